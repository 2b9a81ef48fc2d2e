import { fileRefSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { ITEM_KINDS, SIGNATURES } from './case-codes.events.js';

/** Number of a document. */
export const docNo = z.string().max(60);
/** Accounts of the officers present and the certificates that they showed: checked against the day of the act. */
export const presentSchema = z.strictObject({
  officers: z
    .array(z.strictObject({ account: z.string(), badge: z.string(), certificate: z.string() }))
    .min(2),
  certificatesShown: z.literal(true),
});
export const signatureSchema = z.strictObject({
  kind: z.enum(SIGNATURES),
  /** Why there is none and who saw it: may name persons. */
  note: sealedSchema.optional(),
});
export const itemSchema = z.strictObject({
  no: z.int().min(1),
  kind: z.enum(ITEM_KINDS),
  name: sealedSchema,
  quantity: z.int().min(1),
  feature: sealedSchema.optional(),
});
export const files = z.array(fileRefSchema).max(50);
/** What the public form of an event needs: an event is mapped alone. */
export const subject = {
  caseNumber: z.string(),
  subjectName: z.string().max(200),
  regionCode: z.string(),
  organ: z.string(),
};
