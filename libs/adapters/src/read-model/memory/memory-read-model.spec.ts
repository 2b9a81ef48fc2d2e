import { readModelContract } from '@shouzheng/testing';
import { MemoryReadModel } from './memory-read-model.js';

readModelContract('in memory', async () => ({
  subject: {
    model: new MemoryReadModel(),
    // A function cannot be copied.
    spoil: (row) => ({ ...row, title: (() => 'no text') as unknown as string }),
  },
  dispose: async () => undefined,
}));
