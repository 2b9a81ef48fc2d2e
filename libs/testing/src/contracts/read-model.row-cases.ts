import { expect } from '@jest/globals';
import { START } from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import { collect } from './event-store-fixtures.js';
import { commit, DIRECTORY, DOCKET, load, row, rowsOf, table } from './read-model-fixtures.js';
import type { ContractRow, ReadModelSubject } from './read-model-fixtures.js';

export const rowCases: readonly ContractCase<ReadModelSubject>[] = [
  {
    name: 'begins at START without rows',
    async run({ model }) {
      expect(await model.checkpoint(DIRECTORY)).toBe(START);
      expect(await load(model, DIRECTORY, 'a')).toEqual({});
      expect(await table(model, DIRECTORY)).toEqual({});
    },
  },
  {
    name: 'gives back the rows of the keys asked for, as they were written',
    async run({ model }) {
      const plain = row('organization-1');
      const odd = row('it\'s "odd" {1,2} \\', {
        title: '名称：\n"引号" \\ \'单\' , {} 👩‍👩‍👧',
        amount: null,
        due: null,
        active: false,
        details: {
          warnings: [
            { id: 'w-1', points: 2 },
            { id: '"', points: -1 },
          ],
        },
      });
      expect(await commit(model, DIRECTORY, [START, 7n], plain, odd)).toBe(true);
      expect(await load(model, DIRECTORY, odd.key, 'absent', plain.key)).toEqual({
        [plain.key]: plain,
        [odd.key]: odd,
      });
      expect(await load(model, DIRECTORY, 'absent')).toEqual({});
      expect(await load(model, DIRECTORY)).toEqual({});
      expect(await model.checkpoint(DIRECTORY)).toBe(7n);
    },
  },
  {
    name: 'replaces a row whole, and removes one that is undefined',
    async run({ model }) {
      const details = { warnings: [{ id: 'w-1', points: 1 }] };
      await commit(model, DIRECTORY, [START, 1n], row('a', { details }), row('b'), row('c'));
      const changed = row('a', { title: 'changed', amount: null, due: null });
      const rows = new Map([...rowsOf(changed), ['b', undefined], ['never-there', undefined]] as const);
      expect(await model.commit(DIRECTORY, rows, { from: 1n, to: 2n })).toBe(true);
      expect(await table(model, DIRECTORY)).toEqual({ a: changed, c: row('c') });
    },
  },
  {
    name: 'takes a commit without rows, and one of many rows',
    async run({ model }) {
      expect(await commit(model, DIRECTORY, [START, 1n])).toBe(true);
      const many = Array.from({ length: 1700 }, (_, n) => row(`k${n}`, { amount: n }));
      expect(await commit(model, DIRECTORY, [1n, 2n], ...many)).toBe(true);
      const found = await load(model, DIRECTORY, ...many.map(({ key }) => key));
      expect(Object.values(found)).toHaveLength(1700);
      expect(found['k1699']).toEqual(many[1699]);
      const gone = new Map(many.slice(1).map(({ key }) => [key, undefined]));
      expect(await model.commit(DIRECTORY, gone, { from: 2n, to: 3n })).toBe(true);
      expect(await table(model, DIRECTORY)).toEqual({ k0: many[0] });
    },
  },
  {
    name: 'lists every row once, in key order, across its pages',
    async run({ model }) {
      const keys = Array.from({ length: 2300 }, (_, n) => `k${String((n * 7) % 2300).padStart(5, '0')}`);
      await commit(model, DIRECTORY, [START, 1n], ...keys.map((key) => row(key)));
      const listed = (await collect(model.rows<ContractRow>(DIRECTORY))).map(([key]) => key);
      expect(listed).toEqual([...keys].sort());
    },
  },
  {
    name: 'chooses rows by chance, and none of another version',
    async run({ model }) {
      expect(await model.sample(DIRECTORY, 5)).toEqual([]);
      const all = ['a', 'b', 'c'].map((key) => row(key));
      await commit(model, DIRECTORY, [START, 1n], ...all);
      const seen = new Map<string, ContractRow>();
      // Where rows were removed before, chance may come upon nothing many times.
      for (let n = 0; n < 4000 && seen.size < all.length; n += 1) {
        const chosen = await model.sample<ContractRow>(DIRECTORY, 2);
        expect(chosen.length).toBeLessThanOrEqual(2);
        expect(new Set(chosen.map(([key]) => key)).size).toBe(chosen.length);
        for (const [key, found] of chosen) seen.set(key, found);
      }
      expect(seen).toEqual(new Map(all.map((one) => [one.key, one])));
      expect(await model.sample({ ...DIRECTORY, version: DIRECTORY.version + 1 }, 5)).toEqual([]);
    },
  },
  {
    name: 'keeps projections apart',
    async run({ model }) {
      await commit(model, DIRECTORY, [START, 5n], row('a', { title: 'directory' }));
      await commit(model, DOCKET, [START, 3n], row('a', { title: 'docket' }), row('b'));
      await model.reset(DIRECTORY);
      expect(await model.checkpoint(DIRECTORY)).toBe(START);
      expect(await table(model, DIRECTORY)).toEqual({});
      expect(await model.checkpoint(DOCKET)).toBe(3n);
      expect(await table(model, DOCKET)).toEqual({ a: row('a', { title: 'docket' }), b: row('b') });
    },
  },
  {
    name: 'begins anew for another version, and does not show it the rows of the old one',
    async run({ model }) {
      const next = { ...DIRECTORY, version: 2 };
      await commit(model, DIRECTORY, [START, 9n], row('old'), row('both', { title: 'old' }));
      expect(await model.checkpoint(next)).toBe(START);
      expect(await load(model, next, 'old')).toEqual({});
      expect(await table(model, next)).toEqual({});
      expect(await commit(model, next, [START, 4n], row('both', { title: 'new' }))).toBe(true);
      expect(await table(model, next)).toEqual({ both: row('both', { title: 'new' }) });
      expect(await model.checkpoint(next)).toBe(4n);
      expect(await model.checkpoint(DIRECTORY)).toBe(START);
    },
  },
  {
    name: 'can be reset and built again',
    async run({ model }) {
      await model.reset(DIRECTORY);
      await commit(model, DIRECTORY, [START, 9n], row('a'));
      await model.reset(DIRECTORY);
      expect(await commit(model, DIRECTORY, [9n, 10n], row('a'))).toBe(false);
      expect(await commit(model, DIRECTORY, [START, 2n], row('b'))).toBe(true);
      expect(await table(model, DIRECTORY)).toEqual({ b: row('b') });
    },
  },
  {
    name: 'keeps its rows from whoever changes what was written or loaded',
    async run({ model }) {
      const warnings = [{ id: 'w-1', points: 1 }];
      const written = row('a', { details: { warnings } });
      await commit(model, DIRECTORY, [START, 1n], written);
      warnings.push({ id: 'w-2', points: 2 });
      const [loaded] = (await model.load<ContractRow>(DIRECTORY, ['a'])).values();
      if (loaded) loaded.title = 'changed';
      expect(await load(model, DIRECTORY, 'a')).toEqual({
        a: row('a', { details: { warnings: [{ id: 'w-1', points: 1 }] } }),
      });
    },
  },
];
