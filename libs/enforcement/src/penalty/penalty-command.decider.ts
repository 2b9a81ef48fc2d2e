import { type Refusal, when } from '@shouzheng/kernel';
import { type LegalContext, type TermEvent } from '@shouzheng/law/contract';
import { type CaseCommand, caseCommand, caseMustBe } from '../case/case-command.decider.js';
import type { CaseState } from '../case/case.state.js';
import { DECISION_TERM } from '../case/kind-law.decider.js';
import type { PenaltyClock } from './penalty.state.js';

/** Order 68 Art 31: the head extends by at most 30 days. */
export const FIRST_EXTENSION_DAYS = 30;

/** A command on a case about a registered organization by the ordinary procedure; nothing is done while it is suspended. */
export function penaltyCommand<P>(command: Omit<CaseCommand<P>, 'category' | 'creates'>): CaseCommand<P> {
  return caseCommand({
    ...command,
    guard: (state, context) => [
      ...when(state.penalty?.suspended !== undefined, 'penalty.suspended'),
      ...command.guard(state, context),
    ],
  });
}

/** What every act between the report and the decision needs. */
export function afterReport(state: CaseState): readonly Refusal[] {
  return [
    ...caseMustBe(state, 'reported'),
    ...when(state.penalty?.report?.outcome !== 'penalty', 'penalty.not-proposed'),
  ];
}

/**
 * The term of decision computed anew from all facts so far: 90 days, extended by the head to at most 120, then by the
 * definite days of a collective discussion, net of what does not count (Order 68 Art 31).
 */
export function recomputedTerm(
  state: CaseState,
  clock: PenaltyClock,
  cause: string,
  context: LegalContext,
): readonly TermEvent[] {
  if (!state.terms[DECISION_TERM]) return [];
  const { startsOn, dueOn, warnOn, provisional, basis } = deadlineOf(clock, context);
  const versions = basis.map(({ rule, version }) => ({ rule, version }));
  const data = { term: DECISION_TERM, cause, startsOn, dueOn, warnOn, provisional, basis: versions };
  return [{ type: 'DeadlineRecomputed', data }];
}

function deadlineOf(
  { startsOn, extended, collectiveDays, exclusions, pauses }: PenaltyClock,
  { law, settings }: LegalContext,
): ReturnType<LegalContext['law']['deadline']> {
  const counted = [...exclusions, ...Object.values(pauses)].filter(
    ({ cause }) => cause !== 'suspension' || settings.suspensionStopsPenaltyClock,
  );
  const facts = counted.length > 0 ? { exclusions: counted } : {};
  if (collectiveDays > 0) {
    return law.deadline('penalty-decision-collective', startsOn, { ...facts, days: collectiveDays });
  }
  return law.deadline(extended ? 'penalty-decision-extended' : 'penalty-decision', startsOn, facts);
}
