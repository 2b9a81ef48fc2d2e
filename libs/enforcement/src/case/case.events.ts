import {
  type EventOf,
  civilDateSchema,
  defineEvent,
  fileRefSchema,
  instantSchema,
  sealedSchema,
} from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { DISPOSITIONS, ILLEGAL_GROUNDS, TRANSFER_ADDRESSEES } from '../codes.events.js';
import {
  ANNOUNCEMENT_MEDIA,
  BAN_POWERS,
  CORRECTION_REASONS,
  EVIDENCE_OUTCOMES,
  GUIDANCE_GROUNDS,
  HEARING_WAYS,
  INQUIRY_KINDS,
  ITEM_KINDS,
  NOT_ILLEGAL_REASONS,
  POLICE_GROUNDS,
  PRESERVATION_REASONS,
  RECUSAL_GROUNDS,
  RETENTIONS,
  RETURN_REASONS,
  REVOCATION_BASES,
  SEALS_MISSING_REASONS,
  SIGNATURES,
} from './case-codes.events.js';

const docNo = z.string().max(60);
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
const files = z.array(fileRefSchema).max(50);
/** What the public form of an event needs: an event is mapped alone. */
const subject = {
  caseNumber: z.string(),
  subjectName: z.string().max(200),
  regionCode: z.string(),
  organ: z.string(),
};

export const CaseFiled = defineEvent('CaseFiled', 1, {
  kind: z.enum(['illegal']),
  number: z.string(),
  subjectName: z.string().max(200),
  /** Place of the act: county or township code. */
  regionCode: z.string(),
  organ: z.string(),
  ground: z.enum(ILLEGAL_GROUNDS),
  /** Last known civil date of the act: whose law its substance follows (reference (f)1). */
  actOn: civilDateSchema,
  clueIds: z.array(z.string()).min(1),
  /** Both conditions of Order 77 Art 8, as the head found them. */
  suspected: z.literal(true),
  ownJurisdiction: z.literal(true),
});

export const OfficersAssigned = defineEvent('OfficersAssigned', 1, {
  officers: z
    .array(
      z.strictObject({
        account: z.string(),
        person: z.string(),
        badge: z.string(),
        role: z.string(),
        certificate: z.string(),
      }),
    )
    .min(2),
});

export const RecusalDecided = defineEvent('RecusalDecided', 1, {
  account: z.string(),
  person: z.string(),
  badge: z.string(),
  granted: z.boolean(),
  ground: z.enum(RECUSAL_GROUNDS),
});

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

export const BanProposed = defineEvent('BanProposed', 1, {
  person: z.string(),
  power: z.enum(BAN_POWERS),
  reason: sealedSchema,
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

export const CaseClosed = defineEvent('CaseClosed', 1, {
  ...subject,
  disposition: z.enum(DISPOSITIONS),
  /** Number of the ban decision, if there was one: only then others hear of the closing. */
  docNo: docNo.optional(),
  closedOn: civilDateSchema,
});

export const CaseArchived = defineEvent('CaseArchived', 1, {
  volume: z.string().max(60),
  retention: z.enum(RETENTIONS),
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

export const CorrectionProposed = defineEvent('CorrectionProposed', 1, {
  correction: z.string(),
  ofEventId: z.string(),
  reason: z.enum(CORRECTION_REASONS),
  person: z.string(),
  /** What should have been recorded. */
  correct: sealedSchema,
});

export const RecordCorrected = defineEvent('RecordCorrected', 1, {
  caseNumber: z.string(),
  regionCode: z.string(),
  correction: z.string(),
  ofEventId: z.string(),
  reason: z.enum(CORRECTION_REASONS),
  proposer: z.string(),
  approver: z.string(),
});

export const caseEvents = [
  CaseFiled,
  OfficersAssigned,
  RecusalDecided,
  InquiryRecorded,
  SiteInspected,
  ElectronicDataFixed,
  EvidencePreservationProposed,
  EvidencePreserved,
  EvidencePreservationDecided,
  PartyHeard,
  InvestigationReported,
  LegalReviewRequested,
  LegalReviewPassed,
  LegalReviewReturned,
  BanProposed,
  BanDecided,
  SealsCollected,
  BanAnnounced,
  DissuasionGiven,
  SelfDissolved,
  DissuasionRevisited,
  RegistrationGuided,
  CaseTransferred,
  ReferredToPolice,
  NotIllegalConcluded,
  CaseClosed,
  CaseArchived,
  BanRevoked,
  CorrectionProposed,
  RecordCorrected,
  ...termEvents,
] as const;
export type CaseEvent = EventOf<(typeof caseEvents)[number]>;
