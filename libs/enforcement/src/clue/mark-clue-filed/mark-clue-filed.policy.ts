import type { PolicyDefinition } from '@shouzheng/kernel';
import type { CaseEvent } from '../../case/case.events.js';
import { clueStreamId } from '../clue.state.js';
import { type MarkClueFiled, markClueFiled } from './mark-clue-filed.decider.js';

/** Every clue that a case was filed on is marked with the case. */
export const markClueFiledPolicy: PolicyDefinition<CaseEvent> = {
  name: 'mark-clue-filed',
  on: {
    CaseFiled: (event) =>
      event.data.clueIds.map((clue) => {
        const payload: MarkClueFiled = { caseId: event.streamId, caseNumber: event.data.number };
        return { command: markClueFiled.name, streamId: clueStreamId(clue), payload };
      }),
  },
};
