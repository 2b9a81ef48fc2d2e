import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files } from '../case-parts.events.js';

export const TAKEDOWN_CHANNELS = ['website', 'wechat', 'weibo', 'app', 'other'] as const;
/** 网信 or the telecom authority: they hold the power to close it. */
export const TAKEDOWN_AGENCIES = ['CAC', 'TELECOM'] as const;
export const TAKEDOWN_REFUSALS = [
  'not-found',
  'not-theirs',
  'other-agency',
  'evidence-lacking',
  'other',
] as const;

export const TakedownRequested = defineEvent('TakedownRequested', 1, {
  takedown: z.string(),
  docNo,
  channel: z.enum(TAKEDOWN_CHANNELS),
  /** Address or name of the page or account. */
  identifier: sealedSchema,
  agency: z.enum(TAKEDOWN_AGENCIES),
  requestedOn: civilDateSchema,
});

export const TakedownConfirmed = defineEvent('TakedownConfirmed', 1, {
  takedown: z.string(),
  confirmedOn: civilDateSchema,
  files,
});

export const TakedownRefused = defineEvent('TakedownRefused', 1, {
  takedown: z.string(),
  reason: z.enum(TAKEDOWN_REFUSALS),
  refusedOn: civilDateSchema,
});
