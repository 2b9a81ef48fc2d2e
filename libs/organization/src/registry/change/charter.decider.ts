import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import {
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  typeKnown,
  ruleByType,
} from '../conditions.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import type { OrganizationEvent, OrganizationType } from '../organization.events.js';
import { CHANGE, type Consent, consentRefusals, isLate } from './change.decider.js';

const CHARTER_TIMER: Partial<Record<OrganizationType, string>> = {
  SG: 'charter-approval-sg',
  PNE: 'charter-approval-pne',
};

export interface AmendCharter {
  readonly adoptedOn: string;
  readonly consent?: Consent;
  readonly appliedOn: string;
  readonly documentNumber: string;
  readonly decidedOn: string;
}

/** A new charter is approved within the same thirty days (SG Art 18, PNE Art 15); late ones are, too, with a lead. */
export const amendCharter = organizationCommand<AmendCharter>({
  name: 'amendCharter',
  zh: '核准章程修改',
  en: 'Approve the charter',
  roles: ['registration-approver'],
  restsOn: (state) => [ruleByType(state.type, CHANGE)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...typeKnown(state),
  ],
  decide(payload, state, context) {
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const { adoptedOn, consent, appliedOn, documentNumber, decidedOn } = payload;
    const refused = refuseAll([
      ...consentRefusals(consent, appliedOn, state, context),
      ...when(decidedOn > context.today, 'entry.in-the-future'),
      ...when(decidedOn < appliedOn || appliedOn < adoptedOn, 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    const late = isLate(CHARTER_TIMER[type], consent, appliedOn, context);
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'CharterApproved', data: { ...payload, late } },
          ...(late ? [leadOf('charter-approval-late', type, decidedOn, context.id)] : []),
        ],
        CHANGE[type],
        ...(late ? ['SZ-lead-1'] : []),
      ),
      documentClaim(documentNumber),
    );
  },
});
