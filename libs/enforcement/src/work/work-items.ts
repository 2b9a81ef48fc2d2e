import { Injectable } from '@nestjs/common';
import { derivedId } from '@shouzheng/platform';
import { DocketRows } from '../docket/docket-rows.js';
import type { WorkItem } from './work-on-item.decider.js';

/** The docket item that a claim is about, and the record in which claims of this opening of it are kept. */
@Injectable()
export class WorkItems {
  constructor(private readonly rows: DocketRows) {}

  /** @throws ProblemError `not-found` where no such item is open */
  async open(key: string): Promise<{ workId: string; item: WorkItem }> {
    const item = await this.rows.openItem(key);
    return { workId: derivedId('work', item.item, item.openedRevision), item };
  }
}
