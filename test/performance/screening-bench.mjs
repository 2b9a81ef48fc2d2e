// `npm run bench:screening`: fills the table of names with N synthetic ones and the published ones, and times NameScreener
// on it, as the service calls it. `--names 900000 --questions 2000`; DATABASE_URL names a server, else one is started
// that keeps the defaults of the product.
import { startEmbeddedPostgres } from '../../libs/adapters/src/embedded-postgres/index.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism as cores, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Organization1763900000000 } from '../../libs/organization/src/migrations/1763900000000-organization.ts';
import { NameKeys1764300000000 } from '../../libs/organization/src/migrations/1764300000000-name-keys.ts';
import { keysOf } from '../../libs/organization/src/names/name-keys.state.ts';
import { partsOf } from '../../libs/organization/src/names/name-parts.state.ts';
import { NameScreener } from '../../libs/organization/src/names/name-screener.ts';
import { changedNames } from '../../libs/organization/src/names/testing/changed-names.fixture.ts';
import { publishedNames } from '../../libs/organization/src/names/testing/published-names.fixture.ts';
import { oneOf, random } from '../../libs/organization/src/names/testing/random.fixture.ts';
import { syntheticNames } from './synthetic-names.ts';

const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '900000' },
    questions: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '11' },
  },
});
const [count, questions, seed] = [values.names, values.questions, values.seed].map(Number);
const print = (line) => process.stdout.write(`${line}\n`);
const BATCH = 5_000;

const home = mkdtempSync(path.join(tmpdir(), 'shouzheng-bench-'));
chmodSync(home, 0o755);
const server = process.env.DATABASE_URL
  ? undefined
  : await startEmbeddedPostgres({ home, log: () => undefined });
const client = new pg.Client(
  server ? { ...server.connection } : { connectionString: process.env.DATABASE_URL },
);
await client.connect();
try {
  await bench();
} finally {
  await client.query('DROP SCHEMA IF EXISTS bench_screening CASCADE');
  await client.end();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}

async function bench() {
  await client.query('DROP SCHEMA IF EXISTS bench_screening CASCADE');
  await client.query('CREATE SCHEMA bench_screening');
  await client.query('SET search_path TO bench_screening');
  const published = publishedNames().entries.map(({ target, ...entry }) => ({ ...entry, key: target }));
  const names = syntheticNames(count - published.length, seed);
  const synthetic = names.map((name, at) => ({
    key: `s${at}`,
    kind: 'register',
    name,
    standing: 'registered',
    issuer: '演示民政局',
    date: '',
    lawful: null,
  }));
  const indexes = await makeTable();
  const begun = performance.now();
  await load([...published, ...synthetic]);
  for (const { indexdef } of indexes) await client.query(indexdef);
  await client.query('VACUUM ANALYZE name_entry');
  const { rows } = await client.query(
    `SELECT count(*)::int AS n, pg_size_pretty(pg_table_size('name_entry')) AS heap, pg_size_pretty(pg_indexes_size('name_entry')) AS indexes FROM name_entry`,
  );
  print(
    `${rows[0].n} names; table ${rows[0].heap}, indexes ${rows[0].indexes}; filled in ${seconds(begun)} s; ${cores()} cores`,
  );
  const screener = new NameScreener(
    { query: async (sql, params) => (await client.query(sql, params)).rows },
    { get: () => undefined },
  );
  const asked = questionsOf(
    names,
    published.filter(({ kind }) => kind === 'list').map(({ name }) => name),
  );
  for (const { name } of asked.slice(0, 200)) await screener.screenName(name);
  print(
    `\n${'asked'.padEnd(34)}${['n', 'p50', 'p95', 'p99', 'max'].map((one) => one.padStart(9)).join('')}   milliseconds`,
  );
  const times = new Map();
  for (const { kind, name } of asked) {
    const at = performance.now();
    await screener.screenName(name);
    const took = performance.now() - at;
    for (const each of [kind, 'all']) times.set(each, [...(times.get(each) ?? []), took]);
  }
  for (const [kind, all] of times) print(rowOf(kind, all));
  const memory = process.memoryUsage();
  print(`\nprocess: rss ${(memory.rss / 1e6).toFixed(0)} MB with the ${count} names of the bench in memory`);
}

/** The indexes are made after the rows: a bulk load does not time them. */
async function makeTable() {
  const runner = { query: (sql) => client.query(sql) };
  await new Organization1763900000000().up(runner);
  await new NameKeys1764300000000().up(runner);
  const { rows } = await client.query(
    `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'bench_screening' AND tablename = 'name_entry' AND indexname <> 'name_entry_pkey'`,
  );
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`);
  return rows;
}

async function load(entries) {
  for (let at = 0; at < entries.length; at += BATCH) {
    const rows = entries.slice(at, at + BATCH).map((entry) => ({ ...entry, ...keysOf(partsOf(entry.name)) }));
    await client.query(
      'INSERT INTO name_entry SELECT * FROM json_populate_recordset(null::name_entry, $1::json)',
      [JSON.stringify(rows)],
    );
  }
}

function questionsOf(names, listed) {
  const next = random(seed + 1);
  const drawn = Array.from({ length: Math.ceil(questions / 3) }, () => oneOf(names, next));
  const changed = changedNames(drawn.slice(0, Math.ceil(questions / 12)), seed).map(({ change, name }) => ({
    kind: change,
    name,
  }));
  const claimed = drawn.map((name) => ({
    kind: 'claim and core of a registered one',
    name: `中国${partsOf(name).core}协会`,
  }));
  return [
    ...drawn.map((name) => ({ kind: 'a registered name', name })),
    ...changed,
    ...claimed,
    ...[...new Set(listed)].map((name) => ({ kind: 'a listed name of data/', name })),
    ...['协会', '中国协会', '中国教育协会', '教育', '发展', '中国', '全国文化发展研究会', '基金会'].map(
      (name) => ({ kind: 'nothing but common words', name }),
    ),
  ];
}

function rowOf(kind, all) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  const numbers = [
    sorted.length,
    at(0.5).toFixed(1),
    at(0.95).toFixed(1),
    at(0.99).toFixed(1),
    at(1).toFixed(1),
  ];
  return kind.padEnd(34) + numbers.map((one) => String(one).padStart(9)).join('');
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(0);
}
