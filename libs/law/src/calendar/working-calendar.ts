import { addDays, dayNumber, isCivilDate, weekday, yearOf } from '../civil-date.js';
import type { CivilDate } from '@shouzheng/kernel';

/** One year's notice of the State Council's General Office on holidays. */
export interface HolidayYear {
  year: number;
  /** Address of the notice. */
  notice: string;
  /** First and last day of each block of days off. */
  off: readonly (readonly [from: CivilDate, to: CivilDate])[];
  /** Saturdays and Sundays that are worked. */
  makeUp: readonly CivilDate[];
}

export type DayKind = 'weekday' | 'weekend' | 'holiday' | 'make-up';

export interface CalendarDay {
  date: CivilDate;
  working: boolean;
  kind: DayKind;
  /** The notice that makes it a holiday or a make-up day; a plain weekday or weekend has none. */
  notice?: string;
  /** False while a notice that may still change this day is not loaded. */
  certain: boolean;
}

export interface WorkingCalendar {
  isWorkingDay(date: CivilDate): boolean;
  /** Whether the notice of the year is loaded. */
  known(year: number): boolean;
  /** The year whose notice is not loaded and may still change the day; undefined where the day is certain. */
  missingNotice(date: CivilDate): number | undefined;
  /** The day with the reason why it is worked or not. */
  day(date: CivilDate): CalendarDay;
  /** The day itself if worked, else the first working day after it. */
  onOrNextWorkingDay(date: CivilDate): CivilDate;
  /** Working days from the first day of year 1 to this one, both in: the difference of two is what lies between them. */
  workingDaysUpTo(date: CivilDate): number;
  /** The years whose notices are loaded, ascending. */
  years(): number[];
}

/**
 * From this day of December on, the notice of the next year may reach back (that of 2023 took 2022-12-31), so a
 * day is certain only when both notices are loaded.
 */
const REACHED_BACK_FROM = '12-28';
const SATURDAY = 6;

/** A calendar over the given notices. A year without one counts weekends only, and says so through `certain`. */
export function workingCalendar(years: readonly HolidayYear[]): WorkingCalendar {
  const loaded = new Set(years.map((row) => row.year));
  const special = new Map<CivilDate, { kind: 'holiday' | 'make-up'; notice: string }>();
  for (const row of years) {
    for (const [from, to] of row.off) {
      for (let date = from; date <= to; date = addDays(date, 1)) {
        special.set(date, { kind: 'holiday', notice: row.notice });
      }
    }
    for (const date of row.makeUp) special.set(date, { kind: 'make-up', notice: row.notice });
  }

  const kindOf = (date: CivilDate): DayKind =>
    special.get(date)?.kind ?? (weekday(date) >= SATURDAY ? 'weekend' : 'weekday');
  const isWorkingDay = (date: CivilDate): boolean => {
    const kind = kindOf(date);
    return kind === 'weekday' || kind === 'make-up';
  };
  const missingNotice = (date: CivilDate): number | undefined => {
    const year = yearOf(date);
    if (!loaded.has(year)) return year;
    return date.slice(5) < REACHED_BACK_FROM || loaded.has(year + 1) ? undefined : year + 1;
  };

  /** Days that are not as their day of the week would have it, ascending: how many more days are worked up to each. */
  const turns: { readonly day: number; readonly more: number }[] = [];
  for (const [date, { kind }] of [...special].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isWeekday = weekday(date) < SATURDAY;
    if (isWeekday === (kind === 'make-up')) continue;
    turns.push({ day: dayNumber(date), more: (turns.at(-1)?.more ?? 0) + (isWeekday ? -1 : 1) });
  }
  const moreUpTo = (day: number): number => {
    let [low, high] = [0, turns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((turns[middle]?.day ?? 0) > day) high = middle;
      else low = middle + 1;
    }
    return turns[low - 1]?.more ?? 0;
  };

  return {
    isWorkingDay,
    workingDaysUpTo: (date) => {
      const day = dayNumber(date);
      return weekdaysUpTo(day) + moreUpTo(day);
    },
    missingNotice,
    known: (year) => loaded.has(year),
    day: (date) => {
      if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${JSON.stringify(date)}`);
      const notice = special.get(date)?.notice;
      const base = {
        date,
        working: isWorkingDay(date),
        kind: kindOf(date),
        certain: missingNotice(date) === undefined,
      };
      return notice === undefined ? base : { ...base, notice };
    },
    onOrNextWorkingDay: (date) => {
      let next = date;
      while (!isWorkingDay(next)) next = addDays(next, 1);
      return next;
    },
    years: () => [...loaded].sort((a, b) => a - b),
  };
}

/** The first day of all was a Monday. */
const weekdaysUpTo = (day: number): number => Math.floor(day / 7) * 5 + Math.min(day % 7, 5);
