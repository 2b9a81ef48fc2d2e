import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Books } from './harness/books.js';
import { type Answer, Writers, ask, signIn } from './harness/citizens.js';
import { OwnPostgres } from './harness/own-postgres.js';
import { type Program, built, cleanUp, measured, newHome, run, settled, start } from './harness/product.js';

const LONG = 300_000;
const PASSWORD = 'a-long-password-of-the-test';
const STOPS = 2;
/** Who holds a follower now; to compare rows with events is a lease of its own. */
const LEASES = `SELECT holder, name FROM follower_lease WHERE expires_at > now() AND name <> 'row-sampler'`;
/** The checkpoint of a follower that was split: its parts have those that count. */
const OF_A_WHOLE = '9223372036854775807';

describe('api and two workers as processes of their own', () => {
  let server: OwnPostgres;
  let books: Books;
  let surroundings: Record<string, string>;
  let api: Program;
  let workers: Program[];
  let url: string;
  let token: string;
  let followers = 0;

  beforeAll(async () => {
    await built();
    server = await OwnPostgres.start();
    surroundings = { DATABASE_URL: server.url(), SHOUZHENG_HOME: newHome() };
    books = Books.open(server.url());
    const account = [
      '--username',
      'mingshan-clerk',
      '--role',
      'clue-clerk',
      '--organ',
      '511803',
      '--badge',
      'T-1',
    ];
    const added = await run('ops', ['account', 'add', ...account], {
      ...surroundings,
      SHOUZHENG_PASSWORD: PASSWORD,
    });
    if (added.ending.code !== 0) throw new Error(`no account: ${added.stderr}`);
    api = start('api', [], surroundings);
    workers = [start('worker', [], surroundings), start('worker', [], surroundings)];
    url = await api.ready();
    await Promise.all(workers.map((worker) => worker.says(/Worker ready/)));
    // The account is there for signing in once a worker has projected it.
    await books.laggards();
    token = await signIn(url, 'mingshan-clerk', PASSWORD);
  }, LONG);
  afterAll(async () => {
    await books?.close();
    await server?.stop();
    await cleanUp();
  }, LONG);

  /** Who holds which follower, when the number of leases has come to what it was. */
  async function owners(expected: number): Promise<{ holder: string; name: string }[]> {
    let found: { holder: string; name: string }[] = [];
    await settled(async () => {
      found = await books.rows<{ holder: string; name: string }>(LEASES).catch(() => []);
      return expected === 0 ? found.length > 0 : found.length === expected;
    }, 60_000);
    return found;
  }

  const alive = (): void => {
    for (const program of [api, ...workers])
      expect([program.ending, program.stderr]).toEqual([undefined, program.stderr]);
  };

  it(
    'each follower has one owner, also with two workers',
    async () => {
      followers = await books.number(
        `SELECT (SELECT count(*) FROM projection_checkpoint)
           + (SELECT count(*) FROM follower_checkpoint WHERE position < ${OF_A_WHOLE})`,
      );
      expect(followers).toBeGreaterThan(10);
      const found = await owners(followers);
      expect(found).toHaveLength(followers);
      expect(new Set(found.map(({ name }) => name)).size).toBe(followers);
      measured(
        `followers by worker: ${[...countBy(found.map(({ holder }) => holder)).values()].join(' + ')}`,
      );
    },
    LONG,
  );

  it(
    'PostgreSQL stops in the middle of everything: 503 meanwhile, and afterwards nothing is lost or doubled',
    async () => {
      const writers = new Writers(url, token, '停机');
      for (let stop = 1; stop <= STOPS; stop += 1) {
        const before = writers.acknowledged.size;
        writers.begin(4);
        await settled(() => writers.acknowledged.size > before + 10);
        await server.stopImmediately();
        const down = performance.now();
        const meanwhile = await answersWhileDown(url, token);
        expect(meanwhile.every(({ status }) => status === 503)).toBe(true);
        expect(meanwhile.every(({ type }) => type.startsWith('application/problem+json'))).toBe(true);
        expect(new Set(meanwhile.map(({ body }) => body['code']))).toEqual(new Set(['unavailable']));
        expect((await ask(url, '/livez')).status).toBe(200);
        alive();
        await server.start();
        const back = performance.now();
        // By itself: nobody tells the service that its database is there again.
        const acknowledged = writers.acknowledged.size;
        await settled(() => writers.acknowledged.size > acknowledged + 5, 60_000);
        expect(writers.acknowledged.size).toBeGreaterThan(acknowledged + 5);
        measured(
          `stop ${stop}: down for ${((back - down) / 1000).toFixed(1)} s, writing again ${((performance.now() - back) / 1000).toFixed(1)} s after it was back`,
        );
        await writers.pause();
      }
      expect(await writers.settle(60_000)).toBe(0);
      // Neither a 500 nor anything else that would tell a client to give up.
      const others = [...writers.otherAnswers.keys()];
      expect(
        others.filter((one) => !['503 unavailable', '409 idempotency.in-progress'].includes(one)),
      ).toEqual([]);
      expect(others).toContain('503 unavailable');
      expect(await books.laggards()).toEqual([]);
      await settled(async () => (await books.oddClues()).length === 0, 60_000);
      expect(await books.oddClues()).toEqual([]);
      expect(await books.faults()).toEqual([]);
      const there = await books.rows<{ id: string }>(
        `SELECT right(stream_id, 36) AS id FROM eventstore.events WHERE type = 'ClueReceived'`,
      );
      expect(there.map(({ id }) => id).sort()).toEqual([...writers.acknowledged.values()].sort());
      await settled(async () => (await ask(url, '/readyz')).status === 200, 30_000);
      expect((await ask(url, '/readyz')).status).toBe(200);
      alive();
      const verify = await run('ops', ['verify'], surroundings);
      expect(verify.stdout).toContain('everything is as the events say');
      expect(verify.ending.code).toBe(0);
      // The leases ended while nobody could renew them, and were taken again by one each.
      const found = await owners(followers);
      expect(new Set(found.map(({ name }) => name)).size).toBe(followers);
      expect(found).toHaveLength(followers);
    },
    LONG,
  );

  it(
    'one worker is killed: the other takes over all that it had',
    async () => {
      const doomed = workers[0] as Program;
      await doomed.end('SIGKILL');
      const killedAt = performance.now();
      let last = new Set<string>();
      await settled(async () => {
        const found = await books.rows<{ holder: string; name: string }>(LEASES);
        last = new Set(found.map(({ holder }) => holder));
        return found.length === followers && last.size === 1;
      }, 60_000);
      expect(last.size).toBe(1);
      measured(
        `the other worker had everything after ${((performance.now() - killedAt) / 1000).toFixed(1)} s`,
      );
      const writers = new Writers(url, token, '换班');
      writers.begin(2);
      await settled(() => writers.acknowledged.size >= 5);
      await writers.pause();
      expect(await writers.settle(30_000)).toBe(0);
      expect(await books.laggards()).toEqual([]);
      await settled(async () => (await books.oddClues()).length === 0, 60_000);
      expect(await books.oddClues()).toEqual([]);
      expect(await books.faults()).toEqual([]);
    },
    LONG,
  );

  it(
    'SIGTERM ends each of them with 0',
    async () => {
      const endings = await Promise.all([api.end(), (workers[1] as Program).end()]);
      expect(endings).toEqual([
        { code: 0, signal: null },
        { code: 0, signal: null },
      ]);
    },
    LONG,
  );
});

/** Reads and writes to a service whose database is away. */
async function answersWhileDown(url: string, token: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let n = 0; n < 3; n += 1) {
    answers.push(
      ...(await Promise.all([
        ask(url, '/readyz'),
        ask(url, '/api/clues', { token }),
        ask(url, '/api/auth/login', { body: { username: 'mingshan-clerk', password: PASSWORD } }),
      ])),
    );
    await delay(100);
  }
  return answers;
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
