import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  MemoryEventStore,
  MemoryFollowerLock,
  MemoryReadModel,
  MemoryStreamOrder,
} from '@shouzheng/adapters';
import type { StreamOrder } from '@shouzheng/kernel';
import { collect, eventually } from '@shouzheng/testing';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { append } from '../following/runner.fixture.js';
import type { Parking } from '../parking/parking.js';
import type { ParkedEvent } from '../parking/parking.events.js';
import { lampContext } from '../toy.fixture.js';
import { followed, lamps } from './lamps.fixture.js';
import { RowSampler, SAMPLER } from './row-sampler.js';

class QuickSampler extends RowSampler {
  protected override readonly pauseMs = 2;
}

const PROJECTION = lamps(1);
let store: MemoryEventStore;
let readModel: MemoryReadModel;
let lock: MemoryFollowerLock;
let parked: Map<string, readonly ParkedEvent[]>;
let sampler: RowSampler;

const catalogue = new Catalogue([{ ...lampContext, projections: [PROJECTION] }]);
const begin = (order: StreamOrder | null): void => {
  sampler = new QuickSampler(
    catalogue,
    new EventCodec(catalogue),
    { all: async () => parked } as Partial<Parking> as Parking,
    store,
    readModel,
    lock,
    { now: () => '2026-11-20T02:00:00.000Z' },
    order,
  );
  sampler.onApplicationBootstrap();
};
const report = async (): Promise<Record<string, unknown>> =>
  (await lock.holdings()).find(({ name }) => name === SAMPLER)?.report ?? {};
/** Moves the checkpoint on as well, as whoever writes does. */
const write = async (key: string, row: object | undefined): Promise<void> => {
  const from = await readModel.checkpoint(PROJECTION);
  await append(store, { type: 'LampPlaced' });
  await readModel.commit(PROJECTION, new Map([[key, row]]), { from, to: from + 1n });
};

beforeEach(async () => {
  store = new MemoryEventStore();
  readModel = new MemoryReadModel();
  lock = new MemoryFollowerLock(undefined, { turnMs: 5 });
  parked = new Map();
  for (const by of ['a', 'b', 'c']) await append(store, { by });
  await followed(PROJECTION, { store, readModel });
});
afterEach(() => sampler.beforeApplicationShutdown());

describe.each([
  ['of all streams', () => new MemoryStreamOrder(store)],
  ['of the latest streams, where the store cannot tell all', () => null],
])('a sampler %s', (_, order) => {
  it('finds a row that is not what its events give, and forgets it when it agrees again', async () => {
    const [[key, sound] = ['', {}]] = await collect(readModel.rows<object>(PROJECTION));
    begin(order());
    await eventually(async () => expect((await report())['compared']).toBeGreaterThan(3));
    expect(await report()).not.toHaveProperty('differing');
    await write(key, { ...sound, by: 'somebody else' });
    const found = { projection: 'lamps', key, column: 'by', since: '2026-11-20T02:00:00.000Z' };
    await eventually(async () => expect(await report()).toMatchObject({ differing: [found] }));
    await write(key, undefined);
    await eventually(async () =>
      expect(await report()).toMatchObject({ differing: [{ ...found, column: '*' }] }),
    );
    await write(key, sound);
    await eventually(async () => expect(await report()).not.toHaveProperty('differing'));
  });

  it.each([
    ['of a stream that is not there', async () => 'lamp-made-up'],
    [
      'of a stream whose events give none',
      async () => {
        await append(store, { type: 'LampPlaced' });
        return (await collect(store.readAll({ after: 0n }))).at(-1)?.streamId ?? '';
      },
    ],
  ])('finds a row that no event explains: %s', async (_what, made) => {
    const key = await made();
    await write(key, { key, by: 'nobody' });
    begin(order());
    const found = { projection: 'lamps', key, column: '*' };
    await eventually(async () => expect(await report()).toMatchObject({ differing: [found] }));
    await write(key, undefined);
    await eventually(async () => expect(await report()).not.toHaveProperty('differing'));
  });

  it('expects no row of an event that is parked', async () => {
    const [[key] = ['']] = await collect(readModel.rows<object>(PROJECTION));
    await write(key, undefined);
    const [event] = await collect(store.readStream(key));
    parked.set('projection-lamps', [{ eventId: event?.eventId ?? '' } as ParkedEvent]);
    begin(order());
    await eventually(async () => expect((await report())['compared']).toBeGreaterThan(20));
    expect(await report()).not.toHaveProperty('differing');
  });
});
