import { type Contender, MOST_ATTEMPTS } from '../contender.js';
import { CONNECTIONS } from '../server.js';
import { type Account, type BenchEvent, NOTHING, decide, evolve } from '../workload.js';
import { peerModule, peerPg } from './peer-package.js';

interface EmmettEvent {
  type: string;
  data: BenchEvent['data'];
  metadata: BenchEvent['metadata'];
}
interface Store {
  schema: { migrate(): Promise<unknown> };
  appendToStream(stream: string, events: EmmettEvent[], options: object): Promise<unknown>;
  readStream(stream: string): Promise<{ events: unknown[] }>;
  close(): Promise<void>;
}
interface EmmettPostgres {
  getPostgreSQLEventStore(url: string, options: object): Store;
  readMessagesBatch(
    execute: unknown,
    options: { after: bigint; batchSize: number },
  ): Promise<{ currentGlobalPosition: bigint; messages: unknown[]; areMessagesLeft: boolean }>;
}
interface Emmett {
  CommandHandler(options: {
    evolve: (state: Account, event: EmmettEvent) => Account;
    initialState: () => Account;
    retry: { onVersionConflict: object };
  }): (store: Store, id: string, handle: (state: Account) => EmmettEvent) => Promise<unknown>;
}
interface Dumbo {
  dumbo(options: object): { execute: unknown; close(): Promise<void> };
}

const PAGE = 1000;

/** Emmett on PostgreSQL with a pool of node-postgres; its CommandHandler, told to retry a conflict at once. */
export const emmett: Contender = {
  name: 'emmett-postgresql',
  async open({ url }) {
    const { Pool } = await peerPg();
    const pool = new Pool({ connectionString: url, max: CONNECTIONS });
    pool.on('error', () => undefined);
    const { getPostgreSQLEventStore, readMessagesBatch } = await peerModule<EmmettPostgres>(
      '@event-driven-io/emmett-postgresql',
    );
    const { CommandHandler } = await peerModule<Emmett>('@event-driven-io/emmett');
    const { dumbo } = await peerModule<Dumbo>('@event-driven-io/dumbo');
    const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
    await store.schema.migrate();
    const reading = dumbo({ connectionString: url, pool });
    const handle = CommandHandler({
      evolve: (state, { data }) => evolve(state, data),
      initialState: () => NOTHING,
      retry: { onVersionConflict: { retries: MOST_ATTEMPTS, minTimeout: 0, maxTimeout: 0, factor: 1 } },
    });
    const nameOf = (stream: string): string => `account:${stream}`;

    return {
      async create(stream, events) {
        await store.appendToStream(nameOf(stream), events.map(message), {
          expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
        });
      },
      async act(stream) {
        await handle(store, nameOf(stream), (state) => message(decide(state)));
      },
      readStream: async (stream) => (await store.readStream(nameOf(stream))).events.length,
      async replay() {
        let count = 0;
        for (let after = 0n; ;) {
          const page = await readMessagesBatch(reading.execute, { after, batchSize: PAGE });
          count += page.messages.length;
          if (page.messages.length === 0) return count;
          after = page.currentGlobalPosition;
        }
      },
      async count() {
        const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from emt_messages');
        return rows[0]?.n ?? 0;
      },
      async close() {
        await store.close();
        await pool.end();
      },
    };
  },
};

const message = ({ type, data, metadata }: BenchEvent): EmmettEvent => ({ type, data, metadata });
