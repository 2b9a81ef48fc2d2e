import { setTimeout as delay } from 'node:timers/promises';
import type { Client, Pool } from 'pg';
import { dedicatedClient } from './pool.js';

const RECONNECT_PAUSE_MS = 500;

/** A connection of its own for as long as it is wanted, made and prepared again whenever it breaks. */
export class StandingConnection {
  /** Settled with the first attempt. Who does not ask leaves it to the attempts that follow. */
  readonly firstAttempt: Promise<void>;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  /** @param prepare of each new connection, before anything else is done with it */
  constructor(
    private readonly pool: Pool,
    private readonly purpose: string,
    private readonly prepare: (client: Client) => Promise<unknown>,
  ) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => undefined);
    this.firstAttempt = promise;
    this.#running = this.#keep(resolve, reject);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #keep(prepared: () => void, failed: (error: unknown) => void): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.#once(prepared).catch(failed);
      await delay(RECONNECT_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the connection breaks or is closed. */
  async #once(prepared: () => void): Promise<void> {
    const client = dedicatedClient(this.pool, this.purpose);
    const ended = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
      this.#stop.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await client.connect();
      await this.prepare(client);
      prepared();
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
