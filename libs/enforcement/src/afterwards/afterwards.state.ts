import type { Instant, Recorded } from '@shouzheng/kernel';
import type { z } from 'zod';
import type { CaseEvent } from '../case/case.events.js';
import type { CreditSeverity } from '../penalty/penalty-codes.events.js';
import type {
  CUSTODY_KINDS,
  CUSTODY_POWERS,
  EXECUTION_OUTCOMES,
  ReviewKind,
  ReviewOutcome,
  ServiceMethod,
} from './afterwards-codes.events.js';
import type { CourtReplied, ExecutionStayed } from './enforcement.events.js';
import type { PaymentRecorded } from './fine.events.js';

export type CustodyPower = (typeof CUSTODY_POWERS)[number];
export type CustodyKind = (typeof CUSTODY_KINDS)[number];
type DataOf<D extends { readonly schema: z.ZodType }> = z.infer<D['schema']>;

export interface Payment {
  readonly purpose: DataOf<typeof PaymentRecorded>['purpose'];
  readonly amountFen: number;
  readonly on: string;
}

/** Instalments of a fine; a deferral is a plan of one. */
export interface Plan {
  readonly approvedOn: string;
  readonly dues: readonly { readonly no: number; readonly dueOn: string; readonly amountFen: number }[];
  readonly endedOn?: string;
}

export interface Demand {
  readonly demandDocNo: string;
  readonly servedOn: string;
  readonly at: Instant;
  readonly defence?: { readonly accepted: boolean };
}

export interface CourtApplication {
  readonly applicationNo: string;
  readonly appliedOn: string;
  readonly at: Instant;
  readonly reply?: DataOf<typeof CourtReplied>['reply'];
  readonly contested: boolean;
}

export interface Stay {
  readonly stay: string;
  readonly by: DataOf<typeof ExecutionStayed>['by'];
  readonly from: string;
  readonly until?: string;
}

export interface Sealing {
  readonly sealing: string;
  readonly power: CustodyPower;
  readonly at: Instant;
  readonly sealedOn: string;
  readonly returnedOn?: string;
}

/** Reconsideration or suit against the decision. */
export interface Review {
  readonly review: string;
  readonly kind: ReviewKind;
  readonly appliedOn: string;
  readonly receivedOn: string;
  readonly at: Instant;
  readonly answered: boolean;
  readonly leaves: readonly string[];
  /** Evidence gathered under a leave. */
  readonly supplements: readonly string[];
  readonly closed?: {
    readonly outcome: ReviewOutcome;
    readonly procedureOnly: boolean;
    readonly effectiveOn: string;
    readonly opinionReceivedOn?: string;
  };
  readonly opinionReported: boolean;
}

export interface Repair {
  readonly repair: string;
  readonly status: 'applied' | 'verified' | 'granted' | 'refused';
  readonly corrected?: boolean;
  readonly verifier?: string;
  readonly at: Instant;
}

export interface Published {
  readonly on: string;
  readonly until?: string;
  readonly severity: CreditSeverity;
  readonly at: Instant;
}

/** What has followed one decision. */
export interface Aftermath {
  /** What it found and why, in codes: what is not found again after an annulment (REC 64, LIT 71). */
  readonly act: { readonly wrong: string; readonly reasons: readonly string[] };
  readonly severity?: CreditSeverity;
  readonly attempts: readonly { readonly attempt: string; readonly method: string; readonly on: string }[];
  readonly announced?: { readonly on: string; readonly remediesTold: boolean; readonly at: Instant };
  readonly served?: { readonly method: ServiceMethod; readonly on: string; readonly at: Instant };
  /** Event id of its taking effect: what others heard, and are told to correct. */
  readonly effect?: string;
  readonly influence?: { readonly outcome: 'publish' | 'withhold'; readonly at: Instant };
  readonly draft?: { readonly draft: string; readonly person: string; readonly at: Instant };
  readonly published?: Published;
  readonly publicationEnded?: 'expired' | 'repaired' | 'withdrawn';
  readonly creditEnteredOn?: string;
  readonly repair?: Repair;
  readonly payments: readonly Payment[];
  readonly spot?: {
    readonly amountFen: number;
    readonly on: string;
    readonly remitted: 'none' | 'organ' | 'bank';
  };
  readonly plans: readonly Plan[];
  readonly refundedFen: number;
  readonly demands: readonly Demand[];
  readonly applications: readonly CourtApplication[];
  readonly stays: readonly Stay[];
  readonly sealings: readonly Sealing[];
  readonly collected?: {
    /** The article of the organization's type, or O68's. */
    readonly power: CustodyPower;
    readonly missing: readonly CustodyKind[];
    readonly at: Instant;
  };
  readonly voided: readonly CustodyKind[];
  readonly disposedItems: boolean;
  readonly reviews: readonly Review[];
  readonly confirmedUnlawful: boolean;
  /** Article by which it was annulled. */
  readonly annulledBy?: string;
  readonly execution?: {
    readonly outcome: (typeof EXECUTION_OUTCOMES)[number];
    readonly on: string;
    readonly at: Instant;
  };
}

