import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import type { RecomputationPlan } from './plan-recomputation.js';
import type { TermRow } from './term.projection.js';

interface RawTerm {
  readonly key: string;
  readonly stream_id: string;
  readonly term: string;
  readonly timer: string;
  readonly starts_on: string;
  readonly due_on: string;
  readonly warn_on: string;
  readonly provisional: boolean;
  readonly basis: { rule: string; version: string }[];
  readonly role: string;
  readonly organ: string;
  readonly status: TermRow['status'];
  readonly facts: TermRow['facts'];
  readonly paused: TermRow['paused'];
}

const AT_ONCE = 500;
const OPEN = `status IN ('running', 'paused')`;

/** Reads the table of terms: what a change of the law may touch. */
@Injectable()
export class TermScan {
  constructor(private readonly db: DataSource) {}

  /** Open terms of a plan, by key. */
  async *ofPlan({ fromDay, toDay, timers }: RecomputationPlan): AsyncIterable<TermRow> {
    const condition = `${OPEN} AND starts_on <= $3 AND due_on >= $4 AND ($5::text[] IS NULL OR timer = ANY($5))`;
    yield* this.scan(condition, [toDay, fromDay, timers]);
  }

  /** Open provisional terms that end by a day. */
  async *provisionalUntil(day: string): AsyncIterable<TermRow> {
    yield* this.scan(`${OPEN} AND provisional AND due_on <= $3`, [day]);
  }

  /** Open terms whose dates rest on one of the rules. */
  async *restingOn(rules: readonly string[]): AsyncIterable<TermRow> {
    const condition = `${OPEN} AND EXISTS (
      SELECT 1 FROM jsonb_array_elements(basis) AS one WHERE one ->> 'rule' = ANY($3))`;
    yield* this.scan(condition, [rules]);
  }

  private async *scan(condition: string, values: readonly unknown[]): AsyncIterable<TermRow> {
    let after = '';
    for (;;) {
      const rows: RawTerm[] = await this.db.query(
        `SELECT * FROM term WHERE key > $1 AND ${condition} ORDER BY key LIMIT $2`,
        [after, AT_ONCE, ...values],
      );
      for (const row of rows) yield rowOf(row);
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) return;
      after = last.key;
    }
  }
}

function rowOf({ stream_id, starts_on, due_on, warn_on, ...same }: RawTerm): TermRow {
  return { ...same, streamId: stream_id, startsOn: starts_on, dueOn: due_on, warnOn: warn_on };
}
