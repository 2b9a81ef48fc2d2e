import { randomUUID } from 'node:crypto';
import type { Measure } from '../bench.js';
import { alternate, bestOf, withStores } from '../contest.js';
import { ours } from '../contenders/ours.js';
import { PEER_STORES } from '../contenders/index.js';
import { figureOf } from '../figure.js';
import { number } from '../report.js';
import { median } from '../statistics.js';
import { type Round, closedLoop, eventsOf } from '../workload.js';

const EVENTS = 1_000;
/** So many other streams lie in the table: one stream alone would be a table scan. */
const OTHERS = 50;

/** One reader that reads a stream of a thousand events again and again, every payload and metadata parsed. */
export const readStream: Measure = {
  name: 'read-stream',
  about: `one stream of ${EVENTS} events, parsed, one reader`,
  run: (bench) =>
    withStores(bench, PEER_STORES, async (stores) => {
      const milliseconds = bench.options.quick ? 300 : 3_000;
      const sides = [];
      for (const { name, store } of [{ name: ours.name, store: stores.ours }, ...stores.peers]) {
        const streams = Array.from({ length: bench.options.quick ? 5 : OTHERS }, () => randomUUID());
        for (const stream of streams) await store.create(stream, eventsOf(EVENTS));
        let turn = 0;
        const read = async (): Promise<void> => {
          const count = await store.readStream(streams[(turn += 1) % streams.length] ?? '');
          if (count !== EVENTS) throw new Error(`read ${count} events of ${EVENTS}`);
        };
        sides.push({ name, round: () => closedLoop(1, milliseconds, read) });
      }
      await bench.server.analyze();
      const results = await alternate(
        bench,
        'read-stream',
        sides,
        ({ rate, p50 }) => `${number(rate * EVENTS)} events/s, p50 ${number(p50)} ms`,
      );
      const rate = (rounds: readonly Round[]): number => median(rounds.map((round) => round.rate * EVENTS));
      const best = bestOf(
        results,
        PEER_STORES.map(({ name }) => name),
        rate,
      );
      return [
        figureOf({
          measure: `read one stream of ${EVENTS.toLocaleString('en-US')} events, parsed, events/s`,
          ours: bestOf(results, [ours.name], rate)?.value ?? null,
          peer: best?.value ?? null,
          peerName: best?.name ?? null,
          goal: { ratioAtLeast: 1 },
        }),
      ];
    }),
};