/** By the id of the decision's event. */
export type Afterwards = Readonly<Record<string, Aftermath>>;

export interface ServiceConsent {
  readonly consent: string;
  readonly electronic: boolean;
  readonly signedOn: string;
}

export const NOTHING_YET: Aftermath = {
  act: { wrong: '', reasons: [] },
  attempts: [],
  payments: [],
  plans: [],
  refundedFen: 0,
  demands: [],
  applications: [],
  stays: [],
  sealings: [],
  voided: [],
  disposedItems: false,
  reviews: [],
  confirmedUnlawful: false,
};

/** What a confiscation that is borrowed from the penalty procedure finds and rests on, whatever it takes. */
export const CONFISCATION_ACT: Aftermath['act'] = { wrong: 'CONFISCATION', reasons: ['O77-19'] };

/** The fold over what follows decisions; every other event leaves it as it is. */
export function evolveAfterwards(afterwards: Afterwards, event: Recorded<CaseEvent>): Afterwards {
  if (event.type === 'BanDecided') {
    const act = { wrong: event.data.ground, reasons: [event.data.power] };
    return { ...afterwards, [event.eventId]: { ...NOTHING_YET, act } };
  }
  if (event.type === 'PenaltyDecided') {
    const { violation, articles, creditSeverity } = event.data;
    const act = { wrong: violation, reasons: articles };
    return { ...afterwards, [event.eventId]: { ...NOTHING_YET, act, severity: creditSeverity } };
  }
  if (event.type === 'NoPenaltyDecided') {
    const { ground, articles } = event.data;
    return { ...afterwards, [event.eventId]: { ...NOTHING_YET, act: { wrong: ground, reasons: articles } } };
  }
  if (event.type === 'ConfiscationDecided') {
    return { ...afterwards, [event.eventId]: { ...NOTHING_YET, act: CONFISCATION_ACT } };
  }
  if (!('ofEventId' in event.data)) return afterwards;
  const { ofEventId } = event.data;
  const before = afterwards[ofEventId] ?? NOTHING_YET;
  const after = followed(before, event);
  return after === before ? afterwards : { ...afterwards, [ofEventId]: after };
}

/** Consents of the party to ways of service. */
export function evolveConsents(
  consents: readonly ServiceConsent[],
  event: Recorded<CaseEvent>,
): readonly ServiceConsent[] {
  if (event.type !== 'ServiceConsentRecorded') return consents;
  const { consent, electronic, signedOn } = event.data;
  return [...consents, { consent, electronic: electronic !== undefined, signedOn }];
}

function followed(before: Aftermath, event: Recorded<CaseEvent>): Aftermath {
  return (
    servedOrPublished(before, event) ??
    paidOrDemanded(before, event) ??
    takenIn(before, event) ??
    reviewed(before, event) ??
    before
  );
}

