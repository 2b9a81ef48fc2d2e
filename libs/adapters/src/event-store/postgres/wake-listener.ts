import { randomUUID } from 'node:crypto';
import type { Client, Pool } from 'pg';
import { quoteSchema } from '../../postgres/pool.js';
import { StandingConnection } from '../../postgres/standing-connection.js';

/** LISTENs on a connection of its own while somebody wants to be woken; connects again whenever that breaks. */
export class WakeListener {
  /** Told with each of the store's own batches: its listeners were woken before the database could tell them. */
  readonly origin = randomUUID();
  readonly #listeners = new Set<() => void>();
  #connection: StandingConnection | undefined;
  #closing: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly channel: string,
  ) {}

  add(listener: () => void): () => void {
    // A wrapper, so that the same function registered twice is two registrations.
    const registered = () => listener();
    this.#listeners.add(registered);
    this.#connection ??= new StandingConnection(this.pool, 'listen', (client) => this.#listen(client));
    return () => {
      this.#listeners.delete(registered);
      if (this.#listeners.size === 0) void this.close();
    };
  }

  readonly wake = (): void => {
    this.#listeners.forEach((listener) => listener());
  };

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection) this.#closing = Promise.all([this.#closing, connection.close()]).then(() => undefined);
    await this.#closing;
  }

  async #listen(client: Client): Promise<void> {
    client.on('notification', ({ payload }) => {
      if (payload !== this.origin) this.wake();
    });
    await client.query(`listen ${quoteSchema(this.channel)}`);
    // What was appended while nobody listened was announced to nobody.
    this.wake();
  }
}
