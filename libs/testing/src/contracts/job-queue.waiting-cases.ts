import { expect } from '@jest/globals';
import type { ContractCase } from './contract-case.js';
import {
  gated,
  type GatedCase,
  inMs,
  job,
  QUEUE,
  recordRuns,
  settled,
  without,
  type JobQueueSubject,
} from './job-queue-fixtures.js';

/** Later than any case lasts. */
const MUCH_LATER_MS = 10 * 60_000;

const gatedCases: readonly GatedCase[] = [
  {
    name: 'runs a key once more that is enqueued during its run, however often',
    async run(subject, goOn) {
      const runs = recordRuns(subject, (key) => (key === 'busy' ? goOn.opened : Promise.resolve()));
      await subject.queue.work(QUEUE, runs.handler);
      await subject.queue.enqueue([job('busy')]);
      await runs.begun(1);
      for (let n = 0; n < 3; n++) await subject.queue.enqueue([job('busy'), job('busy')]);
      goOn.open();
      await runs.begun(2);
      await settled(subject, runs);
      expect(without(runs.keys, 'last')).toEqual(['busy', 'busy']);
    },
  },
  {
    name: 'keeps the earliest wish of those that come during a run',
    async run(subject, goOn) {
      const runs = recordRuns(subject, (key) => (key === 'busy' ? goOn.opened : Promise.resolve()));
      await subject.queue.work(QUEUE, runs.handler);
      await subject.queue.enqueue([job('busy')]);
      await runs.begun(1);
      await subject.queue.enqueue([job('busy', { runAt: inMs(MUCH_LATER_MS) })]);
      await subject.queue.enqueue([job('busy')]);
      await subject.queue.enqueue([job('busy', { runAt: inMs(MUCH_LATER_MS) })]);
      goOn.open();
      await runs.begun(2);
    },
  },
];

