import type { LegalContext } from '@shouzheng/law/contract';
import { startTerm, meetTerm } from '@shouzheng/law/contract';
import { dayNumber } from '@shouzheng/law/contract';
import { type Ground, listingProposal, withdrawListing } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { forcedVerification, withdrawVerification } from '../rating/verification-acts.decider.js';
import type { EFFECT_ENDS, EffectItem } from './penalty-effect.events.js';

/** One penalty decision, as far as the organization's record needs it. */
export interface PenaltyFacts {
  readonly ofEventId: string;
  readonly caseId: string;
  readonly documentNumber: string;
  readonly items: readonly EffectItem[];
  readonly decidedOn: string;
  readonly effectiveOn: string;
}

/** Something that follows from the decision: `key` says what, `events` make it. */
export interface Wanted {
  readonly key: string;
  readonly id: string;
  readonly events: readonly OrganizationEvent[];
}

export interface Withdrawal {
  readonly cause: (typeof EFFECT_ENDS)[number];
  readonly documentNumber: string;
}

const CASE_PREFIX = 'case-';
export const suspensionTerm = (id: string): string => `suspension-${id}`;

/** From how many fen a fine is a large one (Order 60 Art 15 item 4: 50,000 yuan). */
function largeFineFrom({ law, occurredOn }: LegalContext): number {
  const value = law.rule('O60-15i4', occurredOn)?.value as { fromFen?: number } | undefined;
  return value?.fromFen ?? Number.MAX_SAFE_INTEGER;
}

/** Fines on the organization itself; one on a person is the person's. */
const fineOf = (items: readonly EffectItem[]): number =>
  items.reduce(
    (sum, { kind, amountFen, ofPerson }) => (kind === 'FINE' && !ofPerson ? sum + (amountFen ?? 0) : sum),
    0,
  );

/** Warned, or fined less than the large fine: what is counted over three years. */
export function isSmallPenalty(items: readonly EffectItem[], context: LegalContext): boolean {
  const fine = fineOf(items);
  const warned = items.some(({ kind }) => kind === 'WARNING');
  return warned || (fine > 0 && fine < largeFineFrom(context));
}

function groundsOf(items: readonly EffectItem[], context: LegalContext): readonly Ground[] {
  const has = (...kinds: readonly EffectItem['kind'][]): boolean =>
    items.some(({ kind }) => kinds.includes(kind));
  return [
    ...(isSmallPenalty(items, context) ? ['SMALL_PENALTY' as const] : []),
    ...(fineOf(items) >= largeFineFrom(context) ? ['LARGE_FINE' as const] : []),
    ...(has('SUSPEND') ? ['SUSPENDED' as const] : []),
    ...(has('REVOKE_REGISTRATION', 'REVOKE_CERTIFICATE') ? ['REVOKED' as const] : []),
  ];
}

/** Everything that follows from these items, each once. Pure over the state: asked again it wants the same. */
export function wantedEffects(
  facts: PenaltyFacts,
  state: OrganizationState,
  context: LegalContext,
): readonly Wanted[] {
  const { ofEventId, items } = facts;
  const id = (key: string): string => context.id(key);
  const listings = groundsOf(items, context).map((ground): Wanted => {
    const key = `listing:${ground}`;
    const origin = { cause: 'penalty', ofEventId } as const;
    return { key, id: id(key), events: [listingProposal(id(key), ground, origin)] };
  });
  const known = state.effects[ofEventId]?.effects.find(({ key }) => key === 'verification');
  const verification = forcedVerification(state, facts.effectiveOn, context, id('verification'), {
    trigger: 'PENALTY',
    ofEventId,
  });
  const verified: readonly Wanted[] =
    items.length > 0 && (known || verification.length > 0)
      ? [{ key: 'verification', id: id('verification'), events: verification }]
      : [];
  return [...items.flatMap((item) => itemEffects(item, facts, state, context)), ...listings, ...verified];
}

