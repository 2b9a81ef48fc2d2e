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
import {
  type ProposedHead,
  headRefusals,
  otherOfficeRefusals,
  restrictionRefusals,
  restrictionsRead,
} from '../heads.decider.js';
import { checkNameHere } from '../name-rules.decider.js';
import { type OrganizationState, organizationStream } from '../organization.state.js';
import type { APPLICATION_PAPERS, CERTIFICATE_KINDS, FoundationKind } from '../registration.events.js';
import { talkRequired } from '../talk/talk-required.decider.js';
import { type Means, meansRefusals } from './means.decider.js';

export const DECISION_TERM = 'registration-decision';

const DECISION_TIMER = {
  SG: 'registration-decision-sg',
  PNE: 'registration-decision-pne',
  FND: 'registration-decision-fnd',
} as const;
const MINIMUM = { SG: 'SG-10', PNE: 'PNE-8', FND: 'FND-8' } as const;
const DECISION = { SG: 'SG-12', PNE: 'PNE-11', FND: 'FND-11' } as const;
const REFUSAL = { SG: 'SG-13', PNE: 'PNE-11', FND: 'FND-11' } as const;
export const COMPLETION_TERM = 'completion-notice';
export const DELIVERY_TERM = 'certificate-delivery';

export interface ApplyRegistration extends ProposedHead {
  readonly name: string;
  readonly type: OrganizationType;
  /** Day on which the papers came in: all of them, or all but those in `missing`. */
  readonly receivedOn: string;
  readonly missing?: readonly (typeof APPLICATION_PAPERS)[number][];
  readonly certificateKind?: (typeof CERTIFICATE_KINDS)[number];
  readonly foundationKind?: FoundationKind;
  readonly council?: { readonly members: number; readonly termYears: number };
  /** Applies to be registered as a charity from the start. */
  readonly charity?: boolean;
  /** A body with personality from its approval (SG Art 15). */
  readonly approvedByLaw?: { readonly documentNumber: string; readonly issuedOn: string };
  readonly supervision: (typeof SUPERVISION)[number];
  readonly competentUnit?: string;
  readonly consent?: { readonly documentNumber: string; readonly issuedOn: string };
  readonly means: Means;
}

/**
 * Takes an application in. With all valid papers the registrar's term runs from that day; with some missing, the term
 * to tell what is missing does (行政许可法 Art 32). An incubated or filed body applies in its own stream.
 */
export const applyRegistration: OrganizationCommand<ApplyRegistration> = {
  name: 'applyRegistration',
  zh: '受理登记申请',
  en: 'Take in an application for registration',
  category: organizationStream.category,
  creates: true,
  roles: ['registration-clerk'],
  reads: restrictionsRead,
  guard: (state, context) => [
    ...legalMustBe(state, 'none', 'Prospect', 'Filed', 'Incubated', 'Refused'),
    ...when(
      !context.regions.within(context.actor.organ, context.regions.cityCode),
      'organization.registrar-elsewhere',
      { region: context.actor.organ },
    ),
  ],
  decide(payload, _state, context) {
    const { actor } = context;
    const { type, receivedOn, missing = [] } = payload;
    const name = checkNameHere(payload.name, type, context);
    // The province's or the ministry's (FND Art 6), unless the province has delegated it.
    const elsewhere = type === 'FND' && !context.settings.foundationsRegisteredHere;
    const barred = refuseAll([
      ...when(elsewhere, 'application.foundation-not-here'),
      ...when(receivedOn > context.today, 'entry.in-the-future'),
      ...(payload.approvedByLaw ? byLawRefusals(payload) : consentRefusals(payload)),
      ...(payload.approvedByLaw || elsewhere ? [] : meansRefusals(payload, context)),
      ...headRefusals(type, payload),
      ...restrictionRefusals(payload, { type, charity: payload.charity ?? false }, context),
      ...when(type === 'PNE' && !payload.certificateKind, 'application.certificate-kind-required'),
      ...name.bars,
    ]);
    if (barred) return barred;
    const { personCheck: _check, otherHeadships: _headships, restrictions: _bars, ...said } = payload;
    const term =
      missing.length === 0
        ? decisionTerm(payload, receivedOn, context)
        : startTerm(COMPLETION_TERM, context.law.deadline('completion-notice', receivedOn), {
            role: 'registration-clerk',
            organ: actor.organ,
          });
    return accept<OrganizationEvent>(
      [
        {
          type: 'RegistrationApplied',
          data: {
            ...said,
            organ: actor.organ,
            missing: [...missing],
            charity: payload.charity ?? false,
            nameFindings: [...name.findings],
          },
        },
        term,
      ],
      payload.approvedByLaw ? 'SG-15' : MINIMUM[type],
      ...(missing.length === 0 ? [DECISION[type]] : ['LIC-32']),
    );
  },
};

