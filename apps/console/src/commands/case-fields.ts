import type { Field } from './form-spec';

/** Questions that several acts of a case ask alike. */
export const occurredAt: Field = {
  name: 'occurredAt',
  kind: 'instant',
  label: ['办理时间', 'Time of the act'],
  hint: ['实际办理的时间，与录入时间分开记', 'When it happened; the time of entry is recorded apart'],
};
export const lateReason: Field = {
  name: 'lateReason',
  kind: 'text',
  label: ['补录理由', 'Reason for late entry'],
  optional: true,
  hint: ['隔日补录的必须写明', 'Required when entered on a later day'],
};
export const officers: Field = {
  name: 'officers',
  kind: 'badges',
  label: ['在场执法人员', 'Officers present'],
  min: 2,
  hint: ['不少于两人，填执法证号', 'At least two, by badge number'],
};
export const files: Field = { name: 'files', kind: 'files', label: ['附件', 'Files'], optional: true };
export const note: Field = { name: 'note', kind: 'long', label: ['说明', 'Note'], optional: true };
export const reason: Field = { name: 'reason', kind: 'long', label: ['理由', 'Reason'] };
export const signature: Field = {
  name: 'signature',
  kind: 'choice',
  label: ['签名', 'Signature'],
  initial: 'signed',
  choices: [
    ['signed', '当事人已签名', 'Signed'],
    ['refused', '拒绝签名，已注明', 'Refused, noted'],
    ['absent', '不在场，已注明', 'Absent, noted'],
  ],
};
export const documentNumber: Field = {
  name: 'documentNumber',
  kind: 'text',
  label: ['文号', 'Document number'],
  hint: ['如 名民取决〔2026〕4号', 'As 名民取决〔2026〕4号'],
};
export const items: Field = {
  name: 'items',
  kind: 'rows',
  label: ['物品清单', 'Items'],
  min: 1,
  fields: [
    { name: 'name', kind: 'text', label: ['名称', 'Name'] },
    { name: 'quantity', kind: 'text', label: ['数量', 'Quantity'] },
    { name: 'feature', kind: 'text', label: ['特征', 'Feature'], optional: true },
  ],
};
