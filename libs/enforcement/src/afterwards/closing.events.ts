import { civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, subject } from '../case/case-parts.events.js';
import { PENALTY_CASE_OUTCOMES } from './afterwards-codes.events.js';

export const PenaltyCaseClosed = defineEvent('PenaltyCaseClosed', 1, {
  ...subject,
  organization: z.string().max(100),
  outcome: z.enum(PENALTY_CASE_OUTCOMES),
  /** Number of the penalty decision, if one was made: only then others hear of the closing. */
  docNo: docNo.optional(),
  closedOn: civilDateSchema,
});

/** 正卷、副卷: the events whose papers lie in the inner volume (政府信息公开条例 Art 16); the others lie in the main one. */
export const VolumesDivided = defineEvent('VolumesDivided', 1, {
  inner: z.array(z.string()).max(1000),
});
