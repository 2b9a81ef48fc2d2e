import { type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { caseMustBe, reviewIsMandatory } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import type { CONFISCATION_NEXT } from './confiscation.events.js';
import type { Confiscation } from './confiscation.state.js';

/** A confiscation that is under way in a case whose ban stands. */
export function confiscationIsOpen(state: CaseState): readonly Refusal[] {
  const { confiscation, ban } = state;
  return [
    ...caseMustBe(state, 'banned', 'disposed'),
    ...when(ban === undefined || ban.revoked, 'ban.not-decided'),
    ...when(confiscation === undefined || confiscation.droppedAt !== undefined, 'confiscation.not-open'),
    ...when(confiscation?.decided !== undefined, 'confiscation.already-decided'),
  ];
}

/** The notice went before (行政处罚法 Arts 44 and 62): without it nothing of what follows. */
export function noticedConfiscation(state: CaseState): readonly Refusal[] {
  return [
    ...confiscationIsOpen(state),
    ...when(
      state.confiscation !== undefined && state.confiscation.notice === undefined,
      'confiscation.notice-missing',
    ),
  ];
}

/** A hearing makes legal review mandatory (行政处罚法 Art 58), as do the grounds of the case. */
export function confiscationReviewIsMandatory(state: CaseState, { settings }: LegalContext): boolean {
  return state.confiscation?.hearing !== undefined || reviewIsMandatory(state, settings);
}

/**
 * Who has the word after an act, once the party's terms are over. What the party says afterwards no review has seen, so
 * a review that was made counts no more.
 * @param act what the act adds to the confiscation
 */
export function nextAfter(
  act: Partial<Confiscation>,
  state: CaseState,
  context: LegalContext,
): (typeof CONFISCATION_NEXT)[number] {
  if (!state.confiscation) return 'other';
  const confiscation = { ...state.confiscation, ...act };
  const { defence, defenceReviewedAt, hearing } = confiscation;
  const unanswered = defence?.way === 'statement' && defenceReviewedAt === undefined;
  const unheard = hearing !== undefined && hearing.outcome === undefined;
  if (unanswered || unheard) return 'other';
  return confiscationReviewIsMandatory({ ...state, confiscation }, context) ? 'review' : 'decision';
}
