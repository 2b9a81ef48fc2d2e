import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { CREDIT_SEVERITIES } from '../credit/credit.events.js';

/** What a decision can impose, as enforcement tells it: the items that bear on the organization's own axes. */
export const PENALTY_ITEM_KINDS = [
  'WARNING',
  'CRITICISM',
  'FINE',
  'CONFISCATE_GAINS',
  'CONFISCATE_ITEMS',
  'SUSPEND',
  'REPLACE_MANAGER',
  'REVOKE_REGISTRATION',
  'REVOKE_CERTIFICATE',
  'MANAGEMENT_BAN',
] as const;
/** 撤销登记 as a penalty, 吊销登记证书, 撤销成立登记: three acts that stay three words. */
export const REVOCATION_KINDS = ['PENALTY', 'CERTIFICATE', 'ANNULMENT'] as const;
export const EFFECT_ENDS = ['annulled', 'changed'] as const;
export const RESTRICTION_RULES = ['FND-23', 'CHA-112'] as const;

const documentNumber = z.string().min(1).max(100);
/** Event id of the penalty decision: everything that follows from it bears it. */
const ofEventId = z.string().min(1).max(100);
const item = z.strictObject({
  no: z.int().min(1),
  kind: z.enum(PENALTY_ITEM_KINDS),
  amountFen: z.int().positive().optional(),
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
  /** The item names a person or thing: whom, stands in the case only. */
  ofPerson: z.boolean(),
});
export type EffectItem = z.infer<typeof item>;
/** `key` says what (`warning`, `suspension:…`, `listing:SMALL_PENALTY`), `id` which one. */
const effects = z.array(z.strictObject({ key: z.string().max(100), id: z.string().max(100) })).max(60);

/** An act annulled on its merits: the wrong, the day of the act, and the rule ids that it rested on. */
const barredAct = z.strictObject({
  wrong: z.string().max(50),
  actOn: civilDateSchema,
  reasons: z.array(z.string().max(30)).max(20),
});
export type BarredAct = z.infer<typeof barredAct>;

/** Everything that follows from a penalty decision here, in one act. */
export const PenaltyEffectApplied = defineEvent('PenaltyEffectApplied', 1, {
  ofEventId,
  caseId: z.string().max(100),
  documentNumber,
  violation: z.string().max(50),
  items: z.array(item).min(1).max(20),
  creditSeverity: z.enum(CREDIT_SEVERITIES),
  effectiveOn: civilDateSchema,
  effects,
});

/** The decision stands with other items: what no longer follows is taken back, what is new follows. */
export const PenaltyEffectChanged = defineEvent('PenaltyEffectChanged', 1, {
  ofEventId,
  documentNumber,
  basis: z.string().max(30),
  items: z.array(item).max(20),
  /** Class of the credit record by the items that stand now. */
  creditSeverity: z.enum(CREDIT_SEVERITIES).optional(),
  changedOn: civilDateSchema,
  effects,
});

/** The decision is annulled: each effect is taken back. Stands too where nothing had followed, and bars that it does later. */
export const PenaltyEffectWithdrawn = defineEvent('PenaltyEffectWithdrawn', 1, {
  ofEventId,
  documentNumber,
  basis: z.string().max(30),
  withdrawnOn: civilDateSchema,
  /** What is not decided again about this organization. */
  barredAct: barredAct.optional(),
});

export const OrganizationWarningWithdrawn = defineEvent('OrganizationWarningWithdrawn', 1, {
  ofEventId,
  documentNumber,
  cause: z.enum(EFFECT_ENDS),
});

/** The legal person lives on until it is deregistered (民法典 Arts 68, 72). */
export const RegistrationRevoked = defineEvent('RegistrationRevoked', 1, {
  revocationId: z.uuid(),
  kind: z.enum(REVOCATION_KINDS),
  documentNumber,
  decidedOn: civilDateSchema,
  caseId: z.string().max(100).optional(),
  ofEventId: ofEventId.optional(),
});

export const RevocationWithdrawn = defineEvent('RevocationWithdrawn', 1, {
  revocationId: z.uuid(),
  documentNumber,
  cause: z.enum(EFFECT_ENDS),
});

/** A person may have to be restricted: another act says who, by which finding (FND 23, CHA 112). Restricts nobody. */
export const RestrictionDue = defineEvent('RestrictionDue', 1, {
  dueId: z.uuid(),
  ofEventId,
  itemNo: z.int().min(1),
  rule: z.enum(RESTRICTION_RULES),
});

/** It is due no more; a restriction that had been decided on it is lifted. */
export const RestrictionDueWithdrawn = defineEvent('RestrictionDueWithdrawn', 1, {
  dueId: z.uuid(),
  documentNumber,
  cause: z.enum(EFFECT_ENDS),
  /** Stream of the restriction, where one was decided. */
  restriction: z.string().max(100).optional(),
});

/** A restriction of a person rests on a decision about this organization. */
export const RestrictionNoted = defineEvent('RestrictionNoted', 1, {
  restriction: z.string().max(100),
  dueId: z.uuid(),
});

export const penaltyEffectEvents = [
  PenaltyEffectApplied,
  PenaltyEffectChanged,
  PenaltyEffectWithdrawn,
  OrganizationWarningWithdrawn,
  RegistrationRevoked,
  RevocationWithdrawn,
  RestrictionDue,
  RestrictionDueWithdrawn,
  RestrictionNoted,
] as const;
export type PenaltyEffectEvent = EventOf<(typeof penaltyEffectEvents)[number]>;
