import { describe, expect, it } from '@jest/globals';
import {
  type EventStore,
  InvalidAppendError,
  StoreOverloadedError,
  StoreUnavailableError,
} from '@shouzheng/kernel';
import fc from 'fast-check';
import { derivedId } from '../ids.js';
import type { StreamReader } from '../stream-reader.js';
import { AnswersBeforeTheCommit, KeepsDecidingOnTheLost } from './broken-lanes.fixture.js';
import type { Job } from './lane-group.js';
import { LostRaceError } from './stream-lane.js';
import { StreamLanes } from './stream-lanes.js';
import {
  type Answer,
  PURSE,
  TroubledStore,
  chanceOf,
  datedPurseStream,
  firstEventId,
  move,
  purseStream,
  readerOf,
} from './stream-lane.fixture.js';

interface Lane {
  run<R>(job: Job<R>): Promise<R>;
}
type LaneOver = (store: EventStore, reader: StreamReader) => Lane;

const lanesOf =
  (stream = purseStream): LaneOver =>
  (store, reader) => {
    const lanes = new StreamLanes(store, reader);
    return { run: (job) => lanes.run(PURSE, stream, job) };
  };

const commandId = (...parts: readonly number[]): string => derivedId('move', ...parts);

/** What each caller gives, one after the other: amounts that one command moves. */
type Program = readonly (readonly (readonly number[])[])[];
const programs: fc.Arbitrary<Program> = fc.array(
  fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  }),
  { minLength: 1, maxLength: 8 },
);
const TRIES = 4;

/** Callers at once on one stream of a troubled store; every answer is held against what is stored when it comes. */
async function live(laneOver: LaneOver, program: Program, seed: number): Promise<TroubledStore> {
  const store = new TroubledStore(chanceOf(seed));
  const lane = laneOver(store, readerOf(store));
  const told = new Set<string>();
  const give = async (id: string, amounts: readonly number[]): Promise<void> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const before = (await store.events()).length;
      let answer: Answer;
      try {
        answer = await lane.run(move(id, amounts));
      } catch (error) {
        if (error instanceof StoreUnavailableError) continue;
        if (error instanceof LostRaceError) return;
        throw error;
      }
      const stored = await store.events();
      if (answer.kind === 'done') {
        const mine = stored.slice(answer.revision - amounts.length + 1, answer.revision + 1);
        expect(mine.map(({ eventId }) => eventId)).toEqual(amounts.map((_, n) => derivedId(id, n)));
        told.add(id);
      } else {
        // A state that was, is durable, and is no older than the command.
        expect(stored[answer.revision]?.eventId ?? '').toBe(answer.last);
        expect(answer.revision).toBeGreaterThanOrEqual(before - 1);
      }
      return;
    }
  };
  await Promise.all(
    program.map(async (commands, caller) => {
      for (const [n, amounts] of commands.entries()) await give(commandId(caller, n), amounts);
    }),
  );
  await store.settled();
  await agreesWithTheModel(store, told);
  return store;
}

/** One after the other: each event was decided on the state before it, the purse was never below nothing. */
async function agreesWithTheModel(store: TroubledStore, told: ReadonlySet<string>): Promise<void> {
  const events = await store.events();
  let balance = 0;
  let last = '';
  for (const { payload, eventId } of events) {
    const { amount, after } = JSON.parse(payload) as { amount: number; after: string };
    expect(after).toBe(last);
    balance += amount;
    expect(balance).toBeGreaterThanOrEqual(0);
    last = eventId;
  }
  const ids = events.map(({ eventId }) => eventId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of told) expect(ids).toContain(firstEventId(id));
}

const holds = (laneOver: LaneOver, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(programs, fc.nat(), (program, seed) =>
      live(laneOver, program, seed).then(() => undefined),
    ),
    { numRuns },
  );