/** The term in which the registrar decides, by what is applied for. */
export function decisionTerm(
  { type, charity, approvedByLaw }: { type: OrganizationType; charity?: boolean; approvedByLaw?: unknown },
  receivedOn: string,
  { law, actor }: LegalContext,
): OrganizationEvent {
  const timer = approvedByLaw
    ? 'statutory-body-certificate'
    : charity
      ? 'charity-registration-decision'
      : DECISION_TIMER[type];
  return startTerm(DECISION_TERM, law.deadline(timer, receivedOn), {
    role: 'registration-approver',
    organ: actor.organ,
  });
}

/** Only an association can be a legal person from its approval, and the approval comes first (SG Art 15). */
function byLawRefusals({ type, approvedByLaw, receivedOn }: ApplyRegistration): readonly Refusal[] {
  return [
    ...when(type !== 'SG', 'application.by-law-associations-only'),
    ...when((approvedByLaw?.issuedOn ?? '') > receivedOn, 'application.consent-after-application'),
  ];
}

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

/** The rule of names on the day of the act: until Order 69, what the regulation of the type asked of a name. */
const nameRule = (type: OrganizationType, { law, occurredOn }: LegalContext): string =>
  law.rule('NAME-5', occurredOn) ? 'NAME-5' : MINIMUM[type];

export interface ApproveRegistration {
  readonly uscc: string;
  readonly certificateNumber: string;
  readonly decidedOn: string;
  /** What the head on record heads elsewhere by now. */
  readonly otherHeadships?: readonly string[];
  /** Streams of the restrictions that bind the head by now. */
  readonly restrictions?: readonly string[];
}

/** A new registration: the code must check (SZ-uscc-1), and neither code nor certificate is borne by another. */
export const approveRegistration = organizationCommand<ApproveRegistration>({
  name: 'approveRegistration',
  zh: '准予登记',
  en: 'Approve the registration',
  roles: ['registration-approver'],
  reads: restrictionsRead,
  restsOn: () => ['LIC-44', 'SZ-uscc-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Applied'),
    ...approverIsAnother(state.clerk, context),
    ...when((state.file.application?.missing.length ?? 0) > 0, 'registration.papers-missing'),
    ...jointReviewRefusals(state, context),
  ],
  decide(payload, state, context) {
    const { uscc, certificateNumber, decidedOn, otherHeadships = [] } = payload;
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const check = checkUscc(uscc);
    if (!check.ok) return refuse('uscc.check-failed', { fault: check.reason ?? 'check-digit' });
    if (check.type !== type) return refuse('uscc.other-type', { type });
    const elsewhere = refuseAll([
      ...otherOfficeRefusals(type, otherHeadships),
      ...restrictionRefusals(payload, { type, charity: state.file.charity }, context),
    ]);
    if (elsewhere) return elsewhere;
    if (decidedOn > context.today) return refuse('entry.in-the-future');
    if (decidedOn < (state.terms[DECISION_TERM]?.startsOn ?? ''))
      return refuse('entry.before-its-prerequisite');
    const warnings = check.region === state.region ? [] : ['uscc-region-differs'];
    const { name, region: registrar } = state;
    const delivery = context.law.deadline('licence-delivery', decidedOn);
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'OrganizationRegistered',
            data: { uscc: check.code, certificateNumber, name, type, registrar, decidedOn, warnings },
          },
          ...meetTerm(state.terms, DECISION_TERM, context.occurredOn),
          startTerm(DELIVERY_TERM, delivery, { role: 'registration-clerk', organ: registrar }),
          ...talkRequired('REGISTERED', state, context),
        ],
        ruleByType(type, DECISION),
        'LIC-38',
        'LIC-44',
        'SZ-uscc-1',
        nameRule(type, context),
      ),
      usccClaim(check.code),
      documentClaim(certificateNumber),
    );
  },
});

/** Direct and decoupled bodies have no competent unit: the departments look together (行动计划 六（一）). */
function jointReviewRefusals(state: OrganizationState, { settings }: LegalContext): readonly Refusal[] {
  const isDual = state.supervision === undefined || state.supervision === 'DUAL';
  const { jointReview, approvedByLaw = false } = state.file.application ?? {};
  if (isDual || approvedByLaw || !settings.jointReviewRequired) return [];
  return [
    ...when(jointReview === undefined, 'registration.joint-review-required'),
    ...when(jointReview === 'disagree', 'registration.joint-review-disagrees'),
  ];
}

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
  restsOn: (state) => [ruleByType(state.type, REFUSAL)],
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
        'LIC-38',
      ),
      documentClaim(payload.documentNumber),
    ),
});
