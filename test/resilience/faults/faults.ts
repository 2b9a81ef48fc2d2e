import { setTimeout as delay } from 'node:timers/promises';
import type { Chance } from '../harness/chance.js';
import { settled } from '../harness/product.js';
import { Hog } from './hog.js';
import { type Installation, type ProgramName, WORKERS, WRITERS } from './installation.js';
import { OwnRedis } from './own-redis.js';
import type { FaultName, Strike } from './plan.js';
import { CUTS } from './wire.js';

/** What a fault has in its hands. */
export interface World {
  readonly installation: Installation;
  /** The Redis that the job queue is on in this round. */
  readonly redis: OwnRedis | undefined;
}

/** What happened, in words, and how it is put right; programs that were killed are started anew after that. */
export interface Struck {
  readonly what: string;
  heal(): Promise<unknown>;
}

type Fault = (world: World, chance: Chance, strike: Strike) => Promise<Struck>;

const PRODUCT = ['api', ...WORKERS] as const;
const ALL = [...PRODUCT, ...WRITERS] as const;

const kill =
  (among: readonly ProgramName[]): Fault =>
  async ({ installation }, chance) => {
    const name = chance.pick(among);
    await installation.program(name).end('SIGKILL');
    return { what: `kill -9 ${name}`, heal: async () => undefined };
  };

const stopServer =
  (what: string, stop: (installation: Installation) => Promise<unknown>): Fault =>
  async ({ installation }, _chance, { holdMs }) => {
    await stop(installation);
    await delay(holdMs);
    return { what: `${what}, down for ${holdMs} ms`, heal: () => installation.server.recover() };
  };

const killBackend: Fault = async ({ installation: { server } }, chance) => {
  const backends = await server.ask<{ pid: number; name: string }>(
    `SELECT pid, application_name AS name FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY state, pid`,
  );
  const { pid, name } = chance.pick(backends);
  process.kill(pid, 'SIGKILL');
  return { what: `kill -9 of a backend (${name || 'without a name'})`, heal: () => server.recover() };
};

const noConnections: Fault = async ({ installation: { server } }, chance, { holdMs }) => {
  const hog = await Hog.takeAll(server);
  const taken = await hog.takeFromOthers(chance.int(5, 30));
  await delay(holdMs);
  return {
    what: `${hog.size} connections taken, ${taken} of them from the product, for ${holdMs} ms`,
    heal: () => hog.letGo(),
  };
};

const diskFull: Fault = async ({ installation: { server } }, _chance, { holdMs }) => {
  server.disk.fill(server.own.postmaster);
  await delay(holdMs);
  const heal = async (): Promise<void> => {
    server.disk.free();
    await server.recover();
  };
  return { what: `disk full for ${holdMs} ms (${server.disk.how})`, heal };
};

const slow: Fault = async ({ installation }, chance, { holdMs }) => {
  const names = chance.pick([['api'], WORKERS, ALL] as readonly (readonly ProgramName[])[]);
  const delayMs = chance.int(5, 120);
  for (const name of names) installation.wire(name).delayMs = delayMs;
  await delay(holdMs);
  return {
    what: `PostgreSQL ${delayMs} ms slower each way for ${names.join(', ')}`,
    heal: async () => names.forEach((name) => installation.wire(name).heal()),
  };
};

const cut: Fault = async ({ installation }, chance) => {
  const name = chance.pick(ALL);
  const wire = installation.wire(name);
  const [nth, how, times] = [chance.int(1, 6), chance.pick(CUTS), chance.int(1, 4)];
  const before = wire.cuts;
  wire.cutAt(nth, how, times);
  // A process that holds no follower may write nothing: then nothing is cut, and the line says so.
  await settled(() => wire.cuts - before >= times, 3_000);
  return {
    what: `${name} cut ${how} at its write ${nth} from then, ${wire.cuts - before} of ${times} ×`,
    heal: async () => wire.heal(),
  };
};

const redisGone: Fault = async ({ redis }, _chance, { holdMs }) => {
  if (!redis) throw new Error('the job queue is not on Redis');
  await redis.end();
  await delay(holdMs);
  return { what: `Redis gone for ${holdMs} ms, and empty when it is back`, heal: () => redis.begin() };
};

const lanes = 'SELECT id FROM delivery_lane LIMIT 50';

/** Every job that there is, again and again, some for later. */
const jobs: Fault = async ({ installation: { tool, books } }, chance) => {
  const times = chance.int(2, 5);
  const found = await books.rows<{ id: string }>(lanes).catch(() => []);
  const keys = [
    ...found.map(({ id }) => ({ queue: 'deliver-lane', key: id })),
    ...['sweep-deliveries', 'sweep-terms', 'recompute-terms'].map((queue) => ({ queue, key: 'all' })),
  ];
  for (let n = 0; n < times; n += 1) {
    const runAt = new Date(Date.now() + chance.int(0, 1500)).toISOString();
    // The server may be away by another fault: then these jobs are lost, as jobs may be.
    await tool.enqueue(keys.map((job) => (n % 2 === 0 ? job : { ...job, runAt }))).catch(() => undefined);
    await delay(chance.int(0, 100));
  }
  return { what: `${keys.length} jobs ${times} × more, half of them late`, heal: async () => undefined };
};

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const JUMPS = [
  -DAY,
  -3600 * SECOND,
  -90 * SECOND,
  -5 * SECOND,
  5 * SECOND,
  90 * SECOND,
  3600 * SECOND,
  DAY,
  12 * DAY,
];
const DUE = `SELECT count(*) FROM term WHERE status = 'running' AND NOT provisional AND due_on < $1`;

