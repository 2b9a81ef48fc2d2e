import { expect } from '@jest/globals';
import type { EventStore } from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import { anAppend, appended, history, newStream, someEvents, stream } from './event-store-fixtures.js';

const patienceIsOver = new Error('patience is over');

export const signalCases: readonly ContractCase<EventStore>[] = [
  {
    name: 'does nothing of an append whose signal has aborted',
    async run(store) {
      const signal = AbortSignal.abort(patienceIsOver);
      const refusal = store.append([anAppend(newStream())], { signal }).then(
        () => 'it was taken',
        (error: unknown) => error,
      );
      expect(await refusal).toBe(patienceIsOver);
      expect(await history(store)).toEqual([]);
    },
  },
  {
    name: 'either takes an append back or answers what was done, whenever its signal aborts',
    async run(store) {
      await Promise.all(
        Array.from({ length: 60 }, async (_, n) => {
          const id = newStream();
          const controller = new AbortController();
          const append = store.append([anAppend(id, -1, someEvents(2))], { signal: controller.signal }).then(
            ({ kind }) => kind,
            (error: unknown) => error,
          );
          // Some in the same turn, some while they wait, some on their way.
          for (let turn = 0; turn < n % 6; turn++) await new Promise(setImmediate);
          controller.abort(patienceIsOver);
          const outcome = await append;
          expect([patienceIsOver, 'appended']).toContain(outcome);
          expect(await stream(store, id)).toHaveLength(outcome === patienceIsOver ? 0 : 2);
        }),
      );
    },
  },
  {
    name: 'ends a reading when its signal aborts',
    async run(store) {
      const id = newStream();
      await appended(store, anAppend(id, -1, someEvents(10)));
      const controller = new AbortController();
      const { signal } = controller;
      for (const reading of [store.readAll({ after: 0n, signal }), store.readStream(id, { signal })]) {
        let seen = 0;
        const read = async (): Promise<void> => {
          for await (const event of reading) if (event && ++seen === 3) controller.abort(patienceIsOver);
        };
        expect(await read().catch((error: unknown) => error)).toBe(patienceIsOver);
        expect(seen).toBeLessThanOrEqual(3);
      }
    },
  },
];
