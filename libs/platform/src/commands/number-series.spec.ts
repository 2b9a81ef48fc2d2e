import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@shouzheng/adapters';
import type { EventStore } from '@shouzheng/kernel';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { NumberSeries } from './number-series.js';

const SERIES = 'clue/511803/2026';
const STREAM = 'serial-0192f000-0000-7000-8000-000000000001';

type Kind = 'NumberTaken' | 'NumberReleased';

async function append(
  store: EventStore,
  expectedRevision: number,
  type: Kind,
  number: number,
): Promise<boolean> {
  const payload = JSON.stringify({ series: SERIES, number, by: 'lamp' });
  const event = { eventId: randomUUID(), type, schemaVersion: 1, payload, metadata: '{}' };
  const outcome = await store.append([{ streamId: STREAM, expectedRevision, events: [event] }]);
  return outcome.kind === 'appended';
}

interface Entry {
  readonly type: string;
  readonly number: number;
}

async function entriesOf(store: EventStore): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const { type, payload } of store.readStream(STREAM))
    entries.push({ type, number: (JSON.parse(payload) as Entry).number });
  return entries;
}

/** A process: its appends arrive in the order in which it sends them, each after so many turns as the chance has it. */
class Process {
  readonly series: NumberSeries;
  asked = 0;
  /** At one time, at most. */
  underWay = 0;
  mostUnderWay = 0;
  #sent: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly chance: () => number,
  ) {
    this.series = new NumberSeries(STREAM, store);
  }

  /** An act that may be refused for what has nothing to do with its number, and is tried until it is not. */
  async act(fails = 0): Promise<number> {
    for (let left = fails; ; left -= 1) {
      const turn = await this.series.turn();
      this.asked += 1;
      const number = await this.series.next();
      const revision = this.series.take(SERIES, number, 'lamp');
      const ended = turn.taken();
      this.mostUnderWay = Math.max(this.mostUnderWay, (this.underWay += 1));
      const isStored = await this.#send(
        async () => left <= 0 && append(this.store, revision, 'NumberTaken', number),
      );
      this.underWay -= 1;
      ended(isStored);
      if (isStored) return number;
    }
  }

  /** As an act that came to nothing gives its number back. */
  async release(number: number): Promise<void> {
    for (;;) {
      const { length } = await entriesOf(this.store);
      if (await append(this.store, length - 1, 'NumberReleased', number)) return;
    }
  }

  #send<T>(work: () => Promise<T>): Promise<T> {
    const sending = this.#sent.then(async () => {
      for (let turns = this.chance(); turns > 0; turns -= 1) await nextTurn();
      return work();
    });
    this.#sent = sending;
    return sending;
  }
}

describe('the numbers of a series', () => {
  it('are given ahead of the store, which is asked once for all that come together', async () => {
    const store = new MemoryEventStore();
    let readings = 0;
    const counting = {
      readStream: (...args: Parameters<EventStore['readStream']>) => {
        readings += 1;
        return store.readStream(...args);
      },
      append: store.append.bind(store),
    } as unknown as EventStore;
    const process = new Process(counting, () => 1);
    const numbers = await Promise.all(Array.from({ length: 20 }, () => process.act()));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect([readings, process.mostUnderWay, process.asked]).toEqual([1, 20, 20]);
  });

  it('go one by one after a failure, and then ahead again', async () => {
    const process = new Process(new MemoryEventStore(), () => 1);
    await process.act(1);
    process.mostUnderWay = 0;
    await Promise.all([process.act(), process.act()]);
    expect(process.mostUnderWay).toBeGreaterThan(1);
    const other = new Process(new MemoryEventStore(), () => 1);
    const numbers = await Promise.all([other.act(2), ...Array.from({ length: 9 }, () => other.act())]);
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
  });

  it('are each one’s alone and have no gap, whatever fails, is given back and comes from other processes', async () => {
    const act = fc.record({
      process: fc.nat(2),
      fails: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
      gives: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(fc.nat(3)),
        async (acts, turns) => {
          const store = new MemoryEventStore();
          const chance = (): number => turns.next().value as number;
          const processes = [0, 1, 2].map(() => new Process(store, chance));
          await Promise.all(
            acts.map(async ({ process, fails, gives }) => {
              const one = processes[process] as Process;
              const number = await one.act(fails);
              if (gives) await one.release(number);
            }),
          );
          const held = new Set<number>();
          for (const { type, number } of await entriesOf(store)) {
            if (type === 'NumberTaken') expect(held.has(number)).toBe(false);
            if (type === 'NumberTaken') held.add(number);
            else expect(held.delete(number)).toBe(true);
          }
          // What is free below the highest is given before any new one: then there is no hole.
          const [process] = processes as [Process];
          const highest = Math.max(0, ...(await entriesOf(store)).map(({ number }) => number));
          for (let free = highest - held.size; free > 0; free -= 1) held.add(await process.act());
          expect([...held].sort((a, b) => a - b)).toEqual(Array.from({ length: highest }, (_, n) => n + 1));
        },
      ),
      { numRuns: 300 },
    );
  });
});
