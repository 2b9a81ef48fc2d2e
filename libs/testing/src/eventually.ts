import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 10;
export const PATIENCE_MS = 10_000;

/**
 * Repeats the check until it passes or patience ends; then throws what it threw last. Tests wait for what they need,
 * never for a length of time.
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
    }
    await delay(PAUSE_MS);
  }
}

/** A promise and its handles, for tests that decide when something goes on. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
