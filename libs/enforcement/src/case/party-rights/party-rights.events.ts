import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { RECUSAL_GROUNDS } from '../case-codes.events.js';

export const APPLICANTS = ['party', 'legal-representative', 'agent'] as const;
/** What is kept back from a party that reads the file. */
export const WITHHELD_PARTS = ['internal-records', 'secrets', 'privacy-of-others', 'reporter'] as const;
export const ACCESS_REFUSALS = ['not-a-party', 'no-mandate', 'secrets', 'would-hinder-inquiry'] as const;

const receipt = { receiptNo: z.string().max(60), receivedOn: civilDateSchema };

export const FileAccessRequested = defineEvent('FileAccessRequested', 1, {
  request: z.string(),
  ...receipt,
  applicantKind: z.enum(APPLICANTS),
  /** Who asks: under a key of that person alone. */
  applicant: sealedSchema,
});

export const FileAccessGranted = defineEvent('FileAccessGranted', 1, {
  request: z.string(),
  readOn: civilDateSchema,
  withheld: z.array(z.enum(WITHHELD_PARTS)),
});

export const FileAccessRefused = defineEvent('FileAccessRefused', 1, {
  request: z.string(),
  reason: z.enum(ACCESS_REFUSALS),
});

/** The party asks that somebody be kept from the case (行政处罚法 Art 43). */
export const RecusalApplied = defineEvent('RecusalApplied', 1, {
  ...receipt,
  account: z.string(),
  person: z.string(),
  badge: z.string(),
  ground: z.enum(RECUSAL_GROUNDS),
  applicantKind: z.enum(APPLICANTS),
  reason: sealedSchema,
});
