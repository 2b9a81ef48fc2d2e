import { expect } from '@jest/globals';
import { type ProjectionRef, START, StaleEpochError } from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import { commit, DIRECTORY, load, row, rowsOf, table } from './read-model-fixtures.js';
import type { ReadModelSubject } from './read-model-fixtures.js';

export const commitCases: readonly ContractCase<ReadModelSubject>[] = [
  {
    name: 'ignores a commit that does not begin at the checkpoint',
    async run({ model }) {
      expect(await commit(model, DIRECTORY, [3n, 4n], row('too-early'))).toBe(false);
      await commit(model, DIRECTORY, [START, 5n], row('a'));
      const others: (readonly [bigint, bigint])[] = [
        [START, 5n],
        [START, 9n],
        [4n, 6n],
        [6n, 7n],
      ];
      for (const step of others) {
        expect(await commit(model, DIRECTORY, step, row('a', { title: 'stale' }), row('b'))).toBe(false);
      }
      expect(await model.commit(DIRECTORY, new Map([['a', undefined]]), { from: START, to: 8n })).toBe(false);
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a') });
      expect(await model.checkpoint(DIRECTORY)).toBe(5n);
    },
  },
  {
    name: 'refuses a checkpoint that does not move forward',
    async run({ model }) {
      await commit(model, DIRECTORY, [START, 5n], row('a'));
      await expect(commit(model, DIRECTORY, [5n, 5n], row('b'))).rejects.toThrow(RangeError);
      await expect(commit(model, DIRECTORY, [5n, 4n], row('b'))).rejects.toThrow(RangeError);
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a') });
      expect(await model.checkpoint(DIRECTORY)).toBe(5n);
    },
  },
  {
    name: 'refuses what a stale epoch writes, and takes what the newest writes',
    async run({ model, giveEpoch }) {
      const follower = 'projection-directory';
      const write = (epoch: bigint, from: bigint, title: string) =>
        model.commit(DIRECTORY, rowsOf(row('a', { title })), {
          from,
          to: from + 1n,
          fence: { follower, epoch },
        });
      await giveEpoch({ follower, epoch: 1n });
      expect(await write(1n, START, 'first')).toBe(true);
      await giveEpoch({ follower, epoch: 2n });
      await giveEpoch({ follower: 'projection-docket', epoch: 9n });
      await expect(write(1n, 1n, 'stale')).rejects.toThrow(StaleEpochError);
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a', { title: 'first' }) });
      expect(await model.checkpoint(DIRECTORY)).toBe(1n);
      expect(await write(2n, 1n, 'second')).toBe(true);
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a', { title: 'second' }) });
    },
  },
  {
    name: 'passes with many at once, each as if it were alone',
    async run({ model, giveEpoch }) {
      const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((name) => ({
        ...DIRECTORY,
        name,
      })) as [ProjectionRef, ProjectionRef, ProjectionRef, ProjectionRef];
      // They share a table, whose rows are those of the last that began.
      for (const projection of [three, two, one])
        await commit(model, projection, [START, 5n], row(projection.name));
      const fence = { follower: 'projection-two', epoch: 1n };
      await giveEpoch({ ...fence, epoch: 2n });
      const pass = (projection: ProjectionRef, from: bigint, to: bigint) => ({ projection, from, to });
      const outcome = await model.pass([
        pass(one, 5n, 9n),
        { ...pass(two, 5n, 9n), fence },
        pass(three, 4n, 9n),
        pass(four, START, 9n),
        pass({ ...one, version: one.version + 1 }, 5n, 9n),
      ]);
      expect(outcome.slice(0, 3)).toEqual([true, false, false]);
      // Of one that has not begun either may be answered; what is answered is so.
      expect(await model.checkpoint(four)).toBe(outcome[3] ? 9n : START);
      expect(outcome[4]).toBe(false);
      expect(await Promise.all([one, two, three].map((each) => model.checkpoint(each)))).toEqual([
        9n,
        5n,
        5n,
      ]);
      expect(await model.pass([{ ...pass(two, 5n, 7n), fence: { ...fence, epoch: 2n } }])).toEqual([true]);
      expect(await model.checkpoint(two)).toBe(7n);
      expect(await load(model, one, 'one')).toEqual({ one: row('one') });
      await expect(model.pass([pass(one, 9n, 9n)])).rejects.toThrow(RangeError);
      expect(await model.pass([])).toEqual([]);
    },
  },
  {
    name: 'keeps positions beyond 2^53 exactly',
    async run({ model }) {
      const far = 2n ** 53n + 1n;
      expect(await commit(model, DIRECTORY, [START, far], row('a'))).toBe(true);
      expect(await model.checkpoint(DIRECTORY)).toBe(far);
      expect(await commit(model, DIRECTORY, [far - 1n, far + 1n], row('b'))).toBe(false);
      expect(await commit(model, DIRECTORY, [far, far + 1n], row('b'))).toBe(true);
    },
  },
  {
    name: 'writes neither rows nor checkpoint when one row cannot be stored',
    async run({ model, spoil }) {
      await commit(model, DIRECTORY, [START, 1n], row('a'));
      const many = Array.from({ length: 700 }, (_, n) => row(`k${n}`));
      const spoilt = commit(
        model,
        DIRECTORY,
        [1n, 2n],
        row('a', { title: 'half' }),
        ...many,
        spoil(row('bad')),
      );
      await expect(spoilt).rejects.toThrow();
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a') });
      expect(await model.checkpoint(DIRECTORY)).toBe(1n);
      expect(await commit(model, DIRECTORY, [1n, 2n], row('b'))).toBe(true);
    },
  },
  {
    name: 'lets exactly one of several commits from the same checkpoint win',
    async run({ model }) {
      let from = START;
      for (const round of [1, 2, 3, 4]) {
        const writers = Array.from({ length: 8 }, (_, n) => row('contended', { amount: round * 100 + n }));
        const written = await Promise.all(
          writers.map((one, n) => commit(model, DIRECTORY, [from, from + BigInt(n + 1)], one)),
        );
        expect(written.filter(Boolean)).toHaveLength(1);
        const winner = written.indexOf(true);
        from += BigInt(winner + 1);
        expect(await model.checkpoint(DIRECTORY)).toBe(from);
        expect(await load(model, DIRECTORY, 'contended')).toEqual({ contended: writers[winner] });
      }
    },
  },
  {
    name: 'never shows a checkpoint before its rows, nor rows before their checkpoint',
    async run({ model }) {
      let writing = true;
      const observer = (async () => {
        const early: string[] = [];
        for (let last = false; !last;) {
          last = !writing;
          const before = await model.checkpoint(DIRECTORY);
          const seen = (await load(model, DIRECTORY, 'last'))['last']?.amount ?? 0;
          const after = await model.checkpoint(DIRECTORY);
          if (seen < Number(before)) early.push(`checkpoint ${before} with row ${seen}`);
          if (seen > Number(after)) early.push(`row ${seen} with checkpoint ${after}`);
          await new Promise(setImmediate);
        }
        return early;
      })();
      for (let n = 0; n < 60; n++) {
        await commit(model, DIRECTORY, [BigInt(n), BigInt(n + 1)], row('last', { amount: n + 1 }));
      }
      writing = false;
      expect(await observer).toEqual([]);
    },
  },
];
