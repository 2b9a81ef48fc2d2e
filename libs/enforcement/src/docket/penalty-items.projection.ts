import type { Recorded } from '@shouzheng/kernel';
import type { CaseEvent } from '../case/case.events.js';
import { REDECISION_TERM } from '../case/closing-terms.decider.js';
import { HEARING_REQUEST_TERM, STATEMENT_TERM } from '../penalty/penalty-readiness.decider.js';
import { ALL, type DocketItem, type ItemStatus, ONCE } from './docket-item.projection.js';
import { PENALTY_CLOCK_ITEMS } from './penalty-clock-items.projection.js';

type Of<T extends CaseEvent['type']> = Recorded<Extract<CaseEvent, { type: T }>>;

const once = (): string => ONCE;
const all = (): string => ALL;
const onceOnly = (_event: unknown, { status }: { readonly status: ItemStatus }): string | undefined =>
  status === 'waiting' ? ONCE : undefined;
const onceIf = (holds: boolean): string | undefined => (holds ? ONCE : undefined);
const allIf = (holds: boolean): string | undefined => (holds ? ALL : undefined);

/** Whatever ends the way to the decision. */
const ENDS = {
  PenaltyDecided: all,
  NoPenaltyDecided: all,
  CaseTransferred: all,
  CaseTerminated: all,
};
const decisionTerm = (): string => 'decision';
/** Nothing follows the prior notice while the party may still speak (行政处罚法 Arts 45, 62 and 64). */
const PARTY_SPEAKS = [{ term: STATEMENT_TERM }, { term: HEARING_REQUEST_TERM }];
const askedForMore = {
  LegalReviewReturned: once,
  HearingReported: ({ data }: Of<'HearingReported'>) => onceIf(data.opinion === 'investigate-further'),
  CollectivelyDiscussed: ({ data }: Of<'CollectivelyDiscussed'>) =>
    onceIf(data.about === 'decision' && data.conclusion === 'return'),
};
/** The party has said what it had to say, or its time is over. */
const spoken = {
  DefenceReviewed: once,
  DefenceWaived: once,
  HearingReported: ({ data }: Of<'HearingReported'>) => onceIf(data.opinion !== 'investigate-further'),
  HearingTerminated: once,
  TermMissed: ({ data }: Of<'TermMissed'>) =>
    onceIf(data.term === STATEMENT_TERM || data.term === HEARING_REQUEST_TERM),
};

const INQUIRY: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'penalty-investigate',
    command: 'submitReport',
    zh: '调查取证，提交终结报告',
    en: 'Investigate and report',
    role: 'officer',
    rule: 'APL-54',
    term: decisionTerm,
    opens: { OfficersAssigned: onceOnly, ...askedForMore },
    closes: { PenaltyReportSubmitted: all, ...ENDS },
  },
  {
    code: 'serve-prior-notice',
    command: 'servePriorNotice',
    zh: '送达事先告知书',
    en: 'Serve the prior notice',
    role: 'officer',
    rule: 'APL-44',
    term: decisionTerm,
    opens: {
      PenaltyReportSubmitted: ({ data }, before) =>
        onceIf(data.outcome === 'penalty' && (data.newFacts || before.status === 'waiting')),
    },
    closes: { PriorNoticeServed: all, ...ENDS },
  },
  {
    code: 'await-defence',
    command: 'submitDefence',
    zh: '等候当事人陈述申辩',
    en: 'Await the defence',
    role: 'officer',
    rule: 'APL-45',
    term: () => STATEMENT_TERM,
    opens: { PriorNoticeServed: once },
    closes: {
      DefenceSubmitted: all,
      DefenceWaived: ({ data }) => allIf(data.rights.includes('statement')),
      TermMissed: ({ data }) => allIf(data.term === STATEMENT_TERM),
      ...ENDS,
    },
  },
  {
    code: 'review-defence',
    command: 'reviewDefence',
    zh: '复核陈述申辩',
    en: 'Review the defence',
    role: 'officer',
    rule: 'APL-45',
    term: decisionTerm,
    opens: { DefenceSubmitted: once },
    closes: { DefenceReviewed: all, ...ENDS },
  },
];

const HEARING: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'await-hearing-request',
    command: 'requestHearing',
    zh: '等候当事人要求听证',
    en: 'Await a request for a hearing',
    role: 'officer',
    rule: 'APL-64i1',
    term: () => HEARING_REQUEST_TERM,
    opens: { PriorNoticeServed: ({ data }) => onceIf(data.hearingRight) },
    closes: {
      HearingRequested: all,
      DefenceWaived: ({ data }) => allIf(data.rights.includes('hearing')),
      TermMissed: ({ data }) => allIf(data.term === HEARING_REQUEST_TERM),
      ...ENDS,
    },
  },
  {
    code: 'schedule-hearing',
    command: 'scheduleHearing',
    zh: '指定主持人，通知听证',
    en: 'Appoint the chair and notify the hearing',
    role: 'section-head',
    rule: 'APL-64i2',
    term: decisionTerm,
    opens: {
      HearingRequested: once,
      ChairRecusalDecided: ({ data }) => onceIf(data.granted),
    },
    closes: { HearingScheduled: all, HearingTerminated: all, ...ENDS },
  },
  {
    code: 'decide-chair-recusal',
    command: 'decideChairRecusal',
    zh: '决定听证主持人回避',
    en: 'Decide on the objection to the chair',
    role: 'organ-head',
    rule: 'APL-64i4',
    opens: { ChairObjected: once },
    closes: { ChairRecusalDecided: all, HearingScheduled: all, HearingTerminated: all, ...ENDS },
  },
  {
    code: 'hold-hearing',
    command: 'holdHearing',
    zh: '举行听证',
    en: 'Hold the hearing',
    role: 'hearing-chair',
    rule: 'APL-64',
    term: decisionTerm,
    opens: { HearingScheduled: once },
    closes: {
      HearingHeld: all,
      HearingTerminated: all,
      ChairRecusalDecided: ({ data }) => allIf(data.granted),
      ...ENDS,
    },
  },
  {
    code: 'hearing-report',
    command: 'submitHearingReport',
    zh: '提交听证报告',
    en: 'Report on the hearing',
    role: 'hearing-chair',
    rule: 'APL-65',
    term: decisionTerm,
    opens: { HearingHeld: once },
    closes: { HearingReported: all, ...ENDS },
  },
];

