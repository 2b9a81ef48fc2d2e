import { isCivilDate } from '../civil-date.js';
import type { TermLength } from '../law-types.js';

/** A year that is no leap year: a fixed date must exist in every year. */
const ANY_YEAR = 2001;

const two = (part: number): string => String(part).padStart(2, '0');

/** 'MM-DD' */
export const monthDay = ({ month, day }: { month: number; day: number }): string =>
  `${two(month)}-${two(day)}`;

/** Whether it says one thing: so many days, months or years; or a day that every year has. */
export function isTermLength({ duration, unit, date }: TermLength): boolean {
  if (unit !== 'fixed-date') return duration >= 1 && date === undefined;
  return date !== undefined && isCivilDate(`${ANY_YEAR}-${monthDay(date)}`);
}
