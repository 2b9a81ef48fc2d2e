import { describe, expect, it } from '@jest/globals';
import { KurrentEventStore, MemoryEventStore } from '@shouzheng/adapters';
import type { EventStore, StoredEvent } from '@shouzheng/kernel';
import { createLawBook, DEFAULT_SETTINGS, lawStream, parseRegions } from '@shouzheng/law/contract';
import fc from 'fast-check';
import { KurrentStandIn } from '../../../adapters/src/event-store/kurrent/stand-in/stand-in.fixture.js';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { ActFollower } from '../following/act-follower.js';
import type { Checkpoints } from '../following/checkpoints.js';
import { derivedId } from '../ids.js';
import { LawInForce } from '../law/law-in-force.js';
import { platformContext } from '../platform.context.js';
import { StreamReader } from '../stream-reader.js';
import { lampContext, staff } from '../toy.fixture.js';
import { CommandRunner } from './command-runner.js';
import { type Death, DyingStore, ProcessDied } from './dying-store.fixture.js';
import { type CommandResult, ExecuteCommand } from './execute-command.js';
import { actOf } from './several-streams.js';
import { Uniqueness } from './uniqueness.js';

const NOW = '2026-11-20T02:00:00.000Z';
const regions = parseRegions(`level,code,name,parent_code
province,510000,四川省,
city,511800,雅安市,510000
county,511803,名山区,511800`);
const law = { name: 'law', streams: [lawStream], commands: [], projections: [], policies: [], refusals: {} };

/** A process of its own: what it knows of the store it has read itself. */
function runnerOn(store: EventStore): CommandRunner {
  const catalogue = new Catalogue([platformContext, lampContext, law]);
  const codec = new EventCodec(catalogue);
  const reader = new StreamReader(store, codec, catalogue);
  const clock = { now: () => NOW };
  const inForce = new LawInForce(reader, store, clock, { law: createLawBook(), settings: DEFAULT_SETTINGS });
  return new CommandRunner(catalogue, reader, codec, new Uniqueness(store), clock, inForce, regions);
}

/** A lamp is placed under a name that is its alone and with the next number. */
function place(store: EventStore, id: string, name: string): Promise<CommandResult> {
  const commandId = derivedId('test', id);
  const caller = { actor: staff(), commandId, correlationId: commandId, origin: 'act' as const };
  return runnerOn(store).execute(new ExecuteCommand('placeLamp', { name }, caller));
}

async function all(store: EventStore, category?: string): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  const filter = category === undefined ? {} : { categories: [category] };
  for await (const event of store.readAll({ after: 0n, ...filter })) events.push(event);
  return events;
}

/** What the worker does with acts whose writers are gone; it may die as well and begin again. */
async function sweep(store: EventStore): Promise<void> {
  const checkpoints = { advance: async () => undefined } as unknown as Checkpoints;
  const catalogue = new Catalogue([platformContext]);
  const acts = (await all(store, 'act')).map((event) => new EventCodec(catalogue).decode(event));
  await new ActFollower(store, checkpoints, 0).handle(acts, { from: 0n, to: 1n });
}

const dataOf = <T>({ payload }: StoredEvent): T => JSON.parse(payload) as T;

/** Every name that is taken is a lamp's, every lamp has one; the numbers of the lamps are 1, 2, 3 … */
async function expectConsistent(store: EventStore): Promise<void> {
  const lamps = await all(store, 'lamp');
  const holders = new Map<string, string>();
  for (const event of await all(store, 'claim')) {
    const { name, by } = dataOf<{ name: string; by: string }>(event);
    if (event.type === 'NameClaimed') {
      expect(holders.get(name)).toBeUndefined();
      holders.set(name, by);
    } else holders.delete(name);
  }
  expect([...holders.values()].sort()).toEqual(lamps.map(({ streamId }) => streamId).sort());
  const free = new Set<number>();
  const taken = new Map<number, string>();
  for (const event of await all(store, 'serial')) {
    const { number, by } = dataOf<{ number: number; by: string }>(event);
    if (event.type === 'NumberTaken') {
      expect(taken.has(number)).toBe(false);
      taken.set(number, by);
      free.delete(number);
    } else {
      taken.delete(number);
      free.add(number);
    }
  }
  const numbers = lamps.map((lamp) => [dataOf<{ number: number }>(lamp).number, lamp.streamId]);
  expect([...taken].sort()).toEqual(numbers.sort());
  expect([...taken.keys(), ...free].sort((a, b) => a - b)).toEqual(
    Array.from({ length: taken.size + free.size }, (_, n) => n + 1),
  );
}

