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
import { type LegalContext, type TermEvent, meetTerm, startTerm } from '@shouzheng/law/contract';
import { notBefore } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import type { PenaltyItem } from '../../penalty/penalty-decision.events.js';
import type { ReviewKind, ReviewOutcome } from '../afterwards-codes.events.js';
import type { Review } from '../afterwards.state.js';
import {
  type Beside,
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  ofDecision,
  openReviews,
  organOf,
} from '../decision-command.decider.js';
import { answerTerm, laterSuitTerm, opinionTerm } from '../decision-terms.decider.js';
import { movedCourtTerm } from '../pay-fine/plan-payment.decider.js';
import { annulled, changed, isHeavier, withdrawalDue } from '../take-back/consequences.decider.js';
import { REVIEW_ROLES } from './open-review.decider.js';

export interface AnswerReview extends OnDecision {
  readonly answerDocNo: string;
  readonly evidence: readonly string[];
  readonly basis: readonly string[];
  readonly statement: Sealed;
  readonly answeredOn: string;
  readonly files: readonly FileRef[];
}

/**
 * Answer with the evidence and the basis that the decision rested on. The record was frozen with it: what the bureau
 * gathered afterwards is no proof of it, save under a leave (行政复议法 Arts 46, 48; 行政诉讼法 Arts 35, 36, 67).
 */
