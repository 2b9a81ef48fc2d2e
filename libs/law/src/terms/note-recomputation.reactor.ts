import type { Recorded } from '@shouzheng/kernel';
import type { LawEvent } from '../changes/law.events.js';
import { type RecomputationPlan, planOf } from './plan-recomputation.js';

export interface RecomputationNote extends RecomputationPlan {
  readonly change: string;
  readonly position: bigint;
  readonly at: string;
}

/** The transaction in which the checkpoint moves. */
interface Tx {
  query(sql: string, values: readonly unknown[]): Promise<unknown>;
}

/** Notes each approved change that running terms must follow, in one transaction with its checkpoint; wakes the job. */
export class NoteRecomputationReactor {
  readonly name = 'term-recomputation';
  readonly categories = ['law'];

  constructor(private readonly wake: () => Promise<void>) {}

  async react(events: readonly Recorded[], tx: Tx): Promise<void> {
    for (const note of events.flatMap((event) => noteOf(event as Recorded<LawEvent>) ?? [])) {
      await tx.query(
        `INSERT INTO term_recomputation (change, cause, position, from_day, to_day, timers, passes, next_at, done)
         VALUES ($1, $2, $3, $4, $5, $6::jsonb, 0, $7, false) ON CONFLICT (change) DO NOTHING`,
        [
          note.change,
          note.cause,
          note.position.toString(),
          note.fromDay,
          note.toDay,
          note.timers === null ? null : JSON.stringify(note.timers),
          note.at,
        ],
      );
    }
  }

  async afterwards(): Promise<void> {
    await this.wake();
  }
}

function noteOf(event: Recorded<LawEvent>): RecomputationNote | undefined {
  const plan = planOf(event);
  if (!plan || !('change' in event.data)) return undefined;
  return { ...plan, change: event.data.change, position: event.position, at: event.recordedAt };
}
