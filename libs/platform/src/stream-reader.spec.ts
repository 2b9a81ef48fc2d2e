import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@shouzheng/adapters';
import type { EventStore, ReadStreamOptions, StoredEvent } from '@shouzheng/kernel';
import { type Purse, PURSE, catalogue, codec, moved, purseStream } from './commands/stream-lane.fixture.js';
import { bytesOf, emptyStream } from './folding/folded-stream.js';
import { FoldedStreams } from './folding/folded-streams.js';
import { derivedId } from './ids.js';
import { StreamReader } from './stream-reader.js';

/** Counts what is read of it. */
class CountingStore extends MemoryEventStore {
  read = 0;

  override async *readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent> {
    for await (const event of super.readStream(streamId, options)) {
      this.read += 1;
      yield event;
    }
  }
}

let store: CountingStore;
let reader: StreamReader;

beforeEach(() => {
  store = new CountingStore();
  reader = new StreamReader(store, codec, catalogue);
});

/** Moves 1 so many times, one event each. */
async function move(count: number, from = 0, into: EventStore = store): Promise<void> {
  for (let n = from; n < from + count; n += 1) {
    const [event] = moved(derivedId('reader', n), [1], '');
    if (event) await into.append([{ streamId: PURSE, expectedRevision: n - 1, events: [event] }]);
  }
}

async function readBy(work: () => Promise<unknown>): Promise<number> {
  const before = store.read;
  await work();
  return store.read - before;
}

describe('a stream that was folded before', () => {
  it('costs as much as what came since, however long it is', async () => {
    await move(10_000);
    expect(await readBy(() => reader.load(PURSE, purseStream))).toBe(10_000);
    expect(await readBy(() => reader.load(PURSE, purseStream))).toBe(1);
    await move(3, 10_000);
    const { state, revision } = await reader.load(PURSE, purseStream);
    expect({ revision, balance: state.balance }).toEqual({ revision: 10_002, balance: 10_003 });
    expect(await readBy(() => reader.load(PURSE, purseStream))).toBe(1);
  });

  it('is the same as one that is read for the first time, after any number of events', async () => {
    for (let n = 0; n < 20; n += 1) {
      const cold = new StreamReader(store, codec, catalogue);
      expect(await reader.fold(PURSE, purseStream)).toEqual(await cold.fold(PURSE, purseStream));
      await move(n % 3, (await reader.load(PURSE, purseStream)).revision + 1);
    }
  });

  it('is read anew where the store has another event there, or none', async () => {
    await move(5);
    await reader.load(PURSE, purseStream);
    // The database was put back to a backup and went on from there.
    const others = new MemoryEventStore();
    const [first] = moved(derivedId('other'), [7], '');
    if (first) await others.append([{ streamId: PURSE, expectedRevision: -1, events: [first] }]);
    let now: EventStore = others;
    const restored = new StreamReader(
      { ...bare(store), readStream: (id, range) => now.readStream(id, range) },
      codec,
      catalogue,
      new FoldedStreams(),
    );
    now = store;
    expect((await restored.load<Purse, never>(PURSE)).state.balance).toBe(5);
    now = others;
    expect((await restored.load<Purse, never>(PURSE)).state.balance).toBe(7);
    now = new MemoryEventStore();
    expect(await restored.load(PURSE)).toMatchObject({ revision: -1 });
    await move(1, 0, now);
    expect((await restored.fold(PURSE)).revisions.size).toBe(1);
  });

  it('knows the revision of every event that is stored, and of no other', async () => {
    await move(3);
    const folded = await reader.fold(PURSE, purseStream);
    const pending = moved(derivedId('pending'), [1], '');
    const ahead = reader.foldAhead(folded, pending);
    expect(ahead?.state).toMatchObject({ balance: 4 });
    expect([...folded.revisions.values()]).toEqual([0, 1, 2]);
    expect((await reader.fold(PURSE, purseStream)).revision).toBe(2);
  });

  it('can be written to by nobody', async () => {
    await move(1);
    const { state } = await reader.load(PURSE, purseStream);
    expect(() => {
      (state as { balance: number }).balance = 1_000;
    }).toThrow(TypeError);
  });

  it('does not serve another fold of the same stream', async () => {
    await move(3);
    await reader.load(PURSE, purseStream);
    const counting = { ...purseStream, initial: 0, evolve: (count: number) => count + 1 };
    expect((await reader.load<number, never>(PURSE, counting as never)).state).toBe(3);
  });
});

describe('a moment of the past', () => {
  it('is folded from the events alone', async () => {
    await move(10);
    await reader.load(PURSE, purseStream);
    const at = await reader.history(PURSE, purseStream, { revision: 3 });
    expect({ revision: at.revision, balance: at.state.balance }).toEqual({ revision: 3, balance: 4 });
    expect(at.events).toHaveLength(4);
    expect(await reader.load(PURSE, purseStream, { asOf: '2000-01-01T00:00:00.000Z' })).toMatchObject({
      revision: -1,
    });
  });
});

describe('what is remembered', () => {
  const folded = (n: number, text = '') => ({
    ...emptyStream(`purse-${derivedId(n)}`, purseStream),
    revision: 0,
    state: { balance: n, last: text },
  });

  it('is bounded by number, and the stream not used for longest goes first', () => {
    const known = new FoldedStreams({ maxStreams: 3, maxBytes: 1_000_000 });
    for (const n of [1, 2, 3]) known.put(folded(n));
    known.get(folded(1).streamId, purseStream);
    known.put(folded(4));
    expect([1, 2, 3, 4].map((n) => known.get(folded(n).streamId, purseStream) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('is bounded by bytes, and one that is larger than all of it drives out nobody', () => {
    const maxBytes = bytesOf(folded(1, 'x'.repeat(1000))) * 3;
    const known = new FoldedStreams({ maxStreams: 100, maxBytes });
    for (let n = 0; n < 10; n += 1) known.put(folded(n, 'x'.repeat(1000)));
    expect(known.size).toBe(3);
    expect(known.bytes).toBe(maxBytes);
    known.put(folded(11, 'x'.repeat(10_000)));
    expect(known.size).toBe(3);
    for (let n = 0; n < 10; n += 1) known.remove(folded(n).streamId);
    expect(known.bytes).toBe(0);
  });
});

function bare(inner: EventStore): EventStore {
  return {
    append: (appends) => inner.append(appends),
    readStream: (id, range) => inner.readStream(id, range),
    readAll: (options) => inner.readAll(options),
    head: () => inner.head(),
    onAppended: (listener) => inner.onAppended(listener),
  };
}
