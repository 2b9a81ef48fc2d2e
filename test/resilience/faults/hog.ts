import pg from 'pg';
import type { FaultyServer } from './server.js';

/** More than a server gives. */
const ENOUGH = 1000;

/** Somebody who takes every connection of the server, those for the superuser too. */
export class Hog {
  private constructor(
    private readonly server: FaultyServer,
    private readonly held: pg.Client[],
  ) {}

  static async takeAll(server: FaultyServer): Promise<Hog> {
    const hog = new Hog(server, []);
    await hog.takeRest();
    return hog;
  }

  get size(): number {
    return this.held.length;
  }

  /** Ends connections of others and takes their places. Answers how many. */
  async takeFromOthers(count: number): Promise<number> {
    const before = this.size;
    const mine = await this.held[0]?.query<{ pid: number }>(
      `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND application_name <> 'hog' ORDER BY md5(pid::text) LIMIT $1`,
      [count],
    );
    if (mine) await this.takeRest();
    return this.size - before;
  }

  async letGo(): Promise<void> {
    await Promise.all(this.held.map((client) => client.end().catch(() => undefined)));
  }

  /** Until it is refused. */
  private async takeRest(): Promise<void> {
    while (this.held.length < ENOUGH) {
      const client = new pg.Client({ connectionString: this.server.own.url(), application_name: 'hog' });
      client.on('error', () => undefined);
      try {
        await client.connect();
      } catch {
        return;
      }
      this.held.push(client);
    }
  }
}
