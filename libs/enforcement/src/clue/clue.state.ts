import type { Instant, Recorded, Sealed, StreamDefinition } from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import type { z } from 'zod';
import type { IllegalGround } from '../codes.events.js';
import type { Violation } from '../penalty/penalty-codes.events.js';
import {
  type CLUE_SOURCES,
  type ClueEvent,
  type REPLY_STAGES,
  type VERIFICATION_RESULTS,
  clueEvents,
  type originSchema,
} from './clue.events.js';
import { type ClueScreening, type MatchJudgement, judgementOf, screeningOf } from './clue-screening.state.js';

/** A request to open the reporter's identity: who asked, who agreed, until when. */
export interface ReporterOpening {
  readonly request: string;
  readonly requester: string;
  readonly approver?: string;
  readonly validTo?: string;
  readonly opened: number;
}

/** Where a clue stands while something can still come of it. */
export const OPEN_STATUSES = ['received', 'verified', 'proposed'] as const;
type OpenStatus = (typeof OPEN_STATUSES)[number];

export interface ClueState {
  readonly status:
    | 'none'
    | 'received'
    | 'verified'
    | 'proposed'
    | 'transferred'
    | 'filed'
    | 'rejected'
    | 'declined'
    | 'joined';
  readonly number?: string;
  readonly source?: (typeof CLUE_SOURCES)[number];
  readonly organ?: string;
  readonly region?: string;
  readonly subjectName?: string;
  readonly receivedOn?: string;
  /** Who registered it, and when. */
  readonly clerk?: string;
  readonly facts?: Sealed;
  readonly placeDetail?: Sealed;
  readonly reporter?: { readonly identity: Sealed; readonly words?: Sealed };
  readonly screening?: ClueScreening;
  /** By target of the match, or `name`; they outlive a later screening, so that it revives nothing. */
  readonly judgements: Readonly<Record<string, MatchJudgement>>;
  readonly verification?: {
    readonly result: (typeof VERIFICATION_RESULTS)[number];
    readonly finding: Sealed;
    readonly badge: string;
    readonly at: Instant;
  };
  readonly proposal?: { readonly ground: IllegalGround; readonly person: string; readonly at: Instant };
  /** The proposal to file a violation by a registered organization. */
  readonly penaltyProposal?: {
    readonly organization: string;
    readonly violation: Violation;
    readonly actOn: string;
    readonly grave: boolean;
    readonly person: string;
    readonly at: Instant;
  };
  readonly refusal?: { readonly reason: string; readonly person: string; readonly at: Instant };
  readonly declined?: { readonly reason: string; readonly docNo: string; readonly at: Instant };
  /** What it came out of. */
  readonly origin?: z.infer<typeof originSchema>;
  /** The clue that it follows, and where it stood when it was joined. */
  readonly joined?: { readonly lead: string; readonly before: OpenStatus; readonly at: Instant };
  /** Streams of the clues that follow this one. */
  readonly followers: readonly string[];
  readonly replies: readonly {
    readonly stage: (typeof REPLY_STAGES)[number];
    readonly outcome: string;
    readonly docNo: string;
    readonly on: string;
    readonly at: Instant;
  }[];
  readonly caseId?: string;
  readonly caseNumber?: string;
  readonly openings: Readonly<Record<string, ReporterOpening>>;
  readonly terms: Terms;
}

/**
 * Whether the clue is about a violation by a registered organization: so it was verified, or else so its source says,
 * since everything that our own supervision finds is found of one on the register, save a relapse after a ban.
 */
export function isAboutRegistered({
  verification,
  origin,
}: Pick<ClueState, 'verification' | 'origin'>): boolean {
  if (verification) return verification.result === 'violation';
  return origin !== undefined && origin.kind !== 'relapse';
}

