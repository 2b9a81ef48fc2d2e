import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type Processor,
  type Queue,
  type RedisOptions,
  runMigrations,
  withBackend,
  type Worker,
  type WorkerOptions,
} from 'bullmq';
import type { Pool, PoolConfig } from 'pg';
import { isConnectionError } from '../../postgres/connection-errors.js';
import { HeardClient } from '../../postgres/pool.js';

/** What a job carries: its key, and how often it has failed in a row. */
export interface WakeUp {
  readonly key: string;
  readonly failures: number;
}

export type WakeQueue = Pick<Queue<WakeUp>, 'addBulk' | 'getJob' | 'waitUntilReady' | 'close' | 'on'>;
export type WakeWorker = Pick<Worker<WakeUp>, 'waitUntilReady' | 'close' | 'on'>;
export type WakeWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Where BullMQ keeps its jobs. Each queue and worker has connections of its own and closes them. */
export interface BullBackend {
  queue(name: string): WakeQueue;
  worker(name: string, processor: Processor<WakeUp>, options: WakeWorkerOptions): WakeWorker;
}

export const DEFAULT_JOB_QUEUE_SCHEMA = 'bullmq';

/** Creates BullMQ's tables and functions, or brings them up to date. BullMQ takes a lock against doing it twice at once. */
export async function migrateJobQueue(pool: Pool, schema: string = DEFAULT_JOB_QUEUE_SCHEMA): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    client.release();
  }
}

export interface BullOnPostgresOptions {
  /** Not a pool: BullMQ would look for its functions in the search path of a ready-made one. */
  readonly connection: Omit<PoolConfig, 'password' | 'max'> & { readonly password?: string };
  readonly schema?: string;
  /** Connections per queue and per worker; a worker has one more, to listen. */
  readonly max?: number;
}

export function bullOnPostgres({ connection, schema, max = 4 }: BullOnPostgresOptions): BullBackend {
  const config = { Client: HeardClient, keepAlive: true, connectionTimeoutMillis: 5_000, ...connection };
  return bullBackend(patient(createPostgresBackend), {
    ...config,
    schema: schema ?? DEFAULT_JOB_QUEUE_SCHEMA,
    max,
  });
}

/** `prefix` begins every key, for a Redis that serves others as well. */
export function bullOnRedis(
  connection: RedisOptions & { readonly url?: string },
  prefix?: string,
): BullBackend {
  // A worker waits for Redis as long as it takes, BullMQ asks for that; who enqueues is told that it is away.
  return {
    ...bullBackend(createRedisBackend, { ...connection, maxRetriesPerRequest: null }, prefix),
    queue: bullBackend(createRedisBackend, { ...connection, maxRetriesPerRequest: 2 }, prefix).queue,
  };
}

function bullBackend<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  connection: C,
  prefix?: string,
): BullBackend {
  const { Queue, Worker } = withBackend(factory);
  return {
    queue: (name) => new Queue<WakeUp>(name, { connection, prefix }) as unknown as WakeQueue,
    worker: (name, processor, options) =>
      new Worker<WakeUp>(name, processor, { ...options, connection, prefix }) as unknown as WakeWorker,
  };
}

/** What a worker repeats until it succeeds. */
const REPEATED = [
  'moveToActive',
  'moveToCompleted',
  'moveToFailed',
  'waitForJob',
  'moveStalledJobsToWait',
] as const;

/**
 * BullMQ pauses before it tries again only if it takes a failure for the connection's, which it knows by
 * ECONNREFUSED alone. A PostgreSQL that stops says many other things (its socket file is gone, the administrator ended
 * the connection), and a worker would try again at once, over and over, and tell each failure; so these are told in
 * BullMQ's word.
 */
function patient<B extends IQueueBackend, C>(factory: BackendFactory<B, C>): BackendFactory<B, C> {
  return (name, options, more) => {
    const backend = factory(name, options, more);
    for (const method of REPEATED) {
      const original = backend[method].bind(backend) as (...args: unknown[]) => Promise<unknown>;
      const translating = (...args: unknown[]): Promise<unknown> =>
        original(...args).catch((error: unknown) => {
          throw isConnectionError(error) ? Object.assign(error as Error, { code: 'ECONNREFUSED' }) : error;
        });
      Object.assign(backend, { [method]: translating });
    }
    return backend;
  };
}
