import { type FileRef, type Refusal, type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { noHandler } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import type { EXECUTION_OUTCOMES } from '../afterwards-codes.events.js';
import {
  type OnDecision,
  type Target,
  decisionCommand,
  mustBe,
  mustBeServed,
  mustStand,
  ofDecision,
  openReviews,
} from '../decision-command.decider.js';
import { courtTerm, endTerms, executionTerm, fineTerm, instalmentTerm } from '../decision-terms.decider.js';
import { accountOf, paidFor } from '../fine/fine-account.decider.js';

type Outcome = Exclude<(typeof EXECUTION_OUTCOMES)[number], 'annulled'>;

export interface RecordExecution extends OnDecision {
  readonly outcome: Outcome;
  readonly reason?: Sealed;
  readonly files: readonly FileRef[];
}

/** Parts of the decision that are neither performed nor executed on a day, by the kind of penalty. */
export function openParts(target: Target, context: LegalContext): readonly string[] {
  const { decision, after } = target;
  const on = context.occurredOn;
  const { unpaidFen, addOnFen } = accountOf(target, on, context);
  return [...new Set(decision.items.map(({ kind }) => kind))].filter((kind) => {
    switch (kind) {
      case 'FINE':
        return unpaidFen > 0 || addOnFen > paidFor(after.payments, 'add-on');
      case 'CONFISCATE_GAINS':
        return gainsOwed(target) > 0;
      case 'CONFISCATE_ITEMS':
        return !after.disposedItems;
      case 'SUSPEND':
        return (
          after.sealings.length === 0 || after.sealings.some(({ returnedOn }) => returnedOn === undefined)
        );
      case 'REVOKE_REGISTRATION':
      case 'REVOKE_CERTIFICATE':
        return after.collected?.missing.every((one) => after.voided.includes(one)) !== true;
      case 'WARNING':
      case 'CRITICISM':
      case 'REPLACE_MANAGER':
      case 'MANAGEMENT_BAN':
        return false;
    }
  });
}

/** Confiscated money that was not handed over yet. */
export function gainsOwed({ decision, after }: Target): number {
  const gains = decision.items
    .filter(({ kind }) => kind === 'CONFISCATE_GAINS')
    .reduce((sum, { amountFen = 0 }) => sum + amountFen, 0);
  return Math.max(0, gains - paidFor(after.payments, 'confiscated-gains'));
}

/** 执行完毕、终结: performed in all its parts, executed or ended by the court, or not necessary any more. */
export const recordExecution = decisionCommand<RecordExecution>({
  name: 'recordExecution',
  zh: '登记执行结果',
  en: 'Record the execution',
  roles: ['section-head', 'organ-head'],
  bars: (target, context) => [
    ...mustBe(target, 'penalty', 'confiscation'),
    ...mustStand(target),
    ...mustBeServed(target),
    ...when(target.after.execution !== undefined, 'execution.ended'),
    ...noHandler(target.state, context),
  ],
  decide({ outcome, reason, files }, target, context) {
    const barred = refuseAll(outcomeRefusals(outcome, reason, target, context));
    if (barred) return barred;
    const endedOn = context.occurredOn;
    const data = {
      ...ofDecision(target),
      outcome,
      ...(reason ? { reason } : {}),
      endedOn,
      files: [...files],
    };
    return accept(
      [{ type: 'ExecutionEnded', data }, ...executionTermsEnded(target, endedOn)],
      'APL-66',
      'SZ-execution-1',
    );
  },
});

function outcomeRefusals(
  outcome: Outcome,
  reason: Sealed | undefined,
  target: Target,
  context: LegalContext,
): readonly Refusal[] {
  const ruled = target.after.applications.at(-1)?.reply === 'enforcement-ruled';
  switch (outcome) {
    case 'performed': {
      const [open] = openParts(target, context);
      return when(open !== undefined, 'execution.part-open', { part: open ?? '' });
    }
    case 'court-executed':
    case 'court-ended':
      return when(!ruled, 'execution.not-ruled');
    case 'not-necessary':
      return [
        ...when(context.actor.role !== 'organ-head', 'execution.head-only'),
        ...when(reason === undefined, 'execution.reason-required'),
        ...when(openReviews(target).length > 0, 'execution.review-open'),
      ];
  }
}

/** Terms of the execution that nothing is awaited under any more. */
export function executionTermsEnded({ decision, after, terms }: Target, on: string): readonly CaseEvent[] {
  const { docNo } = decision;
  const instalments = after.plans.at(-1)?.dues.map(({ no }) => instalmentTerm(docNo, no)) ?? [];
  return endTerms(terms, [executionTerm(docNo), fineTerm(docNo), courtTerm(docNo), ...instalments], on);
}
