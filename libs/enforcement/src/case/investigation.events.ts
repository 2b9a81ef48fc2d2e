import { civilDateSchema, defineEvent, instantSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { DISPOSITIONS } from '../codes.events.js';
import { EVIDENCE_OUTCOMES, HEARING_WAYS, INQUIRY_KINDS, PRESERVATION_REASONS } from './case-codes.events.js';
import { docNo, files, itemSchema, presentSchema, signatureSchema } from './case-parts.events.js';

export const InquiryRecorded = defineEvent('InquiryRecorded', 1, {
  record: z.string(),
  inquiryKind: z.enum(INQUIRY_KINDS),
  endedAt: instantSchema,
  place: sealedSchema,
  present: presentSchema,
  /** Who was asked: under a key of that person alone. */
  person: sealedSchema,
  statement: sealedSchema,
  signature: signatureSchema,
  files,
});

export const SiteInspected = defineEvent('SiteInspected', 1, {
  record: z.string(),
  endedAt: instantSchema,
  place: sealedSchema,
  present: presentSchema,
  findings: sealedSchema,
  witness: sealedSchema.optional(),
  signature: signatureSchema,
  files,
});

export const ElectronicDataFixed = defineEvent('ElectronicDataFixed', 1, {
  record: z.string(),
  source: sealedSchema,
  method: z.string().max(60),
  present: presentSchema,
  files: files.min(1),
});

export const EvidencePreservationProposed = defineEvent('EvidencePreservationProposed', 1, {
  proposal: z.string(),
  person: z.string(),
  reason: z.enum(PRESERVATION_REASONS),
  items: z.array(itemSchema).min(1).max(200),
});

export const EvidencePreserved = defineEvent('EvidencePreserved', 1, {
  preservation: z.string(),
  proposal: z.string(),
  docNo,
  keeper: z.strictObject({ account: z.string(), person: z.string(), badge: z.string() }),
  items: z.array(itemSchema).min(1).max(200),
});

export const EvidencePreservationDecided = defineEvent('EvidencePreservationDecided', 1, {
  preservation: z.string(),
  docNo,
  outcomes: z.array(z.strictObject({ no: z.int().min(1), outcome: z.enum(EVIDENCE_OUTCOMES) })).min(1),
});

export const PartyHeard = defineEvent('PartyHeard', 1, {
  way: z.enum(HEARING_WAYS),
  present: presentSchema,
  /** Under the key of the person who spoke. */
  person: sealedSchema.optional(),
  statement: sealedSchema.optional(),
  /** For a waiver or an absence: the notice that went before. */
  notice: z.strictObject({ docNo, servedOn: civilDateSchema }).optional(),
  signature: signatureSchema,
  files,
});

/** The five contents of Order 77 Art 13. */
export const InvestigationReported = defineEvent('InvestigationReported', 1, {
  organization: sealedSchema,
  course: sealedSchema,
  facts: sealedSchema,
  basis: z.array(z.string().max(30)).min(1).max(20),
  complex: z.boolean(),
  major: z.boolean(),
  proposal: z.enum(DISPOSITIONS),
  files,
});
