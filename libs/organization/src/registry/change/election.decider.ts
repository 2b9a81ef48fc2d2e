import { accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  typeKnown,
} from '../conditions.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { AUDIT_PURPOSES } from '../registration.events.js';
import { talkRequired } from '../talk/talk-required.decider.js';

const AUDIT = { SG: 'SG-27', PNE: 'PNE-22', FND: 'FND-37' } as const;

export interface RecordFinancialAudit {
  readonly purpose: (typeof AUDIT_PURPOSES)[number];
  readonly reportNumber: string;
  readonly concludedOn: string;
}

/** The audit that registrar and competent unit arrange before a re-election or a new head (SG Art 27, PNE Art 22, FND Art 37). */
export const recordFinancialAudit = organizationCommand<RecordFinancialAudit>({
  name: 'recordFinancialAudit',
  zh: '登记财务审计',
  en: 'Record a financial audit',
  roles: ['registration-clerk', 'registration-approver', 'officer'],
  restsOn: (state) => [ruleByType(state.type, AUDIT)],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide: (payload, state, context) =>
    refuseAll([...when(payload.concludedOn > context.today, 'entry.in-the-future')]) ??
    claiming(
      accept<OrganizationEvent>(
        [{ type: 'FinancialAuditRecorded', data: { ...payload, auditId: context.id('audit') } }],
        ruleByType(state.type, AUDIT),
      ),
      documentClaim(payload.reportNumber),
    ),
});

export interface RecordReElection {
  readonly heldOn: string;
  readonly auditId?: string;
  readonly termYears: number;
  readonly councilMembers: number;
  readonly noticeNumber?: string;
}

interface CouncilRule {
  readonly councilMin?: number;
  readonly councilMax?: number;
  readonly termYears?: number;
}

/**
 * A re-election is the organization's own act: it is recorded as it was held, and what was amiss with it (no audit
 * before it, a council or term that FND Art 20 does not allow) is a lead or, for a foundation's council, a refusal.
 */
export const recordReElection = organizationCommand<RecordReElection>({
  name: 'recordReElection',
  zh: '登记换届',
  en: 'Record a re-election',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, AUDIT)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...typeKnown(state),
  ],
  decide(payload, state, context) {
    const { heldOn, auditId, termYears, councilMembers } = payload;
    const { type } = state;
    const audit = state.file.audits[auditId ?? ''];
    const audited = audit?.purpose === 're-election' && !audit.used && audit.concludedOn <= heldOn;
    const council = (context.law.rule('FND-20', context.occurredOn)?.value ?? {}) as CouncilRule;
    const isFoundation = type === 'FND';
    const refused = refuseAll([
      ...when(heldOn > context.today, 'entry.in-the-future'),
      ...when(auditId !== undefined && !audited, 'change.audit-does-not-fit'),
      ...when(
        isFoundation &&
          (councilMembers < (council.councilMin ?? 0) || councilMembers > (council.councilMax ?? Infinity)),
        'election.council-size',
        { min: council.councilMin ?? 0, max: council.councilMax ?? 0 },
      ),
      ...when(isFoundation && termYears > (council.termYears ?? Infinity), 'election.term-too-long', {
        years: council.termYears ?? 0,
      }),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [
        { type: 'ReElectionRecorded', data: payload },
        ...(audited ? [] : [leadOf('change-without-audit', type, heldOn, context.id)]),
        ...talkRequired('RE_ELECTED', state, context),
      ],
      ruleByType(type, AUDIT),
      ...(isFoundation ? ['FND-20'] : []),
      ...(audited ? [] : ['SZ-lead-1']),
    );
  },
});
