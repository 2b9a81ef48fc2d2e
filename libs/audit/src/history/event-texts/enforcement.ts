import type { EventText } from '@shouzheng/platform';
import { afterwardsEventTexts } from './afterwards.js';
import { penaltyEventTexts } from './penalty.js';

const CLUE: Readonly<Record<string, EventText>> = {
  ClueReceived: { zh: '登记线索', en: 'Clue received', family: 'procedure' },
  NameScreened: { zh: '名称比对', en: 'Name screened', family: 'system' },
  MatchJudged: { zh: '核对比对结果', en: 'Match judged', family: 'procedure' },
  ClueVerified: { zh: '核查线索', en: 'Clue verified', family: 'procedure' },
  ClueTransferred: { zh: '移送线索', en: 'Clue transferred', family: 'document' },
  JurisdictionDesignated: { zh: '指定管辖', en: 'Jurisdiction designated', family: 'procedure' },
  FilingProposed: { zh: '呈请立案', en: 'Filing proposed', family: 'procedure' },
  ClueFiled: { zh: '线索并入案件', en: 'Clue filed in a case', family: 'procedure' },
  ReporterOpeningRequested: {
    zh: '申请查看举报人身份',
    en: 'Opening of a reporter’s identity requested',
    family: 'system',
  },
  ReporterOpeningApproved: {
    zh: '批准查看举报人身份',
    en: 'Opening of a reporter’s identity approved',
    family: 'system',
  },
  ReporterIdentityOpened: { zh: '查看举报人身份', en: 'Reporter’s identity opened', family: 'system' },
};

const CASE: Readonly<Record<string, EventText>> = {
  CaseFiled: { zh: '立案', en: 'Case filed', family: 'procedure' },
  OfficersAssigned: { zh: '指派执法人员', en: 'Officers assigned', family: 'procedure' },
  RecusalDecided: { zh: '决定回避', en: 'Recusal decided', family: 'procedure' },
  InquiryRecorded: { zh: '询问笔录', en: 'Inquiry recorded', family: 'evidence' },
  SiteInspected: { zh: '现场检查', en: 'Site inspected', family: 'evidence' },
  ElectronicDataFixed: { zh: '固定电子数据', en: 'Electronic data fixed', family: 'evidence' },
  EvidencePreservationProposed: {
    zh: '呈请先行登记保存',
    en: 'Evidence preservation proposed',
    family: 'evidence',
  },
  EvidencePreserved: { zh: '先行登记保存', en: 'Evidence preserved', family: 'evidence' },
  EvidencePreservationDecided: {
    zh: '处理登记保存物品',
    en: 'Preserved evidence decided on',
    family: 'evidence',
  },
  PartyHeard: { zh: '听取当事人陈述申辩', en: 'Party heard', family: 'procedure' },
  InvestigationReported: { zh: '调查终结报告', en: 'Investigation reported', family: 'document' },
  LegalReviewRequested: { zh: '提请法制审核', en: 'Legal review requested', family: 'procedure' },
  LegalReviewPassed: { zh: '法制审核通过', en: 'Legal review passed', family: 'procedure' },
  LegalReviewReturned: { zh: '法制审核退回', en: 'Legal review returned', family: 'procedure' },
  BanProposed: { zh: '呈请取缔', en: 'Ban proposed', family: 'procedure' },
  BanDecided: { zh: '作出取缔决定', en: 'Ban decided', family: 'document' },
  SealsCollected: { zh: '收缴印章、证书', en: 'Seals and certificates collected', family: 'evidence' },
  BanAnnounced: { zh: '公告取缔', en: 'Ban announced', family: 'document' },
  BanRevoked: { zh: '撤销取缔决定', en: 'Ban revoked', family: 'document' },
  DissuasionGiven: { zh: '劝散', en: 'Dissuasion given', family: 'procedure' },
  DissuasionRevisited: { zh: '劝散后回访', en: 'Revisited after dissuasion', family: 'procedure' },
  SelfDissolved: { zh: '自行解散', en: 'Dissolved by itself', family: 'procedure' },
  RegistrationGuided: { zh: '引导登记', en: 'Registration guided', family: 'procedure' },
  CaseTransferred: { zh: '移送案件', en: 'Case transferred', family: 'document' },
  ReferredToPolice: { zh: '移送公安机关', en: 'Referred to the police', family: 'document' },
  NotIllegalConcluded: {
    zh: '认定不属于非法社会组织',
    en: 'Concluded not to be illegal',
    family: 'procedure',
  },
  CaseClosed: { zh: '结案', en: 'Case closed', family: 'procedure' },
  CaseArchived: { zh: '归档', en: 'Case archived', family: 'document' },
  CorrectionProposed: { zh: '提出更正案件记录', en: 'Correction of the case proposed', family: 'system' },
  RecordCorrected: { zh: '更正案件记录', en: 'Case record corrected', family: 'system' },
};

const WORK: Readonly<Record<string, EventText>> = {
  WorkClaimed: { zh: '认领待办', en: 'Work claimed', family: 'system' },
  WorkReleased: { zh: '退回待办', en: 'Work released', family: 'system' },
  WorkAssigned: { zh: '指派待办', en: 'Work assigned', family: 'system' },
};

export const enforcementEventTexts = {
  ...CLUE,
  ...CASE,
  ...penaltyEventTexts,
  ...afterwardsEventTexts,
  ...WORK,
};
