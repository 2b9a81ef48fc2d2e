import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Clock, JobQueue, ReadModel } from '@shouzheng/kernel';
import {
  CLOCK,
  CommandBus,
  DataSource,
  ExecuteCommand,
  JOB_QUEUE,
  LawInForce,
  READ_MODEL,
  derivedId,
  systemStaff,
} from '@shouzheng/platform';
import type { LawBook } from '../law-types.js';
import { recomputed } from './move-term.decider.js';
import type { RecomputationPlan } from './plan-recomputation.js';
import { TermScan } from './term-scan.service.js';
import { type TermRow, termProjection } from './term.projection.js';

export const RECOMPUTE_QUEUE = 'recompute-terms';
const KEY = 'all';
const EVERY_MS = 60_000;
/**
 * A command that was judged just before an approval may start its term just after: a second look, later than any such
 * command can last, finds it.
 */
const PASSES = 2;

interface OpenNote {
  readonly change: string;
  readonly cause: RecomputationPlan['cause'];
  readonly position: string;
  readonly from_day: string;
  readonly to_day: string;
  readonly timers: string[] | null;
  readonly passes: number;
}

/**
 * Recomputes running terms after a change of the law, each by an event of its own stream. What is to be done stands in
 * the notes and in the table of terms, and a term that has its new dates is not touched again: a process that dies in
 * the middle, or a job that is lost, costs nothing but time.
 */
@Injectable()
export class TermRecomputer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('terms');
  private alarm: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly bus: CommandBus,
    private readonly scan: TermScan,
    private readonly inForce: LawInForce,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(RECOMPUTE_QUEUE, () => this.run());
    await this.wake();
    this.alarm = setInterval(() => void this.wake().catch(() => undefined), EVERY_MS);
    this.alarm.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.alarm);
  }

  async wake(): Promise<void> {
    await this.queue.enqueue([{ queue: RECOMPUTE_QUEUE, key: KEY }]);
  }

  /** One round: the notes that are due, then whatever is provisional without need. */
  async run(): Promise<void> {
    const { law } = await this.inForce.current();
    const notes: OpenNote[] = await this.db.query(
      `SELECT change, cause, position, from_day, to_day, timers, passes FROM term_recomputation
       WHERE NOT done AND next_at <= $1 ORDER BY position::bigint`,
      [this.clock.now()],
    );
    for (const note of notes) await this.follow(note, law);
    const lastYear = law.calendar.years().at(-1);
    if (lastYear === undefined) return;
    for await (const term of this.scan.provisionalUntil(`${lastYear}-12-31`))
      await this.recompute(term, 'notice', law, 'provisional');
  }

  private async follow(note: OpenNote, law: LawBook): Promise<void> {
    const seen = await this.readModel.checkpoint(termProjection);
    const plan = { cause: note.cause, fromDay: note.from_day, toDay: note.to_day, timers: note.timers };
    let moved = 0;
    for await (const term of this.scan.ofPlan(plan)) {
      if (await this.recompute(term, note.cause, law, note.change)) moved += 1;
    }
    if (moved > 0) this.logger.log(`${moved} terms recomputed after a change of the law (${note.cause})`);
    const done = note.passes + 1 >= PASSES && seen >= BigInt(note.position);
    await this.db.query(
      'UPDATE term_recomputation SET passes = passes + 1, next_at = $2, done = $3 WHERE change = $1',
      [note.change, new Date(Date.parse(this.clock.now()) + EVERY_MS).toISOString(), done],
    );
  }

  /** The command's id follows from the change and the dates, old and new: a repeat of the round appends nothing. */
  private async recompute(
    row: TermRow,
    cause: RecomputationPlan['cause'],
    law: LawBook,
    why: string,
  ): Promise<boolean> {
    const move = recomputed(row, cause, law);
    const [event] = move?.events ?? [];
    if (event?.type !== 'DeadlineRecomputed') return false;
    const { dueOn, warnOn, provisional } = event.data;
    const caller = {
      actor: systemStaff('timer'),
      commandId: derivedId(
        'recompute-deadline',
        why,
        row.key,
        row.dueOn,
        row.warnOn,
        dueOn,
        warnOn,
        String(provisional),
      ),
      correlationId: derivedId('recompute-deadline', row.key),
      origin: 'act' as const,
    };
    const command = new ExecuteCommand('recomputeDeadline', { term: row.term, cause }, caller, row.streamId);
    const result = await this.bus.execute(command);
    return result.kind === 'done' && !result.repeated;
  }
}
