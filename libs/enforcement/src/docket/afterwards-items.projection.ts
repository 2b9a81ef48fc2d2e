import type { CaseEvent } from '../case/case.events.js';
import {
  announcementTerm,
  answerTerm,
  creditEntryTerm,
  opinionTerm,
  publicationTerm,
  publishedTerm,
  serviceTerm,
  withdrawalTerm,
} from '../afterwards/decision-terms.decider.js';
import { ARCHIVE_TERM, CLOSING_TERM } from '../case/closing-terms.decider.js';
import { ALL, type DocketItem, ONCE } from './docket-item.projection.js';
import { EXECUTION_ITEMS, FELL, after, docNo } from './execution-items.projection.js';

const all = (): string => ALL;
const once = (): string => ONCE;

const SERVICE: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'serve-decision',
    command: 'serveDecision',
    zh: '送达决定书',
    en: 'Serve the decision',
    role: 'officer',
    rule: 'APL-61',
    term: serviceTerm,
    opens: {
      BanDecided: docNo,
      PenaltyDecided: docNo,
      NoPenaltyDecided: docNo,
      ConfiscationDecided: docNo,
    },
    closes: { DecisionServed: docNo, ServiceAnnounced: docNo, ...FELL },
  },
  {
    code: 'deemed-service',
    command: 'recordDeemedService',
    zh: '公告期满视为送达',
    en: 'Deemed service after the announcement',
    role: 'officer',
    rule: 'CPL-95',
    term: announcementTerm,
    opens: { ServiceAnnounced: docNo },
    closes: { DecisionServed: docNo, ...FELL },
  },
];

const PUBLICATION: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'test-influence',
    command: 'testSocialInfluence',
    zh: '判断社会影响',
    en: 'Test the social influence',
    role: 'section-head',
    rule: 'APL-48',
    term: publicationTerm,
    opens: { PenaltyDecided: docNo, ConfiscationDecided: docNo },
    closes: { SocialInfluenceTested: docNo, ...FELL },
  },
  {
    code: 'publish-decision',
    command: 'publishDecision',
    zh: '公示处罚决定',
    en: 'Publish the decision',
    role: 'section-head',
    rule: 'DUAL-publication',
    term: publicationTerm,
    opens: { SocialInfluenceTested: ({ data }) => (data.outcome === 'publish' ? data.docNo : undefined) },
    closes: { DecisionPublished: docNo, ...FELL },
  },
  {
    code: 'withdraw-publication',
    command: 'withdrawPublication',
    zh: '撤回公示信息',
    en: 'Withdraw the publication',
    role: 'section-head',
    rule: 'APL-48',
    term: withdrawalTerm,
    opens: { TermStarted: after(withdrawalTerm('')) },
    closes: { PublicationWithdrawn: docNo },
  },
  {
    code: 'end-publication',
    command: 'endPublication',
    zh: '公示期满停止公示',
    en: 'End the publication',
    role: 'credit-officer',
    rule: 'CRR-repair',
    term: publishedTerm,
    opens: { TermMissed: after(publishedTerm('')) },
    closes: { PublicationEnded: docNo, PublicationWithdrawn: docNo },
  },
  {
    code: 'enter-credit',
    command: 'enterCreditInformation',
    zh: '录入信用信息',
    en: 'Enter the credit information',
    role: 'credit-officer',
    rule: 'O60-entry',
    term: creditEntryTerm,
    opens: { TermStarted: after(creditEntryTerm('')) },
    closes: { CreditInformationEntered: docNo, ...FELL },
  },
  {
    code: 'verify-repair',
    command: 'verifyCreditRepair',
    zh: '核实信用修复',
    en: 'Verify the credit repair',
    role: 'credit-officer',
    rule: 'CRR-repair',
    opens: { CreditRepairApplied: docNo },
    closes: { CreditRepairVerified: docNo, ...FELL },
  },
  {
    code: 'decide-repair',
    command: 'repairCredit',
    zh: '决定信用修复',
    en: 'Decide on the credit repair',
    role: 'section-head',
    rule: 'CRR-repair',
    opens: { CreditRepairVerified: docNo },
    closes: { CreditRepaired: docNo, CreditRepairRefused: docNo, ...FELL },
  },
];

const REVIEW: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'answer-review',
    command: 'answerReview',
    zh: '答复复议、应诉举证',
    en: 'Answer the review with evidence',
    role: 'legal-reviewer',
    rule: 'REC-48',
    term: answerTerm,
    opens: { ReviewOpened: ({ data }) => data.review },
    closes: { ReviewAnswered: ({ data }) => data.review, ReviewClosed: ({ data }) => data.review },
  },
  {
    code: 'close-review',
    command: 'closeReview',
    zh: '登记复议、诉讼结果',
    en: 'Record the outcome of the review',
    role: 'legal-reviewer',
    rule: 'REC-62',
    opens: { ReviewOpened: ({ data }) => data.review },
    closes: { ReviewClosed: ({ data }) => data.review },
  },
  {
    code: 'report-opinion',
    command: 'reportReviewOpinion',
    zh: '报送复议意见书纠正情况',
    en: 'Report on the review opinion',
    role: 'section-head',
    rule: 'REC-76',
    term: opinionTerm,
    opens: { ReviewClosed: ({ data }) => (data.opinion ? data.review : undefined) },
    closes: { ReviewOpinionReported: ({ data }) => data.review },
  },
];

const CLOSING: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'close-penalty',
    begins: 'PenaltyCaseFiled',
    command: 'closeCase',
    zh: '审批结案',
    en: 'Close the case',
    role: 'organ-head',
    rule: 'SZ-execution-1',
    term: () => CLOSING_TERM,
    // Whatever ends the case starts the term in which it is closed.
    opens: { TermStarted: ({ data }) => (data.term === CLOSING_TERM ? ONCE : undefined) },
    closes: { PenaltyCaseClosed: all, PenaltyDecided: all, NoPenaltyDecided: all },
  },
  {
    code: 'divide-volumes',
    begins: 'PenaltyCaseFiled',
    command: 'divideVolumes',
    zh: '划分正卷和副卷',
    en: 'Divide main and inner volume',
    role: 'officer',
    rule: 'SZ-volume-1',
    term: () => ARCHIVE_TERM,
    opens: { PenaltyCaseClosed: once },
    closes: { VolumesDivided: all },
  },
  {
    code: 'archive-penalty',
    begins: 'PenaltyCaseFiled',
    command: 'archiveCase',
    zh: '立卷归档',
    en: 'Archive the file',
    role: 'officer',
    rule: 'APL-47',
    term: () => ARCHIVE_TERM,
    opens: { VolumesDivided: once },
    closes: { CaseArchived: all },
  },
];

/** What may be awaited after a decision. */
export const DECIDED_ITEMS: readonly DocketItem<CaseEvent>[] = [
  ...SERVICE,
  ...PUBLICATION,
  ...EXECUTION_ITEMS,
  ...REVIEW,
  ...CLOSING,
];
