import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import { type Objections, evolveObjection } from '../registry/objection/objection.state.js';
import { type ListEntryEvent, listEntryEvents } from './list-entry.events.js';

export interface ListEntryState extends Objections {
  readonly status: 'none' | 'listed' | 'removed';
  readonly terms: Terms;
}

/** A list row has no place: lists are nationwide, and no list row is anybody's case. */
export const listEntryStream: StreamDefinition<ListEntryState, ListEntryEvent> = {
  category: 'list-entry',
  events: listEntryEvents,
  initial: { status: 'none', objections: {}, terms: {} },
  region: () => undefined,
  evolve(state: ListEntryState, event: Recorded<ListEntryEvent>): ListEntryState {
    switch (event.type) {
      case 'ListEntryRecorded':
        return { ...state, status: 'listed' };
      case 'ListEntryRemoved':
        return { ...state, status: 'removed' };
      case 'ObjectionFiled':
      case 'ObjectionAnswered':
        return evolveObjection(state, event);
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
