import { afterAll, beforeAll, describe } from '@jest/globals';
import { Redis } from 'ioredis';
import { jobQueueContract, type JobQueueSubject, type Made } from '@shouzheng/testing';
import { TestPool } from '../../postgres/test-pool.fixture.js';
import { type BullBackend, bullOnPostgres, bullOnRedis, migrateJobQueue } from './bull-backend.js';
import { BullMqJobQueue } from './bullmq-job-queue.js';

const BACK_OFF = { firstMs: 20, longestMs: 100 };

function made(backend: BullBackend): Made<JobQueueSubject> {
  const queue = new BullMqJobQueue(backend, { backOff: BACK_OFF });
  return { subject: { queue }, dispose: () => queue.stop() };
}

/** The same backend with queues of its own for each case: to create a schema for each takes longer than the cases. */
function apart(backend: BullBackend, prefix: string): BullBackend {
  return {
    queue: (name) => backend.queue(`${prefix}.${name}`),
    worker: (name, processor, options) => backend.worker(`${prefix}.${name}`, processor, options),
  };
}

describe('BullMQ on PostgreSQL', () => {
  const server = new TestPool();
  let cases = 0;
  beforeAll(async () => {
    await server.start();
    await migrateJobQueue(server.pool);
  });
  afterAll(() => server.stop());

  jobQueueContract('BullMQ on PostgreSQL', async () =>
    made(apart(bullOnPostgres({ connection: server.database.connection }), `case-${cases++}`)),
  );
});

const redis = process.env['REDIS_URL'];
if (redis) {
  describe('optional: BullMQ on Redis', () => {
    let queues = 0;
    const prefix = `shouzheng-test-${process.pid}`;
    // The server is somebody's: nothing stays behind.
    afterAll(() => removeKeys(redis, `${prefix}-*`));

    jobQueueContract('BullMQ on Redis', async () =>
      made(bullOnRedis({ url: redis }, `${prefix}-${queues++}`)),
    );
  });
}

async function removeKeys(url: string, pattern: string): Promise<void> {
  const client = new Redis(url);
  for await (const keys of client.scanStream({ match: pattern, count: 1000 }) as AsyncIterable<string[]>) {
    if (keys.length > 0) await client.del(...keys);
  }
  await client.quit();
}
