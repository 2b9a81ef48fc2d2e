import {
  type DomainEvent,
  type ProjectionDefinition,
  type Recorded,
  type RowFold,
  civilDateOf,
} from '@shouzheng/kernel';
import { type AnnualEvent, type AnnualYear, evolveAnnual, noAnnual } from '../registry/annual.state.js';
import type { CreditEvent } from '../registry/credit/credit.events.js';
import { type ListingProcedure, evolveCredit, listed } from '../registry/credit/credit.state.js';
import type { ObjectionEvent } from '../registry/objection/objection.events.js';
import { type Objection, evolveObjection } from '../registry/objection/objection.state.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { organizationStream } from '../registry/organization.state.js';
import type { RatingEvent } from '../registry/rating/rating.events.js';
import {
  type RatingApplication,
  type Verification,
  evolveRatings,
} from '../registry/rating/ratings.state.js';
import type { ZombieEvent } from '../registry/zombie/zombie.events.js';
import { type ZombieTrack, evolveZombie, noZombie } from '../registry/zombie/zombie.state.js';

export const PROCEDURE_KINDS = [
  'annual',
  'listing',
  'rating',
  'verification',
  'zombie',
  'objection',
] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** One procedure about one organization, as it stands. */
export interface ProcedureRow {
  readonly key: string;
  readonly organization: string;
  readonly kind: ProcedureKind;
  /** The year that is reported on, the list, or what an objection is about; empty where nothing is to be told apart. */
  readonly subject: string;
  readonly status: string;
  /** Ground, level, trigger or exit, by the kind. */
  readonly detail: string | null;
  /** A date that the procedure itself holds: end of a public notice or of the time for a statement. */
  readonly due: string | null;
  /** Civil date of its last step. */
  readonly since: string;
  /** The part of the organization's state that the status was read from: the same fold, so the same answer. */
  readonly facts: object;
}

type Shown = Pick<ProcedureRow, 'subject' | 'status'> & Partial<Pick<ProcedureRow, 'detail' | 'due'>>;
type Named<E extends { type: string }, T extends string> = Extract<E, { type: T }>;
type AnnualStep = Extract<AnnualEvent, { data: { year: number } }>;
type ListingStep =
  Extract<CreditEvent, { data: { listingId: string } }> | Named<OrganizationEvent, 'AbnormalListed'>;
type VerificationStep = Extract<RatingEvent, { data: { verificationId: string } }>;
type ApplicationStep =
  | Exclude<RatingEvent, VerificationStep | { type: 'RatingExpired' }>
  | Named<OrganizationEvent, 'RatingAnnounced'>;
type ZombieStep = Exclude<ZombieEvent, { type: 'AnnualMissFollowed' }>;
type Followed = AnnualStep | ListingStep | VerificationStep | ApplicationStep | ZombieStep | ObjectionEvent;

/** A fold over the part of the state that one procedure is, and what of it a list shows. */
function procedure<E extends DomainEvent, S extends object>(
  kind: ProcedureKind,
  itemOf: (data: E['data']) => string,
  evolve: (before: S | undefined, event: Recorded<E>) => S | undefined,
  show: (after: S) => Shown,
): RowFold<ProcedureRow, E> {
  return {
    keys: ({ streamId, data }) => [`${streamId}/${kind}${itemOf(data)}`],
    fold(row, event, key) {
      // Objections stand on rows of published lists too: those are no procedure about an organization.
      if (!event.streamId.startsWith(`${organizationStream.category}-`)) return row;
      const facts = evolve(row?.facts as S | undefined, event);
      if (!facts) return row;
      const since = civilDateOf(event.meta.occurredAt);
      const shown = { detail: null, due: null, ...show(facts) };
      return { key, organization: event.streamId, kind, since, facts, ...shown };
    },
  };
}

const annual = procedure<AnnualStep, AnnualYear>(
  'annual',
  ({ year }) => `-${year}`,
  (before, event) => {
    const { year } = event.data;
    return evolveAnnual({ ...noAnnual, years: before ? { [year]: before } : {} }, event).years[year];
  },
  ({ year, status, rectification }) => ({ subject: String(year), status, detail: rectification ?? null }),
);

