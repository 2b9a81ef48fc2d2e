import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type AccessEvent, accessEvents } from './access.events.js';

export interface AccessState {
  readonly subject?: string;
  readonly openings: number;
}

/** The openings of one record in one month: a stream of its own, so that looking at a case is no step of the case. */
export const accessStream: StreamDefinition<AccessState, AccessEvent> = {
  category: 'access',
  events: accessEvents,
  initial: { openings: 0 },
  region: () => undefined,
  evolve(state: AccessState, event: Recorded<AccessEvent>): AccessState {
    switch (event.type) {
      case 'RecordOpened':
        return { subject: event.data.subject, openings: state.openings + 1 };
    }
  },
};
