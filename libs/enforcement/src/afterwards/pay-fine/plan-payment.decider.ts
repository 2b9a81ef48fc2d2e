import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, dayNumber, startTerm } from '@shouzheng/law/contract';
import { noHandler } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import type { PLAN_ENDS } from '../afterwards-codes.events.js';
import type { Aftermath } from '../afterwards.state.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  mustBe,
  mustBeServed,
  mustStand,
  ofDecision,
  organOf,
} from '../decision-command.decider.js';
import { courtTerm, endTerms, fineTerm, instalmentTerm, moveTerm } from '../decision-terms.decider.js';
import { accountOf, fineOf, paidFor } from '../fine/fine-account.decider.js';
import { courtPeriodOpensOn } from '../enforce-in-court/court-period.decider.js';

export interface ApproveInstalments extends OnDecision {
  readonly approvalDocNo: string;
  readonly requestedOn: string;
  readonly reason: Sealed;
  /** In the order of their days; one instalment is a deferral. */
  readonly plan: readonly { readonly dueOn: string; readonly amountFen: number }[];
  readonly files: readonly FileRef[];
}

const fineOpen = (target: Target): readonly Refusal[] => [
  ...mustBe(target, 'penalty', 'confiscation'),
  ...mustStand(target),
  ...mustBeServed(target),
  ...when(fineOf(target.decision) === 0, 'fine.no-fine'),
  ...when(fineOf(target.decision) <= paidFor(target.after.payments, 'fine'), 'fine.paid'),
];

export const runningPlan = ({ plans }: Aftermath): Aftermath['plans'][number] | undefined => {
  const plan = plans.at(-1);
  return plan?.endedOn === undefined ? plan : undefined;
};

/**
 * 延期、分期缴纳: on the party's request, in hardship, approved by the head (APL 66). The plan covers exactly what is
 * unpaid, and the term for the court runs from its end (APL 72 ¶2).
 */
export const approveInstalments = decisionCommand<ApproveInstalments>({
  name: 'approveInstalments',
  zh: '批准延期、分期缴纳罚款',
  en: 'Approve instalments',
  roles: ['organ-head'],
  bars: (target, context) => [
    ...fineOpen(target),
    ...when(runningPlan(target.after) !== undefined, 'fine.plan-runs'),
    ...when(target.after.applications.length > 0, 'execution.before-the-court'),
    ...noHandler(target.state, context),
  ],
  decide({ approvalDocNo, requestedOn, reason, plan, files }, target, context) {
    const { decision, after, terms } = target;
    const unpaid = fineOf(decision) - paidFor(after.payments, 'fine');
    const sum = plan.reduce((total, { amountFen }) => total + amountFen, 0);
    const approvedOn = context.occurredOn;
    const barred = refuseAll([
      ...dayRefusals(requestedOn, context, after.served?.on),
      ...when(requestedOn > approvedOn, 'entry.before-its-prerequisite'),
      ...when(sum !== unpaid, 'fine.plan-sum', { unpaidFen: unpaid }),
      ...when(!isAscending([approvedOn, ...plan.map(({ dueOn }) => dueOn)]), 'fine.plan-order'),
    ]);
    if (barred) return barred;
    const deadlines = plan.map(({ dueOn }) =>
      context.law.deadline('fine-instalment', approvedOn, { days: dayNumber(dueOn) - dayNumber(approvedOn) }),
    );
    const dues = plan.map(({ amountFen }, index) => ({
      no: index + 1,
      dueOn: deadlines[index]?.dueOn ?? '',
      amountFen,
    }));
    const data = {
      ...ofDecision(target),
      approvalDocNo,
      requestedOn,
      reason,
      plan: dues,
      approvedOn,
      files: [...files],
    };
    const awaits = { role: 'officer', organ: organOf(target) };
    const planned = { ...after, plans: [...after.plans, { approvedOn, dues }] };
    return claiming(
      accept<CaseEvent>(
        [
          { type: 'InstalmentsApproved', data },
          // The instalments stand in place of the one term that was to end.
          ...endTerms(terms, [fineTerm(decision.docNo)], approvedOn),
          ...deadlines.map((deadline, index) =>
            startTerm(instalmentTerm(decision.docNo, index + 1), deadline, awaits),
          ),
          ...movedCourtTerm({ ...target, after: planned }, 'instalments', context),
        ],
        'APL-66',
        'APL-72',
      ),
      `doc/${approvalDocNo}`,
    );
  },
});

const isAscending = (days: readonly string[]): boolean =>
  days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);

/** The term for the court, counted from the day that now closes the party's own terms. */
export function movedCourtTerm(target: Target, cause: string, context: LegalContext): readonly CaseEvent[] {
  const { decision, after, terms } = target;
  const id = courtTerm(decision.docNo);
  const opensOn = courtPeriodOpensOn(target);
  if (opensOn === undefined) return [];
  if (terms[id]?.status === 'running') return moveTerm(terms, id, cause, opensOn, context);
  const paid = fineOf(decision) > 0 && fineOf(decision) <= paidFor(after.payments, 'fine');
  if (paid || after.applications.length > 0 || after.execution) return [];
  // It rested while a review lasted: it begins anew.
  const awaits = { role: 'organ-head', organ: organOf(target) };
  return [startTerm(id, context.law.deadline('court-application', opensOn), awaits)];
}

export interface EndInstalments extends OnDecision {
  readonly cause: (typeof PLAN_ENDS)[number];
}

/** An instalment was missed: the plan may be ended, and what is unpaid is due at once (APL 66). */
export const endInstalments = decisionCommand<EndInstalments>({
  name: 'endInstalments',
  zh: '终止延期、分期缴纳',
  en: 'End the instalments',
  roles: ['organ-head'],
  bars: (target, context) => [
    ...fineOpen(target),
    ...when(runningPlan(target.after) === undefined, 'fine.no-plan'),
    ...noHandler(target.state, context),
  ],
  decide({ cause }, target, context) {
    const { decision, after, terms } = target;
    const endedOn = context.occurredOn;
    const { overdueFen } = accountOf(target, endedOn, context);
    const barred = refuseAll(when(cause === 'instalment-missed' && overdueFen === 0, 'fine.nothing-missed'));
    if (barred) return barred;
    const open = runningPlan(after)?.dues.map(({ no }) => instalmentTerm(decision.docNo, no)) ?? [];
    const plans = after.plans.map((plan, index) =>
      index === after.plans.length - 1 ? { ...plan, endedOn } : plan,
    );
    return accept(
      [
        { type: 'InstalmentsEnded', data: { ...ofDecision(target), cause, endedOn } },
        ...endTerms(terms, open, endedOn),
        ...movedCourtTerm({ ...target, after: { ...after, plans } }, 'instalments-ended', context),
      ],
      'APL-66',
      'APL-72',
    );
  },
});
