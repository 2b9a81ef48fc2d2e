import type { CommandForm, Field } from './form-spec';

const occurredAt: Field = {
  name: 'occurredAt',
  kind: 'instant',
  label: ['办理时间', 'Time of the act'],
  hint: ['实际办理的时间，与录入时间分开记', 'When it happened; the time of entry is recorded apart'],
};
const lateReason: Field = {
  name: 'lateReason',
  kind: 'text',
  label: ['补录理由', 'Reason for late entry'],
  optional: true,
  hint: ['隔日补录的必须写明', 'Required when entered on a later day'],
};
const officers: Field = {
  name: 'officers',
  kind: 'badges',
  label: ['在场执法人员', 'Officers present'],
  min: 2,
  hint: ['不少于两人，填执法证号', 'At least two, by badge number'],
};
const files: Field = { name: 'files', kind: 'files', label: ['附件', 'Files'], optional: true };
const note: Field = { name: 'note', kind: 'long', label: ['说明', 'Note'], optional: true };
const reason: Field = { name: 'reason', kind: 'long', label: ['理由', 'Reason'] };
const signature: Field = {
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
const documentNumber: Field = {
  name: 'documentNumber',
  kind: 'text',
  label: ['文号', 'Document number'],
  hint: ['如 名民取决〔2026〕4号', 'As 名民取决〔2026〕4号'],
};
const items: Field = {
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

/** Commands of the illegal-organization case (reference (b1)). */
export const CASE_FORMS: Readonly<Record<string, CommandForm>> = {
  assignOfficers: { fields: [{ ...officers, label: ['承办人', 'Handlers'] }, note] },
  recordInquiry: {
    fields: [
      {
        name: 'inquiryKind',
        kind: 'choice',
        label: ['方式', 'Kind'],
        initial: 'interview',
        choices: [
          ['interview', '约谈', 'Interview'],
          ['witness', '询问', 'Questioning'],
        ],
      },
      occurredAt,
      { name: 'place', kind: 'text', label: ['地点', 'Place'] },
      officers,
      { name: 'person', kind: 'text', label: ['被询问人', 'Person questioned'], hint: ['加密保存，不进列表', 'Stored encrypted, in no list'] },
      { name: 'summary', kind: 'long', label: ['要点', 'Main points'] },
      signature,
      files,
      lateReason,
    ],
  },
  recordSiteInspection: {
    fields: [
      occurredAt,
      { name: 'place', kind: 'text', label: ['检查地点', 'Place'] },
      officers,
      { name: 'credentialsShown', kind: 'yes', label: ['已出示执法证件', 'Credentials were shown'], initial: true },
      { name: 'summary', kind: 'long', label: ['现场情况', 'Findings'] },
      signature,
      files,
      lateReason,
    ],
  },
  fixElectronicData: {
    fields: [
      occurredAt,
      { name: 'source', kind: 'text', label: ['来源', 'Source'], hint: ['网址、公众号或设备', 'Address, account or device'] },
      { name: 'method', kind: 'text', label: ['固定方式', 'Method'] },
      officers,
      { ...files, optional: false, min: 1 },
      lateReason,
    ],
  },
  proposeEvidencePreservation: { fields: [items, reason] },
  registerEvidencePreservation: {
    fields: [occurredAt, items, { name: 'keeper', kind: 'text', label: ['保管人证号', 'Keeper'] }, documentNumber, reason, lateReason],
  },
  decideEvidencePreservation: {
    fields: [
      {
        name: 'decision',
        kind: 'choice',
        label: ['处理决定', 'Decision'],
        choices: [
          ['return', '退还', 'Return'],
          ['appraise', '送交鉴定', 'Send for appraisal'],
          ['collect', '随案收缴', 'Collect with the case'],
          ['release', '解除登记保存', 'Release'],
        ],
      },
      documentNumber,
      reason,
    ],
  },
  hearParty: {
    fields: [
      occurredAt,
      { name: 'place', kind: 'text', label: ['地点', 'Place'] },
      officers,
      {
        name: 'result',
        kind: 'choice',
        label: ['情形', 'Outcome'],
        initial: 'heard',
        choices: [
          ['heard', '已陈述', 'Heard'],
          ['waived', '放弃陈述', 'Waived'],
          ['unreachable', '无法联系，已公告', 'Unreachable, announced'],
        ],
      },
      { name: 'summary', kind: 'long', label: ['陈述要点', 'What was said'] },
      signature,
      files,
      lateReason,
    ],
  },
  closeInvestigation: {
    fields: [
      { name: 'facts', kind: 'long', label: ['查明的事实', 'Facts found'] },
      { name: 'law', kind: 'long', label: ['适用依据', 'Law applied'] },
      {
        name: 'proposal',
        kind: 'choice',
        label: ['处理建议', 'Proposal'],
        choices: [
          ['BANNED', '取缔', 'Ban'],
          ['DISSUADED', '劝散', 'Dissuade'],
          ['GUIDED_TO_REGISTER', '引导登记', 'Guide to register'],
          ['TRANSFERRED', '移送', 'Transfer'],
          ['NOT_ILLEGAL', '不属于非法社会组织', 'Not an illegal organization'],
        ],
      },
      { name: 'complexOrMajor', kind: 'yes', label: ['情节复杂或者重大', 'Complex or major'], initial: false },
      files,
    ],
  },
  requestLegalReview: { fields: [note] },
  passLegalReview: { fields: [{ name: 'opinion', kind: 'long', label: ['审核意见', 'Opinion'] }] },
  returnLegalReview: { fields: [{ ...reason, label: ['退回理由', 'Reason for return'] }] },
  proposeBan: { fields: [reason] },
  decideBan: {
    irrevocable: [
      '决定自作出起记入历史并推送有权接收的单位；今后只能撤销，不能删除。',
      'The decision is recorded and sent to the agencies entitled to it. It can later be annulled, never deleted.',
    ],
    fields: [
      documentNumber,
      { name: 'facts', kind: 'long', label: ['违法事实', 'Facts'] },
      {
        name: 'power',
        kind: 'choice',
        label: ['取缔职权依据', 'Power to ban'],
        choices: [
          ['SG-32', '社会团体登记管理条例 第三十二条', 'Social Groups Regulation Art. 32'],
          ['PNE-27', '民办非企业单位登记管理暂行条例 第二十七条', 'Non-enterprise Units Regulation Art. 27'],
          ['FND-40', '基金会管理条例 第四十条', 'Foundations Regulation Art. 40'],
        ],
      },
      { name: 'remedies', kind: 'long', label: ['救济途径（机关、期限、法院）', 'Remedies (organ, term, court)'] },
      files,
    ],
  },
  announceBan: {
    irrevocable: ['公告一经发布即对外公开。', 'An announcement is public once it is made.'],
    fields: [
      {
        name: 'media',
        kind: 'choice',
        label: ['公告方式', 'Medium'],
        choices: [
          ['portal', '门户网站', 'Web portal'],
          ['newspaper', '报纸', 'Newspaper'],
          ['premises', '活动场所张贴', 'Posted on the premises'],
        ],
      },
      { name: 'url', kind: 'text', label: ['网址', 'Address'], optional: true },
      { name: 'announcedOn', kind: 'date', label: ['公告日', 'Announced on'] },
    ],
  },
  dissuade: {
    fields: [
      occurredAt,
      officers,
      { name: 'summary', kind: 'long', label: ['劝诫教育情况', 'Admonition'] },
      { name: 'minorHarm', kind: 'yes', label: ['情节轻微，社会危害不大', 'Minor, little harm'], initial: false },
      files,
      lateReason,
    ],
  },
  recordSelfDissolution: { fields: [occurredAt, { name: 'proof', kind: 'long', label: ['自行解散的证明', 'Proof'] }, files] },
  guideToRegister: {
    fields: [
      { name: 'registrar', kind: 'text', label: ['登记机关', 'Registrar'] },
      { name: 'summary', kind: 'long', label: ['引导情况', 'Guidance'] },
    ],
  },
  transferCase: {
    irrevocable: ['移送后由受移送机关办理，本案转入等待回执。', 'The receiving organ takes over; this case waits for its answer.'],
    fields: [
      { name: 'agency', kind: 'text', label: ['受移送机关', 'Receiving organ'] },
      documentNumber,
      reason,
    ],
  },
  closeCase: {
    fields: [
      {
        name: 'disposition',
        kind: 'choice',
        label: ['处置结果', 'Disposition'],
        choices: [
          ['BANNED', '取缔', 'Banned'],
          ['DISSUADED', '劝散', 'Dissuaded'],
          ['GUIDED_TO_REGISTER', '引导登记', 'Guided to register'],
          ['TRANSFERRED_POLICE', '移送公安', 'Transferred to police'],
          ['TRANSFERRED_ORGAN', '移送有关部门', 'Transferred to an organ'],
          ['NOT_ILLEGAL', '不属于', 'Not illegal'],
        ],
      },
      note,
    ],
  },
  archiveCase: { fields: [{ name: 'volume', kind: 'text', label: ['卷宗号', 'Volume'] }, { name: 'keptFor', kind: 'choice', label: ['保管期限', 'Kept for'], choices: [['permanent', '永久', 'Permanent'], ['30-years', '30 年', '30 years'], ['10-years', '10 年', '10 years']] }] },
  decideRecusal: { fields: [{ name: 'officer', kind: 'text', label: ['回避人员证号', 'Badge of the officer'] }, reason] },
};
