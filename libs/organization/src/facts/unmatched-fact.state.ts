import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type UnmatchedFact, type UnmatchedFactEvent, unmatchedFactEvents } from './unmatched-fact.events.js';

export interface UnmatchedFactState {
  readonly status: 'none' | 'open' | 'matched' | 'dismissed';
  readonly fact?: UnmatchedFact['fact'];
}

export const unmatchedFactStream: StreamDefinition<UnmatchedFactState, UnmatchedFactEvent> = {
  category: 'unmatched-fact',
  events: unmatchedFactEvents,
  initial: { status: 'none' },
  region: () => undefined,
  evolve(state: UnmatchedFactState, event: Recorded<UnmatchedFactEvent>): UnmatchedFactState {
    switch (event.type) {
      case 'FactUnmatched':
        return { status: 'open', fact: event.data.fact };
      case 'FactMatched':
        return { ...state, status: 'matched' };
      case 'FactDismissed':
        return { ...state, status: 'dismissed' };
    }
  },
};
