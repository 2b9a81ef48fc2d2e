import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type FollowerLockSubject, followerLockContract, type Made } from '@shouzheng/testing';
import { TestPool } from '../postgres/test-pool.fixture.js';
import type { LeaseTable } from './lease-table.js';
import { LeasingFollowerLock } from './leasing-follower-lock.js';
import { MemoryLeaseTable } from './memory-lease-table.js';
import { migrateFollowerLock } from './migrate-follower-lock.js';
import { PostgresFollowerLock } from './postgres-follower-lock.js';
import { PostgresLeaseTable } from './postgres-lease-table.js';
import { SilentTable } from './silent-table.fixture.js';

/** Half of what is usual; shorter ones are lost where a busy machine keeps a process waiting. */
const TIMES = { termMs: 1_500, turnMs: 50 };

function twoProcesses(tables: readonly [LeaseTable, LeaseTable]): Made<FollowerLockSubject> {
  const silent = new SilentTable(tables[0]);
  const here = new LeasingFollowerLock(silent, TIMES);
  const there = new LeasingFollowerLock(tables[1], TIMES);
  return {
    subject: { here, there, cutOffHere: () => silent.cutOff(), termMs: TIMES.termMs },
    dispose: async () => {
      await Promise.all([here.close(), there.close()]);
    },
  };
}

followerLockContract('in memory', async () => {
  const table = new MemoryLeaseTable();
  return twoProcesses([table, table]);
});

describe('PostgreSQL', () => {
  const server = new TestPool();
  beforeAll(async () => {
    await server.start();
    await Promise.all([1, 2, 3].map(() => migrateFollowerLock(server.pool)));
  });
  afterAll(() => server.stop());

  followerLockContract('PostgreSQL, two processes', async () => {
    await server.pool.query('truncate follower_lease, follower_worker');
    return twoProcesses([new PostgresLeaseTable(server.pool), new PostgresLeaseTable(server.pool)]);
  });

  it('keeps its leases over a connection that breaks', async () => {
    const [here, there] = [
      new PostgresFollowerLock(server.pool, TIMES),
      new PostgresFollowerLock(server.pool, TIMES),
    ];
    const lease = await here.acquire('directory');
    const turns = await eventually(async () => {
      const ended = await server.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shouzheng follower leases'`,
      );
      expect(ended.rowCount).toBeGreaterThan(0);
      return untilRenewed(server);
    });
    expect(turns).toBe(true);
    expect(lease.lost.aborted).toBe(false);
    await Promise.all([here.close(), there.close()]);
    expect(lease.lost.aborted).toBe(true);
  });

  it('gives no lease away while effects of its holder are being committed, and renews it meanwhile', async () => {
    const lock = new PostgresFollowerLock(server.pool, TIMES);
    const { fence } = await lock.acquire('directory');
    const writer = await server.pool.connect();
    await writer.query('begin');
    const asked = await writer.query('select follower_epoch_stands($1, $2) as stands', [
      'directory',
      fence.epoch.toString(),
    ]);
    expect(asked.rows).toEqual([{ stands: true }]);
    expect(await untilRenewed(server)).toBe(true);
    await server.pool.query(
      `update follower_lease set expires_at = now() - interval '1 minute', holder = 'dead'`,
    );
    const other = new PostgresFollowerLock(server.pool, TIMES);
    let given = 0n;
    const next = other.acquire('directory').then((lease) => (given = lease.fence.epoch));
    await (await other.acquire('docket')).release();
    expect(given).toBe(0n);
    await writer.query('commit');
    writer.release();
    expect(await next).toBe(fence.epoch + 1n);
    const stale = await server.pool.query('select follower_epoch_stands($1, $2) as stands', [
      'directory',
      fence.epoch.toString(),
    ]);
    expect(stale.rows).toEqual([{ stands: false }]);
    await Promise.all([lock.close(), other.close()]);
  });

  it('ends a transaction of effects whose process says nothing more', async () => {
    const writer = await server.pool.connect();
    const ended = new Promise((resolve) => writer.once('error', resolve));
    await writer.query('begin');
    await writer.query(`select follower_epoch_stands('directory', 99)`);
    expect(String(await ended)).toContain('idle-in-transaction timeout');
    writer.release(true);
  });

  it('ends its waiters when it is closed', async () => {
    const [here, there] = [
      new PostgresFollowerLock(server.pool, TIMES),
      new PostgresFollowerLock(server.pool, TIMES),
    ];
    await here.acquire('directory');
    const waiting = there.acquire('directory').catch((error: unknown) => error);
    await there.close();
    expect(String(await waiting)).toContain('closed');
    await expect(there.acquire('docket')).rejects.toThrow('closed');
    await here.close();
  });
});

/** Waits until the table sees a renewal that comes after now. */
async function untilRenewed(server: TestPool): Promise<boolean> {
  const until = async (): Promise<Date | undefined> => {
    const { rows } = await server.pool.query<{ expires_at: Date }>(
      `select expires_at from follower_lease where name = 'directory'`,
    );
    return rows[0]?.expires_at;
  };
  const before = await until();
  return eventually(async () => {
    const now = await until();
    if (!before || !now || now <= before) throw new Error('not renewed');
    return true;
  });
}
