import { afterAll, beforeAll } from '@jest/globals';
import { eventStoreContract, type Made } from '@shouzheng/testing';
import { TestPool } from '../../postgres/test-pool.fixture.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

const server = new TestPool();
beforeAll(() => server.start());
afterAll(() => server.stop());

async function make(): Promise<Made<PostgresEventStore>> {
  const schema = server.newSchema();
  await migrateEventStore(server.pool, schema);
  const store = new PostgresEventStore(server.pool, { schema });
  return { subject: store, dispose: () => store.close() };
}

eventStoreContract('on PostgreSQL', make);
