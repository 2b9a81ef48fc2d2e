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
  /** One of an earlier run. */
  find(name: string): Promise<Database | undefined>;
  copy(database: Database, name: string): Promise<Database>;
  readonly drop: (database: Database) => Promise<void>;
  /** Statistics and visibility of the tables of one, or of all, as autovacuum would leave them in quiet times. */
  analyze(database?: Database): Promise<void>;
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
  const drop = async ({ name }: Database): Promise<void> => {
    await admin.query(`drop database if exists "${name}" with (force)`);
  };
  const named = (name: string): Database => ({ name: `bench_${name}`, url: urlOf(url, `bench_${name}`) });
  const made = async (name: string, from: string): Promise<Database> => {
    const database = named(name);
    await drop(database);
    await admin.query(`create database "${database.name}" template ${from}`);
    return database;
  };
  const names = async (pattern: string): Promise<readonly string[]> => {
    const { rows } = await admin.query<{ name: string }>(
      'select datname as name from pg_database where datname like $1',
      [pattern],
    );
    return rows.map(({ name }) => name);
  };
  return {
    url,
    admin,
    create: (name) => made(name, `template0 encoding 'UTF8'`),
    async find(name) {
      const database = named(name);
      return (await names(database.name.replaceAll('_', '\\_'))).length > 0 ? database : undefined;
    },
    copy: ({ name: from }, name) => made(name, `"${from}" strategy file_copy`),
    drop,
    async analyze(one) {
      for (const name of one ? [one.name] : await names('bench\\_%')) {
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
