import { articleNoEn, isArticleNo, UNKNOWN_ARTICLE } from './article.js';
import { type OwnRules, type RuleIndex, indexRules, rulesWithOwn } from './book/rule-index.js';
import { HOLIDAY_YEARS } from './calendar/holidays.js';
import { type HolidayYear, workingCalendar } from './calendar/working-calendar.js';
import { isCivilDate } from './civil-date.js';
import { computeDeadline } from './deadline/compute-deadline.js';
import type { ClockContext, TermSetting } from './deadline/computation.js';
import { LawQuestionError } from './law-question-error.js';
import type {
  CivilDate,
  Confirmation,
  Deadline,
  DeadlineFacts,
  Instrument,
  LawBook,
  RuleFilter,
  RuleVersion,
  TermLength,
} from './law-types.js';
import { INSTRUMENTS } from './rules/instruments.js';
import { RULES } from './rules/rules.js';
import type { Settings } from './settings/settings.js';
import type { Timer } from './timers/timer.js';
import { TIMERS } from './timers/timers.js';

const SHIPPED_RULES = indexRules(RULES, INSTRUMENTS);
const SHIPPED_INSTRUMENTS = new Map(INSTRUMENTS.map((row) => [row.key, row]));
const ALL_TIMERS: readonly Timer[] = TIMERS;

/** Of the bureau's settings the law uses the terms, the announced dates and what stops a clock. */
export type LawSettings = Pick<Settings, 'terms' | 'announcedDates' | 'suspensionStopsPenaltyClock'>;

export interface LawBookOptions {
  /** The bureau's settings; the defaults where absent. */
  settings?: Partial<LawSettings>;
  /** The settings as they stood on a day, in place of `settings`: a term keeps what held on the day of its start. */
  settingsOn?: (day: CivilDate) => LawSettings;
  /** The loaded holiday notices; those shipped with the product where absent. */
  holidays?: readonly HolidayYear[];
  /** Rule versions beside the shipped ones. */
  rules?: readonly RuleVersion[];
  /** Last days of rules that were repealed without a successor, by rule id. */
  repeals?: Readonly<Record<string, CivilDate>>;
  /** Instruments beside the shipped ones; one of the same key stands in place of the shipped one. */
  instruments?: readonly Instrument[];
  /** Recorded comparisons with the official text, by rule version. */
  confirmations?: Readonly<Record<string, Confirmation>>;
}

/** The law of the product over given settings, notices, versions and confirmations. Pure: no clock, no global state. */
export function createLawBook(options: LawBookOptions = {}): LawBook {
  const { settings, holidays = HOLIDAY_YEARS, confirmations = {} } = options;
  const settingsOn = options.settingsOn ?? (() => settings);
  const instruments = instrumentsWith(options.instruments ?? []);
  const byKey = new Map(instruments.map((row) => [row.key, row]));
  const index = indexOf(
    instruments,
    { rules: options.rules ?? [], repeals: options.repeals ?? {} },
    confirmations,
  );
  const calendar = workingCalendar(holidays);
  const getInstrument = (key: string): Instrument => {
    const found = byKey.get(key);
    if (!found) throw new Error(`unknown instrument: ${key}`);
    return found;
  };
  const isUnverified = ({ instrument, mark, confirmation }: RuleVersion): boolean =>
    mark !== 'read' && confirmation === undefined && !getInstrument(instrument).textVerified;
  return {
    calendar,
    rule: index.on,
    version: index.version,
    versions: index.versions,
    rulesOn: (on) => index.find({ on }),
    rules: (filter = {}) => index.find(filter),
    instrument: getInstrument,
    instruments: () => [...instruments],
    timers: ({ on } = {}) => timersOn(index, on),
    cite: (version, lang) => citation(getInstrument(version.instrument), version, lang),
    unconfirmedArticles: (ids, on) =>
      [...new Set(ids)].flatMap((id) => index.on(id, on) ?? []).filter(isUnverified),
    length: (code, startsOn) => {
      const timer = rowOn(index, code, startsOn);
      const { setting } = timer ? clockSettings(timer, settingsOn(startsOn)) : {};
      return setting ?? (timer && lengthOf(timer));
    },
    deadline: remembered((code, startsOn, facts) => {
      if (!isCivilDate(startsOn)) throw new LawQuestionError('date-invalid', { date: startsOn });
      const timer = timerOn(index, code, startsOn);
      return computeDeadline(timer, startsOn, facts, {
        calendar,
        ruleFrom: (id, on) => ruleFrom(index, id, on),
        ...clockSettings(timer, settingsOn(startsOn)),
      });
    }),
  };
}

/** Each costs a count of days and its reasons in words; a list of fifty terms is asked for again and again. */
const MOST_REMEMBERED = 20_000;

/** A book does not change, so neither does what it answers. */
function remembered(
  compute: (code: string, startsOn: CivilDate, facts: DeadlineFacts) => Deadline,
): LawBook['deadline'] {
  const known = new Map<string, Deadline>();
  return (code, startsOn, facts = {}) => {
    const question = JSON.stringify([code, startsOn, facts]);
    const before = known.get(question);
    if (before) return before;
    const deadline = compute(code, startsOn, facts);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(question, deadline);
    return deadline;
  };
}

function instrumentsWith(own: readonly Instrument[]): readonly Instrument[] {
  if (own.length === 0) return INSTRUMENTS;
  const owned = new Map(own.map((row) => [row.key, row]));
  const shipped = INSTRUMENTS.map((row) => owned.get(row.key) ?? row);
  return [...shipped, ...own.filter(({ key }) => !SHIPPED_INSTRUMENTS.has(key))];
}

