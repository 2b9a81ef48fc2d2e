import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore, MemoryFollowerLock } from '@shouzheng/adapters';
import type { AcquireOptions, FollowerLease, StoredEvent } from '@shouzheng/kernel';
import { eventually, gate } from '@shouzheng/testing';
import { readEvent } from './log-event.js';
import { Notebook, NothingParked, Process, append, codec, CountedStore } from './runner.fixture.js';

const processes: Process[] = [];
const processOver = (...args: ConstructorParameters<typeof Process>): Process => {
  const one = new Process(...args);
  processes.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(processes.splice(0).map((one) => one.stop()));
});

/** A person's mark on each of so many events. */
async function history(
  store: MemoryEventStore,
  events: number,
  mark = (n: number) => `p${n}`,
): Promise<void> {
  for (let n = 0; n < events; n += 1) await append(store, { by: mark(n) });
  // Its wake-ups are past when somebody begins to follow.
  await new Promise(setImmediate);
}
const marks = ({ seen }: Notebook): string[] => seen.map(({ data }) => (data as { by: string }).by);

describe('a follower', () => {
  it('sees what was there and what comes, once, in order', async () => {
    const store = new MemoryEventStore();
    await history(store, 2300);
    const notebook = new Notebook();
    processOver(store).start(notebook);
    await append(store);
    await eventually(() => expect(notebook.seen).toHaveLength(2301));
    expect(notebook.seen.map((event) => event.position)).toEqual(notebook.seen.map((_, n) => BigInt(n + 1)));
  });

  it('starts again from its own checkpoint', async () => {
    const store = new MemoryEventStore();
    await append(store);
    const notebook = new Notebook();
    const first = processOver(store);
    first.start(notebook);
    await eventually(() => expect(notebook.seen).toHaveLength(1));
    await first.stop();
    await append(store);
    processOver(store).start(notebook);
    await eventually(() => expect(notebook.seen).toHaveLength(2));
  });

  it('passes events that do not concern it and moves its checkpoint over them, many at a time', async () => {
    const store = new MemoryEventStore();
    const notebook = new Notebook('notebook', { categories: ['lamp'], types: new Set(['LampLit']) });
    processOver(store).start(notebook);
    await append(store, { type: 'LampPlaced' });
    await append(store);
    for (let n = 0; n < 200; n += 1) await append(store, { category: 'other' });
    await eventually(() => expect(notebook.place).toBe(202n));
    expect(notebook.seen).toHaveLength(1);
    expect(notebook.handed).toBeLessThan(20);
  });

  it('reads the next page while it deals with one', async () => {
    const store = new CountedStore();
    await history(store, 2100);
    const [working, done] = [gate(), gate()];
    store.readings = 0;
    const notebook = new Notebook();
    const { handle } = notebook;
    notebook.handle = async (...args) => {
      working.open();
      await done.opened;
      return handle.apply(notebook, args);
    };
    processOver(store).start(notebook);
    await working.opened;
    // The tail, the page in work, and the next.
    await eventually(() => expect(store.readings).toBe(3)).finally(done.open);
    await eventually(() => expect(notebook.seen).toHaveLength(2100));
  });

  it('costs one reading per append with its neighbours, and one a second when nothing comes', async () => {
    const store = new CountedStore();
    const notebooks = Array.from({ length: 30 }, (_, n) => new Notebook(`notebook-${n}`));
    processOver(store).start(...notebooks);
    await append(store);
    await eventually(() => expect(notebooks.every(({ place }) => place === 1n)).toBe(true));
    const before = store.readings;
    await append(store);
    await eventually(() => expect(notebooks.every(({ place }) => place === 2n)).toBe(true));
    expect(store.readings - before).toBeLessThanOrEqual(2);
    const idle = store.readings;
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(store.readings - idle).toBeLessThanOrEqual(3);
  });
});

