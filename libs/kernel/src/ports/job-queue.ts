import type { Instant } from '../time.js';

/**
 * A wake-up, never the truth: what is to be done stands in a table (due terms, waiting deliveries), a job only says
 * "look there now". So losing every job loses nothing, and a job needs no payload but a key.
 */
export interface Job {
  /** Which handler; spelt like a key. */
  readonly queue: string;
  /**
   * What to look at; jobs with the same queue and key that wait are one job. At most 200 letters, digits, `-`, `_`
   * and `.`.
   */
  readonly key: string;
  readonly runAt?: Instant;
}

export type JobHandler = (key: string) => Promise<void>;

export interface JobQueue {
  /**
   * MUST make one run of jobs with the same queue and key that wait at the same time (the earliest runAt wins);
   * MUST accept a job again once its run has begun: news may have come after the handler looked.
   * In bulk, since followers work in batches.
   */
  enqueue(jobs: readonly Job[]): Promise<void>;

  /**
   * Registers the one handler of a queue and starts working.
   * MUST not run a job before its runAt. MUST run it again (with back-off) when the handler throws or its process dies.
   */
  work(queue: string, handler: JobHandler, options?: { readonly concurrency?: number }): Promise<void>;

  /** MUST take no new job and wait for the running ones. A second call waits for the same. */
  stop(): Promise<void>;
}
