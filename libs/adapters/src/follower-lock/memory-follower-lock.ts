import type { FollowerLease, FollowerLock } from '@shouzheng/kernel';
import { waitFor } from './wait-for.js';

/** Locks within one process, for tests and for a process that is alone. */
export class MemoryFollowerLock implements FollowerLock {
  readonly #last = new Map<string, Promise<void>>();

  async acquire(name: string, signal?: AbortSignal): Promise<FollowerLease> {
    const before = this.#last.get(name) ?? Promise.resolve();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const mine = before.then(() => released);
    this.#last.set(name, mine);
    try {
      await waitFor(before, signal);
    } catch (error) {
      // Whoever stands behind must not wait for one who has left.
      release();
      throw error;
    }
    return { lost: new AbortController().signal, release: async () => release() };
  }
}
