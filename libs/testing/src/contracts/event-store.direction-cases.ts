import { expect } from '@jest/globals';
import type { EventStore, ReadAllOptions } from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import {
  anAppend,
  anEvent,
  appended,
  history,
  newStream,
  someEvents,
  stream,
} from './event-store-fixtures.js';

export const directionCases: readonly ContractCase<EventStore>[] = [
  {
    name: 'reads one stream backwards, within the same bounds, and up to a limit either way',
    async run(store) {
      const [id, other] = [newStream(), newStream()];
      for (let n = -1; n < 5; n++) {
        await appended(store, anAppend(id, n));
        await appended(store, anAppend(other, n));
      }
      const revisions = async (options = {}) =>
        (await stream(store, id, options)).map(({ revision }) => revision);
      const direction = 'backwards';
      expect(await revisions({ direction })).toEqual([5, 4, 3, 2, 1, 0]);
      expect(await revisions({ direction, limit: 1 })).toEqual([5]);
      expect(await revisions({ direction, toRevision: 3, limit: 2 })).toEqual([3, 2]);
      expect(await revisions({ direction, fromRevision: 2, toRevision: 4 })).toEqual([4, 3, 2]);
      expect(await revisions({ direction, fromRevision: 4, toRevision: 9 })).toEqual([5, 4]);
      expect(await revisions({ direction, fromRevision: 6, toRevision: 9 })).toEqual([]);
      expect(await revisions({ direction, limit: 0 })).toEqual([]);
      expect(await revisions({ fromRevision: 1, limit: 2 })).toEqual([1, 2]);
      expect(await stream(store, newStream(), { direction })).toEqual([]);
    },
  },
  {
    name: 'reads the global order between two positions, forwards and backwards, filtered and up to a limit',
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
      const [after, before] = [all[2]?.position ?? 0n, all[13]?.position ?? 0n];
      const filters = [
        {},
        { categories: ['list-entry', 'case'] },
        { types: ['Removed'] },
        { categories: ['list-entry', 'case'], types: ['Listed'] },
      ];
      for (const { categories, types } of filters) {
        const expectRead = async (options: Partial<ReadAllOptions>, from: number, to: number) => {
          const wanted = all
            .slice(from, to)
            .filter(({ streamId }) => categories?.includes(streamId.slice(0, -37)) ?? true)
            .filter(({ type }) => types?.includes(type) ?? true);
          const backwards = wanted.toReversed();
          const read = (more: Partial<ReadAllOptions>) =>
            history(store, { ...options, categories, types, ...more });
          expect(await read({})).toEqual(wanted);
          expect(await read({ direction: 'backwards' })).toEqual(backwards);
          expect(await read({ limit: 3 })).toEqual(wanted.slice(0, 3));
          expect(await read({ direction: 'backwards', limit: 3 })).toEqual(backwards.slice(0, 3));
        };
        await expectRead({}, 0, 16);
        await expectRead({ after }, 3, 16);
        await expectRead({ before }, 0, 13);
        await expectRead({ after, before }, 3, 13);
        await expectRead({ after: before, before: after }, 0, 0);
      }
    },
  },
  {
    name: 'reads long histories and streams backwards whole, across its pages',
    async run(store) {
      const id = newStream();
      for (let n = 0; n < 3; n++) await appended(store, anAppend(id, n * 700 - 1, someEvents(700)));
      const all = await history(store);
      expect(all).toHaveLength(2100);
      expect(await history(store, { direction: 'backwards' })).toEqual(all.toReversed());
      expect(await history(store, { direction: 'backwards', categories: ['case'] })).toEqual(
        all.toReversed(),
      );
      expect(await stream(store, id, { direction: 'backwards' })).toEqual(all.toReversed());
    },
  },
];
