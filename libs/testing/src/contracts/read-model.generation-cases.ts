import { expect } from '@jest/globals';
import {
  type Fence,
  NoSuchGenerationError,
  type ProjectionRef,
  StaleEpochError,
  START,
} from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import {
  begin,
  BUILDER,
  commit,
  type ContractRow,
  DIRECTORY,
  DOCKET,
  fill,
  load,
  row,
  rowsOf,
  table,
  type ReadModelSubject,
} from './read-model-fixtures.js';

const next = (projection: ProjectionRef): ProjectionRef => ({ ...projection, generation: 'next' });
const previous = (projection: ProjectionRef): ProjectionRef => ({ ...projection, generation: 'previous' });

const ODD = row('it\'s "odd" {1,2} \\', {
  title: '名称：\n\t\r"引号" \\ \\N \'单\' , {} 👩‍👩‍👧',
  amount: null,
  due: null,
  active: false,
  details: { warnings: [{ id: '"\\\n', points: -1 }] },
});

export const generationCases: readonly ContractCase<ReadModelSubject>[] = [
  {
    name: 'makes next generations beside the served ones, to be read when they are finished',
    async run({ model }) {
      await commit(model, DIRECTORY, [START, 5n], row('a', { title: 'served' }));
      await begin(model, 9n, DIRECTORY, DOCKET);
      expect(
        await fill(
          model,
          [undefined, 's1'],
          [DIRECTORY, [row('a'), ODD]],
          [DOCKET, [row('a', { amount: 7 })]],
        ),
      ).toBe(true);
      expect(await table(model, next(DIRECTORY))).toEqual({});
      expect(await model.checkpoint(next(DIRECTORY))).toBe(START);
      for (const projection of [DIRECTORY, DIRECTORY, DOCKET])
        await model.generations.finish(projection, BUILDER);
      expect(await table(model, next(DIRECTORY))).toEqual({ a: row('a'), [ODD.key]: ODD });
      expect(await table(model, next(DOCKET))).toEqual({ a: row('a', { amount: 7 }) });
      expect(await model.checkpoint(next(DIRECTORY))).toBe(9n);
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a', { title: 'served' }) });
      expect(await model.checkpoint(DIRECTORY)).toBe(5n);
      expect(await model.generations.of(DIRECTORY)).toEqual([
        { generation: 'served', version: 1, position: 5n },
        { generation: 'next', version: 1, position: 9n },
      ]);
    },
  },
  {
    name: 'folds on in a next generation by commits, as in the served one',
    async run({ model }) {
      await begin(model, 9n, DIRECTORY);
      await fill(model, [undefined, 's1'], [DIRECTORY, [row('a'), row('b')]]);
      await model.generations.finish(DIRECTORY, BUILDER);
      const rows = new Map([...rowsOf(row('a', { amount: 8 })), ['b', undefined]] as const);
      expect(await model.commit(next(DIRECTORY), rows, { from: 8n, to: 10n, fence: BUILDER })).toBe(false);
      expect(await model.commit(next(DIRECTORY), rows, { from: 9n, to: 10n, fence: BUILDER })).toBe(true);
      expect(await table(model, next(DIRECTORY))).toEqual({ a: row('a', { amount: 8 }) });
      expect(await model.checkpoint(next(DIRECTORY))).toBe(10n);
      expect(await model.checkpoint(DIRECTORY)).toBe(START);
    },
  },
  {
    name: 'takes a step once, and only where its part stands',
    async run({ model }) {
      await begin(model, 9n, DIRECTORY);
      expect(await fill(model, ['s0', 's1'], [DIRECTORY, [row('early')]])).toBe(false);
      expect(await fill(model, [undefined, 's1'], [DIRECTORY, [row('a')]])).toBe(true);
      expect(await fill(model, [undefined, 's1'], [DIRECTORY, [row('twice')]])).toBe(false);
      const step = { part: 0, from: 's1', to: 's2', events: 3, done: true, fence: BUILDER };
      expect(await model.generations.fill([], step)).toBe(true);
      expect(await fill(model, ['s2', 's3'], [DIRECTORY, [row('late')]])).toBe(false);
      await model.generations.finish(DIRECTORY, BUILDER);
      expect(await table(model, next(DIRECTORY))).toEqual({ a: row('a') });
    },
  },
  {
    name: 'writes neither rows nor place when one row of a step cannot be stored',
    async run({ model, spoil }) {
      await begin(model, 9n, DIRECTORY, DOCKET);
      const spoilt = fill(
        model,
        [undefined, 's1'],
        [DOCKET, [row('a')]],
        [DIRECTORY, [row('b'), spoil(row('c'))]],
      );
      await expect(spoilt).rejects.toThrow();
      expect((await model.generations.build())?.parts).toMatchObject([{ part: 0, events: 0, done: false }]);
      expect(await fill(model, [undefined, 's1'], [DOCKET, [row('a')]], [DIRECTORY, [row('b')]])).toBe(true);
      await model.generations.finish(DOCKET, BUILDER);
      expect(await table(model, next(DOCKET))).toEqual({ a: row('a') });
    },
  },
  {
    name: 'tells how far a build has come, and forgets it when another begins',
    async run({ model }) {
      expect(await model.generations.build()).toBeUndefined();
      const ranges = [{ to: 's5' }, { after: 's5' }];
      await model.generations.begin([DIRECTORY, DOCKET], { until: 9n, ranges, fence: BUILDER });
      await fill(model, [undefined, 's3'], [DIRECTORY, [row('a')]]);
      expect(await model.generations.build()).toEqual({
        until: 9n,
        projections: [
          { name: 'directory', version: 1 },
          { name: 'docket', version: 1 },
        ],
        parts: [
          { part: 0, to: 's5', place: 's3', events: 2, done: false },
          { part: 1, after: 's5', events: 0, done: false },
        ],
      });
      await begin(model, 12n, DIRECTORY);
      expect(await model.generations.build()).toEqual({
        until: 12n,
        projections: [{ name: 'directory', version: 1 }],
        parts: [{ part: 0, events: 0, done: false }],
      });
      await model.generations.finish(DIRECTORY, BUILDER);
      expect(await table(model, next(DIRECTORY))).toEqual({});
    },
  },
  {
    name: 'serves the next generation with its version and checkpoint, and keeps the former one',
    async run({ model }) {
      const newer = { ...DIRECTORY, version: 2 };
      await commit(model, DIRECTORY, [START, 5n], row('a', { title: 'former' }), row('gone'));
      await begin(model, 9n, newer, DOCKET);
      await fill(model, [undefined, 's1'], [newer, [row('a', { title: 'new' })]]);
      await model.generations.finish(newer, BUILDER);
      expect(await model.generations.serve(newer, 'next', BUILDER)).toBe('served');
      expect(await table(model, newer)).toEqual({ a: row('a', { title: 'new' }) });
      expect(await load(model, DIRECTORY, 'a', 'gone')).toEqual({});
      expect(await model.checkpoint(newer)).toBe(9n);
      expect(await table(model, previous(DIRECTORY))).toEqual({
        a: row('a', { title: 'former' }),
        gone: row('gone'),
      });
      expect(await model.checkpoint(previous(DIRECTORY))).toBe(5n);
      expect((await model.generations.of(newer)).map(({ generation }) => generation)).toEqual([
        'served',
        'previous',
      ]);
      expect((await model.generations.build())?.projections).toEqual([{ name: 'docket', version: 1 }]);
      expect(await commit(model, newer, [9n, 10n], row('b'))).toBe(true);
      expect(Object.keys(await table(model, newer))).toEqual(['a', 'b']);
    },
  },
  {
    name: 'serves none that lies behind the served one, and no one that is not there',
    async run({ model }) {
      await expect(model.generations.serve(DIRECTORY, 'previous', BUILDER)).rejects.toThrow(
        NoSuchGenerationError,
      );
      await commit(model, DIRECTORY, [START, 5n], row('a', { title: 'former' }));
      await begin(model, 4n, DIRECTORY);
      await expect(model.generations.serve(DIRECTORY, 'next', BUILDER)).rejects.toThrow(
        NoSuchGenerationError,
      );
      await model.generations.finish(DIRECTORY, BUILDER);
      await expect(model.generations.serve({ ...DIRECTORY, version: 2 }, 'next', BUILDER)).rejects.toThrow(
        NoSuchGenerationError,
      );
      expect(await model.generations.serve(DIRECTORY, 'next', BUILDER)).toBe('behind');
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a', { title: 'former' }) });
      expect(await model.checkpoint(DIRECTORY)).toBe(5n);
      expect(await model.commit(next(DIRECTORY), new Map(), { from: 4n, to: 5n })).toBe(true);
      expect(await model.generations.serve(DIRECTORY, 'next', BUILDER)).toBe('served');
    },
  },
  {
    name: 'exchanges the served generation with the previous one, again and again',
    async run({ model }) {
      await commit(model, DIRECTORY, [START, 9n], row('a', { title: 'first' }));
      await begin(model, 9n, DIRECTORY);
      await fill(model, [undefined, 's1'], [DIRECTORY, [row('a', { title: 'second' })]]);
      await model.generations.finish(DIRECTORY, BUILDER);
      await model.generations.serve(DIRECTORY, 'next', BUILDER);
      for (const title of ['first', 'second', 'first']) {
        expect(await model.generations.serve(DIRECTORY, 'previous', BUILDER)).toBe('served');
        expect(await table(model, DIRECTORY)).toEqual({ a: row('a', { title }) });
      }
      expect(await commit(model, DIRECTORY, [9n, 10n], row('b'))).toBe(true);
      expect(await model.generations.serve(DIRECTORY, 'previous', BUILDER)).toBe('behind');
      expect(await model.commit(previous(DIRECTORY), rowsOf(row('b')), { from: 9n, to: 10n })).toBe(true);
      expect(await model.generations.serve(DIRECTORY, 'previous', BUILDER)).toBe('served');
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a', { title: 'second' }), b: row('b') });
    },
  },
  {
    name: 'counts the rows that two generations have not alike',
    async run({ model }) {
      const both = [row('same'), ODD];
      await commit(model, DIRECTORY, [START, 9n], ...both, row('other', { amount: null }), row('gone'));
      await begin(model, 9n, DIRECTORY);
      await fill(model, [undefined, 's1'], [DIRECTORY, [...both, row('other'), row('more'), row('most')]]);
      await model.generations.finish(DIRECTORY, BUILDER);
      expect(await model.generations.differing(DIRECTORY, 'next')).toBe(4);
      await model.generations.serve(DIRECTORY, 'next', BUILDER);
      expect(await model.generations.differing(DIRECTORY, 'previous')).toBe(4);
    },
  },
  {
    name: 'refuses what a stale epoch does to generations',
    async run({ model, giveEpoch }) {
      const stale: Fence = { follower: BUILDER.follower, epoch: 1n };
      await giveEpoch({ follower: BUILDER.follower, epoch: 2n });
      const { generations } = model;
      const plan = { until: 9n, ranges: [{}] };
      await generations.begin([DIRECTORY], { ...plan, fence: BUILDER });
      await fill(model, [undefined, 's1'], [DIRECTORY, [row('a')]]);
      const step = { part: 0, from: 's1', to: 's2', events: 1, done: false, fence: stale };
      await expect(generations.begin([DOCKET], { ...plan, fence: stale })).rejects.toThrow(StaleEpochError);
      await expect(generations.fill([], step)).rejects.toThrow(StaleEpochError);
      await expect(generations.finish(DIRECTORY, stale)).rejects.toThrow(StaleEpochError);
      await generations.finish(DIRECTORY, BUILDER);
      await expect(generations.serve(DIRECTORY, 'next', stale)).rejects.toThrow(StaleEpochError);
      expect(await generations.serve(DIRECTORY, 'next', BUILDER)).toBe('served');
      expect(await table(model, DIRECTORY)).toEqual({ a: row('a') });
    },
  },
  {
    name: 'shows readers one generation or the other while they change places, and nothing between',
    async run({ model }) {
      await commit(model, DIRECTORY, [START, 9n], row('a', { amount: 1 }), row('b', { amount: 1 }));
      await begin(model, 9n, DIRECTORY);
      await fill(model, [undefined, 's1'], [DIRECTORY, [row('a', { amount: 2 }), row('b', { amount: 2 })]]);
      await model.generations.finish(DIRECTORY, BUILDER);
      await model.generations.serve(DIRECTORY, 'next', BUILDER);
      let changing = true;
      const reader = (async () => {
        const seen = new Set<string>();
        while (changing) {
          const found = await load(model, DIRECTORY, 'a', 'b');
          seen.add(`${found['a']?.amount} ${found['b']?.amount}`);
          await new Promise(setImmediate);
        }
        return [...seen].filter((one) => one !== '1 1' && one !== '2 2');
      })();
      for (let n = 0; n < 20; n += 1) {
        expect(await model.generations.serve(DIRECTORY, 'previous', BUILDER)).toBe('served');
        await new Promise(setImmediate);
      }
      changing = false;
      expect(await reader).toEqual([]);
    },
  },
  {
    name: 'writes no row that was loaded of one generation into another',
    async run({ model }) {
      const wrong = 1_000;
      let position = 9n;
      await commit(model, DIRECTORY, [START, position], row('a', { amount: wrong }));
      for (let round = 0; round < 12; round += 1) {
        await begin(model, position, DIRECTORY);
        await fill(model, [undefined, 's1'], [DIRECTORY, [row('a', { amount: 0 })]]);
        await model.generations.finish(DIRECTORY, BUILDER);
        const change = () =>
          model.change<ContractRow>(
            DIRECTORY,
            ['a'],
            (before) => rowsOf(row('a', { amount: (before.get('a')?.amount ?? 0) + 1 })),
            { from: position, to: position + 1n },
          );
        const [changed, outcome] = await Promise.all([
          change(),
          model.generations.serve(DIRECTORY, 'next', BUILDER),
        ]);
        expect(changed).toBe(true);
        const { amount } = (await load(model, DIRECTORY, 'a'))['a'] ?? {};
        expect([round, amount]).toEqual([round, outcome === 'served' ? 1 : wrong + 1]);
        // For the next round: a served row that is wrong again.
        position += 2n;
        await commit(model, DIRECTORY, [position - 1n, position], row('a', { amount: wrong }));
      }
    },
  },
];
