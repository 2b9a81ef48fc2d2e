import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@shouzheng/adapters';
import { type TestDatabase, createTestDatabase, eventually } from '@shouzheng/testing';
import type { Pool } from 'pg';
import { HISTORY_LOCK, holdHistory } from './history-hold.js';

describe('the hold on a history', () => {
  let database: TestDatabase;
  let pool: Pool;
  const isFree = async (): Promise<boolean> => {
    const { rows } = await pool.query<{ free: boolean }>(
      `SELECT pg_try_advisory_xact_lock(${HISTORY_LOCK}) AS free`,
    );
    return rows[0]?.free ?? false;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool({ ...database.connection, max: 2 });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('is shared by all processes, and over with the last of them', async () => {
    expect(await isFree()).toBe(true);
    const [one, other] = [await holdHistory(pool), await holdHistory(pool)];
    expect(await isFree()).toBe(false);
    await one.close();
    expect(await isFree()).toBe(false);
    await other.close();
    expect(await isFree()).toBe(true);
  });

  it('is taken again when its connection breaks', async () => {
    const hold = await holdHistory(pool);
    const { rowCount } = await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'shouzheng history'`,
    );
    expect(rowCount).toBe(1);
    await eventually(async () => expect(await isFree()).toBe(true));
    await eventually(async () => expect(await isFree()).toBe(false));
    await hold.close();
  });

  it('is refused where the database cannot be reached', async () => {
    const away = createPool({ ...database.connection, database: 'nowhere' });
    await expect(holdHistory(away)).rejects.toThrow('nowhere');
    await away.end();
  });
});
