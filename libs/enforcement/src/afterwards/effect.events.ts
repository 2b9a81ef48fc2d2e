import { civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, subject } from '../case/case-parts.events.js';
import {
  ANNULMENT_BASES,
  CREDIT_SEVERITIES,
  DECISION_KINDS,
  VIOLATIONS,
} from '../penalty/penalty-codes.events.js';
import { penaltyItemSchema } from '../penalty/penalty-decision.events.js';

/**
 * A penalty decision has reached the party and takes effect: recorded with the first service on it. What follows in
 * other streams (warning, suspension, listing ground, verification rating) follows this event, and is taken back by
 * `DecisionAnnulled` of the same `ofEventId`.
 */
export const PenaltyTookEffect = defineEvent('PenaltyTookEffect', 1, {
  ...subject,
  organization: z.string().max(100),
  /** Event id of the decision. */
  ofEventId: z.string(),
  docNo,
  violation: z.enum(VIOLATIONS),
  items: z.array(penaltyItemSchema).min(1).max(20),
  creditSeverity: z.enum(CREDIT_SEVERITIES),
  decidedOn: civilDateSchema,
  effectiveOn: civilDateSchema,
});

/** An act on its facts and for its reasons: the wrong, the day of the act, and rule ids. */
const barredActSchema = z.strictObject({
  wrong: z.string().max(50),
  actOn: civilDateSchema,
  reasons: z.array(z.string().max(30)).max(20),
});

/** The decision is taken back wholly: by the organ itself, on review or by a court. Effects elsewhere are compensated. */
export const DecisionAnnulled = defineEvent('DecisionAnnulled', 1, {
  ...subject,
  organization: z.string().max(100).optional(),
  ofEventId: z.string(),
  ofKind: z.enum(DECISION_KINDS),
  docNo,
  annulmentDocNo: docNo,
  basis: z.enum(ANNULMENT_BASES),
  /** Annulled for its procedure alone: only then the same act may be made again on the same facts (REC 64; LIT 71). */
  procedureOnly: z.boolean(),
  annulledOn: civilDateSchema,
  /** Of a penalty annulled on its merits: what is not made again, in this case or another (REC 64; LIT 71). */
  barredAct: barredActSchema.optional(),
});

/** The decision stands with other items: on review, by a court, or by own correction in the party's favour. */
export const DecisionChanged = defineEvent('DecisionChanged', 1, {
  ...subject,
  organization: z.string().max(100).optional(),
  ofEventId: z.string(),
  ofKind: z.enum(DECISION_KINDS),
  docNo,
  changeDocNo: docNo,
  basis: z.enum(['APL-75', 'REC-63', 'LIT-77']),
  items: z.array(penaltyItemSchema).max(20),
  /** Class of the credit record by the items that stand now. */
  creditSeverity: z.enum(CREDIT_SEVERITIES).optional(),
  changedOn: civilDateSchema,
});
