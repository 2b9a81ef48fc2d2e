import type { CommandRequest, PolicyDefinition } from '@shouzheng/kernel';
import type { CaseEvent } from '../../case/case.events.js';
import type { CaseKind } from '../../case/case.state.js';
import type { ClueEvent } from '../clue.events.js';
import { clueStreamId } from '../clue.state.js';
import { type MarkClueFiled, markClueFiled } from './mark-clue-filed.decider.js';

/** Every clue that a case was filed on is marked with the case, and so are those that follow it. */
export const markClueFiledPolicy: PolicyDefinition<CaseEvent | ClueEvent> = {
  name: 'mark-clue-filed',
  on: {
    CaseFiled: ({ data, streamId }) => marks(data.clueIds, streamId, data.number, 'illegal'),
    PenaltyCaseFiled: ({ data, streamId }) => marks(data.clueIds, streamId, data.number, 'penalty'),
    FollowersFiled: ({ data: { followers, ...payload } }) =>
      followers.map((streamId) => ({ command: markClueFiled.name, streamId, payload })),
  },
};

const marks = (
  clueIds: readonly string[],
  caseId: string,
  caseNumber: string,
  caseKind: CaseKind,
): readonly CommandRequest[] =>
  clueIds.map((clue) => {
    const payload: MarkClueFiled = { caseId, caseNumber, caseKind };
    return { command: markClueFiled.name, streamId: clueStreamId(clue), payload };
  });
