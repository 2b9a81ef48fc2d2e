import { createPool } from '@shouzheng/adapters';
import type { Pool } from 'pg';
import { Agent } from 'undici';
import type { Bench } from '../bench.js';
import { type Figure, figureOf } from '../figure.js';
import { get, signIn } from '../http.js';
import { startProduct } from '../product.js';
import { number } from '../report.js';
import type { Database } from '../server.js';
import { median, percentile } from '../statistics.js';

const GOAL_MS = 30;
const WARM_UP = 30;

/** Whose desks: one county, its city, and the auditor, who sees the whole country's. */
const DESKS = {
  'a county': 'mingshan-section-head',
  'a city': 'yaan-section-head',
  'the country': 'yaan-auditor',
} as const;
type Asker = (typeof DESKS)[keyof typeof DESKS];

interface Question {
  readonly name: string;
  readonly asker: Asker;
  /** The paths to ask, one after the other. */
  readonly paths: readonly string[];
}

/** One caller, one question after the other, over HTTP, of the product's api beside its worker. */
export async function askTheNation(bench: Bench, database: Database): Promise<Figure[]> {
  const pool = createPool({ connectionString: database.url, max: 2 });
  const agent = new Agent({ connections: 4 });
  const product = await startProduct(database, bench.options.profile);
  try {
    const figures: Figure[] = [];
    for (const { name, asker, paths } of await questions(pool, bench.options.quick ? 50 : 500)) {
      const headers = { authorization: `Bearer ${await signIn(agent, product.url, asker)}` };
      const ask = (path: string): Promise<unknown> => get(agent, `${product.url}/api/${path}`, headers);
      for (const path of paths.slice(0, WARM_UP)) await ask(path);
      const p99s: number[] = [];
      for (let repeat = 0; repeat < bench.options.repeats; repeat += 1) {
        const times: number[] = [];
        for (const path of paths) {
          const at = performance.now();
          await ask(path);
          times.push(performance.now() - at);
        }
        p99s.push(percentile(times, 0.99));
        bench.say(
          `    ${name}: p50 ${number(percentile(times, 0.5))} ms, p99 ${number(p99s.at(-1) ?? NaN)} ms`,
        );
      }
      figures.push(
        figureOf({
          measure: `${name}, ${number(bench.options.millions)} million events, p99, ms`,
          ours: median(p99s),
          goal: { atMost: GOAL_MS, unit: 'ms' },
        }),
      );
    }
    return figures;
  } finally {
    await agent.close();
    await product.stop();
    await pool.end();
  }
}

/** Organizations, moments and words as they occur in the register itself, drawn by a fixed seed. */
async function questions(pool: Pool, count: number): Promise<readonly Question[]> {
  const { rows } = await pool.query<{ key: string; name: string; at: Date }>(
    `select o.key, o.name, e.recorded_at as at from organization o
     join lateral (select recorded_at from eventstore.events where stream_id = o.key order by revision limit 1) e on true
     order by md5(o.key) limit $1`,
    [count],
  );
  const id = (key: string): string => key.replace(/^organization-/, '');
  const twoOf = (name: string, n: number): string => {
    const characters = [...name];
    const at = n % Math.max(1, characters.length - 1);
    return characters.slice(at, at + 2).join('');
  };
  return [
    {
      name: 'as-of of one organization',
      asker: DESKS['a city'],
      paths: rows.map(({ key, at }) => `organizations/${id(key)}?asOf=${at.toISOString()}`),
    },
    ...Object.entries(DESKS).map(([whose, asker]) => ({
      name: `a page of the docket of ${whose}`,
      asker,
      paths: rows.map((_, n) => `docket?limit=50${n % 2 === 0 ? '' : '&state=normal'}`),
    })),
    {
      name: 'directory search by two Chinese characters',
      asker: DESKS['a city'],
      paths: rows.map(({ name }, n) => `organizations?q=${encodeURIComponent(twoOf(name, n))}`),
    },
  ];
}
