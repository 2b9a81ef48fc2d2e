import type { Instant, Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import { type RequestEvent, requestEvents } from './request.events.js';

export interface Consultation {
  readonly consultation: string;
  readonly receivedOn: string;
  readonly answeredOn?: string;
}

export interface RequestState {
  readonly status: 'none' | 'received' | 'incomplete' | 'answered';
  readonly kind?: 'disclosure' | 'correction';
  readonly number?: string;
  readonly organ?: string;
  readonly region?: string;
  /** Day from which the term runs: of the request, or of its completion. */
  readonly runsFrom?: string;
  readonly at?: Instant;
  readonly askedOnce: boolean;
  readonly extended: boolean;
  readonly consultations: readonly Consultation[];
  readonly outcome?: string;
  readonly terms: Terms;
}

/** The term of the answer. */
export const ANSWER_TERM = 'answer';
export const consultationTerm = (consultation: string): string => `third-party:${consultation}`;

/** A request that binds the bureau to a term: for information (政府信息公开条例), or to correct one's own record. */
export const requestStream: StreamDefinition<RequestState, RequestEvent> = {
  category: 'request',
  confidential: true,
  events: requestEvents,
  initial: { status: 'none', askedOnce: false, extended: false, consultations: [], terms: {} },
  region: (state) => state.organ,
  evolve(state: RequestState, event: Recorded<RequestEvent>): RequestState {
    const at = event.meta.occurredAt;
    switch (event.type) {
      case 'DisclosureRequested':
      case 'CorrectionRequested': {
        const { number, organ, region, receivedOn } = event.data;
        const kind = event.type === 'DisclosureRequested' ? 'disclosure' : 'correction';
        return { ...state, status: 'received', kind, number, organ, region, runsFrom: receivedOn, at };
      }
      case 'RequestCompletionAsked':
        return { ...state, status: 'incomplete', askedOnce: true };
      case 'RequestCompleted':
        return { ...state, status: 'received', runsFrom: event.data.completedOn };
      case 'ThirdPartyConsulted': {
        const { consultation, receivedOn } = event.data;
        return { ...state, consultations: [...state.consultations, { consultation, receivedOn }] };
      }
      case 'ThirdPartyAnswered': {
        const { consultation, answeredOn } = event.data;
        const consultations = state.consultations.map((one) =>
          one.consultation === consultation ? { ...one, answeredOn } : one,
        );
        return { ...state, consultations };
      }
      case 'RequestPapersAttached':
        return state;
      case 'DisclosureExtended':
        return { ...state, extended: true };
      case 'DisclosureAnswered':
      case 'CorrectionRequestAnswered':
        return { ...state, status: 'answered', outcome: event.data.outcome };
      case 'TermStarted':
      case 'TermMet':
      case 'TermMissed':
      case 'TermPaused':
      case 'TermResumed':
      case 'DeadlineRecomputed':
        return { ...state, terms: evolveTerms(state.terms, event) };
    }
  },
};

export const requestStreamId = (id: string): string => `${requestStream.category}-${id}`;
