import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, subject } from '../case-parts.events.js';

export const RELAPSE_SOURCES = ['patrol', 'online-monitoring', 'report', 'agency', 'revisit'] as const;

/** Acting on in the banned name (Order 77 Art 20; 治安管理处罚法 Art 65 from 2026-01-01). */
export const ActingAfterBanDetected = defineEvent('ActingAfterBanDetected', 1, {
  ...subject,
  /** Number of the ban decision. */
  docNo,
  source: z.enum(RELAPSE_SOURCES),
  /** Day on which it was seen to act, and where. */
  seenOn: civilDateSchema,
  seenIn: z.string(),
  facts: sealedSchema,
});
