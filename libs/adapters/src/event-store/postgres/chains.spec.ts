import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newStream, someEvents } from '@shouzheng/testing';
import fc from 'fast-check';
import { TestPool } from '../../postgres/test-pool.fixture.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

/** An append that names a revision so much above or below the last one, for its turn, and so many events. */
interface Wish {
  readonly stream: number;
  readonly off: number;
  readonly events: number;
}
const wishes = fc.array(
  fc.record({
    stream: fc.integer({ min: 0, max: 1 }),
    off: fc.constantFrom(0, 0, 0, 0, -1, 1),
    events: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 30 },
);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

describe('appends to one stream that are given without waiting for each other', () => {
  const server = new TestPool();
  let store: PostgresEventStore;
  beforeAll(async () => {
    await server.start();
    await migrateEventStore(server.pool);
    store = new PostgresEventStore(server.pool);
  });
  afterAll(async () => {
    await store?.close();
    await server.stop();
  });

  it('are answered as a model answers that takes them one after the other, and the streams hold just that', async () => {
    process.stderr.write(`[measured] chains.spec: SEED=${seed}\n`);
    const property = fc.asyncProperty(wishes, async (list: readonly Wish[]) => {
      const model = [newStream(), newStream()].map((id) => ({ id, ids: [] as string[] }));
      const expected: string[] = [];
      const answers = list.map(({ stream, off, events: count }) => {
        const { id: streamId, ids } = model[stream] as (typeof model)[number];
        const expectedRevision = Math.max(-1, ids.length - 1 + off);
        const events = someEvents(count);
        const fits = expectedRevision === ids.length - 1;
        if (fits) ids.push(...events.map(({ eventId }) => eventId));
        expected.push(fits ? 'appended' : 'conflict');
        return store.append([{ streamId, expectedRevision, events }]);
      });
      expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(expected);
      for (const { id, ids } of model) {
        const { rows } = await server.pool.query<{ event_id: string }>(
          'SELECT event_id FROM eventstore.events WHERE stream_id = $1 ORDER BY revision',
          [id],
        );
        expect(rows.map(({ event_id }) => event_id)).toEqual(ids);
      }
    });
    await fc.assert(property, { seed, numRuns: 60 });
  });
});
