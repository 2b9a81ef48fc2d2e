import { addDays } from '../civil-date.js';
import type { CivilDate } from '../law-types.js';
import type { WorkingCalendar } from './working-calendar.js';

/** The n-th working day after a day, that day not counted. */
export function nthWorkingDayAfter(calendar: WorkingCalendar, day: CivilDate, n: number): CivilDate {
  let date = day;
  for (let left = n; left > 0; left -= 1) date = calendar.onOrNextWorkingDay(addDays(date, 1));
  return date;
}

/** Working days from the day after `today` to `dueOn`, both in; negative, in working days, when the term is past. */
export function workingDaysLeft(calendar: WorkingCalendar, today: CivilDate, dueOn: CivilDate): number {
  return calendar.workingDaysUpTo(dueOn) - calendar.workingDaysUpTo(today);
}
