import type { Instant, Recorded, Sealed, StreamDefinition } from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import type { z } from 'zod';
import type { IllegalGround } from '../codes.events.js';
import {
  type CLUE_SOURCES,
  type ClueEvent,
  type MATCH_REASONS,
  type SCREENING_VERDICTS,
  type VERIFICATION_RESULTS,
  clueEvents,
  type screeningMatchSchema,
} from './clue.events.js';

export type ScreeningMatch = z.infer<typeof screeningMatchSchema>;

export interface MatchJudgement {
  readonly judgement: 'confirmed' | 'dismissed';
  readonly reason: (typeof MATCH_REASONS)[number];
  readonly badge: string;
}

/** A request to open the reporter's identity: who asked, who agreed, until when. */
export interface ReporterOpening {
  readonly request: string;
  readonly requester: string;
  readonly approver?: string;
  readonly validTo?: string;
  readonly opened: number;
}

export interface ClueState {
  readonly status: 'none' | 'received' | 'verified' | 'proposed' | 'transferred' | 'filed' | 'rejected';
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
  readonly screening?: {
    readonly verdict: (typeof SCREENING_VERDICTS)[number];
    readonly matches: readonly ScreeningMatch[];
    readonly at: Instant;
  };
  readonly judgements: Readonly<Record<string, MatchJudgement>>;
  readonly verification?: {
    readonly result: (typeof VERIFICATION_RESULTS)[number];
    readonly finding: Sealed;
    readonly badge: string;
    readonly at: Instant;
  };
  readonly proposal?: { readonly ground: IllegalGround; readonly person: string; readonly at: Instant };
  readonly caseId?: string;
  readonly caseNumber?: string;
  readonly openings: Readonly<Record<string, ReporterOpening>>;
  readonly terms: Terms;
}

export const clueStream: StreamDefinition<ClueState, ClueEvent> = {
  category: 'clue',
  events: clueEvents,
  initial: { status: 'none', judgements: {}, openings: {}, terms: {} },
  region: (state) => state.organ,
  evolve(state: ClueState, event: Recorded<ClueEvent>): ClueState {
    const at = event.meta.occurredAt;
    switch (event.type) {
      case 'ClueReceived':
        return { ...state, ...event.data, status: 'received', clerk: event.meta.actor.person };
      case 'NameScreened':
        return { ...state, screening: { ...event.data, at } };
      case 'MatchJudged': {
        const { target, judgement, reason } = event.data;
        const judged = { judgement, reason, badge: event.meta.actor.badge };
        return { ...state, judgements: { ...state.judgements, [target]: judged } };
      }
      case 'ClueVerified': {
        const { result, finding } = event.data;
        // What is not ours still awaits its transfer; what is excluded, lawful or told twice ends here.
        const status = result === 'suspect' || result === 'not-ours' ? 'verified' : 'rejected';
        return { ...state, status, verification: { result, finding, badge: event.meta.actor.badge, at } };
      }
      case 'ClueTransferred':
        return { ...state, status: 'transferred' };
      case 'JurisdictionDesignated': {
        // Proposals bind the organ that they were made to: the new organ makes its own.
        const { proposal: _, ...rest } = state;
        const status = state.status === 'proposed' ? 'verified' : state.status;
        return { ...rest, status, organ: event.data.to };
      }
      case 'FilingProposed':
        return {
          ...state,
          status: 'proposed',
          proposal: { ground: event.data.ground, person: event.data.person, at },
        };
      case 'ClueFiled':
        return { ...state, ...event.data, status: 'filed' };
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

function withOpening(state: ClueState, opening: ReporterOpening): ClueState {
  return { ...state, openings: { ...state.openings, [opening.request]: opening } };
}

/** Stream id of a clue. */
export const clueStreamId = (clue: string): string => `${clueStream.category}-${clue}`;
