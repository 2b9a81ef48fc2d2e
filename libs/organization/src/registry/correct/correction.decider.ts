import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { checkUscc } from '@shouzheng/law/contract';
import { organizationCommand, registrarHere, usccClaim } from '../conditions.decider.js';
import {
  type CORRECTABLE,
  type CORRECTION_REASONS,
  ORGANIZATION_TYPES,
  type OrganizationEvent,
} from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';

export interface ProposeCorrection {
  readonly ofEventId: string;
  readonly item: (typeof CORRECTABLE)[number];
  /** The right value; for an external fact `withdrawn`. */
  readonly to: string;
  readonly reason: (typeof CORRECTION_REASONS)[number];
  /** Where the right value stands: a published source or a document number. */
  readonly evidence: string;
}

const ROLES = ['registration-clerk', 'registration-approver', 'credit-officer', 'section-head'] as const;

/** A recorded fact is neither edited nor deleted (SZ-record-1): a correction names the event, and a second person approves. */
export const proposeCorrection = organizationCommand<ProposeCorrection>({
  name: 'proposeOrganizationCorrection',
  zh: '提出更正',
  en: 'Propose a correction',
  roles: ROLES,
  restsOn: () => ['SZ-record-1'],
  guard: registrarHere,
  decide(payload, state, context) {
    const { ofEventId, item, to } = payload;
    const check = item === 'uscc' ? checkUscc(to) : undefined;
    const refused = refuseAll([
      ...when(!state.eventIds.includes(ofEventId), 'correction.no-such-event'),
      ...when(check !== undefined && !check.ok, 'uscc.check-failed', {
        fault: check?.reason ?? 'check-digit',
      }),
      ...when(item !== 'uscc' && !fits(item, to, state, ofEventId), 'correction.value-does-not-fit', {
        item,
      }),
    ]);
    if (refused) return refused;
    const data = { ...payload, to: check?.code ?? to, correctionId: context.id('correction') };
    return accept<OrganizationEvent>([{ type: 'OrganizationCorrectionProposed', data }], 'SZ-record-1');
  },
});

function fits(
  item: ProposeCorrection['item'],
  to: string,
  state: OrganizationState,
  ofEventId: string,
): boolean {
  switch (item) {
    case 'name':
    case 'registrarName':
      return to.trim().length > 0;
    case 'uscc':
      return checkUscc(to).ok;
    case 'type':
      return (ORGANIZATION_TYPES as readonly string[]).includes(to);
    case 'registrarRegion':
      return /^[1-9]\d{5}$/.test(to);
    case 'externalFact':
      return to === 'withdrawn' && state.facts.some((fact) => fact.eventId === ofEventId && !fact.withdrawn);
  }
}

export interface ApproveCorrection {
  readonly correctionId: string;
}

/** The second person (SZ-sod-7). The only act that a deregistered organization still takes. */
export const approveCorrection = organizationCommand<ApproveCorrection>({
  name: 'approveOrganizationCorrection',
  zh: '批准更正',
  en: 'Approve a correction',
  roles: ROLES,
  restsOn: () => ['SZ-record-1', 'SZ-sod-7'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...when(
      !Object.values(state.corrections).some(({ status }) => status === 'proposed'),
      'correction.none-open',
    ),
  ],
  decide({ correctionId }, state, { actor, settings }) {
    const proposal = state.corrections[correctionId];
    if (proposal?.status !== 'proposed') return refuse('correction.none-open');
    if (settings.separateCorrectionApprover && proposal.proposer === actor.person) {
      return refuse('correction.approver-is-proposer');
    }
    const { ofEventId, item, to, reason, proposerBadge } = proposal;
    const accepted = accept<OrganizationEvent>(
      [
        {
          type: 'OrganizationRecordCorrected',
          data: {
            correctionId,
            ofEventId,
            item,
            from: valueOf(item, state),
            to,
            reason,
            proposedBy: proposerBadge,
          },
        },
      ],
      'SZ-record-1',
      'SZ-sod-7',
    );
    return item === 'uscc' ? claiming(accepted, usccClaim(to)) : accepted;
  },
});

function valueOf(item: ProposeCorrection['item'], state: OrganizationState): string {
  switch (item) {
    case 'name':
      return state.name;
    case 'uscc':
      return state.uscc ?? '';
    case 'type':
      return state.type;
    case 'registrarName':
      return state.registrarName;
    case 'registrarRegion':
      return state.region;
    case 'externalFact':
      return 'recorded';
  }
}
