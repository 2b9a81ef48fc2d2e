import { civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

export const LENDING_REASONS = ['too-few-qualified', 'recusals', 'complex', 'joint-action'] as const;
export const RECALL_REASONS = ['done', 'needed-elsewhere', 'recused', 'other'] as const;

/** The organ of the case asks the city for officers. */
export const OfficersRequested = defineEvent('OfficersRequested', 1, {
  request: z.string(),
  count: z.int().min(1).max(10),
  reason: z.enum(LENDING_REASONS),
});

export const OfficersLent = defineEvent('OfficersLent', 1, {
  request: z.string(),
  by: z.string(),
  officers: z
    .array(
      z.strictObject({
        account: z.string(),
        person: z.string(),
        badge: z.string(),
        organ: z.string(),
        certificate: z.string(),
      }),
    )
    .min(1),
  /** Last day of the loan; it ends with the case at the latest. */
  until: civilDateSchema.optional(),
});

export const OfficersRecalled = defineEvent('OfficersRecalled', 1, {
  accounts: z.array(z.string()).min(1),
  reason: z.enum(RECALL_REASONS),
});
