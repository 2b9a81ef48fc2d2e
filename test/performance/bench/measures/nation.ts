import type { Bench, Measure } from '../bench.js';
import { ours } from '../contenders/ours.js';
import { type Figure, figureOf } from '../figure.js';
import { auditOurs } from '../integrity.js';
import { runOps } from '../product.js';
import { number } from '../report.js';
import type { Database } from '../server.js';
import { median } from '../statistics.js';
import { timed } from '../workload.js';
import { askTheNation } from './nation-questions.js';

/** The directory: a row per organization. */
const ONE_PROJECTION = 'organization';
const GOAL_MINUTES = 10;
const GOAL_MIB = 1_536;
const MOST_REPLAYED = 1_000_000;

/**
 * A synthetic register in the product's own tables: its projections are made anew by the product's own command, beside
 * a plain replay of the same history, and questions are asked over HTTP. `--nation` takes the whole country's.
 */
export const nation: Measure = {
  name: 'nation',
  about: 'a synthetic register: rebuild beside plain replay, memory, questions (--nation: 20 million events)',
  async run(bench) {
    const database = await bench.registers.of(bench.options.millions * 1_000_000);
    const figures = await rebuilds(bench, database);
    return [...figures, ...(await askTheNation(bench, database))];
  },
};

async function rebuilds(bench: Bench, database: Database): Promise<Figure[]> {
  const store = await ours.open(database);
  try {
    const events = Number(await store.store.head());
    const replays: number[] = [];
    const rates: number[] = [];
    for (let repeat = 0; repeat < bench.options.repeats; repeat += 1) {
      await bench.server.settle();
      const limit = Math.min(events, MOST_REPLAYED);
      replays.push(await timed(() => store.replayFrom(BigInt(Math.floor((events - limit) / 2)), limit)));
      bench.say(`    plain replay, parsed: ${number(replays.at(-1) ?? NaN)} events/s`);
      const one = await runOps(['rebuild', ONE_PROJECTION], database, bench.say);
      rates.push(events / one.seconds);
    }
    const all = await runOps(['rebuild'], database, bench.say);
    await auditOurs(bench, store.pool);
    const size = `${number(events)} events`;
    return [
      figureOf({
        measure: `rebuild of ${ONE_PROJECTION} from ${size}, events/s`,
        ours: median(rates),
        peer: median(replays),
        peerName: 'plain replay, parsed',
        goal: { ratioAtLeast: 0.8 },
      }),
      figureOf({
        measure: `rebuild of all projections from ${size}, minutes`,
        ours: all.seconds / 60,
        goal: { atMost: GOAL_MINUTES, unit: 'minutes' },
      }),
      figureOf({
        measure: `rebuild of all projections from ${size}, MiB resident`,
        ours: all.peakMiB > 0 ? all.peakMiB : null,
        goal: { atMost: GOAL_MIB, unit: 'MiB' },
      }),
    ];
  } finally {
    await store.close();
  }
}
