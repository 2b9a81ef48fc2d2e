import { type RegisterLeadClue, registerLeadClue } from '@shouzheng/enforcement/contract';
import type { PolicyDefinition } from '@shouzheng/kernel';
import type { OrganizationEvent } from '../organization.events.js';

/**
 * A lead that an officer refers becomes a clue, linked back to the event that referred it; heard again it opens no
 * second one. Of a body whose place is no county of the city it becomes a task: a person says where the clue belongs.
 */
export const referLead: PolicyDefinition<OrganizationEvent> = {
  name: 'refer-lead',
  on: {
    SupervisionLeadReferred: ({ streamId, eventId, data }) => {
      const { origin: kind, subjectName, region, receivedOn, facts } = data;
      const payload: RegisterLeadClue = {
        origin: { kind, streamId, eventId },
        subjectName,
        region,
        receivedOn,
        facts,
      };
      return [{ command: registerLeadClue.name, payload }];
    },
  },
};
