import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, checkUscc, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  type OrganizationCommand,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  usccClaim,
} from '../conditions.decider.js';
import type {
  OrganizationEvent,
  OrganizationType,
  REGISTRATION_REFUSAL_GROUNDS,
  SUPERVISION,
} from '../organization.events.js';
import { organizationStream } from '../organization.state.js';

export const DECISION_TERM = 'registration-decision';

const DECISION_TIMER = {
  SG: 'registration-decision-sg',
  PNE: 'registration-decision-pne',
  FND: 'registration-decision-fnd',
} as const;
const MINIMUM = { SG: 'SG-10', PNE: 'PNE-8', FND: 'FND-8' } as const;
const DECISION = { SG: 'SG-12', PNE: 'PNE-11', FND: 'FND-11' } as const;
const REFUSAL = { SG: 'SG-13', PNE: 'PNE-11', FND: 'FND-11' } as const;
const NATIONAL_WORDS = /中国|全国|中华|国家/;

export interface ApplyRegistration {
  readonly name: string;
  readonly type: OrganizationType;
  readonly receivedOn: string;
  readonly supervision: (typeof SUPERVISION)[number];
  readonly competentUnit?: string;
  readonly consent?: { readonly documentNumber: string; readonly issuedOn: string };
  readonly means: {
    readonly individualMembers: number;
    readonly unitMembers: number;
    readonly fullTimeStaff: number;
    readonly fundsFen: number;
    readonly premises: boolean;
  };
}

/** All valid papers are in: from here the registrar has its term. An incubated body applies in its own stream. */
export const applyRegistration: OrganizationCommand<ApplyRegistration> = {
  name: 'applyRegistration',
  zh: '受理登记申请',
  en: 'Take in an application for registration',
  category: organizationStream.category,
  creates: true,
  roles: ['registration-clerk'],
  guard: (state, context) => [
    ...legalMustBe(state, 'none', 'Incubated'),
    ...when(
      !context.regions.within(context.actor.organ, context.regions.cityCode),
      'organization.registrar-elsewhere',
      {
        region: context.actor.organ,
      },
    ),
  ],
  decide(payload, _state, context) {
    const { actor, law } = context;
    const { type, receivedOn } = payload;
    const barred = refuseAll([
      ...when(type === 'FND', 'application.foundation-not-here'),
      ...when(receivedOn > context.today, 'entry.in-the-future'),
      ...consentRefusals(payload),
      ...meansRefusals(payload, context),
      ...nameRefusals(payload.name, context),
    ]);
    if (barred) return barred;
    const deadline = law.deadline(DECISION_TIMER[type], receivedOn);
    return accept<OrganizationEvent>(
      [
        { type: 'RegistrationApplied', data: { ...payload, organ: actor.organ } },
        startTerm(DECISION_TERM, deadline, { role: 'registration-approver', organ: actor.organ }),
      ],
      MINIMUM[type],
      DECISION[type],
    );
  },
};

/** Consent precedes registration unless the body registers directly (SG Art 9, PNE Art 8, FND Art 9). */
function consentRefusals({
  supervision,
  consent,
  competentUnit,
  receivedOn,
}: ApplyRegistration): readonly Refusal[] {
  if (supervision !== 'DUAL') return [];
  return [
    ...when(!consent || !competentUnit, 'application.consent-required'),
    ...when(Boolean(consent && consent.issuedOn > receivedOn), 'application.consent-after-application'),
  ];
}

interface AssociationMinimum {
  readonly individualMembers?: number;
  readonly unitMembers?: number;
  readonly mixedMembers?: number;
  readonly localFundsFen?: number;
}

