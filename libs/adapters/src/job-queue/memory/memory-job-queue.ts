import type { Job, JobHandler, JobQueue } from '@shouzheng/kernel';
import {
  type BackOff,
  checkJob,
  DEFAULT_BACK_OFF,
  dueAt,
  type OnJobError,
  pauseAfter,
} from '../job-names.js';

export interface MemoryJobQueueOptions {
  readonly backOff?: BackOff;
  readonly onError?: OnJobError;
}

/** The longest time that setTimeout takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Waiting {
  readonly due: number;
  readonly failures: number;
}

interface Lane {
  readonly waiting: Map<string, Waiting>;
  readonly running: Set<Promise<void>>;
  handler?: JobHandler;
  concurrency: number;
  timer?: NodeJS.Timeout;
}

/** Jobs of this process, gone with it. For tests and demonstrations; a job is a wake-up only, so little is lost. */
export class MemoryJobQueue implements JobQueue {
  readonly #lanes = new Map<string, Lane>();
  readonly #backOff: BackOff;
  readonly #onError: OnJobError;
  #stopped = false;

  constructor(options: MemoryJobQueueOptions = {}) {
    this.#backOff = options.backOff ?? DEFAULT_BACK_OFF;
    this.#onError = options.onError ?? (() => undefined);
  }

  async enqueue(jobs: readonly Job[]): Promise<void> {
    this.#refuseWhenStopped();
    jobs.forEach(checkJob);
    const now = Date.now();
    for (const { queue, key, runAt } of jobs) this.#add(queue, key, { due: dueAt(runAt, now), failures: 0 });
  }

  async work(
    queue: string,
    handler: JobHandler,
    options: { readonly concurrency?: number } = {},
  ): Promise<void> {
    this.#refuseWhenStopped();
    const lane = this.#lane(queue);
    if (lane.handler) throw new Error(`queue ${queue} has a handler already`);
    lane.handler = handler;
    lane.concurrency = options.concurrency ?? 1;
    this.#startDue(queue, lane);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const lane of this.#lanes.values()) clearTimeout(lane.timer);
    await Promise.all([...this.#lanes.values()].flatMap(({ running }) => [...running]));
  }

  #refuseWhenStopped(): void {
    if (this.#stopped) throw new Error('the job queue has been stopped');
  }

  #lane(queue: string): Lane {
    const lane = this.#lanes.get(queue) ?? { waiting: new Map(), running: new Set(), concurrency: 1 };
    this.#lanes.set(queue, lane);
    return lane;
  }

  #add(queue: string, key: string, job: Waiting): void {
    const lane = this.#lane(queue);
    const waiting = lane.waiting.get(key);
    if (!waiting || job.due < waiting.due) lane.waiting.set(key, job);
    this.#startDue(queue, lane);
  }

  #startDue(queue: string, lane: Lane): void {
    clearTimeout(lane.timer);
    if (this.#stopped || !lane.handler) return;
    const now = Date.now();
    let next = Infinity;
    for (const [key, job] of lane.waiting) {
      if (lane.running.size >= lane.concurrency) return;
      if (job.due > now) {
        next = Math.min(next, job.due);
        continue;
      }
      lane.waiting.delete(key);
      const run: Promise<void> = this.#run(queue, key, job, lane.handler).finally(() => {
        lane.running.delete(run);
        this.#startDue(queue, lane);
      });
      lane.running.add(run);
    }
    if (next === Infinity) return;
    lane.timer = setTimeout(() => this.#startDue(queue, lane), Math.min(next - now, LONGEST_TIMER_MS));
    lane.timer.unref();
  }

  async #run(queue: string, key: string, { failures }: Waiting, handler: JobHandler): Promise<void> {
    // In a turn of its own: whoever enqueues must not find itself inside a handler.
    await new Promise(setImmediate);
    try {
      await handler(key);
    } catch (error) {
      this.#onError(error, { queue, key });
      const due = Date.now() + pauseAfter(failures + 1, this.#backOff);
      this.#add(queue, key, { due, failures: failures + 1 });
    }
  }
}
