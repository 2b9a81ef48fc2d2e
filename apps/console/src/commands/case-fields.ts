import type { Choice, Field } from './form-spec';

/** Questions that several acts of a case ask alike. */
export const present: readonly Field[] = [
  {
    name: 'present.officers',
    kind: 'accounts',
    role: 'officer',
    initialOf: (target) => {
      const handlers = target.case?.officers.map(({ account }) => account) ?? [];
      return handlers.length > 0 ? handlers : undefined;
    },
    label: ['在场执法人员', 'Officers present'],
    min: 2,
    hint: ['不少于两人，证件在有效期内', 'At least two, with valid certificates'],
  },
  {
    name: 'present.certificatesShown',
    kind: 'yes',
    label: ['已主动出示执法证件', 'Certificates were shown unasked'],
    initial: true,
  },
];

export const signature: readonly Field[] = [
  {
    name: 'signature.kind',
    kind: 'choice',
    label: ['签名', 'Signature'],
    initial: 'signed',
    choices: [
      ['signed', '已签名或者盖章', 'Signed'],
      ['refused', '拒绝签名', 'Refused'],
      ['absent', '不在场', 'Absent'],
    ],
  },
  {
    name: 'signature.note',
    kind: 'text',
    label: ['拒签、不在场的情形和见证人', 'Why there is none, and who saw it'],
    when: (values) => values['signature.kind'] !== undefined && values['signature.kind'] !== 'signed',
  },
];

export const files: Field = {
  name: 'files',
  kind: 'files',
  label: ['附件', 'Files'],
  optional: true,
  hint: ['取哈希后加密保存，原件不可替换', 'Hashed, kept encrypted, never replaced'],
};

/** Terms under which a case is decided: of a penalty, of a ban. */
const DECISION_TERMS = ['decision', 'disposal'];

/** Asked once the term of the case is over: the decision stays possible, its lateness is explained. */
export const overdueReason: Field = {
  name: 'overdueReason',
  kind: 'long',
  label: ['逾期作出决定的原因', 'Why it is decided late'],
  sealed: true,
  hint: [
    '办案期限已过：仍可决定，逾期原因须记载（行政处罚法第六十条，令68第三十一条；行政诉讼法第七十四条）',
    'The term has passed: it may still be decided, with the reason on record (APL 60; Order 68 Art 31; LIT 74)',
  ],
  when: (_values, target) =>
    target?.case?.clocks?.some(({ term, state }) => DECISION_TERMS.includes(term) && state === 'overdue') ===
    true,
};

/** A file without which the act is refused: what it is, in words. */
export const paper = (zh: string, en: string): Field => ({
  ...files,
  label: [zh, en],
  optional: false,
  min: 1,
});

export const docNo: Field = {
  name: 'docNo',
  kind: 'text',
  label: ['文号', 'Document number'],
  hint: ['照文书上的文号填，用六角括号：××〔2026〕4号', 'As the document bears it: ××〔2026〕4号'],
};

export const ITEM_KINDS: readonly Choice[] = [
  ['seal', '印章', 'Seal'],
  ['certificate', '证书', 'Certificate'],
  ['sign', '牌匾', 'Sign'],
  ['account-book', '账册', 'Account book'],
  ['voucher', '票据凭证', 'Voucher'],
  ['contract', '合同', 'Contract'],
  ['publicity', '宣传资料', 'Publicity'],
  ['electronic-device', '电子设备', 'Electronic device'],
  ['money', '款项', 'Money'],
  ['other', '其他', 'Other'],
];

export const OUTCOMES: readonly Choice[] = [
  ['returned', '退还', 'Returned'],
  ['released', '解除登记保存', 'Released'],
  ['to-appraisal', '送交鉴定', 'To appraisal'],
  ['copied-and-returned', '复制后退还', 'Copied and returned'],
  ['confiscation-proposed', '拟没收', 'Confiscation proposed'],
  ['collected', '收缴', 'Collected'],
];

