import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { TRANSFER_ADDRESSEES } from '../../codes.events.js';
import { docNo } from '../case-parts.events.js';

/** What was lent to the illegal body (民发〔2021〕25号). */
export const ENABLER_KINDS = ['name', 'venue', 'money', 'publicity', 'platform', 'member', 'other'] as const;

/** The organ that supervises whoever lent name, place, money or publicity is told (Order 77 Art 21). */
export const EnablerReported = defineEvent('EnablerReported', 1, {
  report: z.string(),
  docNo,
  /** Who it was: under a key of its own. */
  enabler: sealedSchema,
  enabling: z.enum(ENABLER_KINDS),
  addressee: z.enum(TRANSFER_ADDRESSEES),
  reportedOn: civilDateSchema,
});
