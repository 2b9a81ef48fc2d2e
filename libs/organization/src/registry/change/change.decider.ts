import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  typeKnown,
} from '../conditions.decider.js';
import { type ProposedHead, headRefusals, restrictionRefusals, restrictionsRead } from '../heads.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import { checkNameHere } from '../name-rules.decider.js';
import type { OrganizationEvent, OrganizationType } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { RegisteredItem } from '../registration.state.js';

export const changeTerm = (changeId: string): string => `change-${changeId}`;

export const CHANGE = { SG: 'SG-18', PNE: 'PNE-15', FND: 'FND-15' } as const;
const AUDIT = { SG: 'SG-27', PNE: 'PNE-22', FND: 'FND-37' } as const;
/** The foundation regulation sets no days (FND Art 15). */
const CHANGE_TIMER: Partial<Record<OrganizationType, string>> = {
  SG: 'change-registration-sg',
  PNE: 'change-registration-pne',
};
const ITEMS: Readonly<Record<OrganizationType, readonly RegisteredItem[]>> = {
  SG: ['name', 'domicile', 'purpose', 'scope', 'area', 'legal-representative', 'funds', 'competent-unit'],
  PNE: ['name', 'domicile', 'purpose', 'scope', 'legal-representative', 'funds', 'competent-unit'],
  FND: ['name', 'domicile', 'purpose', 'scope', 'legal-representative', 'funds', 'competent-unit'],
};
/** SG Art 23, PNE Art 18, FND Art 19. */
const ANNOUNCED: readonly RegisteredItem[] = ['name', 'domicile', 'legal-representative'];

export interface Consent {
  readonly documentNumber: string;
  readonly issuedOn: string;
}

export interface ApplyChange extends ProposedHead {
  readonly item: RegisteredItem;
  /** The value that stands, where the applicant states it: it must be the one on record, if one is. */
  readonly from?: string;
  /** The new value; of a legal representative the person in place of it. */
  readonly to?: string;
  readonly consent?: Consent;
  readonly appliedOn: string;
  /** The audit that precedes a new legal representative. */
  readonly auditId?: string;
}

/**
 * A registered item has changed (SG Art 18, PNE Art 15, FND Art 15). Applied for later than thirty days after consent it
 * is registered all the same, since the register must be true; the delay becomes a lead (SG Art 30(4)).
 */
export const applyChange = organizationCommand<ApplyChange>({
  name: 'applyChange',
  zh: '受理变更登记申请',
  en: 'Take in a change',
  roles: ['registration-clerk'],
  reads: restrictionsRead,
  restsOn: (state) => [ruleByType(state.type, CHANGE)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...typeKnown(state),
  ],
  decide(payload, state, context) {
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const { item, to, head, consent, appliedOn, auditId } = payload;
    const isHead = item === 'legal-representative';
    const name = item === 'name' && to !== undefined ? checkNameHere(to, type, context) : undefined;
    const refused = refuseAll([
      ...when(!ITEMS[type].includes(item), 'change.item-not-registered', { item }),
      ...when(!isHead && to === undefined, 'change.value-required'),
      ...when(pendingChange(state, item), 'change.one-is-open', { item }),
      ...fromRefusals(payload, state),
      ...(isHead ? headRefusals(type, payload) : []),
      ...(isHead ? restrictionRefusals(payload, { type, charity: state.file.charity }, context) : []),
      ...(isHead ? auditRefusals(auditId, appliedOn, state) : []),
      ...consentRefusals(consent, appliedOn, state, context),
      ...(name?.bars ?? []),
    ]);
    if (refused) return refused;
    const late = isLate(CHANGE_TIMER[type], consent, appliedOn, context);
    const changeId = context.id('change');
    const deadline = context.law.deadline('licence-decision', appliedOn);
    return accept<OrganizationEvent>(
      [
        {
          type: 'ChangeApplied',
          data: {
            changeId,
            item,
            ...(isHead ? { head } : { to }),
            consent,
            appliedOn,
            late,
            auditId,
            nameFindings: [...(name?.findings ?? [])],
          },
        },
        startTerm(changeTerm(changeId), deadline, { role: 'registration-approver', organ: state.region }),
        ...(late ? [leadOf('change-registration-late', type, changeId, context.id)] : []),
      ],
      CHANGE[type],
      ...(isHead ? [AUDIT[type]] : []),
      ...(late ? ['SZ-lead-1'] : []),
    );
  },
});

function pendingChange(state: OrganizationState, item: RegisteredItem): boolean {
  return Object.values(state.file.changes).some((one) => one.item === item && one.status === 'applied');
}

function standingValue(state: OrganizationState, item: RegisteredItem): string | undefined {
  return item === 'name' ? state.name : state.file.items[item];
}

