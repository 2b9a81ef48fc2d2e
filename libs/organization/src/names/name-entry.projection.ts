import { type ProjectionDefinition, type Recorded, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { ListEntryEvent } from '../lists/list-entry.events.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { bigramsOf, normalName } from './name-text.state.js';
import type { EntryStanding } from './screening.state.js';

/** One name of the register or of a list. */
export interface NameEntryRow {
  readonly key: string;
  readonly kind: 'register' | 'list';
  readonly name: string;
  readonly normal: string;
  readonly bigrams: readonly string[];
  readonly standing: EntryStanding;
}

type NameEvent = OrganizationEvent | ListEntryEvent;

function named(event: Recorded<NameEvent>, name: string, standing: EntryStanding): NameEntryRow {
  const normal = normalName(name);
  const kind = standing === 'listed' ? 'list' : 'register';
  return { key: event.streamId, kind, name, normal, bigrams: [...bigramsOf(normal)], standing };
}

function recordedStanding(data: { evidence: string; laterRevoked: boolean }): EntryStanding {
  if (data.laterRevoked) return 'ended';
  return data.evidence === 'press-mention' ? 'unconfirmed' : 'registered';
}

/**
 * Names to screen against: of registered organizations (incubated bodies and applications are no register entries) and
 * of list rows that were not removed.
 */
export const nameEntryProjection: ProjectionDefinition<NameEntryRow, NameEvent> = {
  name: 'name-entry',
  version: 1,
  table: 'name_entry',
  folds: {
    OrganizationRecorded: rowPerStream((_row, event) =>
      named(event, event.data.name, recordedStanding(event.data)),
    ),
    OrganizationRegistered: rowPerStream((_row, event) => named(event, event.data.name, 'registered')),
    OrganizationRecordCorrected: rowPerStream((row, event) =>
      row && event.data.item === 'name' ? named(event, event.data.to, row.standing) : row,
    ),
    ListEntryRecorded: rowPerStream((_row, event) => named(event, event.data.name, 'listed')),
    ListEntryRemoved: rowPerStream((_row: NameEntryRow | undefined): NameEntryRow | undefined => undefined),
    ExternalFactRecorded: 'ignored',
    OrganizationIncubated: 'ignored',
    RegistrationApplied: 'ignored',
    RegistrationRefused: 'ignored',
    RatingAnnounced: 'ignored',
    RectificationOrdered: 'ignored',
    RectificationSubmitted: 'ignored',
    RectificationVerified: 'ignored',
    RectificationOverdue: 'ignored',
    OrganizationWarned: 'ignored',
    AbnormalListed: 'ignored',
    LiquidationStarted: 'ignored',
    // The name of a body that is gone still tells something: whoever uses it now is not that body.
    OrganizationDeregistered: rowPerStream((row) => row && { ...row, standing: 'ended' }),
    OrganizationCorrectionProposed: 'ignored',
    ...TERMS_IGNORED,
  },
};
