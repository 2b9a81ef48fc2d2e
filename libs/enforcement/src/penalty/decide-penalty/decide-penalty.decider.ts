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
import { type LegalContext, meetTerm } from '@shouzheng/law/contract';
import {
  caseMustBe,
  deciderRefusals,
  notBefore,
  notFrozen,
  reviewRefusals,
  undecidedPreservations,
} from '../../case/case-command.decider.js';
import type { CaseState } from '../../case/case.state.js';
import { DECISION_TERM } from '../../case/kind-law.decider.js';
import { latenessBasis, latenessRefusals } from '../../case/late-decision.decider.js';
import { MIN_OFFICERS } from '../../case/officers.decider.js';
import { remediesAgainst } from '../../case/organs.decider.js';
import { crimeTransferRefusals } from '../../case/transfer-crime/crime-guards.decider.js';
import { termsOfDecision } from '../../afterwards/decision-terms.decider.js';
import { barredByAnother, reportedActBarred, sameActBarred } from '../../afterwards/same-act.decider.js';
import { drawn, numberOf } from '../../documents/document-series.decider.js';
import { defectRefusals } from '../../procedure/defects.decider.js';
import { creditSeverityOf, imposingRefusals } from '../imposable.decider.js';
import type { LENIENCY } from '../penalty-codes.events.js';
import { afterReport, penaltyCommand } from '../penalty-command.decider.js';
import type { PenaltyItem } from '../penalty-decision.events.js';
import { discussionRefusals, partyHeardRefusals } from '../penalty-readiness.decider.js';
import {
  boundArticles,
  organizationOf,
  organizationRef,
  substanceRefusals,
} from '../submit-report/submit-report.decider.js';
import { isHeavier } from '../weight.decider.js';

export interface DecidePenalty {
  /** Number of a decision made on paper; the next of the series where absent. */
  readonly docNo?: string;
  /** Those proposed, or lighter ones. */
  readonly items: readonly PenaltyItem[];
  /** Last civil date for correcting; needed unless the report found the act corrected. */
  readonly correctBy?: string;
  readonly leniency: (typeof LENIENCY)[number];
  readonly leniencyReason: Sealed;
  readonly measureReason: Sealed;
  readonly facts: Sealed;
  /** Why it comes after the term; needed then. */
  readonly overdueReason?: Sealed;
  readonly files: readonly FileRef[];
}

/**
 * The head decides (行政处罚法 Art 57) what the party was told of, or less (Arts 44, 45 and 65), after its defence and
 * hearing, legal review where it is mandatory (Art 58) and collective discussion (Art 57). A term that has passed does
 * not take the power away: the lateness stays on record, with its reason, as a defect (SZ-penalty-2).
 */
export const decidePenalty = penaltyCommand<DecidePenalty>({
  name: 'decidePenalty',
  decides: true,
  zh: '作出行政处罚决定',
  en: 'Decide a penalty',
  roles: ['organ-head'],
  restsOn: penaltyBasis,
  reads: (_payload, state) => organizationRef(state),
  serial: ({ docNo }, _state, context) => drawn('PENALTY_DECISION', docNo, context),
  guard: (state, context) => {
    if (reportedActBarred(state)) return when(true, 'decision.same-act');
    const barred = penaltyRefusals(state, context);
    // Where a step is plainly missing its own refusal says so; the check-up finds what no single guard sees.
    return barred.length > 0 ? barred : defectRefusals(state, context);
  },
  decide(payload, state, context) {
    const docNo = numberOf('PENALTY_DECISION', payload.docNo, context);
    const { organ = '', penalty } = state;
    const { report, notice } = penalty ?? {};
    if (!penalty || !report || !notice) return refuse('penalty.prior-notice-missing');
    const remedies = remediesAgainst(organ, context);
    if (!remedies) return refuse('ban.remedies-unknown', { organ });
    const { articles, violation } = report;
    const act = { wrong: violation, actOn: state.actOn, reasons: articles };
    const barred = refuseAll([
      ...itemsRefusals(payload, state, context),
      ...correctionRefusals(payload, state, context),
      ...latenessRefusals(payload.overdueReason, state, context),
      ...when(
        sameActBarred(state, act) || barredByAnother(organizationOf(state, context), act),
        'decision.same-act',
      ),
    ]);
    if (barred) return barred;
    const { number = '', subjectName = '', regionCode = '' } = state;
    const decidedOn = context.occurredOn;
    const decided = {
      ...payload,
      docNo,
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      organization: penalty.organization,
      procedure: 'ordinary' as const,
      violation,
      articles: [...articles],
      items: payload.items.map((item) => ({ ...item })),
      creditSeverity: creditSeverityOf(payload.items, 'ordinary'),
      decidedOn,
      remedies,
      reviewFirst: false,
      files: [...payload.files],
    };
    return claiming(
      accept(
        [
          { type: 'PenaltyDecided', data: decided },
          ...meetTerm(state.terms, DECISION_TERM, decidedOn),
          ...termsOfDecision({ docNo, decidedOn, published: true }, organ, context),
        ],
        ...new Set([...penaltyBasis(state, context), ...latenessBasis(state, context)]),
      ),
      `doc/${docNo}`,
    );
  },
});

