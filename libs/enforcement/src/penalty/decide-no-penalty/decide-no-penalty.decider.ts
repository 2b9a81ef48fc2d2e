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
import { meetTerm } from '@shouzheng/law/contract';
import { type Signature, signatureRefusals } from '../../case/fieldwork.decider.js';
import { DECISION_TERM } from '../../case/kind-law.decider.js';
import { latenessBasis, latenessRefusals } from '../../case/late-decision.decider.js';
import { remediesAgainst } from '../../case/organs.decider.js';
import { termsOfDecision } from '../../afterwards/decision-terms.decider.js';
import { sameActBarred } from '../../afterwards/same-act.decider.js';
import { drawn, numberOf } from '../../documents/document-series.decider.js';
import { mayEndWithoutPenalty } from '../decide-penalty/decide-penalty.decider.js';
import type { EDUCATION_WAYS, NO_PENALTY_GROUNDS } from '../penalty-codes.events.js';
import { penaltyCommand } from '../penalty-command.decider.js';

type Ground = (typeof NO_PENALTY_GROUNDS)[number];

export interface DecideNoPenalty {
  /** Number of a decision made on paper; the next of the series where absent. */
  readonly docNo?: string;
  readonly ground: Ground;
  readonly facts: Sealed;
  /** 不予处罚的，应当教育 (行政处罚法 Art 33). */
  readonly education?: {
    readonly way: (typeof EDUCATION_WAYS)[number];
    readonly words: Sealed;
    readonly signature: Signature;
  };
  /** Why it comes after the term; needed then. */
  readonly overdueReason?: Sealed;
  readonly files: readonly FileRef[];
}

const ARTICLES: Readonly<Record<Ground, readonly string[]>> = {
  'minor-corrected-harmless': ['APL-33'],
  'first-minor-corrected': ['APL-33'],
  'no-fault': ['APL-33'],
  unproven: ['APL-57', 'APL-40'],
  'time-barred': ['APL-36'],
  'no-longer-a-wrong': ['APL-37'],
};

/** The head decides that there is no penalty (行政处罚法 Arts 33, 36, 37, 40 and 57), and the party is educated. */
export const decideNoPenalty = penaltyCommand<DecideNoPenalty>({
  name: 'decideNoPenalty',
  decides: true,
  zh: '决定不予行政处罚',
  en: 'Decide that there is no penalty',
  roles: ['organ-head'],
  serial: ({ docNo }, _state, context) => drawn('NO_PENALTY_DECISION', docNo, context),
  guard: (state, context) => [
    ...mayEndWithoutPenalty(state, context),
    ...when(state.review.status === 'requested', 'case.review-under-way'),
  ],
  decide({ docNo: typed, ground, facts, education, overdueReason, files }, state, context) {
    const docNo = numberOf('NO_PENALTY_DECISION', typed, context);
    const decidedOn = context.occurredOn;
    const { organ = '', number = '', subjectName = '', regionCode = '', penalty } = state;
    const remedies = remediesAgainst(organ, context);
    if (!penalty?.report) return refuse('penalty.not-proposed');
    if (!remedies) return refuse('ban.remedies-unknown', { organ });
    const articles = ARTICLES[ground];
    const act = { wrong: ground, actOn: state.actOn, reasons: articles };
    const barred = refuseAll([
      ...when(sameActBarred(state, act), 'decision.same-act'),
      ...groundRefusals(ground, penalty.report.corrected, education !== undefined),
      ...(education ? signatureRefusals(education.signature) : []),
      ...latenessRefusals(overdueReason, state, context),
    ]);
    if (barred) return barred;
    const decided = {
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      docNo,
      ground,
      facts,
      remedies,
      organization: penalty.organization,
      articles: [...articles],
      decidedOn,
      ...(overdueReason ? { overdueReason } : {}),
      files: [...files],
    };
    return claiming(
      accept(
        [
          { type: 'NoPenaltyDecided', data: decided },
          ...(education ? [{ type: 'EducationGiven' as const, data: { ...education, files: [] } }] : []),
          ...meetTerm(state.terms, DECISION_TERM, decidedOn),
          ...termsOfDecision({ docNo, decidedOn, published: false }, organ, context),
        ],
        ...new Set([...articles, 'APL-57', 'REC-20', 'REC-24', 'LIT-46', ...latenessBasis(state, context)]),
      ),
      `doc/${docNo}`,
    );
  },
});

function groundRefusals(ground: Ground, corrected: boolean, educated: boolean): readonly Refusal[] {
  const needsCorrection = ground === 'minor-corrected-harmless' || ground === 'first-minor-corrected';
  const educates = needsCorrection || ground === 'no-fault';
  return [
    ...when(needsCorrection && !corrected, 'penalty.not-corrected'),
    ...when(educates && !educated, 'penalty.education-missing'),
  ];
}
