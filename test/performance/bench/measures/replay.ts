import { randomUUID } from 'node:crypto';
import type { Bench, Measure } from '../bench.js';
import type { OpenContender } from '../contender.js';
import { alternate, bestOf, withStores } from '../contest.js';
import { ours } from '../contenders/ours.js';
import { PEER_STORES } from '../contenders/index.js';
import { type Figure, figureOf } from '../figure.js';
import { number } from '../report.js';
import { median } from '../statistics.js';
import { eventsOf, timed } from '../workload.js';

const PER_STREAM = 100;
const FILLING_AT_ONCE = 8;
const LAZY = `${ours.name}, lazy`;

/** Everything in the global order by one reader: with every payload and metadata parsed, and with none touched. */
export const replay: Measure = {
  name: 'replay',
  about: 'global replay of 200,000 events, parsed and lazy',
  run: (bench) =>
    withStores(bench, PEER_STORES, async (stores) => {
      const total = bench.options.quick ? 10_000 : 200_000;
      const sides = [];
      for (const { name, store } of [{ name: ours.name, store: stores.ours }, ...stores.peers]) {
        await fill(store, total);
        const whole = (read: () => Promise<number>) => () => timed(() => readAll(bench, name, read, total));
        sides.push({ name, round: store.replay ? whole(store.replay) : () => undefined });
        if (name === ours.name) sides.push({ name: LAZY, round: whole(stores.ours.replayLazily) });
      }
      await bench.server.analyze();
      const results = await alternate(bench, 'replay', sides, (rate) => `${number(rate)} events/s`);
      const best = bestOf(
        results,
        PEER_STORES.map(({ name }) => name),
        median,
      );
      const figure = (what: string, side: string, ratioAtLeast: number): Figure =>
        figureOf({
          measure: `global replay of ${total.toLocaleString('en-US')} events, ${what}, events/s`,
          ours: bestOf(results, [side], median)?.value ?? null,
          peer: best?.value ?? null,
          peerName: best && `${best.name}, parsed`,
          goal: { ratioAtLeast },
        });
      return [figure('parsed', ours.name, 1.3), figure('lazy', LAZY, 2.5)];
    }),
};

/** A peer that skips events is said to do so and keeps the rate at which it read the others; ours has failed. */
async function readAll(
  bench: Bench,
  name: string,
  read: () => Promise<number>,
  total: number,
): Promise<number> {
  const count = await read();
  if (count === total) return count;
  const wrong = `read ${count} events of ${total}`;
  if (name === ours.name) throw new Error(wrong);
  bench.say(`    ${name}: SKIPPED events or read some twice: ${wrong}`);
  return count;
}

/** Puts a history in, streams of a hundred events. Not timed. */
async function fill(store: Pick<OpenContender, 'create'>, total: number): Promise<void> {
  let left = total / PER_STREAM;
  const writer = async (): Promise<void> => {
    while ((left -= 1) >= 0) await store.create(randomUUID(), eventsOf(PER_STREAM));
  };
  await Promise.all(Array.from({ length: FILLING_AT_ONCE }, writer));
}
