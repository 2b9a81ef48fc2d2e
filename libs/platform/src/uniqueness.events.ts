import { type EventOf, type Recorded, type StreamDefinition, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

export const NameClaimed = defineEvent('NameClaimed', 1, { name: z.string().max(200), by: z.string() });
export const NumberTaken = defineEvent('NumberTaken', 1, {
  series: z.string().max(200),
  number: z.int().positive(),
  by: z.string(),
});

type Claimed = EventOf<typeof NameClaimed>;
type Taken = EventOf<typeof NumberTaken>;

export const claimStream: StreamDefinition<{ by?: string }, Claimed> = {
  category: 'claim',
  events: [NameClaimed],
  initial: {},
  evolve: (_: { by?: string }, event: Recorded<Claimed>) => ({ by: event.data.by }),
  region: () => undefined,
};

export const serialStream: StreamDefinition<{ last: number }, Taken> = {
  category: 'serial',
  events: [NumberTaken],
  initial: { last: 0 },
  evolve: (_: { last: number }, event: Recorded<Taken>) => ({ last: event.data.number }),
  region: () => undefined,
};
