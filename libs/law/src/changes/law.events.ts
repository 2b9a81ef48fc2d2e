import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { SOURCE_MARKS } from '../source-mark.js';

/** There is one stream of the law: its revision names the law of the house at any moment. */
export const LAW_ID = '5c1f2a77-0e5d-5b34-9a61-2f7d8e03b511';
export const LAW_STREAM_ID = `law-${LAW_ID}`;

const termLengthSchema = z.strictObject({
  duration: z.int().min(0),
  unit: z.enum(['calendar-day', 'working-day', 'month', 'year', 'fixed-date']),
  /** Of a fixed date. */
  date: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).optional(),
});

/** Said where the change begins on a day that is past: acts of those days were judged by the old law. */
const retroactive = z.literal(true).optional();

export const ruleVersionSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  instrument: z.string(),
  article: z.string(),
  from: civilDateSchema,
  to: civilDateSchema.nullable(),
  mark: z.enum(SOURCE_MARKS),
  zh: z.string(),
  en: z.string(),
  /** JSON; it has the keys of the version before it. */
  value: z.unknown().optional(),
  terms: z.record(z.string(), termLengthSchema).optional(),
});

export const instrumentSchema = z.strictObject({
  key: z.string(),
  zh: z.string(),
  en: z.string(),
  shortZh: z.string(),
  shortEn: z.string(),
  orderNo: z.string().optional(),
  from: civilDateSchema,
  to: civilDateSchema.nullable(),
  textVerified: z.boolean(),
  replacedBy: z.string().optional(),
});

export const ruleVersionChangeSchema = z.strictObject({
  rule: ruleVersionSchema,
  /** The instrument where it is new, or its row where it changes (amended, verified). */
  instrument: instrumentSchema.optional(),
  /** Where the official text stands: gazette, document number, address. */
  source: z.string(),
  retroactive,
});

export const repealSchema = z.strictObject({
  /** Rule ids that end without a successor. */
  rules: z.array(z.string()).min(1),
  /** Their instrument where all of it ends. */
  instrument: z.string().nullable(),
  lastDay: civilDateSchema,
  source: z.string(),
  retroactive,
});

export const holidayNoticeSchema = z.strictObject({
  year: z.int(),
  /** Number or address of the notice of the State Council's General Office. */
  notice: z.string(),
  /** First and last day of each block of days off. */
  off: z.array(z.tuple([civilDateSchema, civilDateSchema])),
  /** Saturdays and Sundays that are worked. */
  makeUp: z.array(civilDateSchema),
  /** Whether it stands in place of a notice of the same year that was loaded before. */
  corrects: z.boolean(),
});

/** `null`: back to the default of the product. */
export const settingChangeSchema = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  /** Minutes or document of the bureau that decided it. */
  source: z.string(),
});

/** Every proposal and its decision name the change by an id of its own. */
const change = z.uuid();

export const LawBookOpened = defineEvent('LawBookOpened', 1, { region: z.string() });

export const RuleVersionProposed = defineEvent('RuleVersionProposed', 1, {
  change,
  ...ruleVersionChangeSchema.shape,
});
export const RuleVersionApproved = defineEvent('RuleVersionApproved', 1, {
  change,
  ...ruleVersionChangeSchema.shape,
});

export const RuleRepealProposed = defineEvent('RuleRepealProposed', 1, { change, ...repealSchema.shape });
export const RuleRepealApproved = defineEvent('RuleRepealApproved', 1, { change, ...repealSchema.shape });

export const HolidayNoticeProposed = defineEvent('HolidayNoticeProposed', 1, {
  change,
  ...holidayNoticeSchema.shape,
});
export const HolidayNoticeApproved = defineEvent('HolidayNoticeApproved', 1, {
  change,
  ...holidayNoticeSchema.shape,
});

export const SettingChangeProposed = defineEvent('SettingChangeProposed', 1, {
  change,
  ...settingChangeSchema.shape,
});
export const SettingChangeApproved = defineEvent('SettingChangeApproved', 1, {
  change,
  ...settingChangeSchema.shape,
  /** First civil date on which it holds. */
  from: civilDateSchema,
});

export const LawChangeRejected = defineEvent('LawChangeRejected', 1, {
  change,
  ground: z.enum(['text-differs', 'not-in-force', 'incomplete', 'no-need', 'withdrawn-by-proposer']),
});

export const ArticleConfirmed = defineEvent('ArticleConfirmed', 1, {
  rule: z.string(),
  version: z.string(),
  on: civilDateSchema,
  reference: z.string(),
  /** SHA-256 of the official text that was compared, where the reviewer kept it. */
  textDigest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export const ArticleConfirmationWithdrawn = defineEvent('ArticleConfirmationWithdrawn', 1, {
  rule: z.string(),
  version: z.string(),
});

export const lawEvents = [
  LawBookOpened,
  RuleVersionProposed,
  RuleVersionApproved,
  RuleRepealProposed,
  RuleRepealApproved,
  HolidayNoticeProposed,
  HolidayNoticeApproved,
  SettingChangeProposed,
  SettingChangeApproved,
  LawChangeRejected,
  ArticleConfirmed,
  ArticleConfirmationWithdrawn,
] as const;
export type LawEvent = EventOf<(typeof lawEvents)[number]>;
export type RejectionGround = EventOf<typeof LawChangeRejected>['data']['ground'];
export const REJECTION_GROUNDS = LawChangeRejected.schema.shape.ground.options;
