import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BuildPart, StaleEpochError } from '@shouzheng/kernel';
import type { PartFolding, ShadowPlan } from '@shouzheng/platform';

/** What a thread is told: everything that can be copied to it. Projections are functions, so it has its own by name. */
export interface ThreadTask {
  readonly databaseUrl: string;
  readonly part: BuildPart;
  readonly plan: Omit<ShadowPlan, 'projections'> & { readonly projections: readonly string[] };
}

/** What it tells. */
export type ThreadWord =
  { readonly events: number } | { readonly failed: { readonly name: string; readonly message: string } };

/** More bring nothing: the server has to keep up with them. */
const MOST_THREADS = 4;
/** Fewer are folded sooner than another thread begins. */
const EVENTS_PER_PART = 400_000;
/** So many, since parts are only about equal; but each part is a look through the whole table. */
const PARTS_PER_THREAD = 2;
/**
 * A step that is folded and one that is on its way, with room for a stream of many events. A young generation of some
 * size lets most events die where they were born.
 */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 96 };

/** Folds parts in threads of their own: one cannot keep a server of two cores busy. */
export class FoldingThreads implements PartFolding {
  readonly atOnce: number;

  /** @param threads so many, however few events there are; as the machine and the events suggest when absent */
  constructor(
    private readonly databaseUrl: string,
    private readonly threads?: number,
  ) {
    this.atOnce = threads ?? Math.min(availableParallelism(), MOST_THREADS);
  }

  partsOf(events: number): number {
    const most = this.atOnce === 1 ? 1 : this.atOnce * PARTS_PER_THREAD;
    return Math.max(this.threads ?? 1, Math.min(most, Math.ceil(events / EVENTS_PER_PART)));
  }

  async fold(
    part: BuildPart,
    plan: ShadowPlan,
    onEvents: (events: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const task: ThreadTask = {
      databaseUrl: this.databaseUrl,
      part,
      plan: { ...plan, projections: plan.projections.map(({ name }) => name) },
    };
    const thread = new Worker(new URL('./fold-thread.js', import.meta.url), {
      workerData: task,
      resourceLimits: MEMORY,
    });
    // A step that is cut off was written as a whole or not at all.
    const end = (): void => void thread.terminate();
    signal.addEventListener('abort', end, { once: true });
    try {
      await new Promise<void>((resolve, reject) => {
        thread.on('message', (word: ThreadWord) => {
          if ('events' in word) onEvents(word.events);
          else reject(errorOf(word.failed, plan));
        });
        thread.once('error', reject);
        thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('a thread was ended'))));
      });
    } finally {
      signal.removeEventListener('abort', end);
      signal.throwIfAborted();
    }
  }
}

/** An error loses its class on the way between threads. */
function errorOf({ name, message }: { name: string; message: string }, { fence }: ShadowPlan): Error {
  if (name === 'StaleEpochError') return new StaleEpochError(fence);
  return Object.assign(new Error(message), { name });
}
