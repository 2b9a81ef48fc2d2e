import pg from 'pg';
import { OwnPostgres } from '../harness/own-postgres.js';
import { newHome, settled } from '../harness/product.js';
import { type Disk, diskFor } from './disk.js';

const PATIENCE_MS = 60_000;

/**
 * The database's clock: the product's statements find these functions before PostgreSQL's own of the same name, so
 * recorded times, leases and whatever else is taken from the server's clock jump with it.
 */
const CLOCK = `
  CREATE SCHEMA fault_clock;
  CREATE TABLE fault_clock.jump (ahead interval NOT NULL);
  INSERT INTO fault_clock.jump VALUES ('0');
  CREATE FUNCTION fault_clock.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql
    AS 'SELECT pg_catalog.clock_timestamp() + (SELECT ahead FROM fault_clock.jump)';
  CREATE FUNCTION fault_clock.now() RETURNS timestamptz STABLE LANGUAGE sql
    AS 'SELECT pg_catalog.now() + (SELECT ahead FROM fault_clock.jump)';
  ALTER DATABASE shouzheng SET search_path = public, fault_clock, pg_catalog`;

/** The PostgreSQL of one installation, with a disk and a clock that the faults have in their hands. */
export class FaultyServer {
  private constructor(
    readonly own: OwnPostgres,
    readonly disk: Disk,
  ) {}

  static async start(): Promise<FaultyServer> {
    const disk = diskFor(newHome());
    const server = new FaultyServer(await OwnPostgres.start(disk.folder), disk);
    // The log of writes must not fill the small disk by itself.
    await server.own.sql(`ALTER SYSTEM SET max_wal_size = '96MB'`);
    await server.own.sql('SELECT pg_reload_conf()');
    await server.ask(CLOCK);
    return server;
  }

  /** One statement on a connection of its own, that ends with it. */
  async ask<Row extends object>(sql: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.own.url() });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async jump(seconds: number): Promise<void> {
    await this.ask(`UPDATE fault_clock.jump SET ahead = interval '${seconds} seconds'`);
  }

  /** It answers again: by itself after a crash of one of its processes, else because it is started. */
  async recover(): Promise<void> {
    const answers = (): Promise<boolean> => this.ask('SELECT 1').then(Boolean, () => false);
    const isUp = await settled(async () => (await answers()) || !this.isThere(), PATIENCE_MS);
    if (isUp && (await answers())) return;
    await this.own.stop();
    await this.own.start();
  }

  private isThere(): boolean {
    try {
      process.kill(this.own.postmaster, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }
}
