import { afterAll, beforeAll } from '@jest/globals';
import type { StoredEvent, StreamOrder, StreamOrderOptions } from '@shouzheng/kernel';
import {
  type NegativeControl,
  negativeControls,
  streamOrderCases,
  streamOrderContract,
  type StreamOrderSubject,
} from '@shouzheng/testing';
import { TestPool } from '../postgres/test-pool.fixture.js';
import { MemoryEventStore } from './memory/memory-event-store.js';
import { MemoryStreamOrder } from './memory/memory-stream-order.js';
import { migrateEventStore } from './postgres/migrate.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';
import { PostgresStreamOrder } from './postgres/postgres-stream-order.js';

const server = new TestPool();
beforeAll(() => server.start());
afterAll(() => server.stop());

streamOrderContract('on PostgreSQL', async () => {
  const schema = server.newSchema();
  await migrateEventStore(server.pool, schema);
  const store = new PostgresEventStore(server.pool, { schema });
  return {
    subject: {
      store,
      order: new PostgresStreamOrder(server.pool, schema),
      takeStock: async () => void (await server.pool.query(`analyze ${schema}.events`)),
    },
    dispose: () => store.close(),
  };
});

streamOrderContract('in memory', async () => {
  const store = new MemoryEventStore();
  const order = new MemoryStreamOrder(store, 100);
  return { subject: { store, order, takeStock: async () => undefined }, dispose: async () => undefined };
});

type Change = (sound: StreamOrder) => Partial<StreamOrder>;

function control(
  broken: string,
  change: Change,
  ...caughtBy: readonly string[]
): NegativeControl<StreamOrderSubject> {
  return {
    broken,
    make: async () => {
      const store = new MemoryEventStore();
      const sound = new MemoryStreamOrder(store, 100);
      const order: StreamOrder = {
        pages: (options) => sound.pages(options),
        ranges: (parts) => sound.ranges(parts),
        about: (options) => sound.about(options),
        sample: (streams) => sound.sample(streams),
        ...change(sound),
      };
      return { subject: { store, order, takeStock: async () => undefined }, dispose: async () => undefined };
    },
    caughtBy,
  };
}

/** Pages that are changed on their way. */
const paged =
  (
    change: (page: readonly StoredEvent[], n: number, options: StreamOrderOptions) => readonly StoredEvent[],
  ): Change =>
  (sound) => ({
    async *pages(options) {
      let n = 0;
      for await (const page of sound.pages(options)) yield change(page, n++, options);
    },
  });

negativeControls('StreamOrder', streamOrderCases, [
  control(
    'the order of the log',
    paged((page) => [...page].sort((a, b) => Number(a.position - b.position))),
    'reads every stream whole, one after the other in the order of their ids',
  ),
  control(
    'texts that are unescaped once more',
    paged((page) => page.map((one) => ({ ...one, payload: one.payload.replaceAll('\\\\', '\\') }))),
    'gives back texts as they were stored',
  ),
  control(
    'the first page only',
    paged((page, n) => (n === 0 ? page : [])),
    'goes on over many pages, also in the middle of a stream',
  ),
  control(
    'all types, and what came later',
    (sound) => ({ pages: (options) => sound.pages({ ...options, without: [], until: 2n ** 62n }) }),
    'leaves out later events and the types that are named',
  ),
  control(
    'ranges that begin with the stream before',
    (sound) => ({
      async *pages(options) {
        const { after, ...range } = options.range;
        for await (const page of sound.pages({ ...options, range }))
          yield page.filter(({ streamId }) => after === undefined || streamId >= after);
      },
    }),
    'reads a range of streams: after the one, up to and with the other',
    'divides the streams into ranges that miss none and share none',
  ),
  control(
    'a count of everything, and the same streams always',
    () => ({ about: async () => 1_000, sample: async () => ['case-1', 'case-1'] }),
    'tells about how much there is to read, and streams by chance',
  ),
  control(
    'a reading that cannot be ended',
    (sound) => ({ pages: (options) => sound.pages({ ...options, signal: undefined }) }),
    'ends a reading when it is told to',
  ),
]);