export const waitingCases: readonly ContractCase<JobQueueSubject>[] = [
  ...gatedCases.map(gated),
  {
    name: 'runs a job with its key, whether it was enqueued before or after the handler came',
    async run(subject) {
      const runs = recordRuns(subject);
      await subject.queue.enqueue([job('early')]);
      await subject.queue.work(QUEUE, runs.handler);
      await runs.begun(1);
      const keys = ['endpoint-1.case_2', '0123456789', 'A.b-c_D'];
      for (const key of keys) await subject.queue.enqueue([job(key)]);
      await runs.begun(4);
      await settled(subject, runs);
      expect(without(runs.keys, 'last')).toEqual(['early', ...keys]);
    },
  },
  {
    name: 'keeps queues apart',
    async run(subject) {
      const [here, there] = [recordRuns(subject), recordRuns(subject)];
      await subject.queue.work(QUEUE, here.handler);
      await subject.queue.work('terms', there.handler);
      await subject.queue.enqueue([
        job('same'),
        job('same', { queue: 'terms' }),
        job('other', { queue: 'terms' }),
      ]);
      await Promise.all([here.begun(1), there.begun(2)]);
      await settled(subject, here);
      expect(without(here.keys, 'last')).toEqual(['same']);
      expect([...there.keys].sort()).toEqual(['other', 'same']);
    },
  },
  {
    name: 'makes one run of jobs with the same key that wait',
    async run(subject) {
      const runs = recordRuns(subject);
      await subject.queue.enqueue([job('twice'), job('once'), job('twice')]);
      await subject.queue.enqueue([job('twice')]);
      await Promise.all(Array.from({ length: 8 }, () => subject.queue.enqueue([job('twice'), job('many')])));
      await subject.queue.work(QUEUE, runs.handler);
      await runs.begun(3);
      await settled(subject, runs);
      expect(without(runs.keys, 'last').sort()).toEqual(['many', 'once', 'twice']);
    },
  },
  {
    name: 'runs a key again that is enqueued after its run',
    async run(subject) {
      const runs = recordRuns(subject);
      await subject.queue.work(QUEUE, runs.handler);
      for (let n = 1; n <= 4; n++) {
        await subject.queue.enqueue([job('again')]);
        await runs.begun(n);
      }
      expect(runs.keys).toEqual(['again', 'again', 'again', 'again']);
    },
  },
  {
    name: 'does not run a job before its runAt, and runs it then',
    async run(subject) {
      const begun: Record<string, number> = {};
      const runs = recordRuns(subject, async (key) => void (begun[key] = Date.now()));
      await subject.queue.work(QUEUE, runs.handler);
      const wanted = { second: inMs(600), first: inMs(300), overdue: inMs(-60_000) };
      await subject.queue.enqueue(Object.entries(wanted).map(([key, runAt]) => job(key, { runAt })));
      await runs.begun(3);
      expect(runs.keys).toEqual(['overdue', 'first', 'second']);
      for (const key of ['first', 'second'] as const) {
        expect(begun[key]).toBeGreaterThanOrEqual(Date.parse(wanted[key]));
      }
    },
  },
  {
    name: 'lets the earliest runAt of a key win, in whatever order they come',
    async run(subject) {
      const runs = recordRuns(subject);
      const [soon, later] = [inMs(200), inMs(MUCH_LATER_MS)];
      await subject.queue.enqueue([job('to-now', { runAt: later }), job('to-soon', { runAt: later })]);
      await subject.queue.enqueue([job('stays-soon', { runAt: soon }), job('stays-now')]);
      await subject.queue.enqueue([job('to-now'), job('to-soon', { runAt: soon })]);
      await subject.queue.enqueue([job('stays-soon', { runAt: later }), job('stays-now', { runAt: later })]);
      await subject.queue.enqueue([
        job('in-bulk', { runAt: later }),
        job('in-bulk'),
        job('in-bulk', { runAt: later }),
      ]);
      await subject.queue.work(QUEUE, runs.handler);
      await runs.begun(5);
      await settled(subject, runs);
      expect(without(runs.keys, 'last').sort()).toEqual([
        'in-bulk',
        'stays-now',
        'stays-soon',
        'to-now',
        'to-soon',
      ]);
    },
  },
  {
    name: 'lets the earliest runAt win of those that come at once',
    async run(subject) {
      const runs = recordRuns(subject);
      await subject.queue.enqueue([job('contended', { runAt: inMs(MUCH_LATER_MS) })]);
      const delays = [9, 5, 7, 1, 8, 2, 6, 3].map((factor) => (factor === 1 ? 200 : factor * MUCH_LATER_MS));
      await Promise.all(
        delays.map((delay) => subject.queue.enqueue([job('contended', { runAt: inMs(delay) })])),
      );
      await subject.queue.work(QUEUE, runs.handler);
      await runs.begun(1);
      await settled(subject, runs);
      expect(without(runs.keys, 'last')).toEqual(['contended']);
    },
  },
  {
    name: 'takes jobs in bulk and loses none',
    async run(subject) {
      const runs = recordRuns(subject);
      const keys = Array.from({ length: 600 }, (_, n) => `lane-${n}`);
      await subject.queue.enqueue(keys.map((key) => job(key)));
      await subject.queue.enqueue([]);
      await subject.queue.work(QUEUE, runs.handler, { concurrency: 20 });
      await runs.begun(keys.length);
      expect(new Set(runs.keys)).toEqual(new Set(keys));
    },
  },
  {
    name: 'refuses a key or a queue that cannot be one',
    async run(subject) {
      for (const key of ['', 'with:colon', 'with space', '键', 'x'.repeat(201)]) {
        await expect(subject.queue.enqueue([job(key)])).rejects.toThrow('not a job key');
      }
      await expect(subject.queue.enqueue([job('fine', { queue: 'a:b' })])).rejects.toThrow(
        'not a queue name',
      );
      await expect(subject.queue.enqueue([job('fine', { runAt: 'tomorrow' })])).rejects.toThrow(
        'not an instant',
      );
      await expect(subject.queue.enqueue([job('fine'), job('not fine')])).rejects.toThrow();
      const runs = recordRuns(subject);
      await subject.queue.work(QUEUE, runs.handler);
      await settled(subject, runs);
      expect(without(runs.keys, 'last')).toEqual([]);
    },
  },
];
