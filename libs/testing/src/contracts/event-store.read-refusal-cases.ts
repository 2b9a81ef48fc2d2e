import { expect } from '@jest/globals';
import {
  EmptyFilterError,
  type EventStore,
  FuturePositionError,
  InvalidReadError,
  NegativePositionError,
  type ReadAllOptions,
  type ReadStreamOptions,
} from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import { anAppend, appended, collect, history, newStream, stream } from './event-store-fixtures.js';

type Refusal = new (...args: never[]) => InvalidReadError;

async function expectRefused(reading: () => AsyncIterable<unknown>, refusal: Refusal): Promise<void> {
  const read = async (): Promise<unknown> => collect(reading());
  expect(await read().catch((error: unknown) => error)).toBeInstanceOf(refusal);
}

export const readRefusalCases: readonly ContractCase<EventStore>[] = [
  {
    name: 'refuses a reading that could match nothing, whatever is stored',
    async run(store) {
      await appended(store, anAppend(newStream()));
      const readings: readonly (readonly [Partial<ReadAllOptions>, Refusal])[] = [
        [{ after: -1n }, NegativePositionError],
        [{ before: -1n }, NegativePositionError],
        [{ after: 2n ** 63n }, InvalidReadError],
        // What the type forbids, JavaScript does not.
        [{ after: 1 as unknown as bigint }, InvalidReadError],
        [{ direction: 'sideways' as 'forwards' }, InvalidReadError],
        [{ limit: -1 }, InvalidReadError],
        [{ limit: 0.5 }, InvalidReadError],
        [{ limit: NaN }, InvalidReadError],
        [{ categories: [] }, EmptyFilterError],
        [{ types: [] }, EmptyFilterError],
        [{ categories: ['case', 'list entry'] }, InvalidReadError],
      ];
      for (const [options, refusal] of readings) {
        await expectRefused(() => store.readAll({ after: 0n, ...options }), refusal);
      }
      const ofStream: readonly ReadStreamOptions[] = [
        { fromRevision: -1 },
        { toRevision: -1 },
        { fromRevision: 0.5 },
        { limit: -1 },
      ];
      for (const options of ofStream) {
        await expectRefused(() => store.readStream(newStream(), options), InvalidReadError);
      }
    },
  },
  {
    name: 'refuses to read after a position beyond the head, and finds nothing at the head',
    async run(store) {
      await expectRefused(() => store.readAll({ after: 1n }), FuturePositionError);
      await appended(store, anAppend(newStream()));
      const head = await store.head();
      const direction = 'backwards';
      for (const options of [
        {},
        { categories: ['case'] },
        { types: ['CaseFiled'] },
        { direction },
      ] as const) {
        expect(await history(store, { after: head, ...options })).toEqual([]);
        await expectRefused(() => store.readAll({ after: head + 1n, ...options }), FuturePositionError);
      }
      // The end may lie beyond: what is appended in between belongs to the reading that comes after it.
      expect(await history(store, { before: head + 1n })).toHaveLength(1);
    },
  },
  {
    name: 'finds nothing, and says so by nothing, where a filter, stream or revision has no events yet',
    async run(store) {
      const id = newStream();
      await appended(store, anAppend(id));
      expect(await history(store, { categories: ['entry'] })).toEqual([]);
      expect(await history(store, { types: ['Unheard'] })).toEqual([]);
      expect(await stream(store, id, { fromRevision: 1 })).toEqual([]);
      expect(await stream(store, newStream())).toEqual([]);
    },
  },
];
