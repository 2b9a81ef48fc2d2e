import { clockOf } from '../credit/credit.state.js';
import { RATING_TARGET, isContested } from '../objection/objection.state.js';
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
  | 'rating'
  | 'zombie'
  | 'penaltyEffects'
  | 'restrictionsDue'
  | 'revocations'
  | 'domicileLetters'
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
        contested: isContested(state, listingId),
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
    ...viewTracks(state),
  };
}

type TracksView = Pick<
  OrganizationView,
  'rating' | 'zombie' | 'penaltyEffects' | 'restrictionsDue' | 'revocations' | 'domicileLetters'
>;

function viewTracks(state: OrganizationState): TracksView {
  const { status, grounds, since, announcedUntil, exit, outcome, batch } = state.zombie;
  return {
    rating: ratingView(state),
    zombie: {
      status,
      grounds,
      since: since ?? null,
      announcedUntil: announcedUntil ?? null,
      exit: exit ?? null,
      outcome: outcome ?? null,
      batch: batch ?? null,
      missedYears: state.missedYears,
    },
    penaltyEffects: Object.values(state.effects).map((effect) => ({
      ofEventId: effect.ofEventId,
      caseId: effect.caseId.replace(/^case-/, ''),
      documentNumber: effect.documentNumber,
      items: effect.items.map(({ kind, amountFen }) => ({ kind, amountFen: amountFen ?? null })),
      severity: effect.creditSeverity,
      effectiveOn: effect.effectiveOn,
      effects: effect.effects.map(({ key }) => key),
      status: effect.status,
      repaired: state.credit.repaired.includes(effect.ofEventId),
    })),
    restrictionsDue: Object.values(state.restrictionsDue).map(({ dueId, rule, status: due }) => ({
      dueId,
      rule,
      status: due,
    })),
    revocations: state.revocations.map(({ kind, documentNumber, decidedOn }) => ({
      kind,
      documentNumber,
      decidedOn,
    })),
    domicileLetters: state.credit.letters,
  };
}

function ratingView(state: OrganizationState): OrganizationView['rating'] {
  if (!state.rating) return null;
  const { level, announcedOn, validFrom, validTo, reRated } = state.rating;
  return { level, announcedOn, validFrom, validTo, reRated, contested: isContested(state, RATING_TARGET) };
}

function applicationView(application: RatingApplication): RatingApplicationView {
  const { applicationId, receivedOn, measures, status, vote, notice, complaints, review } = application;
  return {
    applicationId,
    receivedOn,
    measures,
    status,
    level: vote?.level ?? null,
    visitedOn: application.visitedOn ?? null,
    vote: vote ? `${vote.votes.inFavour}/${vote.votes.present}/${vote.votes.members}` : null,
    noticeFrom: notice?.from ?? null,
    review,
    noticeTo: notice?.to ?? null,
    openComplaints: Object.entries(complaints).flatMap(([id, state]) => (state === 'open' ? [id] : [])),
  };
}
