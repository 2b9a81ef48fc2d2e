import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { CivilDate, DeadlineFacts, RuleVersion, SourceMark, TermLength } from '../law-types.js';
import type { Timer } from '../timers/timer.js';
import type { Count, Term } from './count-term.js';

/** A term that the bureau has set in its settings, in place of one that the law does not fix. */
export type TermSetting = TermLength;

export interface ClockContext {
  calendar: WorkingCalendar;
  /** The version of a rule in force on a day, or the first one after it where none was. */
  ruleFrom(id: string, on: CivilDate): RuleVersion;
  setting?: TermSetting;
  /** A setting that a statute's own term, read in its text, has taken the place of. */
  overruled?: TermSetting;
  /** Days by year that the bureau announced in place of a fixed date. */
  announced?: Readonly<Record<string, CivilDate>>;
  /** Whether the causes of a timer's `pauses` stop its count. */
  suspensionStopsPenaltyClock: boolean;
}

/** Everything that the explanation tells, gathered while computing. */
export interface Computation {
  timer: Timer;
  startsOn: CivilDate;
  facts: DeadlineFacts;
  term: Term;
  /** Mark of the term: the row's own, the rule's, or 'bureau' where the bureau set it. */
  mark: SourceMark;
  count: Count;
  overruled?: TermSetting;
  rolled: boolean;
  dueOn: CivilDate;
  warnOn: CivilDate;
  /** The first year whose holiday notice the result would need and is not loaded. */
  missingNotice: number | undefined;
  calendar: WorkingCalendar;
  ruleFrom: ClockContext['ruleFrom'];
}
