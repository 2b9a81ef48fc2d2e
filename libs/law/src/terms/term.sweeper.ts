import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Clock, type JobQueue, civilDateOf, endOfCivilDate } from '@shouzheng/kernel';
import {
  CLOCK,
  CommandBus,
  DataSource,
  ExecuteCommand,
  JOB_QUEUE,
  derivedId,
  systemStaff,
} from '@shouzheng/platform';

export const SWEEP_QUEUE = 'sweep-terms';
const KEY = 'all';
/** A sweep at least this often: terms that other processes start meanwhile are found. */
const EVERY_MS = 60_000;
const AT_ONCE = 200;

interface DueRow {
  readonly key: string;
  readonly stream_id: string;
  readonly term: string;
  readonly due_on: string;
}

/**
 * Turns due rows into commands. The job only wakes it; what is due stands in the table, so a process that was down
 * at the moment, or a queue that was emptied, loses nothing: the next sweep finds it.
 */
@Injectable()
export class TermSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('terms');
  private alarm: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly bus: CommandBus,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(SWEEP_QUEUE, () => this.sweep());
    await this.queue.enqueue([{ queue: SWEEP_QUEUE, key: KEY }]);
    this.alarm = setInterval(() => void this.wakeLater(), EVERY_MS);
    this.alarm.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.alarm);
  }

  /** A sweep wakes the next one; should the queue lose that job too, there is one again. One that waits stays. */
  private async wakeLater(): Promise<void> {
    const runAt = new Date(Date.parse(this.clock.now()) + EVERY_MS).toISOString();
    await this.queue.enqueue([{ queue: SWEEP_QUEUE, key: KEY, runAt }]).catch(() => undefined);
  }

  /**
   * Records every term that is over, then asks to be woken for the next one. A provisional one waits for the notice of
   * its year (SZ-calendar-2): the recomputation makes it certain, and the sweep after that finds it.
   */
  async sweep(): Promise<void> {
    const today = civilDateOf(this.clock.now());
    let cursor = '';
    for (;;) {
      const rows: DueRow[] = await this.db.query(
        `SELECT key, stream_id, term, due_on FROM term
         WHERE status = 'running' AND NOT provisional AND due_on < $1 AND key > $2 ORDER BY key LIMIT $3`,
        [today, cursor, AT_ONCE],
      );
      for (const row of rows) await this.miss(row);
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) break;
      cursor = last.key;
    }
    await this.queue.enqueue([{ queue: SWEEP_QUEUE, key: KEY, runAt: await this.nextLook() }]);
  }

  private async miss(row: DueRow): Promise<void> {
    const caller = {
      actor: systemStaff('timer'),
      commandId: derivedId('miss-term', row.key, row.due_on),
      correlationId: derivedId('miss-term', row.key),
      origin: 'act' as const,
    };
    const result = await this.bus.execute(
      new ExecuteCommand('missTerm', { term: row.term }, caller, row.stream_id),
    );
    if (result.kind === 'done' && !result.repeated)
      this.logger.log(`term ${row.key} missed, was due ${row.due_on}`);
  }

  private async nextLook(): Promise<string> {
    const [next]: { due_on: string | null }[] = await this.db.query(
      `SELECT min(due_on) AS due_on FROM term WHERE status = 'running' AND NOT provisional`,
    );
    const regular = new Date(Date.parse(this.clock.now()) + EVERY_MS).toISOString();
    const due = next?.due_on ? endOfCivilDate(next.due_on) : regular;
    return due > this.clock.now() && due < regular ? due : regular;
  }
}
