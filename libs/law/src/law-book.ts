import { isArticleNo, articleNoEn, UNKNOWN_ARTICLE } from './article.js';
import { HOLIDAY_YEARS } from './calendar/holidays.js';
import { type HolidayYear, workingCalendar } from './calendar/working-calendar.js';
import { isCivilDate } from './civil-date.js';
import { computeDeadline } from './deadline/compute-deadline.js';
import { LawQuestionError } from './law-question-error.js';
import type { CivilDate, Instrument, LawBook, RuleVersion } from './law-types.js';
import { INSTRUMENTS } from './rules/instruments.js';
import { RULES } from './rules/rules.js';
import type { Settings } from './settings/settings.js';
import type { Timer } from './timers/timer.js';
import { TIMERS } from './timers/timers.js';

const INSTRUMENT_BY_KEY = new Map(INSTRUMENTS.map((row) => [row.key, row]));
const INSTRUMENT_ORDER = new Map(INSTRUMENTS.map((row, index) => [row.key, index]));

/** Versions of each rule, oldest first. */
const VERSIONS = new Map<string, RuleVersion[]>();
for (const row of RULES) VERSIONS.set(row.id, [...(VERSIONS.get(row.id) ?? []), row]);
for (const versions of VERSIONS.values()) versions.sort((a, b) => (a.from < b.from ? -1 : 1));

function inForce(row: { from: CivilDate; to: CivilDate | null }, on: CivilDate): boolean {
  return row.from <= on && (row.to === null || on <= row.to);
}

/** By instrument as INSTRUMENTS lists them, then as the data files write them, then by the day of entry into force. */
const ROW_ORDER = new Map(RULES.map((row, index) => [row.version, index]));
const SORTED_RULES = [...RULES].sort(
  (a, b) =>
    (INSTRUMENT_ORDER.get(a.instrument) ?? 0) - (INSTRUMENT_ORDER.get(b.instrument) ?? 0) ||
    articleOrder(a) - articleOrder(b) ||
    a.from.localeCompare(b.from) ||
    (ROW_ORDER.get(a.version) ?? 0) - (ROW_ORDER.get(b.version) ?? 0),
);

/** Articles in their order, paragraphs and items after their article, what has no number last. */
function articleOrder({ id, instrument }: RuleVersion): number {
  const article = id.slice(instrument.length + 1);
  if (!isArticleNo(article)) return Number.MAX_SAFE_INTEGER;
  const [main = 0, inserted = 0] = (/^\d+(-\d+)?/.exec(article)?.[0] ?? '').split('-').map(Number);
  const [, paragraph = '0', item = '0'] = /(?:p(\d+))?(?:i(\d+))?$/.exec(article) ?? [];
  return ((main * 100 + inserted) * 100 + Number(paragraph)) * 100 + Number(item);
}

function ruleOn(id: string, on: CivilDate): RuleVersion | undefined {
  return VERSIONS.get(id)?.find((version) => inForce(version, on));
}

/** For what counts time and for timers whose start may precede their rule: in force that day, else the first after. */
function ruleFrom(id: string, on: CivilDate): RuleVersion {
  const found = ruleOn(id, on) ?? VERSIONS.get(id)?.find((version) => version.from > on);
  if (!found) throw new LawQuestionError('timer-not-in-force', { timer: id, on });
  return found;
}

function getInstrument(key: string): Instrument {
  const found = INSTRUMENT_BY_KEY.get(key);
  if (!found) throw new Error(`unknown instrument: ${key}`);
  return found;
}

/** The row of a code whose rule is in force on the day; of several rows never more than one is. */
function timerOn(code: string, on: CivilDate): Timer {
  const rows: readonly Timer[] = TIMERS.filter((row) => row.code === code);
  if (rows.length === 0) throw new LawQuestionError('timer-unknown', { timer: code });
  const row =
    rows.find(({ rule }) => ruleOn(rule, on)) ??
    rows.find(
      ({ rule, startMayPrecedeRule }) =>
        startMayPrecedeRule && VERSIONS.get(rule)?.some(({ from }) => from > on),
    );
  if (!row) throw new LawQuestionError('timer-not-in-force', { timer: code, on });
  return row;
}

/**
 * A citation as a document prints it: the instrument with its order number in Chinese, and the article.
 * 《取缔非法社会组织办法》（民政部令第77号）第八条; in English: Order 77, Article 8.
 */
export function formatCitation(version: RuleVersion, lang: 'zh' | 'en'): string {
  const { zh, en, shortEn, orderNo } = getInstrument(version.instrument);
  if (lang === 'zh') return `《${zh}》${orderNo ? `（${orderNo}）` : ''}${version.article}`;
  const article = version.id.slice(version.instrument.length + 1);
  const name = shortEn === en ? en : `${en} (${shortEn})`;
  if (isArticleNo(article)) return `${name}, ${articleNoEn(article)}`;
  return `${name}, ${version.article === UNKNOWN_ARTICLE.zh ? UNKNOWN_ARTICLE.en : version.article}`;
}

export interface LawBookOptions {
  /** The bureau's settings; the defaults where absent. Of them the law uses the terms and the announced dates. */
  settings?: Pick<Settings, 'terms' | 'announcedDates'>;
  /** The loaded holiday notices; those shipped with the product where absent. */
  holidays?: readonly HolidayYear[];
}

/** The law of the product over given settings and holiday notices. Pure: no clock, no file, no global state. */
export function createLawBook({ settings, holidays = HOLIDAY_YEARS }: LawBookOptions = {}): LawBook {
  const calendar = workingCalendar(holidays);
  return {
    rule: ruleOn,
    rulesOn: (on) => SORTED_RULES.filter((row) => inForce(row, on)),
    instrument: getInstrument,
    cite: formatCitation,
    deadline: (code, startsOn, facts = {}) => {
      if (!isCivilDate(startsOn)) throw new LawQuestionError('date-invalid', { date: startsOn });
      const timer = timerOn(code, startsOn);
      const setting = settings?.terms[code];
      const announced = settings?.announcedDates[code];
      return computeDeadline(timer, startsOn, facts, {
        calendar,
        ruleFrom,
        ...(setting ? { setting } : {}),
        ...(announced ? { announced } : {}),
      });
    },
  };
}

/** Rules for a list: of one instrument, in force on a day, or both; stable order. */
export function findRules({ instrument, on }: { instrument?: string; on?: CivilDate } = {}): RuleVersion[] {
  return SORTED_RULES.filter(
    (row) =>
      (instrument === undefined || row.instrument === instrument) && (on === undefined || inForce(row, on)),
  );
}

/** All versions of one rule, oldest first; empty where the id is unknown. */
export function findVersions(id: string): RuleVersion[] {
  return [...(VERSIONS.get(id) ?? [])];
}

/** All instruments, in their fixed order. */
export function findInstruments(): Instrument[] {
  return [...INSTRUMENTS];
}

/** All timers in their fixed order, or those whose rule is in force on a day. */
export function findTimers({ on }: { on?: CivilDate } = {}): Timer[] {
  return TIMERS.filter(({ rule }) => on === undefined || ruleOn(rule, on) !== undefined);
}
