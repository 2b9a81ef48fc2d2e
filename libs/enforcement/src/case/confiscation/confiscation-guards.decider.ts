import { type Refusal, when } from '@shouzheng/kernel';
import { caseMustBe } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';

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
