import { accept } from '@shouzheng/kernel';
import { clueCommand, clueMustBe } from '../clue-command.decider.js';

export interface MarkClueFiled {
  /** Stream of the case. */
  readonly caseId: string;
  readonly caseNumber: string;
}

/** The case was filed in its own stream; the clue learns of it by policy. */
export const markClueFiled = clueCommand<MarkClueFiled>({
  name: 'markClueFiled',
  zh: '标记线索已立案',
  en: 'Mark a clue as filed',
  roles: ['system'],
  guard: (state) => clueMustBe(state, 'verified', 'proposed', 'joined'),
  decide: (payload, { followers, verification }) =>
    accept(
      [
        { type: 'ClueFiled', data: payload },
        ...(followers.length > 0
          ? [{ type: 'FollowersFiled' as const, data: { ...payload, followers: [...followers] } }]
          : []),
      ],
      verification?.result === 'violation' ? 'O68-7' : 'O77-8',
    ),
});
