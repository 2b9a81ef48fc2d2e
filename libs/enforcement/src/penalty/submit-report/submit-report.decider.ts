import { type FileRef, type Refusal, type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type OrganizationState, organizationStream } from '@shouzheng/organization/contract';
import { notBefore, undecidedPreservations } from '../../case/case-command.decider.js';
import type { CaseState } from '../../case/case.state.js';
import { fieldworkGuard } from '../../case/fieldwork.decider.js';
import { imposingRefusals } from '../imposable.decider.js';
import type { EVIDENCE_KINDS, LENIENCY, REPORT_OUTCOMES, Violation } from '../penalty-codes.events.js';
import { penaltyCommand } from '../penalty-command.decider.js';
import type { PenaltyItem } from '../penalty-decision.events.js';
import { isHeavier } from '../weight.decider.js';

export interface SubmitReport {
  readonly course: Sealed;
  readonly facts: Sealed;
  readonly evidence: readonly {
    readonly kind: (typeof EVIDENCE_KINDS)[number];
    /** Id of the record of the case that it lies in. */
    readonly record?: string;
    readonly proves: Sealed;
  }[];
  readonly violation: Violation;
  /** Rule ids of what was broken and of what carries the penalty. */
  readonly articles: readonly string[];
  readonly outcome: (typeof REPORT_OUTCOMES)[number];
  readonly items: readonly PenaltyItem[];
  /** In fen. */
  readonly turnoverFen?: number;
  readonly gainsFen?: number;
  readonly serious: boolean;
  readonly corrected: boolean;
  /** Last day of an order to correct that the party let pass. */
  readonly correctionDueOn?: string;
  /** The decision that dealt with such an act before, and its day. */
  readonly handledBefore?: { readonly docNo: string; readonly on: string };
  readonly leniency: (typeof LENIENCY)[number];
  readonly leniencyReason: Sealed;
  readonly measureReason: Sealed;
  readonly complex: boolean;
  readonly major: boolean;
  readonly publicInterest: boolean;
  readonly reviewByStatute: boolean;
  readonly newFacts: boolean;
  readonly files: readonly FileRef[];
}

/**
 * The report that ends the inquiry (行政处罚法 Arts 40, 46, 54 and 57), with reasons for leniency or none (Arts 32 and
 * 33). It is made anew after a return from review, after a hearing that asks for more, and when new facts are found.
 */
export const submitReport = penaltyCommand<SubmitReport>({
  name: 'submitReport',
  zh: '提交案件调查终结报告',
  en: 'Submit the investigation report',
  roles: ['officer'],
  reads: (_payload, state) => organizationRef(state),
  restsOn: () => ['APL-54', 'APL-46', 'APL-40', 'APL-57', 'APL-32', 'APL-37'],
  guard: (state, context) => [
    ...fieldworkGuard(state, context),
    ...when(state.records.length === 0, 'case.nothing-investigated'),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...when(hearingIsOpen(state), 'hearing.open'),
    ...notBefore(context, state.review.at, ...state.records.map(({ at }) => at)),
  ],
  decide(payload, state, context) {
    const { outcome, items, articles, violation, evidence } = payload;
    const records = new Set(state.records.map(({ id }) => id));
    const strange = evidence.some(({ record }) => record !== undefined && !records.has(record));
    const barred = refuseAll([
      ...when(evidence.length === 0 || strange, 'penalty.evidence-unknown'),
      ...when(outcome !== 'penalty' && items.length > 0, 'penalty.items-without-penalty'),
      ...when(isRepeated(payload, state), 'case.already-reported'),
      ...when(isHeavierAnew(payload, state), 'penalty.heavier-without-new-facts'),
      ...(outcome === 'penalty'
        ? substanceRefusals(articles, state, context)
        : groundsRefusals(articles, state, context)),
      ...(outcome === 'penalty'
        ? imposingRefusals(items, {
            type: organizationOf(state, context)?.type ?? 'unknown',
            violation,
            articles,
            report: payload,
            effects: organizationOf(state, context)?.effects,
            law: context.law,
            lawOn: state.actOn ?? '',
            decidedOn: context.occurredOn,
          })
        : []),
    ]);
    if (barred) return barred;
    const data = {
      ...payload,
      report: context.id('report'),
      person: context.actor.person,
      evidence: evidence.map((one) => ({ ...one })),
      articles: [...articles],
      items: items.map((item) => ({ ...item })),
      files: [...payload.files],
    };
    return accept(
      [{ type: 'PenaltyReportSubmitted', data }],
      'APL-54',
      'APL-46',
      'APL-40',
      'APL-57',
      'APL-32',
      'APL-37',
    );
  },
});

/** The organization that the case is about, to be read beside it. */
export function organizationRef(state: CaseState): { category: string; id: string }[] {
  const id = state.penalty?.organization;
  return id === undefined ? [] : [{ category: organizationStream.category, id }];
}

export function organizationOf(state: CaseState, context: LegalContext): OrganizationState | undefined {
  return context.folded(organizationStream, state.penalty?.organization ?? '');
}

/**
 * What was no wrong on its day is not penalized by what came later: each article stood on the day of the act. A newer
 * version of it counts only where it is lighter, which the range of the fine asks (行政处罚法 Art 37; reference (f)1).
 */
export function substanceRefusals(
  articles: readonly string[],
  { actOn = '' }: CaseState,
  { law }: LegalContext,
): readonly Refusal[] {
  return notInForce(articles, (rule) => law.rule(rule, actOn) !== undefined);
}

/** A report that proposes no penalty may rest on today's law too: that the act is a wrong no longer. */
function groundsRefusals(
  articles: readonly string[],
  { actOn = '' }: CaseState,
  { law, occurredOn }: LegalContext,
): readonly Refusal[] {
  return notInForce(articles, (rule) => [actOn, occurredOn].some((day) => law.rule(rule, day)));
}

function notInForce(articles: readonly string[], stood: (rule: string) => boolean): readonly Refusal[] {
  const none = articles.find((rule) => !stood(rule));
  return when(articles.length === 0 || none !== undefined, 'penalty.article-not-in-force', {
    rule: none ?? '',
  });
}

/** The articles of a decision as its basis, each in the version of the day whose substance binds (行政处罚法 Art 37). */
export function boundArticles(
  articles: readonly string[],
  lawOn: string,
  { law }: Pick<LegalContext, 'law'>,
): readonly string[] {
  return articles.map((rule) => law.rule(rule, lawOn)?.version ?? rule);
}

function hearingIsOpen({ penalty }: CaseState): boolean {
  const status = penalty?.hearing?.status;
  return status === 'requested' || status === 'scheduled' || status === 'held';
}

/** What the party was told bounds the proposal; only facts found since may make it heavier (行政处罚法 Art 45). */
function isHeavierAnew({ newFacts, items }: SubmitReport, { penalty }: CaseState): boolean {
  return penalty?.notice !== undefined && !newFacts && isHeavier(items, penalty.notice.items);
}

/** A second report says what is new: facts, a return from review, or a hearing or a discussion that asks for more. */
function isRepeated({ newFacts }: SubmitReport, { penalty, review }: CaseState): boolean {
  if (!penalty?.report) return false;
  const askedFor =
    review.status === 'returned' ||
    penalty.hearing?.opinion === 'investigate-further' ||
    penalty.discussions.some(({ about, conclusion }) => about === 'decision' && conclusion === 'return');
  return !newFacts && !askedFor;
}
