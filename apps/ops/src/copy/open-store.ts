import {
  createPool,
  HistoryLoader,
  type HistoryWriter,
  KurrentEventStore,
  KurrentHistoryWriter,
  migrateEventStore,
  PostgresEventStore,
  PostgresHistoryWriter,
} from '@shouzheng/adapters';
import type { EventStore } from '@shouzheng/kernel';
import { demandFitServer, unreachable } from '../../../assembly/src/database.js';
import { isKurrentAddress, isPostgresAddress, StartRefused } from '../../../assembly/src/environment.js';
import type { History } from '../../../assembly/src/followed-history.js';

/** One end of a copy. */
export interface Store {
  /** The option that names it, for messages: never the address, which may hold a password. */
  readonly option: string;
  readonly events: EventStore & History;
  readonly writer: HistoryWriter;
  close(): Promise<void>;
}

/** The PostgreSQL that `npm start` brings; whoever calls says where that is. */
export const EMBEDDED = 'embedded';

/**
 * @param text a connection string, `embedded`, or `env:NAME` for a variable that holds one
 * @throws StartRefused that does not repeat it
 */
export function addressOf(option: string, text: string, env: NodeJS.ProcessEnv): string {
  const variable = /^env:(.+)$/.exec(text)?.[1];
  const address = variable === undefined ? text : (env[variable] ?? '');
  if (variable !== undefined && address === '') {
    throw new StartRefused(`${option}: the variable ${variable} is not set.`);
  }
  if (address === EMBEDDED || isPostgresAddress(address) || isKurrentAddress(address)) return address;
  throw new StartRefused(
    `${option} names no store that there is: give postgresql://…, kurrentdb://…, esdb://…, ` +
      'embedded (that of npm start), or env:NAME for a variable that holds one of these.',
  );
}

/**
 * @param role a store to be read must have a history; one to be written is made where there is none
 * @throws StartRefused when it cannot be reached or entered, or is not fit for its role
 */
export async function openStore(option: string, address: string, role: 'source' | 'target'): Promise<Store> {
  const store = await (isKurrentAddress(address)
    ? openKurrent(option, address)
    : openPostgres(option, address, role));
  if (role === 'source' && (await store.events.head()) === 0n) {
    await store.close();
    throw new StartRefused(`${option} holds no events: nothing is to be copied.`);
  }
  return store;
}

async function openPostgres(option: string, address: string, role: 'source' | 'target'): Promise<Store> {
  const pool = createPool({ connectionString: address, max: 4, application_name: 'shouzheng copy' });
  try {
    const { rows } = await pool
      .query<{ there: boolean }>(`select to_regclass('eventstore.events') is not null as there`)
      .catch((error: unknown) => {
        throw new StartRefused(`${option}: ${unreachable(error, `the address of ${option}`)}`);
      });
    if (role === 'source' && !rows[0]?.there) {
      throw new StartRefused(`${option} holds no events: this is not a database of the service.`);
    }
    await demandFitServer({ query: async (sql) => (await pool.query(sql)).rows });
    await migrateEventStore(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const events = new PostgresEventStore(pool);
  return {
    option,
    events,
    writer: new PostgresHistoryWriter(new HistoryLoader(pool)),
    async close() {
      await events.close();
      await pool.end();
    },
  };
}

async function openKurrent(option: string, address: string): Promise<Store> {
  const events = new KurrentEventStore(address);
  const writer = new KurrentHistoryWriter(address);
  const close = async (): Promise<void> => {
    await events.close();
    await writer.close();
  };
  await events.head().catch(async (error: unknown) => {
    await close();
    throw new StartRefused(
      `${option}: ${error instanceof Error ? error.message : 'KurrentDB cannot be used'}`,
    );
  });
  return { option, events, writer, close };
}
