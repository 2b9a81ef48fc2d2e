import {
  BullMqJobQueue,
  HistoryLoader,
  KurrentEventStore,
  PostgresEventStore,
  PostgresFollowerLock,
  PostgresStreamOrder,
  SteadyQueries,
  TypeOrmReadModel,
  bullOnPostgres,
  bullOnRedis,
  createPool,
  isConnectionError,
  migrateEventStore,
  migrateJobQueue,
  migrateReadModel,
} from '@shouzheng/adapters';
import { Logger } from '@nestjs/common';
import { type Clock, StoreOverloadedError, StoreUnavailableError } from '@shouzheng/kernel';
import { NotForProductionError, assertNoDemo } from '@shouzheng/identity';
import type { PlatformParts } from '@shouzheng/platform';
import type { Pool } from 'pg';
import { contexts } from './contexts.js';
import { openDatabase } from './database.js';
import { type Environment, StartRefused } from './environment.js';
import { loadKeys } from './keys.js';
import { demandSameHistory } from './followed-history.js';
import { holdHistory } from './history-hold.js';
import { lawOfTheHouse } from './law-of-the-house.js';
import { type ServerOptions, serverOf } from './server.js';

const systemClock: Clock = { now: () => new Date().toISOString() };

export interface Assembly {
  readonly parts: PlatformParts;
  /** Where the data lies, in words for the person who started it. */
  readonly where: string;
  /** For a thread that opens connections of its own; may hold a password. */
  readonly databaseUrl: string;
  /** For a past that is known already; undefined where the events are not in PostgreSQL. */
  readonly history?: HistoryLoader;
  /** Ends the parts in the order that loses nothing; the apps on top must have stopped. */
  close(): Promise<void>;
}

/** Puts the product together: real adapters behind every port. Where it refuses, nothing stays open. */
export async function assemble(environment: Environment, options: ServerOptions): Promise<Assembly> {
  const keys = loadKeys(environment);
  const opened: (() => Promise<unknown>)[] = [];
  /** What was opened last may still need what was opened before it. */
  const close = async (): Promise<void> => {
    for (let end = opened.pop(); end; end = opened.pop()) await end();
  };
  try {
    const server = await serverOf(environment, options);
    opened.push(() => server.stop());
    const pool = createPool({ connectionString: server.url, max: 12 });
    opened.push(() => pool.end());
    const db = await openDatabase(server.url, { migrate: true });
    opened.push(() => db.destroy());
    const steady = new SteadyQueries(db);
    opened.push(() => steady.end());
    const lock = new PostgresFollowerLock(pool);
    opened.push(() => lock.close());
    // Before the store is opened, and until it has written all that it was given.
    const hold = await holdHistory(pool);
    opened.push(() => hold.close());
    const store = await openStore(environment, pool);
    opened.push(() => store.close());
    await migrateReadModel(db);
    await demandSameHistory(db, store);
    const queue = await openQueue(environment, server.url, pool);
    opened.push(() => queue.stop());
    const order = store instanceof PostgresEventStore ? new PostgresStreamOrder(pool) : undefined;
    const parts: PlatformParts = {
      config: { demo: environment.demo, publicUrl: environment.publicUrl, ...keys },
      contexts,
      db,
      store,
      order,
      queue,
      steady,
      readModel: new TypeOrmReadModel(db, steady),
      lock,
      clock: systemClock,
      ...lawOfTheHouse(),
      isUnavailable: (error) =>
        error instanceof StoreOverloadedError ||
        error instanceof StoreUnavailableError ||
        isConnectionError(error),
    };
    await refuseDemoInProduction(environment, parts);
    const history = store instanceof PostgresEventStore ? new HistoryLoader(pool) : undefined;
    const { where, url: databaseUrl } = server;
    return { parts, where, databaseUrl, ...(history ? { history } : {}), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refuseDemoInProduction(environment: Environment, parts: PlatformParts): Promise<void> {
  if (environment.demo) return;
  try {
    await assertNoDemo(parts);
  } catch (error) {
    if (error instanceof NotForProductionError) throw new StartRefused(error.message);
    throw error;
  }
}

/** The events in PostgreSQL, or in KurrentDB where there is one. What is derived from them lies in PostgreSQL always. */
async function openStore(
  { kurrentUrl }: Environment,
  pool: Pool,
): Promise<PostgresEventStore | KurrentEventStore> {
  if (!kurrentUrl) {
    await migrateEventStore(pool);
    return new PostgresEventStore(pool);
  }
  const store = new KurrentEventStore(kurrentUrl);
  // Asked now: a wrong address or password is better known before the first command than by it.
  await store.head().catch(async (error: unknown) => {
    await store.close();
    throw new StartRefused(error instanceof Error ? error.message : 'KurrentDB cannot be used');
  });
  return store;
}

/** Wake-ups on PostgreSQL, or on Redis where there is one. */
async function openQueue(environment: Environment, databaseUrl: string, pool: Pool): Promise<BullMqJobQueue> {
  const logger = new Logger('jobs');
  const onError = (error: unknown, about: { queue: string }): void =>
    logger.warn(`${about.queue}: ${error instanceof Error ? error.name : 'error'}`);
  if (environment.redisUrl)
    return new BullMqJobQueue(bullOnRedis({ url: environment.redisUrl }), { onError });
  await migrateJobQueue(pool);
  const backend = bullOnPostgres({ connection: { connectionString: databaseUrl }, max: 2 });
  return new BullMqJobQueue(backend, { onError });
}