function itemEffects(
  item: EffectItem,
  facts: PenaltyFacts,
  state: OrganizationState,
  context: LegalContext,
): readonly Wanted[] {
  switch (item.kind) {
    case 'WARNING':
      return [warning(facts)];
    case 'SUSPEND':
      return [suspension(item, facts, state, context)];
    case 'REVOKE_REGISTRATION':
      return [
        revocation('PENALTY', facts, context),
        ...(state.type === 'FND' ? [restriction(item, 'FND-23', facts, context)] : []),
      ];
    case 'REVOKE_CERTIFICATE':
      return [revocation('CERTIFICATE', facts, context)];
    case 'MANAGEMENT_BAN':
      return [restriction(item, 'CHA-112', facts, context)];
    case 'CRITICISM':
    case 'FINE':
    case 'CONFISCATE_GAINS':
    case 'CONFISCATE_ITEMS':
    case 'REPLACE_MANAGER':
      return [];
  }
}

const caseUuid = (caseId: string): string =>
  caseId.startsWith(CASE_PREFIX) ? caseId.slice(CASE_PREFIX.length) : caseId;

function warning({ ofEventId, caseId, documentNumber, decidedOn }: PenaltyFacts): Wanted {
  const data = { documentNumber, issuedOn: decidedOn, caseId: caseUuid(caseId), ofEventId };
  return { key: 'warning', id: ofEventId, events: [{ type: 'OrganizationWarned', data }] };
}

function suspension(
  item: EffectItem,
  { ofEventId, caseId, documentNumber, effectiveOn }: PenaltyFacts,
  state: OrganizationState,
  context: LegalContext,
): Wanted {
  const from = item.from ?? effectiveOn;
  const to = item.to ?? from;
  const key = `suspension:${from}:${to}`;
  const suspensionId = context.id(key);
  const days = Math.max(1, dayNumber(to) - dayNumber(from));
  const deadline = context.law.deadline('suspension', from, { days });
  return {
    key,
    id: suspensionId,
    events: [
      {
        type: 'ActivitiesSuspended',
        data: { suspensionId, documentNumber, from, to, caseId, ofEventId },
      },
      startTerm(suspensionTerm(suspensionId), deadline, { role: 'officer', organ: state.region }),
    ],
  };
}

function revocation(kind: 'PENALTY' | 'CERTIFICATE', facts: PenaltyFacts, context: LegalContext): Wanted {
  const { ofEventId, caseId, documentNumber, decidedOn } = facts;
  const key = `revocation:${kind}`;
  const revocationId = context.id(key);
  const data = { revocationId, kind, documentNumber, decidedOn, caseId, ofEventId };
  return { key, id: revocationId, events: [{ type: 'RegistrationRevoked', data }] };
}

function restriction(
  { no }: EffectItem,
  rule: 'FND-23' | 'CHA-112',
  { ofEventId }: PenaltyFacts,
  context: LegalContext,
): Wanted {
  const key = `restriction:${no}:${rule}`;
  const dueId = context.id(key);
  return {
    key,
    id: dueId,
    events: [{ type: 'RestrictionDue', data: { dueId, ofEventId, itemNo: no, rule } }],
  };
}

/** What takes one effect back. Nothing where it has ended by itself in the meantime. */
export function takeBack(
  { key, id }: { readonly key: string; readonly id: string },
  state: OrganizationState,
  context: LegalContext,
  { cause, documentNumber }: Withdrawal,
): readonly OrganizationEvent[] {
  if (key === 'warning') {
    return [{ type: 'OrganizationWarningWithdrawn', data: { ofEventId: id, documentNumber, cause } }];
  }
  if (key === 'verification') return withdrawVerification(state, id, documentNumber);
  if (key.startsWith('listing:')) return withdrawListing(state, context, id, { cause, documentNumber });
  if (key.startsWith('revocation:')) {
    return [{ type: 'RevocationWithdrawn', data: { revocationId: id, documentNumber, cause } }];
  }
  if (key.startsWith('restriction:')) {
    const restriction = state.restrictionsDue[id]?.restriction;
    const decided = restriction === undefined ? {} : { restriction };
    return [{ type: 'RestrictionDueWithdrawn', data: { dueId: id, documentNumber, cause, ...decided } }];
  }
  const running = state.suspensions[id];
  if (running?.status !== 'running') return [];
  const endedOn = context.occurredOn;
  return [
    { type: 'SuspensionEnded', data: { suspensionId: id, cause, endedOn, returned: [...running.sealed] } },
    ...meetTerm(state.terms, suspensionTerm(id), endedOn),
  ];
}
