import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { eventually } from '../eventually.js';
import type { ContractCase } from './contract-case.js';
import {
  gated,
  type GatedCase,
  job,
  patience,
  QUEUE,
  recordRuns,
  settled,
  without,
  type JobQueueSubject,
} from './job-queue-fixtures.js';

/** A stop that does not wait for the running job has nothing else to wait for. */
const LONGER_THAN_A_STOP_MS = 300;
/** After this a retry that was still to come would have run. */
const LONGER_THAN_A_RETRY_MS = 250;

const gatedCases: readonly GatedCase[] = [
  {
    name: 'makes one run of the retry of a failed job and the news that came during it',
    async run(subject, goOn) {
      let failing = true;
      const runs = recordRuns(subject, async (key) => {
        if (key !== 'broken' || !failing) return;
        await goOn.opened;
        failing = false;
        throw new Error('broken once');
      });
      await subject.queue.work(QUEUE, runs.handler);
      await subject.queue.enqueue([job('broken')]);
      await runs.begun(1);
      await subject.queue.enqueue([job('broken')]);
      goOn.open();
      await runs.begun(2);
      await settled(subject, runs, LONGER_THAN_A_RETRY_MS);
      expect(without(runs.keys, 'last')).toEqual(['broken', 'broken']);
    },
  },
  {
    name: 'runs as many jobs at a time as it was told, and no more',
    async run(subject, goOn) {
      let running = 0;
      let most = 0;
      const runs = recordRuns(subject, async () => {
        most = Math.max(most, ++running);
        await goOn.opened;
        running--;
      });
      await subject.queue.work(QUEUE, runs.handler, { concurrency: 3 });
      await subject.queue.enqueue(Array.from({ length: 9 }, (_, n) => job(`lane-${n}`)));
      await eventually(() => expect(running).toBe(3), patience(subject));
      goOn.open();
      await runs.begun(9);
      expect(most).toBe(3);
    },
  },
  {
    name: 'waits at the stop for the running job, and begins no other',
    async run(subject, goOn) {
      let finished = false;
      const runs = recordRuns(subject, async () => {
        await goOn.opened;
        finished = true;
      });
      await subject.queue.work(QUEUE, runs.handler);
      await subject.queue.enqueue([job('running'), job('waiting')]);
      await runs.begun(1);
      let stopped = false;
      const stopping = subject.queue.stop().then(() => {
        stopped = true;
      });
      await Promise.race([stopping, delay(LONGER_THAN_A_STOP_MS)]);
      expect([stopped, finished]).toEqual([false, false]);
      goOn.open();
      await stopping;
      expect(finished).toBe(true);
      expect(runs.keys).toEqual(['running']);
    },
  },
];

export const failureCases: readonly ContractCase<JobQueueSubject>[] = [
  ...gatedCases.map(gated),
  {
    name: 'runs a job again whose handler throws, until it succeeds',
    async run(subject) {
      let failures = 3;
      const runs = recordRuns(subject, async () => {
        if (failures-- > 0) throw new Error('the receiver is down');
      });
      await subject.queue.work(QUEUE, runs.handler);
      await subject.queue.enqueue([job('flaky')]);
      await runs.begun(4);
      await settled(subject, runs);
      expect(without(runs.keys, 'last')).toEqual(['flaky', 'flaky', 'flaky', 'flaky']);
    },
  },
  {
    name: 'lets other jobs run while a failed one waits for its next turn',
    async run(subject) {
      let failing = true;
      const runs = recordRuns(subject, async (key) => {
        if (key === 'broken' && failing) throw new Error('still broken');
      });
      await subject.queue.work(QUEUE, runs.handler);
      await subject.queue.enqueue([job('broken'), job('fine-1'), job('fine-2')]);
      await runs.begun(4);
      // With one worker, a queue that tried again at once would never come to the others.
      expect(runs.keys.slice(0, 3)).toEqual(['broken', 'fine-1', 'fine-2']);
      failing = false;
      await settled(subject, runs);
    },
  },
  {
    name: 'can be stopped twice, and then takes nothing more',
    async run(subject) {
      await subject.queue.work(QUEUE, async () => undefined);
      await subject.queue.stop();
      await subject.queue.stop();
      await expect(subject.queue.enqueue([job('late')])).rejects.toThrow('stopped');
      await expect(subject.queue.work('terms', async () => undefined)).rejects.toThrow('stopped');
    },
  },
  {
    name: 'refuses a second handler for a queue',
    async run(subject) {
      await subject.queue.work(QUEUE, async () => undefined);
      await expect(subject.queue.work(QUEUE, async () => undefined)).rejects.toThrow('has a handler');
    },
  },
];
