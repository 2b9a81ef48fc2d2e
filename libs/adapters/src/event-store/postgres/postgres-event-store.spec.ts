import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AppendOptions,
  type AppendOutcome,
  InvalidAppendError,
  StoreUnavailableError,
  type StreamAppend,
} from '@shouzheng/kernel';
import {
  anAppend,
  appended,
  contractSuite,
  eventStoreCases,
  eventStoreContract,
  eventually,
  history,
  type Made,
  newStream,
  someEvents,
  stream,
} from '@shouzheng/testing';
import type { Pool } from 'pg';
import { createPool } from '../../postgres/pool.js';
import { TestPool } from '../../postgres/test-pool.fixture.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

const server = new TestPool();
beforeAll(() => server.start());
afterAll(() => server.stop());

async function make(schema = server.newSchema()): Promise<Made<PostgresEventStore>> {
  await migrateEventStore(server.pool, schema);
  const store = new PostgresEventStore(server.pool, { schema });
  return { subject: store, dispose: () => store.close() };
}

eventStoreContract('on PostgreSQL', make);

/** Two processes on one database: what comes goes to one and the other in turn. */
class TwoProcesses extends PostgresEventStore {
  #turn = 0;
  readonly #other: PostgresEventStore;

  constructor(pool: Pool, schema: string) {
    super(pool, { schema });
    this.#other = new PostgresEventStore(pool, { schema });
  }

  override append(appends: readonly StreamAppend[], options?: AppendOptions): Promise<AppendOutcome> {
    return this.#turn++ % 2 === 0 ? super.append(appends, options) : this.#other.append(appends, options);
  }

  override async close(): Promise<void> {
    await Promise.all([super.close(), this.#other.close()]);
  }
}

contractSuite(
  'EventStore contract: two processes on one PostgreSQL',
  eventStoreCases.filter(({ name }) => /^(answers|lets|appends|never|shows|wakes)/.test(name)),
  async () => {
    const schema = server.newSchema();
    await migrateEventStore(server.pool, schema);
    const store = new TwoProcesses(server.pool, schema);
    return { subject: store, dispose: () => store.close() };
  },
);

describe('PostgresEventStore', () => {
  it('gives positions without gaps, whatever was refused and rolled back in between', async () => {
    const { subject: store, dispose } = await make();
    const taken = newStream();
    await appended(store, anAppend(taken));
    await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        if (n % 3 === 0) return store.append([anAppend(newStream()), anAppend(taken)]);
        return store.append([anAppend(newStream(), -1, someEvents((n % 3) + 1))]);
      }),
    );
    const positions = (await history(store)).map(({ position }) => Number(position));
    expect(positions).toEqual(positions.map((_, n) => n + 1));
    await dispose();
  });

  it('refuses to change or remove what happened', async () => {
    const schema = server.newSchema();
    const { subject: store, dispose } = await make(schema);
    await appended(store, anAppend(newStream()));
    for (const change of [
      `update ${schema}.events set payload = '{}'`,
      `delete from ${schema}.events`,
      `truncate ${schema}.events`,
      `update ${schema}.events set payload = '{}' where false`,
    ]) {
      await expect(server.pool.query(change)).rejects.toThrow('events are never changed or removed');
    }
    expect(await history(store)).toHaveLength(1);
    await dispose();
  });

  it('may be migrated at every start, by many at once, and keeps what is there', async () => {
    const schema = server.newSchema();
    const { subject: store, dispose } = await make(schema);
    await appended(store, anAppend(newStream()));
    await Promise.all([1, 2, 3].map(() => migrateEventStore(server.pool, schema)));
    await appended(store, anAppend(newStream()));
    expect(await history(store)).toHaveLength(2);
    await dispose();
  });

  it('never lets the recorded time fall, even when the clock of the server does', async () => {
    const schema = server.newSchema();
    const { subject: store, dispose } = await make(schema);
    await appended(store, anAppend(newStream()));
    await server.pool.query(`update ${schema}.head set recorded_at = '2099-01-01T00:00:00.123Z'`);
    await appended(store, anAppend(newStream()));
    expect((await history(store)).at(-1)?.recordedAt).toBe('2099-01-01T00:00:00.123Z');
    await dispose();
  });

  it('sends one stream’s appends in the order in which they came', async () => {
    const { subject: store, dispose } = await make();
    const streams = Array.from({ length: 40 }, () => newStream());
    const outcomes = await Promise.all(
      streams.flatMap((id) => [-1, 0, 1, 2].map((expected) => store.append([anAppend(id, expected)]))),
    );
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['appended']));
    await dispose();
  });

  it('wakes the listeners of other processes, also after their connection was lost', async () => {
    const schema = server.newSchema();
    const [writer, reader] = [await make(schema), await make(schema)];
    let woken = 0;
    const end = reader.subject.onAppended(() => woken++);
    // The first wake says that it listens.
    await eventually(() => expect(woken).toBeGreaterThan(0));
    for (let n = 0; n < 2; n++) {
      const before = woken;
      await appended(writer.subject, anAppend(newStream()));
      await eventually(() => expect(woken).toBeGreaterThan(before));
      const listening = woken;
      await server.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shouzheng listen'`,
      );
      await eventually(() => expect(woken).toBeGreaterThan(listening));
    }
    end();
    await Promise.all([writer.dispose(), reader.dispose()]);
  });

  it('reads events so large that pages are cut, in every way of reading', async () => {
    const { subject: store, dispose } = await make();
    const [large, small] = [newStream('case'), newStream('clue')];
    const payload = JSON.stringify('证'.repeat(340_000));
    for (let n = 0; n < 24; n += 2) {
      await appended(store, anAppend(large, n - 1, someEvents(2, { payload })), anAppend(small, n / 2 - 1));
    }
    const all = await history(store);
    expect(all).toHaveLength(36);
    expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, n) => n + 1));
    expect(await history(store, { direction: 'backwards' })).toEqual([...all].reverse());
    const ofLarge = all.filter(({ streamId }) => streamId === large);
    expect(ofLarge.map((event) => event.payload)).toEqual(ofLarge.map(() => payload));
    expect(await history(store, { categories: ['case'] })).toEqual(ofLarge);
    expect(await stream(store, large)).toEqual(ofLarge);
    expect(await stream(store, large, { direction: 'backwards', limit: 20 })).toEqual(
      [...ofLarge].reverse().slice(0, 20),
    );
    await dispose();
  });

  it('names the failure when PostgreSQL cannot be reached', async () => {
    const pool = createPool({ host: '/nowhere', database: 'none' });
    const store = new PostgresEventStore(pool, { retryForMs: 50 });
    await expect(store.append([anAppend(newStream())])).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(history(store)).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.append([])).rejects.toBeInstanceOf(InvalidAppendError);
    await store.close();
    await pool.end();
  });

  it('refuses a schema name that is none', () => {
    expect(() => new PostgresEventStore(server.pool, { schema: 'a"b' })).toThrow('not a schema name');
  });

  it('asks the database only when somebody reads', async () => {
    const pool = createPool({ host: '/nowhere', database: 'none' });
    const store = new PostgresEventStore(pool, { retryForMs: 0 });
    expect(typeof store.readAll({ after: 0n })).toBe('object');
    expect(typeof store.readStream(`case-${randomUUID()}`)).toBe('object');
    await store.close();
    await pool.end();
  });
});
