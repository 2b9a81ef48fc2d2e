import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, followerLockContract } from '@shouzheng/testing';
import { TestPool } from '../postgres/test-pool.fixture.js';
import { MemoryFollowerLock } from './memory-follower-lock.js';
import { PostgresFollowerLock } from './postgres-follower-lock.js';

followerLockContract('in memory', async () => {
  const lock = new MemoryFollowerLock();
  return { subject: { here: lock, there: lock }, dispose: async () => undefined };
});

describe('PostgreSQL', () => {
  const server = new TestPool();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  const newLock = () => new PostgresFollowerLock(server.pool, { tryEveryMs: 20, heartbeatMs: 200 });

  followerLockContract('PostgreSQL, two processes', async () => {
    const [here, there] = [newLock(), newLock()];
    return {
      subject: { here, there },
      dispose: async () => {
        await Promise.all([here.close(), there.close()]);
      },
    };
  });

  it('tells the holder when its connection is lost, and gives the lock to the next', async () => {
    const [here, there] = [newLock(), newLock()];
    const lease = await here.acquire('directory');
    await server.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shouzheng follower lock'`,
    );
    await eventually(() => expect(lease.lost.aborted).toBe(true));
    const next = await there.acquire('directory');
    await lease.release();
    const again = here.acquire('directory');
    await next.release();
    const third = await again;
    expect(third.lost.aborted).toBe(false);
    await Promise.all([here.close(), there.close()]);
    expect(third.lost.aborted).toBe(true);
  });

  it('ends its waiters when it is closed', async () => {
    const [here, there] = [newLock(), newLock()];
    await here.acquire('directory');
    const waiting = there.acquire('directory').catch((error: unknown) => error);
    await there.close();
    expect(String(await waiting)).toContain('closed');
    await expect(there.acquire('docket')).rejects.toThrow('closed');
    await here.close();
  });
});
