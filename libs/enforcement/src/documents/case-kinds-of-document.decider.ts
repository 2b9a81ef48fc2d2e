import { decision, kind, served } from './document-kind.decider.js';

export const CLUES_AND_FILING = {
  CLUE_REG: kind(['线索登记表', 'Clue registration form', '线登', 'RPT139-contents', ['ClueReceived']], {
    subjects: ['clue'],
  }),
  FILING_APPROVAL: kind(
    ['立案审批表', 'Filing approval form', '立审', 'O77-8', ['CaseFiled', 'PenaltyCaseFiled']],
    { penaltyRule: 'O68-7' },
  ),
  NOT_FILING: kind(
    ['不予立案审批表', 'Approval not to file', '不立', 'SZ-order-1', ['FilingDeclined', 'ClueVerified']],
    {
      subjects: ['clue'],
      required: false,
      except: { result: 'suspect' },
      numbers: { FilingDeclined: 'docNo' },
    },
  ),
  RECUSAL_DECISION: kind(
    ['回避决定书', 'Decision on recusal', '避决', 'APL-43', ['RecusalDecided', 'ChairRecusalDecided']],
    served,
  ),
  FILE_ACCESS_DECISION: kind(
    [
      '查阅案卷决定书',
      'Decision on reading the file',
      '阅决',
      'SZ-file-access-1',
      ['FileAccessGranted', 'FileAccessRefused'],
    ],
    served,
  ),
};

export const INVESTIGATION = {
  INTERVIEW_NOTICE: kind(['约谈通知书', 'Notice of interview', '约', 'O77-10', ['OfficersAssigned']], {
    served: true,
    required: false,
    penaltyRule: 'APL-55',
  }),
  INTERVIEW_RECORD: kind(['约谈笔录', 'Record of interview', '谈录', 'O77-10', ['InquiryRecorded']], {
    only: { inquiryKind: 'interview' },
    penaltyRule: 'APL-55',
  }),
  INQUIRY_RECORD: kind(['询问笔录', 'Record of inquiry', '询录', 'O77-10', ['InquiryRecorded']], {
    only: { inquiryKind: 'witness' },
    penaltyRule: 'APL-55',
  }),
  SITE_RECORD: kind(['现场检查笔录', 'Record of site inspection', '检录', 'O77-10', ['SiteInspected']], {
    penaltyRule: 'APL-55',
  }),
  ELECTRONIC_DATA_RECORD: kind(
    ['电子数据固定记录', 'Record of fixed electronic data', '电录', 'O77-10', ['ElectronicDataFixed']],
    { penaltyRule: 'APL-46' },
  ),
  EVIDENCE_KEEP_NOTICE: kind(
    ['先行登记保存通知书', 'Notice of evidence preservation', '登存', 'O77-11', ['EvidencePreserved']],
    { served: true, numbers: { EvidencePreserved: 'docNo' }, penaltyRule: 'APL-56' },
  ),
  EVIDENCE_KEEP_DECISION: kind(
    [
      '先行登记保存处理决定书',
      'Decision on preserved evidence',
      '登处',
      'O77-11',
      ['EvidencePreservationDecided'],
    ],
    { served: true, numbers: { EvidencePreservationDecided: 'docNo' }, penaltyRule: 'APL-56' },
  ),
  INVESTIGATION_REPORT: kind(
    [
      '案件调查终结报告',
      'Investigation report',
      '调终',
      'O77-13',
      ['InvestigationReported', 'PenaltyReportSubmitted'],
    ],
    { penaltyRule: 'APL-57' },
  ),
  LEGAL_REVIEW: kind(
    [
      '法制审核意见书',
      'Opinion of legal review',
      '法审',
      'O77-14',
      ['LegalReviewPassed', 'LegalReviewReturned', 'ConfiscationReviewed'],
    ],
    { penaltyRule: 'APL-58' },
  ),
  DEFENCE_RECORD: kind(
    [
      '陈述申辩笔录',
      'Record of statement and defence',
      '辩录',
      'O77-12',
      ['PartyHeard', 'DefenceSubmitted', 'ConfiscationDefenceSubmitted'],
    ],
    { penaltyRule: 'APL-45' },
  ),
};

