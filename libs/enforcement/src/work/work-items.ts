import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { derivedId } from '@shouzheng/platform';
import { DocketRows } from '../docket/docket-rows.js';
import type { WorkItem } from './work-on-item.decider.js';

/** The docket item that a claim is about, and the record in which claims of this opening of it are kept. */
@Injectable()
export class WorkItems {
  constructor(private readonly rows: DocketRows) {}

  /** @throws ProblemError `not-found` where no such item is open, or only where the asker sees nothing */
  async open(key: string, staff: Staff): Promise<{ workId: string; item: WorkItem }> {
    const item = await this.rows.openItem(key, staff);
    return { workId: derivedId('work', item.item, item.openedRevision), item };
  }
}
