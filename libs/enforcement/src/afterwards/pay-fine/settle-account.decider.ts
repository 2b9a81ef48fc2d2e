import { type FileRef, type Refusal, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { CaseEvent } from '../../case/case.events.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBe,
  mustBeServed,
  mustStand,
  ofDecision,
} from '../decision-command.decider.js';
import { accountOf, fineOf, paidFor } from '../fine/fine-account.decider.js';

/** The add-on as the record gives it on the day of the act; it is never entered by hand. */
export function accruedOf(target: Target, context: LegalContext): CaseEvent {
  const account = accountOf(target, context.occurredOn, context);
  const { asOf, principalFen, paidFen, addOnFen, capFen, overdueDays, frozenDays } = account;
  return {
    type: 'AddOnAccrued',
    data: { ...ofDecision(target), asOf, principalFen, paidFen, addOnFen, capFen, overdueDays, frozenDays },
  };
}

/** Fixes the add-on of the day, three per cent a day up to the fine, as the party is told it (APL 72, 73; CMP 45). */
export const accrueAddOn = decisionCommand<OnDecision>({
  name: 'accrueAddOn',
  zh: '核定加处罚款',
  en: 'Fix the add-on',
  roles: ['officer', 'section-head'],
  bars: (target, context) => [
    ...mustBe(target, 'penalty', 'confiscation'),
    ...mustStand(target),
    ...mustBeServed(target),
    ...when(accountOf(target, context.occurredOn, context).addOnFen === 0, 'fine.nothing-accrued'),
  ],
  decide: (_payload, target, context) => accept([accruedOf(target, context)], 'APL-72', 'APL-73', 'CMP-45'),
});

export interface RecordRefund extends OnDecision {
  readonly amountFen: number;
  readonly receiptNo: string;
  readonly refundedOn: string;
  readonly files: readonly FileRef[];
}

/** What was paid and is not owed any more: all of it after an annulment, the excess after a change. */
export function refundable({ decision, after }: Target): number {
  const paid = after.payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (decision.status === 'annulled') return paid - after.refundedFen;
  const gains = decision.items
    .filter(({ kind }) => kind === 'CONFISCATE_GAINS')
    .reduce((sum, one) => sum + (one.amountFen ?? 0), 0);
  const excess =
    Math.max(0, paidFor(after.payments, 'fine') - fineOf(decision)) +
    Math.max(0, paidFor(after.payments, 'confiscated-gains') - gains);
  return excess - after.refundedFen;
}

const nothingToRefund = (target: Target): readonly Refusal[] =>
  when(refundable(target) <= 0, 'fine.nothing-to-refund');

export const recordRefund = decisionCommand<RecordRefund>({
  name: 'recordRefund',
  zh: '登记退款',
  en: 'Record a refund',
  roles: ['officer', 'section-head'],
  bars: nothingToRefund,
  decide({ files, ...payload }, target, context) {
    const owedFen = refundable(target);
    const barred = refuseAll([
      ...dayRefusals(payload.refundedOn, context, target.decision.annulled?.on, target.after.payments[0]?.on),
      ...when(payload.amountFen > owedFen, 'fine.more-than-owed', { owedFen }),
    ]);
    if (barred) return barred;
    const data = { ...ofDecision(target), ...payload, files: [...files] };
    return claiming(
      accept<CaseEvent>([{ type: 'RefundRecorded', data }], 'APL-75'),
      `receipt/${payload.receiptNo}`,
    );
  },
});
