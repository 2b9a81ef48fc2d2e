import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobQueue } from '@shouzheng/kernel';
import { JOB_QUEUE } from '@shouzheng/platform';
import { ImportRuns } from './import-runs.js';
import { Importer } from './importer.js';
import { IMPORT_QUEUE } from './import-queue.js';

/** Works uploads off, one at a time. A job only wakes it: what is to be done stands in the table of runs. */
@Injectable()
export class ImportWorker implements OnApplicationBootstrap {
  private readonly logger = new Logger('import');

  constructor(
    private readonly runs: ImportRuns,
    private readonly importer: Importer,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(IMPORT_QUEUE, (id) => this.run(id), { concurrency: 1 });
    // Runs that a process left behind when it died, and whose job died with the queue.
    const left = await this.runs.waiting();
    await this.queue.enqueue(left.map((key) => ({ queue: IMPORT_QUEUE, key })));
  }

  async run(id: string): Promise<void> {
    const run = await this.runs.begin(id);
    if (!run) return;
    const { kind, bytes, dryRun, sender } = run;
    const report = await this.importer.importFile({
      kind,
      bytes,
      dryRun,
      sender,
      runId: id,
      onProgress: (rowsDone, counts) => this.runs.progress(id, rowsDone, counts),
    });
    await this.runs.finish(id, report);
    const { rows, created, existing, refused } = report.counts;
    this.logger.log(
      `import ${id}: ${rows} rows, ${created} created, ${existing} existing, ${refused} refused`,
    );
  }
}
