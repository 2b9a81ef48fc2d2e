import { type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { EXISTING, legalMustBe, organizationCommand, registrarHere } from '../conditions.decider.js';
import { dayRefusals } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { RatingLevel } from '../registry-codes.events.js';
import { barredByRecord, eligibilityOf } from './eligibility.decider.js';
import type { APPLICATION_ENDS, RatingRound } from './rating.events.js';
import { type RatingApplication, openApplication } from './ratings.state.js';
import { type Votes, noticeLength, voteRefusals } from './votes.decider.js';

const OFFICERS = ['rating-officer'] as const;

type Step = RatingApplication['status'];

/** An application at one of these steps. */
const stepMustBe = (state: OrganizationState, ...steps: readonly Step[]): readonly Refusal[] => {
  const application = openApplication(state);
  return when(!application || !steps.includes(application.status), 'rating.not-at-this-step', {
    step: application?.status ?? 'none',
  });
};

/** Rules of the procedure: Order 82's where it was opened under it, else our own order of steps. */
const rulesOf = (application: RatingApplication | undefined, ...articles: string[]): string[] =>
  application?.measures === 'O39' ? ['SZ-rating-1'] : ['SZ-rating-1', ...articles];

export interface ApplyRating {
  readonly receivedOn: string;
  /** Day of the certificate; asked for only where the record does not state it. */
  readonly certificateOn?: string;
}

/** A voluntary application (Order 82 Arts 3, 9, 10). The day on which it comes in decides which Measures govern it. */
export const applyRating = organizationCommand<ApplyRating>({
  name: 'applyRating',
  zh: '受理评估申请',
  en: 'Take in an application for a rating',
  roles: OFFICERS,
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(openApplication(state) !== undefined, 'rating.application-open'),
    ...barredByRecord(state, context),
  ],
  decide({ receivedOn, certificateOn }, state, context) {
    const eligibleBy = eligibilityOf(state, receivedOn, certificateOn);
    const refused = refuseAll([
      ...dayRefusals(receivedOn, undefined, context),
      ...when(eligibleBy === undefined, 'rating.not-eligible'),
    ]);
    if (refused || !eligibleBy) return refused ?? refuse('rating.not-eligible');
    const isNew = context.law.rule('O82-9', receivedOn) !== undefined;
    const event: OrganizationEvent = {
      type: 'RatingApplied',
      data: {
        applicationId: context.id('rating'),
        receivedOn,
        measures: isNew ? 'O82' : 'O39',
        eligibleBy,
        ...(certificateOn === undefined ? {} : { certificateOn }),
      },
    };
    return accept([event], ...(isNew ? ['O82-9', 'O82-10', 'SZ-rating-1'] : ['SZ-rating-1']));
  },
});

/** The check of the eligibility: what bars a rating is asked again on its own day. */
export const checkRatingEligibility = organizationCommand<object>({
  name: 'checkRatingEligibility',
  zh: '审核评估资格',
  en: 'Check the eligibility for a rating',
  roles: OFFICERS,
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...stepMustBe(state, 'applied'),
    ...barredByRecord(state, context),
  ],
  decide(_payload, state) {
    const application = openApplication(state);
    if (!application) return refuse('rating.not-at-this-step', { step: 'none' });
    const { applicationId } = application;
    return accept<OrganizationEvent>(
      [{ type: 'RatingEligibilityChecked', data: { applicationId } }],
      ...rulesOf(application, 'O82-9', 'O82-10'),
    );
  },
});

export interface Expert {
  readonly person: string;
  /** When a former post at the organization ended. */
  readonly leftOn?: string;
}

export interface ReportExperts {
  readonly experts: readonly Expert[];
  /** Who stood back. */
  readonly recused: readonly string[];
  readonly visitedOn: string;
  readonly suggested: RatingLevel;
  readonly report: Sealed;
}

/** A post left under two years before the visit bars an expert (Order 82 Art 23). */
const cooling = (expert: Expert, visitedOn: string, { law }: LegalContext): boolean =>
  expert.leftOn !== undefined && law.deadline('evaluator-cooling-off', expert.leftOn).dueOn >= visitedOn;

const roundOf = ({ status }: RatingApplication): RatingRound =>
  status === 'under-review' ? 'review' : 'first';

