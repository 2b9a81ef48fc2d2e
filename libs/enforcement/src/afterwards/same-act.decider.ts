import type { OrganizationState } from '@shouzheng/organization/contract';
import type { CaseState } from '../case/case.state.js';
import { type Target, targetsOf } from './decision-command.decider.js';

/** An act as it would be decided: what it finds, on which day's facts, for which reasons (rule ids). */
export interface SameAct {
  readonly wrong: string;
  readonly actOn: string | undefined;
  readonly reasons: readonly string[];
}

/**
 * Whether the act was annulled before on the same facts and reasons (REC 64, LIT 71): then it is not made again, save
 * after an annulment for procedure alone. What the organ itself took back (APL 75) is not barred by these articles.
 */
export function sameActBarred(state: CaseState, proposal: SameAct): boolean {
  if (proposal.actOn !== state.actOn) return false;
  return targetsOf(state).some(
    (target) => annulledOnItsMerits(target) && sameReasons(target.after.act, proposal),
  );
}

/** Whether what was reported here is the act that was annulled: said before anything about the stage of the case. */
export function reportedActBarred(state: CaseState): boolean {
  const report = state.penalty?.report;
  if (!report) return false;
  return sameActBarred(state, { wrong: report.violation, actOn: state.actOn, reasons: report.articles });
}

function annulledOnItsMerits({ decision, after }: Target): boolean {
  if (decision.status !== 'annulled' || after.annulledBy === 'APL-75') return false;
  const annulling = after.reviews.findLast(({ closed }) => closed?.outcome === 'annulled');
  return !(decision.annulled?.procedureOnly ?? false) && !(annulling?.closed?.procedureOnly ?? false);
}

/** The same where another case about the organization was annulled: its record holds what is barred. */
export function barredByAnother(organization: OrganizationState | undefined, proposal: SameAct): boolean {
  return Object.values(organization?.effects ?? {}).some(
    ({ barredAct }) =>
      barredAct !== undefined && barredAct.actOn === proposal.actOn && sameReasons(barredAct, proposal),
  );
}

function sameReasons(
  act: { readonly wrong: string; readonly reasons: readonly string[] },
  { wrong, reasons }: SameAct,
): boolean {
  const before = new Set(act.reasons);
  const now = new Set(reasons);
  return act.wrong === wrong && before.size === now.size && [...now].every((reason) => before.has(reason));
}
