import { randomUUID } from 'node:crypto';
import type { Measure } from '../bench.js';
import { type Results, alternate, bestOf, withStores } from '../contest.js';
import { ours } from '../contenders/ours.js';
import { PEER_STORES } from '../contenders/index.js';
import { openPlainTable } from '../contenders/plain-insert.js';
import { type Figure, figureOf } from '../figure.js';
import { number } from '../report.js';
import { median } from '../statistics.js';
import { type Round, closedLoop, eventOf } from '../workload.js';

const WRITERS = [1, 16, 64, 256] as const;
const AT_LEAST: Record<number, number> = { 1: 0.95, 16: 3, 64: 5, 256: 7 };
const PLAIN = 'single-row INSERT by pg';

/** One event to a new stream at a time, by so many writers at once. */
export const appendDistinct: Measure = {
  name: 'append',
  about: 'one event to distinct streams, 1, 16, 64 and 256 writers',
  async run(bench) {
    const database = await bench.server.create('plain');
    const plain = await openPlainTable(database);
    try {
      return await withStores(bench, PEER_STORES, async (stores) => {
        const figures: Figure[] = [];
        for (const writers of WRITERS) {
          bench.say(`  ${writers} writers`);
          const milliseconds = bench.options.quick ? 400 : 3_000;
          const loop = (append: () => Promise<void>) => () => closedLoop(writers, milliseconds, append);
          const sides = [
            { name: ours.name, round: loop(() => stores.ours.create(randomUUID(), [eventOf(0)])) },
            ...stores.peers.map(({ name, store }) => ({
              name,
              round: loop(() => store.create(randomUUID(), [eventOf(0)])),
            })),
            { name: PLAIN, round: loop(() => plain.insertOne(eventOf(0))) },
          ];
          figures.push(...figuresOf(writers, await alternate(bench, `append-${writers}`, sides, tell)));
        }
        return figures;
      });
    } finally {
      await plain.close();
      await bench.server.drop(database);
    }
  },
};

const tell = ({ rate, p50, p99 }: Round): string =>
  `${number(rate)} events/s, p50 ${number(p50)} ms, p99 ${number(p99)} ms`;

const rateOf = (rounds: readonly Round[]): number => median(rounds.map(({ rate }) => rate));
const p50Of = (rounds: readonly Round[]): number => median(rounds.map(({ p50 }) => p50));

function figuresOf(writers: number, results: Results<Round>): Figure[] {
  const own = results.get(ours.name);
  const rate = own ? rateOf(own) : null;
  const peers = PEER_STORES.map(({ name }) => name);
  const best = bestOf(results, peers, rateOf);
  const limit = bestOf(results, [PLAIN], rateOf)?.value ?? null;
  const measure = `append, distinct streams, ${writers} ${writers === 1 ? 'writer' : 'writers'}`;
  const figures = [
    figureOf({
      measure: `${measure}, events/s`,
      ours: rate,
      peer: best?.value ?? null,
      peerName: best?.name ?? null,
      limit,
      goal: { ratioAtLeast: AT_LEAST[writers] ?? 1 },
    }),
  ];
  if (writers !== 64) return figures;
  const quickest = bestOf(results, peers, p50Of, (a, b) => a < b);
  return [
    ...figures,
    figureOf({
      measure: `${measure}, events/s, beside INSERT`,
      ours: rate,
      peer: limit,
      peerName: PLAIN,
      limit,
      goal: { ratioAtLeast: 4 },
    }),
    figureOf({
      measure: `${measure}, p99 beside p50, ms`,
      ours: own ? median(own.map(({ p99 }) => p99)) : null,
      peer: quickest?.value ?? null,
      peerName: quickest?.name ?? null,
      limit: bestOf(results, [PLAIN], p50Of)?.value ?? null,
      goal: { ratioAtMost: 1 },
    }),
  ];
}
