import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { DrawInput } from './draw.state.js';
import {
  type SpotCheckDraw,
  type SpotCheckEvent,
  type SpotCheckPlan,
  type Substitution,
  spotCheckEvents,
} from './spot-check.events.js';

export interface SpotCheckState {
  readonly plan?: SpotCheckPlan;
  readonly drawn?: SpotCheckDraw;
  /** In the order in which they were made: the replay needs it. */
  readonly substitutions: readonly Substitution[];
}

/** What the draw was made from, to run it again. */
export const inputOf = (
  plan: SpotCheckPlan,
  { seed, candidates, pool, drawn }: SpotCheckDraw,
): DrawInput => ({
  seed,
  candidates,
  size: drawn.length,
  pool,
  checkersEach: plan.checkersEach,
});

export const spotCheckStream: StreamDefinition<SpotCheckState, SpotCheckEvent> = {
  category: 'spot-check',
  events: spotCheckEvents,
  initial: { substitutions: [] },
  region: ({ plan }) => plan?.organ,
  evolve(state: SpotCheckState, event: Recorded<SpotCheckEvent>): SpotCheckState {
    switch (event.type) {
      case 'SpotCheckPlanned':
        return { ...state, plan: event.data };
      case 'SpotCheckDrawn':
        return { ...state, drawn: event.data };
      case 'SpotCheckerSubstituted':
        return { ...state, substitutions: [...state.substitutions, event.data] };
    }
  },
};