const listing = procedure<ListingStep, ListingProcedure>(
  'listing',
  ({ listingId }) => `-${listingId}`,
  (before, event) => {
    const { listingId } = event.data;
    const credit = { procedures: before ? { [listingId]: before } : {}, letters: [], repaired: [] };
    const state = { credit, listings: [] };
    const after =
      event.type === 'AbnormalListed'
        ? listed(state, 'abnormal', event.data, event)
        : evolveCredit(state, event);
    return after.credit.procedures[listingId];
  },
  ({ kind, status, ground, notice, removal }) => ({
    subject: kind,
    status: removal && status === 'listed' ? `removal-${removal.status}` : status,
    detail: ground,
    due: status === 'notified' ? (notice?.statementUntil ?? null) : null,
  }),
);

const application = procedure<ApplicationStep, RatingApplication>(
  'rating',
  () => '',
  (before, event) => {
    if (event.type === 'RatingAnnounced') return before && { ...before, status: 'awarded' };
    return evolveRatings({ ...(before ? { application: before } : {}), verifications: {} }, event)
      .application;
  },
  ({ status, vote, notice, measures }) => ({
    subject: measures,
    status,
    detail: vote?.level ?? null,
    due: status === 'published' ? (notice?.to ?? null) : null,
  }),
);

const verification = procedure<VerificationStep, Verification>(
  'verification',
  ({ verificationId }) => `-${verificationId}`,
  (before, event) => {
    const { verificationId } = event.data;
    const verifications = before ? { [verificationId]: before } : {};
    return evolveRatings({ verifications }, event).verifications[verificationId];
  },
  ({ status, trigger, certificate }) => ({ subject: certificate, status, detail: trigger }),
);

const zombie = procedure<ZombieStep, ZombieTrack>(
  'zombie',
  () => '',
  (before, event) => evolveZombie({ ...noZombie, ...(before ? { zombie: before } : {}) }, event).zombie,
  ({ status, exit, outcome, batch, announcedUntil, grounds }) => ({
    subject: batch ?? '',
    status,
    detail: outcome ?? exit ?? grounds.at(-1) ?? null,
    due: status === 'suspected' ? (announcedUntil ?? null) : null,
  }),
);

const objection = procedure<ObjectionEvent, Objection>(
  'objection',
  ({ objectionId }) => `-${objectionId}`,
  (before, event) => {
    const { objectionId } = event.data;
    return evolveObjection({ objections: before ? { [objectionId]: before } : {} }, event).objections[
      objectionId
    ];
  },
  ({ about, status }) => ({ subject: about, status }),
);

/** Annual years, listings, ratings, verifications, zombie tracks and objections, each by where it stands. */
export const procedureProjection: ProjectionDefinition<ProcedureRow, Followed> = {
  name: 'organization-procedure',
  version: 1,
  table: 'organization_procedure',
  streamOf: ({ organization }) => organization,
  folds: {
    AnnualCheckOpened: annual,
    AnnualReportSubmitted: annual,
    AnnualFirstReviewed: annual,
    AnnualCheckConcluded: annual,
    AnnualCheckConclusionRevised: annual,
    AnnualReportMissed: annual,
    AnnualRectificationReported: annual,
    AnnualRectificationVerified: annual,
    ListingProposed: listing,
    ListingNotified: listing,
    ListingStatementSubmitted: listing,
    ListingStatementAnswered: listing,
    ListingExemptionRecorded: listing,
    ListingDropped: listing,
    AbnormalListed: listing,
    SeriousListed: listing,
    ListingClockRestarted: 'ignored',
    ListingWithdrawn: listing,
    DelistingApplied: listing,
    DelistingVerified: listing,
    DelistingProposed: listing,
    DelistingLapsed: listing,
    AbnormalDelisted: listing,
    SeriousDelisted: listing,
    RatingApplied: application,
    RatingEligibilityChecked: application,
    RatingExpertsReported: application,
    RatingInitialLevelProposed: application,
    RatingInitialLevelPublished: application,
    RatingReviewRequested: application,
    RatingComplaintReceived: application,
    RatingComplaintSettled: application,
    RatingApplicationClosed: application,
    RatingAnnounced: application,
    RatingVerificationOpened: verification,
    RatingConfirmed: verification,
    RatingAdjusted: verification,
    RatingVerificationWithdrawn: verification,
    RatingCertificateReturned: verification,
    RatingCertificateVoided: verification,
    ZombieSuspected: zombie,
    ZombieAnnounced: zombie,
    ZombieVerified: zombie,
    ZombieResolved: zombie,
    ObjectionFiled: objection,
    ObjectionAnswered: objection,
  },
};
