import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type AnnualSeasonEvent, annualSeasonEvents } from './annual-season.events.js';

export interface AnnualSeasonState {
  readonly year?: number;
  readonly organ?: string;
  readonly status: 'none' | 'running' | 'complete';
}

export const annualSeasonStream: StreamDefinition<AnnualSeasonState, AnnualSeasonEvent> = {
  category: 'annual-season',
  events: annualSeasonEvents,
  initial: { status: 'none' },
  region: ({ organ }) => organ,
  evolve(state: AnnualSeasonState, event: Recorded<AnnualSeasonEvent>): AnnualSeasonState {
    switch (event.type) {
      case 'AnnualSeasonOpened':
        return { year: event.data.year, organ: event.data.organ, status: 'running' };
      case 'AnnualSeasonCompleted':
        return { ...state, status: 'complete' };
    }
  },
};