describe('the commands on one stream, given at once over a store in trouble', () => {
  it('end as if they had been given one after the other, and nobody is told what is not stored', async () => {
    await expect(holds(lanesOf(), 60)).resolves.toBeUndefined();
  });

  it('do so where the fold asks for what only the store can say', async () => {
    await expect(holds(lanesOf(datedPurseStream), 20)).resolves.toBeUndefined();
  });

  it('meet every trouble there is', async () => {
    const program = Array.from({ length: 8 }, () => Array.from({ length: 40 }, () => [1, -1]));
    const { counts } = await live(lanesOf(), program, 7);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(2);
  });

  it.each([
    { name: 'a chain that answers before the commit', broken: AnswersBeforeTheCommit },
    { name: 'a chain that keeps deciding on a lost predecessor', broken: KeepsDecidingOnTheLost },
  ])('would not hold for $name', async ({ broken }) => {
    await expect(holds((store, reader) => new broken(store, reader), 300)).rejects.toThrow(/Property failed/);
  });
});

describe('a lane', () => {
  const quiet = (): TroubledStore => new TroubledStore(chanceOf(1), 0);

  it('appends together what was decided while an append was under way', async () => {
    const store = quiet();
    const lane = lanesOf()(store, readerOf(store));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => lane.run(move(commandId(n), [1]))),
    );
    expect(answers.map(({ revision }) => revision)).toEqual(answers.map((_, n) => n));
    expect(store.counts.none).toBeLessThan(5);
  });

  it('does a command once that is given twice at once', async () => {
    const store = quiet();
    const lane = lanesOf()(store, readerOf(store));
    const twice = await Promise.all([1, 2].map(() => lane.run(move(commandId(1), [1, 2]))));
    expect(twice).toEqual([
      { kind: 'done', revision: 1, repeated: false },
      { kind: 'done', revision: 1, repeated: true },
    ]);
    expect(await store.events()).toHaveLength(2);
  });

  it('lets only that command fail whose event cannot be stored', async () => {
    const store = quiet();
    const lane = lanesOf()(store, readerOf(store));
    const huge: Job<Answer> = {
      ...move(commandId(0), [1]),
      decide: async (folded) => {
        const verdict = await move(commandId(0), [1]).decide(folded);
        const [append] = verdict.appends ?? [];
        if (!append || !verdict.appends) return verdict;
        const [event] = append.events;
        const { data } = { data: JSON.parse(event.payload) as { amount: number } };
        const payload = JSON.stringify({ ...data, after: 'x'.repeat(1024 * 1024) });
        return { ...verdict, appends: [{ ...append, events: [{ ...event, payload }] }] };
      },
    };
    const results = await Promise.allSettled([
      lane.run(move(commandId(1), [1])),
      lane.run(huge),
      lane.run(move(commandId(2), [1])),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: expect.any(InvalidAppendError) });
    expect(await store.events()).toHaveLength(2);
  });

  it('passes the turn on when a decision throws', async () => {
    const store = quiet();
    const lane = lanesOf()(store, readerOf(store));
    const bad: Job<Answer> = {
      ...move(commandId(0), [1]),
      decide: () => {
        throw new RangeError('a bug');
      },
    };
    const results = await Promise.allSettled([lane.run(bad), lane.run(move(commandId(1), [1]))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('gives up after some lost races, with nothing done', async () => {
    const store = quiet();
    const append = store.append.bind(store);
    store.append = async (appends) => {
      await store.rival(1);
      return append(appends);
    };
    const lane = lanesOf()(store, readerOf(store));
    await expect(lane.run(move(commandId(1), [1]))).rejects.toThrow(LostRaceError);
    expect((await store.events()).map(({ eventId }) => eventId)).not.toContain(firstEventId(commandId(1)));
  });

  it('takes in no more than a thousand at a time', async () => {
    const store = quiet();
    const lane = lanesOf()(store, readerOf(store));
    const results = await Promise.allSettled(
      Array.from({ length: 1_001 }, (_, n) => lane.run(move(commandId(n), [1]))),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([
      { status: 'rejected', reason: expect.any(StoreOverloadedError) },
    ]);
    expect(await store.events()).toHaveLength(1_000);
  });
});
