import type { JobHandler, JobQueue } from '@shouzheng/kernel';
import {
  jobQueueCases,
  type JobQueueSubject,
  type NegativeControl,
  negativeControls,
} from '@shouzheng/testing';
import * as broken from './broken-job-queues.fixture.js';

/** A sound queue in memory needs a tenth of it. */
const PATIENCE_MS = 600;

function control(
  what: string,
  queue: () => JobQueue,
  ...caughtBy: readonly string[]
): NegativeControl<JobQueueSubject> {
  return {
    broken: what,
    make: async () => {
      const subject = { queue: queue(), patienceMs: PATIENCE_MS };
      return { subject, dispose: () => subject.queue.stop() };
    },
    caughtBy,
  };
}

const swallowing =
  (handler: JobHandler): JobHandler =>
  (key) =>
    handler(key).catch(() => undefined);

const insisting =
  (handler: JobHandler): JobHandler =>
  async (key) => {
    for (let tries = 0; tries < 50; tries++) {
      const done = await handler(key).then(
        () => true,
        () => false,
      );
      if (done) return;
    }
  };

negativeControls('JobQueue', jobQueueCases, [
  control(
    'jobs forgotten that come before the handler',
    () => new broken.ForgetsTheEarly(),
    'runs a job with its key, whether it was enqueued before or after the handler came',
  ),
  control(
    'one queue for all',
    () => new broken.Changing((jobs) => jobs.map((job) => ({ ...job, queue: 'deliveries' }))),
    'keeps queues apart',
  ),
  control(
    'every job a run',
    () => new broken.NeverMerges(),
    'makes one run of jobs with the same key that wait',
    'runs a key once more that is enqueued during its run, however often',
  ),
  control(
    'a key runs once and never again',
    () => new broken.OnlyOnce(),
    'runs a key again that is enqueued after its run',
  ),
  control(
    'a job dropped that is enqueued during the run',
    () => new broken.DeafWhileRunning(),
    'runs a key once more that is enqueued during its run, however often',
    'keeps the earliest wish of those that come during a run',
  ),
  control(
    'the last wish counts',
    () => new broken.WrongWish('last'),
    'keeps the earliest wish of those that come during a run',
    'lets the earliest runAt of a key win, in whatever order they come',
    'lets the earliest runAt win of those that come at once',
  ),
  control(
    'the first wish counts',
    () => new broken.WrongWish('first'),
    'lets the earliest runAt of a key win, in whatever order they come',
    'lets the earliest runAt win of those that come at once',
  ),
  control(
    'runAt ignored',
    () => new broken.Changing((jobs) => jobs.map(({ queue, key }) => ({ queue, key }))),
    'does not run a job before its runAt, and runs it then',
  ),
  control(
    'a bulk cut off',
    () => new broken.Changing((jobs) => jobs.slice(0, 500)),
    'takes jobs in bulk and loses none',
  ),
  control(
    'a job lost when its handler throws',
    () => new broken.Handling(swallowing),
    'runs a job again whose handler throws, until it succeeds',
  ),
  control(
    'a job tried again at once',
    () => new broken.Handling(insisting),
    'lets other jobs run while a failed one waits for its next turn',
  ),
  control(
    'retries beside what waits',
    () => new broken.RetriesApart(),
    'makes one run of the retry of a failed job and the news that came during it',
  ),
  control(
    'more at a time than it was told',
    () => new broken.TooManyAtOnce(),
    'runs as many jobs at a time as it was told, and no more',
  ),
  control(
    'a stop that does not wait',
    () => new broken.StopsAtOnce(),
    'waits at the stop for the running job, and begins no other',
  ),
  control(
    'everything taken',
    () => new broken.Forgiving(),
    'refuses a key or a queue that cannot be one',
    'can be stopped twice, and then takes nothing more',
    'refuses a second handler for a queue',
  ),
]);
