interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Codes of a case in words. */
export const STAGES: Readonly<Record<string, Words>> = {
  filed: { zh: '已立案', en: 'Filed' },
  investigating: { zh: '调查中', en: 'Under investigation' },
  reported: { zh: '调查终结', en: 'Investigation reported' },
  banned: { zh: '已决定取缔', en: 'Ban decided' },
  disposed: { zh: '已处置', en: 'Disposed of' },
  closed: { zh: '已结案', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
};

export const GROUNDS: Readonly<Record<string, Words & { readonly rule: string }>> = {
  UNREGISTERED: {
    zh: '未经登记，擅自以社会组织名义活动',
    en: 'Acting as a social organization unregistered',
    rule: 'O77-3i1',
  },
  BEYOND_PREPARATION: {
    zh: '筹备期间开展筹备以外的活动',
    en: 'Acting beyond preparation',
    rule: 'O77-3i2',
  },
  AFTER_REVOCATION: {
    zh: '被撤销登记或者吊销登记证书后继续活动',
    en: 'Acting on after revocation',
    rule: 'O77-3i3',
  },
  UNAPPROVED_PREPARATION: {
    zh: '未经批准，擅自筹备（2025-04-30 前的行为）',
    en: 'Unapproved preparation (acts to 2025-04-30)',
    rule: 'O21-2',
  },
};

export const DISPOSITION_WORDS: Readonly<Record<string, Words>> = {
  BANNED: { zh: '取缔', en: 'Banned' },
  DISSUADED: { zh: '劝散', en: 'Dissuaded' },
  GUIDED_TO_REGISTER: { zh: '引导登记', en: 'Guided to register' },
  TRANSFERRED_POLICE: { zh: '移送公安', en: 'Transferred to the police' },
  TRANSFERRED_ORGAN: { zh: '移送有关部门', en: 'Transferred to an organ' },
  NOT_ILLEGAL: { zh: '不属于非法社会组织', en: 'Not illegal' },
};

export const DOCUMENTS: Readonly<Record<string, Words>> = {
  'evidence-preservation-notice': { zh: '先行登记保存通知书', en: 'Notice of preservation' },
  'evidence-preservation-decision': { zh: '登记保存物品处理决定', en: 'Decision on preserved items' },
  'ban-decision': { zh: '取缔决定书', en: 'Ban decision' },
  'transfer-letter': { zh: '案件移送函', en: 'Letter of transfer' },
  'police-referral': { zh: '移送公安机关函', en: 'Referral to the police' },
  'penalty-decision': { zh: '行政处罚决定书', en: 'Penalty decision' },
  'no-penalty-decision': { zh: '不予行政处罚决定书', en: 'Decision of no penalty' },
  annulment: { zh: '撤销决定书', en: 'Annulment' },
  'change-decision': { zh: '变更决定书', en: 'Change of the decision' },
  'instalment-approval': { zh: '延期（分期）缴纳罚款审批表', en: 'Approval of instalments' },
  'demand-notice': { zh: '履行催告书', en: 'Demand for performance' },
  'court-application': { zh: '强制执行申请书', en: 'Application for enforcement' },
  'review-answer': { zh: '行政复议答复书、答辩状', en: 'Answer to a review' },
  'revocation-decision': { zh: '撤销取缔决定书', en: 'Revocation of the ban' },
};

export const RECORDS: Readonly<Record<string, Words>> = {
  inquiry: { zh: '约谈、询问笔录', en: 'Record of inquiry' },
  site: { zh: '现场调查笔录', en: 'Record of site inspection' },
  electronic: { zh: '电子数据固定记录', en: 'Fixed electronic data' },
  preservation: { zh: '先行登记保存', en: 'Preserved evidence' },
};
