import { type EventOf, type Instant, type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { RECUSAL_GROUNDS } from '../case/case-codes.events.js';
import type { CaseEvent } from '../case/case.events.js';
import type { z } from 'zod';
import type { remediesSchema } from '../case/decision.events.js';
import type {
  ClockCause,
  DISCUSSION_CONCLUSIONS,
  DISCUSSION_SUBJECTS,
  DecisionKind,
  HEARING_OPINIONS,
  MEMBER_OPINIONS,
  LENIENCY,
  PENALTY_PROCEDURES,
  REPORT_OUTCOMES,
  Violation,
} from './penalty-codes.events.js';
import type { PenaltyCaseFiled, PenaltyItem } from './penalty-decision.events.js';
import type { penaltyEvents } from './penalty.events.js';

type Remedies = z.infer<typeof remediesSchema>;

/** A decision of the case, whatever its kind, as all that follows it needs it. */
export interface Decision {
  readonly eventId: string;
  readonly kind: DecisionKind;
  readonly docNo: string;
  readonly decidedOn: string;
  readonly at: Instant;
  readonly remedies: Remedies;
  readonly items: readonly PenaltyItem[];
  /** Reconsideration comes before the suit (REC 23). */
  readonly reviewFirst: boolean;
  readonly status: 'standing' | 'changed' | 'annulled';
  readonly annulled?: { readonly procedureOnly: boolean; readonly on: string };
}

export interface PenaltyReport {
  readonly report: string;
  readonly violation: Violation;
  readonly articles: readonly string[];
  readonly outcome: (typeof REPORT_OUTCOMES)[number];
  readonly items: readonly PenaltyItem[];
  readonly turnoverFen?: number | undefined;
  readonly gainsFen?: number | undefined;
  readonly serious: boolean;
  readonly corrected: boolean;
  readonly correctionDueOn?: string | undefined;
  readonly handledBefore?: { readonly docNo: string; readonly on: string } | undefined;
  readonly leniency: (typeof LENIENCY)[number];
  readonly complex: boolean;
  readonly major: boolean;
  readonly publicInterest: boolean;
  readonly reviewByStatute: boolean;
  readonly newFacts: boolean;
  readonly at: Instant;
}

export interface PriorNotice {
  readonly notice: string;
  readonly docNo: string;
  readonly report: string;
  readonly items: readonly PenaltyItem[];
  readonly articles: readonly string[];
  readonly hearingRight: boolean;
  readonly servedOn: string;
  readonly at: Instant;
}

/** What the party answered to the notice that stands. */
export interface Answer {
  readonly submittedAt?: Instant;
  readonly statementWaivedAt?: Instant;
  readonly hearingWaivedAt?: Instant;
  /** Undefined while a submission awaits its review. */
  readonly reviewedAt?: Instant | undefined;
  /** Points that the review rejected without a reason. */
  readonly unreasoned?: number;
}

export interface Hearing {
  readonly hearing: string;
  readonly status: 'requested' | 'scheduled' | 'held' | 'terminated' | 'reported';
  readonly requestedOn: string;
  readonly chair?: { readonly account: string; readonly person: string; readonly badge: string };
  readonly noticeServedOn?: string;
  readonly heldOn?: string;
  /** An objection to the chair that nothing was decided on. */
  readonly objected: boolean;
  readonly ground?: (typeof RECUSAL_GROUNDS)[number];
  readonly opinion?: (typeof HEARING_OPINIONS)[number];
  readonly at: Instant;
}

export interface Discussion {
  readonly discussion: string;
  readonly about: (typeof DISCUSSION_SUBJECTS)[number];
  readonly conclusion: (typeof DISCUSSION_CONCLUSIONS)[number];
  readonly items?: readonly PenaltyItem[] | undefined;
  readonly days?: number | undefined;
  readonly minutesNo: string;
  readonly opinions: readonly (typeof MEMBER_OPINIONS)[number][];
  readonly at: Instant;
  /** An extension was founded on it. */
  readonly used: boolean;
}

export interface Exclusion {
  readonly from: string;
  readonly to: string;
  readonly cause: ClockCause;
}

/** What the 90 days are computed of: all facts so far, so that every recomputation starts from the filing. */
export interface PenaltyClock {
  readonly startsOn: string;
  /** Extended by the head: 120 days in place of 90. */
  readonly extended: boolean;
  /** Definite days added by collective discussions. */
  readonly collectiveDays: number;
  readonly exclusions: readonly Exclusion[];
  readonly pauses: Readonly<Record<string, Exclusion>>;
}

/** What only a case about a registered organization has. */
export interface PenaltyState {
  readonly organization: string;
  readonly violation: Violation;
  readonly grave: boolean;
  readonly procedure: (typeof PENALTY_PROCEDURES)[number];
  readonly clock: PenaltyClock;
  readonly report?: PenaltyReport;
  readonly notice?: PriorNotice;
  readonly answer: Answer;
  /** What is proposed now: of the report, of the notice, of the review of the defence, whichever came last. */
  readonly proposal: readonly PenaltyItem[];
  readonly hearing?: Hearing;
  readonly discussions: readonly Discussion[];
  readonly suspended?: Exclusion;
  readonly terminatedAt?: Instant;
  readonly onSpot?: { readonly docNo: string; readonly deliveredOn: string; readonly recorded: boolean };
}

type PenaltyEvent = EventOf<(typeof penaltyEvents)[number]>;

/** The fold of what belongs to penalty cases alone. */
export function evolvePenalty(
  state: PenaltyState | undefined,
  event: Recorded<PenaltyEvent>,
): PenaltyState | undefined {
  if (event.type === 'PenaltyCaseFiled') return filed(event);
  if (!state) return state;
  const at = event.meta.occurredAt;
  switch (event.type) {
    case 'PenaltyReportSubmitted': {
      const { report, violation, articles, outcome, items, turnoverFen, gainsFen } = event.data;
      const { correctionDueOn, handledBefore } = event.data;
      const { serious, corrected, leniency, complex, major, publicInterest, reviewByStatute, newFacts } =
        event.data;
      const made: PenaltyReport = {
        report,
        violation,
        articles,
        outcome,
        items,
        turnoverFen,
        gainsFen,
        serious,
        corrected,
        correctionDueOn,
        handledBefore,
        leniency,
        complex,
        major,
        publicInterest,
        reviewByStatute,
        newFacts,
        at,
      };
      // New facts or another law bring a notice of their own; else what the party was told still stands.
      const { notice, hearing: _, ...rest } = state;
      const told = !newFacts && violation === state.violation && sameRules(articles, notice?.articles);
      const base = told ? state : { ...rest, answer: {} };
      const discussions = undecided(base.discussions);
      return { ...base, violation, report: made, proposal: items, discussions };
    }
    case 'PriorNoticeServed': {
      const { notice, docNo, report, items, articles, hearingRight, servedOn } = event.data;
      const { hearing: _, ...rest } = state;
      const made = { notice, docNo, report, items, articles, hearingRight, servedOn, at };
      return { ...rest, notice: made, answer: {}, proposal: items };
    }
    case 'DefenceSubmitted': {
      const answer = { ...state.answer, submittedAt: at, reviewedAt: undefined };
      return { ...state, answer, discussions: undecided(state.discussions) };
    }
    case 'DefenceWaived': {
      const { rights } = event.data;
      const statement = rights.includes('statement') ? { statementWaivedAt: at } : {};
      const hearing = rights.includes('hearing') ? { hearingWaivedAt: at } : {};
      return { ...state, answer: { ...state.answer, ...statement, ...hearing } };
    }
    case 'DefenceReviewed': {
      const { points, items } = event.data;
      const unreasoned = points.filter(({ accepted, reason }) => !accepted && reason === undefined).length;
      return { ...state, answer: { ...state.answer, reviewedAt: at, unreasoned }, proposal: items };
    }
    case 'HearingRequested': {
      const { hearing, requestedOn } = event.data;
      const made: Hearing = { hearing, requestedOn, status: 'requested', objected: false, at };
      return { ...state, hearing: made, discussions: undecided(state.discussions) };
    }
    case 'HearingScheduled': {
      const { chair, noticeServedOn, heldOn } = event.data;
      const scheduled = { status: 'scheduled', chair, noticeServedOn, heldOn, objected: false } as const;
      const clock = withHearingPause(state.clock, noticeServedOn, heldOn);
      return withHearing({ ...state, clock }, scheduled, at);
    }
    case 'ChairObjected':
      return withHearing(state, { objected: true, ground: event.data.ground }, at);
    case 'ChairRecusalDecided': {
      const decided = withHearing(state, { objected: false }, at);
      if (!event.data.granted || !decided.hearing) return decided;
      const { chair: _, ...open } = decided.hearing;
      return { ...decided, hearing: { ...open, status: 'requested' } };
    }
    case 'HearingHeld':
    case 'HearingTerminated': {
      const clock = afterHearing(state.clock, civilDateOf(at));
      const status = event.type === 'HearingHeld' ? 'held' : 'terminated';
      return withHearing({ ...state, clock }, { status }, at);
    }
    case 'HearingReported':
      return withHearing(state, { status: 'reported', opinion: event.data.opinion }, at);
    case 'CollectivelyDiscussed': {
      const { discussion, about, conclusion, items, days, minutesNo, members } = event.data;
      const opinions = members.map(({ opinion }) => opinion);
      const made: Discussion = {
        discussion,
        about,
        conclusion,
        items,
        days,
        minutesNo,
        opinions,
        at,
        used: false,
      };
      return { ...state, discussions: [...state.discussions, made] };
    }
    case 'DeadlineExtended': {
      const { kind, days, discussion } = event.data;
      const { clock } = state;
      const extended =
        kind === 'first'
          ? { ...clock, extended: true }
          : { ...clock, collectiveDays: clock.collectiveDays + days };
      const discussions = state.discussions.map((one) =>
        one.discussion === discussion ? { ...one, used: true } : one,
      );
      return { ...state, clock: extended, discussions };
    }
    case 'DeadlineExcluded': {
      const { cause, from, to } = event.data;
      return { ...state, clock: withExclusion(state.clock, { cause, from, to }) };
    }
    case 'ClockPaused': {
      const { pause, cause, from, expectedTo } = event.data;
      return { ...state, clock: withPause(state.clock, pause, { cause, from, to: expectedTo }) };
    }
    case 'ClockResumed': {
      const { pause, cause, from, to } = event.data;
      return { ...state, clock: afterPause(state.clock, pause, to ? { cause, from, to } : undefined) };
    }
    case 'CaseSuspended': {
      const { from, expectedTo } = event.data;
      const suspended: Exclusion = { from, to: expectedTo, cause: 'suspension' };
      return { ...state, suspended, clock: withPause(state.clock, SUSPENSION_PAUSE, suspended) };
    }
    case 'CaseResumed': {
      const { suspended: _, ...open } = state;
      const { from, to } = event.data;
      const counted: Exclusion | undefined = to ? { from, to, cause: 'suspension' } : undefined;
      return { ...open, clock: afterPause(state.clock, SUSPENSION_PAUSE, counted) };
    }
    case 'CaseTerminated': {
      const { suspended: _, ...open } = state;
      return { ...open, terminatedAt: at };
    }
    case 'DecidedOnSpot': {
      const { docNo, deliveredOn } = event.data;
      return { ...state, onSpot: { docNo, deliveredOn, recorded: false } };
    }
    case 'OnSpotDecisionRecorded':
      return state.onSpot ? { ...state, onSpot: { ...state.onSpot, recorded: true } } : state;
    case 'PenaltyDecided':
    case 'NoPenaltyDecided':
    case 'EducationGiven':
      return state;
  }
}

/** Keys of the pauses that a scheduled hearing and a suspension are. */
const HEARING_PAUSE = 'hearing';
export const SUSPENSION_PAUSE = 'suspension';

function filed({ data, meta }: Recorded<EventOf<typeof PenaltyCaseFiled>>): PenaltyState {
  const { organization, violation, grave, procedure } = data;
  const startsOn = civilDateOf(meta.occurredAt);
  const clock = { startsOn, extended: false, collectiveDays: 0, exclusions: [], pauses: {} };
  return {
    organization,
    violation,
    grave,
    procedure,
    clock,
    answer: {},
    proposal: [],
    discussions: [],
  };
}

/** What was discussed on the decision is discussed anew once the party has spoken again or the report is another. */
function undecided(discussions: readonly Discussion[]): readonly Discussion[] {
  return discussions.filter(({ about }) => about !== 'decision');
}

function sameRules(some: readonly string[], others: readonly string[] = []): boolean {
  return new Set([...some, ...others]).size === new Set(some).size && some.length === others.length;
}

function withHearing(state: PenaltyState, change: Partial<Hearing>, at: Instant): PenaltyState {
  return state.hearing ? { ...state, hearing: { ...state.hearing, ...change, at } } : state;
}

/** The clock with one more period that does not count. */
export function withExclusion(clock: PenaltyClock, exclusion: Exclusion): PenaltyClock {
  return { ...clock, exclusions: [...clock.exclusions, exclusion] };
}

/** The clock stopped from one day to an expected other one. */
export function withPause(clock: PenaltyClock, pause: string, exclusion: Exclusion): PenaltyClock {
  return { ...clock, pauses: { ...clock.pauses, [pause]: exclusion } };
}

/** The clock going on after a pause, which counts for the days that it lasted; undefined: for none. */
export function afterPause(clock: PenaltyClock, pause: string, counted: Exclusion | undefined): PenaltyClock {
  const { [pause]: _, ...pauses } = clock.pauses;
  return counted ? withExclusion({ ...clock, pauses }, counted) : { ...clock, pauses };
}

/** A scheduled hearing stops the count from the service of its notice (the first, where it was put off). */
export function withHearingPause(clock: PenaltyClock, noticeServedOn: string, heldOn: string): PenaltyClock {
  const from = clock.pauses[HEARING_PAUSE]?.from ?? noticeServedOn;
  return withPause(clock, HEARING_PAUSE, { from, to: heldOn, cause: 'hearing' });
}

/** The hearing ended: what does not count is fixed (SZ-hearing-2). */
export function afterHearing(clock: PenaltyClock, on: string): PenaltyClock {
  const pause = clock.pauses[HEARING_PAUSE];
  return afterPause(clock, HEARING_PAUSE, pause && pause.from <= on ? { ...pause, to: on } : undefined);
}

export type Decisions = Readonly<Record<string, Decision>>;

/** The fold over the decisions of a case of either kind; every other event leaves them as they are. */
export function evolveDecisions(decisions: Decisions, event: Recorded<CaseEvent>): Decisions {
  const at = event.meta.occurredAt;
  const made = (kind: DecisionKind, data: DecisionData, items: readonly PenaltyItem[]): Decisions => ({
    ...decisions,
    [event.eventId]: {
      eventId: event.eventId,
      kind,
      docNo: data.docNo,
      decidedOn: data.decidedOn,
      at,
      remedies: data.remedies,
      items,
      reviewFirst: data.reviewFirst ?? false,
      status: 'standing',
    },
  });
  if (event.type === 'BanDecided') return made('ban', event.data, []);
  if (event.type === 'PenaltyDecided') return made('penalty', event.data, event.data.items);
  if (event.type === 'NoPenaltyDecided') return made('no-penalty', event.data, []);
  if (event.type === 'ConfiscationDecided')
    return made('confiscation', event.data, confiscatedOf(event.data));
  if (event.type === 'BanRevoked') {
    const { ofEventId, revokedOn } = event.data;
    return changed(decisions, ofEventId, {
      status: 'annulled',
      annulled: { procedureOnly: false, on: revokedOn },
    });
  }
  if (event.type === 'DecisionAnnulled') {
    const { ofEventId, procedureOnly, annulledOn } = event.data;
    return changed(decisions, ofEventId, { status: 'annulled', annulled: { procedureOnly, on: annulledOn } });
  }
  if (event.type === 'DecisionChanged') {
    const { ofEventId, items } = event.data;
    return changed(decisions, ofEventId, { status: 'changed', items });
  }
  return decisions;
}

/** A confiscation after a ban as the items that its execution is measured by. */
function confiscatedOf(data: {
  readonly gainFen: number;
  readonly items: readonly unknown[];
}): readonly PenaltyItem[] {
  const gains = data.gainFen > 0 ? [{ kind: 'CONFISCATE_GAINS' as const, amountFen: data.gainFen }] : [];
  const things = data.items.length > 0 ? [{ kind: 'CONFISCATE_ITEMS' as const }] : [];
  return [...gains, ...things].map((item, index) => ({ no: index + 1, ...item }));
}

interface DecisionData {
  readonly docNo: string;
  readonly decidedOn: string;
  readonly remedies: Remedies;
  readonly reviewFirst?: boolean;
}

function changed(decisions: Decisions, id: string, change: Partial<Decision>): Decisions {
  const decision = decisions[id];
  return decision ? { ...decisions, [id]: { ...decision, ...change } } : decisions;
}