function servedOrPublished(before: Aftermath, event: Recorded<CaseEvent>): Aftermath | undefined {
  const at = event.meta.occurredAt;
  if (event.type === 'ServiceAttempted') {
    const { attempt, method, attemptedOn } = event.data;
    return { ...before, attempts: [...before.attempts, { attempt, method, on: attemptedOn }] };
  }
  if (event.type === 'ServiceAnnounced') {
    const { announcedOn, remediesTold } = event.data;
    return { ...before, announced: { on: announcedOn, remediesTold, at } };
  }
  if (event.type === 'DecisionServed') {
    const { method, servedOn } = event.data;
    return { ...before, served: { method, on: servedOn, at } };
  }
  if (event.type === 'PenaltyTookEffect') return { ...before, effect: event.eventId };
  if (event.type === 'SocialInfluenceTested') {
    return { ...before, influence: { outcome: event.data.outcome, at } };
  }
  if (event.type === 'PublicationDrafted') {
    const { draft, person } = event.data;
    return { ...before, draft: { draft, person, at } };
  }
  if (event.type === 'DecisionPublished') {
    const { publishedOn, publishUntil, severity } = event.data;
    const until = publishUntil === undefined ? {} : { until: publishUntil };
    return { ...before, published: { on: publishedOn, severity, at, ...until } };
  }
  if (event.type === 'PublicationWithdrawn') return { ...before, publicationEnded: 'withdrawn' };
  if (event.type === 'PublicationEnded') return { ...before, publicationEnded: event.data.cause };
  if (event.type === 'CreditInformationEntered') {
    return { ...before, creditEnteredOn: event.data.enteredOn };
  }
  if (event.type === 'CreditRepairApplied') {
    return { ...before, repair: { repair: event.data.repair, status: 'applied', at } };
  }
  if (event.type === 'CreditRepairVerified' && before.repair) {
    const { corrected, person } = event.data;
    return { ...before, repair: { ...before.repair, status: 'verified', corrected, verifier: person, at } };
  }
  if (event.type === 'CreditRepaired' && before.repair) {
    return { ...before, repair: { ...before.repair, status: 'granted', at } };
  }
  if (event.type === 'CreditRepairRefused' && before.repair) {
    return { ...before, repair: { ...before.repair, status: 'refused', at } };
  }
  return undefined;
}

function paidOrDemanded(before: Aftermath, event: Recorded<CaseEvent>): Aftermath | undefined {
  const at = event.meta.occurredAt;
  if (event.type === 'PaymentRecorded') {
    const { purpose, amountFen, paidOn } = event.data;
    return { ...before, payments: [...before.payments, { purpose, amountFen, on: paidOn }] };
  }
  if (event.type === 'FineCollectedOnSpot') {
    const { amountFen, collectedOn } = event.data;
    const payment: Payment = { purpose: 'fine', amountFen, on: collectedOn };
    return {
      ...before,
      payments: [...before.payments, payment],
      spot: { amountFen, on: collectedOn, remitted: 'none' },
    };
  }
  if (event.type === 'SpotFineRemitted' && before.spot) {
    return { ...before, spot: { ...before.spot, remitted: event.data.to } };
  }
  if (event.type === 'InstalmentsApproved') {
    const { approvedOn, plan } = event.data;
    return { ...before, plans: [...before.plans, { approvedOn, dues: plan }] };
  }
  if (event.type === 'InstalmentsEnded') {
    const { endedOn } = event.data;
    return { ...before, plans: lastChanged(before.plans, (plan) => ({ ...plan, endedOn })) };
  }
  if (event.type === 'RefundRecorded') {
    return { ...before, refundedFen: before.refundedFen + event.data.amountFen };
  }
  if (event.type === 'PerformanceDemanded') {
    const { demandDocNo, servedOn } = event.data;
    return { ...before, demands: [...before.demands, { demandDocNo, servedOn, at }] };
  }
  if (event.type === 'DemandDefenceHeard') {
    const { demandDocNo, accepted } = event.data;
    const demands = before.demands.map((one) =>
      one.demandDocNo === demandDocNo ? { ...one, defence: { accepted } } : one,
    );
    return { ...before, demands };
  }
  if (event.type === 'CourtEnforcementApplied') {
    const { applicationNo, appliedOn } = event.data;
    const application = { applicationNo, appliedOn, at, contested: false };
    return { ...before, applications: [...before.applications, application] };
  }
  if (event.type === 'CourtReplied') {
    const { reply } = event.data;
    return { ...before, applications: lastChanged(before.applications, (one) => ({ ...one, reply })) };
  }
  if (event.type === 'CourtRefusalContested') {
    return {
      ...before,
      applications: lastChanged(before.applications, (one) => ({ ...one, contested: true })),
    };
  }
  return undefined;
}

