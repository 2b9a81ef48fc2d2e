import { expect } from '@jest/globals';
import type { EventStore } from '@shouzheng/kernel';
import { eventually } from '../eventually.js';
import type { ContractCase } from './contract-case.js';
import {
  anAppend,
  anEvent,
  appended,
  history,
  ids,
  newStream,
  someEvents,
  stream,
} from './event-store-fixtures.js';

export const readCases: readonly ContractCase<EventStore>[] = [
  {
    name: 'reads one stream in revision order, from and to a revision, inclusive',
    async run(store) {
      const [id, other] = [newStream(), newStream()];
      for (let n = -1; n < 5; n++) {
        await appended(store, anAppend(id, n));
        await appended(store, anAppend(other, n));
      }
      const revisions = async (options = {}) =>
        (await stream(store, id, options)).map(({ revision }) => revision);
      expect(await revisions()).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await revisions({ fromRevision: 4 })).toEqual([4, 5]);
      expect(await revisions({ toRevision: 1 })).toEqual([0, 1]);
      expect(await revisions({ fromRevision: 2, toRevision: 3 })).toEqual([2, 3]);
      expect(await revisions({ fromRevision: 3, toRevision: 2 })).toEqual([]);
      expect(await revisions({ fromRevision: 6 })).toEqual([]);
      expect(new Set((await stream(store, id)).map(({ streamId }) => streamId))).toEqual(new Set([id]));
      expect(await stream(store, newStream())).toEqual([]);
    },
  },
  {
    name: 'reads on after a position and up to a limit',
    async run(store) {
      for (let n = 0; n < 5; n++) await appended(store, anAppend(newStream()));
      const all = await history(store);
      const after = all[1]?.position ?? 0n;
      expect(await history(store, { after })).toEqual(all.slice(2));
      expect(await history(store, { after, limit: 2 })).toEqual(all.slice(2, 4));
      expect(await history(store, { limit: 0 })).toEqual([]);
      expect(await history(store, { after: await store.head() })).toEqual([]);
    },
  },
  {
    name: 'filters by category and type, alone and together, and counts the limit after the filter',
    async run(store) {
      const made = [
        [newStream('list'), 'Listed'],
        [newStream('list-entry'), 'Listed'],
        [newStream('list-entry'), 'Removed'],
        [newStream('case'), 'Removed'],
      ] as const;
      for (let round = -1; round < 3; round++) {
        for (const [id, type] of made) await appended(store, anAppend(id, round, [anEvent({ type })]));
      }
      const all = await history(store);
      const expectFiltered = async (categories?: string[], types?: string[]) => {
        const wanted = all.filter(
          ({ streamId, type }) =>
            (!categories || categories.includes(streamId.slice(0, -37))) && (!types || types.includes(type)),
        );
        expect(await history(store, { categories, types })).toEqual(wanted);
        const after = wanted[1]?.position ?? 0n;
        expect(await history(store, { after, categories, types, limit: 3 })).toEqual(wanted.slice(2, 5));
      };
      await expectFiltered(['list']);
      await expectFiltered(['list-entry']);
      await expectFiltered(['case', 'list']);
      await expectFiltered(undefined, ['Removed']);
      await expectFiltered(['list-entry', 'case'], ['Removed', 'Other']);
    },
  },
  {
    name: 'reads long histories and streams whole, across its pages',
    async run(store) {
      const [long, short] = [newStream(), newStream('list-entry')];
      for (let n = 0; n < 5; n++) {
        await appended(store, anAppend(long, n * 500 - 1, someEvents(500)));
        await appended(store, anAppend(short, n - 1));
      }
      const all = await history(store);
      expect(new Set(ids(all)).size).toBe(2505);
      expect(all.every(({ position }, n) => n === 0 || position > (all[n - 1]?.position ?? 0n))).toBe(true);
      expect((await stream(store, long)).map(({ revision }) => revision)).toEqual([...Array(2500).keys()]);
      expect(await history(store, { limit: 1500 })).toEqual(all.slice(0, 1500));
      expect(await history(store, { categories: ['case'], limit: 2100 })).toHaveLength(2100);
      expect(await history(store, { categories: ['list-entry'] })).toHaveLength(5);
    },
  },
  {
    name: 'reads events of half a megabyte whole and in order',
    async run(store) {
      const payload = JSON.stringify('字'.repeat(170_000));
      const id = newStream();
      for (let n = 0; n < 6; n++) await appended(store, anAppend(id, n * 6 - 1, someEvents(6, { payload })));
      const all = await history(store);
      expect(all.map(({ revision }) => revision)).toEqual([...Array(36).keys()]);
      expect(all.every((event) => event.payload === payload)).toBe(true);
      expect((await stream(store, id)).map(({ revision }) => revision)).toEqual([...Array(36).keys()]);
    },
  },
  {
    name: 'can be left in the middle of a reading, and read again',
    async run(store) {
      await appended(store, anAppend(newStream(), -1, someEvents(1000)));
      await appended(store, anAppend(newStream(), -1, someEvents(1000)));
      let seen = 0;
      const reading = store.readAll({ after: 0n });
      for await (const event of reading) if (event && ++seen === 3) break;
      expect(seen).toBe(3);
      expect(await history(store)).toHaveLength(2000);
    },
  },
  {
    name: 'wakes a listener after an append, until it is ended',
    async run(store) {
      const woken = { first: 0, second: 0 };
      const endFirst = store.onAppended(() => woken.first++);
      const endSecond = store.onAppended(() => woken.second++);
      try {
        // A hint may come late, also from the time of the subscription: what counts is one after each append.
        for (let n = 0; n < 3; n++) {
          const before = { ...woken };
          await appended(store, anAppend(newStream()));
          await eventually(() =>
            expect(woken.first > before.first && woken.second > before.second).toBe(true),
          );
        }
        endFirst();
        const before = { ...woken };
        await appended(store, anAppend(newStream()));
        await eventually(() => expect(woken.second).toBeGreaterThan(before.second));
        expect(woken.first).toBe(before.first);
      } finally {
        endFirst();
        endSecond();
      }
    },
  },
];
