import type { CommandRequest, PolicyDefinition } from '@shouzheng/kernel';
import type { CaseEvent } from '../../case/case.events.js';
import { clueStreamId } from '../clue.state.js';
import { type MarkClueFiled, markClueFiled } from './mark-clue-filed.decider.js';

/** Every clue that a case was filed on is marked with the case. */
export const markClueFiledPolicy: PolicyDefinition<CaseEvent> = {
  name: 'mark-clue-filed',
  on: {
    CaseFiled: ({ data, streamId }) => marks(data.clueIds, streamId, data.number),
    PenaltyCaseFiled: ({ data, streamId }) => marks(data.clueIds, streamId, data.number),
  },
};

const marks = (clueIds: readonly string[], caseId: string, caseNumber: string): readonly CommandRequest[] =>
  clueIds.map((clue) => {
    const payload: MarkClueFiled = { caseId, caseNumber };
    return { command: markClueFiled.name, streamId: clueStreamId(clue), payload };
  });
