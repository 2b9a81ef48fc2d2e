import type { Recorded } from '@shouzheng/kernel';
import { type DocketEntry, docketAfter } from '@shouzheng/enforcement/contract';
import { organizationDocket } from '../organization-docket.projection.js';

export const OWNER = 'organization-00000000-0000-5000-8000-00000000000f';

/** The items of an organization after a history, by the docket's own folds. */
export const docketRows = (events: readonly Recorded[]): readonly DocketEntry[] =>
  docketAfter([organizationDocket], events);
