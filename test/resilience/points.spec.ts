import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { Books } from './harness/books.js';
import { DEMO_PASSWORD, ask, clueBody, signIn } from './harness/citizens.js';
import { Receiver } from './harness/receiver.js';
import { type Program, built, cleanUp, newHome, run, settled, startModule } from './harness/product.js';

const LONG = 120_000;
const HOST = 'test/resilience/harness/doomed.fixture.mjs';

/**
 * One installation that dies at one exact point after the other. Each death is followed by a start of the same data,
 * which must make good what was left; that survivor is then sent to the next death.
 */
describe('killed between', () => {
  const receiver = new Receiver();
  let database: TestDatabase;
  let surroundings: Record<string, string>;
  let books: Books;
  let host: Program;
  let url: string;
  let clerk: string;
  let exchange: string;
  let endpoint: { id: string; revision: number };

  const rise = async (): Promise<void> => {
    host = startModule(HOST, surroundings);
    url = await host.ready();
    clerk = await signIn(url, 'mingshan-clerk', DEMO_PASSWORD);
    exchange = await signIn(url, 'yaan-exchange-1', DEMO_PASSWORD);
  };
  const arm = async (point: string): Promise<void> => {
    // After a test that failed nobody is alive: the next one begins with a start of its own.
    if (host.ending) await rise();
    const armed = new Promise((resolve) => host.child.once('message', resolve));
    host.child.send(point);
    await Promise.race([armed, host.ended]);
  };
  const dead = async (): Promise<void> =>
    expect(await host.over(20_000)).toEqual({ code: null, signal: 'SIGKILL' });
  /** The half minute for which a key is held when its request died, as if it were over. */
  const letTheHoldEnd = (): Promise<unknown> =>
    books.rows(`UPDATE idempotency_key SET held_until = now() WHERE status IS NULL`);
  const register = (key: string, note: string) =>
    ask(url, '/api/clues', { token: clerk, key, body: clueBody(note) }).catch(() => undefined);
  const cluesNamed = (note: string): Promise<number> =>
    books.number(`SELECT count(*) FROM eventstore.events WHERE type = 'ClueReceived' AND payload LIKE $1`, [
      `%${note}"%`,
    ]);
  const rowsNamed = (note: string): Promise<number> =>
    books.number(`SELECT count(*) FROM clue WHERE subject_name LIKE $1`, [`%${note}`]);
  const expectSound = async (): Promise<void> => {
    expect(await books.laggards()).toEqual([]);
    await settled(async () => (await books.oddClues()).length === 0, 30_000);
    expect(await books.oddClues()).toEqual([]);
    expect(await books.faults()).toEqual([]);
  };
  const sendTestEvent = async (key = randomUUID()): Promise<void> => {
    const { id, revision } = endpoint;
    const answer = await ask(url, `/api/endpoints/${id}/test-events`, {
      token: exchange,
      key,
      body: {},
      revision,
    }).catch(() => undefined);
    // The process may be dead before it could answer; the event stands all the same.
    if (answer) expect(answer.status).toBe(202);
    endpoint = { id, revision: revision + 1 };
  };
  const delivered = (): Promise<number> =>
    books.number(`SELECT count(*) FROM delivery WHERE status = 'delivered'`);

  beforeAll(async () => {
    await built();
    database = await createTestDatabase();
    surroundings = { DATABASE_URL: database.url, SHOUZHENG_HOME: newHome() };
    books = Books.open(database.url);
    await rise();
    const body = { agency: 'PSB', url: await receiver.open(), regionCode: '511803' };
    const registered = await ask(url, '/api/endpoints', { token: exchange, key: randomUUID(), body });
    receiver.secret = String(registered.body['secret']);
    endpoint = { id: String(registered.body['id']), revision: Number(registered.body['revision']) };
    const head = await signIn(url, 'yaan-head', DEMO_PASSWORD);
    const { id, revision } = endpoint;
    const activated = await ask(url, `/api/endpoints/${id}/activation`, {
      token: head,
      key: randomUUID(),
      body: {},
      revision,
    });
    if (activated.status !== 200) throw new Error(`the endpoint is not active: ${activated.status}`);
    endpoint = { id, revision: Number(activated.body['revision']) };
  }, LONG);
  afterAll(async () => {
    receiver.close();
    await cleanUp();
    await books?.close();
    await database?.drop();
  }, LONG);

  it(
    'the key and the append: nothing is there, and the repeat does it once',
    async () => {
      const key = randomUUID();
      await arm('before-append');
      expect(await register(key, 'before-append')).toBeUndefined();
      await dead();
      expect(await cluesNamed('before-append')).toBe(0);
      await rise();
      await letTheHoldEnd();
      expect((await register(key, 'before-append'))?.status).toBe(201);
      expect(await cluesNamed('before-append')).toBe(1);
      await expectSound();
    },
    LONG,
  );

  it(
    'append and projection: the event stands, its row comes after the start, the repeat adds nothing',
    async () => {
      const key = randomUUID();
      await arm('between append and projection');
      expect(await register(key, 'unprojected')).toBeUndefined();
      await dead();
      expect(host.stdout).toContain('dying at between append and projection: appended');
      expect(await cluesNamed('unprojected')).toBe(1);
      expect(await rowsNamed('unprojected')).toBe(0);
      await rise();
      expect(await books.laggards()).toEqual([]);
      expect(await rowsNamed('unprojected')).toBe(1);
      await letTheHoldEnd();
      const repeated = await register(key, 'unprojected');
      expect(repeated?.status).toBe(201);
      expect(await cluesNamed('unprojected')).toBe(1);
      await expectSound();
    },
    LONG,
  );

  it(
    'projection rows and checkpoint: they are one transaction, so neither is there, and both come once',
    async () => {
      await arm('between projection rows and checkpoint');
      const before = await books.number(
        `SELECT position FROM projection_checkpoint WHERE name = 'clue-list'`,
      );
      await register(randomUUID(), 'rows-and-checkpoint');
      await dead();
      // Its own transaction saw the row; after the kill nobody does.
      expect(host.stdout).toContain('1 row in the open transaction');
      expect(await cluesNamed('rows-and-checkpoint')).toBe(1);
      expect(await rowsNamed('rows-and-checkpoint')).toBe(0);
      expect(await books.number(`SELECT position FROM projection_checkpoint WHERE name = 'clue-list'`)).toBe(
        before,
      );
      await rise();
      await expectSound();
      expect(await rowsNamed('rows-and-checkpoint')).toBe(1);
    },
    LONG,
  );

  it(
    'projection and what follows it: what was committed is not done again',
    async () => {
      await arm('after the projection');
      await register(randomUUID(), 'committed-row');
      await dead();
      expect(host.stdout).toContain('written true');
      expect(await rowsNamed('committed-row')).toBe(1);
      await rise();
      await expectSound();
      expect(await rowsNamed('committed-row')).toBe(1);
    },
    LONG,
  );

  it(
    'delivery rows and the reactor’s checkpoint: one transaction as well',
    async () => {
      const before = await books.number('SELECT count(*) FROM delivery');
      await arm('between delivery rows and checkpoint');
      await sendTestEvent();
      await dead();
      expect(host.stdout).toContain('1 delivery in the open transaction');
      expect(await books.number('SELECT count(*) FROM delivery')).toBe(before);
      await rise();
      await settled(async () => (await delivered()) === before + 1, 30_000);
      expect(await delivered()).toBe(before + 1);
      expect(receiver.arrivals).toHaveLength(before + 1);
    },
    LONG,
  );

  it.each([['between delivery row and job'], ['between job and delivery']])(
    '%s: the row is the truth, and is sent once',
    async (point) => {
      const before = await delivered();
      await arm(point);
      await sendTestEvent();
      await dead();
      expect(await books.number('SELECT count(*) FROM delivery')).toBe(before + 1);
      expect(await delivered()).toBe(before);
      await rise();
      await settled(async () => (await delivered()) === before + 1, 30_000);
      expect(await delivered()).toBe(before + 1);
      expect(receiver.arrivals).toHaveLength(before + 1);
    },
    LONG,
  );

  it(
    'sent and recorded: it is sent again under the same webhook-id, before what came after it',
    async () => {
      const before = receiver.arrivals.length;
      await arm('between sent and recorded');
      await sendTestEvent();
      await dead();
      expect(receiver.arrivals).toHaveLength(before + 1);
      expect(await delivered()).toBe(before);
      await rise();
      await sendTestEvent();
      await sendTestEvent();
      await settled(async () => (await delivered()) === before + 3, 30_000);
      const arrived = receiver.arrivals.slice(before);
      expect(arrived).toHaveLength(4);
      expect(arrived[1]?.id).toBe(arrived[0]?.id);
      expect(new Set(arrived.map(({ id }) => id)).size).toBe(3);
      // Never backwards, over all deaths: the order of the lane is the order of the events.
      const sequences = receiver.arrivals.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
      expect(receiver.arrivals.every(({ verified }) => verified)).toBe(true);
      const attempts = await books.rows<{ n: string }>(
        'SELECT count(*) AS n FROM delivery_attempt GROUP BY delivery_id',
      );
      expect(attempts.every(({ n }) => Number(n) === 1)).toBe(true);
    },
    LONG,
  );

  it(
    'and after all of it everything is as the events say',
    async () => {
      await expectSound();
      const verify = await run('ops', ['verify'], surroundings);
      expect(verify.stdout).toContain('everything is as the events say');
      expect(verify.ending.code).toBe(0);
      expect(await host.end()).toEqual({ code: 0, signal: null });
    },
    LONG,
  );
});
