import {
  type ActorRef,
  type CommandDefinition,
  type EventOf,
  type Recorded,
  type StreamDefinition,
  accept,
  claiming,
  defineEvent,
  refuse,
  when,
} from '@shouzheng/kernel';
import type { LegalContext, Staff } from '@shouzheng/law/contract';
import { z } from 'zod';
import type { ContextDefinition } from './context-definition.js';

/** A context with one stream, small enough to see through: a lamp at an organ that can be lit once. */
export const LampPlaced = defineEvent('LampPlaced', 1, { organ: z.string(), number: z.int() });
export const LampLit = defineEvent('LampLit', 1, { by: z.string() });
type LampEvent = EventOf<typeof LampPlaced> | EventOf<typeof LampLit>;

interface LampState {
  readonly status: 'none' | 'dark' | 'lit';
  readonly organ?: string;
}

export const lampStream: StreamDefinition<LampState, LampEvent> = {
  category: 'lamp',
  events: [LampPlaced, LampLit],
  initial: { status: 'none' },
  region: (state) => state.organ,
  // One guest of another organ, to the end of a day.
  admits: (_state, account, on) => account === 'guest' && on <= '2026-11-20',
  evolve(state: LampState, event: Recorded<LampEvent>): LampState {
    switch (event.type) {
      case 'LampPlaced':
        return { status: 'dark', organ: event.data.organ };
      case 'LampLit':
        return { ...state, status: 'lit' };
    }
  },
};

export const placeLamp: CommandDefinition<{ name: string }, LampState, LampEvent, LegalContext> = {
  name: 'placeLamp',
  zh: '放灯',
  en: 'Place a lamp',
  category: 'lamp',
  creates: true,
  roles: ['officer'],
  serial: (_payload, _state, { actor }) => `lamp/${actor.organ}`,
  guard: () => [],
  decide: ({ name }, _state, { actor, serial }) =>
    claiming(
      accept([{ type: 'LampPlaced', data: { organ: actor.organ, number: serial } }], 'O77-8'),
      `lamp/${name}`,
    ),
};

export const lightLamp: CommandDefinition<{ basis?: string }, LampState, LampEvent, LegalContext> = {
  name: 'lightLamp',
  zh: '点灯',
  en: 'Light the lamp',
  category: 'lamp',
  creates: false,
  roles: ['officer', 'system'],
  guard: (state) => when(state.status === 'lit', 'lamp.already-lit'),
  decide: ({ basis = 'O77-8' }, _state, { actor }) =>
    actor.badge === '9999'
      ? refuse('lamp.not-you')
      : accept([{ type: 'LampLit', data: { by: actor.person } }], basis),
};

export const lampContext: ContextDefinition = {
  name: 'lamp',
  streams: [lampStream],
  commands: [placeLamp, lightLamp],
  projections: [],
  policies: [],
  refusals: {
    'lamp.already-lit': { status: 409, zh: '灯已点亮', en: 'The lamp is lit', rules: ['O77-8'] },
    'lamp.not-you': { status: 422, zh: '不得点灯', en: 'Not you', rules: ['O77-9'] },
  },
};

export function staff(change: Partial<Staff> = {}): Staff {
  const actor: ActorRef = { account: 'a-1', person: 'p-1', role: 'officer', organ: '511803', badge: '0317' };
  return { ...actor, role: 'officer', ...change };
}
