import { startEmbeddedPostgres } from '@shouzheng/adapters/embedded-postgres';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** What `pg`, TypeORM and BullMQ take. */
export interface TestConnection {
  host: string;
  port?: number;
  user?: string;
  password?: string;
  database: string;
}

export interface TestDatabase {
  connection: TestConnection;
  url: string;
  /** Ends whatever is still connected and removes the database. */
  drop(): Promise<void>;
}

/** Runs `use` with a fresh, empty UTF-8 database, which is gone afterwards. */
export async function withTestDatabase<T>(use: (database: TestDatabase) => Promise<T>): Promise<T> {
  const database = await createTestDatabase();
  try {
    return await use(database);
  } finally {
    await database.drop();
  }
}

/** For beforeAll and afterAll; whoever creates it MUST drop it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  // template0, because a server given by DATABASE_URL may have a template1 that is not UTF-8.
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
  const connection = { ...server, database: name };
  return {
    connection,
    url: urlOf(connection),
    drop: () => runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** The server of DATABASE_URL, or the embedded one that this jest run shares. */
async function testServer(): Promise<TestConnection> {
  const given = process.env['DATABASE_URL'];
  if (!given) return sharedEmbeddedServer();
  const { host, port, user, password, database } = new pg.Client({ connectionString: given });
  return { host, port, user, password, database: database ?? 'postgres' };
}

/** Whichever worker comes first starts the server; the others wait for the file that says where it is. */
async function sharedEmbeddedServer(): Promise<TestConnection> {
  const home = process.env['SHOUZHENG_TEST_RUN_HOME'];
  if (!home) throw new Error('A test database needs the global setup of jest.config.mjs.');
  const ready = path.join(home, 'connection.json');
  const begun = path.join(home, 'begun');
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as TestConnection;
    if (createdFirst(begun)) {
      const { connection } = await startEmbeddedPostgres({ home, log: () => undefined });
      writeFileSync(`${ready}.new`, JSON.stringify(connection));
      renameSync(`${ready}.new`, ready);
    } else await sleep(50);
  }
  throw new Error(
    'The PostgreSQL of this test run did not start: see the failure of the first test that needed it.',
  );
}

function createdFirst(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function runOn(connection: TestConnection, sql: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function urlOf({ host, port = 5432, user = '', password, database }: TestConnection): string {
  const credentials = encodeURIComponent(user) + (password ? `:${encodeURIComponent(password)}` : '');
  return host.startsWith('/')
    ? `postgresql://${credentials}@/${database}?host=${encodeURIComponent(host)}`
    : `postgresql://${credentials}@${host}:${port}/${database}`;
}
