import { TERMS_IGNORED } from '@shouzheng/law/contract';
import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import { everySupervisionEvent } from '../registry/supervision.events.js';
import { lifecycleIgnored } from '../registry/lifecycle-ignored.projection.js';
import type { OrganizationEvent } from '../registry/organization.events.js';

export interface OfficeRow {
  readonly key: string;
  readonly person: string;
  readonly type: string;
}

const gone = rowPerStream((_row: OfficeRow | undefined): OfficeRow | undefined => undefined);

/** The legal representative of each organization, for SG Art 12 and FND Art 23; gone when the organization is. */
export const officeProjection: ProjectionDefinition<OfficeRow, OrganizationEvent> = {
  name: 'office',
  version: 1,
  table: 'office',
  folds: {
    ...lifecycleIgnored,
    ...everySupervisionEvent('ignored'),
    RegistrationApplied: rowPerStream((row, { streamId, data }) =>
      data.head ? { key: streamId, person: data.head.person, type: data.type } : row,
    ),
    // Of an imported organization the first head on record makes the row; its type is the directory's to say.
    RegistrationChanged: rowPerStream((row, { streamId, data }) =>
      data.head ? { key: streamId, person: data.head.person, type: row?.type ?? data.organizationType } : row,
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
