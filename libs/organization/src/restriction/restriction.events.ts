import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { RESTRICTION_RULES } from '../registry/penalty-effect/penalty-effect.events.js';
import { SERVICE_METHODS } from '../registry/registry-codes.events.js';

/** Whom FND 23 binds, and whom a decision by CHA 112 does. Nobody else is restricted by either. */
export const OFFICES = ['chair', 'vice-chair', 'secretary-general', 'charity-manager'] as const;
export type Office = (typeof OFFICES)[number];
export const RESTRICTION_ENDS = ['term-over', 'annulled', 'changed', 'lifted'] as const;

const documentNumber = z.string().min(1).max(100);

/** A person may not hold such an office until a day. The person stands under a key and a sealed name, never in clear. */
export const PersonRestricted = defineEvent('PersonRestricted', 1, {
  personKey: z.string().min(1).max(100),
  person: sealedSchema,
  office: z.enum(OFFICES),
  rule: z.enum(RESTRICTION_RULES),
  /** Stream of the organization that it is about, and the organ that restricts. */
  organization: z.string().max(100),
  organ: z.string().max(20),
  /** What was due after a penalty, where it follows from one kept here. */
  dueId: z.uuid().optional(),
  ofEventId: z.string().max(100).optional(),
  /** That the person is personally responsible, and why. */
  finding: sealedSchema,
  documentNumber,
  from: civilDateSchema,
  to: civilDateSchema,
  notice: z.strictObject({ documentNumber, servedOn: civilDateSchema, method: z.enum(SERVICE_METHODS) }),
});

export const RestrictionEnded = defineEvent('RestrictionEnded', 1, {
  cause: z.enum(RESTRICTION_ENDS),
  endedOn: civilDateSchema,
  documentNumber: documentNumber.optional(),
});

export const restrictionEvents = [PersonRestricted, RestrictionEnded, ...termEvents] as const;
export type RestrictionEvent = EventOf<(typeof restrictionEvents)[number]>;
