import type { CivilDate } from '@shouzheng/kernel';

/**
 * Arithmetic on civil dates 'YYYY-MM-DD' of the Gregorian calendar, years 0001–9999. No `Date` anywhere: the answer
 * cannot depend on the time zone of the process, nor on a clock.
 */

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const WEEKDAYS_ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

interface Parts {
  year: number;
  month: number;
  day: number;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parse(date: string): Parts | undefined {
  const match = PATTERN.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

function parts(date: CivilDate): Parts {
  const parsed = parse(date);
  if (!parsed) throw new RangeError(`not a civil date: ${JSON.stringify(date)}`);
  return parsed;
}

function format(year: number, month: number, day: number): CivilDate {
  if (year < 1 || year > 9999) throw new RangeError(`year out of range: ${year}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a day that exists, written 'YYYY-MM-DD'; false for anything else. */
export function isCivilDate(text: string): boolean {
  return parse(text) !== undefined;
}

/** Number of the day, 0001-01-01 being 1; differences are calendar days. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = parts(date);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const afterFebruary = month > 2 && isLeap(year) ? 1 : 0;
  return before * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + afterFebruary + day;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  let { year, month, day } = parts(date);
  day += days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  return format(year, month, day);
}

/**
 * The corresponding day `months` months later, or the last day of that month where it has no such day
 * (民法典第二百零二条): 2026-01-31 + 1 month = 2026-02-28.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  return ((dayNumber(date) - 1) % 7) + 1;
}

export function weekdayName(date: CivilDate, lang: 'zh' | 'en'): string {
  const names = lang === 'zh' ? WEEKDAYS_ZH : WEEKDAYS_EN;
  return names[weekday(date) - 1] ?? '';
}

export function yearOf(date: CivilDate): number {
  return parts(date).year;
}

/** The same month and day in every year, e.g. 31 May. The day must exist in each year: 29 February does not. */
export function dateInYear(year: number, month: number, day: number): CivilDate {
  const date = format(year, month, day);
  parts(date);
  return date;
}
