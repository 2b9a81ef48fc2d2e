import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import {
  type SpotCheckDraw,
  type SpotCheckEvent,
  type SpotCheckPlan,
  spotCheckEvents,
} from './spot-check.events.js';

export interface SpotCheckState {
  readonly plan?: SpotCheckPlan;
  readonly drawn?: SpotCheckDraw;
}

export const spotCheckStream: StreamDefinition<SpotCheckState, SpotCheckEvent> = {
  category: 'spot-check',
  events: spotCheckEvents,
  initial: {},
  region: ({ plan }) => plan?.organ,
  evolve(state: SpotCheckState, event: Recorded<SpotCheckEvent>): SpotCheckState {
    switch (event.type) {
      case 'SpotCheckPlanned':
        return { ...state, plan: event.data };
      case 'SpotCheckDrawn':
        return { ...state, drawn: event.data };
    }
  },
};
