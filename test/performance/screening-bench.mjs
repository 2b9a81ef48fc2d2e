// `npm run bench:screening`: fills the table of names with N synthetic ones and the published ones, and times NameScreener
// on it, as the service calls it. `--names 900000 --questions 2000`; DATABASE_URL names a server, else one is started
// that keeps the defaults of the product.
import { startEmbeddedPostgres } from '../../libs/adapters/src/embedded-postgres/index.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism as cores, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { NameScreener } from '../../libs/organization/src/names/name-screener.ts';
import { publishedNames } from '../../libs/organization/src/names/testing/published-names.fixture.ts';
import { organizationMigrations } from '../../libs/organization/src/organization.persistence.ts';
import { platformMigrations } from '../../libs/platform/src/persistence.ts';
import { figures, fillNames, print, questionsOf, registered, row } from './name-load.mjs';
import { syntheticNames } from './synthetic-names.ts';

const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '900000' },
    questions: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '11' },
  },
});
const [count, questions, seed] = [values.names, values.questions, values.seed].map(Number);

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
  const runner = { query: (sql) => client.query(sql) };
  for (const Migration of [...platformMigrations, ...organizationMigrations])
    await new Migration().up(runner);
  const published = publishedNames().entries.map(({ target, ...entry }) => ({ ...entry, key: target }));
  const names = syntheticNames(count - published.length, seed);
  await fillNames(client, [...published, ...registered(names)]);
  const screener = new NameScreener(
    { query: async (sql, params) => (await client.query(sql, params)).rows },
    { get: () => undefined },
  );
  const listed = published.filter(({ kind }) => kind === 'list').map(({ name }) => name);
  const asked = questionsOf(names, listed, { questions, seed });
  for (const { name } of asked.slice(0, 200)) await screener.screenName(name);
  print(`\n${row('asked', ['n', 'p50', 'p95', 'p99', 'max'])}   milliseconds`);
  const times = new Map();
  for (const { kind, name } of asked) {
    const at = performance.now();
    await screener.screenName(name);
    const took = performance.now() - at;
    for (const each of [kind, 'all']) times.set(each, [...(times.get(each) ?? []), took]);
  }
  for (const [kind, all] of times) print(row(kind, figures(all)));
  print(`\n${cores()} cores, load ${loadavg()[0].toFixed(1)}`);
  print(
    `process: rss ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB with the ${count} names of the bench in memory`,
  );
}
