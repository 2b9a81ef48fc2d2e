import { expect } from '@jest/globals';
import type { AppendOutcome, EventStore, StoredEvent } from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import {
  anAppend,
  anEvent,
  appended,
  follow,
  groupBy,
  history,
  ids,
  newStream,
  someEvents,
  stream,
} from './event-store-fixtures.js';

const WRITERS = 16;
const ROUNDS = 12;

export const concurrencyCases: readonly ContractCase<EventStore>[] = [
  {
    name: 'lets exactly one of many concurrent appends with the same expected revision win',
    async run(store) {
      const id = newStream();
      for (let revision = -1; revision < 4; revision++) {
        const outcomes = await Promise.all(
          Array.from({ length: WRITERS }, () => store.append([anAppend(id, revision)])),
        );
        expect(outcomes.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
        expect(outcomes.filter(({ kind }) => kind === 'conflict')).toHaveLength(WRITERS - 1);
      }
      expect((await stream(store, id)).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
    },
  },
  {
    name: 'appends once what is appended many times at once',
    needs: 'several-streams',
    async run(store) {
      const act = [anAppend(newStream(), -1, someEvents(2)), anAppend(newStream())];
      const outcomes = await Promise.all(Array.from({ length: WRITERS }, () => store.append(act)));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
        ...Array.from({ length: WRITERS - 1 }, () => 'already-there'),
        'appended',
      ]);
      expect(await history(store)).toHaveLength(3);
    },
  },
  {
    name: 'never shows a part of an act',
    needs: 'several-streams',
    async run(store) {
      const acts = Array.from({ length: 60 }, (_, n) => {
        const command = anEvent().eventId;
        const events = (count: number) => someEvents(count, { metadata: JSON.stringify({ command }) });
        if (n % 2 === 0) return [anAppend(newStream(), -1, events(6))];
        return [anAppend(newStream(), -1, events(3)), anAppend(newStream(), -1, events(3))];
      });
      let writing = true;
      const reader = (async () => {
        const sizes = new Set<number>();
        for (let last = false; !last;) {
          last = !writing;
          const byCommand = groupBy(await history(store), ({ metadata }) => metadata);
          for (const events of byCommand.values()) sizes.add(events.length);
          await new Promise(setImmediate);
        }
        return sizes;
      })();
      try {
        for (let n = 0; n < acts.length; n += 6)
          await Promise.all(acts.slice(n, n + 6).map((act) => store.append(act)));
      } finally {
        writing = false;
        await reader;
      }
      expect(await reader).toEqual(new Set([6]));
    },
  },
  {
    name: 'shows a reader what an append has answered',
    async run(store) {
      await Promise.all(
        Array.from({ length: WRITERS }, async () => {
          const id = newStream();
          for (let revision = -1; revision < 3; revision++) {
            const append = anAppend(id, revision, someEvents(2));
            const { position } = await appended(store, {
              ...append,
              expectedRevision: (revision + 1) * 2 - 1,
            });
            const read = await history(store, { after: position - 1n, limit: 1 });
            expect(ids(read)).toEqual(ids(append.events.slice(-1)));
            expect((await store.head()) >= position).toBe(true);
          }
        }),
      );
    },
  },
  {
    name: 'shows a follower every event exactly once and in order while others append, conflict and fail',
    needs: 'several-streams',
    async run(store) {
      const follower = follow(store);
      const shared = Array.from({ length: 4 }, () => newStream('organization'));
      const done: AppendOutcome[] = [];
      await Promise.all(Array.from({ length: WRITERS }, (_, n) => write(store, shared, n, done))).finally(
        () => follower.stop(),
      );
      const all = await history(store);
      expect(ids(follower.seen)).toEqual(ids(all));
      expect(orderOf(follower.seen)).toBe('rising');
      const accepted = done.filter(({ kind }) => kind === 'appended').length;
      expect(done.length).toBeGreaterThan(accepted);
      // Each accepted act brought two events; conflicts and refusals brought none.
      expect(all).toHaveLength(accepted * 2);
      for (const events of groupBy(all, ({ streamId }) => streamId).values()) {
        expect(events.map(({ revision }) => revision)).toEqual([...events.keys()]);
      }
    },
  },
];

/** One writer: an act of its own, an act on two streams that others want as well, and an append that is refused. */
async function write(
  store: EventStore,
  shared: readonly string[],
  writer: number,
  done: AppendOutcome[],
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    done.push(await store.append([anAppend(newStream(), -1, someEvents(2))]));
    const target = shared[(writer + round) % shared.length] ?? newStream();
    const revision = (await stream(store, target)).length - 1;
    done.push(await store.append([anAppend(newStream()), anAppend(target, revision)]));
    await store
      .append([anAppend(newStream(), -1, [anEvent(), anEvent({ payload: '\u0000' })])])
      .catch(() => undefined);
  }
}

function orderOf(events: readonly StoredEvent[]): string {
  const falls = events.some(({ position }, n) => n > 0 && position <= (events[n - 1]?.position ?? 0n));
  return falls ? 'falling' : 'rising';
}
