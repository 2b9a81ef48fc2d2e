import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Job, JobHandler, JobQueue } from '@shouzheng/kernel';
import type { Job as BullJob } from 'bullmq';
import {
  type BackOff,
  checkJob,
  DEFAULT_BACK_OFF,
  dueAt,
  type OnJobError,
  pauseAfter,
} from '../job-names.js';
import type { BullBackend, WakeQueue, WakeUp, WakeWorker, WakeWorkerOptions } from './bull-backend.js';

export interface BullMqJobQueueOptions {
  readonly backOff?: BackOff;
  readonly onError?: OnJobError;
  /** After so long without a sign of life a worker is taken for dead, and its job for one to be run again. */
  readonly lockMs?: number;
}

interface Wanted extends WakeUp {
  readonly due: number;
}

const BULK = 500;
/** BullMQ gives a job up after so many attempts; a wake-up is never given up. */
const WITHOUT_END = 1_000_000_000;
const CONNECT_WITHIN_MS = 10_000;
/** Between attempts at what failed for BullMQ's own reasons, such as a lost connection. */
const INFRASTRUCTURE_PAUSE_MS = 1_000;

/**
 * The job queue on BullMQ, on PostgreSQL or Redis.
 *
 * A key is BullMQ's deduplication id, which belongs to the one job of the key that waits. A run gives it up before it
 * calls the handler: news that comes then makes a job of its own, while what waits is never doubled. A handler that
 * fails is enqueued again the same way, so a key that fails for ever and is woken for ever is still one job.
 */
export class BullMqJobQueue implements JobQueue {
  readonly #queues = new Map<string, Promise<WakeQueue>>();
  readonly #workers = new Map<string, WakeWorker>();
  readonly #backOff: BackOff;
  readonly #onError: OnJobError;
  readonly #lockMs: number;
  #stopping: Promise<void> | undefined;

  constructor(
    private readonly backend: BullBackend,
    options: BullMqJobQueueOptions = {},
  ) {
    this.#backOff = options.backOff ?? DEFAULT_BACK_OFF;
    this.#onError = options.onError ?? (() => undefined);
    this.#lockMs = options.lockMs ?? 30_000;
  }

  async enqueue(jobs: readonly Job[]): Promise<void> {
    this.#refuseWhenStopped();
    jobs.forEach(checkJob);
    const now = Date.now();
    const byQueue = new Map<string, Map<string, Wanted>>();
    for (const { queue, key, runAt } of jobs) {
      const keys = byQueue.get(queue) ?? new Map<string, Wanted>();
      const due = dueAt(runAt, now);
      if (due < (keys.get(key)?.due ?? Infinity)) keys.set(key, { key, due, failures: 0 });
      byQueue.set(queue, keys);
    }
    for (const [name, keys] of byQueue) {
      const queue = await this.#queue(name);
      const wanted = [...keys.values()];
      for (let n = 0; n < wanted.length; n += BULK) await add(queue, wanted.slice(n, n + BULK));
    }
  }

