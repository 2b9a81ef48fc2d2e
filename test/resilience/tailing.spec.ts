import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore, createPool, migrateEventStore } from '@shouzheng/adapters';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Books } from './harness/books.js';
import { Chance } from './harness/chance.js';
import { type Program, cleanUp, measured, startModule } from './harness/product.js';

const LONG = 180_000;
const APPENDER = 'test/resilience/harness/appender.fixture.mjs';
const LOADER = ['--import', './test/performance/typescript.mjs'];
const STRIKES = 30;

/** Ends one connection of the appenders, in whatever it is doing: what it had not committed is rolled back. */
const TERMINATE = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'appender' AND state <> 'idle' ORDER BY random() LIMIT 1`;

describe('a reader at the end of the log, while processes append, conflict, roll back and die', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  let database: TestDatabase;
  let books: Books;
  let pool: Pool;
  let store: PostgresEventStore;

  beforeAll(async () => {
    database = await createTestDatabase();
    books = Books.open(database.url);
    pool = createPool({ ...database.connection, max: 3 });
    await migrateEventStore(pool);
    store = new PostgresEventStore(pool);
  });
  afterAll(async () => {
    await cleanUp();
    await store?.close();
    await pool?.end();
    await books?.close();
    await database?.drop();
  }, LONG);

  it(
    'sees every event once and in order, and all that was acknowledged',
    async () => {
      measured(`tailing.spec: SEED=${seed}`);
      const chance = new Chance(seed);
      const streams = Array.from({ length: 5 }, () => `mark-${randomUUID()}`).join(' ');
      const rise = async (): Promise<Program> => {
        const one = startModule(APPENDER, { DATABASE_URL: database.url, STREAMS: streams }, LOADER);
        await one.says(/^ready$/m);
        return one;
      };
      const seen: { position: bigint; eventId: string }[] = [];
      let over = false;
      const reading = (async () => {
        for (let done = false; !done;) {
          // Asked before: what is there by now is in the reading that follows.
          done = over;
          for await (const { position, eventId } of store.readAll({ after: seen.at(-1)?.position ?? 0n }))
            seen.push({ position, eventId });
          await delay(2);
        }
      })();
      let alive: readonly Program[] = await Promise.all([rise(), rise()]);
      const all = [...alive];
      let terminated = 0;
      for (let strike = 1; strike <= STRIKES; strike += 1) {
        await delay(chance.int(10, 150));
        if (strike % 8 !== 0) {
          terminated += (await books.rows(TERMINATE)).length;
          continue;
        }
        const victim = chance.pick(alive);
        await victim.end('SIGKILL');
        const next = await rise();
        alive = [...alive.filter((one) => one !== victim), next];
        all.push(next);
      }
      for (const one of alive) one.child.send('end');
      await Promise.all(alive.map((one) => one.over()));
      over = true;
      await reading;

      const stored = await books.rows<{ position: string; event_id: string }>(
        'SELECT position, event_id FROM eventstore.events ORDER BY position',
      );
      expect(seen.map(({ position, eventId }) => `${position} ${eventId}`)).toEqual(
        stored.map(({ position, event_id }) => `${position} ${event_id}`),
      );
      const ids = new Set(seen.map(({ eventId }) => eventId));
      expect(ids.size).toBe(seen.length);
      const told = all.flatMap(({ stdout }) => stdout.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);
      expect(told.filter((id) => !ids.has(id))).toEqual([]);
      expect(await books.faults()).toEqual([]);
      const conflicts = alive.map(({ stdout }) => Number(/conflicts: (\d+)/.exec(stdout)?.[1] ?? 0));
      const text = `${seen.length} events seen, ${told.length} acknowledged, ${terminated} connections ended, ${conflicts.join(' + ')} conflicts`;
      measured(text);
      // Or it has not been what it says it is.
      expect(Math.min(told.length, terminated, Math.max(...conflicts))).toBeGreaterThan(0);
    },
    LONG,
  );
});
