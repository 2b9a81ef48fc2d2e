import {
  type CommandDefinition,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  isRefused,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type Deadline, type LegalContext, meetTerm, missTermOf, startTerm } from '@shouzheng/law/contract';
import { documentClaim, organizationCommand } from '../../registry/conditions.decider.js';
import type { OrganizationEvent } from '../../registry/organization.events.js';
import { type OrganizationState, organizationStream } from '../../registry/organization.state.js';
import type { RESTRICTION_RULES } from '../../registry/penalty-effect/penalty-effect.events.js';
import type { SERVICE_METHODS } from '../../registry/registry-codes.events.js';
import type { Office, RESTRICTION_ENDS, RestrictionEvent } from '../restriction.events.js';
import { type RestrictionState, restrictionStream } from '../restriction.state.js';

type RestrictionCommand<P> = CommandDefinition<P, RestrictionState, RestrictionEvent, LegalContext>;
const TERM = 'restriction';
const CHARITY_YEARS = { min: 1, max: 5 };

export interface RestrictPerson {
  readonly personKey: string;
  readonly person: Sealed;
  readonly office: Office;
  readonly rule: (typeof RESTRICTION_RULES)[number];
  /** Stream of the organization. */
  readonly organization: string;
  /** What was due after a penalty. */
  readonly dueId?: string;
  /** Found to be personally responsible; the finding says why. */
  readonly responsible: boolean;
  readonly finding: Sealed;
  readonly documentNumber: string;
  readonly from: string;
  /** Of a ban by CHA 112: one to five years, as the decision says. FND 23 sets five. */
  readonly years?: number;
  readonly notice?: {
    readonly documentNumber: string;
    readonly servedOn: string;
    readonly method: (typeof SERVICE_METHODS)[number];
  };
}

/** The decision that the restriction rests on: never a ban of an illegal organization (reference (f)4). */
function decisionRefusals({ rule, dueId }: RestrictPerson, org: OrganizationState): readonly Refusal[] {
  const due = dueId === undefined ? undefined : org.restrictionsDue[dueId];
  const open = due?.status === 'due' && due.rule === rule;
  const revoked = org.revocations.length > 0;
  // After a revocation that is on record FND 23 follows by itself; CHA 112 needs the decision that bans.
  const rests = rule === 'FND-23' ? revoked && (dueId === undefined || open) : open;
  return [
    ...when(!rests, 'restriction.no-decision'),
    ...when(rule === 'FND-23' && org.type !== 'FND', 'restriction.not-a-foundation'),
  ];
}

function personRefusals(payload: RestrictPerson, { today }: LegalContext): readonly Refusal[] {
  const { rule, office, years, responsible, notice, from } = payload;
  const charity = rule === 'CHA-112';
  const { min, max } = CHARITY_YEARS;
  return [
    ...when(charity !== (office === 'charity-manager'), 'restriction.office-not-bound', { office }),
    ...when(!responsible, 'restriction.finding-required'),
    ...when(!notice, 'restriction.notice-required'),
    ...when((notice?.servedOn ?? '') > today || from > today, 'entry.in-the-future'),
    ...when(charity && (years === undefined || years < min || years > max), 'restriction.years'),
    ...when(!charity && years !== undefined, 'restriction.years'),
  ];
}

function deadlineOf({ rule, from, years }: RestrictPerson, { law }: LegalContext): Deadline {
  return rule === 'FND-23'
    ? law.deadline('restriction-foundation', from)
    : law.deadline('restriction-charity', from, { days: years ?? CHARITY_YEARS.min });
}

/**
 * Restricts one person: with its article, the finding of personal responsibility, an end and a notice (FND 23, CHA 112;
 * SZ-restriction-1). A ban restricts nobody, and no office that the article does not name.
 */
