import type { CivilDate } from '@shouzheng/kernel';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { SourceMark } from './source-mark.js';
import type { Timer, TimerUnit } from './timers/timer.js';

export type { CivilDate };
export { SOURCE_MARKS, type SourceMark } from './source-mark.js';

/** Length of a term, in its unit; of a `fixed-date` the years after the year of the start, and its month and day. */
export interface TermLength {
  readonly duration: number;
  readonly unit: TimerUnit;
  readonly date?: { readonly month: number; readonly day: number };
}

/** A legal reviewer's record that the restatement of an article was compared with the official text. */
export interface Confirmation {
  /** Civil date of the comparison. */
  readonly on: CivilDate;
  /** Where the official text stands, e.g. 国务院公报2026年第10号. */
  readonly reference: string;
}

/** One provision as it stood in one period. `from` and `to` are both inclusive; `to: null` = still in force. */
export interface RuleVersion {
  /** Instrument key and article, e.g. 'O77-8'; 'O77-3p2' is a paragraph, 'APL-64i1' an item. */
  id: string;
  /** Id and first day in force, e.g. 'O77-8@2025-05-01': what an event carries as its legal basis. */
  version: string;
  instrument: string;
  /** In Chinese numerals, e.g. 第八条; （条号待核） where the number is not known; of our own rules the title. */
  article: string;
  /** The same in English, where it is a title and no number: of our own rules. */
  articleEn?: string;
  from: CivilDate;
  to: CivilDate | null;
  mark: SourceMark;
  /** One sentence in our own words, never the text of the law. */
  zh: string;
  en: string;
  /** The numbers of the rule for machines; the sentence above is for people. */
  value?: unknown;
  /** By timer code: the terms that this version sets, in place of the length that the timer's row has. */
  terms?: Readonly<Record<string, TermLength>>;
  /** The recorded comparison with the official text; `mark` is then 'read'. */
  confirmation?: Confirmation;
}

export interface Instrument {
  key: string;
  zh: string;
  en: string;
  shortZh: string;
  shortEn: string;
  orderNo?: string;
  from: CivilDate;
  to: CivilDate | null;
  /** False while the text in force has not been compared with the official one; the console then shows 待核. */
  textVerified: boolean;
  /** A notice that is not divided into articles: cited by its name and number. */
  noArticles?: true;
  replacedBy?: string;
}

/** What a deadline depends on beside its start. */
export interface DeadlineFacts {
  /** Days that do not count, both ends inclusive; `cause` is a key of EXCLUSION_CAUSES that the timer admits. */
  exclusions?: { from: CivilDate; to: CivilDate; cause: string }[];
  /** The term set in the document, in the timer's unit, where the timer takes one. */
  days?: number;
}

export interface DeadlineBasis {
  rule: string;
  version: string;
  mark: SourceMark;
}

export interface DeadlineStep {
  zh: string;
  en: string;
  date?: CivilDate;
  rule?: string;
  mark?: SourceMark;
}

export interface Deadline {
  readonly timer: string;
  readonly startsOn: CivilDate;
  /** The hard limit: due at 24:00 of this day. For a wait, the last day of waiting. */
  readonly dueOn: CivilDate;
  /** The earlier alarm, on or before dueOn. */
  readonly warnOn: CivilDate;
  readonly kind: 'calendar' | 'working' | 'date';
  /** True while a holiday notice that bears on the result is not loaded: recompute when it is. */
  readonly provisional: boolean;
  readonly basis: readonly DeadlineBasis[];
  readonly steps: readonly DeadlineStep[];
  /** What the dates were computed with beside the start. */
  readonly facts?: DeadlineFacts;
}

export interface RuleFilter {
  /** Key of an instrument. */
  instrument?: string;
  /** Only versions in force on this day. */
  on?: CivilDate;
}

/** Statutory rules by id and day, and the clock that runs on them. */
export interface LawBook {
  /** The version of a rule in force on a day; undefined where the id is unknown or no version was in force. */
  rule(id: string, on: CivilDate): RuleVersion | undefined;
  /** One version by its name, e.g. 'O77-8@2025-05-01'. */
  version(version: string): RuleVersion | undefined;
  /** All versions of one rule, oldest first; none where the id is unknown. */
  versions(id: string): RuleVersion[];
  /** All rules in force on a day, by instrument then article. */
  rulesOn(on: CivilDate): RuleVersion[];
  /** Versions of one instrument, in force on a day, or both; by instrument, article, first day. */
  rules(filter?: RuleFilter): RuleVersion[];
  /** All instruments, in their fixed order, those that the bureau loaded after the shipped ones. */
  instruments(): Instrument[];
  /** All timers in their fixed order, or those whose rule is in force on a day. */
  timers(filter?: { on?: CivilDate }): Timer[];
  /** The working days as the loaded holiday notices have them. */
  readonly calendar: WorkingCalendar;
  /**
   * Of the given rules those whose version on the day comes from a text that nobody has verified: neither was it read
   * for the product, nor has a legal reviewer confirmed the article. A decision may not rest on them.
   */
  unconfirmedArticles(ruleIds: readonly string[], on: CivilDate): RuleVersion[];
  /** MUST throw for an unknown key: keys come from code and rows, never from a person. */
  instrument(key: string): Instrument;
  /** E.g. 《取缔非法社会组织办法》（民政部令第77号）第八条. */
  cite(version: RuleVersion, lang: 'zh' | 'en'): string;
  /**
   * How long a term is that starts on a day, as a document prints it: by the version of its rule, or as the bureau has
   * set it. Undefined where no such term can start that day, where the document sets it, and for a named date.
   */
  length(timer: string, startsOn: CivilDate): TermLength | undefined;
  /** MUST throw LawQuestionError where the timer is unknown, not in force, or the facts do not fit it. */
  deadline(timer: string, startsOn: CivilDate, facts?: DeadlineFacts): Deadline;
}
