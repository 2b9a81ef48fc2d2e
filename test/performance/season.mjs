// `npm run bench:season`: writes a register of so many associations into the store of an embedded PostgreSQL of its own,
// lets a worker (season-service.fixture.mjs) open an annual-check season on it, kills the worker (-9) at half of the way, starts
// another, and counts in plain SQL that each organization was opened exactly once. Times stand beside the load.
// `--organizations 50000`; `--home FOLDER` keeps the data.
import { startEmbeddedPostgres } from '../../libs/adapters/src/embedded-postgres/index.ts';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism as cores, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ORGAN, fillRegister } from './register-load.ts';

const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '50000' },
    home: { type: 'string' },
  },
});
const count = Number(values.organizations);
/** Node’s options of `npm start`: its memory is what is reported. */
const NODE = [
  '--optimize-for-size',
  '--max-semi-space-size=2',
  '--import',
  './test/performance/typescript.mjs',
];
const print = (line) => process.stdout.write(`${line}\n`);

const home = path.resolve(values.home ?? mkdtempSync(path.join(tmpdir(), 'shouzheng-season-')));
mkdirSync(home, { recursive: true });
chmodSync(home, 0o755);
const server = await startEmbeddedPostgres({ home: path.join(home, 'pg'), log: () => undefined });
const client = new pg.Client({ ...server.connection });
await client.connect();
const rows = async (text, parameters) => (await client.query(text, parameters)).rows;
let service;
try {
  await bench();
} finally {
  await end('SIGTERM');
  await client.end();
  await server.stop();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

async function bench() {
  await begin();
  const inDirectory = `SELECT count(*)::int AS n FROM organization WHERE region = $1 AND legal = 'Registered'`;
  await timed(`${count} associations written to the store`, () => fillRegister(server.url, count));
  await timed('the directory has them', () =>
    until(async () => (await rows(inDirectory, [ORGAN]))[0].n >= count),
  );
  await end('SIGTERM');
  // Of a year that is over: the notice of January.
  const year = new Date().getFullYear() - 1;
  await timed('a worker that opens the season is up', () => begin('--year', String(year)));
  const progress = async () => (await rows('SELECT opened FROM annual_season_progress'))[0]?.opened ?? 0;
  await timed('the worker has begun', () => until(async () => (await progress()) > 0));
  const toTheKill = await timed('half of them asked', () =>
    until(async () => (await progress()) >= count / 2),
  );
  const killedAt = await progress();
  print(memory('before the kill'));
  await end('SIGKILL');
  const [{ n: done }] = await rows(
    `SELECT count(*)::int AS n FROM eventstore.events WHERE type = 'AnnualCheckOpened'`,
  );
  print(`killed: ${killedAt} noted, ${done} opened`);
  await begin();
  const complete = `SELECT payload FROM eventstore.events WHERE type = 'AnnualSeasonCompleted'`;
  const afterwards = await timed('started again, to the end of the season', () =>
    until(async () => (await rows(complete)).length > 0),
  );
  print(memory('at the end of the season'));
  const seconds = (toTheKill + afterwards) / 1000;
  print(`${count} organizations: ${seconds.toFixed(0)} s of work, ${(count / seconds).toFixed(0)} a second`);
  print(`season: ${(await rows(complete)).map(({ payload }) => payload).join(' ')}`);
  const [counted] = await rows(
    `WITH opened AS (SELECT stream_id, count(*) AS times FROM eventstore.events
                     WHERE type = 'AnnualCheckOpened' GROUP BY stream_id)
     SELECT count(*)::int AS register, count(opened.stream_id)::int AS opened,
            coalesce(sum((opened.times > 1)::int), 0)::int AS "openedTwice",
            count(*) FILTER (WHERE opened.stream_id IS NULL)::int AS "notOpened"
     FROM organization LEFT JOIN opened ON opened.stream_id = organization.key
     WHERE region = $1 AND legal = 'Registered'`,
    [ORGAN],
  );
  print(`plain SQL: ${JSON.stringify(counted)}`);
  if (counted.openedTwice > 0 || counted.notOpened > 0) process.exitCode = 1;
}

async function begin(...more) {
  service = spawn(process.execPath, [...NODE, 'test/performance/season-service.fixture.mjs', ...more], {
    env: {
      ...process.env,
      DATABASE_URL: server.url,
      SHOUZHENG_HOME: path.join(home, 'data'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    service.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
    service.stdout.on('data', (text) => {
      if (String(text).includes('is ready at')) resolve();
    });
  });
  service.removeAllListeners('exit');
}

async function end(signal) {
  if (service === undefined || service.exitCode !== null || service.signalCode !== null) return;
  const ended = new Promise((resolve) => service.once('exit', resolve));
  service.kill(signal);
  await ended;
}

async function until(holds) {
  while (!(await holds())) await delay(250);
}

/** Milliseconds that it took. */
async function timed(what, work) {
  const begun = performance.now();
  await work();
  const took = performance.now() - begun;
  print(`${what}: ${(took / 1000).toFixed(1)} s (load ${loadavg()[0].toFixed(1)} on ${cores()} cores)`);
  return took;
}

/** Of the service; nothing where no system tells it. */
function memory(when) {
  try {
    const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
    const of = (field) => Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)[1]) / 1024);
    return `service ${when}: ${of('VmRSS')} MiB resident, ${of('VmHWM')} MiB at most`;
  } catch {
    return `service ${when}: memory unknown`;
  }
}
