import type { Job, JobHandler, JobQueue } from '@shouzheng/kernel';
import { MemoryJobQueue } from './memory/memory-job-queue.js';

type WorkOptions = Parameters<JobQueue['work']>[2];

/** A sound queue behind whatever a broken one does otherwise. */
export class Wrapped implements JobQueue {
  protected readonly inner = new MemoryJobQueue({ backOff: { firstMs: 20, longestMs: 100 } });

  enqueue(jobs: readonly Job[]): Promise<void> {
    return this.inner.enqueue(jobs);
  }

  work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    return this.inner.work(queue, handler, options);
  }

  stop(): Promise<void> {
    return this.inner.stop();
  }
}

/** Changes the jobs on their way in. */
export class Changing extends Wrapped {
  constructor(private readonly change: (jobs: readonly Job[]) => readonly Job[]) {
    super();
  }

  override enqueue(jobs: readonly Job[]): Promise<void> {
    return this.inner.enqueue(this.change(jobs));
  }
}

/** Changes the handler. */
export class Handling extends Wrapped {
  constructor(private readonly change: (handler: JobHandler) => JobHandler) {
    super();
  }

  override work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    return this.inner.work(queue, this.change(handler), options);
  }
}

/** Forgets what is enqueued before somebody works. */
export class ForgetsTheEarly extends Wrapped {
  #working = false;

  override async enqueue(jobs: readonly Job[]): Promise<void> {
    if (this.#working) await this.inner.enqueue(jobs);
  }

  override work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    this.#working = true;
    return this.inner.work(queue, handler, options);
  }
}

/** Every job a run of its own. */
export class NeverMerges extends Wrapped {
  #count = 0;

  override enqueue(jobs: readonly Job[]): Promise<void> {
    return this.inner.enqueue(jobs.map((job) => ({ ...job, key: `${job.key}.no.${this.#count++}` })));
  }

  override work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    return this.inner.work(queue, (key) => handler(key.replace(/\.no\.\d+$/, '')), options);
  }
}

/** Drops a key that it has run once: a job id kept after completion. */
export class OnlyOnce extends Wrapped {
  readonly #seen = new Set<string>();

  override enqueue(jobs: readonly Job[]): Promise<void> {
    return this.inner.enqueue(jobs.filter(({ key }) => !this.#seen.has(key)));
  }

  override work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    const seeing: JobHandler = (key) => {
      this.#seen.add(key);
      return handler(key);
    };
    return this.inner.work(queue, seeing, options);
  }
}

/** Drops a key that is running: deduplication until the job is done, not until it begins. */
export class DeafWhileRunning extends Wrapped {
  readonly #running = new Set<string>();

  override enqueue(jobs: readonly Job[]): Promise<void> {
    return this.inner.enqueue(jobs.filter(({ key }) => !this.#running.has(key)));
  }

  override work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    const running: JobHandler = async (key) => {
      this.#running.add(key);
      await handler(key).finally(() => this.#running.delete(key));
    };
    return this.inner.work(queue, running, options);
  }
}

/** Of jobs with one key, lets the first or the last wish count instead of the earliest. */
export class WrongWish extends Wrapped {
  readonly #wishes = new Map<string, Job>();
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly counts: 'first' | 'last') {
    super();
  }

  override async enqueue(jobs: readonly Job[]): Promise<void> {
    for (const job of jobs) {
      if (this.counts === 'first' && this.#wishes.has(job.key)) continue;
      this.#wishes.set(job.key, job);
      clearTimeout(this.#timers.get(job.key));
      const wait = job.runAt === undefined ? 0 : Date.parse(job.runAt) - Date.now();
      const begin = (): void => {
        this.#wishes.delete(job.key);
        void this.inner.enqueue([{ queue: job.queue, key: job.key }]);
      };
      this.#timers.set(job.key, setTimeout(begin, wait));
    }
  }

  override async stop(): Promise<void> {
    this.#timers.forEach((timer) => clearTimeout(timer));
    await this.inner.stop();
  }
}

/** Keeps its retries beside what else waits. */
export class RetriesApart extends Wrapped {
  override work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    const retrying: JobHandler = async (key) => {
      const plain = key.replace(/\.retry$/, '');
      await handler(plain).catch(() => this.inner.enqueue([{ queue, key: `${plain}.retry` }]));
    };
    return this.inner.work(queue, retrying, options);
  }
}

export class TooManyAtOnce extends Wrapped {
  override work(queue: string, handler: JobHandler): Promise<void> {
    return this.inner.work(queue, handler, { concurrency: 100 });
  }
}

export class StopsAtOnce extends Wrapped {
  override async stop(): Promise<void> {
    void this.inner.stop();
  }
}

/** Takes no offence at anything. */
export class Forgiving extends Wrapped {
  override async enqueue(jobs: readonly Job[]): Promise<void> {
    await this.inner.enqueue(jobs).catch(() => undefined);
  }

  override async work(queue: string, handler: JobHandler, options?: WorkOptions): Promise<void> {
    await this.inner.work(queue, handler, options).catch(() => undefined);
  }
}
