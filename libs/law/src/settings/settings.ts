import { z } from 'zod';
import type { SourceMark } from '../law-types.js';
import { isTermLength } from '../timers/term-length.js';
import { TIMERS } from '../timers/timers.js';
import { LIFECYCLE_SETTINGS } from './lifecycle-settings.js';
import { PENALTY_SETTINGS } from './penalty-settings.js';
import { documentWordsSchema, setting } from './setting-row.js';

/** 七必谈: what calls for a talk reminder. */
export const TALK_TRIGGERS = [
  'REGISTERED',
  'RE_ELECTED',
  'RATED_3A',
  'ANNUAL_MISSED',
  'ANNUAL_NOT_PASSED',
  'AUDIT_OR_PETITIONS',
  'PROBLEMS_POINTED_OUT',
] as const;

const flag = z.boolean();
const days = z.int().min(0).max(366);
const fen = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Separations of duties: ours, each a switch ([design]); what the statute itself separates has no switch. */
const SEPARATIONS = {
  separateDeciderFromHandlers: setting(
    flag,
    true,
    'design',
    ['批准、决定人不得是承办人', 'Decider is no handler'],
    'SZ-sod-1',
  ),
  separateLegalReviewer: setting(
    flag,
    true,
    'design',
    ['法制审核人员不得是承办人或决定人', 'Legal reviewer is neither handler nor decider'],
    'SZ-sod-2',
  ),
  separateRegistrationApprover: setting(
    flag,
    true,
    'design',
    ['登记受理与审批分人', 'Acceptance and approval apart'],
    'SZ-sod-3',
  ),
  separateEvidenceKeeper: setting(
    flag,
    true,
    'design',
    ['证据保管员不得是唯一承办人', 'Evidence keeper is not the sole handler'],
    'SZ-sod-4',
  ),
  separateListingDecider: setting(
    flag,
    true,
    'design',
    ['名录建议与决定分人', 'Listing proposed and decided apart'],
    'SZ-sod-5',
  ),
  separateRectificationVerifier: setting(
    flag,
    true,
    'design',
    ['整改提交与核验分人', 'Rectification submitted and verified apart'],
    'SZ-sod-6',
  ),
  separateCorrectionApprover: setting(
    flag,
    true,
    'design',
    ['更正须另一人批准', 'Corrections approved by a second person'],
    'SZ-sod-7',
  ),
  separateEndpointApprover: setting(
    flag,
    true,
    'design',
    ['端点录入与批准分人', 'Endpoints entered and approved apart'],
    'SZ-sod-9',
  ),
  separateAdministrators: setting(
    flag,
    true,
    'memory',
    ['系统、安全、审计三员分立', 'Three administrators apart'],
    'SZ-sod-10',
  ),
  separateClueClerk: setting(
    flag,
    true,
    'design',
    ['线索受理与立案批准分人', 'Clue clerk and filing apart'],
    'SZ-sod-11',
  ),
};

const PROCEDURE = {
  legalReviewAlways: setting(
    flag,
    false,
    'design',
    ['取缔一律经法制审核', 'Legal review for every ban'],
    'O77-14',
  ),
  lighterLawForBans: setting(
    flag,
    true,
    'design',
    ['取缔适用从旧兼从轻', 'Article 37 (lighter law) reaches bans'],
    'APL-37',
  ),
  hearingFineFromFen: setting(
    fen,
    2_000_000,
    'weak',
    ['告知听证的罚没数额起点，组织', 'Hearing threshold, organization'],
    'APL-63',
  ),
  hearingFinePersonFromFen: setting(
    fen,
    300_000,
    'weak',
    ['告知听证的罚没数额起点，个人', 'Hearing threshold, person'],
    'APL-63',
  ),
  ratingBarredWhenListed: setting(
    flag,
    true,
    'weak',
    ['在名录上的不予评估', 'Listed organizations are not rated'],
    'O82-10',
  ),
  spotCheckPercentCity: setting(
    z.number().min(4).max(100),
    4,
    'read',
    ['市级定期抽查比例（百分之，不低于四）', 'Yearly spot checks, city, percent'],
    'SPOT-5',
  ),
  spotCheckPercentCounty: setting(
    z.number().min(3).max(100),
    3,
    'read',
    ['县级定期抽查比例（百分之，不低于三）', 'Yearly spot checks, county, percent'],
    'SPOT-5',
  ),
  documentWords: setting(
    documentWordsSchema,
    {},
    'design',
    ['各类文书的发文字，按文书类型代码', 'Word of the numbers of each type of document, by its code'],
    'SZ-document-1',
  ),
  zombieYears: setting(
    z.int().min(1).max(10),
    2,
    'weak',
    ['僵尸型认定的连续未年检年数', 'Consecutive missed years of a zombie'],
    'SEED-zombie',
  ),
  addOnOnUnpaidOnly: setting(
    flag,
    true,
    'design',
    ['加处罚款只按逾期未缴部分计算', 'Add-on on the unpaid part only'],
    'SZ-addon-1',
  ),
  talkTriggers: setting(
    z.array(z.enum(TALK_TRIGGERS)).max(TALK_TRIGGERS.length),
    [...TALK_TRIGGERS],
    'weak',
    ['必须谈话提醒的情形', 'Triggers of a talk reminder'],
    'TALKSC-triggers',
  ),
  lateEntryAfterDays: setting(
    days,
    1,
    'design',
    ['发生后超过几日录入即为补录（自然日）', 'Days after which an entry is late (calendar days)'],
    'SZ-entry',
  ),
};

