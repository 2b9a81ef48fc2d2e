import { type Instant, type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import type { WorkEvent } from './work.events.js';

export interface WorkClaimRow {
  readonly key: string;
  readonly item: string;
  readonly openedRevision: number;
  readonly organ: string;
  readonly role: string;
  readonly account: string;
  readonly badge: string;
  readonly at: Instant;
}

type Taken = Extract<WorkEvent, { type: 'WorkClaimed' | 'WorkAssigned' }>;

function taken(streamId: string, at: Instant, data: Taken['data']): WorkClaimRow {
  const { item, openedRevision, organ, role, account, badge } = data;
  return { key: streamId, item, openedRevision, organ, role, account, badge, at };
}

/** Who has which open item in hand. */
export const workClaimProjection: ProjectionDefinition<WorkClaimRow, WorkEvent> = {
  name: 'work-claim',
  version: 1,
  table: 'work_claim',
  folds: {
    WorkClaimed: rowPerStream((_row, event) => taken(event.streamId, event.recordedAt, event.data)),
    WorkAssigned: rowPerStream((_row, event) => taken(event.streamId, event.recordedAt, event.data)),
    WorkReleased: rowPerStream((): WorkClaimRow | undefined => undefined),
  },
};
