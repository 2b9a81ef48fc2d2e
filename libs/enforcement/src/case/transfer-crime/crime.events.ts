import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files, presentSchema, signatureSchema } from '../case-parts.events.js';

/** What goes with a transfer (国务院令第310号 Art 6). */
export const CRIME_MATERIALS = [
  'transfer-letter',
  'investigation-report',
  'item-list',
  'appraisal',
  'other',
] as const;
export const POLICE_OUTCOMES = ['accepted', 'declined'] as const;
/** Who is asked where the police decline (国务院令第310号 Art 9). */
export const CRIME_REVIEWERS = ['police', 'procuratorate'] as const;

/** Two or more officers verified and report (国务院令第310号 Art 5). */
export const CrimeTransferProposed = defineEvent('CrimeTransferProposed', 1, {
  transfer: z.string(),
  person: z.string(),
  present: presentSchema,
  offence: sealedSchema,
  report: sealedSchema,
  files,
});

export const CrimeTransferDecided = defineEvent('CrimeTransferDecided', 1, {
  transfer: z.string(),
  person: z.string(),
  approved: z.boolean(),
  /** Why it is not handed over: on file (国务院令第310号 Art 5). */
  reason: sealedSchema.optional(),
});

export const CrimeHandedOver = defineEvent('CrimeHandedOver', 1, {
  caseNumber: z.string(),
  regionCode: z.string(),
  organ: z.string(),
  transfer: z.string(),
  docNo,
  materials: z.array(z.enum(CRIME_MATERIALS)).min(1),
  handedOverOn: civilDateSchema,
  files,
});

/** The answer of the police to a letter of ours: of a crime or of a security offence. */
export const PoliceReplied = defineEvent('PoliceReplied', 1, {
  /** Number of our letter that is answered. */
  ofDocNo: docNo,
  /** The transfer that the letter was of; none for a referral beside the case. */
  transfer: z.string().optional(),
  replyNo: docNo,
  outcome: z.enum(POLICE_OUTCOMES),
  repliedOn: civilDateSchema,
  note: sealedSchema.optional(),
});

export const PoliceReviewRequested = defineEvent('PoliceReviewRequested', 1, {
  transfer: z.string(),
  reviewer: z.enum(CRIME_REVIEWERS),
  docNo,
  requestedOn: civilDateSchema,
});

export const CrimeItemsHandedOver = defineEvent('CrimeItemsHandedOver', 1, {
  transfer: z.string(),
  docNo,
  present: presentSchema,
  signature: signatureSchema,
  files,
});

export const crimeEvents = [
  CrimeTransferProposed,
  CrimeTransferDecided,
  CrimeHandedOver,
  PoliceReplied,
  PoliceReviewRequested,
  CrimeItemsHandedOver,
] as const;
