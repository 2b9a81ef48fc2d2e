import { randomUUID } from 'node:crypto';
import type { Bench, Measure } from '../bench.js';
import { alternate, bestOf } from '../contest.js';
import { type OpenStore, ours } from '../contenders/ours.js';
import { type Figure, figureOf } from '../figure.js';
import { auditOurs } from '../integrity.js';
import { number } from '../report.js';
import type { Database } from '../server.js';
import { median } from '../statistics.js';
import { closedLoop, eventOf, timed } from '../workload.js';

const SMALL = 100_000;
const WRITERS = 64;
const REPLAYED = 100_000;

interface History {
  readonly name: string;
  readonly store: OpenStore;
  readonly events: number;
}

/** The same work on a register of 100,000 events and on one of millions: appending, and replaying from its middle. */
export const costOfSize: Measure = {
  name: 'size',
  about: 'append and replay rate at millions of events, beside those at 100,000 (--millions N)',
  async run(bench) {
    const { server, options, registers } = bench;
    const sizes = [
      { name: `${number(SMALL)} events`, events: SMALL },
      { name: `${options.millions} million events`, events: options.millions * 1_000_000 },
    ] as const;
    const databases: Database[] = [];
    const histories: History[] = [];
    try {
      for (const [n, { name, events }] of sizes.entries()) {
        // What is appended would be nothing that the product knows.
        const database = await registers.copyOf(events, `size_${n}`);
        databases.push(database);
        const store = await ours.open(database);
        histories.push({ name, store, events: Number(await store.store.head()) });
      }
      return await compare(bench, histories);
    } finally {
      for (const { store } of histories) await store.close();
      for (const database of databases) await server.drop(database);
    }
  },
};

async function compare(bench: Bench, histories: readonly History[]): Promise<Figure[]> {
  const milliseconds = bench.options.quick ? 400 : 3_000;
  const tell = (rate: number): string => `${number(rate)} events/s`;
  const acknowledged = new Map(histories.map(({ name, events }) => [name, events]));
  bench.say(`  replay of ${number(REPLAYED)} from the middle, parsed`);
  const replays = await alternate(
    bench,
    'size-replay',
    histories.map(({ name, store, events }) => ({
      name,
      round: () =>
        timed(() => store.replayFrom(BigInt(Math.floor(Math.max(0, events - REPLAYED) / 2)), REPLAYED)),
    })),
    tell,
  );
  bench.say(`  append, ${WRITERS} writers`);
  const appends = await alternate(
    bench,
    'size-append',
    histories.map(({ name, store }) => ({
      name,
      round: async () => {
        const append = async (): Promise<void> => {
          await store.create(randomUUID(), [eventOf(0)]);
          acknowledged.set(name, (acknowledged.get(name) ?? 0) + 1);
        };
        return (await closedLoop(WRITERS, milliseconds, append)).rate;
      },
    })),
    tell,
  );
  for (const { name, store } of histories) await auditOurs(bench, store.pool, acknowledged.get(name) ?? 0);
  const [small, large] = histories.map(({ name }) => name);
  const figure = (what: string, results: typeof appends): Figure =>
    figureOf({
      measure: `${what} at ${bench.options.millions} million events, events/s`,
      ours: bestOf(results, [large ?? ''], median)?.value ?? null,
      peer: bestOf(results, [small ?? ''], median)?.value ?? null,
      peerName: `at ${small}`,
      goal: { ratioAtLeast: 0.8 },
    });
  return [figure(`append, ${WRITERS} writers,`, appends), figure('replay, parsed,', replays)];
}
