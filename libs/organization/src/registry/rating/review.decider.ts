import { type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { legalMustBe, organizationCommand, registrarHere } from '../conditions.decider.js';
import { dayRefusals } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { COMPLAINT_OUTCOMES } from './rating.events.js';
import { type RatingApplication, openApplication } from './ratings.state.js';

const PUBLISHED: readonly RatingApplication['status'][] = ['published', 'under-review'];

function published(state: OrganizationState): RatingApplication | undefined {
  const application = openApplication(state);
  return application && PUBLISHED.includes(application.status) ? application : undefined;
}

export interface RequestReview {
  readonly receivedOn: string;
  readonly reasons: Sealed;
}

/** The party asks for a review in writing, within the public-notice period, once (Order 82 Art 15). */
export const requestReview = organizationCommand<RequestReview>({
  name: 'requestReview',
  zh: '受理评估复核申请',
  en: 'Take in a request to review a level',
  roles: ['rating-officer', 'registration-clerk'],
  restsOn: () => ['O82-15'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(published(state) === undefined, 'rating.not-published'),
  ],
  decide(payload, state, context) {
    const application = published(state);
    if (!application?.notice) return refuse('rating.not-published');
    const { from, to } = application.notice;
    const refused = refuseAll([
      ...when(application.review !== 'none', 'rating.review-there'),
      ...dayRefusals(payload.receivedOn, from, context),
      ...when(payload.receivedOn > to, 'rating.review-too-late', { to }),
    ]);
    if (refused) return refused;
    const data = { ...payload, applicationId: application.applicationId };
    return accept<OrganizationEvent>([{ type: 'RatingReviewRequested', data }], 'O82-15');
  },
});

export interface RecordRatingComplaint {
  readonly receivedOn: string;
  readonly matter: Sealed;
}

/** Anyone may complain while the level is published; no level is announced before it is settled (Order 82 Art 12). */
export const recordRatingComplaint = organizationCommand<RecordRatingComplaint>({
  name: 'recordRatingComplaint',
  zh: '受理评估投诉',
  en: 'Take in a complaint about a rating',
  roles: ['rating-officer', 'registration-clerk'],
  restsOn: () => ['O82-12'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(published(state) === undefined, 'rating.not-published'),
  ],
  decide(payload, state, context) {
    const application = published(state);
    if (!application) return refuse('rating.not-published');
    const refused = refuseAll(dayRefusals(payload.receivedOn, application.notice?.from, context));
    if (refused) return refused;
    const { applicationId } = application;
    const data = { ...payload, applicationId, complaintId: context.id('complaint') };
    return accept<OrganizationEvent>([{ type: 'RatingComplaintReceived', data }], 'O82-12');
  },
});

export interface SettleRatingComplaint {
  readonly complaintId: string;
  readonly outcome: (typeof COMPLAINT_OUTCOMES)[number];
  readonly reasons: Sealed;
}

export const settleRatingComplaint = organizationCommand<SettleRatingComplaint>({
  name: 'settleRatingComplaint',
  zh: '处理评估投诉',
  en: 'Settle a complaint about a rating',
  roles: ['rating-officer', 'section-head'],
  restsOn: () => ['O82-12'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(
      !Object.values(openApplication(state)?.complaints ?? {}).includes('open'),
      'rating.no-open-complaint',
    ),
  ],
  decide(payload, state) {
    if (openApplication(state)?.complaints[payload.complaintId] !== 'open') {
      return refuse('rating.no-open-complaint');
    }
    return accept<OrganizationEvent>([{ type: 'RatingComplaintSettled', data: payload }], 'O82-12');
  },
});