/** The least that the regulation of the type asks for, as the rule in force that day states it. */
function meansRefusals({ type, means }: ApplyRegistration, context: LegalContext): readonly Refusal[] {
  const { individualMembers, unitMembers, fullTimeStaff, fundsFen, premises } = means;
  switch (type) {
    case 'SG': {
      const least = (context.law.rule('SG-10', context.occurredOn)?.value ?? {}) as AssociationMinimum;
      const enough =
        individualMembers >= (least.individualMembers ?? 0) ||
        unitMembers >= (least.unitMembers ?? 0) ||
        individualMembers + unitMembers >= (least.mixedMembers ?? 0);
      return [
        ...when(!enough, 'application.too-few-members', {
          individual: least.individualMembers ?? 0,
          unit: least.unitMembers ?? 0,
        }),
        ...when(fundsFen < (least.localFundsFen ?? 0), 'application.funds-too-low', {
          yuan: (least.localFundsFen ?? 0) / 100,
        }),
        ...when(fullTimeStaff < 1, 'application.no-staff'),
        ...when(!premises, 'application.no-premises'),
      ];
    }
    case 'PNE':
      return [
        ...when(fullTimeStaff < 1, 'application.no-staff'),
        ...when(fundsFen <= 0, 'application.no-property'),
        ...when(!premises, 'application.no-premises'),
      ];
    case 'FND':
      return [];
  }
}

/** Thin: the name opens with the division (NAME Art 8) and takes no national word at this level. */
function nameRefusals(name: string, { actor, regions }: LegalContext): readonly Refusal[] {
  const divisions = regions.path(actor.organ).slice(1);
  const opensWell = divisions.some((_, from) => name.startsWith(divisions.slice(from).join('')));
  return [
    ...when(!opensWell, 'application.name-without-division', { division: divisions.join('') }),
    ...when(NATIONAL_WORDS.test(name), 'application.name-national-word'),
  ];
}

export interface ApproveRegistration {
  readonly uscc: string;
  readonly certificateNumber: string;
  readonly decidedOn: string;
}

/** A new registration: the code must check (SZ-uscc-1), and neither code nor certificate is borne by another. */
export const approveRegistration = organizationCommand<ApproveRegistration>({
  name: 'approveRegistration',
  zh: '准予登记',
  en: 'Approve the registration',
  roles: ['registration-approver'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Applied'),
    ...approverIsAnother(state.clerk, context),
  ],
  decide({ uscc, certificateNumber, decidedOn }, state, context) {
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const check = checkUscc(uscc);
    if (!check.ok) return refuse('uscc.check-failed', { fault: check.reason ?? 'check-digit' });
    if (check.type !== type) return refuse('uscc.other-type', { type });
    if (decidedOn > context.today) return refuse('entry.in-the-future');
    if (decidedOn < (state.terms[DECISION_TERM]?.startsOn ?? ''))
      return refuse('entry.before-its-prerequisite');
    const warnings = check.region === state.region ? [] : ['uscc-region-differs'];
    const { name, region: registrar } = state;
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'OrganizationRegistered',
            data: { uscc: check.code, certificateNumber, name, type, registrar, decidedOn, warnings },
          },
          ...meetTerm(state.terms, DECISION_TERM, context.occurredOn),
        ],
        ruleByType(type, DECISION),
        'SZ-uscc-1',
        'NAME-5',
      ),
      usccClaim(check.code),
      documentClaim(certificateNumber),
    );
  },
});

/** Who took the application in does not decide on it: a separation of ours (SZ-sod-3), the bureau's to switch. */
function approverIsAnother(clerk: string | undefined, { actor, settings }: LegalContext): readonly Refusal[] {
  return when(
    settings.separateRegistrationApprover && clerk === actor.person,
    'registration.approver-took-application',
  );
}

export interface RefuseRegistration {
  readonly ground: (typeof REGISTRATION_REFUSAL_GROUNDS)[number];
  readonly documentNumber: string;
  readonly reasons: Sealed;
}

/** A refusal states its reasons (SG Art 12, PNE Art 11). */
export const refuseRegistration = organizationCommand<RefuseRegistration>({
  name: 'refuseRegistration',
  zh: '不予登记',
  en: 'Refuse the registration',
  roles: ['registration-approver'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Applied'),
    ...approverIsAnother(state.clerk, context),
  ],
  decide: (payload, state, context) =>
    claiming(
      accept<OrganizationEvent>(
        [
          { type: 'RegistrationRefused', data: payload },
          ...meetTerm(state.terms, DECISION_TERM, context.occurredOn),
        ],
        ruleByType(state.type, REFUSAL),
      ),
      documentClaim(payload.documentNumber),
    ),
});
