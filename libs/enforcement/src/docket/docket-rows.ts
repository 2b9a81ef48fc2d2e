import { Injectable } from '@nestjs/common';
import { DataSource, ProblemError } from '@shouzheng/platform';
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
  constructor(private readonly db: DataSource) {}

  /** Commands that a record awaits now. */
  async awaitedOf(streamId: string): Promise<readonly string[]> {
    const rows: { command: string }[] = await this.db.query(
      `SELECT command FROM docket_item WHERE stream_id = $1 AND status = 'open'`,
      [streamId],
    );
    return rows.map(({ command }) => command);
  }

  /** @throws ProblemError `not-found` where no such item is open */
  async openItem(key: string): Promise<WorkItem> {
    const [row]: OpenRow[] = await this.db.query(
      `SELECT key, opened_revision, organ, role FROM docket_item WHERE key = $1 AND status = 'open'`,
      [key],
    );
    if (!row) throw new ProblemError('not-found');
    return { item: row.key, openedRevision: row.opened_revision, organ: row.organ, role: row.role };
  }
}