export const restrictPerson: RestrictionCommand<RestrictPerson> = {
  name: 'restrictPerson',
  zh: '限制个人任职',
  en: 'Restrict a person',
  category: restrictionStream.category,
  creates: true,
  roles: ['section-head', 'organ-head'],
  reads: ({ organization }) => [{ category: organizationStream.category, id: organization }],
  guard: () => [],
  decide(payload, _state, context) {
    const org = context.folded(organizationStream, payload.organization);
    if (!org) return refuse('restriction.no-such-organization');
    const refused = refuseAll([
      ...when(org.region !== context.actor.organ, 'restriction.other-organ', { region: org.region }),
      ...decisionRefusals(payload, org),
      ...personRefusals(payload, context),
    ]);
    const { notice, dueId } = payload;
    if (refused || !notice) return refused ?? refuse('restriction.notice-required');
    const deadline = deadlineOf(payload, context);
    const { personKey, person, office, rule, organization, finding, documentNumber, from } = payload;
    const ofEventId = dueId === undefined ? undefined : org.restrictionsDue[dueId]?.ofEventId;
    const restricted: RestrictionEvent = {
      type: 'PersonRestricted',
      data: {
        personKey,
        person,
        office,
        rule,
        organization,
        organ: org.region,
        ...(dueId === undefined ? {} : { dueId }),
        ...(ofEventId === undefined ? {} : { ofEventId }),
        finding,
        documentNumber,
        from,
        to: deadline.dueOn,
        notice: { ...notice },
      },
    };
    const started = startTerm(TERM, deadline, { role: 'section-head', organ: org.region });
    return claiming(
      accept<RestrictionEvent>([restricted, started], rule, 'SZ-restriction-1'),
      documentClaim(documentNumber),
    );
  },
};

export interface LiftRestriction {
  readonly cause: Exclude<(typeof RESTRICTION_ENDS)[number], 'term-over'>;
  readonly documentNumber: string;
}

/** Ends a restriction before its day: because the decision fell, or by a decision of its own. */
export const liftRestriction: RestrictionCommand<LiftRestriction> = {
  name: 'liftRestriction',
  zh: '解除任职限制',
  en: 'Lift a restriction',
  category: restrictionStream.category,
  creates: false,
  roles: ['system', 'section-head', 'organ-head'],
  restsOn: () => ['SZ-restriction-1'],
  guard: ({ status }) => when(status !== 'restricted', 'restriction.not-running'),
  decide: ({ cause, documentNumber }, state, { occurredOn }) =>
    accept<RestrictionEvent>(
      [
        { type: 'RestrictionEnded', data: { cause, endedOn: occurredOn, documentNumber } },
        ...meetTerm(state.terms, TERM, occurredOn),
      ],
      'SZ-restriction-1',
      ...(cause === 'lifted' ? [] : ['SZ-effect-1']),
    ),
};

const missAnyTerm = missTermOf(restrictionStream, (state) => state.terms);

/** With its last day a restriction ends by itself. */
export const missRestrictionTerm: RestrictionCommand<{ readonly term: string }> = {
  ...missAnyTerm,
  guard: (): readonly Refusal[] => [],
  decide(payload, state, context) {
    const decision = missAnyTerm.decide(payload, state, context);
    if (isRefused(decision) || state.status !== 'restricted') return decision;
    const ended: RestrictionEvent = {
      type: 'RestrictionEnded',
      data: { cause: 'term-over', endedOn: state.to },
    };
    return accept<RestrictionEvent>([...decision.events, ended]);
  },
};

export interface NoteRestriction {
  readonly restriction: string;
  readonly dueId: string;
}

/** The organization's record learns which restriction answered what was due: an annulment then reaches it. */
export const noteRestriction = organizationCommand<NoteRestriction>({
  name: 'noteRestriction',
  zh: '登记任职限制已办理',
  en: 'Note a restriction',
  roles: ['system'],
  restsOn: () => ['SZ-restriction-1'],
  guard: () => [],
  decide(payload, state) {
    if (state.restrictionsDue[payload.dueId]?.status !== 'due') return refuse('restriction.not-due');
    return accept<OrganizationEvent>([{ type: 'RestrictionNoted', data: payload }], 'SZ-restriction-1');
  },
});
