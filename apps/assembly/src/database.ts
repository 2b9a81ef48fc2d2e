import { HeardClient } from '@shouzheng/adapters';
import { DataSource } from 'typeorm';
import { entities, migrations } from './contexts.js';
import { StartRefused } from './environment.js';

/** Oldest server that the SQL here is written for. */
const OLDEST_SERVER = 150000;

/**
 * Connects and brings the schema to this version.
 * @throws StartRefused for a server that is too old, not UTF-8, not there, or not ours to enter
 */
export async function openDatabase(url: string, options: { migrate: boolean }): Promise<DataSource> {
  const db = new DataSource({
    type: 'postgres',
    entities: [...entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    logging: false,
    extra: {
      Client: HeardClient,
      connectionString: url,
      max: 12,
      connectionTimeoutMillis: 5000,
      application_name: 'shouzheng-read-model',
    },
    poolErrorHandler: () => undefined,
  });
  try {
    await db.initialize();
  } catch (error) {
    throw new StartRefused(unreachable(error));
  }
  try {
    await demandFitServer(db);
    if (options.migrate) await migrateOnce(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** By the code of the server or of the network. The address is not repeated: it may hold a password. */
const WHAT_TO_CHECK: Readonly<Record<string, string>> = {
  '28P01': 'the password is wrong: check user name and password in DATABASE_URL',
  '28000':
    'the server does not let this user in: check the user name in DATABASE_URL and the pg_hba.conf of the server',
  '3D000': 'there is no such database: create it, or check its name in DATABASE_URL',
  '42501': 'the user has too few rights: make it the owner of the database',
  '53300': 'all its connections are taken: try again, or raise max_connections',
  ECONNREFUSED: 'nobody listens there: start the server, or check host and port in DATABASE_URL',
  ENOTFOUND: 'the host is not known: check its name in DATABASE_URL',
};

/**
 * One line that says what to do next.
 * @param setting where the address was given
 */
export function unreachable(error: unknown, setting = 'DATABASE_URL'): string {
  const code = (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'error');
  const advice = WHAT_TO_CHECK[code] ?? 'check DATABASE_URL';
  return `PostgreSQL cannot be used (${code}): ${advice.replace('DATABASE_URL', setting)}`;
}

/** @throws StartRefused for a server that is too old or not UTF-8 */
export async function demandFitServer(db: {
  query(sql: string): Promise<{ version: number; encoding: string }[]>;
}): Promise<void> {
  const [server] = await db.query(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
  );
  if (!server || server.version < OLDEST_SERVER) throw new StartRefused('PostgreSQL 15 or newer is needed');
  if (server.encoding !== 'UTF8')
    throw new StartRefused(`The database is ${server.encoding}: make one with UTF8`);
}

/** Several processes may start at once: one migrates, the others wait for it. */
async function migrateOnce(db: DataSource): Promise<void> {
  const runner = db.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('shouzheng-migrate'))`);
    await db.runMigrations();
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(hashtext('shouzheng-migrate'))`).catch(() => undefined);
    await runner.release();
  }
}
