import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { documentNumber, regionCode, year } from '../registry/shapes.events.js';

/** A registrar's notice of the annual check of a year: it opens the year of every organization that it registers. */
export const AnnualSeasonOpened = defineEvent('AnnualSeasonOpened', 1, {
  year,
  organ: regionCode,
  noticeNumber: documentNumber,
  noticeOn: civilDateSchema,
});

/** Every organization of the register was asked; those whose year was not opened, by the reason. */
export const AnnualSeasonCompleted = defineEvent('AnnualSeasonCompleted', 1, {
  opened: z.int().nonnegative(),
  refused: z.array(z.strictObject({ code: z.string().max(100), count: z.int().positive() })),
});

export const annualSeasonEvents = [AnnualSeasonOpened, AnnualSeasonCompleted] as const;
export type AnnualSeasonEvent = EventOf<(typeof annualSeasonEvents)[number]>;
