import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Recorded } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { organizationStream } from '../registry/organization.state.js';
import { aRegisteredAssociation } from '../testing/world.fixture.js';
import { type ProcedureRow, procedureProjection } from './procedure.projection.js';

interface AnyFold {
  keys(event: unknown): readonly string[];
  fold(row: ProcedureRow | undefined, event: unknown, key: string): ProcedureRow | undefined;
}

const STREAM = 'organization-00000000-0000-5000-8000-000000000001';
const LISTING = '00000000-0000-5000-8000-00000000000a';
const OBJECTION = '00000000-0000-5000-8000-00000000000b';
const VERIFICATION = '00000000-0000-5000-8000-00000000000c';

/** The example of a type, with what ties it to the others of its procedure. */
function example(type: string, data: object = {}): OrganizationEvent {
  const golden = new URL(`../registry/organization.events.golden/${type}.v1.json`, import.meta.url);
  const known = JSON.parse(readFileSync(golden, 'utf8')) as object;
  return { type, data: { ...known, ...data } } as OrganizationEvent;
}

const storyOf = (
  events: readonly OrganizationEvent[],
  streamId = STREAM,
): readonly Recorded<OrganizationEvent>[] =>
  events.map((event, revision) => recorded(event, { revision, streamId }));

function rowsAfter(story: readonly Recorded<OrganizationEvent>[]): ReadonlyMap<string, ProcedureRow> {
  const rows = new Map<string, ProcedureRow>();
  for (const event of story) {
    const fold = (procedureProjection.folds as Readonly<Record<string, AnyFold | 'ignored'>>)[event.type];
    if (fold === undefined || fold === 'ignored') continue;
    for (const key of fold.keys(event)) {
      const row = fold.fold(rows.get(key), event, key);
      if (row) rows.set(key, row);
    }
  }
  return rows;
}
const rowOf = (kind: string, ...events: readonly OrganizationEvent[]): ProcedureRow | undefined =>
  [...rowsAfter(storyOf(events)).values()].find((row) => row.kind === kind);
const stateAfter = (...events: readonly OrganizationEvent[]) =>
  storyOf([...aRegisteredAssociation, ...events]).reduce(
    organizationStream.evolve,
    organizationStream.initial,
  );

const YEAR = { year: 2025 };
const ANNUAL = [
  example('AnnualCheckOpened', { ...YEAR, exemption: undefined }),
  example('AnnualReportSubmitted', { ...YEAR, to: 'registrar' }),
  example('AnnualCheckConcluded', { ...YEAR, conclusion: 'FAILED' }),
  example('AnnualRectificationReported', YEAR),
];
const LISTED = [
  example('ListingProposed', { listingId: LISTING, kind: 'abnormal', ground: 'PARTY_ORGANIZATION' }),
  example('ListingNotified', { listingId: LISTING, statementUntil: '2026-11-18' }),
  example('AbnormalListed', { listingId: LISTING, ground: 'PARTY_ORGANIZATION' }),
  example('DelistingApplied', { listingId: LISTING }),
];
const RATED = [
  example('RatingApplied', { measures: 'O82' }),
  example('RatingEligibilityChecked'),
  example('RatingExpertsReported', { round: 'first' }),
  example('RatingInitialLevelProposed', { round: 'first', level: '3A' }),
  example('RatingInitialLevelPublished', { to: '2026-11-30' }),
  example('RatingAnnounced', { level: '3A' }),
];
const ZOMBIE = [
  example('ZombieVerified', { result: 'zombie', exit: 'TO_REACTIVATE' }),
  example('ZombieResolved', { outcome: 'REACTIVATED', batch: '演示第一批' }),
];

describe('the procedures of an organization by where they stand', () => {
  it('follow a year of the annual check', () => {
    const statuses = ANNUAL.map((_event, n) => rowOf('annual', ...ANNUAL.slice(0, n + 1))?.status);
    expect(statuses).toEqual(['Due', 'Submitted', 'Failed', 'Failed']);
    expect(rowOf('annual', ...ANNUAL)).toMatchObject({ subject: '2025', detail: 'reported', due: null });
  });

  it('follow a listing from proposal to the application to leave', () => {
    const seen = LISTED.map((_event, n) => rowOf('listing', ...LISTED.slice(0, n + 1)));
    expect(seen.map((row) => row?.status)).toEqual(['proposed', 'notified', 'listed', 'removal-applied']);
    expect(seen.map((row) => row?.due)).toEqual([null, '2026-11-18', null, null]);
    expect(seen[3]).toMatchObject({ subject: 'abnormal', detail: 'PARTY_ORGANIZATION' });
  });

  it('follow a rating to its announcement; a level on paper is no procedure', () => {
    const seen = RATED.map((_event, n) => rowOf('rating', ...RATED.slice(0, n + 1)));
    expect(seen.map((row) => row?.status)).toEqual([
      'applied',
      'eligible',
      'reported',
      'voted',
      'published',
      'awarded',
    ]);
    expect(seen[4]).toMatchObject({ subject: 'O82', detail: '3A', due: '2026-11-30' });
    expect(rowOf('rating', example('RatingAnnounced'))).toBeUndefined();
  });

  it('follow a verification and a zombie track to their end', () => {
    const opened = example('RatingVerificationOpened', { verificationId: VERIFICATION, trigger: 'PENALTY' });
    const withdrawn = example('RatingVerificationWithdrawn', { verificationId: VERIFICATION });
    expect(rowOf('verification', opened)).toMatchObject({ status: 'open', detail: 'PENALTY' });
    expect(rowOf('verification', opened, withdrawn)).toMatchObject({ status: 'withdrawn' });
    expect(rowOf('zombie', ...ZOMBIE)).toMatchObject({
      status: 'resolved',
      subject: '演示第一批',
      detail: 'REACTIVATED',
    });
  });

  it('hold an objection until it is answered, and none about a row of a published list', () => {
    const filed = example('ObjectionFiled', { objectionId: OBJECTION, about: 'listing', target: LISTING });
    const answered = example('ObjectionAnswered', { objectionId: OBJECTION, outcome: 'upheld' });
    expect(rowOf('objection', filed)).toMatchObject({ status: 'open', facts: { target: LISTING } });
    expect(rowOf('objection', filed, answered)).toMatchObject({ status: 'upheld' });
    const elsewhere = storyOf([filed], 'list-entry-00000000-0000-5000-8000-000000000002');
    expect([...rowsAfter(elsewhere).values()]).toEqual([]);
  });

  it('say what the dossier says: the same fold', () => {
    expect(rowOf('annual', ...aRegisteredAssociation, ...ANNUAL)?.facts).toEqual(
      stateAfter(...ANNUAL).annual.years[2025],
    );
    expect(rowOf('listing', ...aRegisteredAssociation, ...LISTED)?.facts).toEqual(
      stateAfter(...LISTED).credit.procedures[LISTING],
    );
    expect(rowOf('rating', ...aRegisteredAssociation, ...RATED)?.facts).toEqual(
      stateAfter(...RATED).application,
    );
    expect(rowOf('zombie', ...aRegisteredAssociation, ...ZOMBIE)?.facts).toEqual(
      stateAfter(...ZOMBIE).zombie,
    );
  });
});
