import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { DataSource, QueryFailedError } from 'typeorm';
import { SteadyQueries } from './steady-queries.js';

describe('steady queries', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let steady: SteadyQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = new DataSource({ type: 'postgres', url: database.url });
    await dataSource.initialize();
    steady = new SteadyQueries(dataSource);
  });
  afterAll(async () => {
    await steady.end();
    await dataSource.destroy();
    await database.drop();
  });

  it('are planned for no value and no size, and those of others as ever', async () => {
    const settings = `SELECT current_setting('plan_cache_mode') AS mode, current_setting('enable_seqscan') AS seqscan`;
    expect(await steady.query(settings, [])).toEqual([{ mode: 'force_generic_plan', seqscan: 'off' }]);
    expect(await dataSource.query(settings)).toEqual([{ mode: 'auto', seqscan: 'on' }]);
  });

  it('are prepared once by a connection, however often they are asked', async () => {
    for (let n = 0; n < 3; n += 1)
      expect(await steady.query('SELECT $1::int + 1 AS n', [n])).toEqual([{ n: n + 1 }]);
    const [prepared] = await steady.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1::int + 1%'`,
      [],
    );
    expect(prepared?.n).toBe(1);
  });

  it('fail as those of TypeORM do, and go on', async () => {
    await expect(steady.query('SELECT 1 / $1::int AS n', [0])).rejects.toThrow(QueryFailedError);
    expect(await steady.query('SELECT 1 / $1::int AS n', [1])).toEqual([{ n: 1 }]);
  });

  it('go on when their connections were broken', async () => {
    await dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'shouzheng-steady'`,
    );
    const again = async (): Promise<boolean> =>
      steady.query('SELECT 1', []).then(
        () => true,
        () => false,
      );
    // The pool may hear of it only with the next question.
    expect((await again()) || (await again())).toBe(true);
  });
});