/** The articles of the report, as of the day of the act, and those of the decision itself. */
function penaltyBasis(
  { penalty, actOn = '' }: CaseState,
  context: Pick<LegalContext, 'law'>,
): readonly string[] {
  return [
    ...boundArticles(penalty?.report?.articles ?? [], actOn, context),
    'APL-57',
    'APL-59',
    'APL-44',
    'APL-28',
    'APL-29',
    'APL-32',
    'APL-37',
    'O68-31',
    'SZ-penalty-2',
    'REC-20',
    'REC-24',
    'LIT-46',
  ];
}

function penaltyRefusals(state: CaseState, context: LegalContext): readonly Refusal[] {
  return [
    ...afterReport(state),
    ...notFrozen(state),
    ...when(state.officers.length < MIN_OFFICERS, 'officer.two-required'),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...partyHeardRefusals(state, context.occurredOn),
    ...reviewRefusals(state, context),
    ...discussionRefusals(state.penalty, context.settings),
    ...crimeTransferRefusals(state),
    ...deciderRefusals(state, context),
    ...notBefore(context, ...stepsBefore(state)),
  ];
}

/** Not before any of the steps that the decision rests on. */
function stepsBefore({ penalty, review }: CaseState): readonly (string | undefined)[] {
  const { report, notice, answer, hearing, discussions = [] } = penalty ?? {};
  return [
    report?.at,
    notice?.at,
    hearing?.at,
    review.at,
    discussions.at(-1)?.at,
    answer?.submittedAt,
    answer?.reviewedAt,
    answer?.statementWaivedAt,
    answer?.hearingWaivedAt,
  ];
}

/** The proposal or less, allowed for the act and the organization, and no more than a lighter discussion concluded. */
function itemsRefusals(
  { items, leniency }: DecidePenalty,
  state: CaseState,
  context: LegalContext,
): readonly Refusal[] {
  const { report, notice, proposal = [], discussions = [] } = state.penalty ?? {};
  if (!report || !notice) return [];
  const concluded = discussions.findLast(({ about }) => about === 'decision')?.items ?? proposal;
  const heavier = [notice.items, proposal, concluded].some((told) => isHeavier(items, told));
  const { articles, violation } = report;
  return [
    ...when(heavier, 'penalty.heavier-than-told'),
    ...substanceRefusals(articles, state, context),
    ...imposingRefusals(items, {
      type: organizationOf(state, context)?.type ?? 'unknown',
      violation,
      articles,
      report: { ...report, leniency },
      effects: organizationOf(state, context)?.effects,
      law: context.law,
      lawOn: state.actOn ?? '',
      decidedOn: context.occurredOn,
    }),
  ];
}

/** 责令改正或者限期改正 goes with a penalty (行政处罚法 Art 28), unless there is nothing left to correct. */
function correctionRefusals(
  { correctBy, items }: DecidePenalty,
  { penalty }: CaseState,
  { occurredOn }: LegalContext,
): readonly Refusal[] {
  const early = items.some(({ from }) => from !== undefined && from < occurredOn);
  return [
    ...when(correctBy === undefined && penalty?.report?.corrected !== true, 'penalty.correction-not-ordered'),
    ...when((correctBy !== undefined && correctBy < occurredOn) || early, 'penalty.begins-before-decision'),
  ];
}

/** Whether the case stands where the head may end it without a penalty. */
export function mayEndWithoutPenalty(state: CaseState, context: LegalContext): readonly Refusal[] {
  return [
    ...caseMustBe(state, 'reported'),
    ...notFrozen(state),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...deciderRefusals(state, context),
    ...notBefore(context, ...stepsBefore(state)),
  ];
}
