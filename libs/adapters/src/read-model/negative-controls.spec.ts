import type { ProjectionRef, ReadModel } from '@shouzheng/kernel';
import {
  type ContractRow,
  type NegativeControl,
  negativeControls,
  readModelCases,
  type ReadModelSubject,
} from '@shouzheng/testing';
import { Apart, changed } from './broken-read-models.fixture.js';

function control(
  what: string,
  model: () => ReadModel,
  ...caughtBy: readonly string[]
): NegativeControl<ReadModelSubject> {
  return {
    broken: what,
    make: async () => ({
      subject: {
        model: model(),
        // None of them knows of epochs.
        giveEpoch: async () => undefined,
        spoil: (row) => ({ ...row, title: (() => 'no text') as unknown as string }),
      },
      dispose: async () => undefined,
    }),
    caughtBy,
  };
}

/** Every projection as another one. */
function asIf(
  change: (projection: ProjectionRef) => ProjectionRef,
): (sound: ReadModel) => Partial<ReadModel> {
  return (sound) => ({
    checkpoint: (projection) => sound.checkpoint(change(projection)),
    load: (projection, keys) => sound.load(change(projection), keys),
    commit: (projection, rows, step) => sound.commit(change(projection), rows, step),
    reset: (projection) => sound.reset(change(projection)),
    rows: (projection) => sound.rows(change(projection)),
  });
}

/** Keeps what was written as it is, instead of a copy. */
function sharing(sound: ReadModel): Partial<ReadModel> {
  const shared = new Map<string, unknown>();
  return {
    commit: async (projection, rows, step) => {
      for (const [key, row] of rows) shared.set(key, row);
      return sound.commit(projection, rows, step);
    },
    load: async <Row>(_: ProjectionRef, keys: readonly string[]) =>
      new Map(keys.map((key) => [key, shared.get(key) as Row])),
  };
}

async function* firstPage<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  let left = 1000;
  for await (const item of items) if (left-- > 0) yield item;
}

negativeControls('ReadModel', readModelCases, [
  control(
    'a checkpoint before the first commit',
    () => changed((sound) => ({ checkpoint: async (one) => (await sound.checkpoint(one)) || 1n })),
    'begins at START without rows',
  ),
  control(
    'rows that come back trimmed',
    () =>
      changed((sound) => ({
        load: async <Row>(projection: ProjectionRef, keys: readonly string[]) => {
          const found = await sound.load<ContractRow>(projection, keys);
          return new Map(
            [...found].map(([key, row]) => [key, { ...row, title: row.title.split('\n')[0] } as Row]),
          );
        },
      })),
    'gives back the rows of the keys asked for, as they were written',
  ),
  control(
    'a row merged into the one before',
    () =>
      changed((sound) => ({
        commit: async (projection, rows, step) => {
          const before = await sound.load<object>(projection, [...rows.keys()]);
          const merged = [...rows].map(([key, row]) => {
            const given = Object.entries(row ?? {}).filter(([, value]) => value !== null);
            return [key, row && { ...before.get(key), ...Object.fromEntries(given) }] as const;
          });
          return sound.commit(projection, new Map<string, unknown>(merged), step);
        },
      })),
    'replaces a row whole, and removes one that is undefined',
  ),
  control(
    'rows chosen from the first ones only',
    () =>
      changed((sound) => ({
        sample: async <Row>(projection: ProjectionRef, most: number) => {
          const first: (readonly [string, Row])[] = [];
          for await (const one of sound.rows<Row>(projection)) if (first.length < most) first.push(one);
          return first;
        },
      })),
    'chooses rows by chance, and none of another version',
  ),
  control(
    'a commit without rows left out',
    () =>
      changed((sound) => ({
        commit: async (one, rows, step) => rows.size === 0 || sound.commit(one, rows, step),
      })),
    'takes a commit without rows, and one of many rows',
  ),
  control(
    'only the first page listed',
    () => changed((sound) => ({ rows: (projection) => firstPage(sound.rows(projection)) })),
    'lists every row once, in key order, across its pages',
  ),
  control(
    'one table and one checkpoint for all',
    () => changed(asIf((projection) => ({ ...projection, name: 'all', table: 'all' }))),
    'keeps projections apart',
  ),
  control(
    'the version ignored',
    () => changed(asIf((projection) => ({ ...projection, version: 1 }))),
    'begins anew for another version, and does not show it the rows of the old one',
  ),
  control(
    'a reset that forgets the checkpoint',
    () =>
      changed((sound) => ({
        reset: async (projection) => {
          const keys: string[] = [];
          for await (const [key] of sound.rows(projection)) keys.push(key);
          const from = await sound.checkpoint(projection);
          await sound.commit(projection, new Map(keys.map((key) => [key, undefined])), {
            from,
            to: from + 1n,
          });
        },
      })),
    'can be reset and built again',
  ),
  control(
    'rows shared with whoever wrote them',
    () => changed(sharing),
    'keeps its rows from whoever changes what was written or loaded',
  ),
  control(
    'older positions accepted',
    () => new Apart('older positions'),
    'ignores a commit that does not begin at the checkpoint',
    'refuses a checkpoint that does not move forward',
    'lets exactly one of several commits from the same checkpoint win',
  ),
  control(
    'positions kept as numbers',
    () => changed((sound) => ({ checkpoint: async (one) => BigInt(Number(await sound.checkpoint(one))) })),
    'keeps positions beyond 2^53 exactly',
  ),
  control(
    'rows written one by one',
    () => new Apart('row by row'),
    'writes neither rows nor checkpoint when one row cannot be stored',
  ),
  control(
    'the checkpoint checked long before the write',
    () => new Apart('check long before'),
    'lets exactly one of several commits from the same checkpoint win',
  ),
  control(
    'epochs ignored',
    () => changed(() => ({})),
    'refuses what a stale epoch writes, and takes what the newest writes',
    'passes with many at once, each as if it were alone',
  ),
  control(
    'all pass or none',
    () =>
      changed((sound) => ({
        pass: async (moves) => {
          const at = await Promise.all(moves.map(({ projection }) => sound.checkpoint(projection)));
          const all = moves.every(({ from }, n) => at[n] === from);
          return all ? sound.pass(moves) : moves.map(() => false);
        },
      })),
    'passes with many at once, each as if it were alone',
  ),
  control(
    'the checkpoint committed apart from the rows',
    () => new Apart('checkpoint first'),
    'never shows a checkpoint before its rows, nor rows before their checkpoint',
    'writes neither rows nor checkpoint when one row cannot be stored',
  ),
]);
