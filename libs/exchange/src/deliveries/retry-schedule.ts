import { createHash } from 'node:crypto';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Waits before each attempt of a delivery, in seconds: ten attempts over some 75 hours (product.md A5). */
export const RETRY_SCHEDULE: readonly number[] = [
  0,
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

const JITTER = 0.2;
const LONGEST_RETRY_AFTER_SECONDS = 24 * HOUR;

/**
 * Milliseconds until the next attempt, or undefined after the last one.
 * @param attempts how many attempts have been made
 * @param chance 0 ≤ chance < 1: spreads the retries of many lanes by ±20 %
 * @param retryAfterSeconds what the receiver asked for: never sooner than that, at most a day
 */
export function nextWaitMs(
  schedule: readonly number[],
  attempts: number,
  chance: number,
  retryAfterSeconds = 0,
): number | undefined {
  const wait = schedule[attempts];
  if (wait === undefined) return undefined;
  const spread = wait * (1 + JITTER * (2 * chance - 1));
  const asked = Math.min(retryAfterSeconds, LONGEST_RETRY_AFTER_SECONDS);
  return Math.round(Math.max(spread, asked) * 1000);
}

/** The same chance for the same attempt wherever it is computed: a retry plan can be told from the record. */
export function chanceOf(deliveryId: string, attempt: number): number {
  return createHash('sha256').update(`${deliveryId}/${attempt}`).digest().readUInt32BE(0) / 2 ** 32;
}
