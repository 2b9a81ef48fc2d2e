import type { Instant, Job } from '@shouzheng/kernel';

const NAME = /^[A-Za-z0-9_.-]{1,200}$/;

/** Refuses what a queue's server would read as something else (`:` in keys of Redis, for one). */
export function checkJob({ queue, key, runAt }: Job): void {
  if (!NAME.test(queue)) throw new Error(`not a queue name: ${JSON.stringify(queue)}`);
  if (!NAME.test(key)) throw new Error(`not a job key: ${JSON.stringify(key)}`);
  if (runAt !== undefined && Number.isNaN(Date.parse(runAt))) throw new Error(`not an instant: ${runAt}`);
}

/** The present for a job without runAt, and never the past: an overdue job is as urgent as one that is due now. */
export function dueAt(runAt: Instant | undefined, now: number): number {
  return runAt === undefined ? now : Math.max(now, Date.parse(runAt));
}

export interface BackOff {
  readonly firstMs: number;
  readonly longestMs: number;
}

export const DEFAULT_BACK_OFF: BackOff = { firstMs: 1_000, longestMs: 5 * 60_000 };

/** Pause after the nth failure in a row, from 1. */
export function pauseAfter(failures: number, { firstMs, longestMs }: BackOff): number {
  return Math.min(firstMs * 2 ** Math.min(failures - 1, 30), longestMs);
}

/** Where a failure goes that a queue deals with by itself: a handler that threw, a connection that broke. */
export type OnJobError = (error: unknown, about: { readonly queue: string; readonly key?: string }) => void;
