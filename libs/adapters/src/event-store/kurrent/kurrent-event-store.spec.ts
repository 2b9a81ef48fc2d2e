import { eventStoreContract } from '@shouzheng/testing';
import { KurrentEventStore } from './kurrent-event-store.js';
import { KurrentStandIn } from './stand-in/stand-in.fixture.js';

eventStoreContract('on the stand-in of KurrentDB', async () => {
  const server = await KurrentStandIn.start();
  const store = new KurrentEventStore(server.connectionString);
  return {
    subject: store,
    dispose: async () => {
      await store.close();
      server.stop();
    },
  };
});
