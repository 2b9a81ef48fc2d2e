import { Client, type ClientConfig, Pool, type PoolConfig } from 'pg';

/**
 * A connection that somebody listens to from its first moment. A server that ends may say so in the same packet as its
 * last answer, when whoever waited for that answer or for the connection has not come to listen yet, or between two
 * queries of a transaction; unheard, its word would end the process. Whoever uses the connection is told by the next query.
 */
export class HeardClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** A pool with the bounds and the listeners that every adapter needs. */
export function createPool(config: PoolConfig): Pool {
  const pool = new Pool({
    Client: HeardClient,
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
  return new HeardClient({
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
