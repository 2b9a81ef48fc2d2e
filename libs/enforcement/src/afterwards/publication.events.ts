import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { files, subject } from '../case/case-parts.events.js';
import { CREDIT_SEVERITIES } from '../penalty/penalty-codes.events.js';
import {
  INFLUENCE_GROUNDS,
  PUBLICATION_ENDS,
  PUBLICATION_MEDIA,
  WITHDRAWAL_CAUSES,
} from './afterwards-codes.events.js';
import { ofDecision } from './service.events.js';

/** Only a decision of a certain social influence is published (行政处罚法 Art 48): the test is on record either way. */
export const SocialInfluenceTested = defineEvent('SocialInfluenceTested', 1, {
  ...ofDecision,
  outcome: z.enum(['publish', 'withhold']),
  grounds: z.array(z.enum(INFLUENCE_GROUNDS)).min(1),
  reason: sealedSchema,
  person: z.string(),
});

/** The summary for the public, without a person's name; sealed until somebody else has checked it. */
export const PublicationDrafted = defineEvent('PublicationDrafted', 1, {
  ...ofDecision,
  draft: z.string(),
  summary: sealedSchema,
  personsMasked: z.literal(true),
  secretsChecked: z.literal(true),
  person: z.string(),
});

export const DecisionPublished = defineEvent('DecisionPublished', 1, {
  ...ofDecision,
  draft: z.string(),
  media: z.array(z.enum(PUBLICATION_MEDIA)).min(1),
  url: z.string().max(500).optional(),
  publishedOn: civilDateSchema,
  severity: z.enum(CREDIT_SEVERITIES),
  /** Last day of the publication; absent before 2026-04-01, when no rule set one. */
  publishUntil: civilDateSchema.optional(),
  person: z.string(),
});

export const PublicationWithdrawn = defineEvent('PublicationWithdrawn', 1, {
  ...ofDecision,
  cause: z.enum(WITHDRAWAL_CAUSES),
  /** The reasons that the public is told. */
  reason: sealedSchema,
  withdrawnOn: civilDateSchema,
});

export const PublicationEnded = defineEvent('PublicationEnded', 1, {
  ...ofDecision,
  cause: z.enum(PUBLICATION_ENDS),
  endedOn: civilDateSchema,
});

/** The penalty stands in the organization's credit information (Order 60). */
export const CreditInformationEntered = defineEvent('CreditInformationEntered', 1, {
  ...ofDecision,
  severity: z.enum(CREDIT_SEVERITIES),
  enteredOn: civilDateSchema,
});

export const CreditRepairApplied = defineEvent('CreditRepairApplied', 1, {
  ...ofDecision,
  repair: z.string(),
  appliedOn: civilDateSchema,
  statement: sealedSchema,
  files: files.min(1),
});

export const CreditRepairVerified = defineEvent('CreditRepairVerified', 1, {
  ...ofDecision,
  repair: z.string(),
  corrected: z.boolean(),
  finding: sealedSchema,
  person: z.string(),
});

/** 信用修复: publication, sharing and use end, and everyone who received the penalty hears of it. */
export const CreditRepaired = defineEvent('CreditRepaired', 1, {
  ...subject,
  organization: z.string().max(100),
  ...ofDecision,
  repair: z.string(),
  severity: z.enum(CREDIT_SEVERITIES),
  repairedOn: civilDateSchema,
});

export const CreditRepairRefused = defineEvent('CreditRepairRefused', 1, {
  ...ofDecision,
  repair: z.string(),
  reason: sealedSchema,
  refusedOn: civilDateSchema,
});