export const clueStream: StreamDefinition<ClueState, ClueEvent> = {
  category: 'clue',
  confidential: true,
  events: clueEvents,
  initial: { status: 'none', judgements: {}, openings: {}, followers: [], replies: [], terms: {} },
  region: (state) => state.organ,
  evolve(state: ClueState, event: Recorded<ClueEvent>): ClueState {
    const at = event.meta.occurredAt;
    switch (event.type) {
      case 'ClueReceived':
        return { ...state, ...event.data, status: 'received', clerk: event.meta.actor.person };
      case 'NameScreened':
        return { ...state, screening: screeningOf(event) };
      case 'MatchJudged':
        return { ...state, judgements: { ...state.judgements, [event.data.target]: judgementOf(event) } };
      case 'ClueVerified': {
        const { result, finding } = event.data;
        // What is not ours still awaits its transfer; what is excluded, lawful or told twice ends here.
        const open = result === 'suspect' || result === 'violation' || result === 'not-ours';
        const status = open ? 'verified' : 'rejected';
        return { ...state, status, verification: { result, finding, badge: event.meta.actor.badge, at } };
      }
      case 'ClueTransferred':
        return { ...state, status: 'transferred' };
      case 'JurisdictionDesignated': {
        // Proposals bind the organ that they were made to: the new organ makes its own.
        const { proposal: _, penaltyProposal: __, ...rest } = state;
        const status = state.status === 'proposed' ? 'verified' : state.status;
        return { ...rest, status, organ: event.data.to };
      }
      case 'FilingProposed':
        return {
          ...state,
          status: 'proposed',
          proposal: { ground: event.data.ground, person: event.data.person, at },
        };
      case 'PenaltyCaseProposed':
        return { ...state, status: 'proposed', penaltyProposal: { ...event.data, at } };
      case 'ClueFiled':
        return { ...state, ...event.data, status: 'filed' };
      case 'FilingRefused': {
        const { proposal: _, penaltyProposal: __, ...rest } = state;
        const { reason, person } = event.data;
        return { ...rest, status: 'verified', refusal: { reason, person, at } };
      }
      case 'FilingDeclined': {
        const { reason, docNo } = event.data;
        return { ...state, status: 'declined', declined: { reason, docNo, at } };
      }
      case 'ClueJoined':
        return {
          ...state,
          status: 'joined',
          joined: { lead: event.data.lead, before: openStatusOf(state), at },
        };
      case 'ClueSeparated': {
        const { joined: _, ...rest } = state;
        return { ...rest, status: event.data.backTo };
      }
      case 'FollowerJoined':
        return { ...state, followers: [...new Set([...state.followers, event.data.follower])] };
      case 'FollowerSeparated':
        return { ...state, followers: state.followers.filter((one) => one !== event.data.follower) };
      case 'FollowersFiled':
        return state;
      case 'ReporterReplied': {
        const { stage, outcome, docNo, repliedOn: on } = event.data;
        return { ...state, replies: [...state.replies, { stage, outcome, docNo, on, at }] };
      }
      case 'ReporterOpeningRequested': {
        const { request, person } = event.data;
        return withOpening(state, { request, requester: person, opened: 0 });
      }
      case 'ReporterOpeningApproved': {
        const opening = state.openings[event.data.request];
        const { person, validTo } = event.data;
        return opening ? withOpening(state, { ...opening, approver: person, validTo }) : state;
      }
      case 'ReporterIdentityOpened': {
        const opening = state.openings[event.data.request];
        return opening ? withOpening(state, { ...opening, opened: opening.opened + 1 }) : state;
      }
      case 'TermStarted':
      case 'TermMet':
      case 'TermMissed':
      case 'DeadlineRecomputed':
      case 'TermPaused':
      case 'TermResumed':
        return { ...state, terms: evolveTerms(state.terms, event) };
    }
  },
};

const openStatusOf = ({ status }: ClueState): OpenStatus =>
  OPEN_STATUSES.find((one) => one === status) ?? 'received';

function withOpening(state: ClueState, opening: ReporterOpening): ClueState {
  return { ...state, openings: { ...state.openings, [opening.request]: opening } };
}

/** Stream id of a clue. */
export const clueStreamId = (clue: string): string => `${clueStream.category}-${clue}`;
