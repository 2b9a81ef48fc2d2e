import { startEmbeddedPostgres } from '@shouzheng/adapters/embedded-postgres';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { isInMemory } from './machine.js';

/** pg's, postgres.js's and our own default; castore's adapter takes no other. The same for every contender. */
export const CONNECTIONS = 10;

/** An empty database of a contender on the one server: schemas, sequences and statistics of its own. */
export interface Database {
  readonly name: string;
  readonly url: string;
}

export interface Server {
  readonly url: string;
  readonly admin: pg.Pool;
  create(name: string): Promise<Database>;
  drop(database: Database): Promise<void>;
  /** Statistics and visibility of all tables that were filled, as autovacuum would leave them in quiet times. */
  analyze(): Promise<void>;
  /** Writes out what the last contender left dirty, so that the next one does not pay for it. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, or one started from the binaries of the product with the product's settings. */
export async function startServer(say: (line: string) => void): Promise<Server> {
  const given = process.env['DATABASE_URL'];
  if (given) return serverAt(given, async () => undefined);
  // Not the folder for temporary files: that one may lie in memory.
  const parent = process.env['BENCH_HOME'] ?? '/var/tmp';
  mkdirSync(parent, { recursive: true });
  if (isInMemory(parent)) throw new Error(`${parent} lies in memory; name a folder on a disk in BENCH_HOME`);
  const home = mkdtempSync(path.join(parent, 'shouzheng-bench-'));
  chmodSync(home, 0o755);
  const embedded = await startEmbeddedPostgres({ home, log: say });
  return serverAt(embedded.url, async () => {
    await embedded.stop();
    rmSync(home, { recursive: true, force: true });
    if (embedded.place !== path.join(home, 'postgres'))
      rmSync(embedded.place, { recursive: true, force: true });
  });
}

function serverAt(url: string, end: () => Promise<void>): Server {
  const admin = new pg.Pool({ connectionString: url, max: 2 });
  admin.on('error', () => undefined);
  const drop = ({ name }: Database): Promise<unknown> =>
    admin.query(`drop database if exists "${name}" with (force)`);
  return {
    url,
    admin,
    async create(name) {
      const database = { name: `bench_${name}`, url: urlOf(url, `bench_${name}`) };
      await drop(database);
      await admin.query(`create database "${database.name}" template template0 encoding 'UTF8'`);
      return database;
    },
    async drop(database) {
      await drop(database);
    },
    async analyze() {
      const { rows } = await admin.query<{ name: string }>(
        `select datname as name from pg_database where datname like 'bench\\_%'`,
      );
      for (const { name } of rows) {
        const client = new pg.Client({ connectionString: urlOf(url, name) });
        await client.connect();
        await client.query('vacuum analyze');
        await client.end();
      }
    },
    async settle() {
      await admin.query('checkpoint');
      globalThis.gc?.();
    },
    async stop() {
      await admin.end();
      await end();
    },
  };
}

/** Another database of the same server. Not by `URL`, which takes no URL whose host stands in its query (a socket). */
const urlOf = (url: string, database: string): string =>
  url.replace(/^([a-z]+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${database}`);
