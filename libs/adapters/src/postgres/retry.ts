import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailableError } from '@shouzheng/kernel';
import { isConnectionError } from './connection-errors.js';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

export interface RetryOptions {
  /** How long connection errors are retried. A restart of PostgreSQL takes a second or two. */
  readonly forMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs what may be repeated until the connection holds, for a bounded time; then a StoreUnavailableError.
 * Any other error is passed on at once.
 */
export async function retryOnConnectionErrors<T>(
  attempt: () => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const giveUpAt = performance.now() + options.forMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConnectionError(error)) throw error;
      if (options.signal?.aborted || performance.now() + pause > giveUpAt) {
        throw new StoreUnavailableError('PostgreSQL cannot be reached', { cause: error });
      }
    }
    await delay(pause, undefined, { signal: options.signal }).catch(() => undefined);
  }
}
