import { decision, kind, optional, served } from './document-kind.decider.js';

export const PENALTY = {
  RECTIFY_ORDER: kind(
    [
      '责令限期改正通知书',
      'Order to rectify',
      '责改',
      'APL-28',
      ['RectificationOrdered', 'PenaltyDecided', 'CorrectionOrdered'],
    ],
    {
      subjects: ['organization', 'case'],
      served: true,
      required: false,
      numbers: { RectificationOrdered: 'documentNumber' },
    },
  ),
  PRIOR_NOTICE: kind(
    ['行政处罚事先告知书', 'Prior notice of a penalty', '罚告', 'APL-44', ['PriorNoticeServed']],
    { served: true, numbers: { PriorNoticeServed: 'docNo' } },
  ),
  HEARING_RIGHT_NOTICE: kind(
    ['行政处罚听证告知书', 'Notice of the right to a hearing', '听告', 'APL-63', ['PriorNoticeServed']],
    { served: true, required: false, only: { hearingRight: true } },
  ),
  HEARING_NOTICE: kind(['行政处罚听证通知书', 'Notice of hearing', '听通', 'APL-64', ['HearingScheduled']], {
    served: true,
    numbers: { HearingScheduled: 'docNo' },
  }),
  HEARING_RECORD: kind(['听证笔录', 'Record of hearing', '听录', 'APL-64', ['HearingHeld']]),
  HEARING_REPORT: kind(
    ['听证报告', 'Report on the hearing', '听报', 'APL-65', ['HearingReported']],
    optional,
  ),
  COLLECTIVE_MINUTES: kind(
    ['重大案件集体讨论笔录', 'Minutes of collective discussion', '集录', 'APL-57', ['CollectivelyDiscussed']],
    { numbers: { CollectivelyDiscussed: 'minutesNo' } },
  ),
  PENALTY_DECISION: kind(['行政处罚决定书', 'Penalty decision', '罚决', 'APL-59', ['PenaltyDecided']], {
    ...decision,
    numbers: { PenaltyDecided: 'docNo' },
    only: { procedure: 'ordinary' },
  }),
  NO_PENALTY_DECISION: kind(
    ['不予行政处罚决定书', 'Decision not to penalize', '不罚', 'APL-57', ['NoPenaltyDecided']],
    { ...decision, numbers: { NoPenaltyDecided: 'docNo' } },
  ),
  ONSPOT_DECISION: kind(
    ['当场行政处罚决定书', 'Penalty decision on the spot', '当罚', 'APL-52', ['PenaltyDecided']],
    { ...decision, numbers: { PenaltyDecided: 'docNo' }, only: { procedure: 'simple' } },
  ),
  CASE_SUSPENSION: kind(
    ['案件中止审批表', 'Approval of a suspension of the case', '中审', 'SZ-pause-2', ['CaseSuspended']],
    { numbers: { CaseSuspended: 'docNo' } },
  ),
  CASE_TERMINATION: kind(
    ['案件终止审批表', 'Approval of a termination of the case', '终审', 'SZ-penalty-3', ['CaseTerminated']],
    { numbers: { CaseTerminated: 'docNo' } },
  ),
};

export const AFTER_DECISION = {
  SERVICE_RECEIPT: kind(
    [
      '送达回证',
      'Proof of service',
      '送证',
      'APL-61',
      [
        'BanDecided',
        'ConfiscationDecided',
        'PenaltyDecided',
        'NoPenaltyDecided',
        'EvidencePreserved',
        'EvidencePreservationDecided',
        'DecisionServed',
        'DocumentServed',
      ],
    ],
    optional,
  ),
  SERVICE_ANNOUNCEMENT: kind(
    [
      '送达公告',
      'Service by announcement',
      '送公',
      'APL-61',
      ['BanDecided', 'ConfiscationDecided', 'PenaltyDecided', 'NoPenaltyDecided', 'ServiceAnnounced'],
    ],
    // What is announced tells the remedies of the decision, or their terms are other ones (行政复议法 Art 20).
    { ...optional, remedies: true },
  ),
  DEMAND_NOTICE: kind(['行政决定履行催告书', 'Demand to perform', '催', 'CMP-54', ['PerformanceDemanded']], {
    served: true,
    numbers: { PerformanceDemanded: 'demandDocNo' },
  }),
  COURT_APPLICATION: kind(
    ['行政强制执行申请书', 'Application for enforcement', '强申', 'CMP-55', ['CourtEnforcementApplied']],
    { numbers: { CourtEnforcementApplied: 'applicationNo' } },
  ),
  INSTALMENT_APPROVAL: kind(
    [
      '延期（分期）缴纳罚款审批表',
      'Approval of deferred or instalment payment',
      '缓审',
      'APL-66',
      ['InstalmentsApproved'],
    ],
    { numbers: { InstalmentsApproved: 'approvalDocNo' } },
  ),
  EXTENSION_APPROVAL: kind(
    ['办案期限延长审批表', 'Approval of an extension', '延审', 'O68-31', ['DeadlineExtended']],
    { numbers: { DeadlineExtended: 'docNo' } },
  ),
  CLOSING_APPROVAL: kind(
    ['结案审批表', 'Closing approval form', '结审', 'O77-22', ['CaseClosed', 'PenaltyCaseClosed']],
    { penaltyRule: 'O68-6' },
  ),
  DECISION_CHANGE: kind(
    ['变更行政决定决定书', 'Change of a decision', '变决', 'APL-75', ['DecisionChanged']],
    {
      ...decision,
      // What a court or a review organ changed is told by its own paper.
      only: { basis: 'APL-75' },
      numbers: { DecisionChanged: 'changeDocNo' },
    },
  ),
  VOID_ANNOUNCEMENT: kind(
    ['证书、印章作废公告', 'Announcement that papers are void', '废公', 'SG-33', ['DeclaredVoid']],
    {
      ...served,
      byType: ['SG-33', 'PNE-28', 'FND-44', 'O68-custody'],
      numbers: { DeclaredVoid: 'announcementNo' },
    },
  ),
  EXECUTION_STAY: kind(['停止执行决定书', 'Stay of execution', '停执', 'REC-42', ['ExecutionStayed']], {
    served: true,
    // A stay by the review organ or by the court is told by its own paper.
    only: { by: 'bureau' },
    numbers: { ExecutionStayed: 'stayDocNo' },
  }),
  REVIEW_ANSWER: kind(
    ['行政复议答复书（行政诉讼答辩状）', 'Answer in a review', '复答', 'REC-48', ['ReviewAnswered']],
    { served: true, byType: ['REC-48', 'LIT-67'], numbers: { ReviewAnswered: 'answerDocNo' } },
  ),
  REVIEW_OPINION_REPORT: kind(
    ['行政复议意见书落实情况报告', 'Report on a review opinion', '复报', 'REC-76', ['ReviewOpinionReported']],
    { served: true, numbers: { ReviewOpinionReported: 'reportDocNo' } },
  ),
  COURT_RECONSIDERATION: kind(
    ['不予受理裁定复议申请书', 'Request to the court above', '请裁', 'CMP-56p2', ['CourtRefusalContested']],
    { served: true, numbers: { CourtRefusalContested: 'requestNo' } },
  ),
};
