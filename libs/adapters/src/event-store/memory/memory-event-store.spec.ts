import { eventStoreContract } from '@shouzheng/testing';
import { MemoryEventStore } from './memory-event-store.js';

eventStoreContract('in memory', async () => ({
  subject: new MemoryEventStore(),
  dispose: async () => undefined,
}));
