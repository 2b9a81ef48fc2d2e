import { type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { GROUND_IN_FORCE } from '../codes.events.js';
import type { CaseState } from './case.state.js';

/**
 * Whether the act is still a wrong by the law of the day of the decision. Unapproved preparation was one to 2025-04-30
 * only (Order 77 Art 3 has dropped it); the newer law then applies, if the bureau holds that 行政处罚法 Art 37 reaches a
 * ban (setting `lighterLawForBans`).
 */
export function isStillAWrong(
  { ground }: Pick<CaseState, 'ground'>,
  { occurredOn, settings }: Pick<LegalContext, 'occurredOn' | 'settings'>,
): boolean {
  if (ground === undefined || !settings.lighterLawForBans) return true;
  const { to } = GROUND_IN_FORCE[ground];
  return to === null || occurredOn <= to;
}

export function stillAWrongRefusals(state: CaseState, context: LegalContext): readonly Refusal[] {
  return when(!isStillAWrong(state, context), 'ban.no-longer-a-wrong', { ground: state.ground ?? '' });
}
