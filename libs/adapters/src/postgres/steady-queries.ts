import { createHash } from 'node:crypto';
import { Pool, type QueryConfig } from 'pg';
import { type DataSource, QueryFailedError } from 'typeorm';
import { HeardClient } from './pool.js';

/**
 * Their plans rest on no value and on no size of a table: planned once by each connection, they go by the indexes. What
 * is asked hundreds of times a second, or is long, would else be planned longer than it runs.
 */
const SETTINGS = 'SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off';
const MOST_CONNECTIONS = 6;

/** Statements that are prepared, on connections of their own. */
export class SteadyQueries {
  #pool: Pool | undefined;

  /** @param dataSource whose database it is; it may be opened later */
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param text with a small number of forms: each connection keeps every one that it was given
   * @throws QueryFailedError as TypeORM would
   */
  async query<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    const name = createHash('sha256').update(text).digest('hex').slice(0, 40);
    try {
      const { rows } = await this.#open().query<R>({ name, text, values: [...values] } satisfies QueryConfig);
      return rows;
    } catch (error) {
      throw error instanceof Error && 'severity' in error
        ? new QueryFailedError(text, [...values], error)
        : error;
    }
  }

  async end(): Promise<void> {
    await this.#pool?.end();
  }

  #open(): Pool {
    if (this.#pool) return this.#pool;
    const { options } = (this.dataSource.driver as unknown as { readonly master: Pool }).master;
    // pg hides the password from the spread.
    const pool = new Pool({
      ...options,
      password: options.password,
      Client: HeardClient,
      max: MOST_CONNECTIONS,
      allowExitOnIdle: true,
      application_name: 'shouzheng-steady',
      // Not as options of the start, which poolers refuse and a connection string may have of its own.
      onConnect: async (client) => void (await client.query(SETTINGS)),
    });
    pool.on('error', () => undefined);
    this.#pool = pool;
    return pool;
  }
}