export const answerReview = decisionCommand<AnswerReview>({
  name: 'answerReview',
  zh: '答复复议、应诉举证',
  en: 'Answer a review with evidence and basis',
  roles: REVIEW_ROLES,
  bars: (target, context) => {
    const review = openReviews(target).at(-1);
    return [
      ...when(review === undefined, 'review.none-open'),
      ...when(review?.answered === true, 'review.already-answered'),
      ...notBefore(context, review?.at),
    ];
  },
  decide({ evidence, basis, files, ...payload }, target, context) {
    const review = openReviews(target).at(-1);
    if (!review) return refuse('review.none-open');
    const barred = refuseAll([
      ...dayRefusals(payload.answeredOn, context, review.receivedOn),
      ...evidenceRefusals(evidence, review, target),
      ...basisRefusals(basis, target, context),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      review: review.review,
      ...payload,
      evidence: [...evidence],
      basis: [...basis],
      files: [...files],
    };
    return claiming(
      accept<CaseEvent>(
        [
          { type: 'ReviewAnswered', data },
          ...meetTerm(target.terms, answerTerm(review.review), payload.answeredOn),
        ],
        ...(review.kind === 'litigation' ? ['LIT-67', 'LIT-34'] : ['REC-48', 'REC-46']),
      ),
      `doc/${payload.answerDocNo}`,
    );
  },
});

/** Everything that the case had when the decision was made, by id, and what a leave let in afterwards. */
function evidenceRefusals(
  cited: readonly string[],
  { supplements }: Review,
  { state, decision }: Target,
): readonly Refusal[] {
  const gathered = new Map([
    ...state.records.map(({ id, at }) => [id, at] as const),
    ...Object.values(state.preservations).map(({ preservation, at }) => [preservation, at] as const),
  ]);
  return cited.flatMap((evidence) => {
    if (supplements.includes(evidence)) return [];
    const at = gathered.get(evidence);
    return [
      ...when(at === undefined, 'review.evidence-unknown', { evidence }),
      ...when(at !== undefined && at > decision.at, 'review.evidence-after-decision', { evidence }),
    ];
  });
}

function basisRefusals(
  basis: readonly string[],
  { decision }: Target,
  { law }: LegalContext,
): readonly Refusal[] {
  const unknown = basis.find((rule) => !law.rule(rule, decision.decidedOn));
  return when(unknown !== undefined, 'review.basis-unknown', { rule: unknown ?? '' });
}

export interface CloseReview extends OnDecision {
  readonly outcome: ReviewOutcome;
  /** Annulled for its procedure alone: only then the same act may be made again (REC 64). */
  readonly procedureOnly: boolean;
  readonly rulingNo: string;
  readonly effectiveOn: string;
  readonly partyReceivedOn?: string;
  /** What the decision imposes from now on, where it was changed. */
  readonly items?: readonly PenaltyItem[];
  readonly opinion?: { readonly opinionNo: string; readonly receivedOn: string };
  readonly files: readonly FileRef[];
}

/** The article of each outcome: of the Reconsideration Law, and of the Litigation Law. */
const ARTICLES: Readonly<Record<ReviewKind, Readonly<Record<ReviewOutcome, string>>>> = {
  reconsideration: {
    upheld: 'REC-68',
    annulled: 'REC-64',
    void: 'REC-67',
    changed: 'REC-63',
    'confirmed-unlawful': 'REC-65',
    'ordered-to-act': 'REC-66',
    withdrawn: 'REC-41',
    rejected: 'REC-69',
  },
  litigation: {
    upheld: 'LIT-69',
    annulled: 'LIT-70',
    void: 'LIT-75',
    changed: 'LIT-77',
    'confirmed-unlawful': 'LIT-74',
    'ordered-to-act': 'LIT-72',
    withdrawn: 'LIT-62',
    rejected: 'LIT-69',
  },
};

const ANNULLING: readonly ReviewOutcome[] = ['annulled', 'void'];
const ANNULMENT = {
  annulled: { reconsideration: 'REC-64', litigation: 'LIT-70' },
  void: { reconsideration: 'REC-67', litigation: 'LIT-75' },
} as const;

/**
 * What a review ended with, once it is in force. An annulment or a change takes the decision back in the same append:
 * lists, ratings and receivers follow that event (行政复议法 Arts 63–69; 行政诉讼法 Arts 69–77).
 */
export const closeReview = decisionCommand<CloseReview>({
  name: 'closeReview',
  zh: '登记复议、诉讼结果',
  en: 'Record the outcome of a review',
  roles: REVIEW_ROLES,
  bars: (target, context) => {
    const review = openReviews(target).at(-1);
    return [...when(review === undefined, 'review.none-open'), ...notBefore(context, review?.at)];
  },
  decide(payload, target, context) {
    const review = openReviews(target).at(-1);
    if (!review) return refuse('review.none-open');
    const barred = refuseAll(closingRefusals(payload, review, target, context));
    if (barred) return barred;
    const { outcome, procedureOnly, rulingNo, effectiveOn, partyReceivedOn, opinion, files } = payload;
    const data = {
      ...ofDecision(target),
      review: review.review,
      kind: review.kind,
      outcome,
      procedureOnly,
      rulingNo,
      effectiveOn,
      ...(partyReceivedOn === undefined ? {} : { partyReceivedOn }),
      ...(opinion ? { opinion: { ...opinion } } : {}),
      files: [...files],
    };
    return claiming(
      accept<CaseEvent>(
        [
          { type: 'ReviewClosed', data },
          ...meetTermOfAnswer(review, target, effectiveOn),
          ...afterReview(payload, review, target, context),
        ],
        ARTICLES[review.kind][outcome],
        ...(review.kind === 'litigation' ? [] : ['REC-62']),
      ),
      `ruling/${review.review}/${rulingNo}`,
    );
  },
});

function closingRefusals(
  { outcome, procedureOnly, effectiveOn, partyReceivedOn, items, opinion }: Beside<CloseReview>,
  review: Review,
  { decision }: Target,
  context: LegalContext,
): readonly Refusal[] {
  return [
    ...dayRefusals(effectiveOn, context, review.receivedOn),
    ...(partyReceivedOn === undefined ? [] : dayRefusals(partyReceivedOn, context, review.receivedOn)),
    ...(opinion ? dayRefusals(opinion.receivedOn, context, review.receivedOn) : []),
    ...when(procedureOnly && outcome !== 'annulled', 'review.procedure-only'),
    ...when(outcome === 'changed' && (items === undefined || items.length === 0), 'review.items-required'),
    ...when(outcome !== 'changed' && items !== undefined, 'review.items-not-taken'),
    ...when(
      outcome === 'changed' && decision.kind !== 'penalty' && decision.kind !== 'confiscation',
      'decision.other-kind',
      { kind: decision.kind },
    ),
    ...when(outcome === 'changed' && isHeavier(decision.items, items ?? []), 'decision.heavier'),
    ...when(opinion !== undefined && review.kind === 'litigation', 'review.no-opinion'),
  ];
}

function meetTermOfAnswer({ review, answered }: Review, { terms }: Target, on: string): readonly TermEvent[] {
  // Withdrawn or decided before the answer was due: nothing is awaited any more.
  return answered ? [] : meetTerm(terms, answerTerm(review), on);
}

function afterReview(
  payload: Beside<CloseReview>,
  review: Review,
  target: Target,
  context: LegalContext,
): readonly CaseEvent[] {
  const { outcome, procedureOnly, rulingNo, effectiveOn, items = [], opinion } = payload;
  const court = review.kind === 'litigation';
  const report: readonly CaseEvent[] = opinion
    ? [
        startTerm(
          opinionTerm(review.review),
          context.law.deadline('review-opinion-report', opinion.receivedOn),
          { role: 'organ-head', organ: organOf(target) },
        ),
      ]
    : [];
  if (ANNULLING.includes(outcome)) {
    const basis = ANNULMENT[outcome === 'void' ? 'void' : 'annulled'][review.kind];
    const annulment = { annulmentDocNo: rulingNo, basis, procedureOnly, annulledOn: effectiveOn };
    return [...annulled(target, annulment, context), ...report];
  }
  const basis = court ? ('LIT-77' as const) : ('REC-63' as const);
  const change = { changeDocNo: rulingNo, basis, items, changedOn: effectiveOn };
  const stands: readonly CaseEvent[] =
    outcome === 'changed'
      ? changed(target, change, context)
      : outcome === 'confirmed-unlawful'
        ? withdrawalDue(target, effectiveOn, context)
        : [];
  return [...stands, ...goesOn(payload, review, target, context), ...report];
}

/** The decision stands: after a reconsideration fifteen days to sue (LIT 45), and the court's term moves with them. */
function goesOn(
  { effectiveOn, partyReceivedOn, outcome, procedureOnly }: Beside<CloseReview>,
  review: Review,
  target: Target,
  context: LegalContext,
): readonly CaseEvent[] {
  const id = laterSuitTerm(review.review);
  const awaits = { role: 'officer', organ: organOf(target) };
  const sues = review.kind === 'reconsideration' && outcome !== 'withdrawn';
  const deadline = sues
    ? context.law.deadline('suit-after-reconsideration', partyReceivedOn ?? effectiveOn)
    : undefined;
  const reviews = target.after.reviews.map((one) =>
    one.review === review.review ? { ...one, closed: { outcome, procedureOnly, effectiveOn } } : one,
  );
  const started = deadline ? [startTerm(id, deadline, awaits)] : [];
  const running = deadline ? { ...deadline, term: id, ...awaits, status: 'running' as const } : undefined;
  const later: Target = {
    ...target,
    after: { ...target.after, reviews },
    terms: running ? { ...target.terms, [id]: running } : target.terms,
  };
  return [...started, ...movedCourtTerm(later, 'review-closed', context)];
}
