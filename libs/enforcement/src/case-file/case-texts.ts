import type { Violation } from '../penalty/penalty-codes.events.js';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Codes of a case in words. */
export const STAGES: Readonly<Record<string, Words>> = {
  filed: { zh: '已立案', en: 'Filed' },
  investigating: { zh: '调查中', en: 'Under investigation' },
  reported: { zh: '调查终结', en: 'Investigation reported' },
  decided: { zh: '已作出决定', en: 'Decided' },
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

/** Violations by registered organizations, and the article of each that has one for all types. */
export const VIOLATION_WORDS: Readonly<Record<Violation, Words>> = {
  CERTIFICATE_MISUSED: {
    zh: '涂改、出租、出借登记证书或者印章',
    en: 'Certificate or seal altered, leased or lent',
  },
  BEYOND_CHARTER: { zh: '超出章程规定的宗旨和业务范围活动', en: 'Acting beyond the charter' },
  SUPERVISION_REFUSED: { zh: '拒不接受或者不按规定接受监督检查', en: 'Supervision refused' },
  CHANGE_NOT_REGISTERED: { zh: '不按规定办理变更登记', en: 'Change not registered' },
  BRANCHES_IRREGULAR: { zh: '违规设立或者疏于管理分支机构', en: 'Irregular or neglected branches' },
  PROFIT_MAKING: { zh: '从事营利性经营活动', en: 'Business for profit' },
  ASSETS_EMBEZZLED: { zh: '侵占、私分、挪用资产或者受赠财物', en: 'Assets embezzled or diverted' },
  UNLAWFUL_FEES: { zh: '违规收费、筹资或者接受、使用捐赠', en: 'Unlawful fees, fund-raising or donations' },
  OFF_PURPOSE: { zh: '不按章程规定的宗旨和业务范围活动', en: 'Acting off purpose' },
  FALSE_ACCOUNTS: { zh: '会计资料弄虚作假', en: 'False accounts' },
  SPENDING_RATIO: { zh: '未完成公益事业支出额度', en: 'Spending ratio not met' },
  ANNUAL_CHECK: { zh: '不按规定接受年度检查或者年检不合格', en: 'Annual check not accepted or failed' },
  DISCLOSURE: { zh: '不履行信息公布义务或者公布虚假信息', en: 'Information not disclosed, or false' },
  INACTIVE_ONE_YEAR: {
    zh: '取得登记证书后一年未开展活动',
    en: 'No activity for a year after the certificate',
  },
  CHARITY_LAW: { zh: '违反慈善法', en: 'Against the Charity Law' },
  OTHER: { zh: '其他违法行为', en: 'Another violation' },
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
  'confiscation-notice': { zh: '没收事先告知书', en: 'Prior notice of confiscation' },
  'hearing-notice': { zh: '听证通知书', en: 'Notice of hearing' },
  'confiscation-decision': { zh: '没收决定书', en: 'Decision to confiscate' },
  'crime-transfer-letter': { zh: '涉嫌犯罪案件移送书', en: 'Transfer of a suspected crime' },
  'police-review-request': { zh: '提请复议（立案监督）函', en: 'Request for review' },
  'crime-item-list': { zh: '涉案物品移交清单', en: 'List of items handed over' },
  'takedown-request': { zh: '关停网站、账号函', en: 'Request for take-down' },
  'enabler-letter': { zh: '通报函', en: 'Letter about a helper' },
  'prior-notice': { zh: '行政处罚事先告知书', en: 'Prior notice' },
  'collective-minutes': { zh: '集体讨论笔录', en: 'Minutes of the discussion' },
  'extension-approval': { zh: '办案期限延长审批表', en: 'Approval of the extension' },
  suspension: { zh: '中止案件决定', en: 'Suspension of the case' },
  termination: { zh: '终止案件决定', en: 'Termination of the case' },
  'penalty-decision': { zh: '行政处罚决定书', en: 'Penalty decision' },
  'no-penalty-decision': { zh: '不予行政处罚决定书', en: 'Decision that there is no penalty' },
  annulment: { zh: '撤销决定书', en: 'Annulment' },
  'change-decision': { zh: '变更决定书', en: 'Decision of change' },
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
