import { jobQueueContract } from '@shouzheng/testing';
import { MemoryJobQueue } from './memory-job-queue.js';

jobQueueContract('in memory', async () => {
  const queue = new MemoryJobQueue({ backOff: { firstMs: 20, longestMs: 100 } });
  return { subject: { queue }, dispose: () => queue.stop() };
});
