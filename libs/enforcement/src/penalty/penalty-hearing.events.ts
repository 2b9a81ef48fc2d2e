import { civilDateSchema, defineEvent, instantSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { RECUSAL_GROUNDS } from '../case/case-codes.events.js';
import { docNo, files, signatureSchema } from '../case/case-parts.events.js';
import {
  CLOSED_HEARING_REASONS,
  HEARING_END_REASONS,
  HEARING_OPINIONS,
  STATEMENT_WAYS,
} from './penalty-codes.events.js';

const person = z.strictObject({ account: z.string(), person: z.string(), badge: z.string() });

export const HearingRequested = defineEvent('HearingRequested', 1, {
  hearing: z.string(),
  way: z.enum(STATEMENT_WAYS),
  /** Under the key of the person who asked. */
  person: sealedSchema,
  requestedOn: civilDateSchema,
  /** After the term only by leave, for force majeure; whoever grants it says why. */
  leave: z.strictObject({ docNo, reason: sealedSchema }).optional(),
  receipt: z.string(),
  files,
});

/** 听证通知书, served seven working days before (APL 64). */
export const HearingScheduled = defineEvent('HearingScheduled', 1, {
  hearing: z.string(),
  docNo,
  chair: person,
  noticeServedOn: civilDateSchema,
  heldOn: civilDateSchema,
  place: sealedSchema,
  open: z.boolean(),
  closedReason: z.enum(CLOSED_HEARING_REASONS).optional(),
  files,
});

export const ChairObjected = defineEvent('ChairObjected', 1, {
  hearing: z.string(),
  ground: z.enum(RECUSAL_GROUNDS),
  reason: sealedSchema,
  receipt: z.string(),
});

export const ChairRecusalDecided = defineEvent('ChairRecusalDecided', 1, {
  hearing: z.string(),
  chair: person,
  granted: z.boolean(),
  ground: z.enum(RECUSAL_GROUNDS),
});

export const HearingHeld = defineEvent('HearingHeld', 1, {
  hearing: z.string(),
  record: z.string(),
  open: z.boolean(),
  closedReason: z.enum(CLOSED_HEARING_REASONS).optional(),
  /** One or two, each under a key of their own (APL 64). */
  agents: z.array(sealedSchema).max(2),
  /** Badges of the investigators who presented facts, evidence and proposal. */
  presenters: z.array(z.string()).min(1),
  endedAt: instantSchema,
  signature: signatureSchema,
  files: files.min(1),
});

export const HearingTerminated = defineEvent('HearingTerminated', 1, {
  hearing: z.string(),
  reason: z.enum(HEARING_END_REASONS),
  note: sealedSchema,
  files,
});

export const HearingReported = defineEvent('HearingReported', 1, {
  hearing: z.string(),
  person: z.string(),
  opinion: z.enum(HEARING_OPINIONS),
  summary: sealedSchema,
  files,
});