function takenIn(before: Aftermath, event: Recorded<CaseEvent>): Aftermath | undefined {
  const at = event.meta.occurredAt;
  if (event.type === 'ItemsSealed') {
    const { sealing, power, sealedOn } = event.data;
    return { ...before, sealings: [...before.sealings, { sealing, power, sealedOn, at }] };
  }
  if (event.type === 'SealedItemsReturned') {
    const { sealing, returnedOn } = event.data;
    const sealings = before.sealings.map((one) => (one.sealing === sealing ? { ...one, returnedOn } : one));
    return { ...before, sealings };
  }
  if (event.type === 'CertificateCollected') {
    const { power, missing } = event.data;
    return { ...before, collected: { power, missing: missing.map(({ kind }) => kind), at } };
  }
  if (event.type === 'DeclaredVoid') return { ...before, voided: [...before.voided, ...event.data.kinds] };
  if (event.type === 'ConfiscatedItemsDisposed') return { ...before, disposedItems: true };
  if (event.type === 'ExecutionEnded') {
    const { outcome, endedOn } = event.data;
    return { ...before, execution: { outcome, on: endedOn, at } };
  }
  if (event.type === 'ExecutionStayed') {
    const { stay, by, from } = event.data;
    return { ...before, stays: [...before.stays, { stay, by, from }] };
  }
  if (event.type === 'StayEnded') {
    const { stay, endedOn } = event.data;
    const stays = before.stays.map((one) => (one.stay === stay ? { ...one, until: endedOn } : one));
    return { ...before, stays };
  }
  return undefined;
}

function reviewed(before: Aftermath, event: Recorded<CaseEvent>): Aftermath | undefined {
  const at = event.meta.occurredAt;
  if (event.type === 'ReviewOpened') {
    const { review, kind, appliedOn, receivedOn } = event.data;
    const opened: Review = {
      review,
      kind,
      appliedOn,
      receivedOn,
      at,
      answered: false,
      leaves: [],
      supplements: [],
      opinionReported: false,
    };
    return { ...before, reviews: [...before.reviews, opened] };
  }
  if (event.type === 'StatutoryLeaveRecorded') {
    const { review, leave } = event.data;
    return withReview(before, review, (one) => ({ ...one, leaves: [...one.leaves, leave] }));
  }
  if (event.type === 'EvidenceSupplemented') {
    const { review, evidence } = event.data;
    return withReview(before, review, (one) => ({ ...one, supplements: [...one.supplements, evidence] }));
  }
  if (event.type === 'ReviewAnswered') {
    return withReview(before, event.data.review, (one) => ({ ...one, answered: true }));
  }
  if (event.type === 'ReviewClosed') {
    const { review, outcome, procedureOnly, effectiveOn, opinion } = event.data;
    const opinionReceivedOn = opinion ? { opinionReceivedOn: opinion.receivedOn } : {};
    const closed = { outcome, procedureOnly, effectiveOn, ...opinionReceivedOn };
    const after = withReview(before, review, (one) => ({ ...one, closed }));
    return outcome === 'confirmed-unlawful' ? { ...after, confirmedUnlawful: true } : after;
  }
  if (event.type === 'ReviewOpinionReported') {
    return withReview(before, event.data.review, (one) => ({ ...one, opinionReported: true }));
  }
  if (event.type === 'DecisionChanged' && event.data.creditSeverity !== undefined) {
    return { ...before, severity: event.data.creditSeverity };
  }
  if (event.type === 'DecisionAnnulled' || event.type === 'BanRevoked') {
    return { ...before, annulledBy: event.data.basis };
  }
  return undefined;
}

function withReview(before: Aftermath, review: string, change: (one: Review) => Review): Aftermath {
  return { ...before, reviews: before.reviews.map((one) => (one.review === review ? change(one) : one)) };
}

function lastChanged<T>(all: readonly T[], change: (last: T) => T): readonly T[] {
  const last = all.at(-1);
  return last === undefined ? all : [...all.slice(0, -1), change(last)];
}
