import { randomUUID } from 'node:crypto';
import type { Measure } from '../bench.js';
import { alternate, bestOf, withStores } from '../contest.js';
import { ours } from '../contenders/ours.js';
import { openPlainTable } from '../contenders/plain-insert.js';
import { figureOf } from '../figure.js';
import { number } from '../report.js';
import { median } from '../statistics.js';
import { type Round, closedLoop, eventsOf } from '../workload.js';

const EVENTS = 100;
const WRITERS = 16;
const PLAIN = 'multi-row INSERT by pg';

/** Commands of a hundred events each, beside one statement that inserts the same rows and checks nothing. */
export const appendMany: Measure = {
  name: 'append-100',
  about: `commands of ${EVENTS} events, ${WRITERS} writers`,
  async run(bench) {
    const database = await bench.server.create('plain');
    const plain = await openPlainTable(database);
    try {
      return await withStores(bench, [], async (stores) => {
        const milliseconds = bench.options.quick ? 400 : 3_000;
        const loop = (append: () => Promise<void>) => () => closedLoop(WRITERS, milliseconds, append);
        const results = await alternate(
          bench,
          'append-100',
          [
            { name: ours.name, round: loop(() => stores.ours.create(randomUUID(), eventsOf(EVENTS))) },
            { name: PLAIN, round: loop(() => plain.insertMany(eventsOf(EVENTS))) },
          ],
          ({ rate, p99 }) => `${number(rate * EVENTS)} events/s, p99 ${number(p99)} ms`,
        );
        const rate = (rounds: readonly Round[]): number => median(rounds.map((round) => round.rate * EVENTS));
        const limit = bestOf(results, [PLAIN], rate)?.value ?? null;
        return [
          figureOf({
            measure: `append, commands of ${EVENTS} events, ${WRITERS} writers, events/s`,
            ours: bestOf(results, [ours.name], rate)?.value ?? null,
            peer: limit,
            peerName: PLAIN,
            limit,
            goal: { ratioAtLeast: 0.7 },
          }),
        ];
      });
    } finally {
      await plain.close();
      await bench.server.drop(database);
    }
  },
};
