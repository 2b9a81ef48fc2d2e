import { type FileRef, type Sealed, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { CaseEvent } from '../../case/case.events.js';
import type { LEAVE_GROUNDS, REVIEW_OBJECTIONS, ReviewKind } from '../afterwards-codes.events.js';
import type { Review } from '../afterwards.state.js';
import {
  type Beside,
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustStand,
  ofDecision,
  openReviews,
  organOf,
} from '../decision-command.decider.js';
import {
  answerTerm,
  courtTerm,
  endTerms,
  laterSuitTerm,
  reconsiderationTerm,
  suitTerm,
} from '../decision-terms.decider.js';

export const REVIEW_ROLES = ['legal-reviewer', 'section-head', 'organ-head'] as const;

export interface OpenReview extends OnDecision {
  readonly organ: string;
  readonly number: string;
  readonly appliedOn: string;
  readonly receivedOn: string;
  readonly files: readonly FileRef[];
}

export interface RecordReconsideration extends OpenReview {
  /** Simplified procedure: five working days to answer in place of ten (REC 53, 54). */
  readonly simplified: boolean;
}

/** The copy of an application came in: ten working days to answer with evidence and basis (行政复议法 Arts 48, 54, 88). */
export const recordReconsideration = decisionCommand<RecordReconsideration>({
  name: 'recordReconsideration',
  zh: '登记行政复议',
  en: 'Record a reconsideration',
  roles: REVIEW_ROLES,
  bars: (target) => [
    ...mustStand(target),
    ...when(
      target.after.reviews.some(({ kind }) => kind === 'reconsideration'),
      'review.already-open',
    ),
    ...when(openReviews(target).length > 0, 'review.already-open'),
  ],
  decide: (payload, target, context) => opened(payload, 'reconsideration', target, context),
});

/** The copy of a complaint came in: fifteen days to answer with evidence and basis (行政诉讼法 Art 67). */
export const recordLitigation = decisionCommand<OpenReview>({
  name: 'recordLitigation',
  zh: '登记行政诉讼',
  en: 'Record a suit',
  roles: REVIEW_ROLES,
  bars: (target) => [
    ...mustStand(target),
    ...when(
      target.after.reviews.some(({ kind }) => kind === 'litigation'),
      'review.already-open',
    ),
    ...when(openReviews(target).length > 0, 'review.already-open'),
  ],
  decide: (payload, target, context) =>
    opened({ ...payload, simplified: false }, 'litigation', target, context),
});

const ANSWER_TIMERS = {
  litigation: 'court-answer',
  reconsideration: 'reconsideration-answer',
  simplified: 'reconsideration-answer-simplified',
} as const;

function opened(
  payload: Beside<RecordReconsideration>,
  kind: ReviewKind,
  target: Target,
  context: LegalContext,
): ReturnType<typeof claiming<CaseEvent>> | NonNullable<ReturnType<typeof refuseAll>> {
  const { organ, number, simplified, appliedOn, receivedOn, files } = payload;
  const { decision, terms } = target;
  const barred = refuseAll([
    ...dayRefusals(appliedOn, context, decision.decidedOn),
    ...dayRefusals(receivedOn, context, appliedOn),
  ]);
  if (barred) return barred;
  const review = context.id('review');
  const data = {
    ...ofDecision(target),
    ofKind: decision.kind,
    review,
    kind,
    organ,
    number,
    simplified,
    appliedOn,
    receivedOn,
    objections: [...objectionsTo(kind, appliedOn, target)],
    files: [...files],
  };
  const timer = ANSWER_TIMERS[simplified ? 'simplified' : kind];
  const awaits = { role: 'legal-reviewer', organ: organOf(target) };
  return claiming(
    accept<CaseEvent>(
      [
        { type: 'ReviewOpened', data },
        startTerm(answerTerm(review), context.law.deadline(timer, receivedOn), awaits),
        ...meetTerm(terms, partysTerm(kind, target), appliedOn),
        // The term for the court rests while the review lasts, and begins anew when the decision stands.
        ...endTerms(terms, [courtTerm(decision.docNo)], appliedOn),
      ],
      ...(kind === 'litigation' ? ['LIT-67', 'LIT-34'] : [simplified ? 'REC-54' : 'REC-48', 'REC-70']),
      'APL-73',
    ),
    `review/${organ}/${number}`,
  );
}

/** The term in which the party had to come: of its suit after a reconsideration the fifteen days (LIT 45). */
function partysTerm(kind: ReviewKind, { decision, after }: Target): string {
  if (kind === 'reconsideration') return reconsiderationTerm(decision.docNo);
  const earlier = after.reviews.find((one) => one.kind === 'reconsideration');
  return earlier ? laterSuitTerm(earlier.review) : suitTerm(decision.docNo);
}

/** What the bureau may plead: it records what came, and whether to admit it is not its own to decide. */
function objectionsTo(
  kind: ReviewKind,
  appliedOn: string,
  target: Target,
): readonly (typeof REVIEW_OBJECTIONS)[number][] {
  const { decision, after, terms } = target;
  const late = isTooLate(terms, partysTerm(kind, target), appliedOn);
  const first = kind === 'litigation' && decision.reviewFirst && after.reviews.length === 0;
  return [
    ...(late ? (['out-of-time'] as const) : []),
    ...(first ? (['reconsideration-first'] as const) : []),
  ];
}

export interface RecordStatutoryLeave extends OnDecision {
  readonly ground: (typeof LEAVE_GROUNDS)[number];
  readonly leaveDocNo: string;
  readonly scope: Sealed;
  readonly grantedOn: string;
  readonly files: readonly FileRef[];
}

const currentReview = (target: Target): Review | undefined => openReviews(target).at(-1);

/** Leave to bring evidence late or against new grounds: the one way past the frozen record (REC 46, LIT 36). */
export const recordStatutoryLeave = decisionCommand<RecordStatutoryLeave>({
  name: 'recordStatutoryLeave',
  zh: '登记准许补充证据',
  en: 'Record the leave to supplement evidence',
  roles: REVIEW_ROLES,
  bars: (target) => when(currentReview(target) === undefined, 'review.none-open'),
  decide({ files, ...payload }, target, context) {
    const review = currentReview(target);
    const other = review?.kind === 'litigation' ? 'REC-46' : 'LIT-36';
    const barred = refuseAll([
      ...dayRefusals(payload.grantedOn, context, review?.receivedOn),
      ...when(payload.ground === other, 'review.other-leave'),
      ...when(files.length === 0, 'record.file-required'),
    ]);
    if (barred) return barred;
    const leave = context.id('leave');
    const data = {
      ...ofDecision(target),
      review: review?.review ?? '',
      leave,
      ...payload,
      files: [...files],
    };
    return accept([{ type: 'StatutoryLeaveRecorded', data }], payload.ground);
  },
});

export interface SupplementEvidence extends OnDecision {
  readonly leave: string;
  readonly description: Sealed;
  readonly files: readonly FileRef[];
}

/** Evidence gathered after the decision, under a leave (REC 46, LIT 36): without one it proves nothing (LIT 35). */
export const supplementEvidence = decisionCommand<SupplementEvidence>({
  name: 'supplementEvidence',
  zh: '补充证据',
  en: 'Supplement evidence under a leave',
  roles: ['officer', ...REVIEW_ROLES],
  bars: (target) => [
    ...when(currentReview(target) === undefined, 'review.none-open'),
    ...when(currentReview(target)?.leaves.length === 0, 'review.no-leave'),
  ],
  decide({ leave, description, files }, target, context) {
    const review = currentReview(target);
    const barred = refuseAll([
      ...when(!review?.leaves.includes(leave), 'review.no-leave'),
      ...when(files.length === 0, 'record.file-required'),
    ]);
    if (barred) return barred;
    const data = {
      ...ofDecision(target),
      review: review?.review ?? '',
      leave,
      evidence: context.id('evidence'),
      description,
      files: [...files],
    };
    return accept(
      [{ type: 'EvidenceSupplemented', data }],
      review?.kind === 'litigation' ? 'LIT-36' : 'REC-46',
    );
  },
});