describe('a follower that cannot deal with an event', () => {
  it('says which and why, keeps what lies before it, and tells nothing of what it holds', async () => {
    const store = new MemoryEventStore();
    await history(store, 40);
    const notebook = new Notebook();
    notebook.poison = 'p17';
    const runner = processOver(store).start(notebook);
    await eventually(() => expect(runner.state().trouble?.tries).toBeGreaterThan(1));
    expect(runner.state().trouble).toMatchObject({
      event: { position: '18', type: 'LampLit', revision: 0 },
      error: 'TypeError',
      since: '2026-11-20T02:00:00.000Z',
    });
    expect(runner.state().trouble?.reason).toMatch(/^at Notebook\.handle \(libs\/platform\/src\/following\//);
    expect(
      JSON.stringify(runner.state(), (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain('p17');
    expect(marks(notebook)).toEqual(Array.from({ length: 17 }, (_, n) => `p${n}`));
    expect(runner.state().position).toBe(17n);
  });

  it('goes on by itself when it can, and tells no trouble then', async () => {
    const store = new MemoryEventStore();
    await history(store, 40);
    const notebook = new Notebook();
    notebook.poison = 'p0';
    const runner = processOver(store).start(notebook);
    await eventually(() => expect(runner.state().trouble).toBeDefined());
    notebook.poison = undefined;
    await eventually(() => expect(notebook.seen).toHaveLength(40));
    await eventually(() => expect(runner.state().trouble).toBeUndefined());
  });

  it('stands still alone', async () => {
    const store = new MemoryEventStore();
    await history(store, 10);
    const [ill, well] = [new Notebook('ill'), new Notebook('well')];
    ill.poison = 'p3';
    processOver(store).start(ill, well);
    await eventually(() => expect(well.seen).toHaveLength(10));
    expect(ill.seen.length).toBeLessThanOrEqual(3);
  });

  it('stops at one that this version cannot read, whatever types concern it', async () => {
    const store = new MemoryEventStore();
    await append(store);
    await append(store, { type: 'LampFromTheFuture' });
    await append(store);
    const notebook = new Notebook('notebook', { types: new Set(['LampPlaced', 'LampLit']) });
    const runner = processOver(store).start(notebook);
    await eventually(() =>
      expect(runner.state().trouble).toMatchObject({
        event: { position: '2', type: 'LampFromTheFuture' },
        error: 'UnreadableEventError',
      }),
    );
    expect(runner.state().trouble?.reason).toContain('LampFromTheFuture v1 at position 2');
    expect(notebook.place).toBe(1n);
  });

  it('stops at a version that is unknown where the type concerns it, and there alone', async () => {
    const store = new MemoryEventStore();
    await append(store);
    await append(store, { type: 'LampPlaced', schemaVersion: 9 });
    await append(store);
    const concerned = new Notebook('concerned', { types: new Set(['LampPlaced', 'LampLit']) });
    const other = new Notebook('other', { types: new Set(['LampLit']) });
    const runner = processOver(store).start(concerned, other);
    await eventually(() => expect(other.place).toBe(3n));
    await eventually(() =>
      expect(runner.state().trouble).toMatchObject({ event: { position: '2', type: 'LampPlaced' } }),
    );
    expect(runner.state().trouble?.reason).toContain('LampPlaced v9 at position 2');
    expect(runner.state().trouble?.reason).toContain('this version knows v1 of it');
    expect([concerned.place, other.seen.length]).toEqual([1n, 2]);
  });

  it('passes it once it is parked, and nothing else', async () => {
    const store = new MemoryEventStore();
    await history(store, 20);
    const parked = new NothingParked();
    const notebook = new Notebook();
    notebook.poison = 'p7';
    const runner = processOver(store, { parked }).start(notebook);
    const eventId = await eventually(
      () => runner.state().trouble?.event?.eventId ?? Promise.reject(new Error('-')),
    );
    parked.ids.add(eventId);
    await eventually(() => expect(notebook.place).toBe(20n));
    expect(marks(notebook)).toEqual(
      Array.from({ length: 20 }, (_, n) => `p${n}`).filter((by) => by !== 'p7'),
    );
  });

  it('deals with it where the log gives it back', async () => {
    const store = new MemoryEventStore();
    await history(store, 3);
    const parked = new NothingParked();
    const notebook = new Notebook();
    const stored: StoredEvent[] = [];
    for await (const one of store.readAll({ after: 0n })) stored.push(one);
    parked.ids.add(stored[1]?.eventId ?? '');
    const givenBack = async () => readEvent(codec, stored[1] as StoredEvent);
    processOver(store, { parked: { of: parked.of, givenBack } }).start(notebook);
    await eventually(() => expect(notebook.place).toBe(3n));
    parked.ids.clear();
    await append(store, { category: 'follower', type: 'FollowerEventUnparked' });
    await append(store, { by: 'last' });
    await eventually(() => expect(notebook.place).toBe(5n));
    expect(marks(notebook)).toEqual(['p0', 'p2', 'p1', 'last']);
  });
});

describe('a follower whose surroundings fail', () => {
  it('blames no event, and waits for the database', async () => {
    const store = new MemoryEventStore();
    await history(store, 5);
    const notebook = new Notebook();
    notebook.failures = 2;
    notebook.failure = new Error('the database is away');
    const runner = processOver(store).start(notebook);
    await eventually(() => expect(runner.state().trouble).toMatchObject({ error: 'Error', tries: 2 }));
    expect(runner.state().trouble).not.toHaveProperty('event');
    await eventually(() => expect(notebook.seen).toHaveLength(5));
    expect(runner.state().errors).toBe(2);
  });

  it('reads its checkpoint again when somebody moved it', async () => {
    const store = new MemoryEventStore();
    await history(store, 5);
    const notebook = new Notebook();
    processOver(store).start(notebook);
    await eventually(() => expect(notebook.place).toBe(5n));
    notebook.place = 2n;
    await append(store, { by: 'last' });
    await eventually(() => expect(notebook.place).toBe(6n));
    expect(marks(notebook)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p2', 'p3', 'p4', 'last']);
  });
});

describe('two workers that both believe that they own a follower', () => {
  /** Gives to whoever asks, each time under a newer epoch, and takes from nobody; comes to its senses after a while. */
  class Generous extends MemoryFollowerLock {
    given = 0n;

    constructor(private readonly notebook: Notebook) {
      super();
    }

    override async acquire(follower: string, { signal }: AcquireOptions = {}): Promise<FollowerLease> {
      if (this.given === 8n)
        await new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason as Error)),
        );
      this.given += 1n;
      this.notebook.epoch = this.given;
      const fence = { follower, epoch: this.given };
      return { fence, lost: new AbortController().signal, release: async () => undefined };
    }
  }

  it('write nothing twice and lose nothing, whoever is faster', async () => {
    const store = new MemoryEventStore();
    await history(store, 300);
    const notebook = new Notebook();
    const lock = new Generous(notebook);
    processOver(store, { lock }).start(notebook);
    processOver(store, { lock }).start(notebook);
    await history(store, 200, (n) => `later${n}`);
    await eventually(() => expect(notebook.place).toBe(500n));
    expect(notebook.seen.map(({ position }) => position)).toEqual(
      Array.from({ length: 500 }, (_, n) => BigInt(n + 1)),
    );
    // The older of them was refused, and asked for a lease of its own.
    expect(lock.given).toBe(8n);
  });
});
