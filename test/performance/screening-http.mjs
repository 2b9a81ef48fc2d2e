// `npm run bench:screening-http`: starts the product as `npm start` does, on an embedded PostgreSQL of its own, fills its
// table of names, and times `screenName` over HTTP with one and with several callers at once. Beside the figures stand
// the load of the machine and what of the processors each question took, which no neighbour lengthens; and what the same
// callers wait for a bare answer (`livez`) and for who they are (`auth/me`): that is HTTP, and the sign-in.
// `--names 900000 --questions 2000 --rounds 3 --callers 1,4,16 --port 3997`; `--home FOLDER` keeps the names for the next.
import { startEmbeddedPostgres } from '../../libs/adapters/src/embedded-postgres/index.ts';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism as cores, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { DEMO_PASSWORD } from '../../libs/identity/src/account/demo-accounts/demo-accounts.ts';
import { publishedNames } from '../../libs/organization/src/names/testing/published-names.fixture.ts';
import { random } from '../../libs/organization/src/names/testing/random.fixture.ts';
import { figures, fillNames, print, questionsOf, registered, row } from './name-load.mjs';
import { syntheticNames } from './synthetic-names.ts';

const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '900000' },
    questions: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    callers: { type: 'string', default: '1,4,16' },
    port: { type: 'string', default: '3997' },
    seed: { type: 'string', default: '11' },
    home: { type: 'string' },
  },
});
const [count, questions, rounds, port, seed] = ['names', 'questions', 'rounds', 'port', 'seed'].map((one) =>
  Number(values[one]),
);
const url = `http://127.0.0.1:${port}`;
/** The options of `npm start`: its memory is what is reported. */
const NODE = ['--optimize-for-size', '--max-semi-space-size=2', 'scripts/start.mjs', 'up'];

const home = path.resolve(values.home ?? mkdtempSync(path.join(tmpdir(), 'shouzheng-bench-')));
mkdirSync(home, { recursive: true });
chmodSync(home, 0o755);
const server = await startEmbeddedPostgres({ home: path.join(home, 'pg'), log: () => undefined });
const client = new pg.Client({ ...server.connection });
await client.connect();
const postmaster = Number(
  (await client.query(`SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`)).rows[0].pid,
);
/** Linux counts the time of a process in hundredths of a second. */
const TICK_MS = 10;
const service = spawn(process.execPath, NODE, {
  env: {
    ...process.env,
    DATABASE_URL: server.url,
    SHOUZHENG_HOME: path.join(home, 'data'),
    PORT: String(port),
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => service.once('exit', resolve));
try {
  await ready();
  await bench();
} finally {
  service.kill('SIGTERM');
  await ended;
  await client.end();
  await server.stop();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

function ready() {
  return new Promise((resolve, reject) => {
    service.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
    service.stdout.on('data', (text) => {
      if (String(text).includes('is ready at')) resolve();
    });
  });
}

async function bench() {
  const { entries, listed } = publishedNames();
  const names = syntheticNames(count - entries.length, seed);
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM name_entry WHERE key LIKE 's%'`);
  if (rows[0].n !== names.length) await fillNames(client, registered(names));
  const asked = questionsOf(names, listed, { questions, seed });
  const token = await signIn();
  const next = random(seed);
  print(
    `\n${row('', ['n', 'p50', 'p95', 'p99', 'max', 'a second', 'load', 'service', 'server'])}   milliseconds, of waiting and of processor; ${cores()} cores`,
  );
  await ask(asked.slice(0, 300), 4, token);
  print(memory('warmed up'));
  for (let round = 1; round <= rounds; round += 1) {
    for (const callers of values.callers.split(',').map(Number)) {
      const shuffled = asked
        .map((one) => [next(), one])
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      await timed(`round ${round}: screenName, ${callers} callers`, shuffled, callers, token);
    }
  }
  for (const [title, where] of Object.entries({ 'a bare answer': '/livez', 'who I am': '/api/auth/me' })) {
    for (const callers of values.callers.split(',').map(Number)) {
      const bare = asked.map(() => ({ where }));
      await timed(`${title}, ${callers} callers`, bare, callers, token);
    }
  }
  print(memory('at the end'));
}

async function timed(title, all, callers, token) {
  const [begun, before] = [performance.now(), processorTime()];
  const times = await ask(all, callers, token);
  const rate = ((1000 * times.length) / (performance.now() - begun)).toFixed(0);
  const took = processorTime().map((after, at) => ((after - before[at]) / times.length).toFixed(2));
  print(row(title, [...figures(times), rate, loadavg()[0].toFixed(1), ...took]));
}

/** Milliseconds of processor that the service and the database server have taken so far; 0 where no system tells them. */
function processorTime() {
  try {
    const all = readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? (taskOf(pid) ?? []) : []));
    const sum = (ours) => all.filter(ours).reduce((total, { ms }) => total + ms, 0);
    return [
      sum(({ pid }) => pid === service.pid),
      sum(({ pid, parent }) => parent === postmaster || pid === postmaster),
    ];
  } catch {
    return [0, 0];
  }
}

function taskOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return {
      pid: Number(pid),
      parent: Number(fields[1]),
      // Its own and that of its children that ended: idle connections are closed, and their time must not get lost.
      ms: TICK_MS * fields.slice(11, 15).reduce((total, ticks) => total + Number(ticks), 0),
    };
  } catch {
    return undefined; // it ended meanwhile
  }
}

/** So many callers, each of which asks again as soon as it has its answer. */
async function ask(asked, callers, token) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const left = [...asked];
  const times = [];
  const caller = async () => {
    while (left.length > 0) {
      const question = left.pop();
      const at = performance.now();
      if (question.where) await call(agent, question.where, undefined, token);
      else await call(agent, '/api/names/screen', { name: question.name }, token);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  agent.destroy();
  return times;
}

async function signIn() {
  const body = { username: 'yaan-auditor', password: DEMO_PASSWORD };
  return (await call(undefined, '/api/auth/login', body)).accessToken;
}

/** node:http, for it takes the least of the machine that the service needs. */
function call(agent, where, body, token) {
  const text = body && JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${where}`,
      {
        agent,
        method: text ? 'POST' : 'GET',
        headers: {
          ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const all = Buffer.concat(parts).toString();
          if (answer.statusCode === 200) resolve(JSON.parse(all));
          else reject(new Error(`${where}: ${answer.statusCode} ${all}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

/** Of the service alone, where the system tells it. */
function memory(when) {
  try {
    const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
    const of = (key) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return `memory of the service ${when}: ${of('VmRSS')} MiB, at most ${of('VmHWM')} MiB`;
  } catch {
    return `memory of the service ${when}: not told by this system`;
  }
}
