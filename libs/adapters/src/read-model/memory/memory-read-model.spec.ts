import { readModelContract } from '@shouzheng/testing';
import { MemoryReadModel } from './memory-read-model.js';

readModelContract('in memory', async () => {
  const given = new Map<string, bigint>();
  return {
    subject: {
      model: new MemoryReadModel(({ follower, epoch }) => (given.get(follower) ?? 0n) <= epoch),
      giveEpoch: async ({ follower, epoch }) => void given.set(follower, epoch),
      // A function cannot be copied.
      spoil: (row) => ({ ...row, title: (() => 'no text') as unknown as string }),
    },
    dispose: async () => undefined,
  };
});