export const BAN = {
  BAN_DECISION: kind(['取缔决定书', 'Ban decision', '取决', 'O77-16', ['BanDecided']], {
    ...decision,
    numbers: { BanDecided: 'docNo' },
  }),
  BAN_ANNOUNCEMENT: kind(['取缔公告', 'Announcement of the ban', '取公', 'O77-17', ['BanAnnounced']]),
  DISSUASION_RECORD: kind(['劝散记录', 'Record of dissuasion', '劝', 'O77-18', ['DissuasionGiven']]),
  SEALING_LIST: kind(
    [
      '收缴（封存）清单',
      'List of what was collected or sealed',
      '封清',
      'O77-15',
      ['SealsCollected', 'ItemsSealed', 'CertificateCollected', 'CertificateSealed'],
    ],
    {
      ...served,
      subjects: ['case', 'organization'],
      byType: ['SG-33', 'PNE-28', 'FND-44', 'O68-custody'],
      numbers: { CertificateSealed: 'listNumber' },
    },
  ),
  TRANSFER_LETTER: kind(
    [
      '案件移送函',
      'Letter of transfer',
      '移',
      'O77-20',
      ['CaseTransferred', 'ReferredToPolice', 'ClueTransferred', 'CrimeHandedOver'],
    ],
    {
      subjects: ['case', 'clue'],
      penaltyRule: 'O68-5',
      served: true,
      numbers: {
        CaseTransferred: 'docNo',
        ReferredToPolice: 'docNo',
        ClueTransferred: 'docNo',
        CrimeHandedOver: 'docNo',
      },
    },
  ),
  /** Against a refusal of the police to open a case: the police again, then the procuratorate (国务院令第310号 Art 9). */
  POLICE_REVIEW_REQUEST: kind(
    [
      '提请复议（立案监督）函',
      'Request to review a refusal of the police',
      '请复',
      'O310-9',
      ['PoliceReviewRequested'],
    ],
    { served: true, numbers: { PoliceReviewRequested: 'docNo' } },
  ),
  CRIME_ITEM_LIST: kind(
    [
      '涉案物品、材料移交清单',
      'List of what is handed to the police',
      '交清',
      'O310-12',
      ['CrimeItemsHandedOver'],
    ],
    { numbers: { CrimeItemsHandedOver: 'docNo' } },
  ),
  /** Confiscation after a ban goes by the penalty procedure (Order 77 Art 19). */
  CONFISCATION_NOTICE: kind(
    ['没收事先告知书', 'Prior notice of confiscation', '没告', 'APL-44', ['ConfiscationNoticeServed']],
    { served: true, numbers: { ConfiscationNoticeServed: 'docNo' } },
  ),
  CONFISCATION_HEARING_NOTICE: kind(
    [
      '没收听证通知书',
      'Notice of a hearing on a confiscation',
      '没听通',
      'APL-64',
      ['ConfiscationHearingScheduled'],
    ],
    { served: true, numbers: { ConfiscationHearingScheduled: 'docNo' } },
  ),
  CONFISCATION_HEARING_RECORD: kind(
    [
      '没收听证笔录',
      'Record of a hearing on a confiscation',
      '没听录',
      'APL-64',
      ['ConfiscationHearingHeld'],
    ],
    { only: { outcome: 'held' } },
  ),
  CONFISCATION_DECISION: kind(
    ['没收决定书', 'Decision to confiscate', '没决', 'APL-59', ['ConfiscationDecided']],
    { ...decision, numbers: { ConfiscationDecided: 'docNo' } },
  ),
  TAKEDOWN_REQUEST: kind(
    [
      '关停网站、账号函',
      'Request to take down a page or account',
      '网函',
      'WEB-takedown',
      ['TakedownRequested'],
    ],
    { served: true, numbers: { TakedownRequested: 'docNo' } },
  ),
  ENABLER_LETTER: kind(
    ['提供便利情况通报函', 'Letter about those who helped', '通报', 'O77-21', ['EnablerReported']],
    { served: true, numbers: { EnablerReported: 'docNo' } },
  ),
  DECISION_REVOCATION: kind(
    ['撤销行政决定决定书', 'Revocation of a decision', '撤决', 'APL-75', ['BanRevoked', 'DecisionAnnulled']],
    {
      ...decision,
      // What a court or a review organ annulled is told by its own paper: the bureau decides nothing then.
      only: { basis: 'APL-75' },
      numbers: { BanRevoked: 'revocationDocNo', DecisionAnnulled: 'annulmentDocNo' },
    },
  ),
};
