import { type Refusal, when } from '@shouzheng/kernel';
import { dayNumber, isCivilDate, weekday, yearOf } from '../../civil-date.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { HolidayNotice } from '../law.state.js';

const SATURDAY = 6;
/** No notice has given more than ten days off in one piece; more is a slip of the pen. */
const MAX_BLOCK_DAYS = 15;
/** A notice may reach back into the December before its year: that of 2023 took 2022-12-31. */
const REACHES_BACK_TO = '12-20';
/** 《全国年节及纪念日放假办法》: days off in every year, whatever the moon does. */
const STATUTORY = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/**
 * What is wrong with a notice before it is loaded: days that do not exist, that are another year's, that are off and
 * worked at once, a worked day that is no weekend, a statutory holiday that is missing, a year that is loaded already.
 */
export function noticeRefusals(notice: HolidayNotice, calendar: WorkingCalendar): readonly Refusal[] {
  const { year, off, makeUp, corrects } = notice;
  const bad = [...off.flat(), ...makeUp].find((date) => !isCivilDate(date));
  if (bad !== undefined) return [{ code: 'notice.not-a-date', params: { date: bad } }];
  const isLoaded = calendar.known(year);
  const elsewhere = [...off.flat(), ...makeUp].find((date) => !isOfYear(year, date));
  const block = off.find(([from, to]) => from > to || dayNumber(to) - dayNumber(from) >= MAX_BLOCK_DAYS);
  const noWeekend = makeUp.find((date) => weekday(date) < SATURDAY);
  const twice = twiceNamed(notice);
  const missing = STATUTORY.map((day) => `${year}-${day}`).find((day) => !isOff(notice, day));
  return [
    ...when(off.length === 0, 'notice.no-days-off'),
    ...when(isLoaded && !corrects, 'notice.year-loaded', { year }),
    ...when(!isLoaded && corrects, 'notice.nothing-to-correct', { year }),
    ...when(elsewhere !== undefined, 'notice.day-of-another-year', { date: elsewhere ?? '', year }),
    ...when(block !== undefined, 'notice.block-invalid', { from: block?.[0] ?? '', to: block?.[1] ?? '' }),
    ...when(noWeekend !== undefined, 'notice.made-up-day-is-no-weekend', { date: noWeekend ?? '' }),
    ...when(twice !== undefined, 'notice.day-named-twice', { date: twice ?? '' }),
    ...when(missing !== undefined, 'notice.statutory-holiday-missing', { date: missing ?? '' }),
  ];
}

function isOfYear(year: number, date: string): boolean {
  return yearOf(date) === year || (date >= `${year - 1}-${REACHES_BACK_TO}` && yearOf(date) === year - 1);
}

function isOff({ off }: HolidayNotice, date: string): boolean {
  return off.some(([from, to]) => from <= date && date <= to);
}

/** A day in two blocks, off and worked, or worked twice. */
function twiceNamed(notice: HolidayNotice): string | undefined {
  const { off, makeUp } = notice;
  const sorted = [...off].sort(([a], [b]) => (a < b ? -1 : 1));
  const overlap = sorted.find(([from], index) => index > 0 && from <= (sorted[index - 1]?.[1] ?? ''));
  return (
    overlap?.[0] ??
    makeUp.find((date) => isOff(notice, date)) ??
    makeUp.find((date, index) => makeUp.indexOf(date) !== index)
  );
}
