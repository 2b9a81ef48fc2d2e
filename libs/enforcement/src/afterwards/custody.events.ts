import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files, presentSchema, signatureSchema } from '../case/case-parts.events.js';
import {
  CUSTODY_KINDS,
  CUSTODY_POWERS,
  DISPOSAL_WAYS,
  NOT_COLLECTED_REASONS,
  RETURN_CAUSES,
  SERVICE_MEDIA,
} from './afterwards-codes.events.js';
import { ofDecision } from './service.events.js';

export const custodyItemSchema = z.strictObject({
  no: z.int().min(1),
  kind: z.enum(CUSTODY_KINDS),
  quantity: z.int().min(1),
  note: sealedSchema.optional(),
});

/** 封存 during a suspension (SG 33, PNE 28, FND 44). */
export const ItemsSealed = defineEvent('ItemsSealed', 1, {
  ...ofDecision,
  sealing: z.string(),
  power: z.enum(CUSTODY_POWERS),
  items: z.array(custodyItemSchema).min(1).max(100),
  present: presentSchema,
  signature: signatureSchema,
  sealedOn: civilDateSchema,
  files,
});

export const SealedItemsReturned = defineEvent('SealedItemsReturned', 1, {
  ...ofDecision,
  sealing: z.string(),
  cause: z.enum(RETURN_CAUSES),
  returnedOn: civilDateSchema,
  signature: signatureSchema,
  files,
});

/** 收缴 after a revocation: what was taken, and what could not be had and why. */
export const CertificateCollected = defineEvent('CertificateCollected', 1, {
  ...ofDecision,
  power: z.enum(CUSTODY_POWERS),
  items: z.array(custodyItemSchema).max(100),
  missing: z.array(z.strictObject({ kind: z.enum(CUSTODY_KINDS), reason: z.enum(NOT_COLLECTED_REASONS) })),
  signature: signatureSchema,
  collectedOn: civilDateSchema,
  files,
});

/** 公告作废 of what was refused or could not be collected. */
export const DeclaredVoid = defineEvent('DeclaredVoid', 1, {
  ...ofDecision,
  kinds: z.array(z.enum(CUSTODY_KINDS)).min(1),
  announcementNo: docNo,
  media: z.array(z.enum(SERVICE_MEDIA)).min(1),
  url: z.string().max(500).optional(),
  announcedOn: civilDateSchema,
});

/** All proceeds go to the treasury (行政处罚法 Art 74). */
export const ConfiscatedItemsDisposed = defineEvent('ConfiscatedItemsDisposed', 1, {
  ...ofDecision,
  way: z.enum(DISPOSAL_WAYS),
  description: sealedSchema,
  proceedsFen: z.int().nonnegative(),
  receiptNo: z.string().max(60).optional(),
  disposedOn: civilDateSchema,
  files: files.min(1),
});