/** The expert group's report on its visit; in a review, of a group without anyone of the first (Order 82 Arts 12, 16). */
export const reportExperts = organizationCommand<ReportExperts>({
  name: 'reportExperts',
  zh: '专家组报告评估情况',
  en: 'Report of the expert group',
  roles: OFFICERS,
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...stepMustBe(state, 'eligible', 'under-review'),
  ],
  decide(payload, state, context) {
    const application = openApplication(state);
    if (!application) return refuse('rating.not-at-this-step', { step: 'none' });
    const { experts, recused, visitedOn } = payload;
    const round = roundOf(application);
    const people = experts.map(({ person }) => person);
    const first = application.experts.first ?? [];
    const refused = refuseAll([
      ...dayRefusals(visitedOn, application.receivedOn, context),
      ...when(new Set(people).size !== people.length, 'rating.expert-twice'),
      ...when(
        people.some((person) => recused.includes(person)),
        'rating.recused-took-part',
      ),
      ...when(
        experts.some((expert) => cooling(expert, visitedOn, context)),
        'rating.expert-must-recuse',
      ),
      ...when(round === 'review' && people.some((person) => first.includes(person)), 'rating.same-experts'),
    ]);
    if (refused) return refused;
    const { applicationId } = application;
    const data = { ...payload, applicationId, round, experts: [...experts], recused: [...recused] };
    return accept<OrganizationEvent>(
      [{ type: 'RatingExpertsReported', data }],
      ...rulesOf(application, 'O82-12', ...(round === 'review' ? ['O82-16'] : []), 'O82-23'),
    );
  },
});

export interface ProposeInitialLevel {
  readonly level: RatingLevel;
  readonly votes: Votes;
  readonly recused: readonly string[];
}

/** The committee's vote, in the open: on the initial level, and again after a review (Order 82 Arts 14, 16). */
export const proposeInitialLevel = organizationCommand<ProposeInitialLevel>({
  name: 'proposeInitialLevel',
  zh: '评估委员会表决等级',
  en: 'Vote of the rating committee',
  roles: OFFICERS,
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...stepMustBe(state, 'reported', 'under-review'),
  ],
  decide(payload, state) {
    const application = openApplication(state);
    if (!application) return refuse('rating.not-at-this-step', { step: 'none' });
    const round = roundOf(application);
    const refused = refuseAll([
      ...when(application.experts[round] === undefined, 'rating.experts-first'),
      ...(application.measures === 'O82' ? voteRefusals(payload.votes) : []),
    ]);
    if (refused) return refused;
    const { applicationId } = application;
    const data = { ...payload, applicationId, round, recused: [...payload.recused] };
    return accept<OrganizationEvent>(
      [{ type: 'RatingInitialLevelProposed', data }],
      ...rulesOf(application, 'O82-14', 'O82-19', ...(round === 'review' ? ['O82-16'] : [])),
    );
  },
});

export interface PublishInitialLevel {
  readonly documentNumber: string;
  readonly from: string;
  readonly to: string;
}

/** The public notice of the initial level; its days are the bureau's (Order 82 Art 12). */
export const publishInitialLevel = organizationCommand<PublishInitialLevel>({
  name: 'publishInitialLevel',
  zh: '公示初步等级',
  en: 'Publish the initial level',
  roles: OFFICERS,
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...stepMustBe(state, 'voted'),
  ],
  decide(payload, state, context) {
    const application = openApplication(state);
    if (!application) return refuse('rating.not-at-this-step', { step: 'none' });
    const refused = refuseAll([
      ...noticeLength(payload, context),
      ...dayRefusals(payload.from, application.visitedOn, context),
    ]);
    if (refused) return refused;
    const data = { ...payload, applicationId: application.applicationId };
    return accept<OrganizationEvent>(
      [{ type: 'RatingInitialLevelPublished', data }],
      ...rulesOf(application, 'O82-12'),
    );
  },
});

export interface CloseRatingApplication {
  readonly reason: (typeof APPLICATION_ENDS)[number];
  readonly explanation: Sealed;
}

/** The procedure ends without a level: withdrawn, not eligible, or not passed. */
export const closeRatingApplication = organizationCommand<CloseRatingApplication>({
  name: 'closeRatingApplication',
  zh: '终止评估',
  en: 'End a rating procedure without a level',
  roles: [...OFFICERS, 'section-head'],
  restsOn: () => ['SZ-rating-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(openApplication(state) === undefined, 'rating.not-at-this-step', { step: 'none' }),
  ],
  decide(payload, state) {
    const application = openApplication(state);
    if (!application) return refuse('rating.not-at-this-step', { step: 'none' });
    const data = { ...payload, applicationId: application.applicationId };
    return accept<OrganizationEvent>([{ type: 'RatingApplicationClosed', data }], 'SZ-rating-1');
  },
});
