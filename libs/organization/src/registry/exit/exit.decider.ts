import { caseStream } from '@shouzheng/enforcement/contract';
import { type StreamRef, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  typeKnown,
} from '../conditions.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import { delistingsAfterDeregistration, proposalsEnd } from '../credit/delisting.decider.js';
import type { DISPOSALS, LIQUIDATION_CAUSES, OrganizationEvent } from '../organization.events.js';

export const APPLICATION_TERM = 'deregistration-application';
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
  /** Day of the terminating event; of a charity the group is formed within 30 days of it (慈善法 Art 18). */
  readonly terminatedOn?: string;
  /** Streams of the cases about the organization, from the table of cases. */
  readonly cases?: readonly string[];
}

/** Numbers of the cases that are not closed, as the cases themselves say. */
const openAmong = (cases: readonly string[], { folded }: LegalContext): readonly string[] =>
  cases
    .map((id) => folded(caseStream, id))
    .filter((one) => one !== undefined && one.status !== 'closed' && one.status !== 'archived')
    .map((one) => one?.number ?? '');

/** Liquidation follows the competent unit's consent, save after a revocation (SG Arts 19–20, PNE Art 16, FND Art 16). */
export const startLiquidation = organizationCommand<StartLiquidation>({
  name: 'startLiquidation',
  zh: '进入清算',
  en: 'Start liquidation',
  roles: ['registration-clerk', 'registration-approver'],
  reads: ({ cases = [] }): readonly StreamRef[] => cases.map((id) => ({ category: caseStream.category, id })),
  restsOn: (state) => [ruleByType(state.type, END)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered', 'RevokedPendingExit'),
    ...typeKnown(state),
  ],
  decide({ cases = [], ...payload }, state, context) {
    const { today, settings } = context;
    const { charity, leads } = state.file;
    const openCases = openAmong(cases, context);
    const blocked = settings.liquidationBlockedByOpenCase;
    const openLeads = Object.values(leads).filter(({ open }) => open).length;
    const isRevoked = state.legal === 'RevokedPendingExit';
    const hasUnit = state.supervision === undefined || state.supervision === 'DUAL';
    const refused = refuseAll([
      ...when(!isRevoked && hasUnit && !payload.consent, 'liquidation.consent-required'),
      ...when(isRevoked !== (payload.cause === 'revoked'), 'liquidation.cause-does-not-fit'),
      ...when(
        payload.groupFormedOn > today ||
          (payload.terminatedOn ?? '') > today ||
          (payload.consent?.issuedOn ?? '') > today,
        'entry.in-the-future',
      ),
      ...when(charity && !payload.terminatedOn, 'liquidation.terminating-day-required'),
      ...when(
        payload.terminatedOn !== undefined && payload.groupFormedOn < payload.terminatedOn,
        'entry.before-its-prerequisite',
      ),
      // After a revocation the law wants the liquidation, whatever else is open.
      ...when(blocked && !isRevoked && openCases.length > 0, 'liquidation.case-open', {
        cases: openCases.join('、'),
      }),
      ...when(blocked && !isRevoked && openLeads > 0, 'liquidation.lead-open', { leads: openLeads }),
    ]);
    if (refused) return refused;
    const groupLate =
      charity && payload.terminatedOn
        ? payload.groupFormedOn >
          context.law.deadline('charity-liquidation-group', payload.terminatedOn).dueOn
        : undefined;
    return accept<OrganizationEvent>(
      [
        { type: 'LiquidationStarted', data: { ...payload, groupLate } },
        ...(groupLate
          ? [leadOf('liquidation-group-late', state.type, payload.groupFormedOn, context.id)]
          : []),
      ],
      ruleByType(state.type, END),
      ...(charity ? ['CHA-18'] : []),
    );
  },
});

export interface EndLiquidation {
  readonly endedOn: string;
  readonly reportNumber: string;
}

/** The liquidation report is there; the application to deregister follows within 15 days (SG Art 21, PNE Art 17, FND Art 18). */
export const endLiquidation = organizationCommand<EndLiquidation>({
  name: 'endLiquidation',
  zh: '清算结束',
  en: 'End of liquidation',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, DEREGISTRATION)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Liquidating'),
    ...typeKnown(state),
    ...when(state.life.liquidation !== undefined, 'liquidation.ended-already'),
  ],
  decide(payload, state, context) {
    const { endedOn, reportNumber } = payload;
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const refused = refuseAll([
      ...when(endedOn > context.today, 'entry.in-the-future'),
      ...when(endedOn < (state.legalSince ?? ''), 'deregistration.order'),
    ]);
    if (refused) return refused;
    const deadline = context.law.deadline(APPLICATION_TIMER[type], endedOn);
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'LiquidationEnded', data: payload },
          startTerm(APPLICATION_TERM, deadline, { role: 'registration-clerk', organ: state.region }),
        ],
        DEREGISTRATION[type],
      ),
      documentClaim(reportNumber),
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
  restsOn: () => ['CIV-72'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Liquidating'),
    ...typeKnown(state),
  ],
  decide(payload, state, context) {
    const { certificate, seal, vouchers, reportNumber, liquidationEndedOn, appliedOn } = payload;
    const { type } = state;
    const ended = state.life.liquidation;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const refused = refuseAll([
      ...when(!reportNumber, 'deregistration.report-required'),
      ...when(appliedOn > context.today, 'entry.in-the-future'),
      ...when(
        appliedOn < liquidationEndedOn || liquidationEndedOn < (state.legalSince ?? ''),
        'deregistration.order',
      ),
      ...when(
        Boolean(ended && (ended.endedOn !== liquidationEndedOn || ended.reportNumber !== reportNumber)),
        'deregistration.differs-from-liquidation',
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
          ...meetTerm(state.terms, APPLICATION_TERM, appliedOn),
          ...delistingsAfterDeregistration(state, context.occurredOn, context),
          ...proposalsEnd(state, context.occurredOn),
        ],
        DEREGISTRATION[type],
        'CIV-72',
      ),
      documentClaim(documentNumber),
    );
  },
});
