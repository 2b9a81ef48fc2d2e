import { setImmediate as nextTurn } from 'node:timers/promises';
import { MemoryEventStore } from '@shouzheng/adapters';
import {
  type AppendOutcome,
  type EventOf,
  type EventStore,
  type EventToAppend,
  type Recorded,
  type StoredEvent,
  StoreUnavailableError,
  type StreamAppend,
  type StreamDefinition,
  defineEvent,
} from '@shouzheng/kernel';
import { z } from 'zod';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import type { FoldedStream } from '../folding/folded-stream.js';
import { derivedId } from '../ids.js';
import { StreamReader } from '../stream-reader.js';
import { staff } from '../toy.fixture.js';
import type { Job, Verdict } from './lane-group.js';

/** A purse that never holds less than nothing; each event says after which one it was decided. */
const Moved = defineEvent('Moved', 1, { amount: z.int(), after: z.string() });
type PurseEvent = EventOf<typeof Moved>;
export interface Purse {
  readonly balance: number;
  readonly last: string;
  readonly recordedAt?: string;
}

export const purseStream: StreamDefinition<Purse, PurseEvent> = {
  category: 'purse',
  events: [Moved],
  initial: { balance: 0, last: '' },
  region: () => undefined,
  evolve: ({ balance }, { data, eventId }: Recorded<PurseEvent>) => ({
    balance: balance + data.amount,
    last: eventId,
  }),
};

/** Asks of an event what the store alone can say. */
export const datedPurseStream: StreamDefinition<Purse, PurseEvent> = {
  ...purseStream,
  evolve: (state, event) => ({ ...purseStream.evolve(state, event), recordedAt: event.recordedAt }),
};

export const PURSE = `purse-${derivedId('purse')}`;
export const catalogue = new Catalogue([
  {
    name: 'purse',
    streams: [purseStream],
    commands: [],
    projections: [],
    policies: [],
    refusals: {},
  },
]);
export const codec = new EventCodec(catalogue);

export const firstEventId = (commandId: string): string => derivedId(commandId, 0);

export function moved(commandId: string, amounts: readonly number[], after: string): EventToAppend[] {
  let before = after;
  return amounts.map((amount, n) => {
    const eventId = derivedId(commandId, n);
    const data = { amount, after: before };
    before = eventId;
    return codec.encode({ type: 'Moved', data }, eventId, {
      commandId,
      command: 'move',
      correlationId: commandId,
      actor: staff(),
      basis: [],
      occurredAt: '2026-11-20T02:00:00.000Z',
      origin: 'act',
    });
  });
}

export type Answer =
  | { readonly kind: 'done'; readonly revision: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly revision: number; readonly last: string };

/** Moves amounts in one act; refused where the purse would not have it. */
export function move(commandId: string, amounts: readonly number[]): Job<Answer> {
  return {
    id: firstEventId(commandId),
    decide({ state, revision }: FoldedStream): Verdict<Answer> {
      const { balance, last } = state as Purse;
      let sum = balance;
      if (amounts.some((amount) => (sum += amount) < 0)) {
        return { answer: () => ({ kind: 'refused', revision, last }) };
      }
      const [first, ...rest] = moved(commandId, amounts, last);
      if (!first) throw new Error('nothing to move');
      return {
        appends: [{ streamId: PURSE, expectedRevision: revision, events: [first, ...rest] }],
        answer: (appended) => ({ kind: 'done', revision: appended.revision, repeated: false }),
      };
    },
    repeated: (first) => ({ kind: 'done', revision: first + amounts.length - 1, repeated: true }),
  };
}

export type Chance = () => number;

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Fault = 'none' | 'rival' | 'refused' | 'answer-lost' | 'comes-late';
const FAULTS: readonly Fault[] = ['rival', 'refused', 'answer-lost', 'comes-late'];

/** A store with another process beside it, and whose connection breaks at the worst moments. */
export class TroubledStore implements EventStore {
  readonly inner = new MemoryEventStore();
  readonly counts: Record<Fault, number> = {
    none: 0,
    rival: 0,
    refused: 0,
    'answer-lost': 0,
    'comes-late': 0,
  };
  #late: Promise<unknown>[] = [];
  #rivals = 0;

  constructor(
    private readonly chance: Chance,
    private readonly troubles = 0.4,
  ) {}

  readStream: EventStore['readStream'] = (id, options) => this.inner.readStream(id, options);
  readAll: EventStore['readAll'] = (options) => this.inner.readAll(options);
  head: EventStore['head'] = () => this.inner.head();
  onAppended: EventStore['onAppended'] = (listener) => this.inner.onAppended(listener);

  async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const fault = this.#fault();
    this.counts[fault] += 1;
    await this.#aWhile();
    switch (fault) {
      case 'none':
        return this.#done(appends);
      case 'rival':
        // As many events as ours would be: then a revision alone does not tell the two histories apart.
        await this.rival(appends[0]?.events.length ?? 1);
        return this.#done(appends);
      case 'refused':
        throw new StoreUnavailableError('away');
      case 'answer-lost':
        await this.inner.append(appends);
        throw new StoreUnavailableError('the answer was lost');
      case 'comes-late':
        this.#late.push(this.#aWhile().then(() => this.inner.append(appends)));
        throw new StoreUnavailableError('under way when the connection broke');
    }
  }

  /** The other process moves something. */
  async rival(events: number): Promise<void> {
    const stored = await this.events();
    const id = derivedId('rival', (this.#rivals += 1));
    const [first, ...rest] = moved(id, Array<number>(events).fill(0), stored.at(-1)?.eventId ?? '');
    if (!first) return;
    await this.inner.append([
      { streamId: PURSE, expectedRevision: stored.length - 1, events: [first, ...rest] },
    ]);
  }

  async events(): Promise<StoredEvent[]> {
    const all: StoredEvent[] = [];
    for await (const event of this.inner.readStream(PURSE)) all.push(event);
    return all;
  }

  async settled(): Promise<void> {
    await Promise.all(this.#late);
  }

  async #done(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const outcome = await this.inner.append(appends);
    await this.#aWhile();
    return outcome;
  }

  #fault(): Fault {
    if (this.chance() >= this.troubles) return 'none';
    return FAULTS[Math.floor(this.chance() * FAULTS.length)] ?? 'none';
  }

  async #aWhile(): Promise<void> {
    for (let turns = Math.floor(this.chance() * 4); turns > 0; turns -= 1) await nextTurn();
  }
}

export const readerOf = (store: EventStore): StreamReader => new StreamReader(store, codec, catalogue);