function indexOf(
  instruments: readonly Instrument[],
  own: OwnRules,
  confirmations: Readonly<Record<string, Confirmation>>,
): RuleIndex {
  const rules = rulesWithOwn(RULES, own);
  const confirmed = Object.keys(confirmations).length > 0;
  if (rules === RULES && !confirmed && instruments === INSTRUMENTS) return SHIPPED_RULES;
  // What was compared with the official text has been read.
  const marked = rules.map((row): RuleVersion => {
    const confirmation = confirmations[row.version];
    return confirmation ? { ...row, mark: 'read', confirmation } : row;
  });
  return indexRules(marked, instruments);
}

/** For what counts time and for timers whose start may precede their rule: in force that day, else the first after. */
function ruleFrom(index: RuleIndex, id: string, on: CivilDate): RuleVersion {
  const found = index.onOrAfter(id, on);
  if (!found) throw new LawQuestionError('timer-not-in-force', { timer: id, on });
  return found;
}

/**
 * The row of a code whose rule is in force on the day; of several rows never more than one is. Where the version of the
 * rule sets the term itself, the row has that length.
 */
function timerOn(index: RuleIndex, code: string, on: CivilDate): Timer {
  const timer = rowOn(index, code, on);
  if (timer) return timer;
  const known = ALL_TIMERS.some((row) => row.code === code);
  throw new LawQuestionError(known ? 'timer-not-in-force' : 'timer-unknown', { timer: code, on });
}

function rowOn(index: RuleIndex, code: string, on: CivilDate): Timer | undefined {
  const rows = ALL_TIMERS.filter((row) => row.code === code);
  const row =
    rows.find(({ rule }) => index.on(rule, on)) ??
    rows.find(({ rule, startMayPrecedeRule }) => startMayPrecedeRule && index.onOrAfter(rule, on));
  return row && withTermOf(row, index.onOrAfter(row.rule, on));
}

function lengthOf({ duration, unit, document }: Timer): TermLength | undefined {
  if (duration === null || document !== undefined || unit === 'fixed-date') return undefined;
  return { duration, unit };
}

function withTermOf(timer: Timer, rule: RuleVersion | undefined): Timer {
  const length = rule?.terms?.[timer.code];
  if (!length || !rule) return timer;
  // Another length has another alarm; the row's own was counted for the old one.
  const { alarm: _, date: __, configurable, ...rest } = timer;
  // What the text that was read fixes is no longer the bureau's to set.
  const open = configurable && rule.mark !== 'read' ? { configurable } : {};
  return { ...rest, ...length, mark: rule.mark, ...open };
}

function timersOn(index: RuleIndex, on: CivilDate | undefined): Timer[] {
  if (on === undefined) return [...ALL_TIMERS];
  return ALL_TIMERS.flatMap((row) => {
    const rule = index.on(row.rule, on);
    return rule ? [withTermOf(row, rule)] : [];
  });
}

/** A setting fills in what the statute leaves open; where the statute fixes the term it is named and not applied. */
function clockSettings(
  { code, configurable }: Timer,
  settings: Partial<LawSettings> | undefined,
): Pick<ClockContext, 'setting' | 'overruled' | 'announced' | 'suspensionStopsPenaltyClock'> {
  const setting: TermSetting | undefined = settings?.terms?.[code];
  const announced = settings?.announcedDates?.[code];
  return {
    ...(setting ? { [configurable ? 'setting' : 'overruled']: setting } : {}),
    ...(announced ? { announced } : {}),
    suspensionStopsPenaltyClock: settings?.suspensionStopsPenaltyClock ?? true,
  };
}

function citation(instrument: Instrument, version: RuleVersion, lang: 'zh' | 'en'): string {
  const { zh, en, shortEn, orderNo } = instrument;
  // A notice without articles has none to be verified.
  const whole = instrument.noArticles === true && version.article === UNKNOWN_ARTICLE.zh;
  if (lang === 'zh') return `《${zh}》${orderNo ? `（${orderNo}）` : ''}${whole ? '' : version.article}`;
  const article = version.id.slice(version.instrument.length + 1);
  const name = shortEn === en ? en : `${en} (${shortEn})`;
  if (version.articleEn !== undefined) return `${name}, ${version.articleEn}`;
  if (whole) return orderNo ? `${name}, ${orderNo}` : name;
  if (isArticleNo(article)) return `${name}, ${articleNoEn(article)}`;
  return `${name}, ${version.article === UNKNOWN_ARTICLE.zh ? UNKNOWN_ARTICLE.en : version.article}`;
}

/**
 * A citation of a shipped rule as a document prints it: the instrument with its order number in Chinese, and the
 * article. 《取缔非法社会组织办法》（民政部令第77号）第八条; in English: Order 77, Article 8.
 */
export function formatCitation(version: RuleVersion, lang: 'zh' | 'en'): string {
  const instrument = SHIPPED_INSTRUMENTS.get(version.instrument);
  if (!instrument) throw new Error(`unknown instrument: ${version.instrument}`);
  return citation(instrument, version, lang);
}

/** Shipped rules for a list: of one instrument, in force on a day, or both; stable order. */
export function findRules(filter: RuleFilter = {}): RuleVersion[] {
  return SHIPPED_RULES.find(filter);
}

/** All shipped versions of one rule, oldest first; empty where the id is unknown. */
export function findVersions(id: string): RuleVersion[] {
  return SHIPPED_RULES.versions(id);
}

/** All shipped instruments, in their fixed order. */
export function findInstruments(): Instrument[] {
  return [...INSTRUMENTS];
}

/** All timers in their fixed order, or those whose rule is in force on a day, as shipped. */
export function findTimers({ on }: { on?: CivilDate } = {}): Timer[] {
  return timersOn(SHIPPED_RULES, on);
}