interface Attempt {
  readonly name: string;
  readonly death?: Death;
  readonly pauses: readonly number[];
}

const attempts = fc.array(
  fc.record({
    name: fc.constantFrom('a', 'b'),
    death: fc.option(fc.record({ atAppend: fc.nat(7), done: fc.boolean() }), { nil: undefined }),
    pauses: fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }),
  }),
  { minLength: 2, maxLength: 5 },
);

function pausing(turns: readonly number[]): () => Promise<void> {
  let n = 0;
  return async () => {
    for (let turn = turns[n++ % turns.length] ?? 0; turn > 0; turn--) await new Promise(setImmediate);
  };
}

/** All at once, each in a process of its own; some die. Then a worker sweeps, and everybody tries again. */
async function history(store: EventStore, given: readonly Attempt[]): Promise<void> {
  const answers = await Promise.all(
    given.map(({ name, death, pauses }, n) =>
      place(new DyingStore(store, pausing(pauses), death), `${n}`, name).catch((error: unknown) => {
        if (error instanceof ProcessDied) return undefined;
        throw error;
      }),
    ),
  );
  const [dying] = given.flatMap(({ death }) => death ?? []);
  await sweep(new DyingStore(store, pausing([0]), dying)).catch((error: unknown) =>
    expect(error).toBeInstanceOf(ProcessDied),
  );
  await sweep(store);
  await expectConsistent(store);
  const lamps = new Set((await all(store, 'lamp')).map(({ streamId }) => streamId));
  for (const answer of answers) {
    if (answer) expect(lamps.has(answer.streamId)).toBe(answer.kind === 'done');
  }
  const again = new DyingStore(store, async () => undefined);
  for (const [n, { name }] of given.entries()) {
    const { kind, streamId } = await place(again, `${n}`, name);
    const before = answers[n];
    if (before?.kind === 'done') expect([kind, streamId]).toEqual(['done', before.streamId]);
  }
  await expectConsistent(store);
  // Each name has found its lamp now, and the numbers have no hole.
  expect(await all(store, 'lamp')).toHaveLength(new Set(given.map(({ name }) => name)).size);
}

describe('acts on several streams, one stream at a time', () => {
  it('are done or leave nothing taken, wherever the processes die', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, (given) => history(new MemoryEventStore(), given)),
      { numRuns: 300 },
    );
  });

  it('are so over the protocol of an EventStoreDB 23.10 too', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (given) => {
        const server = await KurrentStandIn.start({ version: '23.10.6' });
        const store = new KurrentEventStore(server.connectionString);
        try {
          await history(store, given);
        } finally {
          await store.close();
          server.stop();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('end at each single step that the one writer can die at', async () => {
    for (let atAppend = 0; atAppend < 6; atAppend++) {
      for (const done of [false, true]) {
        const death = { atAppend, done };
        const ended = history(new MemoryEventStore(), [{ name: 'a', death, pauses: [0] }]);
        await expect(ended).resolves.toBeUndefined();
      }
    }
  });

  it('show a name as borne only when its stream is there', async () => {
    const store = new MemoryEventStore();
    const death = { atAppend: 2, done: true };
    await expect(place(new DyingStore(store, pausing([0]), death), 'one', 'a')).rejects.toThrow(ProcessDied);
    const uniqueness = new Uniqueness(store);
    expect((await all(store, 'claim')).map(actOf)).toEqual([expect.stringMatching(/^act-/)]);
    expect(await uniqueness.holder('lamp/a')).toBeUndefined();
    await sweep(store);
    const [lamp] = await all(store, 'lamp');
    expect(await uniqueness.holder('lamp/a')).toBe(lamp?.streamId);
  });

  it('give back what was taken when their stream moved on meanwhile', async () => {
    const store = new MemoryEventStore();
    const death = { atAppend: 2, done: true };
    await expect(place(new DyingStore(store, pausing([0]), death), 'one', 'a')).rejects.toThrow(ProcessDied);
    // Another attempt of the same command under another name takes the place in the lamp's stream.
    expect(await place(new DyingStore(store, pausing([0])), 'one', 'b')).toMatchObject({ kind: 'done' });
    await sweep(store);
    await expectConsistent(store);
    expect((await all(store, 'claim')).map(({ type }) => type).sort()).toEqual([
      'NameClaimed',
      'NameClaimed',
      'NameReleased',
    ]);
    expect(await place(store, 'two', 'a')).toMatchObject({ kind: 'done' });
    await expectConsistent(store);
  });
});
