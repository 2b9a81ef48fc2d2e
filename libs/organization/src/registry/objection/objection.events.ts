import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';

/** What anyone named may object to; `list-entry` is a row of a published list, in its own stream. */
export const OBJECTION_SUBJECTS = ['listing', 'rating', 'published-fact', 'list-entry'] as const;
export type ObjectionSubject = (typeof OBJECTION_SUBJECTS)[number];
export const OBJECTORS = ['organization', 'person-named', 'other-organ'] as const;
export const OBJECTION_OUTCOMES = ['upheld', 'rejected'] as const;

/** The entry is contested from here until the answer: whoever sees it sees that too (有异议). */
export const ObjectionFiled = defineEvent('ObjectionFiled', 1, {
  objectionId: z.uuid(),
  about: z.enum(OBJECTION_SUBJECTS),
  /** Listing id, event id of the fact or of the rating; the stream itself for a list entry. */
  target: z.string().min(1).max(100),
  by: z.enum(OBJECTORS),
  receivedOn: civilDateSchema,
  reasons: sealedSchema,
});

export const ObjectionAnswered = defineEvent('ObjectionAnswered', 1, {
  objectionId: z.uuid(),
  about: z.enum(OBJECTION_SUBJECTS),
  target: z.string().min(1).max(100),
  outcome: z.enum(OBJECTION_OUTCOMES),
  documentNumber: z.string().min(1).max(100),
  reasons: sealedSchema,
});

export const objectionEvents = [ObjectionFiled, ObjectionAnswered] as const;
export type ObjectionEvent = EventOf<(typeof objectionEvents)[number]>;
