import { accept } from '@shouzheng/kernel';
import type { CaseKind } from '../../case/case.state.js';
import { clueCommand, clueMustBe } from '../clue-command.decider.js';

export interface MarkClueFiled {
  /** Stream of the case. */
  readonly caseId: string;
  readonly caseNumber: string;
  /** Kind of the case: a clue that follows another was not verified for itself. */
  readonly caseKind?: CaseKind;
}

/** The case was filed in its own stream; the clue learns of it by policy. */
export const markClueFiled = clueCommand<MarkClueFiled>({
  name: 'markClueFiled',
  zh: '标记线索已立案',
  en: 'Mark a clue as filed',
  roles: ['system'],
  guard: (state) => clueMustBe(state, 'verified', 'proposed', 'joined'),
  decide({ caseKind, ...filed }, { followers, verification }) {
    const kind = caseKind ?? (verification?.result === 'violation' ? 'penalty' : 'illegal');
    return accept(
      [
        { type: 'ClueFiled', data: filed },
        ...(followers.length > 0
          ? [
              {
                type: 'FollowersFiled' as const,
                data: { ...filed, caseKind: kind, followers: [...followers] },
              },
            ]
          : []),
      ],
      FILED_BY[kind],
    );
  },
});

/** By which article a case of each kind is filed. */
const FILED_BY: Readonly<Record<CaseKind, string>> = { illegal: 'O77-8', penalty: 'O68-7' };
