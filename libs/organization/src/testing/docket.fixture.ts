import type { Recorded } from '@shouzheng/kernel';
import { type DocketRow, docketFolds } from '@shouzheng/enforcement/contract';
import { organizationDocket } from '../organization-docket.projection.js';

export const OWNER = 'organization-00000000-0000-5000-8000-00000000000f';

/** The rows of the docket after a history, by the docket's own folds. */
export function docketRows(events: readonly Recorded[]): readonly DocketRow[] {
  const folds = docketFolds([organizationDocket]);
  const rows = new Map<string, DocketRow>();
  for (const event of events) {
    const fold = folds[event.type];
    for (const key of fold?.keys(event) ?? []) {
      const row = fold?.fold(rows.get(key), event, key);
      if (row) rows.set(key, row);
    }
  }
  return [...rows.values()];
}
