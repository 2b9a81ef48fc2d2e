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
  /** The portions of a long list so far. */
  readonly listed: readonly string[];
  /** With the whole list that was drawn from, wherever it stands. */
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
  initial: { listed: [], substitutions: [] },
  region: ({ plan }) => plan?.organ,
  evolve(state: SpotCheckState, event: Recorded<SpotCheckEvent>): SpotCheckState {
    switch (event.type) {
      case 'SpotCheckPlanned':
        return { ...state, plan: event.data };
      case 'SpotCheckCandidatesListed':
        return { ...state, listed: [...state.listed, ...event.data.candidates] };
      case 'SpotCheckDrawn':
        return {
          ...state,
          listed: [],
          drawn:
            event.data.listed === undefined ? event.data : { ...event.data, candidates: [...state.listed] },
        };
      case 'SpotCheckerSubstituted':
        return { ...state, substitutions: [...state.substitutions, event.data] };
    }
  },
};
