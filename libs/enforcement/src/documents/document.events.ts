import { type EventOf, civilDateSchema, defineEvent, fileRefSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { DOCUMENT_SERVICE_METHODS, DOCUMENT_TYPES, VOID_REASONS } from './document-codes.events.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const stream = z.string().max(100);
/** Of the series, or the act's own: organizations bear longer ones. */
const docNo = z.string().max(100);
/** Place in its series: absent where the act brought its number with it. */
const series = z.strictObject({ year: z.string().regex(/^\d{4}$/), n: z.int().min(1) });

export const DocumentIssued = defineEvent('DocumentIssued', 1, {
  docNo,
  type: z.enum(DOCUMENT_TYPES),
  organ: z.string(),
  series: series.optional(),
  /** Stream of the case, the clue or the organization that it is about, and its number there. */
  subject: stream,
  subjectNumber: z.string().max(200),
  /** The act that it puts in writing. */
  refEventId: z.string(),
  refEventType: z.string().max(60),
  template: z.strictObject({ version: z.int().min(1), sha256: digest }),
  /** The bytes as they were handed out, under the digest by which they are known. */
  file: fileRefSchema,
  issuedOn: civilDateSchema,
  /** The voided document that this one stands in for. */
  replaces: stream.optional(),
});

/** A number of the series that an act elsewhere already bears: it is passed over, and the register says so. */
export const DocumentNumberSkipped = defineEvent('DocumentNumberSkipped', 1, {
  docNo,
  type: z.enum(DOCUMENT_TYPES),
  organ: z.string(),
  series,
  skippedOn: civilDateSchema,
});

export const DocumentVoided = defineEvent('DocumentVoided', 1, {
  docNo,
  reason: z.enum(VOID_REASONS),
  note: sealedSchema.optional(),
  voidedOn: civilDateSchema,
});

export const SignedScanReturned = defineEvent('SignedScanReturned', 1, {
  file: fileRefSchema,
  returnedOn: civilDateSchema,
});

export const ServiceProofReturned = defineEvent('ServiceProofReturned', 1, {
  file: fileRefSchema,
  method: z.enum(DOCUMENT_SERVICE_METHODS),
  servedOn: civilDateSchema,
  /** Who received it. */
  recipient: sealedSchema.optional(),
});

export const documentEvents = [
  DocumentIssued,
  DocumentNumberSkipped,
  DocumentVoided,
  SignedScanReturned,
  ServiceProofReturned,
] as const;
export type DocumentEvent = EventOf<(typeof documentEvents)[number]>;
