import type { CaseEvent, MatchKind, MatchStanding } from '@shouzheng/enforcement/contract';
import { type ProjectionDefinition, type Recorded, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { ListEntryEvent } from '../lists/list-entry.events.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { lifecycleIgnored } from '../registry/lifecycle-ignored.projection.js';
import { everySupervisionEvent } from '../registry/supervision.events.js';
import { keysOf } from './name-keys.state.js';
import { partsOf } from './name-parts.state.js';
import { lawfulName } from './screening.state.js';

/** One name of the register or of a list, with the keys by which one near it is found. */
export interface NameEntryRow {
  readonly key: string;
  readonly kind: MatchKind;
  readonly name: string;
  readonly standing: MatchStanding;
  readonly issuer: string;
  readonly date: string;
  readonly normal: string;
  readonly lawful: string | null;
  readonly sound: string;
  readonly core: string;
  readonly near: readonly number[];
  readonly grams: readonly string[];
  /** Objections to the entry that are not answered (有异议). */
  readonly objections: readonly string[];
  /** What ended the registration: revocations that stand, an annulment, the deregistration. */
  readonly endings: readonly string[];
}

/** Of a case nothing is read but the ban that was announced, and that it was revoked: suspicion is no name to screen against. */
type BanEvent = Extract<CaseEvent, { type: 'BanAnnounced' | 'BanRevoked' }>;
type NameEvent = OrganizationEvent | ListEntryEvent | BanEvent;
type Identity = Pick<NameEntryRow, 'kind' | 'name' | 'standing' | 'issuer' | 'date'> &
  Partial<Pick<NameEntryRow, 'lawful' | 'objections' | 'endings'>>;

function named(event: Recorded<NameEvent>, identity: Identity): NameEntryRow {
  return {
    key: event.streamId,
    lawful: null,
    objections: [],
    endings: [],
    ...identity,
    ...keysOf(partsOf(identity.name)),
  };
}

const ended = (row: NameEntryRow | undefined, by: string): NameEntryRow | undefined =>
  row && { ...row, standing: 'ended', endings: [...row.endings, by] };

/** A revocation that falls: the registration lives again, unless something else ended it. */
function restored(row: NameEntryRow | undefined, revocationId: string): NameEntryRow | undefined {
  if (!row?.endings.includes(revocationId)) return row;
  const endings = row.endings.filter((one) => one !== revocationId);
  return { ...row, endings, standing: endings.length > 0 ? 'ended' : 'registered' };
}

function recordedStanding(data: { evidence: string; laterRevoked: boolean }): MatchStanding {
  if (data.laterRevoked) return 'ended';
  return data.evidence === 'press-mention' ? 'unconfirmed' : 'registered';
}

/**
 * Names to screen against: of registered organizations (incubated bodies and applications are no register entries), of
 * list rows that were not removed, and of this bureau's own bans once announced, until revoked.
 */
export const nameEntryProjection: ProjectionDefinition<NameEntryRow, NameEvent> = {
  name: 'name-entry',
  version: 4,
  table: 'name_entry',
  folds: {
    ...everySupervisionEvent('ignored'),
    ...lifecycleIgnored,
    // To what is on a list, or to the row of one: to a rating or a fact it says nothing about the name.
    ObjectionFiled: rowPerStream((row, { data }) =>
      row && (data.about === 'listing' || data.about === 'list-entry')
        ? { ...row, objections: [...row.objections, data.objectionId] }
        : row,
    ),
    ObjectionAnswered: rowPerStream(
      (row, { data }) =>
        row && { ...row, objections: row.objections.filter((id) => id !== data.objectionId) },
    ),
    RegistrationRevoked: rowPerStream((row, { data }) => ended(row, data.revocationId)),
    RevocationWithdrawn: rowPerStream((row, { data }) => restored(row, data.revocationId)),
    RegistrationChanged: rowPerStream((row, event) =>
      row && event.data.item === 'name' && event.data.to !== undefined
        ? named(event, { ...row, name: event.data.to })
        : row,
    ),
    ChangeAnnulled: rowPerStream((row, event) =>
      row && event.data.nameAgain !== undefined ? named(event, { ...row, name: event.data.nameAgain }) : row,
    ),
    // A revoked body is no living registration, though it exists until it is deregistered.
    RegistrationAnnulled: rowPerStream((row, { data }) => ended(row, data.annulmentId)),
    OrganizationRecorded: rowPerStream((_row, event) => {
      const { name, registrarName } = event.data;
      const standing = recordedStanding(event.data);
      const endings = standing === 'ended' ? ['recorded'] : [];
      return named(event, { kind: 'register', name, standing, endings, issuer: registrarName, date: '' });
    }),
    OrganizationRegistered: rowPerStream((_row, event) => {
      const { name, registrar, decidedOn } = event.data;
      return named(event, {
        kind: 'register',
        name,
        standing: 'registered',
        issuer: registrar,
        date: decidedOn,
      });
    }),
    OrganizationRecordCorrected: rowPerStream((row, event) => {
      const { item, to } = event.data;
      if (row && item === 'name') return named(event, { ...row, name: to });
      return row && item === 'registrarName' ? { ...row, issuer: to } : row;
    }),
    ListEntryRecorded: rowPerStream((_row, event) => {
      const { name, kind, issuer, publishedOn, lawfulLookalike } = event.data;
      // Only a decision bans: the other lists warn, however sure their words are.
      const standing = kind === 'banned' ? 'banned' : 'warned';
      const date = publishedOn.date ?? '';
      return named(event, {
        kind: 'list',
        name,
        standing,
        issuer,
        date,
        lawful: lawfulName(lawfulLookalike),
      });
    }),
    ListEntryRemoved: rowPerStream((_row: NameEntryRow | undefined): NameEntryRow | undefined => undefined),
    BanAnnounced: rowPerStream((_row, event) => {
      const { subjectName: name, organ: issuer, announcedOn: date } = event.data;
      return named(event, { kind: 'decision', name, standing: 'banned', issuer, date });
    }),
    BanRevoked: rowPerStream((_row: NameEntryRow | undefined): NameEntryRow | undefined => undefined),
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
    OrganizationDeregistered: rowPerStream((row, { eventId }) => ended(row, eventId)),
    OrganizationCorrectionProposed: 'ignored',
    ...TERMS_IGNORED,
  },
};
