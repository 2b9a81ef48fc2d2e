import { type EventOf, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { DOCUMENT_TYPES } from './document-codes.events.js';
import { templateSchema } from './template-form.events.js';

const version = {
  type: z.enum(DOCUMENT_TYPES),
  /** From 2: the first is the product's own. */
  version: z.int().min(2),
};

export const TemplateProposed = defineEvent('TemplateProposed', 1, {
  ...version,
  person: z.string(),
  badge: z.string(),
  template: templateSchema,
  /** What changed and why: words about a form, never about a person. */
  reason: z.string().max(500),
});

export const TemplateApproved = defineEvent('TemplateApproved', 1, {
  ...version,
  person: z.string(),
  badge: z.string(),
});

export const templateEvents = [TemplateProposed, TemplateApproved] as const;
export type TemplateEvent = EventOf<(typeof templateEvents)[number]>;
