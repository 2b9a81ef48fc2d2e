import { type Refusal, type Sealed, accept, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { RETURN_REASONS } from '../case-codes.events.js';
import { caseCommand, caseMustBe, handlersOnly, notBefore, notFrozen } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { lawOf } from '../kind-law.decider.js';
import { partyHeardRefusals } from '../../penalty/penalty-readiness.decider.js';

export interface RequestLegalReview {
  readonly note?: Sealed;
}

export interface PassLegalReview {
  readonly opinion: Sealed;
}

export interface ReturnLegalReview extends PassLegalReview {
  readonly reason: (typeof RETURN_REASONS)[number];
}

export const requestLegalReview = caseCommand<RequestLegalReview>({
  name: 'requestLegalReview',
  zh: '送交法制审核',
  en: 'Request legal review',
  roles: ['officer'],
  restsOn: (state) => [lawOf(state).review],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported'),
    ...notFrozen(state),
    ...handlersOnly(state, context),
    ...when(state.review.status === 'requested', 'case.review-under-way'),
    ...when(state.review.status === 'passed', 'case.already-reviewed'),
    ...when(state.review.status === 'returned', 'case.report-anew'),
    ...partyHeardRefusals(state, context.occurredOn),
    ...notBefore(context, state.report?.at, state.penalty?.report?.at),
  ],
  decide: ({ note }, state) =>
    accept([{ type: 'LegalReviewRequested', data: note ? { note } : {} }], lawOf(state).review),
});

/** The reviewer handled nothing in the case and has the legal qualification (APL 58, reference (d)). */
function reviewGuard(state: CaseState, context: LegalContext): readonly Refusal[] {
  const { actor } = context;
  return [
    ...caseMustBe(state, 'reported'),
    ...notFrozen(state),
    ...when(state.review.status !== 'requested', 'case.review-not-requested'),
    ...when(state.everHandled.includes(actor.person), 'case.reviewer-is-handler'),
    ...when(state.chairs.includes(actor.person), 'case.reviewer-is-chair'),
    ...when(
      actor.role === 'legal-reviewer' && actor.legalQualification !== true,
      'case.reviewer-not-qualified',
    ),
    ...notBefore(context, state.review.at),
  ];
}

export const passLegalReview = caseCommand<PassLegalReview>({
  name: 'passLegalReview',
  zh: '法制审核通过',
  en: 'Pass legal review',
  roles: ['legal-reviewer'],
  restsOn: (state) => [lawOf(state).review],
  guard: reviewGuard,
  decide: ({ opinion }, state, { actor }) =>
    accept([{ type: 'LegalReviewPassed', data: { person: actor.person, opinion } }], lawOf(state).review),
});

export const returnLegalReview = caseCommand<ReturnLegalReview>({
  name: 'returnLegalReview',
  zh: '法制审核退回',
  en: 'Return from legal review',
  roles: ['legal-reviewer'],
  restsOn: (state) => [lawOf(state).review],
  guard: reviewGuard,
  decide: ({ opinion, reason }, state, { actor }) =>
    accept(
      [{ type: 'LegalReviewReturned', data: { person: actor.person, reason, opinion } }],
      lawOf(state).review,
    ),
});
