import { type EmbeddedPostgres, startEmbeddedPostgres } from '@shouzheng/adapters/embedded-postgres';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { newHome, settled } from './product.js';

const QUIET = { log: () => undefined };

/** A PostgreSQL that a spec may break: the one of the test run serves other specs. */
export class OwnPostgres {
  private server: EmbeddedPostgres | undefined;

  private constructor(private readonly home: string) {}

  static async start(home = newHome()): Promise<OwnPostgres> {
    const own = new OwnPostgres(home);
    await own.start();
    return own;
  }

  async start(): Promise<void> {
    this.server = await startEmbeddedPostgres({ home: this.home, ...QUIET });
  }

  /** `pg_ctl stop -m immediate`: every backend ends in the middle of what it does, and recovery comes at the start. */
  stopImmediately(): Promise<void> {
    return this.endPostmaster('SIGQUIT');
  }

  /** `kill -9` of the postmaster: its children are left to notice it. */
  crash(): Promise<void> {
    return this.endPostmaster('SIGKILL');
  }

  private async endPostmaster(signal: NodeJS.Signals): Promise<void> {
    const pid = this.postmaster;
    process.kill(pid, signal);
    const gone = await settled(() => !isRunning(pid), 20_000);
    if (!gone) throw new Error('PostgreSQL does not stop');
    await this.server?.stop();
  }

  get postmaster(): number {
    return Number(readFileSync(path.join(this.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  get socket(): string {
    return path.join(this.server?.connection.host ?? '', '.s.PGSQL.5432');
  }

  async stop(): Promise<void> {
    await this.server?.stop();
  }

  get data(): string {
    return path.join(this.server?.place ?? '', 'data');
  }

  url(database = 'shouzheng', user = 'shouzheng', password = ''): string {
    const host = encodeURIComponent(this.server?.connection.host ?? '');
    return `postgresql://${user}${password ? `:${password}` : ''}@/${database}?host=${host}`;
  }

  async refuses(url: string): Promise<boolean> {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return false;
    } catch {
      return true;
    } finally {
      await client.end();
    }
  }

  async sql(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    await client.query(text).finally(() => client.end());
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
