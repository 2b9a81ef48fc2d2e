import { Client, type ClientConfig, Pool, type PoolConfig } from 'pg';

/**
 * A pool with the bounds and the listener that every adapter needs: without a listener for 'error' an idle connection
 * that PostgreSQL closes would end the process.
 */
export function createPool(config: PoolConfig): Pool {
  const pool = new Pool({
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'shouzheng',
    ...config,
  });
  pool.on('error', () => undefined);
  return pool;
}

/** A connection of its own, made as the pool makes its connections, for what must hold one for long. */
export function dedicatedClient(pool: Pool, purpose: string, bounds: ClientConfig = {}): Client {
  const { options } = pool;
  return new Client({
    ...options,
    // pg hides it from the spread.
    password: options.password,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: `shouzheng ${purpose}`,
    ...bounds,
  });
}

/** Quotes a schema name. It comes from the configuration, so it is checked and not merely quoted. */
export function quoteSchema(schema: string): string {
  if (!/^[a-z_][a-z0-9_]{0,39}$/.test(schema))
    throw new Error(`not a schema name: ${JSON.stringify(schema)}`);
  return `"${schema}"`;
}
