import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CONTRACT_TABLE, type ContractRow, createTestDatabase, type TestDatabase } from '@shouzheng/testing';
import type { ProjectionRef } from '@shouzheng/kernel';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { SteadyQueries } from '../../postgres/steady-queries.js';
import { ContractRowEntity } from './contract-row.entity.fixture.js';
import { migrateReadModel, TypeOrmReadModel } from './typeorm-read-model.js';

const PROJECTION: ProjectionRef = { name: 'shared', version: 1, table: CONTRACT_TABLE };
const KEYS = ['a', 'b', 'c', 'd'];
const rowOf = (key: string, amount: number): ContractRow => ({
  key,
  title: '雅安市爱心协会',
  amount,
  due: '2026-11-23',
  active: true,
  details: { warnings: [] },
});

/** What one of two workers does next, each with what it remembers. */
const step = fc.record({
  worker: fc.constantFrom(0, 1),
  act: fc.constantFrom('add', 'add', 'add', 'remove', 'pass', 'reset'),
  keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
const steps = fc.array(step, { minLength: 3, maxLength: 30 });

/** Counts what reads rows. */
class CountingQueries extends SteadyQueries {
  reads = 0;

  override query<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    if (text.startsWith('select c.xmin')) this.reads += 1;
    return super.query(text, values);
  }
}

/** Makes a change whichever row of the checkpoint stands there. */
class TrustingQueries extends SteadyQueries {
  override query<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    const isChange = text.includes('written as');
    return super.query(
      text,
      values.map((value, n) => (isChange && n === 6 ? null : value)),
    );
  }
}

describe('Changes at once', () => {
  let database: TestDatabase;
  let db: DataSource;
  const opened: SteadyQueries[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const { user, ...connection } = database.connection;
    db = new DataSource({
      type: 'postgres',
      ...connection,
      username: user,
      entities: [ContractRowEntity],
      synchronize: true,
    });
    await db.initialize();
    await migrateReadModel(db);
  });

  beforeEach(async () => {
    await db.query(`delete from ${CONTRACT_TABLE}`);
    await db.query('delete from projection_checkpoint');
  });

  afterAll(async () => {
    await Promise.all(opened.map((queries) => queries.end()));
    await db?.destroy();
    await database?.drop();
  });

  const opening = <Q extends SteadyQueries>(queries: Q): Q => {
    opened.push(queries);
    return queries;
  };

  /** Adds one to the amounts of the keys, or lets their rows go. */
  const change = (
    model: TypeOrmReadModel,
    from: bigint,
    keys: readonly string[],
    removes = false,
  ): Promise<boolean> =>
    model.change<ContractRow>(
      PROJECTION,
      keys,
      (before) =>
        new Map(
          keys.map((key) => [key, removes ? undefined : rowOf(key, (before.get(key)?.amount ?? 0) + 1)]),
        ),
      { from, to: from + 1n },
    );

  const amounts = async (): Promise<Record<string, number | null>> => {
    const rows = await db.getRepository(ContractRowEntity).find({ order: { key: 'asc' } });
    return Object.fromEntries(rows.map(({ key, amount }) => [key, amount]));
  };

  /** Does the steps in turn and answers what the rows are and what they should be. */
  async function played(
    queries: readonly SteadyQueries[],
    all: readonly Step[],
  ): Promise<readonly [is: object, should: object]> {
    await db.query(`delete from ${CONTRACT_TABLE}`);
    await db.query('delete from projection_checkpoint');
    const workers = queries.map((each) => new TypeOrmReadModel(db, each));
    const should = new Map<string, number>();
    for (const { worker, act, keys } of all) {
      const model = workers[worker] as TypeOrmReadModel;
      const from = await model.checkpoint(PROJECTION);
      if (act === 'reset') {
        await model.reset(PROJECTION);
        should.clear();
      } else if (act === 'pass') {
        await model.pass([{ projection: PROJECTION, from, to: from + 1n }]);
      } else {
        expect(await change(model, from, keys, act === 'remove')).toBe(true);
        for (const key of keys) {
          if (act === 'remove') should.delete(key);
          else should.set(key, (should.get(key) ?? 0) + 1);
        }
      }
    }
    return [await amounts(), Object.fromEntries(should)];
  }

  it('folds on what stands there, whoever of several wrote it', async () => {
    const queries = [opening(new SteadyQueries(db)), opening(new SteadyQueries(db))];
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [is, should] = await played(queries, all);
        expect(is).toEqual(should);
      }),
      { numRuns: 40 },
    );
  });

  it('would not, if it trusted what it remembers', async () => {
    const queries = [opening(new TrustingQueries(db)), opening(new TrustingQueries(db))];
    // The first change of all makes the checkpoint, in steps, and leaves nothing to remember.
    const turns = ([0, 0, 1, 0] as const).map((worker): Step => ({ worker, act: 'add', keys: ['a'] }));
    const [is, should] = await played(queries, turns);
    expect(should).toEqual({ a: 4 });
    expect(is).toEqual({ a: 3 });
  });

  it('does not read again what it has written, also when it has passed what left no rows', async () => {
    const queries = opening(new CountingQueries(db));
    const model = new TypeOrmReadModel(db, queries);
    await change(model, 0n, KEYS);
    await change(model, 1n, KEYS);
    const before = queries.reads;
    await change(model, 2n, KEYS);
    await model.pass([{ projection: PROJECTION, from: 3n, to: 9n }]);
    await change(model, 9n, KEYS);
    expect(queries.reads).toBe(before);
    expect(await amounts()).toEqual({ a: 4, b: 4, c: 4, d: 4 });
    await db.query('update projection_checkpoint set position = position');
    expect(await change(model, 10n, ['a'])).toBe(true);
    expect(await amounts()).toMatchObject({ a: 5 });
  });
});
