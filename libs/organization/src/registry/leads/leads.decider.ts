import { type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import {
  EXISTING,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
} from '../conditions.decider.js';
import type { OrganizationEvent, OrganizationType } from '../organization.events.js';
import type { LEAD_GROUNDS, LEAD_RESULTS } from '../registration.events.js';

type Ground = (typeof LEAD_GROUNDS)[number];

/** The rule that seems not to be kept: items of SG Art 30, PNE Art 25, FND Art 42. */
const RULES: Readonly<Record<Ground, Readonly<Record<OrganizationType, string>>>> = {
  'change-registration-late': { SG: 'SG-30i4', PNE: 'PNE-25i4', FND: 'FND-42i3' },
  'charter-approval-late': { SG: 'SG-18', PNE: 'PNE-15', FND: 'FND-15' },
  'change-without-audit': { SG: 'SG-27', PNE: 'PNE-22', FND: 'FND-37' },
  'branch-irregular': { SG: 'SG-30i5', PNE: 'PNE-25i5', FND: 'FND-12' },
  'annual-report-missed': { SG: 'SG-30i3', PNE: 'PNE-25i3', FND: 'FND-42i5' },
  'annual-check-failed': { SG: 'SG-28', PNE: 'PNE-23', FND: 'FND-42i5' },
  'spot-check-problem': { SG: 'SPOT-6', PNE: 'SPOT-6', FND: 'SPOT-6' },
  'spot-check-refused': { SG: 'SG-30i3', PNE: 'PNE-25i3', FND: 'FND-42i5' },
  'liquidation-group-late': { SG: 'CHA-18', PNE: 'CHA-18', FND: 'CHA-18' },
};

/**
 * What an act showed amiss goes to an officer: neither a finding nor a penalty, and nothing is refused for it
 * (SZ-lead-1).
 * @param about what it hangs on: the id of a change or spot check, or a year
 */
export function leadOf(
  ground: Ground,
  type: OrganizationType | 'unknown',
  about: string,
  id: (name: string) => string,
): OrganizationEvent {
  const leadId = id(`lead ${ground} ${about}`);
  const rule = ruleByType(type, RULES[ground]);
  return { type: 'SupervisionLeadRecorded', data: { leadId, ground, rule, about } };
}

export interface SettleLead {
  readonly leadId: string;
  readonly result: (typeof LEAD_RESULTS)[number];
  /** The clue that was opened on it already; where none is named, the settlement opens one. */
  readonly clueId?: string;
  readonly reasons: Sealed;
}

/** An officer weighs a lead: opens a clue, sees it corrected, or finds nothing, each with reasons. */
export const settleLead = organizationCommand<SettleLead>({
  name: 'settleSupervisionLead',
  zh: '处理监管线索',
  en: 'Settle a supervision lead',
  roles: ['officer', 'section-head'],
  restsOn: () => ['SZ-lead-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(!Object.values(state.file.leads).some(({ open }) => open), 'lead.none-open'),
  ],
  decide(payload, state, { actor }) {
    const { leadId, result, clueId } = payload;
    const refused = refuseAll([
      ...when(!state.file.leads[leadId]?.open, 'lead.no-such-lead'),
      ...when(result !== 'clue-opened' && clueId !== undefined, 'lead.clue-and-result-differ'),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'SupervisionLeadSettled', data: { ...payload, officers: [actor.badge] } }],
      'SZ-lead-1',
    );
  },
});
