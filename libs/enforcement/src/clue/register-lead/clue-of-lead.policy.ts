import { type PolicyDefinition, civilDateOf } from '@shouzheng/kernel';
import type { OrganizationEvent } from '@shouzheng/organization/contract';
import { type OpenClueOfLead, openClueOfLead } from './clue-of-lead.decider.js';

/** Where an officer's settlement of a lead says that it is a clue, and names none that is there already. */
export const clueOfLeadPolicy: PolicyDefinition<OrganizationEvent> = {
  name: 'clue-of-lead',
  on: {
    SupervisionLeadSettled: ({ streamId, eventId, data, meta }) => {
      if (data.result !== 'clue-opened' || data.clueId !== undefined) return [];
      const payload: OpenClueOfLead = {
        organization: streamId,
        leadId: data.leadId,
        eventId,
        region: meta.actor.organ,
        receivedOn: civilDateOf(meta.occurredAt),
      };
      return [{ command: openClueOfLead.name, payload }];
    },
  },
};