export const items: Field = {
  name: 'items',
  kind: 'rows',
  label: ['物品清单', 'Items'],
  min: 1,
  fields: [
    { name: 'kind', kind: 'choice', label: ['种类', 'Kind'], choices: ITEM_KINDS },
    { name: 'name', kind: 'text', label: ['名称', 'Name'] },
    { name: 'quantity', kind: 'number', label: ['数量', 'Quantity'], initial: 1 },
    { name: 'feature', kind: 'text', label: ['特征', 'Feature'], optional: true },
  ],
};

export const DISPOSITIONS: readonly Choice[] = [
  ['BANNED', '取缔', 'Banned'],
  ['DISSUADED', '劝散', 'Dissuaded'],
  ['GUIDED_TO_REGISTER', '引导登记', 'Guided to register'],
  ['TRANSFERRED_POLICE', '移送公安', 'Transferred to the police'],
  ['TRANSFERRED_ORGAN', '移送有关机关', 'Transferred to an organ'],
  ['NOT_ILLEGAL', '不属于非法社会组织', 'Not illegal'],
];

export const BAN_POWERS: readonly Choice[] = [
  ['SG-32', '社会团体登记管理条例 第三十二条', 'Associations Regulations Art. 32'],
  ['PNE-27', '民办非企业单位登记管理暂行条例 第二十七条', 'Non-enterprise Units Regulations Art. 27'],
  ['FND-40', '基金会管理条例 第四十条', 'Foundations Regulations Art. 40'],
];

export const ADDRESSEES: readonly Choice[] = [
  ['PSB', '公安机关', 'Public security'],
  ['CREDIT', '发展改革（信用）', 'Development and reform (credit)'],
  ['SAMR', '市场监管部门', 'Market regulation'],
  ['CAC', '网信部门', 'Cyberspace administration'],
  ['TAX', '税务机关', 'Tax'],
  ['FIN', '财政部门', 'Finance'],
  ['PBC', '人民银行、金融管理部门', 'Central bank and financial regulators'],
  ['COMPETENT', '业务主管单位', 'Competent unit'],
  ['PARTY', '党建工作机构', 'Party-building body'],
  ['INDUSTRY', '行业管理部门', 'Industry department'],
  ['PROC', '人民检察院', 'Procuratorate'],
  ['CCDI', '纪检监察机关', 'Discipline inspection'],
  ['HOTLINE', '12345 热线、信访', 'Hotline 12345, petitions'],
  ['CIVIL', '其他民政部门', 'Other civil affairs organs'],
  ['OTHER', '其他机关', 'Another organ'],
];

export const ILLEGAL_GROUNDS: readonly Choice[] = [
  ['UNREGISTERED', '未经登记，擅自以社会组织名义活动', 'Acting as a social organization unregistered'],
  ['BEYOND_PREPARATION', '筹备期间开展筹备以外的活动', 'Acting beyond preparation'],
  ['AFTER_REVOCATION', '被撤销、吊销登记后继续活动', 'Acting on after revocation'],
  ['UNAPPROVED_PREPARATION', '未经批准，擅自开展筹备活动', 'Preparing without approval'],
];

/** The time of the act apart from the time of entry: asked by every form, folded away. */
export const TIME_OF_ACT: readonly Field[] = [
  {
    name: 'occurredAt',
    kind: 'instant',
    label: ['办理时间', 'Time of the act'],
    optional: true,
    hint: ['不填即为现在；录入时间另记', 'Now, if left out; the time of entry is recorded apart'],
  },
  {
    name: 'lateReason',
    kind: 'choice',
    label: ['补录理由', 'Reason for late entry'],
    optional: true,
    hint: ['隔日录入的必须写明', 'Required when entered on a later day'],
    choices: [
      ['paper-first', '先作纸质文书，后补录', 'Done on paper first'],
      ['system-down', '当时系统不可用', 'The system was down'],
      ['field-work', '外勤，回机关后录入', 'Field work, entered on return'],
      ['handed-over', '工作交接后录入', 'Entered after a handover'],
      ['correction', '更正', 'Correction'],
    ],
  },
];

/** Why somebody opens what is sealed. */
export const OPENING_REASONS = [
  ['handling', '办案', 'Handling'],
  ['review', '审核', 'Review'],
  ['decision', '决定', 'Decision'],
  ['correction', '更正', 'Correction'],
  ['supervision', '执法监督', 'Supervision'],
  ['court', '法院要求', 'Court'],
] as const;