function fromRefusals({ item, from, to }: ApplyChange, state: OrganizationState): readonly Refusal[] {
  const stands = standingValue(state, item);
  return [
    ...when(
      from !== undefined && stands !== undefined && from !== stands && item !== 'legal-representative',
      'change.from-differs',
      { item },
    ),
    ...when(to !== undefined && to === stands, 'change.nothing-changes', { item }),
  ];
}

/** An audit that is done, for this purpose or a re-election, and was not used for an earlier change. */
function auditRefusals(
  auditId: string | undefined,
  appliedOn: string,
  state: OrganizationState,
): readonly Refusal[] {
  const audit = state.file.audits[auditId ?? ''];
  const fits = audit && !audit.used && audit.purpose !== 'liquidation' && audit.concludedOn <= appliedOn;
  return when(!fits, 'change.audit-required');
}

/** Dual supervision: the competent unit's consent comes first (SG Art 18, PNE Art 15). */
export function consentRefusals(
  consent: Consent | undefined,
  appliedOn: string,
  state: OrganizationState,
  { today }: LegalContext,
): readonly Refusal[] {
  const isDual = state.supervision === undefined || state.supervision === 'DUAL';
  return [
    ...when(isDual && !consent, 'change.consent-required'),
    ...when((consent?.issuedOn ?? '') > appliedOn, 'application.consent-after-application'),
    ...when(appliedOn > today, 'entry.in-the-future'),
  ];
}

export function isLate(
  timer: string | undefined,
  consent: Consent | undefined,
  appliedOn: string,
  { law }: LegalContext,
): boolean {
  return Boolean(timer && consent && appliedOn > law.deadline(timer, consent.issuedOn).dueOn);
}

export interface ChangeRegistration {
  readonly changeId: string;
  readonly documentNumber: string;
  readonly certificateNumber?: string;
  readonly decidedOn: string;
  /** Streams of the restrictions that bind a head to be by now. */
  readonly restrictions?: readonly string[];
}

const openChanges = (state: OrganizationState): boolean =>
  Object.values(state.file.changes).some(({ status }) => status === 'applied');

/** Of names of social organizations (Order 69), from its first day on. */
const NAME_RULES = ['NAME-5', 'NAME-8'];

/** The change stands in the register from here on; name, domicile and legal representative are to be announced. */
export const changeRegistration = organizationCommand<ChangeRegistration>({
  name: 'changeRegistration',
  zh: '准予变更登记',
  en: 'Register the change',
  roles: ['registration-approver'],
  reads: restrictionsRead,
  restsOn: (state) => [ruleByType(state.type, CHANGE)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(!openChanges(state), 'change.none-open'),
  ],
  decide(payload, state, context) {
    const { changeId, documentNumber, certificateNumber, decidedOn } = payload;
    const change = state.file.changes[changeId];
    if (change?.status !== 'applied') return refuse('change.no-such-change');
    const refused = refuseAll([
      ...when(
        context.settings.separateRegistrationApprover && change.clerk === context.actor.person,
        'registration.approver-took-application',
      ),
      ...when(decidedOn > context.today, 'entry.in-the-future'),
      ...when(decidedOn < change.appliedOn, 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    const { item, to, head } = change;
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const barred =
      head && refuseAll(restrictionRefusals(payload, { type, charity: state.file.charity }, context));
    if (barred) return barred;
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'RegistrationChanged',
            data: {
              changeId,
              organizationType: type,
              item,
              to,
              head,
              from: standingValue(state, item),
              fromHead: head ? state.file.head : undefined,
              documentNumber,
              certificateNumber,
              decidedOn,
              toAnnounce: ANNOUNCED.includes(item),
            },
          },
          ...meetTerm(state.terms, changeTerm(changeId), context.occurredOn),
        ],
        ruleByType(state.type, CHANGE),
        'LIC-38',
        ...(item === 'name' ? NAME_RULES.filter((rule) => context.law.rule(rule, context.occurredOn)) : []),
      ),
      documentClaim(documentNumber),
      ...(certificateNumber ? [documentClaim(certificateNumber)] : []),
    );
  },
});

export interface RefuseChange {
  readonly changeId: string;
  readonly documentNumber: string;
  readonly reasons: Sealed;
}

export const refuseChange = organizationCommand<RefuseChange>({
  name: 'refuseChange',
  zh: '不予变更登记',
  en: 'Refuse the change',
  roles: ['registration-approver'],
  restsOn: (state) => [ruleByType(state.type, CHANGE)],
  guard: changeRegistration.guard,
  decide(payload, state, context) {
    const change = state.file.changes[payload.changeId];
    if (change?.status !== 'applied') return refuse('change.no-such-change');
    if (context.settings.separateRegistrationApprover && change.clerk === context.actor.person)
      return refuse('registration.approver-took-application');
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'ChangeRefused', data: payload },
          ...meetTerm(state.terms, changeTerm(payload.changeId), context.occurredOn),
        ],
        ruleByType(state.type, CHANGE),
        'LIC-38',
      ),
      documentClaim(payload.documentNumber),
    );
  },
});
