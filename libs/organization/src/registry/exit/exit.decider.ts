import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import {
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  typeKnown,
} from '../conditions.decider.js';
import { delistingsAfterDeregistration } from '../credit/delisting.decider.js';
import type { DISPOSALS, LIQUIDATION_CAUSES, OrganizationEvent } from '../organization.events.js';

const END = { SG: 'SG-19', PNE: 'PNE-16', FND: 'FND-16' } as const;
const DEREGISTRATION = { SG: 'SG-21', PNE: 'PNE-17', FND: 'FND-18' } as const;
const APPLICATION_TIMER = {
  SG: 'deregistration-sg',
  PNE: 'deregistration-pne',
  FND: 'deregistration-fnd',
} as const;

export interface StartLiquidation {
  readonly cause: (typeof LIQUIDATION_CAUSES)[number];
  readonly consent?: { readonly documentNumber: string; readonly issuedOn: string };
  readonly groupFormedOn: string;
}

/** Liquidation follows the competent unit's consent, save after a revocation (SG Arts 19–20, PNE Art 16, FND Art 16). */
export const startLiquidation = organizationCommand<StartLiquidation>({
  name: 'startLiquidation',
  zh: '进入清算',
  en: 'Start liquidation',
  roles: ['registration-clerk', 'registration-approver'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered', 'RevokedPendingExit'),
    ...typeKnown(state),
  ],
  decide(payload, state, { today }) {
    const isRevoked = state.legal === 'RevokedPendingExit';
    const hasUnit = state.supervision === undefined || state.supervision === 'DUAL';
    const refused = refuseAll([
      ...when(!isRevoked && hasUnit && !payload.consent, 'liquidation.consent-required'),
      ...when(isRevoked !== (payload.cause === 'revoked'), 'liquidation.cause-does-not-fit'),
      ...when(
        payload.groupFormedOn > today || (payload.consent?.issuedOn ?? '') > today,
        'entry.in-the-future',
      ),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'LiquidationStarted', data: payload }],
      ruleByType(state.type, END),
    );
  },
});

type Disposal = (typeof DISPOSALS)[number] | 'outstanding';

export interface Deregister {
  readonly documentNumber: string;
  readonly liquidationEndedOn: string;
  readonly appliedOn: string;
  readonly reportNumber?: string;
  readonly certificate: Disposal;
  readonly seal: Disposal;
  readonly vouchers: Disposal;
}

/**
 * The legal person ends (民法典 Art 72): after liquidation, with its report, and with certificate, seal and vouchers
 * collected or declared void. A late application is noted and bars nothing.
 */
export const deregister = organizationCommand<Deregister>({
  name: 'deregister',
  zh: '注销登记',
  en: 'Deregister',
  roles: ['registration-approver'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Liquidating'),
    ...typeKnown(state),
  ],
  decide(payload, state, context) {
    const { certificate, seal, vouchers, reportNumber, liquidationEndedOn, appliedOn } = payload;
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const refused = refuseAll([
      ...when(!reportNumber, 'deregistration.report-required'),
      ...when(appliedOn > context.today, 'entry.in-the-future'),
      ...when(
        appliedOn < liquidationEndedOn || liquidationEndedOn < (state.legalSince ?? ''),
        'deregistration.order',
      ),
    ]);
    if (refused || !reportNumber) return refused ?? refuse('deregistration.report-required');
    if (certificate === 'outstanding' || seal === 'outstanding' || vouchers === 'outstanding') {
      return refuse('deregistration.papers-outstanding');
    }
    const { dueOn } = context.law.deadline(APPLICATION_TIMER[type], liquidationEndedOn);
    const { documentNumber } = payload;
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'OrganizationDeregistered',
            data: {
              documentNumber,
              liquidationEndedOn,
              appliedOn,
              reportNumber,
              certificate,
              seal,
              vouchers,
              applicationLate: appliedOn > dueOn,
            },
          },
          ...delistingsAfterDeregistration(state),
        ],
        DEREGISTRATION[type],
        'CIV-72',
      ),
      documentClaim(documentNumber),
    );
  },
});
