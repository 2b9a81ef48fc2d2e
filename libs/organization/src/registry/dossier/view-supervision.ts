import { clockOf } from '../credit/credit.state.js';
import { isContested } from '../objection/objection.state.js';
import type { OrganizationState } from '../organization.state.js';
import type { RatingApplication } from '../rating/ratings.state.js';
import type { OrganizationView, RatingApplicationView } from './organization.view.js';

type SupervisionView = Pick<
  OrganizationView,
  | 'listings'
  | 'listingProcedures'
  | 'objections'
  | 'suspensions'
  | 'ratingApplication'
  | 'verifications'
  | 'talks'
>;

/** Lists, objections, suspensions, ratings and talks, with the ids by which the next act names them. Pure. */
export function viewSupervision(state: OrganizationState): SupervisionView {
  return {
    listings: state.listings.map((listing) => {
      const { listingId, kind, ground, documentNumber, since } = listing;
      const contested = isContested(state, listingId);
      return { listingId, kind, ground, documentNumber, since, clock: clockOf(listing), contested };
    }),
    listingProcedures: Object.values(state.credit.procedures).map(
      ({ listingId, kind, ground, status, proposedOn, notice, statement, exempted, removal }) => ({
        listingId,
        kind,
        ground,
        status,
        proposedOn,
        statementUntil: notice?.statementUntil ?? null,
        statement,
        exempted,
        removal: removal?.status ?? null,
      }),
    ),
    objections: Object.values(state.objections).map(({ objectionId, about, target, receivedOn, status }) => ({
      objectionId,
      about,
      target,
      receivedOn,
      status,
    })),
    suspensions: Object.values(state.suspensions).map(
      ({ suspensionId, documentNumber, from, to, status, sealed }) => ({
        suspensionId,
        documentNumber,
        from,
        to,
        status,
        sealed,
      }),
    ),
    ratingApplication: state.application ? applicationView(state.application) : null,
    verifications: Object.values(state.verifications).map(
      ({ verificationId, trigger, status, certificate }) => ({
        verificationId,
        trigger,
        status,
        certificate,
      }),
    ),
    talks: Object.entries(state.talks).map(([talkId, { trigger, status }]) => ({ talkId, trigger, status })),
  };
}

function applicationView(application: RatingApplication): RatingApplicationView {
  const { applicationId, receivedOn, measures, status, vote, notice, complaints } = application;
  return {
    applicationId,
    receivedOn,
    measures,
    status,
    level: vote?.level ?? null,
    noticeTo: notice?.to ?? null,
    openComplaints: Object.entries(complaints).flatMap(([id, state]) => (state === 'open' ? [id] : [])),
  };
}
