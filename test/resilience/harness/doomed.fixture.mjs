// The product in one process as `up` runs it, but with adapters that kill the process (SIGKILL, as the kernel would) at
// one exact point, which a message names, or at points by chance. What it sees on the way it writes synchronously: nothing else survives.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = (file) => import(pathToFileURL(path.resolve('dist', file)).href);
const { assemble } = await dist('apps/assembly/src/assemble.js');
const { readEnvironment } = await dist('apps/assembly/src/environment.js');
const { createHttpApp } = await dist('apps/api/src/http-app.js');
const { ApiModule } = await dist('apps/api/src/api.module.js');
const { Accounts } = await dist('libs/identity/src/index.js');
const { DELIVERY_OPTIONS, optionsFor } = await dist('libs/exchange/src/deliveries/delivery-options.js');

/** A lane whose worker died is free after its lease: here after a second and not after twenty. */
const LEASE_MS = 1500;

let point;
/** Throws the dice where the message was `by chance <seed>`; the same seed dies at the same throw. */
let dice = () => 1;
function diceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
function arm(name) {
  point = name;
  const [, seed] = /^by chance (\d+)$/.exec(name) ?? [];
  if (seed !== undefined) dice = diceOf(Number(seed));
}
// Armed from its first breath: what was left undone is made good while it starts.
if (process.env.DOOM) arm(process.env.DOOM);
process.on('message', (name) => {
  arm(name);
  process.send({ armed: name });
});
/** How likely it dies before a write, and how likely after. */
const LIKELY = 0.2;
const byChance = (where) => {
  if (dice() < LIKELY) die(where);
};

const say = (line) => writeSync(1, `${line}\n`);
function die(why) {
  say(`dying at ${point}: ${why}`);
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way: nothing more may happen here.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
const forEver = () => new Promise(() => undefined);
const typesOf = (appends) => appends.flatMap(({ events }) => events.map(({ type }) => type)).join(', ');
const isClue = (appends) => appends.some(({ streamId }) => streamId.startsWith('clue-'));

const environment = readEnvironment(process.env);
const assembly = await assemble(environment, { database: 'external' });
const { store, readModel, queue, db } = assembly.parts;
// A day of the test's own, where it wants one: the clock runs as time does, so far ahead or behind.
const ahead = Number(process.env.AHEAD_MS ?? 0);
const clock = { now: () => new Date(Date.now() + ahead).toISOString() };

/** Replaces a method on the adapter itself: everything that holds the adapter meets the trap. */
function trap(adapter, method, make) {
  adapter[method] = make(adapter[method].bind(adapter));
}

trap(store, 'append', (append) => async (appends) => {
  if (point === 'before-append' && isClue(appends)) die('nothing is appended');
  byChance(`before ${typesOf(appends)}`);
  const outcome = await append(appends);
  byChance(`after ${typesOf(appends)}: ${outcome.kind}`);
  if (point === 'between append and projection' && isClue(appends)) die(`${outcome.kind}`);
  return outcome;
});

trap(readModel, 'change', (change) => async (projection, keys, fold, checkpoint) => {
  // Until the process is dead no projection gets ahead of the death.
  if (point === 'between append and projection') await forEver();
  const written = await change(projection, keys, fold, checkpoint);
  if (point === 'after the projection' && projection.name === 'clue-list' && keys.length > 0)
    die(`written ${written}`);
  return written;
});

trap(db, 'transaction', (transaction) => (...args) => {
  const run = args.pop();
  return transaction(...args, async (manager) => {
    const done = [];
    const result = await run(watched(manager, done));
    await beforeCommit(manager, done);
    return result;
  });
});
const isCheckpoint = (sql) => sql.includes('UPDATE follower_checkpoint');

// A projection's change is one statement: to die in its midst is to die when it has done all and is not committed.
trap(assembly.parts.steady, 'query', (query) => async (text, values) => {
  const isChange = /written as \(insert into "?(public"?\.)?"?clue"?/i.test(text);
  if (point !== 'between projection rows and checkpoint' || !isChange) return query(text, values);
  const client = await db.driver.master.connect();
  await client.query('begin');
  await client.query(text, values);
  const { rows } = await client.query(
    `SELECT count(*) AS n FROM clue WHERE subject_name LIKE '%rows-and-checkpoint'`,
  );
  die(`${rows[0].n} row in the open transaction`);
});

trap(db, 'query', (query) => async (sql, values, ...rest) => {
  // What a policy did stands; that it did it is not written down yet.
  if (isCheckpoint(sql)) byChance(`before the checkpoint of ${values[0]}`);
  return query(sql, values, ...rest);
});

/** Sees each statement of a transaction. */
function watched(manager, done) {
  return new Proxy(manager, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value;
      return async (sql, values) => {
        before(sql);
        done.push({ sql, values });
        return target.query(sql, values);
      };
    },
  });
}

/** What a reactor did and that it did it are written, and nothing of it is committed. */
async function beforeCommit(manager, done) {
  const [follower] = done.find(({ sql }) => isCheckpoint(sql))?.values[0] ?? [];
  if (follower === undefined) return;
  if (
    point === 'between delivery rows and checkpoint' &&
    follower === 'reactor-deliveries' &&
    done.some(({ sql }) => /insert into delivery \(/i.test(sql))
  ) {
    const [{ n }] = await manager.query(`SELECT count(*) AS n FROM delivery WHERE status = 'pending'`);
    die(`${n} delivery in the open transaction`);
  }
  byChance(`before the checkpoint of ${follower} is committed`);
}

function before(sql) {
  if (/UPDATE delivery SET attempts/.test(sql)) byChance('between sent and recorded');
  if (point === 'between sent and recorded' && /UPDATE delivery SET attempts/.test(sql))
    die('the receiver has it');
}

trap(queue, 'enqueue', (enqueue) => async (jobs) => {
  if (point === 'between delivery row and job' && jobs.some((job) => job.queue === 'deliver-lane'))
    die('no job yet');
  await enqueue(jobs);
});

trap(
  queue,
  'work',
  (work) => (name, handler, options) =>
    work(
      name,
      async (key) => {
        if (point === 'between job and delivery' && name === 'deliver-lane') die('the job is taken');
        await handler(key);
      },
      options,
    ),
);

const shortLease = {
  global: true,
  module: class DeliveryOptionsModule {},
  providers: [{ provide: DELIVERY_OPTIONS, useValue: { ...optionsFor(true), leaseMs: LEASE_MS } }],
  exports: [DELIVERY_OPTIONS],
};
const api = ApiModule.with({ ...assembly.parts, clock }, { followers: true });
const app = await createHttpApp({ ...api, imports: [shortLease, ...api.imports] }, {});
await app.init();
await app.get(Accounts).seedDemoAccounts();
await app.listen(0, '127.0.0.1');
say(`ready at ${await app.getUrl()}`);

process.on('SIGTERM', async () => {
  await app.close();
  await assembly.close();
  process.exit(0);
});
