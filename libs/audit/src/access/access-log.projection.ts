import type { ProjectionDefinition, Sealed } from '@shouzheng/kernel';
import type { AccessEvent } from './access.events.js';

export interface AccessLogRow {
  readonly key: string;
  readonly subject: string;
  readonly kind: string;
  readonly detail: string | null;
  readonly reason: Sealed | null;
  readonly account: string;
  readonly person: string;
  readonly role: string;
  readonly organ: string;
  readonly badge: string;
  readonly at: string;
}

export const accessLogProjection: ProjectionDefinition<AccessLogRow, AccessEvent> = {
  name: 'access-log',
  version: 1,
  table: 'access_log',
  streamOf: 'untold',
  folds: {
    RecordOpened: {
      keys: (event) => [event.eventId],
      fold: (_row, { data, meta }, key) => {
        const { subject, kind, at, detail = null, reason = null } = data;
        const { account, person, role, organ, badge } = meta.actor;
        return { key, subject, kind, detail, reason, account, person, role, organ, badge, at };
      },
    },
  },
};
