import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files, signatureSchema } from '../case/case-parts.events.js';
import { DECISION_KINDS } from '../penalty/penalty-codes.events.js';
import {
  ATTEMPT_FAILURES,
  ATTEMPT_METHODS,
  ELECTRONIC_CHANNELS,
  SERVICE_MEDIA,
  SERVICE_METHODS,
} from './afterwards-codes.events.js';

/** The decision that an event follows: by the id of its event and by its number. */
export const ofDecision = { ofEventId: z.string(), docNo };

/** 送达地址（电子送达）确认书, signed by the party: without it nothing is served electronically (行政处罚法 Art 61). */
export const ServiceConsentRecorded = defineEvent('ServiceConsentRecorded', 1, {
  consent: z.string(),
  address: sealedSchema,
  electronic: z.strictObject({ channel: z.enum(ELECTRONIC_CHANNELS), address: sealedSchema }).optional(),
  signedOn: civilDateSchema,
  files: files.min(1),
});

export const ServiceAttempted = defineEvent('ServiceAttempted', 1, {
  ...ofDecision,
  attempt: z.string(),
  method: z.enum(ATTEMPT_METHODS),
  failure: z.enum(ATTEMPT_FAILURES),
  attemptedOn: civilDateSchema,
  note: sealedSchema.optional(),
  files,
});

/** Service by announcement begins; the document is deemed served when the term has passed (民事诉讼法 Art 95). */
export const ServiceAnnounced = defineEvent('ServiceAnnounced', 1, {
  ...ofDecision,
  media: z.array(z.enum(SERVICE_MEDIA)).min(1),
  url: z.string().max(500).optional(),
  /** Why no other way was left, and what was tried: stays in the file. */
  course: sealedSchema,
  attempts: z.array(z.string()),
  /** Whether what was announced tells the remedies (REC 20). */
  remediesTold: z.boolean(),
  announcedOn: civilDateSchema,
});

export const DecisionServed = defineEvent('DecisionServed', 1, {
  ...ofDecision,
  ofKind: z.enum(DECISION_KINDS),
  method: z.enum(SERVICE_METHODS),
  servedOn: civilDateSchema,
  /** Who signed, or in whose place it was left. */
  recipient: sealedSchema.optional(),
  signature: signatureSchema.optional(),
  /** Who saw it left behind; several may have. */
  witnesses: sealedSchema.optional(),
  /** Left at the address and filmed instead. */
  filmed: z.boolean(),
  consent: z.string().optional(),
  /** Whether the document that was served printed right, organ and term of the remedies (REC 20). */
  remediesTold: z.boolean(),
  files,
});
