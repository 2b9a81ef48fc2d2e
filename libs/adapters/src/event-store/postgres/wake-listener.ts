import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { dedicatedClient, quoteSchema } from '../../postgres/pool.js';

const RECONNECT_PAUSE_MS = 500;

/** LISTENs on a connection of its own while somebody wants to be woken; connects again whenever that breaks. */
export class WakeListener {
  /** Told with each of the store's own batches: its listeners were woken before the database could tell them. */
  readonly origin = randomUUID();
  readonly #listeners = new Set<() => void>();
  #stop: AbortController | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly channel: string,
  ) {}

  add(listener: () => void): () => void {
    // A wrapper, so that the same function registered twice is two registrations.
    const registered = () => listener();
    this.#listeners.add(registered);
    this.#start();
    return () => {
      this.#listeners.delete(registered);
      if (this.#listeners.size === 0) void this.close();
    };
  }

  readonly wake = (): void => {
    this.#listeners.forEach((listener) => listener());
  };

  async close(): Promise<void> {
    this.#stop?.abort();
    this.#stop = undefined;
    await this.#running;
  }

  #start(): void {
    if (this.#stop) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    // After the one before it has ended: two connections at once serve nobody.
    this.#running = this.#running.then(() => this.#listen(signal));
  }

  async #listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#listenOnce(signal).catch(() => undefined);
      if (!signal.aborted) await delay(RECONNECT_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the connection breaks or the signal aborts. */
  async #listenOnce(signal: AbortSignal): Promise<void> {
    const client = dedicatedClient(this.pool, 'listen');
    const ended = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    client.on('notification', ({ payload }) => {
      if (payload !== this.origin) this.wake();
    });
    try {
      await client.connect();
      await client.query(`listen ${quoteSchema(this.channel)}`);
      // What was appended while nobody listened was announced to nobody.
      this.wake();
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
