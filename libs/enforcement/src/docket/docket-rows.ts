import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { DataSource, ProblemError } from '@shouzheng/platform';
import { ViewRight } from '../view-right.js';
import { DocketItems } from './docket-items.js';
import { OPEN_ITEMS } from './docket-query.js';
import type { WorkItem } from '../work/work-on-item.decider.js';

interface OpenRow {
  readonly revision: number;
  readonly kind: string;
  readonly organ: string;
}

/** Single look-ups in the docket. */
@Injectable()
export class DocketRows {
  constructor(
    private readonly db: DataSource,
    private readonly items: DocketItems,
    private readonly right: ViewRight,
  ) {}

  /** Commands that a record awaits now. */
  async awaitedOf(streamId: string): Promise<readonly string[]> {
    const rows: { kind: string; item: string }[] = await this.db.query(
      `SELECT r.kind, i.item FROM docket_record r CROSS JOIN ${OPEN_ITEMS} WHERE r.key = $1`,
      [streamId],
    );
    return rows.flatMap(({ kind, item }) => this.items.of(kind, item)?.command ?? []);
  }

  /**
   * An open item as one may see it: of one's own organ or below it, of a case that one is on loan to, or in one's hand.
   * @param id `<stream id>:<item>`
   * @throws ProblemError `not-found` where no such item is open, and where one is not told that it is
   */
  async openItem(id: string, staff: Staff): Promise<WorkItem> {
    const [, streamId, item] = /^(.*?):(.*)$/.exec(id) ?? [];
    const [row]: OpenRow[] = await this.db.query(
      `SELECT i.revision, r.kind, r.organ FROM docket_record r CROSS JOIN ${OPEN_ITEMS}
       WHERE r.key = $1 AND i.item = $2
         AND (r.organ BETWEEN $3 AND $4
           OR EXISTS (SELECT FROM case_row c WHERE c.key = r.key AND c.lent ? $5)
           OR EXISTS (SELECT FROM work_claim w WHERE w.item = $6 AND w.account = $5))`,
      [streamId, item, ...this.right.organsOf(staff), staff.account, id],
    );
    const role = row && this.items.of(row.kind, item ?? '')?.role;
    if (!row || role === undefined) throw new ProblemError('not-found');
    return { item: id, openedRevision: row.revision, organ: row.organ, role };
  }
}
