import { type PolicyDefinition, civilDateOf } from '@shouzheng/kernel';
import type { CaseEvent } from '../../case/case.events.js';
import { type RegisterLeadClue, registerLeadClue } from './register-lead.decider.js';

/** A banned body that acts on is a new clue, linked to the case of its ban (Order 77 Art 20). */
export const clueOfRelapsePolicy: PolicyDefinition<CaseEvent> = {
  name: 'clue-of-relapse',
  on: {
    ActingAfterBanDetected: ({ streamId, eventId, data, meta }) => {
      const payload: RegisterLeadClue = {
        origin: { kind: 'relapse', streamId, eventId },
        subjectName: data.subjectName,
        region: data.seenIn,
        receivedOn: civilDateOf(meta.occurredAt),
        facts: data.facts,
      };
      return [{ command: registerLeadClue.name, payload }];
    },
  },
};
