import { expect } from '@jest/globals';
import type { Job, JobHandler, JobQueue } from '@shouzheng/kernel';
import { eventually, type Gate, gate, PATIENCE_MS } from '../eventually.js';
import type { ContractCase } from './contract-case.js';

/** What a JobQueue's cases need to know of it. */
export interface JobQueueSubject {
  readonly queue: JobQueue;
  /** How long a case waits for what must happen; a broken adapter is given less. */
  readonly patienceMs?: number;
}

export const QUEUE = 'deliveries';

export function job(key: string, overrides: Partial<Job> = {}): Job {
  return { queue: QUEUE, key, ...overrides };
}

export function inMs(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toISOString();
}

export interface Runs {
  /** The keys in the order in which their runs began. */
  readonly keys: readonly string[];
  readonly handler: JobHandler;
  /** Waits until this many runs have begun. */
  begun(count: number): Promise<void>;
}

export function recordRuns(subject: JobQueueSubject, then: JobHandler = async () => undefined): Runs {
  const keys: string[] = [];
  return {
    keys,
    handler: async (key) => {
      keys.push(key);
      await then(key);
    },
    begun: (count) => eventually(() => expect(keys.length).toBeGreaterThanOrEqual(count), patience(subject)),
  };
}

export function patience(subject: JobQueueSubject): number {
  return subject.patienceMs ?? PATIENCE_MS;
}

/**
 * Waits until the queue has done all that it was to do now: a job that is enqueued after all others, in a queue of one
 * worker, has run. So a case that says "and nothing more" need not guess how long nothing takes.
 */
export async function settled(subject: JobQueueSubject, runs: Runs, afterMs = 0): Promise<void> {
  const last = `last.${runs.keys.length}`;
  await subject.queue.enqueue([job(last, afterMs > 0 ? { runAt: inMs(afterMs) } : {})]);
  await eventually(() => expect(runs.keys).toContain(last), patience(subject));
}

export function without(keys: readonly string[], prefix: string): string[] {
  return keys.filter((key) => !key.startsWith(prefix));
}

/** A case with a gate for its handlers. */
export interface GatedCase {
  readonly name: string;
  run(subject: JobQueueSubject, goOn: Gate): Promise<void>;
}

/** The gate opens at the end even if the case fails: a stop waits for handlers. */
export function gated(one: GatedCase): ContractCase<JobQueueSubject> {
  return {
    name: one.name,
    run: async (subject) => {
      const goOn = gate();
      try {
        await one.run(subject, goOn);
      } finally {
        goOn.open();
      }
    },
  };
}