const clockOfProcesses: Fault = async ({ installation }, chance, { holdMs }) => {
  const { books, tool } = installation;
  const names = chance.pick([PRODUCT, WORKERS, ['worker-1'], ['api']] as readonly (readonly ProgramName[])[]);
  const jump = chance.pick(JUMPS);
  for (const name of names) installation.setClock(name, jump);
  const sweep = (): Promise<unknown> =>
    tool.enqueue([{ queue: 'sweep-terms', key: 'all' }]).catch(() => undefined);
  await sweep();
  await delay(holdMs);
  let missed = '';
  if (jump > DAY && names.includes('worker-1') && names.includes('worker-2')) {
    const today = new Date(Date.now() + jump + 8 * 3600 * SECOND).toISOString().slice(0, 10);
    const due = await books.number(DUE, [today]).catch(() => -1);
    missed = `, ${due} terms over meanwhile`;
  }
  const heal = async (): Promise<void> => {
    for (const name of names) installation.setClock(name, 0);
    await sweep();
  };
  return { what: `the clock of ${names.join(', ')} ${jump / SECOND} s on, for ${holdMs} ms${missed}`, heal };
};

const clockOfDatabase: Fault = async ({ installation: { server } }, chance, { holdMs }) => {
  const jump = chance.pick([-8, -3, -1, 1, 3, 8]);
  await server.jump(jump);
  await delay(holdMs);
  return { what: `the clock of PostgreSQL ${jump} s on for ${holdMs} ms`, heal: () => server.jump(0) };
};

/** Where the right to a follower rests on a connection: advisory locks. */
const HELD_BY = `SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND granted`;
const BEHIND = `
  SELECT name FROM projection_checkpoint WHERE position < $1
  UNION ALL SELECT name FROM follower_checkpoint WHERE position < $1`;
/** So long at most until another has what a stopped one had. */
const FAIL_OVER_MS = 8_000;

/** A worker is stopped for longer than its right to its followers lasts, and wakes up believing that it has it still. */
const twoOwners: Fault = async ({ installation }, chance, { holdMs }) => {
  const { books, server } = installation;
  const name = chance.pick(WORKERS);
  const { child } = installation.program(name);
  child.kill('SIGSTOP');
  try {
    const mine = new Set(installation.wire(name).backends);
    const holders = await server.ask<{ pid: number }>(HELD_BY);
    for (const { pid } of holders.filter((one) => mine.has(one.pid)))
      await server.ask(`SELECT pg_terminate_backend(${pid})`);
    await delay(holdMs);
    const head = await books.number('SELECT max(position) FROM eventstore.events');
    const begun = performance.now();
    let behind: { name: string }[] = [];
    const all = await settled(async () => {
      behind = await books.rows(BEHIND, [head]);
      return behind.length === 0;
    }, FAIL_OVER_MS);
    const after = ((performance.now() - begun + holdMs) / 1000).toFixed(1);
    const over = all
      ? `the other had all of them within ${after} s`
      : `not ${behind.map((one) => one.name).join(', ')}`;
    return {
      what: `${name} stopped, its followers given away (${over}), and woken`,
      heal: async () => undefined,
    };
  } finally {
    child.kill('SIGCONT');
  }
};

export const FAULTS: Readonly<Record<FaultName, Fault>> = {
  'kill-api': kill(['api']),
  'kill-worker': kill(WORKERS),
  'kill-writer': kill(WRITERS),
  'kill-backend': killBackend,
  'kill-postmaster': stopServer('kill -9 of the postmaster', ({ server }) => server.own.crash()),
  'postgres-stops-fast': stopServer('PostgreSQL stopped (fast)', ({ server }) => server.own.stop()),
  'postgres-stops-immediately': stopServer('PostgreSQL stopped (immediate)', ({ server }) =>
    server.own.stopImmediately(),
  ),
  'no-connections': noConnections,
  'disk-full': diskFull,
  slow,
  cut,
  'redis-gone': redisGone,
  jobs,
  'clock-of-processes': clockOfProcesses,
  'clock-of-database': clockOfDatabase,
  'two-owners': twoOwners,
};

/** Why some cannot be had on this machine; told with each run. */
export function notHere(): Partial<Record<FaultName, string>> {
  return OwnRedis.isInstalled()
    ? {}
    : { 'redis-gone': 'no redis-server here: the job queue is on PostgreSQL in every round' };
}
