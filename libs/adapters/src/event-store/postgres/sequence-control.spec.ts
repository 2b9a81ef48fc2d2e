import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anAppend,
  contractSuite,
  eventStoreCases,
  history,
  type Made,
  negativeControls,
  newStream,
} from '@shouzheng/testing';
import { TestPool } from '../../postgres/test-pool.fixture.js';
import { SequenceEventStore } from './sequence-event-store.fixture.js';

const NO_SKIP =
  'shows a follower every event exactly once and in order while others append, conflict and fail';
const noSkip = eventStoreCases.filter(({ name }) => name === NO_SKIP);
/** What it does itself; its readings and refusals are those of the sound store. */
const others = eventStoreCases.filter(
  ({ name }) => name !== NO_SKIP && !/^(reads|refuses|takes the largest|can be left)/.test(name),
);

describe('a PostgreSQL store whose positions are a plain sequence', () => {
  const server = new TestPool();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  const make = (lateCommit: boolean) => async (): Promise<Made<SequenceEventStore>> => {
    const store = await SequenceEventStore.create(server.pool, server.newSchema(), lateCommit);
    return { subject: store, dispose: () => store.close() };
  };

  contractSuite('EventStore contract: a plain sequence keeps every other promise', others, make(false));

  negativeControls('EventStore', noSkip, [
    { broken: 'a position that commits late', make: make(true), caughtBy: [NO_SKIP] },
  ]);

  it('hides the event that commits late from a follower for ever', async () => {
    const { subject: store, dispose } = await make(true)();
    const [late, early] = [anAppend(newStream()), anAppend(newStream())];
    const slow = store.append([late]);
    await store.lateBegun;
    await store.append([early]);
    const seen = await history(store);
    expect(seen.map(({ streamId }) => streamId)).toEqual([early.streamId]);
    await slow;
    expect(await history(store, { after: seen[0]?.position ?? 0n })).toEqual([]);
    expect((await history(store)).map(({ streamId }) => streamId)).toEqual([late.streamId, early.streamId]);
    await dispose();
  });
});
