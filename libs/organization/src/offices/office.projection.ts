import { TERMS_IGNORED } from '@shouzheng/law/contract';
import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import { everySupervisionEvent } from '../registry/supervision.events.js';
import { lifecycleIgnored } from '../registry/lifecycle-ignored.projection.js';
import type { OrganizationEvent } from '../registry/organization.events.js';

export interface OfficeRow {
  readonly key: string;
  /** Null where none is on record yet. */
  readonly person: string | null;
  readonly type: string;
  /** Who is to become it by a change that is applied for. */
  readonly candidate: string | null;
}

const gone = rowPerStream((_row: OfficeRow | undefined): OfficeRow | undefined => undefined);

/** The legal representative of each organization, for SG Art 12 and FND Art 23; gone when the organization is. */
export const officeProjection: ProjectionDefinition<OfficeRow, OrganizationEvent> = {
  name: 'office',
  version: 2,
  table: 'office',
  folds: {
    ...lifecycleIgnored,
    ...everySupervisionEvent('ignored'),
    RegistrationApplied: rowPerStream((row, { streamId, data }) =>
      data.head ? { key: streamId, person: data.head.person, type: data.type, candidate: null } : row,
    ),
    // Of an imported organization the first head on record makes the row; its type is the directory's to say.
    ChangeApplied: rowPerStream((row, { streamId, data }) =>
      data.head ? { key: streamId, person: null, type: 'unknown', ...row, candidate: data.head.person } : row,
    ),
    ChangeRefused: rowPerStream((row) => row && { ...row, candidate: null }),
    RegistrationChanged: rowPerStream((row, { streamId, data }) =>
      data.head
        ? {
            key: streamId,
            person: data.head.person,
            type: row?.person ? row.type : data.organizationType,
            candidate: null,
          }
        : row,
    ),
    ChangeAnnulled: rowPerStream((row, { data }) =>
      row && data.headAgain ? { ...row, person: data.headAgain } : row,
    ),
    RegistrationRefused: gone,
    OrganizationDeregistered: gone,
    OrganizationRecorded: 'ignored',
    ExternalFactRecorded: 'ignored',
    OrganizationIncubated: 'ignored',
    OrganizationRegistered: 'ignored',
    RatingAnnounced: 'ignored',
    RectificationOrdered: 'ignored',
    RectificationSubmitted: 'ignored',
    RectificationVerified: 'ignored',
    RectificationOverdue: 'ignored',
    OrganizationWarned: 'ignored',
    AbnormalListed: 'ignored',
    LiquidationStarted: 'ignored',
    OrganizationCorrectionProposed: 'ignored',
    OrganizationRecordCorrected: 'ignored',
    ...TERMS_IGNORED,
  },
};