  async work(
    name: string,
    handler: JobHandler,
    options: { readonly concurrency?: number } = {},
  ): Promise<void> {
    this.#refuseWhenStopped();
    if (this.#workers.has(name)) throw new Error(`queue ${name} has a handler already`);
    const queue = await this.#queue(name);
    const worker = this.backend.worker(name, (job) => this.#run(name, queue, job, handler), {
      ...this.#workerOptions(),
      concurrency: options.concurrency ?? 1,
    });
    this.#workers.set(name, worker);
    worker.on('error', (error) => this.#onError(error, { queue: name }));
    await whenReady(worker, () => worker.close(true)).catch((error: unknown) => {
      this.#workers.delete(name);
      throw error;
    });
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    // Workers first: what runs may still want to enqueue itself again.
    await Promise.all([...this.#workers.values()].map((worker) => worker.close()));
    const queues = await Promise.all([...this.#queues.values()].map((queue) => queue.catch(() => undefined)));
    await Promise.all(queues.flatMap((queue) => queue?.close() ?? []));
  }

  async #run(name: string, queue: WakeQueue, job: BullJob<WakeUp>, handler: JobHandler): Promise<void> {
    await job.removeDeduplicationKey();
    const { key, failures } = job.data;
    try {
      await handler(key);
    } catch (error) {
      this.#onError(error, { queue: name, key });
      const due = Date.now() + pauseAfter(failures + 1, this.#backOff);
      await add(queue, [{ key, due, failures: failures + 1 }]);
    }
  }

  /** A queue that did not become ready never will, and is forgotten: the next call makes another. */
  #queue(name: string): Promise<WakeQueue> {
    const known = this.#queues.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    queue.on('error', (error) => this.#onError(error, { queue: name }));
    const ready = whenReady(queue, () => queue.close()).then(
      () => queue,
      (error: unknown) => {
        this.#queues.delete(name);
        throw error;
      },
    );
    this.#queues.set(name, ready);
    return ready;
  }

  #workerOptions(): WakeWorkerOptions {
    return {
      lockDuration: this.#lockMs,
      stalledInterval: this.#lockMs,
      maxStalledCount: WITHOUT_END,
      runRetryDelay: INFRASTRUCTURE_PAUSE_MS,
    };
  }

  #refuseWhenStopped(): void {
    if (this.#stopping) throw new Error('the job queue has been stopped');
  }
}

/** Waits for the connection; without one, ends the attempts that BullMQ would go on with in the background. */
async function whenReady(part: WakeQueue | WakeWorker, end: () => Promise<void>): Promise<void> {
  const tooLong = new AbortController();
  try {
    await Promise.race([
      part.waitUntilReady(),
      delay(CONNECT_WITHIN_MS, undefined, { signal: tooLong.signal }).then(() => {
        throw new Error('the job queue cannot be reached');
      }),
    ]);
  } catch (error) {
    void end().catch(() => undefined);
    throw error;
  } finally {
    tooLong.abort();
  }
}

/** Adds the jobs whose key has none waiting, and brings forward those that wait for a later time. */
async function add(queue: WakeQueue, wanted: readonly Wanted[]): Promise<void> {
  const now = Date.now();
  const bulk = wanted.map(({ key, due, failures }) => ({
    name: 'wake',
    data: { key, failures },
    opts: {
      // BullMQ reads an id with ':' or of digits alone as something else.
      jobId: randomUUID(),
      timestamp: now,
      delay: Math.max(0, due - now),
      // Nothing is earlier than now, so BullMQ itself may bring the waiting job forward to it.
      deduplication: { id: key, reschedule: due <= now },
      attempts: WITHOUT_END,
      backoff: { type: 'fixed', delay: INFRASTRUCTURE_PAUSE_MS },
      removeOnComplete: true,
    },
  }));
  const added = await queue.addBulk(bulk);
  for (const [n, one] of wanted.entries()) {
    const waiting = added[n]?.id;
    if (waiting === undefined || waiting === bulk[n]?.opts.jobId || one.due <= now) continue;
    await bringForward(queue, one, waiting);
  }
}

/**
 * Puts a job in the place of one that waits for a later time. The key is taken from exactly that job, so of two who
 * try the later one finds the key with the other and compares again; and the old job goes only when the new one waits,
 * so a process that dies in between leaves one run too many and not one too few.
 */
async function bringForward(queue: WakeQueue, wanted: Wanted, waitingId: string): Promise<void> {
  const waiting = await queue.getJob(waitingId);
  if (waiting && waiting.timestamp + waiting.delay <= wanted.due) return;
  const released = waiting ? await waiting.removeDeduplicationKey() : false;
  await add(queue, [wanted]);
  // It may have begun to run in the meantime: then it is locked, and its run is one too many.
  if (released) await waiting?.remove().catch(() => undefined);
}
