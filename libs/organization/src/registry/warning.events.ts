import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { SERVICE_METHODS } from './registry-codes.events.js';

/** Version 1: always from paper. Kept to be read. */
export const OrganizationWarnedV1 = defineEvent('OrganizationWarned', 1, {
  documentNumber: z.string().min(1).max(100),
  issuedOn: civilDateSchema,
  servedOn: civilDateSchema,
  method: z.enum(SERVICE_METHODS),
  caseId: z.uuid().optional(),
  facts: sealedSchema,
});

/**
 * A warning is a penalty (行政处罚法 Art 9): registered from paper, with its service and facts; or the effect of a
 * decision of a case kept here, which holds both.
 */
export const OrganizationWarned = defineEvent(
  'OrganizationWarned',
  2,
  {
    documentNumber: z.string().min(1).max(100),
    issuedOn: civilDateSchema,
    servedOn: civilDateSchema.optional(),
    method: z.enum(SERVICE_METHODS).optional(),
    caseId: z.uuid().optional(),
    /** Event id of the decision in its case. */
    ofEventId: z.string().max(100).optional(),
    facts: sealedSchema.optional(),
  },
  (previous) => previous,
);
