import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type WorkEvent, workEvents } from './work.events.js';

/** Who has one docket item in hand. The item itself lives in its clue or case: this is a matter of desks, not of law. */
export interface WorkState {
  readonly organ?: string;
  readonly holder?: { readonly account: string; readonly person: string; readonly badge: string };
}

export const workStream: StreamDefinition<WorkState, WorkEvent> = {
  category: 'work',
  events: workEvents,
  initial: {},
  region: (state) => state.organ,
  // Its commands ask for the organ themselves: an officer on loan to a case holds items of that case.
  admits: () => true,
  evolve(state: WorkState, event: Recorded<WorkEvent>): WorkState {
    switch (event.type) {
      case 'WorkClaimed':
      case 'WorkAssigned': {
        const { organ, account, person, badge } = event.data;
        return { organ, holder: { account, person, badge } };
      }
      case 'WorkReleased': {
        const { holder: _, ...rest } = state;
        return rest;
      }
    }
  },
};
