import { type Refusal, type Sealed, when } from '@shouzheng/kernel';
import { type LegalContext, isTooLate } from '@shouzheng/law/contract';
import type { CaseState } from './case.state.js';
import { clockTermOf } from './kind-law.decider.js';

/** Whether a decision of that day comes after the term of its case; a term that an earlier decision met is over. */
export function decidesLate(state: Pick<CaseState, 'kind' | 'terms'>, on: string): boolean {
  const term = clockTermOf(state);
  return state.terms[term]?.status !== 'met' && isTooLate(state.terms, term, on);
}

/** A late decision stays possible (行政诉讼法 Art 74: unlawful, not annulled), but says why it is late. */
export function latenessRefusals(
  reason: Sealed | undefined,
  state: CaseState,
  { occurredOn }: Pick<LegalContext, 'occurredOn'>,
): readonly Refusal[] {
  const code = state.kind === 'penalty' ? 'decision.late-without-reason' : 'ban.late-without-reason';
  return when(decidesLate(state, occurredOn) && reason === undefined, code);
}

/** Rules that a late decision cites beside its own: the term, and what its passing means. */
export function latenessBasis(
  state: CaseState,
  { occurredOn }: Pick<LegalContext, 'occurredOn'>,
): readonly string[] {
  if (!decidesLate(state, occurredOn)) return [];
  return state.kind === 'penalty' ? ['O68-31', 'APL-60', 'SZ-penalty-2', 'LIT-74'] : ['SZ-disposal-1'];
}
