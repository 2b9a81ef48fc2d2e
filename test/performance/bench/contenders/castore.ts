import { type Contender, MOST_ATTEMPTS } from '../contender.js';
import { type BenchEvent, NOTHING, decide, evolve } from '../workload.js';
import { peerModule, peerPg } from './peer-package.js';

interface EventDetail {
  aggregateId: string;
  version: number;
  type: string;
  payload: BenchEvent['data'];
  metadata: BenchEvent['metadata'];
}
interface Adapter {
  pushEvent(event: EventDetail, options: { eventStoreId: string }): Promise<unknown>;
  groupEvent(event: EventDetail): { context?: { eventStoreId: string } };
  pushEventGroup(options: object, ...events: object[]): Promise<unknown>;
  getEvents(aggregateId: string, context: { eventStoreId: string }): Promise<{ events: EventDetail[] }>;
}
interface CastorePostgres {
  PostgresEventStorageAdapter: (new (options: { connectionString: string }) => Adapter) & {
    createEventTable(options: { connectionString: string }): Promise<unknown>;
  };
}

const STORE = { eventStoreId: 'ACCOUNTS' };
const TAKEN = 'EventAlreadyExistsError';

/**
 * Castore with its adapter for PostgreSQL, which brings postgres.js: ten connections, prepared statements, and no way
 * to set another number. It has no reading of the global order.
 */
export const castore: Contender = {
  name: 'castore',
  async open({ url }) {
    const { PostgresEventStorageAdapter } = await peerModule<CastorePostgres>(
      '@castore/event-storage-adapter-postgres',
    );
    const connectionString = await urlForPostgresJs(url);
    await PostgresEventStorageAdapter.createEventTable({ connectionString });
    const adapter = new PostgresEventStorageAdapter({ connectionString });
    const { Pool } = await peerPg();
    const counting = new Pool({ connectionString: url, max: 1 });
    counting.on('error', () => undefined);

    const detail = (
      aggregateId: string,
      version: number,
      { type, data, metadata }: BenchEvent,
    ): EventDetail => ({
      aggregateId,
      version,
      type,
      payload: data,
      metadata,
    });
    return {
      async create(stream, events) {
        const details = events.map((event, n) => detail(stream, n + 1, event));
        const [only, ...others] = details;
        if (only && others.length === 0) return void (await adapter.pushEvent(only, STORE));
        const grouped = details.map((one) => Object.assign(adapter.groupEvent(one), { context: STORE }));
        await adapter.pushEventGroup({}, ...grouped);
      },
      async act(stream) {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
          const { events } = await adapter.getEvents(stream, STORE);
          const state = events.reduce((before, { payload }) => evolve(before, payload), NOTHING);
          try {
            await adapter.pushEvent(detail(stream, state.count + 1, decide(state)), STORE);
            return;
          } catch (error) {
            if (!isTaken(error)) throw error;
          }
        }
        throw new Error('never got its turn');
      },
      readStream: async (stream) => (await adapter.getEvents(stream, STORE)).events.length,
      async count() {
        const { rows } = await counting.query<{ n: number }>('select count(*)::int as n from event');
        return rows[0]?.n ?? 0;
      },
      async close() {
        await counting.end();
        await endOf(adapter);
      },
    };
  },
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === TAKEN;

/** The adapter has no way to close its connections but its private client. */
async function endOf(adapter: Adapter): Promise<void> {
  const { _sql } = adapter as unknown as { _sql: { end(options: { timeout: number }): Promise<void> } };
  await _sql.end({ timeout: 5 });
}

/**
 * postgres.js takes no Unix socket in a URL, only in PGHOST; the adapter takes nothing but a URL. Both sides go through
 * the same socket.
 */
async function urlForPostgresJs(url: string): Promise<string> {
  const { parse } = await peerModule<{ parse(url: string): Record<'host' | 'user' | 'database', string> }>(
    'pg-connection-string',
  );
  const { host, user, database } = parse(url);
  if (!host.startsWith('/')) return url;
  process.env['PGHOST'] = host;
  process.env['PGUSER'] = user;
  return `postgres:///${database}`;
}
