import type { CivilDate } from '@shouzheng/kernel';

export type { CivilDate };

/**
 * How well a rule is known: `read` = the statute text was read; `weak` = known from a press summary, a draft or another
 * place's practice; `memory` = from general knowledge, not found: configuration, never a constant; `design` = our own
 * recommendation, not law; `bureau` = set by the bureau in its settings.
 */
export type SourceMark = 'read' | 'weak' | 'memory' | 'design' | 'bureau';

/** One provision as it stood in one period. `from` and `to` are both inclusive; `to: null` = still in force. */
export interface RuleVersion {
  /** Instrument key and article, e.g. 'O77-8'; 'O77-3p2' is a paragraph, 'APL-64i1' an item. */
  id: string;
  /** Id and first day in force, e.g. 'O77-8@2025-05-01': what an event carries as its legal basis. */
  version: string;
  instrument: string;
  /** In Chinese numerals, e.g. 第八条; （条号待核） where the number is not known. */
  article: string;
  from: CivilDate;
  to: CivilDate | null;
  mark: SourceMark;
  /** One sentence in our own words, never the text of the law. */
  zh: string;
  en: string;
  /** The numbers of the rule for machines; the sentence above is for people. */
  value?: unknown;
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
  timer: string;
  startsOn: CivilDate;
  /** The hard limit: due at 24:00 of this day. For a wait, the last day of waiting. */
  dueOn: CivilDate;
  /** The earlier alarm, on or before dueOn. */
  warnOn: CivilDate;
  kind: 'calendar' | 'working' | 'date';
  /** True while a holiday notice that bears on the result is not loaded: recompute when it is. */
  provisional: boolean;
  basis: DeadlineBasis[];
  steps: DeadlineStep[];
}

/** Statutory rules by id and day, and the clock that runs on them. */
export interface LawBook {
  /** The version of a rule in force on a day; undefined where the id is unknown or no version was in force. */
  rule(id: string, on: CivilDate): RuleVersion | undefined;
  /** All rules in force on a day, by instrument then article. */
  rulesOn(on: CivilDate): RuleVersion[];
  /** MUST throw for an unknown key: keys come from code and rows, never from a person. */
  instrument(key: string): Instrument;
  /** E.g. 《取缔非法社会组织办法》（民政部令第77号）第八条. */
  cite(version: RuleVersion, lang: 'zh' | 'en'): string;
  /** MUST throw LawQuestionError where the timer is unknown, not in force, or the facts do not fit it. */
  deadline(timer: string, startsOn: CivilDate, facts?: DeadlineFacts): Deadline;
}
