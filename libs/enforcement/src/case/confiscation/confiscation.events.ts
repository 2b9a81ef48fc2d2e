import { civilDateSchema, defineEvent, instantSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { CLOSED_HEARING_REASONS } from '../../penalty/penalty-codes.events.js';
import { docNo, files, itemSchema, signatureSchema, subject } from '../case-parts.events.js';
import { remediesSchema } from '../decision.events.js';

export { CLOSED_HEARING_REASONS };

/** Whose property it is: the thresholds of a hearing differ (行政处罚法 Art 63). */
export const CONFISCATED_PARTIES = ['organization', 'person'] as const;
export const DEFENCE_WAYS = ['statement', 'waived'] as const;
/** `absent`: without good reason, which counts as a waiver (行政处罚法 Art 64). */
export const HEARING_OUTCOMES = ['held', 'withdrawn', 'absent'] as const;

/** What follows as things stand: the legal review, the decision, or something else that comes before both. */
export const CONFISCATION_NEXT = ['review', 'decision', 'other'] as const;

const receiptNo = z.string().max(60);
const next = z.enum(CONFISCATION_NEXT).optional();
export const valuedItemSchema = itemSchema.extend({ valueFen: z.int().min(0) });
const valued = {
  /** 违法所得, in fen. */
  gainFen: z.int().min(0),
  /** 非法财物, each at its value. */
  items: z.array(valuedItemSchema).max(200),
};

/** Confiscation after a ban borrows the penalty procedure (Order 77 Art 19). */
export const ConfiscationOpened = defineEvent('ConfiscationOpened', 1, {
  ...valued,
  party: z.enum(CONFISCATED_PARTIES),
  person: z.string(),
  reason: sealedSchema,
});

export const ConfiscationNoticeServed = defineEvent('ConfiscationNoticeServed', 1, {
  docNo,
  servedOn: civilDateSchema,
  hearingRight: z.boolean(),
  /** The threshold that was compared with, in fen. */
  thresholdFen: z.int().min(0),
  next,
  files: files.min(1),
});

export const ConfiscationDefenceSubmitted = defineEvent('ConfiscationDefenceSubmitted', 1, {
  receiptNo,
  way: z.enum(DEFENCE_WAYS),
  submittedOn: civilDateSchema,
  statement: sealedSchema.optional(),
  next,
});

export const ConfiscationDefenceReviewed = defineEvent('ConfiscationDefenceReviewed', 1, {
  ...valued,
  points: z
    .array(z.strictObject({ no: z.int().min(1), accepted: z.boolean(), reason: sealedSchema }))
    .min(1)
    .max(50),
  next,
});

export const ConfiscationHearingRequested = defineEvent('ConfiscationHearingRequested', 1, {
  receiptNo,
  requestedOn: civilDateSchema,
});

export const ConfiscationHearingScheduled = defineEvent('ConfiscationHearingScheduled', 1, {
  docNo,
  chair: z.strictObject({ account: z.string(), person: z.string(), badge: z.string() }),
  servedOn: civilDateSchema,
  heldOn: civilDateSchema,
  /** Where it is held (行政处罚法 Art 64); hearings of before bear none. */
  place: sealedSchema.optional(),
  open: z.boolean(),
  closedReason: z.enum(CLOSED_HEARING_REASONS).optional(),
});

export const ConfiscationHearingHeld = defineEvent('ConfiscationHearingHeld', 1, {
  outcome: z.enum(HEARING_OUTCOMES),
  record: sealedSchema,
  next,
  /** Of one that was held: who presented the case, who spoke for the party, when it ended, who signed. */
  presenters: z.array(z.string()).max(10).optional(),
  agents: z.array(sealedSchema).max(2).optional(),
  endedAt: instantSchema.optional(),
  signature: signatureSchema.optional(),
  files,
});

export const ConfiscationReviewed = defineEvent('ConfiscationReviewed', 1, {
  person: z.string(),
  passed: z.boolean(),
  opinion: sealedSchema,
});

export const ConfiscationDecided = defineEvent('ConfiscationDecided', 1, {
  ...subject,
  docNo,
  decidedOn: civilDateSchema,
  ...valued,
  /** Gain and items together. */
  fen: z.int().min(0),
  facts: sealedSchema,
  remedies: remediesSchema,
  files,
});

export const DROP_REASONS = ['no-gain-proven', 'crime-transferred', 'returned-to-owners', 'other'] as const;

/** Nothing is confiscated after all: the head ends what was opened. */
export const ConfiscationDropped = defineEvent('ConfiscationDropped', 1, {
  reason: z.enum(DROP_REASONS),
  note: sealedSchema,
});

export const confiscationEvents = [
  ConfiscationOpened,
  ConfiscationNoticeServed,
  ConfiscationDefenceSubmitted,
  ConfiscationDefenceReviewed,
  ConfiscationHearingRequested,
  ConfiscationHearingScheduled,
  ConfiscationHearingHeld,
  ConfiscationReviewed,
  ConfiscationDecided,
  ConfiscationDropped,
] as const;
