import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, gate } from '@shouzheng/testing';
import { createPool } from '../../postgres/pool.js';
import { RestartableServer } from '../../postgres/restartable-server.fixture.js';
import { bullOnPostgres, migrateJobQueue } from './bull-backend.js';
import { BullMqJobQueue } from './bullmq-job-queue.js';

const QUEUE = 'deliveries';

describe('BullMqJobQueue on PostgreSQL', () => {
  const server = new RestartableServer();
  const backend = () => bullOnPostgres({ connection: server.connection });

  beforeAll(async () => {
    await server.start();
    const pool = createPool(server.connection);
    await migrateJobQueue(pool);
    await migrateJobQueue(pool);
    await pool.end();
  });
  afterAll(() => server.remove());

  it('runs a job again whose process died in the middle of it', async () => {
    const begun = gate();
    const doomed = backend().worker(
      QUEUE,
      async () => {
        begun.open();
        await new Promise(() => undefined);
      },
      { lockDuration: 300, skipLockRenewal: true },
    );
    doomed.on('error', () => undefined);
    const queue = new BullMqJobQueue(backend(), { lockMs: 300 });
    await queue.enqueue([{ queue: QUEUE, key: 'orphan' }]);
    await begun.opened;
    await doomed.close(true);
    const keys: string[] = [];
    await queue.work(QUEUE, async (key) => void keys.push(key));
    await eventually(() => expect(keys).toEqual(['orphan']));
    await queue.stop();
  });

  it('lives through a restart of PostgreSQL: nothing waiting is lost, and its workers do not spin meanwhile', async () => {
    const errors: unknown[] = [];
    const queue = new BullMqJobQueue(backend(), { onError: (error) => errors.push(error) });
    const keys: string[] = [];
    await queue.work('terms', async (key) => void keys.push(key));
    await queue.enqueue([{ queue: 'terms', key: 'before' }]);
    await eventually(() => expect(keys).toEqual(['before']));
    await queue.enqueue([{ queue: 'terms', key: 'later', runAt: new Date(Date.now() + 1500).toISOString() }]);
    await server.stop();
    await expect(queue.enqueue([{ queue: 'terms', key: 'during' }])).rejects.toThrow();
    await server.start();
    await queue.enqueue([{ queue: 'terms', key: 'after' }]);
    await eventually(() => expect([...keys].sort()).toEqual(['after', 'before', 'later']));
    await queue.stop();
    // It waits quietly for the server; what is told is the end of the connections that it had.
    expect(errors.map(String).filter((error) => /ENOENT|shutting down|starting up/.test(error))).toEqual([]);
  });

  it('cannot be had while PostgreSQL is away, and can afterwards', async () => {
    await server.stop();
    const queue = new BullMqJobQueue(backend());
    await expect(queue.enqueue([{ queue: QUEUE, key: 'early' }])).rejects.toThrow();
    await expect(queue.work(QUEUE, async () => undefined)).rejects.toThrow();
    await server.start();
    const keys: string[] = [];
    await queue.work(QUEUE, async (key) => void keys.push(key));
    await queue.enqueue([{ queue: QUEUE, key: 'late' }]);
    await eventually(() => expect(keys).toEqual(['late']));
    await queue.stop();
  });
});
