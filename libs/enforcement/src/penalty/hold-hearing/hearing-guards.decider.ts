import { type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { notBefore } from '../../case/case-command.decider.js';
import type { CaseState } from '../../case/case.state.js';
import { accountOf } from '../../case/officers.decider.js';
import type { CLOSED_HEARING_REASONS } from '../penalty-codes.events.js';
import { afterReport } from '../penalty-command.decider.js';
import type { Hearing } from '../penalty.state.js';

/** 行政处罚法 Art 64: at most so many agents. */
export const MAX_AGENTS = 2;

/** A hearing that stands in one of the states, and nothing before its last step. */
export function hearingGuard(
  state: CaseState,
  context: LegalContext,
  ...allowed: readonly Hearing['status'][]
): readonly Refusal[] {
  const { hearing } = state.penalty ?? {};
  return [
    ...afterReport(state),
    ...when(hearing === undefined, 'hearing.not-requested'),
    ...when(hearing !== undefined && !allowed.includes(hearing.status), 'hearing.wrong-state', {
      status: hearing?.status ?? '',
    }),
    ...notBefore(context, hearing?.at),
  ];
}

/** Only its chair runs a hearing, and not while an objection is open (行政处罚法 Art 64). */
export function chairOnly(state: CaseState, { actor }: LegalContext): readonly Refusal[] {
  const { hearing } = state.penalty ?? {};
  return [
    ...when(hearing?.chair !== undefined && hearing.chair.person !== actor.person, 'hearing.not-its-chair'),
    ...when(hearing?.objected === true, 'hearing.objection-open'),
  ];
}

/** No investigator of the case, no reviewer of it, nobody who was recused (行政处罚法 Art 64; reference (d)). */
export function chairRefusals(account: string, state: CaseState, context: LegalContext): readonly Refusal[] {
  const found = accountOf(context, account);
  const person = found?.person ?? '';
  const entitled =
    found?.status === 'active' && found.role === 'hearing-chair' && found.organ === state.organ;
  return [
    ...when(!entitled, 'hearing.chair-unknown'),
    ...when(state.everHandled.includes(person), 'hearing.chair-is-investigator'),
    ...when(state.reviewers.includes(person), 'case.reviewer-is-chair'),
    ...when(state.recused.includes(person), 'officer.recused'),
  ];
}

/** Public, unless a secret or privacy closes it; then it says which (行政处罚法 Art 64). */
export function opennessRefusals(hearing: {
  readonly open: boolean;
  readonly closedReason?: (typeof CLOSED_HEARING_REASONS)[number];
}): readonly Refusal[] {
  return when(hearing.open === (hearing.closedReason !== undefined), 'hearing.closed-without-reason');
}
