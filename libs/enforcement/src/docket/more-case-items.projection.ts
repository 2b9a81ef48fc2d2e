import type { CaseEvent } from '../case/case.events.js';
import type { CONFISCATION_NEXT } from '../case/confiscation/confiscation.events.js';
import { DEFENCE_TERM, HEARING_REQUEST_TERM } from '../case/confiscation/open-confiscation.decider.js';
import { ALL, type DocketItem, ONCE } from './docket-item.projection.js';
import { after } from './execution-items.projection.js';

const once = (): string => ONCE;
const all = (): string => ALL;
/** No confiscation while the party may still speak or ask for a hearing (行政处罚法 Arts 44, 45 and 64). */
const PARTY_SPEAKS = [{ term: DEFENCE_TERM }, { term: HEARING_REQUEST_TERM }];

const onceIf = (holds: boolean): string | undefined => (holds ? ONCE : undefined);
const allIf = (holds: boolean): string | undefined => (holds ? ALL : undefined);

/** Events of a confiscation that say who has the word next (行政处罚法 Art 58). */
type Told = { readonly data: { readonly next?: (typeof CONFISCATION_NEXT)[number] } };
function goesOnTo(next: (typeof CONFISCATION_NEXT)[number]) {
  const opens = ({ data }: Told): string | undefined => onceIf(data.next === next);
  return {
    ConfiscationNoticeServed: opens,
    ConfiscationDefenceSubmitted: opens,
    ConfiscationDefenceReviewed: opens,
    ConfiscationHearingHeld: opens,
  };
}
/** What the party says no review has seen: whatever was awaited after it rests until it is answered. */
const PARTY_SPOKE = { ConfiscationDefenceSubmitted: all, ConfiscationHearingRequested: all };

/** Confiscation after a ban, as far as somebody is awaited. */
export const CONFISCATION_ITEMS: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'serve-confiscation-notice',
    command: 'serveConfiscationNotice',
    zh: '送达没收事先告知书',
    en: 'Serve the prior notice of confiscation',
    role: 'officer',
    rule: 'APL-44',
    term: () => 'confiscation-decision',
    opens: { ConfiscationOpened: once },
    closes: { ConfiscationNoticeServed: all, ConfiscationDropped: all, BanRevoked: all },
  },
  {
    code: 'review-confiscation-defence',
    command: 'reviewConfiscationDefence',
    zh: '复核没收陈述申辩',
    en: 'Review the defence against the confiscation',
    role: 'officer',
    rule: 'APL-45',
    term: () => 'confiscation-decision',
    opens: {
      ConfiscationDefenceSubmitted: (event) => (event.data.way === 'statement' ? ONCE : undefined),
    },
    closes: { ConfiscationDefenceReviewed: all, ConfiscationDropped: all, BanRevoked: all },
  },
  {
    code: 'schedule-confiscation-hearing',
    command: 'scheduleConfiscationHearing',
    zh: '通知没收听证',
    en: 'Schedule the hearing on the confiscation',
    role: 'section-head',
    rule: 'APL-64',
    term: () => 'confiscation-decision',
    opens: { ConfiscationHearingRequested: once },
    closes: { ConfiscationHearingScheduled: all, ConfiscationDropped: all, BanRevoked: all },
  },
  {
    code: 'hold-confiscation-hearing',
    command: 'holdConfiscationHearing',
    zh: '举行没收听证',
    en: 'Hold the hearing on the confiscation',
    role: 'hearing-chair',
    rule: 'APL-64',
    term: () => 'confiscation-decision',
    opens: { ConfiscationHearingScheduled: once },
    closes: { ConfiscationHearingHeld: all, ConfiscationDropped: all, BanRevoked: all },
  },
  {
    code: 'review-confiscation',
    command: 'reviewConfiscation',
    zh: '没收法制审核',
    en: 'Legal review of the confiscation',
    role: 'legal-reviewer',
    rule: 'APL-58',
    term: () => 'confiscation-decision',
    waitsFor: PARTY_SPEAKS,
    opens: {
      ...goesOnTo('review'),
      // Of a hearing whose event does not say it: the review follows it in any case (Art 58).
      ConfiscationHearingHeld: ({ data }) => onceIf((data.next ?? 'review') === 'review'),
    },
    closes: {
      ...PARTY_SPOKE,
      // Sent back it is reviewed again, or the confiscation is dropped.
      ConfiscationReviewed: ({ data }) => allIf(data.passed),
      ConfiscationDropped: all,
      BanRevoked: all,
    },
  },
  {
    code: 'decide-confiscation',
    command: 'decideConfiscation',
    zh: '作出没收决定',
    en: 'Decide the confiscation',
    role: 'organ-head',
    rule: 'O77-19',
    term: () => 'confiscation-decision',
    waitsFor: PARTY_SPEAKS,
    opens: {
      ...goesOnTo('decision'),
      // Of a notice that does not say it: before it was asked, the decision was awaited at once.
      ConfiscationNoticeServed: ({ data }) => onceIf((data.next ?? 'decision') === 'decision'),
      ConfiscationReviewed: ({ data }) => onceIf(data.passed),
    },
    closes: {
      ...PARTY_SPOKE,
      ConfiscationReviewed: ({ data }) => allIf(!data.passed),
      ConfiscationDecided: all,
      ConfiscationDropped: all,
      BanRevoked: all,
    },
  },
];

