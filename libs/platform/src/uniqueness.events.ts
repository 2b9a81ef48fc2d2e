import { type EventOf, type Recorded, type StreamDefinition, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

export const NameClaimed = defineEvent('NameClaimed', 1, { name: z.string().max(200), by: z.string() });
/** The act that the name was claimed for came to nothing: the name is free again. */
export const NameReleased = defineEvent('NameReleased', 1, { name: z.string().max(200), by: z.string() });
export const NumberTaken = defineEvent('NumberTaken', 1, {
  series: z.string().max(200),
  number: z.int().positive(),
  by: z.string(),
});
/** The act that the number was taken for came to nothing: the next one who asks gets it. */
export const NumberReleased = defineEvent('NumberReleased', 1, {
  series: z.string().max(200),
  number: z.int().positive(),
  by: z.string(),
});

type Claim = EventOf<typeof NameClaimed> | EventOf<typeof NameReleased>;
type Serial = EventOf<typeof NumberTaken> | EventOf<typeof NumberReleased>;

export const claimStream: StreamDefinition<{ by?: string }, Claim> = {
  category: 'claim',
  events: [NameClaimed, NameReleased],
  initial: {},
  evolve(_: { by?: string }, event: Recorded<Claim>): { by?: string } {
    switch (event.type) {
      case 'NameClaimed':
        return { by: event.data.by };
      case 'NameReleased':
        return {};
    }
  },
  region: () => undefined,
};

/** `free`: numbers below `last` that were given back. */
export interface SerialState {
  readonly last: number;
  readonly free: readonly number[];
}

export const serialStream: StreamDefinition<SerialState, Serial> = {
  category: 'serial',
  events: [NumberTaken, NumberReleased],
  initial: { last: 0, free: [] },
  evolve: (state: SerialState, event: Recorded<Serial>) => afterNumber(state, event),
  region: () => undefined,
};

export function afterNumber({ last, free }: SerialState, { type, data: { number } }: Serial): SerialState {
  switch (type) {
    case 'NumberTaken':
      return { last: Math.max(last, number), free: free.filter((one) => one !== number) };
    case 'NumberReleased':
      return { last, free: [...free, number].sort((a, b) => a - b) };
  }
}
