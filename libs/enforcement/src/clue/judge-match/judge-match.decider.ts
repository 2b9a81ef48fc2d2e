import { accept, refuse, when } from '@shouzheng/kernel';
import { clueCommand } from '../clue-command.decider.js';
import type { MATCH_REASONS } from '../clue.events.js';

export interface JudgeMatch {
  readonly target: string;
  readonly judgement: 'confirmed' | 'dismissed';
  readonly reason: (typeof MATCH_REASONS)[number];
}

/** Whether the reported body is the one of the match is a person's judgement; it may be judged anew. */
export const judgeMatch = clueCommand<JudgeMatch>({
  name: 'judgeMatch',
  zh: '判定比对结果',
  en: 'Judge a match',
  roles: ['clue-clerk', 'officer'],
  guard: (state) => [
    ...when(!state.screening || state.screening.matches.length === 0, 'clue.not-screened'),
    ...when(state.status === 'transferred' || state.status === 'filed', 'clue.wrong-state', {
      status: state.status,
    }),
  ],
  decide(payload, state) {
    const known = state.screening?.matches.some((match) => match.target === payload.target);
    if (!known) return refuse('clue.match-unknown');
    return accept([{ type: 'MatchJudged', data: payload }], 'SZ-list-1');
  },
});
