import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, SHARED_PLACE } from './binaries.js';
import { Cluster, SUPERUSER } from './cluster.js';
import { lockHome } from './home-lock.js';
import { chooseSocketFolder, choosePlace, demandSpace } from './place.js';
import { EmbeddedPostgresRefusal } from './refusal.js';
import { serverUser } from './server-user.js';

const DATABASE = 'shouzheng';
/** How long a server that is running may take before it answers: recovery after a crash takes its time. */
const PATIENCE_MS = 120_000;
const MINIMUM_FREE_BYTES = 128 * 1024 * 1024;

export interface EmbeddedPostgres {
  /** For `pg`, TypeORM and BullMQ alike: a Unix socket, no port, no password. */
  connection: { host: string; user: string; database: string };
  url: string;
  /** Whether the server was already running: the one that a killed predecessor left behind. */
  adopted: boolean;
  /** Where the data lies. */
  place: string;
  /** Ends the server (fast: open transactions roll back) and frees the home. Close the pools first. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** SHOUZHENG_HOME: everything that this installation keeps on disk. */
  home: string;
  log: (line: string) => void;
  minimumFreeBytes?: number;
  /** Where root puts what `nobody` cannot reach in `home`. */
  sharedPlace?: string;
}

/**
 * Starts the PostgreSQL that comes with npm, or adopts the one that a killed predecessor left running.
 * MUST be called once per home at a time; a second call is refused with an EmbeddedPostgresRefusal, as is everything
 * that a person has to put right (disk full, data of another major version, a folder out of reach).
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = path.resolve(options.home);
  let unlock = (): void => undefined;
  try {
    unlock = await lockHome(home);
    return await start(home, unlock, options);
  } catch (error) {
    unlock();
    throw asRefusal(error, home);
  }
}

/** What the file system says when a person has to help. */
function asRefusal(error: unknown, home: string): unknown {
  const { code, path: where = home } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new EmbeddedPostgresRefusal(`The disk is full: ${where}.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new EmbeddedPostgresRefusal(
      `${where} cannot be written (${code}). Set SHOUZHENG_HOME to another folder.`,
    );
  }
  return error;
}

async function start(
  home: string,
  unlock: () => void,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { log, minimumFreeBytes = MINIMUM_FREE_BYTES, sharedPlace = SHARED_PLACE } = options;
  const user = serverUser();
  const place = choosePlace(home, user, log, sharedPlace);
  const cluster = new Cluster(place, await findBinaries(user, log, sharedPlace), user);

  const adopted = cluster.exists && (await answers(cluster));
  if (!adopted) {
    demandSpace(place, minimumFreeBytes);
    if (cluster.exists) await cluster.demandSameMajor();
    else {
      log(`PostgreSQL: creating a cluster in ${cluster.data} …`);
      await cluster.create();
    }
    await cluster.start(chooseSocketFolder(cluster.data, user, log));
  }

  const host = cluster.socketFolder();
  await createDatabase(host);
  log(`PostgreSQL: ${adopted ? 'adopted, it was still running' : 'running'} (socket in ${host}).`);
  return {
    connection: { host, user: SUPERUSER, database: DATABASE },
    url: `postgresql://${SUPERUSER}@/${DATABASE}?host=${encodeURIComponent(host)}`,
    adopted,
    place,
    async stop() {
      await cluster.stop();
      unlock();
    },
  };
}

/**
 * Whether a server is running that can be adopted. `pg_ctl status` alone is not enough: it also counts a server that is
 * still recovering, and one that was killed this very moment and whose process is not quite gone.
 */
async function answers(cluster: Cluster): Promise<boolean> {
  const patientUntil = Date.now() + PATIENCE_MS;
  while (await cluster.isRunning()) {
    try {
      await query(cluster.socketFolder(), 'SELECT 1');
      return true;
    } catch (error) {
      if (Date.now() > patientUntil) {
        throw new EmbeddedPostgresRefusal(
          `The PostgreSQL that is already running in ${cluster.data} does not answer: ${(error as Error).message}`,
        );
      }
      await sleep(200);
    }
  }
  return false;
}

async function createDatabase(host: string): Promise<void> {
  const found = await query(host, 'SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (found.length === 0) await query(host, `CREATE DATABASE ${DATABASE}`);
}

async function query(host: string, sql: string, params: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ host, user: SUPERUSER, database: 'postgres' });
  try {
    await client.connect();
    return (await client.query(sql, params)).rows;
  } finally {
    await client.end();
  }
}
