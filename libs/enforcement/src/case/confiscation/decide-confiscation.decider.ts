import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, isTooLate, meetTerm } from '@shouzheng/law/contract';
import { CONFISCATION_ACT } from '../../afterwards/afterwards.state.js';
import { termsOfDecision } from '../../afterwards/decision-terms.decider.js';
import { sameActBarred } from '../../afterwards/same-act.decider.js';
import { caseCommand, deciderRefusals, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { remediesAgainst } from '../organs.decider.js';
import { crimeTransferRefusals } from '../transfer-crime/crime-guards.decider.js';
import { type Valued, fenOf } from './confiscation.state.js';
import type { DROP_REASONS } from './confiscation.events.js';
import {
  confiscationIsOpen,
  confiscationReviewIsMandatory,
  noticedConfiscation,
} from './confiscation-guards.decider.js';
import { isPartOf } from './defend-confiscation.decider.js';
import { CONFISCATION_TERM, DEFENCE_TERM, HEARING_REQUEST_TERM } from './open-confiscation.decider.js';

export interface ReviewConfiscation {
  readonly passed: boolean;
  readonly opinion: Sealed;
}

export interface DropConfiscation {
  readonly reason: (typeof DROP_REASONS)[number];
  readonly note: Sealed;
}

export interface DecideConfiscation extends Valued {
  readonly docNo: string;
  readonly facts: Sealed;
  readonly files: readonly FileRef[];
}

/** Whatever the party may still say or ask for has been said, or its time is over (行政处罚法 Arts 44, 45 and 64). */
function partyRefusals({ confiscation, terms }: CaseState, { occurredOn }: LegalContext): readonly Refusal[] {
  const running = (term: string): boolean => terms[term] !== undefined && !isTooLate(terms, term, occurredOn);
  const { defence, defenceReviewedAt, hearing, notice } = confiscation ?? {};
  return [
    ...when(defence === undefined && running(DEFENCE_TERM), 'confiscation.defence-term-runs'),
    ...when(
      defence?.way === 'statement' && defenceReviewedAt === undefined,
      'confiscation.defence-not-reviewed',
    ),
    ...when(
      notice?.hearingRight === true && hearing === undefined && running(HEARING_REQUEST_TERM),
      'confiscation.hearing-term-runs',
    ),
    ...when(hearing !== undefined && hearing.outcome === undefined, 'confiscation.hearing-not-held'),
  ];
}

/** Reviewed by somebody who handled nothing in the case (行政处罚法 Art 58). */
export const reviewConfiscation = caseCommand<ReviewConfiscation>({
  name: 'reviewConfiscation',
  zh: '没收法制审核',
  en: 'Review a confiscation legally',
  roles: ['legal-reviewer'],
  restsOn: () => ['APL-58'],
  guard: (state, context) => [
    ...noticedConfiscation(state),
    ...partyRefusals(state, context),
    ...when(state.confiscation?.review?.passed === true, 'case.already-reviewed'),
    ...when(state.everHandled.includes(context.actor.person), 'case.reviewer-is-handler'),
    ...when(state.chairs.includes(context.actor.person), 'case.reviewer-is-chair'),
    ...when(context.actor.legalQualification !== true, 'case.reviewer-not-qualified'),
    ...notBefore(context, state.confiscation?.defenceReviewedAt, state.confiscation?.hearing?.heldAt),
  ],
  decide: (payload, _state, { actor }) =>
    accept([{ type: 'ConfiscationReviewed', data: { ...payload, person: actor.person } }], 'APL-58'),
});

const CONFISCATION_BASIS = ['O77-19', 'APL-57', 'APL-59', 'REC-20', 'REC-24', 'LIT-46'];

/** The head confiscates no more than the notice named; the decision prints its remedies (行政处罚法 Arts 57 and 59). */
export const decideConfiscation = caseCommand<DecideConfiscation>({
  name: 'decideConfiscation',
  decides: true,
  zh: '作出没收决定',
  en: 'Decide a confiscation',
  roles: ['organ-head'],
  restsOn: () => CONFISCATION_BASIS,
  guard: (state, context) => {
    const review = state.confiscation?.review;
    return [
      ...noticedConfiscation(state),
      ...partyRefusals(state, context),
      ...when(
        review ? !review.passed : confiscationReviewIsMandatory(state, context),
        'confiscation.review-not-passed',
      ),
      ...deciderRefusals(state, context),
      ...crimeTransferRefusals(state),
      ...notBefore(context, state.confiscation?.notice?.at, review?.at, state.confiscation?.hearing?.heldAt),
    ];
  },
  decide({ docNo, gainFen, items, facts, files }, state, context) {
    const { confiscation, number = '', subjectName = '', regionCode = '', organ = '' } = state;
    const remedies = remediesAgainst(organ, context);
    if (!remedies) return refuse('ban.remedies-unknown', { organ });
    if (!confiscation) return refuse('confiscation.not-open');
    const taken = { gainFen, items: [...items] };
    const barred = refuseAll([
      ...when(
        gainFen > confiscation.gainFen || !isPartOf(items, confiscation),
        'confiscation.more-than-noticed',
      ),
      ...when(sameActBarred(state, { ...CONFISCATION_ACT, actOn: state.actOn }), 'decision.same-act'),
      ...when(fenOf(taken) === 0 && items.length === 0, 'confiscation.nothing-to-confiscate'),
    ]);
    if (barred) return barred;
    const decided = {
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      docNo,
      decidedOn: context.occurredOn,
      ...taken,
      fen: fenOf(taken),
      facts,
      remedies,
      files: [...files],
    };
    return claiming(
      accept(
        [
          { type: 'ConfiscationDecided', data: decided },
          ...meetTerm(state.terms, CONFISCATION_TERM, context.occurredOn),
          ...termsOfDecision({ docNo, decidedOn: context.occurredOn, published: true }, organ, context),
        ],
        ...CONFISCATION_BASIS,
      ),
      `doc/${docNo}`,
    );
  },
});

/** What was opened may come to nothing: the head says so, and the case can be closed. */
export const dropConfiscation = caseCommand<DropConfiscation>({
  name: 'dropConfiscation',
  zh: '决定不予没收',
  en: 'Drop a confiscation',
  roles: ['organ-head'],
  restsOn: () => ['O77-19', 'APL-57'],
  guard: (state, context) => [
    ...confiscationIsOpen(state),
    ...deciderRefusals(state, context),
    ...notBefore(context, state.confiscation?.at),
  ],
  decide: (payload, state, context) =>
    accept(
      [
        { type: 'ConfiscationDropped', data: payload },
        ...meetTerm(state.terms, CONFISCATION_TERM, context.occurredOn),
      ],
      'O77-19',
      'APL-57',
    ),
});