const DECISION: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'penalty-follow',
    command: 'requestLegalReview',
    zh: '送法制审核或者提请决定',
    en: 'Send to legal review, or on to the decision',
    role: 'officer',
    rule: 'APL-58',
    term: decisionTerm,
    waitsFor: PARTY_SPEAKS,
    opens: {
      ...spoken,
      // A report made anew after the party has spoken goes on from there.
      PenaltyReportSubmitted: ({ data }, before) =>
        onceIf(data.outcome === 'penalty' && !data.newFacts && before.status !== 'waiting'),
    },
    closes: {
      LegalReviewRequested: all,
      DefenceSubmitted: all,
      HearingRequested: all,
      PenaltyReportSubmitted: all,
      CollectivelyDiscussed: ({ data }) => allIf(data.about === 'decision'),
      ...ENDS,
    },
  },
  {
    code: 'penalty-review',
    command: 'passLegalReview',
    zh: '法制审核',
    en: 'Legal review',
    role: 'legal-reviewer',
    rule: 'APL-58',
    term: decisionTerm,
    waitsFor: PARTY_SPEAKS,
    opens: { LegalReviewRequested: once },
    closes: {
      LegalReviewPassed: all,
      LegalReviewReturned: all,
      PenaltyReportSubmitted: all,
      DefenceSubmitted: all,
      HearingRequested: all,
      ...ENDS,
    },
  },
  {
    code: 'discuss',
    command: 'holdCollectiveDiscussion',
    zh: '负责人集体讨论（复杂、重大或者较重的处罚）',
    en: 'Discuss collectively where complex, major or heavy',
    role: 'organ-head',
    rule: 'APL-57',
    term: decisionTerm,
    waitsFor: PARTY_SPEAKS,
    // Where the review is mandatory a discussion mostly is too; where it is not, the decision closes the item.
    opens: { LegalReviewPassed: once },
    closes: {
      CollectivelyDiscussed: ({ data }) => allIf(data.about === 'decision'),
      DefenceSubmitted: all,
      HearingRequested: all,
      PenaltyReportSubmitted: all,
      ...ENDS,
    },
  },
  {
    code: 'decide-penalty',
    command: 'decidePenalty',
    zh: '作出处罚决定（复杂、重大的先集体讨论）',
    en: 'Decide, after a discussion where the case is complex or major',
    role: 'organ-head',
    rule: 'APL-57',
    term: decisionTerm,
    waitsFor: PARTY_SPEAKS,
    opens: {
      ...spoken,
      LegalReviewPassed: once,
      // An annulment for procedure alone opens the case again where it was reported.
      TermStarted: ({ data }) => onceIf(data.term === REDECISION_TERM),
      CollectivelyDiscussed: ({ data }) =>
        onceIf(data.conclusion === 'as-proposed' || data.conclusion === 'lighter'),
    },
    closes: {
      LegalReviewRequested: all,
      DefenceSubmitted: all,
      HearingRequested: all,
      PenaltyReportSubmitted: all,
      ...ENDS,
    },
  },
  {
    code: 'decide-no-penalty',
    command: 'decideNoPenalty',
    zh: '决定不予处罚',
    en: 'Decide that there is no penalty',
    role: 'organ-head',
    rule: 'APL-57',
    term: decisionTerm,
    opens: {
      PenaltyReportSubmitted: ({ data }) => onceIf(data.outcome === 'no-penalty'),
      CollectivelyDiscussed: ({ data }) => onceIf(data.conclusion === 'no-penalty'),
    },
    closes: { LegalReviewReturned: all, ...ENDS },
  },
  {
    code: 'penalty-transfer',
    command: 'transferCase',
    zh: '移送案件',
    en: 'Transfer the case',
    role: 'organ-head',
    rule: 'APL-57',
    term: decisionTerm,
    opens: { PenaltyReportSubmitted: ({ data }) => onceIf(data.outcome === 'transfer') },
    closes: { LegalReviewReturned: all, ...ENDS },
  },
];

/** What a case about a registered organization may wait for, up to its decision. */
export const PENALTY_ITEMS: readonly DocketItem<CaseEvent>[] = [
  ...INQUIRY,
  ...HEARING,
  ...DECISION,
  ...PENALTY_CLOCK_ITEMS,
].map((item) => ({ ...item, begins: 'PenaltyCaseFiled' }));