const ROWS = { ...SEPARATIONS, ...PROCEDURE, ...LIFECYCLE_SETTINGS, ...PENALTY_SETTINGS };
type Rows = typeof ROWS;

const CONFIGURABLE = new Map(
  TIMERS.flatMap((row) => (row.configurable ? [[row.code as string, row.configurable]] : [])),
);

const termSchema = z.strictObject({
  duration: z.int().min(0).max(3650),
  unit: z.enum(['calendar-day', 'working-day', 'month', 'year', 'fixed-date']),
  date: z.strictObject({ month: z.int(), day: z.int() }).optional(),
});

/**
 * Terms that the bureau sets itself, by timer code, in place of the default of the row. Only what the statute leaves
 * open may be set: a whole term that no statute text read fixes, or which days count where the text does not say.
 */
const termsSchema = z.record(z.string(), termSchema).superRefine((terms, context) => {
  for (const [code, term] of Object.entries(terms)) {
    const configurable = CONFIGURABLE.get(code);
    const rows = TIMERS.filter((row) => row.code === code);
    const fixed = rows.find((row) => row.mark === 'read')?.duration;
    const isDate = rows.some((row) => row.unit === 'fixed-date');
    if (!configurable) {
      context.addIssue({ code: 'custom', path: [code], message: 'term-not-configurable' });
    } else if (!isTermLength(term) || isDate !== (term.unit === 'fixed-date')) {
      context.addIssue({ code: 'custom', path: [code], message: 'not-a-term' });
    } else if (configurable === 'unit' && (term.duration !== fixed || !term.unit.endsWith('-day'))) {
      context.addIssue({ code: 'custom', path: [code], message: 'only-the-unit-is-configurable' });
    }
  }
});

/** Why an announced day is unfit. */
export const NO_EXTENSION = 'not-an-extension-of-a-fixed-date';

/**
 * Fixed dates that the bureau has announced for a year, by timer code: they extend the statutory day, never shorten it.
 * Which day is statutory a rule version may move, so that the law is asked for it: at the proposal
 * (change-setting.decider.ts) and in the count, where an earlier day has no effect.
 */
const announcedDatesSchema = z
  .record(z.string(), z.record(z.string().regex(/^\d{4}$/), z.iso.date()))
  .superRefine((byTimer, context) => {
    for (const [code, byYear] of Object.entries(byTimer)) {
      const row = TIMERS.find((candidate) => candidate.code === code);
      const isFixed = row?.date !== undefined && row.nature === 'limit';
      for (const [year, date] of Object.entries(byYear)) {
        if (!isFixed || !date.startsWith(year))
          context.addIssue({ code: 'custom', path: [code, year], message: NO_EXTENSION });
      }
    }
  });

const shape = Object.fromEntries(Object.entries(ROWS).map(([key, row]) => [key, row.schema])) as {
  [K in keyof Rows]: Rows[K]['schema'];
};

/** All settings of the bureau, closed: an unknown key is an error. */
export const settingsSchema = z.strictObject({
  ...shape,
  terms: termsSchema,
  announcedDates: announcedDatesSchema,
});
export type Settings = z.infer<typeof settingsSchema>;
export type SettingKey = keyof Settings;

/** The defaults of the product: what holds until the bureau decides otherwise. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({
  ...Object.fromEntries(Object.entries(ROWS).map(([key, row]) => [key, row.standard])),
  terms: {},
  announcedDates: {},
});

/** The bureau's own values over the defaults. Throws ZodError where a value does not fit. */
export function settingsOf(own: Partial<Settings> | Record<string, unknown>): Settings {
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...own });
}

export interface SettingLine {
  key: string;
  zh: string;
  en: string;
  value: unknown;
  standard: unknown;
  /** 'bureau' where the bureau has set it, else the mark of the default. */
  mark: SourceMark;
  rule?: string;
}

/** Every setting for a list, terms last, each with its default and its mark; `own` = what the bureau has set. */
export function describeSettings(own: Partial<Settings> | Record<string, unknown> = {}): SettingLine[] {
  const value = settingsOf(own);
  const lines = Object.entries(ROWS).map(([key, row]): SettingLine => {
    const { zh, en, standard, rule } = row;
    const mark = Object.hasOwn(own, key) ? 'bureau' : row.mark;
    return { key, zh, en, value: value[key as keyof Rows], standard, mark, ...(rule ? { rule } : {}) };
  });
  const terms = TIMERS.filter((row) => row.configurable).map((row): SettingLine => {
    const standard = { duration: row.duration, unit: row.unit, ...(row.date ? { date: row.date } : {}) };
    const set = value.terms[row.code];
    const { zh, en, rule } = row;
    return {
      key: `terms.${row.code}`,
      zh,
      en,
      value: set ?? standard,
      standard,
      mark: set ? 'bureau' : row.mark,
      rule,
    };
  });
  return [...lines, ...terms];
}
