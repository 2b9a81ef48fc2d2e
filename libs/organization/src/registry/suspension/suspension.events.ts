import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

/** What is sealed during a suspension (SG 33, PNE 28, FND 44). */
export const SEALED_ITEMS = ['certificate', 'seal', 'vouchers'] as const;
export const SUSPENSION_ENDS = ['rectified', 'annulled', 'changed'] as const;

const suspensionId = z.uuid();

export const ActivitiesSuspended = defineEvent('ActivitiesSuspended', 1, {
  suspensionId,
  documentNumber: z.string().min(1).max(100),
  from: civilDateSchema,
  /** Last day; the suspension itself ends only when it is rectified and what was sealed is returned. */
  to: civilDateSchema,
  /** Day of the decision, where it was made on paper. */
  issuedOn: civilDateSchema.optional(),
  caseId: z.string().max(100).optional(),
  ofEventId: z.string().max(100).optional(),
});

export const CertificateSealed = defineEvent('CertificateSealed', 1, {
  suspensionId,
  items: z.array(z.enum(SEALED_ITEMS)).min(1).max(SEALED_ITEMS.length),
  /** Number of the list that both sides signed. */
  listNumber: z.string().min(1).max(100),
  /** Service numbers of those who sealed. */
  officers: z.array(z.string().max(30)).min(2).max(10),
});

export const SuspensionEnded = defineEvent('SuspensionEnded', 1, {
  suspensionId,
  cause: z.enum(SUSPENSION_ENDS),
  endedOn: civilDateSchema,
  reportReceivedOn: civilDateSchema.optional(),
  returned: z.array(z.enum(SEALED_ITEMS)).max(SEALED_ITEMS.length),
});

export const suspensionEvents = [ActivitiesSuspended, CertificateSealed, SuspensionEnded] as const;
export type SuspensionEvent = EventOf<(typeof suspensionEvents)[number]>;
