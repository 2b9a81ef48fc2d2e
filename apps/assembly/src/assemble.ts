import {
  BullMqJobQueue,
  PostgresEventStore,
  PostgresFollowerLock,
  TypeormReadModel,
  createPool,
  isConnectionError,
  migrateEventStore,
} from '@shouzheng/adapters';
import { startEmbeddedPostgres } from '@shouzheng/adapters/embedded-postgres';
import type { Clock } from '@shouzheng/kernel';
import type { PlatformParts } from '@shouzheng/platform';
import { contexts } from './contexts.js';
import { openDatabase } from './database.js';
import { type Environment, StartRefused } from './environment.js';
import { loadKeys } from './keys.js';
import { lawOfTheHouse } from './law-of-the-house.js';

const systemClock: Clock = { now: () => new Date().toISOString() };

export interface Assembly {
  readonly parts: PlatformParts;
  /** Where the data lies, in words for the person who started it. */
  readonly where: string;
  /** Ends the parts in the order that loses nothing; the apps on top must have stopped. */
  close(): Promise<void>;
}

/**
 * Puts the product together: real adapters behind every port.
 * `external`: DATABASE_URL must be given, since an embedded server belongs to one process.
 */
export async function assemble(
  environment: Environment,
  options: { database: 'external' | 'any'; log?: (line: string) => void },
): Promise<Assembly> {
  const keys = loadKeys(environment);
  const server = await serverOf(environment, options);
  try {
    const db = await openDatabase(server.url, { migrate: true });
    const pool = createPool({ connectionString: server.url, max: 12 });
    await migrateEventStore(pool);
    const store = new PostgresEventStore(pool);
    const queue = await BullMqJobQueue.open(
      environment.redisUrl ? { redisUrl: environment.redisUrl } : { postgresUrl: server.url },
    );
    const lock = new PostgresFollowerLock(pool);
    const parts: PlatformParts = {
      config: { demo: environment.demo, publicUrl: environment.publicUrl, ...keys },
      contexts,
      db,
      store,
      queue,
      readModel: new TypeormReadModel(db),
      lock,
      clock: systemClock,
      ...lawOfTheHouse(),
      isUnavailable: isConnectionError,
    };
    const close = async (): Promise<void> => {
      await queue.stop();
      await store.close();
      await db.destroy();
      await pool.end();
      await server.stop();
    };
    return { parts, where: server.where, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

interface Server {
  readonly url: string;
  readonly where: string;
  stop(): Promise<void>;
}

async function serverOf(
  environment: Environment,
  options: { database: 'external' | 'any'; log?: (line: string) => void },
): Promise<Server> {
  if (environment.databaseUrl) {
    return { url: environment.databaseUrl, where: 'PostgreSQL of DATABASE_URL', stop: async () => {} };
  }
  if (options.database === 'external') {
    throw new StartRefused('DATABASE_URL is needed: api and worker share one PostgreSQL (npm start brings its own).');
  }
  const log = options.log ?? (() => {});
  const embedded = await startEmbeddedPostgres({ home: environment.home, log });
  return { url: embedded.url, where: `embedded PostgreSQL, ${embedded.place}`, stop: () => embedded.stop() };
}
