import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files } from '../case/case-parts.events.js';
import { CLOCK_CAUSES, SUSPENSION_REASONS, TERMINATION_REASONS } from './penalty-codes.events.js';

/** First: up to 30 days by the head. Collective: a definite term by discussion (Order 68 Art 31). */
export const DeadlineExtended = defineEvent('DeadlineExtended', 1, {
  kind: z.enum(['first', 'collective']),
  docNo,
  days: z.int().min(1),
  /** Person who approved. */
  approver: z.string(),
  reason: sealedSchema,
  /** The discussion that the collective extension rests on. */
  discussion: z.string().optional(),
});

/** A period that does not count, both days inclusive, once it is over. */
export const DeadlineExcluded = defineEvent('DeadlineExcluded', 1, {
  cause: z.enum(CLOCK_CAUSES),
  from: civilDateSchema,
  to: civilDateSchema,
  files,
});

/** The count stops, with an end in sight: after `expectedTo` it goes on by itself, so that no pause is for ever. */
export const ClockPaused = defineEvent('ClockPaused', 1, {
  pause: z.string(),
  cause: z.enum(CLOCK_CAUSES),
  from: civilDateSchema,
  expectedTo: civilDateSchema,
  files,
});

export const ClockResumed = defineEvent('ClockResumed', 1, {
  pause: z.string(),
  cause: z.enum(CLOCK_CAUSES),
  from: civilDateSchema,
  /** Last day that does not count; absent where the pause ended on the day it began. */
  to: civilDateSchema.optional(),
});

/** 中止: nothing is done in the case until it is resumed. */
export const CaseSuspended = defineEvent('CaseSuspended', 1, {
  docNo,
  reason: z.enum(SUSPENSION_REASONS),
  note: sealedSchema,
  from: civilDateSchema,
  expectedTo: civilDateSchema,
});

export const CaseResumed = defineEvent('CaseResumed', 1, {
  from: civilDateSchema,
  to: civilDateSchema.optional(),
});

/** 终止: the case ends without a decision on the matter. */
export const CaseTerminated = defineEvent('CaseTerminated', 1, {
  docNo,
  reason: z.enum(TERMINATION_REASONS),
  note: sealedSchema,
  terminatedOn: civilDateSchema,
});