/** A suspected crime on its way, and the police's answers. */
export const POLICE_ITEMS: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'decide-crime-transfer',
    command: 'decideCrimeTransfer',
    zh: '决定移送涉嫌犯罪案件',
    en: 'Decide to hand a crime over',
    role: 'organ-head',
    rule: 'O310-5',
    term: (transfer) => `crime-decision:${transfer}`,
    opens: { CrimeTransferProposed: (event) => event.data.transfer },
    closes: { CrimeTransferDecided: (event) => event.data.transfer },
  },
  {
    code: 'hand-over-crime',
    command: 'handOverCrime',
    zh: '二十四小时内移送公安机关',
    en: 'Hand the crime over within 24 hours',
    role: 'officer',
    rule: 'O310-5',
    term: (transfer) => `crime-handover:${transfer}`,
    opens: {
      CrimeTransferDecided: (event) => (event.data.approved ? event.data.transfer : undefined),
    },
    closes: { CrimeHandedOver: (event) => event.data.transfer },
  },
  {
    code: 'police-reply-crime',
    command: 'recordPoliceReply',
    zh: '跟进公安机关立案答复',
    en: 'Follow the reply of the police to a crime',
    role: 'officer',
    rule: 'O310-8',
    term: (transfer) => `crime-reply:${transfer}`,
    opens: { CrimeHandedOver: (event) => event.data.transfer },
    closes: { PoliceReplied: (event) => event.data.transfer },
  },
  {
    code: 'police-review-reply',
    command: 'recordPoliceReply',
    zh: '跟进公安机关复议答复',
    en: 'Follow the answer of the police to review',
    role: 'officer',
    rule: 'O310-9',
    term: (transfer) => `crime-review-reply:${transfer}`,
    opens: { PoliceReviewRequested: (event) => event.data.transfer },
    closes: { PoliceReplied: (event) => event.data.transfer },
  },
  {
    code: 'police-reply-referral',
    command: 'recordPoliceReply',
    zh: '跟进公安机关对移送函的答复',
    en: 'Follow the reply of the police to a referral',
    role: 'officer',
    rule: 'O77-20',
    opens: { ReferredToPolice: (event) => event.data.docNo },
    closes: { PoliceReplied: (event) => event.data.ofDocNo },
  },
  {
    code: 'request-police-review',
    command: 'requestPoliceReview',
    zh: '决定是否提请公安机关复议',
    en: 'Ask for review of the refusal',
    role: 'organ-head',
    rule: 'O310-9',
    term: (transfer) => `crime-review-request:${transfer}`,
    // Each refusal that may still be brought further starts the term anew: that of the police on review, too.
    opens: { TermStarted: after('crime-review-request:') },
    closes: { PoliceReviewRequested: (event) => event.data.transfer, CaseArchived: all },
  },
  {
    code: 'hand-over-crime-items',
    command: 'handOverCrimeItems',
    zh: '移交涉案物品和材料',
    en: 'Hand the items over',
    role: 'officer',
    rule: 'O310-12',
    term: (transfer) => `crime-items:${transfer}`,
    opens: {
      PoliceReplied: ({ data }) => (data.outcome === 'accepted' ? data.transfer : undefined),
    },
    closes: { CrimeItemsHandedOver: (event) => event.data.transfer, CaseArchived: all },
  },
];

/** What the party asked for, who was asked for, and pages to be taken down. */
export const PEOPLE_ITEMS: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'decide-recusal',
    command: 'decideRecusal',
    zh: '决定回避申请',
    en: 'Decide on an application for recusal',
    role: 'organ-head',
    rule: 'APL-43',
    opens: { RecusalApplied: (event) => event.data.account },
    closes: { RecusalDecided: (event) => event.data.account, CaseClosed: all },
  },
  {
    code: 'answer-file-access',
    command: 'grantFileAccess',
    zh: '答复阅卷申请',
    en: 'Answer a request to read the file',
    role: 'section-head',
    rule: 'SZ-file-access-1',
    opens: { FileAccessRequested: (event) => event.data.request },
    closes: {
      FileAccessGranted: (event) => event.data.request,
      FileAccessRefused: (event) => event.data.request,
    },
  },
  {
    code: 'follow-takedown',
    command: 'confirmTakedown',
    zh: '跟进网站、账号关停',
    en: 'Follow a take-down',
    role: 'officer',
    rule: 'WEB-takedown',
    opens: { TakedownRequested: (event) => event.data.takedown },
    closes: {
      TakedownConfirmed: (event) => event.data.takedown,
      TakedownRefused: (event) => event.data.takedown,
      BanRevoked: all,
    },
  },
  {
    code: 'lend-officers',
    command: 'lendOfficers',
    zh: '上级答复选派人员请求',
    en: 'Officers asked for on loan',
    role: 'organ-head',
    rule: 'SZ-lend-1',
    opens: { OfficersRequested: (event) => event.data.request },
    closes: { OfficersLent: (event) => event.data.request, CaseClosed: all },
  },
];
