import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anAppend, someEvents } from '@shouzheng/testing';
import type { Pool } from 'pg';
import { createPool } from '../../postgres/pool.js';
import { TestPool } from '../../postgres/test-pool.fixture.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

const server = new TestPool();
let pool: Pool;
beforeAll(async () => {
  await server.start();
  // One connection: what it has counted is seen as soon as it is told to report it.
  pool = createPool({ ...server.database.connection, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

const LONG = 1_000;
const STREAMS = 40;

/** Rows that were found one after the other in the index on stream and revision; a bitmap of them is not counted there. */
async function foundInOrder(schema: string): Promise<number> {
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query<{ n: number }>(
    `select idx_tup_fetch::int as n from pg_stat_user_indexes
     where schemaname = $1 and indexrelname = 'events_stream_id_revision_key'`,
    [schema],
  );
  return rows[0]?.n ?? Number.NaN;
}

it('reads a long stream along its index, and not by a bitmap that is sorted before the first event comes', async () => {
  const schema = server.newSchema();
  await migrateEventStore(pool, schema);
  const store = new PostgresEventStore(pool, { schema });
  const streams = Array.from({ length: STREAMS }, () => `case-${randomUUID()}`);
  for (const streamId of streams) await store.append([anAppend(streamId, -1, someEvents(LONG))]);
  await pool.query(`vacuum analyze ${schema}.events`);
  const before = await foundInOrder(schema);
  let read = 0;
  for await (const { revision } of store.readStream(streams[7] ?? '')) expect(revision).toBe(read++);
  expect(read).toBe(LONG);
  expect((await foundInOrder(schema)) - before).toBe(LONG);
  await store.close();
});
