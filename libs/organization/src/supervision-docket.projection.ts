import { ALL, type DocketItem, ONCE } from '@shouzheng/enforcement/contract';
import type { Recorded } from '@shouzheng/kernel';
import { term } from './registry/credit/listing-acts.decider.js';
import { objectionTerm } from './registry/objection/objection.decider.js';
import type { OrganizationEvent } from './registry/organization.events.js';
import { suspensionTerm } from './registry/penalty-effect/wanted-effects.decider.js';
import { certificateTerm } from './registry/rating/verification.decider.js';
import { talkTerm } from './registry/talk/talk-required.decider.js';

type Item = DocketItem<OrganizationEvent>;
const once = (): string => ONCE;
const all = (): string => ALL;
const ENTRY = term.entry('');
const entryOf = ({ data }: { readonly data: { readonly term: string } }): string | undefined =>
  data.term.startsWith(ENTRY) ? data.term.slice(ENTRY.length) : undefined;
const listing = ({ data }: { readonly data: { readonly listingId: string } }): string => data.listingId;

const VERIFIED = {
  DelistingVerified: listing,
  DelistingLapsed: listing,
  ListingWithdrawn: listing,
  OrganizationDeregistered: all,
} satisfies Item['closes'];

const LISTINGS: readonly Item[] = [
  {
    code: 'notify-listing',
    command: 'notifyListing',
    zh: '告知拟列入名录',
    en: 'Serve the notice of a listing',
    role: 'credit-officer',
    rule: 'O60-notice',
    opens: { ListingProposed: listing },
    closes: {
      ListingNotified: listing,
      ListingDropped: listing,
      ListingWithdrawn: listing,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'answer-listing-statement',
    command: 'answerListingStatement',
    zh: '答复列入名录的陈述申辩',
    en: 'Answer the statement on a listing',
    role: 'section-head',
    rule: 'O60-statement',
    term: term.answer,
    opens: { ListingStatementSubmitted: listing },
    closes: {
      ListingStatementAnswered: listing,
      ListingDropped: listing,
      ListingWithdrawn: listing,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'decide-listing',
    command: 'listAbnormal',
    zh: '决定是否列入名录',
    en: 'Decide on a listing',
    role: 'section-head',
    rule: 'O60-statement',
    term: term.statement,
    opens: { ListingNotified: listing },
    closes: {
      AbnormalListed: listing,
      SeriousListed: listing,
      ListingDropped: listing,
      ListingWithdrawn: listing,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'verify-delisting',
    command: 'verifyDelisting',
    zh: '核实移出名录条件',
    en: 'Verify an application to leave a list',
    role: 'credit-officer',
    rule: 'O60-14',
    term: term.verification,
    opens: { DelistingApplied: ({ data }) => (data.kind === 'serious' ? undefined : data.listingId) },
    closes: VERIFIED,
  },
  {
    code: 'verify-serious-delisting',
    command: 'verifyDelisting',
    zh: '核实移出严重违法失信名单条件',
    en: 'Verify an application to leave the serious list',
    role: 'credit-officer',
    rule: 'O60-serious-removal',
    // Verified and decided in one term, that of the removal.
    term: term.removal,
    opens: { DelistingApplied: ({ data }) => (data.kind === 'serious' ? data.listingId : undefined) },
    closes: VERIFIED,
  },
  {
    code: 'decide-delisting',
    command: 'delist',
    zh: '决定移出名录',
    en: 'Decide on leaving a list',
    role: 'section-head',
    rule: 'O60-14',
    term: term.removal,
    opens: {
      DelistingVerified: ({ data }) => (data.result === 'met' ? data.listingId : undefined),
      DelistingProposed: listing,
    },
    closes: {
      AbnormalDelisted: listing,
      SeriousDelisted: listing,
      DelistingLapsed: listing,
      ListingWithdrawn: listing,
    },
  },
  {
    code: 'enter-credit-information',
    command: 'enterOrganizationCredit',
    zh: '录入信用信息',
    en: 'Enter credit information',
    role: 'credit-officer',
    rule: 'O60-entry',
    term: term.entry,
    // Only with its five days: those of a penalty run in the case, where it was served, and are done there.
    opens: { TermStarted: entryOf },
    closes: { OrganizationCreditEntered: ({ data }) => data.entry, TermMet: entryOf },
  },
  {
    code: 'answer-objection',
    command: 'answerObjection',
    zh: '答复异议',
    en: 'Answer an objection',
    role: 'section-head',
    rule: 'SZ-objection-1',
    term: objectionTerm,
    opens: { ObjectionFiled: ({ data }) => data.objectionId },
    closes: { ObjectionAnswered: ({ data }) => data.objectionId },
  },
];

const RATINGS: readonly Item[] = [
  {
    code: 'conduct-rating',
    command: 'checkRatingEligibility',
    zh: '办理评估申请',
    en: 'Take the rating procedure on',
    role: 'rating-officer',
    rule: 'O82-12',
    opens: { RatingApplied: once },
    closes: { RatingAnnounced: all, RatingApplicationClosed: all, OrganizationDeregistered: all },
  },
  {
    code: 'review-rating',
    command: 'reportExperts',
    zh: '评估复核',
    en: 'Review of an initial level',
    role: 'rating-officer',
    rule: 'O82-16',
    opens: { RatingReviewRequested: once },
    closes: {
      RatingInitialLevelProposed: ({ data }) => (data.round === 'review' ? ALL : undefined),
      RatingApplicationClosed: all,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'settle-rating-complaint',
    command: 'settleRatingComplaint',
    zh: '处理评估投诉',
    en: 'Settle a complaint about a rating',
    role: 'rating-officer',
    rule: 'O82-12',
    opens: { RatingComplaintReceived: ({ data }) => data.complaintId },
    closes: {
      RatingComplaintSettled: ({ data }) => data.complaintId,
      RatingApplicationClosed: all,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'verify-rating',
    command: 'confirmRating',
    zh: '核查评估',
    en: 'Verification rating',
    role: 'rating-officer',
    rule: 'O82-28',
    opens: { RatingVerificationOpened: ({ data }) => data.verificationId },
    closes: {
      RatingConfirmed: ({ data }) => data.verificationId,
      RatingAdjusted: ({ data }) => data.verificationId,
      RatingVerificationWithdrawn: ({ data }) => data.verificationId,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'take-back-rating-certificate',
    command: 'returnRatingCertificate',
    zh: '收回原评估证书、标志',
    en: 'Take the old rating certificate back',
    role: 'rating-officer',
    rule: 'O82-29',
    term: certificateTerm,
    opens: { RatingAdjusted: ({ data }) => (data.from > '2A' ? data.verificationId : undefined) },
    closes: {
      RatingCertificateReturned: ({ data }) => data.verificationId,
      RatingCertificateVoided: ({ data }) => data.verificationId,
      RatingVerificationWithdrawn: ({ data }) => data.verificationId,
      OrganizationDeregistered: all,
    },
  },
];

/** Each type of organization has its own article on what is sealed in a suspension (SG 33, PNE 28, FND 44). */
const SEALING = { SG: 'SG-33', PNE: 'PNE-28', FND: 'FND-44', unknown: undefined } as const;
const sealingRule = (event: Recorded<OrganizationEvent>): string | undefined =>
  event.type === 'OrganizationRecorded' || event.type === 'RegistrationApplied'
    ? SEALING[event.data.type]
    : undefined;

const TRACKS: readonly Item[] = [
  {
    code: 'seal-certificate',
    command: 'sealCertificate',
    zh: '封存证书、印章和财务凭证',
    en: 'Seal certificate, seals and vouchers',
    role: 'officer',
    rule: 'SG-33',
    ruleOf: sealingRule,
    opens: { ActivitiesSuspended: ({ data }) => data.suspensionId },
    closes: {
      CertificateSealed: ({ data }) => data.suspensionId,
      SuspensionEnded: ({ data }) => data.suspensionId,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'end-suspension',
    command: 'endSuspension',
    zh: '核查整改，恢复活动',
    en: 'Check the rectification, end the suspension',
    role: 'officer',
    rule: 'SG-33',
    ruleOf: sealingRule,
    term: suspensionTerm,
    opens: { ActivitiesSuspended: ({ data }) => data.suspensionId },
    closes: { SuspensionEnded: ({ data }) => data.suspensionId, OrganizationDeregistered: all },
  },
  {
    code: 'restrict-person',
    command: 'restrictPerson',
    zh: '办理任职限制',
    en: 'Decide on the restriction of a person',
    role: 'section-head',
    rule: 'SZ-restriction-1',
    opens: { RestrictionDue: ({ data }) => data.dueId },
    closes: {
      RestrictionNoted: ({ data }) => data.dueId,
      RestrictionDueWithdrawn: ({ data }) => data.dueId,
    },
  },
  {
    code: 'verify-zombie',
    command: 'verifyZombie',
    zh: '核实疑似僵尸型',
    en: 'Verify a suspected zombie',
    role: 'officer',
    rule: 'ZOM63-definition',
    opens: { ZombieSuspected: once },
    closes: { ZombieVerified: all, OrganizationDeregistered: all },
  },
  {
    code: 'resolve-zombie',
    command: 'resolveZombie',
    zh: '处置僵尸型',
    en: 'Resolve a zombie',
    role: 'officer',
    rule: 'ZOM63-exits',
    opens: { ZombieVerified: ({ data }) => (data.result === 'zombie' ? ONCE : undefined) },
    closes: { ZombieResolved: all },
  },
  {
    code: 'hold-talk',
    command: 'holdTalk',
    zh: '谈话提醒',
    en: 'Hold a talk reminder',
    role: 'section-head',
    rule: 'TALKSC-triggers',
    term: talkTerm,
    opens: { TalkRequired: ({ data }) => data.talkId },
    closes: { TalkReminderHeld: ({ data }) => data.talkId, OrganizationDeregistered: all },
  },
];

/** What lists, objections, ratings, suspensions, restrictions, the zombie track and talks may wait for. */
export const supervisionItems: readonly Item[] = [...LISTINGS, ...RATINGS, ...TRACKS];
