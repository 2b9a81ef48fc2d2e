import { type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';
import { judgeable } from '../clue-screening.state.js';
import type { MATCH_REASONS } from '../screening.events.js';

export interface JudgeMatch {
  /** Of the match, or `name` for what the name says by itself. */
  readonly target: string;
  readonly judgement: 'confirmed' | 'dismissed';
  readonly reason: (typeof MATCH_REASONS)[number];
  /** Sealed: it may name a person. `other` is no reason without it. */
  readonly note?: Sealed | undefined;
}

/**
 * Whether the reported body is the one of the match is a person's judgement; it may be judged anew. A dismissed match
 * no longer counts for the verdict (SZ-list-1: a list row is a hint, never a finding).
 */
export const judgeMatch = clueCommand<JudgeMatch>({
  name: 'judgeMatch',
  zh: '判定比对结果',
  en: 'Judge a match',
  roles: ['clue-clerk', 'officer'],
  restsOn: () => ['SZ-list-1', 'SZ-screen-1'],
  guard: (state) => [
    ...when(!state.screening || judgeable(state.screening).length === 0, 'clue.not-screened'),
    ...clueMustBe(state, 'received', 'verified', 'proposed', 'rejected'),
  ],
  decide({ note, ...judged }, state, context) {
    const isKnown = state.screening !== undefined && judgeable(state.screening).includes(judged.target);
    const refusals = [
      ...when(!isKnown, 'clue.match-unknown'),
      ...when(judged.reason === 'other' && !note, 'clue.judgement-needs-note'),
      ...notBefore(context, state.screening?.at),
    ];
    const data = { ...judged, ...(note ? { note } : {}) };
    return refuseAll(refusals) ?? accept([{ type: 'MatchJudged', data }], 'SZ-list-1', 'SZ-screen-1');
  },
});
