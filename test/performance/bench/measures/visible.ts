import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createPool } from '@shouzheng/adapters';
import type { Pool } from 'pg';
import { Agent } from 'undici';
import type { Measure } from '../bench.js';
import { type Figure, figureOf } from '../figure.js';
import { auditOurs } from '../integrity.js';
import { post, signIn } from '../http.js';
import { type Product, startProduct } from '../product.js';
import { number } from '../report.js';
import { median, percentile } from '../statistics.js';

const PER_SECOND = 200;
const COUNTIES = {
  '511802': 'yucheng',
  '511803': 'mingshan',
  '511822': 'yingjing',
  '511823': 'hanyuan',
  '511824': 'shimian',
  '511825': 'tianquan',
  '511826': 'lushan',
  '511827': 'baoxing',
};

interface Clerk {
  readonly region: string;
  readonly token: string;
}
/** Of a clue; whoever has read up to the position has read its event. */
interface Receipt {
  readonly id: string;
  readonly position: string;
}
interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/**
 * Clerks of eight counties register clues over HTTP, two hundred a second whatever the answers take. From the moment
 * at which the store recorded the event until the docket's rows with it are committed and can be read.
 */
export const visible: Measure = {
  name: 'visible',
  about: `append → visible in the docket at ${PER_SECOND} commands/s, over HTTP, api and worker in processes of their own`,
  async run(bench) {
    const database = await bench.server.create('product');
    const pool = createPool({ connectionString: database.url, max: 4 });
    let product: Product | undefined;
    try {
      product = await startProduct(database, bench.options.profile);
      const agent = new Agent({ connections: 64 });
      const clerks = await signInAll(agent, product.url);
      const seconds = bench.options.quick ? 2 : 10;
      await round(pool, agent, product.url, clerks, Math.max(2, seconds / 3));
      // As autovacuum does within the minute: until then the plans are those for empty tables.
      await pool.query('vacuum analyze');
      const rounds: Latency[] = [];
      for (let repeat = 0; repeat < bench.options.repeats; repeat += 1) {
        await bench.server.settle();
        const latency = await round(pool, agent, product.url, clerks, seconds);
        rounds.push(latency);
        bench.say(
          `    ${number(latency.perSecond)} commands/s, p50 ${number(latency.p50)} ms, p99 ${number(latency.p99)} ms`,
        );
      }
      await agent.close();
      await auditOurs(bench, pool);
      return figuresOf(rounds);
    } finally {
      await product?.stop();
      await pool.end();
      await bench.server.drop(database);
    }
  },
};

function figuresOf(rounds: readonly Latency[]): Figure[] {
  const measure = `append → visible in the docket, ${PER_SECOND} commands/s`;
  return [
    figureOf({
      measure: `${measure}, p50, ms`,
      ours: median(rounds.map(({ p50 }) => p50)),
      goal: { atMost: 20, unit: 'ms' },
    }),
    figureOf({
      measure: `${measure}, p99, ms`,
      ours: median(rounds.map(({ p99 }) => p99)),
      goal: { atMost: 60, unit: 'ms' },
    }),
  ];
}

async function round(
  pool: Pool,
  agent: Agent,
  url: string,
  clerks: readonly Clerk[],
  seconds: number,
): Promise<Latency> {
  const watch = watchDocket(pool);
  const begun = performance.now();
  const given: Promise<Receipt>[] = [];
  const count = Math.ceil(seconds * PER_SECOND);
  for (let n = 0; n < count; n += 1) {
    const due = begun + (n * 1000) / PER_SECOND;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    const clerk = clerks[n % clerks.length];
    if (clerk) given.push(registerClue(agent, url, clerk));
  }
  const receipts = await Promise.all(given);
  const perSecond = (count / (performance.now() - begun)) * 1000;
  const seen = await watch.until(
    receipts.map(({ position }) => BigInt(position)).reduce((a, b) => (a > b ? a : b), 0n),
  );
  const latencies = (await recordedAt(pool, receipts)).map(({ position, at }) => {
    const visible = seen.find((one) => one.position >= BigInt(position))?.at ?? NaN;
    return visible - at;
  });
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), perSecond };
}

/**
 * Looks at the docket's checkpoint all the time: it is committed in one transaction with the rows. What is seen is at
 * most a look late, so no latency is understated.
 */
function watchDocket(pool: Pool): { until(position: bigint): Promise<{ position: bigint; at: number }[]> } {
  const seen: { position: bigint; at: number }[] = [];
  let wanted: bigint | undefined;
  const look = async (): Promise<void> => {
    for (let last = -1n; wanted === undefined || last < wanted; await pause(1)) {
      const { rows } = await pool.query<{ position: string }>({
        name: 'docket',
        text: `select position from projection_checkpoint where name = 'docket'`,
      });
      const position = BigInt(rows[0]?.position ?? 0);
      if (position > last) seen.push({ position, at: performance.timeOrigin + performance.now() });
      last = position;
    }
  };
  const looking = look();
  return {
    async until(position) {
      wanted = position;
      await looking;
      return seen;
    },
  };
}

/** The events by which the clues began, each with its item in the docket. */
async function recordedAt(
  pool: Pool,
  receipts: readonly Receipt[],
): Promise<{ position: string; at: number }[]> {
  const { rows } = await pool.query<{ position: string; at: number }>(
    `select e.position, (extract(epoch from e.recorded_at) * 1000)::float8 as at
     from unnest($1::text[]) clue (id) join eventstore.events e on e.stream_id = 'clue-' || clue.id and e.revision = 0
     join docket_record r on r.key = e.stream_id where r.open @> '[{"item": "verify"}]'`,
    [receipts.map(({ id }) => id)],
  );
  if (rows.length !== receipts.length) {
    throw new Error(`${rows.length} of ${receipts.length} clues have their item in the docket`);
  }
  return rows;
}

async function signInAll(agent: Agent, url: string): Promise<Clerk[]> {
  const clerks: Clerk[] = [];
  for (const [region, place] of Object.entries(COUNTIES)) {
    clerks.push({ region, token: await signIn(agent, url, `${place}-clerk`) });
  }
  return clerks;
}

async function registerClue(agent: Agent, url: string, { region, token }: Clerk): Promise<Receipt> {
  const body = {
    source: 'PATROL',
    subjectName: `演示协会 ${randomUUID().slice(0, 8)}`,
    region,
    receivedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    facts: '自称协会，未经登记，收取会费并颁发牌匾。',
  };
  return post<Receipt>(agent, `${url}/api/clues`, body, {
    authorization: `Bearer ${token}`,
    'idempotency-key': randomUUID(),
  });
}
