import { type EventOf, type Recorded, type StreamDefinition, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

const event = z.strictObject({
  eventId: z.string(),
  type: z.string(),
  schemaVersion: z.int(),
  payload: z.string(),
  metadata: z.string(),
});

/**
 * What an act on several streams will append, in this order, on a store that appends to one stream at a time. The last
 * part is the stream that the act is about; those before it are what must be that stream's alone.
 */
export const ActIntended = defineEvent('ActIntended', 1, {
  parts: z
    .array(
      z.strictObject({
        streamId: z.string(),
        expectedRevision: z.int(),
        events: z.tuple([event], event),
      }),
    )
    .min(2),
});
/** Nothing is left to do for the act: all of it is there, or what it had taken is released. */
export const ActEnded = defineEvent('ActEnded', 1, { outcome: z.enum(['done', 'abandoned']) });

type Intended = EventOf<typeof ActIntended>;
type Ended = EventOf<typeof ActEnded>;

export interface ActState {
  readonly parts?: Intended['data']['parts'];
  readonly outcome?: Ended['data']['outcome'];
}

export const actStream: StreamDefinition<ActState, Intended | Ended> = {
  category: 'act',
  events: [ActIntended, ActEnded],
  initial: {},
  evolve(state: ActState, event: Recorded<Intended | Ended>): ActState {
    switch (event.type) {
      case 'ActIntended':
        return { parts: event.data.parts };
      case 'ActEnded':
        return { ...state, outcome: event.data.outcome };
    }
  },
  region: () => undefined,
};
