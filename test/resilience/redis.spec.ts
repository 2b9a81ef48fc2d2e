import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { Books } from './harness/books.js';
import { DEMO_PASSWORD, ask, signIn } from './harness/citizens.js';
import { type Program, built, cleanUp, newHome, run, settled, start } from './harness/product.js';
import { Receiver } from './harness/receiver.js';

const LONG = 240_000;
/** A database of its own on the server of REDIS_URL: it is emptied here. */
const REDIS_DATABASE = 13;

const given = process.env['REDIS_URL'];
if (given) {
  describe('optional: the job queue on Redis', () => {
    const redisUrl = new URL(given);
    redisUrl.pathname = `/${REDIS_DATABASE}`;
    const redis = new Redis(redisUrl.href);
    const receiver = new Receiver();
    let database: TestDatabase;
    let books: Books;
    let surroundings: Record<string, string>;
    let program: Program;
    let url: string;
    let exchange: string;
    let endpoint: { id: string; revision: number };

    const sendTestEvent = async (): Promise<void> => {
      const { id, revision } = endpoint;
      const path = `/api/endpoints/${id}/test-events`;
      const answer = await ask(url, path, { token: exchange, key: randomUUID(), body: {}, revision });
      expect(answer.status).toBe(202);
      endpoint = { id, revision: revision + 1 };
    };
    const lanesInHand = (): Promise<number> =>
      books.number('SELECT count(*) FROM delivery_lane WHERE lease IS NOT NULL');
    const delivered = (): Promise<number> =>
      books.number(`SELECT count(*) FROM delivery WHERE status = 'delivered'`);

    beforeAll(async () => {
      await built();
      await redis.flushdb();
      database = await createTestDatabase();
      books = Books.open(database.url);
      surroundings = { DATABASE_URL: database.url, REDIS_URL: redisUrl.href, SHOUZHENG_HOME: newHome() };
      program = start('ops', ['up'], surroundings);
      url = await program.ready();
      exchange = await signIn(url, 'yaan-exchange-1', DEMO_PASSWORD);
      const head = await signIn(url, 'yaan-head', DEMO_PASSWORD);
      const body = { agency: 'PSB', url: await receiver.open(), regionCode: '511803' };
      const registered = await ask(url, '/api/endpoints', { token: exchange, key: randomUUID(), body });
      receiver.secret = String(registered.body['secret']);
      const id = String(registered.body['id']);
      const revision = Number(registered.body['revision']);
      const path = `/api/endpoints/${id}/activation`;
      const activated = await ask(url, path, { token: head, key: randomUUID(), body: {}, revision });
      endpoint = { id, revision: Number(activated.body['revision']) };
    }, LONG);
    afterAll(async () => {
      receiver.close();
      await cleanUp();
      await redis.flushdb();
      redis.disconnect();
      await books?.close();
      await database?.drop();
    }, LONG);

    it('carries a delivery', async () => {
      await sendTestEvent();
      await settled(() => receiver.arrivals.length > 0, 30_000);
      expect(receiver.arrivals.map(({ verified }) => verified)).toEqual([true]);
      expect(await redis.dbsize()).toBeGreaterThan(0);
    });

    it(
      'emptied with a delivery and every alarm in it, it has lost nothing: what is due stands in PostgreSQL',
      async () => {
        receiver.status = 503;
        await sendTestEvent();
        // Twice in vain, so that it waits for a while; then nobody has it in hand, and only Redis would wake it.
        await settled(() => receiver.arrivals.length > 2, 30_000);
        await settled(async () => (await lanesInHand()) === 0, 30_000);
        receiver.status = 204;
        await redis.flushdb();
        await settled(async () => (await delivered()) === 2, 60_000);
        expect(await delivered()).toBe(2);
        const [, failed, ...again] = receiver.arrivals;
        expect(again.map(({ id }) => id)).toEqual(again.map(() => failed?.id));
        await sendTestEvent();
        await settled(async () => (await delivered()) === 3, 30_000);
        expect(await delivered()).toBe(3);
      },
      LONG,
    );

    it(
      'verifies, and ends with 0',
      async () => {
        expect((await run('ops', ['verify'], surroundings)).ending.code).toBe(0);
        expect(await program.end()).toEqual({ code: 0, signal: null });
      },
      LONG,
    );
  });
} else {
  describe('the job queue on Redis', () => {
    it('is tested where REDIS_URL names a server', () => expect(given).toBeUndefined());
  });
}
