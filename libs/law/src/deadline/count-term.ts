import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, addMonths, dateInYear, yearOf } from '../civil-date.js';
import type { CivilDate } from '../law-types.js';
import type { Timer } from '../timers/timer.js';

/** A term ready to be counted: what is left of a timer once document, settings and facts have been looked at. */
export interface Term {
  /** In `unit`; for `fixed-date` the years added to the year of the start. */
  amount: number;
  unit: Timer['unit'];
  date?: Timer['date'];
  /** Day that the bureau announced for a year in place of the fixed date. */
  announced?: Readonly<Record<string, CivilDate>>;
}

export interface Period {
  from: CivilDate;
  to: CivilDate;
}

export interface Count {
  /** The last day as counted, before any rest day at the end is looked at. */
  last: CivilDate;
  /** Days between start and last that did not count, in calendar days, each once however often excluded. */
  excludedDays: number;
  /** The first year whose holiday notice the count would have needed; undefined where it needed none that is missing. */
  missingNotice: number | undefined;
}

/**
 * Counts a term. The day of the start never counts (民法典第二百零一条；民事诉讼法第八十五条); an excluded day
 * does not count; months and years end on the corresponding day (民法典第二百零二条), moved on by the days excluded.
 */
export function countTerm(
  start: CivilDate,
  term: Term,
  exclusions: readonly Period[],
  calendar: WorkingCalendar,
): Count {
  const excluded = (date: CivilDate): boolean =>
    exclusions.some(({ from, to }) => from <= date && date <= to);
  switch (term.unit) {
    case 'fixed-date':
      return { last: fixedDate(start, term), excludedDays: 0, missingNotice: undefined };
    case 'month':
    case 'year':
      return countMonths(
        start,
        term.unit === 'year' ? term.amount * 12 : term.amount,
        excluded,
        exclusions.length > 0,
      );
    case 'calendar-day':
      return countDays(start, term.amount, excluded, undefined);
    case 'working-day':
      return countDays(start, term.amount, excluded, calendar);
  }
}

/** The named day of the year of the start plus `amount` years, or of the next year where that day is past. */
function fixedDate(start: CivilDate, { date, amount, announced = {} }: Term): CivilDate {
  if (!date) throw new Error('a fixed-date term names a month and a day');
  const inYear = (year: number): CivilDate => {
    const statutory = dateInYear(year, date.month, date.day);
    const own = announced[String(year)] ?? statutory;
    // An announcement extends the statutory day, also one that a later version of the rule has moved.
    return own > statutory ? own : statutory;
  };
  const year = yearOf(start) + amount;
  return inYear(year) < start ? inYear(year + 1) : inYear(year);
}

/** `amount` days after the start that are not excluded and, where a calendar is given, are worked. */
function countDays(
  start: CivilDate,
  amount: number,
  excluded: (date: CivilDate) => boolean,
  calendar: WorkingCalendar | undefined,
): Count {
  const count: Count = { last: start, excludedDays: 0, missingNotice: undefined };
  for (let left = amount; left > 0;) {
    count.last = addDays(count.last, 1);
    count.missingNotice ??= calendar?.missingNotice(count.last);
    if (excluded(count.last)) count.excludedDays += 1;
    else if (!calendar || calendar.isWorkingDay(count.last)) left -= 1;
  }
  return count;
}

function countMonths(
  start: CivilDate,
  months: number,
  excluded: (date: CivilDate) => boolean,
  hasExclusions: boolean,
): Count {
  const last = addMonths(start, months);
  if (!hasExclusions) return { last, excludedDays: 0, missingNotice: undefined };
  let within = 0;
  for (let date = addDays(start, 1); date <= last; date = addDays(date, 1)) if (excluded(date)) within += 1;
  const moved = countDays(last, within, excluded, undefined);
  return { ...moved, excludedDays: within + moved.excludedDays };
}
