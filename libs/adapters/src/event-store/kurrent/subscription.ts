import { setTimeout as delay } from 'node:timers/promises';
import { END, streamNameFilter } from '@kurrent/kurrentdb-client';
import type { Connection } from './connection.js';

const RECONNECT_PAUSE_MS = 500;

/** Subscribes to the end of the log while somebody wants to be woken; subscribes again whenever that breaks. */
export class Subscription {
  readonly #listeners = new Set<() => void>();
  #stop: AbortController | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly streams: string,
  ) {}

  add(listener: () => void): () => void {
    // A wrapper, so that the same function registered twice is two registrations.
    const registered = () => listener();
    this.#listeners.add(registered);
    if (!this.#stop) {
      this.#stop = new AbortController();
      const { signal } = this.#stop;
      this.#running = this.#running.then(() => this.#subscribe(signal));
    }
    return () => {
      this.#listeners.delete(registered);
      if (this.#listeners.size === 0) void this.close();
    };
  }

  async close(): Promise<void> {
    this.#stop?.abort();
    this.#stop = undefined;
    await this.#running;
  }

  async #subscribe(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.connection.closing.aborted) {
      await this.#once(signal).catch(() => undefined);
      if (!signal.aborted) await delay(RECONNECT_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the subscription breaks or the signal aborts. */
  async #once(signal: AbortSignal): Promise<void> {
    const subscription = this.connection.client().subscribeToAll({
      fromPosition: END,
      filter: streamNameFilter({ regex: this.streams }),
    });
    const ended = new Promise<void>((resolve) => {
      subscription.once('error', () => resolve());
      subscription.once('close', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    // What was appended before the subscription stood was announced to nobody.
    subscription.on('confirmation', this.#wake);
    subscription.on('data', this.#wake);
    try {
      await ended;
    } finally {
      await subscription.unsubscribe().catch(() => undefined);
    }
  }

  readonly #wake = (): void => {
    this.#listeners.forEach((listener) => listener());
  };
}
