import { type EventOf, defineEvent, instantSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';

export const OPENED_KINDS = ['case', 'clue', 'file', 'field', 'organization'] as const;

/** Somebody opened a record, a file or a personal value. Who, in which role, stands in the metadata like any actor. */
export const RecordOpened = defineEvent('RecordOpened', 1, {
  /** Stream of the record that was opened. */
  subject: z.string().max(80),
  kind: z.enum(OPENED_KINDS),
  /** Which part: a code, never a text. */
  detail: z.string().max(100).optional(),
  reason: sealedSchema.optional(),
  /** The minute in which it was opened, once or often. */
  at: instantSchema,
});

export const accessEvents = [RecordOpened] as const;
export type AccessEvent = EventOf<(typeof accessEvents)[number]>;
