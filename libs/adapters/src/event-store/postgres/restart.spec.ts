import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anAppend,
  appended,
  eventually,
  follow,
  groupBy,
  history,
  ids,
  newStream,
  someEvents,
} from '@shouzheng/testing';
import type { Pool } from 'pg';
import { createPool } from '../../postgres/pool.js';
import { RestartableServer } from '../../postgres/restartable-server.fixture.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

const WRITERS = 24;
const ENOUGH_BETWEEN = 150;

describe('PostgresEventStore while PostgreSQL goes and comes', () => {
  const server = new RestartableServer();
  let pool: Pool;
  let store: PostgresEventStore;

  beforeAll(async () => {
    await server.start();
    pool = createPool(server.connection);
    await migrateEventStore(pool);
    store = new PostgresEventStore(pool, { retryForMs: 30_000 });
  });

  afterAll(async () => {
    await store?.close();
    await pool?.end();
    await server.remove();
  });

  it('loses nothing that was acknowledged, doubles nothing, and shows a follower all of it once, in order', async () => {
    const acknowledged: string[] = [];
    let writing = true;
    const writers = Array.from({ length: WRITERS }, async () => {
      const id = newStream();
      for (let revision = -1; writing; revision += 2) {
        const append = anAppend(id, revision, someEvents(2));
        await appended(store, append);
        acknowledged.push(...ids(append.events));
      }
    });
    const follower = follow(store);
    const more = async (): Promise<void> => {
      const target = acknowledged.length + ENOUGH_BETWEEN;
      await eventually(() => expect(acknowledged.length).toBeGreaterThan(target), 30_000);
    };

    await more();
    // Connections that break one by one, in whatever they do.
    for (let n = 0; n < 5; n++) {
      const others = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()';
      await pool.query(`${others} and backend_type = 'client backend'`);
      await more();
    }
    // The whole server, in the middle of it.
    await server.stop();
    await server.start();
    await more();
    writing = false;
    await Promise.all(writers);
    await follower.stop();

    const all = await history(store);
    expect(ids(all).sort()).toEqual(acknowledged.sort());
    expect(ids(follower.seen)).toEqual(ids(all));
    expect(follower.seen.map(({ position }) => Number(position))).toEqual(all.map((_, n) => n + 1));
    for (const events of groupBy(follower.seen, ({ streamId }) => streamId).values()) {
      expect(events.map(({ revision }) => revision)).toEqual([...events.keys()]);
    }
  });
});
