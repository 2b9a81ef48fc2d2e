import { type ProjectionDefinition, type Recorded, rowPerStream } from '@shouzheng/kernel';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { UNKNOWN_REGION } from '../registry/organization.state.js';
import type { ZombieEvent } from '../registry/zombie/zombie.events.js';

/** Where one organization stands on the zombie track, by the organ that acted. */
export interface ZombieTrackRow {
  readonly key: string;
  readonly region: string;
  readonly status: string;
  readonly exit: string | null;
  readonly outcome: string | null;
  readonly batch: string | null;
  readonly resolvedOn: string | null;
}

type Followed =
  ZombieEvent | Extract<OrganizationEvent, { type: 'OrganizationRecorded' | 'RegistrationApplied' }>;

/** Rows are made with the record, so that the registrar stands in each; those never suspected count nowhere. */
const begun = (event: Recorded<Followed>, region: string): ZombieTrackRow => ({
  key: event.streamId,
  region,
  status: 'none',
  exit: null,
  outcome: null,
  batch: null,
  resolvedOn: null,
});

export const zombieTrackProjection: ProjectionDefinition<ZombieTrackRow, Followed> = {
  name: 'zombie-track',
  version: 1,
  table: 'zombie_track',
  folds: {
    OrganizationRecorded: rowPerStream((_row, event) =>
      begun(event, event.data.registrarRegion ?? UNKNOWN_REGION),
    ),
    RegistrationApplied: rowPerStream((_row, event) => begun(event, event.data.organ)),
    AnnualMissFollowed: 'ignored',
    ZombieSuspected: rowPerStream((row) => row && { ...row, status: 'suspected', exit: null, outcome: null }),
    ZombieAnnounced: 'ignored',
    ZombieVerified: rowPerStream(
      (row, { data }) =>
        row && {
          ...row,
          status: data.result === 'zombie' ? 'verified' : 'cleared',
          exit: data.exit ?? null,
        },
    ),
    ZombieResolved: rowPerStream(
      (row, { data }) =>
        row && {
          ...row,
          status: 'resolved',
          outcome: data.outcome,
          batch: data.batch,
          resolvedOn: data.resolvedOn,
        },
    ),
  },
};
