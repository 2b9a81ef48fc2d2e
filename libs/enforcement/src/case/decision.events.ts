import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { ILLEGAL_GROUNDS, TRANSFER_ADDRESSEES } from '../codes.events.js';
import {
  ANNOUNCEMENT_MEDIA,
  BAN_POWERS,
  GUIDANCE_GROUNDS,
  NOT_ILLEGAL_REASONS,
  POLICE_GROUNDS,
  RETURN_REASONS,
  REVOCATION_BASES,
  SEALS_MISSING_REASONS,
} from './case-codes.events.js';
import { docNo, files, itemSchema, presentSchema, signatureSchema, subject } from './case-parts.events.js';

export const LegalReviewRequested = defineEvent('LegalReviewRequested', 1, { note: sealedSchema.optional() });
export const LegalReviewPassed = defineEvent('LegalReviewPassed', 1, {
  person: z.string(),
  opinion: sealedSchema,
});
export const LegalReviewReturned = defineEvent('LegalReviewReturned', 1, {
  person: z.string(),
  reason: z.enum(RETURN_REASONS),
  opinion: sealedSchema,
});

const banProposed = { person: z.string(), power: z.enum(BAN_POWERS), reason: sealedSchema };
export const BanProposedV1 = defineEvent('BanProposed', 1, banProposed);
export const BanProposed = defineEvent('BanProposed', 2, {
  ...banProposed,
  /** Why it is not left at admonition: whether it is minor, does little harm, disbands by itself (Order 77 Art 18). */
  leniency: sealedSchema.optional(),
});

/** What the decision tells the party of its remedies: organ, term, court (REC 20, 24; LIT 46). */
export const remediesSchema = z.strictObject({
  reconsideration: z.strictObject({ organ: z.string(), days: z.int(), rule: z.string() }),
  suit: z.strictObject({ court: z.string(), months: z.int(), rule: z.string() }),
});

export const BanDecided = defineEvent('BanDecided', 1, {
  ...subject,
  docNo,
  power: z.enum(BAN_POWERS),
  ground: z.enum(ILLEGAL_GROUNDS),
  decidedOn: civilDateSchema,
  facts: sealedSchema,
  remedies: remediesSchema,
  /** Why it came after the term of the case. */
  overdueReason: sealedSchema.optional(),
  files,
});

export const SealsCollected = defineEvent('SealsCollected', 1, {
  items: z.array(itemSchema).max(200),
  /** Why there was nothing to collect; the list is then empty. */
  noneBecause: z.enum(SEALS_MISSING_REASONS).optional(),
  signature: signatureSchema,
  files,
});

export const BanAnnounced = defineEvent('BanAnnounced', 1, {
  ...subject,
  docNo,
  media: z.array(z.enum(ANNOUNCEMENT_MEDIA)).min(1),
  url: z.string().max(500).optional(),
  where: sealedSchema.optional(),
  announcedOn: civilDateSchema,
});

export const DissuasionGiven = defineEvent('DissuasionGiven', 1, {
  minor: z.literal(true),
  littleHarm: z.literal(true),
  present: presentSchema,
  admonition: sealedSchema,
  signature: signatureSchema,
  files,
});

export const SelfDissolved = defineEvent('SelfDissolved', 1, {
  dissolvedOn: civilDateSchema,
  evidence: sealedSchema,
  files: files.min(1),
});

/** A look after dissuasion (an internal term, reference (b1)): whether the body stayed dissolved. */
export const DissuasionRevisited = defineEvent('DissuasionRevisited', 1, {
  present: presentSchema,
  relapsed: z.boolean(),
  finding: sealedSchema,
  files,
});

export const RegistrationGuided = defineEvent('RegistrationGuided', 1, {
  ground: z.enum(GUIDANCE_GROUNDS),
  /** Guided registration has no article of its own (reference (f)2). */
  mark: z.literal('practice'),
  guidance: sealedSchema,
  /** Stream of the organization that came of it. */
  organization: z.string().max(100).optional(),
});

export const CaseTransferred = defineEvent('CaseTransferred', 1, {
  caseNumber: z.string(),
  regionCode: z.string(),
  organ: z.string(),
  addressee: z.enum(TRANSFER_ADDRESSEES),
  docNo,
  transferredOn: civilDateSchema,
});

export const ReferredToPolice = defineEvent('ReferredToPolice', 1, {
  caseNumber: z.string(),
  regionCode: z.string(),
  organ: z.string(),
  ground: z.enum(POLICE_GROUNDS),
  docNo,
  referredOn: civilDateSchema,
});

export const NotIllegalConcluded = defineEvent('NotIllegalConcluded', 1, {
  reason: z.enum(NOT_ILLEGAL_REASONS),
  finding: sealedSchema,
});

export const BanRevoked = defineEvent('BanRevoked', 1, {
  ...subject,
  /** Event id of the decision that is revoked: everyone who received it receives this. */
  ofEventId: z.string(),
  docNo,
  revocationDocNo: docNo,
  basis: z.enum(REVOCATION_BASES),
  revokedOn: civilDateSchema,
  /** Whether the case was still open: it then goes back to where it stood before the decision. */
  reopens: z.boolean(),
});
