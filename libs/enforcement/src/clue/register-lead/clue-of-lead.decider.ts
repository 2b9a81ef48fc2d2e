import { type CommandDefinition, refuse } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type OrganizationState, organizationStream } from '@shouzheng/organization/contract';
import type { ClueEvent } from '../clue.events.js';
import type { ClueState } from '../clue.state.js';
import { type RegisterLeadClue, registerLeadClue } from './register-lead.decider.js';

export interface OpenClueOfLead {
  /** Stream of the organization that the lead was recorded in. */
  readonly organization: string;
  readonly leadId: string;
  /** The officer's act that says a clue is to be opened. */
  readonly eventId: string;
  /** Region code of the registrar. */
  readonly region: string;
  readonly receivedOn: string;
}

type Ground = OrganizationState['file']['leads'][string]['ground'];
const KINDS: Readonly<Record<Ground, RegisterLeadClue['origin']['kind']>> = {
  'annual-report-missed': 'annual-check',
  'annual-check-failed': 'annual-check',
  'spot-check-problem': 'spot-check',
  'spot-check-refused': 'spot-check',
  'change-registration-late': 'registration',
  'charter-approval-late': 'registration',
  'change-without-audit': 'registration',
  'branch-irregular': 'registration',
  'liquidation-group-late': 'registration',
};

/**
 * An officer weighed a lead of the supervision (annual check, spot check, registration) and says that it is a clue: it
 * is opened for that act, once, and linked back to it (SZ-lead-1, SZ-clue-origin-1). What was found stays in the record
 * of the organization.
 */
export const openClueOfLead: CommandDefinition<OpenClueOfLead, ClueState, ClueEvent, LegalContext> = {
  ...registerLeadClue,
  name: 'openClueOfLead',
  zh: '监管线索转为违法线索',
  en: 'Open a clue on a supervision lead',
  roles: ['system'],
  reads: ({ organization }) => [{ category: organizationStream.category, id: organization }],
  serial: ({ region }, _state, { occurredOn }) => `clue/${region.slice(0, 6)}/${occurredOn.slice(0, 4)}`,
  decide({ organization, leadId, eventId, region, receivedOn }, state, context) {
    const found = context.folded(organizationStream, organization);
    const lead = found?.file.leads[leadId];
    if (!found || !lead) return refuse('clue.lead-unknown');
    const origin = { kind: KINDS[lead.ground], streamId: organization, eventId };
    if (region !== found.region) return refuse('penalty.other-registrar', { region: found.region });
    const payload: RegisterLeadClue = { origin, subjectName: found.name, region, receivedOn };
    return registerLeadClue.decide(payload, state, context);
  },
};
