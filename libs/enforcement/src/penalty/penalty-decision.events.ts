import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files, subject } from '../case/case-parts.events.js';
import { remediesSchema } from '../case/decision.events.js';
import {
  CREDIT_SEVERITIES,
  LENIENCY,
  NO_PENALTY_GROUNDS,
  PENALTY_KINDS,
  PENALTY_PROCEDURES,
  REGISTERED_TYPES,
  VIOLATIONS,
} from './penalty-codes.events.js';

/** One penalty of a decision. Money in fen; a suspension from and to a civil date; a person only under its own key. */
export const penaltyItemSchema = z.strictObject({
  no: z.int().min(1),
  kind: z.enum(PENALTY_KINDS),
  amountFen: z.int().positive().optional(),
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
  /** What is confiscated, or who is replaced or barred: may name a person. */
  object: sealedSchema.optional(),
  /** Keyed digest of the object, of this case alone: whether another person was put in its place (APL 45). */
  objectDigest: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
});
export type PenaltyItem = z.infer<typeof penaltyItemSchema>;

/** A violation case about a registered organization (行政处罚法 Art 54; Order 68 Art 7). */
export const PenaltyCaseFiled = defineEvent('PenaltyCaseFiled', 1, {
  kind: z.literal('penalty'),
  number: z.string(),
  subjectName: z.string().max(200),
  /** Stream of the organization, `organization-<uuid>`. */
  organization: z.string().max(100),
  /** Its type, where the register knows it: whose articles its papers are kept under. */
  organizationType: z.enum(REGISTERED_TYPES).optional(),
  regionCode: z.string(),
  organ: z.string(),
  violation: z.enum(VIOLATIONS),
  /** Last civil date of the act, the end of a continuing one: whose law its substance follows (reference (f)1). */
  actOn: civilDateSchema,
  /** Whether life, health or financial safety was harmed: limitation of five years instead of two (APL 36). */
  grave: z.boolean(),
  clueIds: z.array(z.string()),
  procedure: z.enum(PENALTY_PROCEDURES),
});

/** Contents of 行政处罚法 Art 59; the simple procedure's of Art 52. */
export const PenaltyDecided = defineEvent('PenaltyDecided', 1, {
  ...subject,
  organization: z.string().max(100),
  docNo,
  procedure: z.enum(PENALTY_PROCEDURES),
  violation: z.enum(VIOLATIONS),
  /** Rule ids of the articles broken and of those that carry the penalty. */
  articles: z.array(z.string().max(30)).min(1).max(20),
  items: z.array(penaltyItemSchema).min(1).max(20),
  /** 责令改正 goes with it (APL 28). */
  correctBy: civilDateSchema.optional(),
  creditSeverity: z.enum(CREDIT_SEVERITIES),
  leniency: z.enum(LENIENCY),
  leniencyReason: sealedSchema,
  measureReason: sealedSchema,
  facts: sealedSchema,
  decidedOn: civilDateSchema,
  remedies: remediesSchema,
  /** Why it came after the term of the case (APL 60; Order 68 Art 31). */
  overdueReason: sealedSchema.optional(),
  /** APL 23/REC 23: of a penalty on the spot reconsideration comes before the suit. */
  reviewFirst: z.boolean(),
  files,
});

export const NoPenaltyDecided = defineEvent('NoPenaltyDecided', 1, {
  ...subject,
  organization: z.string().max(100),
  docNo,
  ground: z.enum(NO_PENALTY_GROUNDS),
  articles: z.array(z.string().max(30)).min(1).max(20),
  facts: sealedSchema,
  decidedOn: civilDateSchema,
  remedies: remediesSchema,
  /** Why it came after the term of the case (APL 60; Order 68 Art 31). */
  overdueReason: sealedSchema.optional(),
  files,
});
