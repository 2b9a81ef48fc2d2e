import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { DataSource, ProblemError } from '@shouzheng/platform';
import { ViewRight } from '../view-right.js';
import type { WorkItem } from '../work/work-on-item.decider.js';

interface OpenRow {
  readonly key: string;
  readonly opened_revision: number;
  readonly organ: string;
  readonly role: string;
}

/** Single look-ups in the docket. */
@Injectable()
export class DocketRows {
  constructor(
    private readonly db: DataSource,
    private readonly right: ViewRight,
  ) {}

  /** Commands that a record awaits now. */
  async awaitedOf(streamId: string): Promise<readonly string[]> {
    const rows: { command: string }[] = await this.db.query(
      `SELECT command FROM docket_item WHERE stream_id = $1 AND status = 'open'`,
      [streamId],
    );
    return rows.map(({ command }) => command);
  }

  /**
   * An open item as one may see it: of one's own organ or below it, of a case that one is on loan to, or in one's hand.
   * @throws ProblemError `not-found` where no such item is open, and where one is not told that it is
   */
  async openItem(key: string, staff: Staff): Promise<WorkItem> {
    const [row]: OpenRow[] = await this.db.query(
      `SELECT key, opened_revision, organ, role FROM docket_item i WHERE key = $1 AND status = 'open'
         AND ($2::text IS NULL OR organ = $2
           OR stream_id IN (SELECT key FROM case_row WHERE lent ? $3)
           OR EXISTS (SELECT FROM work_claim w WHERE w.item = i.key AND w.account = $3))`,
      [key, this.right.organOf(staff), staff.account],
    );
    if (!row) throw new ProblemError('not-found');
    return { item: row.key, openedRevision: row.opened_revision, organ: row.organ, role: row.role };
  }
}
