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
    const code = (error as { code?: string }).code ?? (error instanceof Error ? error.name : 'error');
    throw new StartRefused(`PostgreSQL cannot be reached (${code}): check DATABASE_URL`);
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

async function demandFitServer(db: DataSource): Promise<void> {
  const [server]: { version: number; encoding: string }[] = await db.query(
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
