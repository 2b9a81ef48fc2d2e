import { weekdayName } from '../civil-date.js';
import type { CivilDate } from '../law-types.js';
import type { Timer, Wording } from '../timers/timer.js';
import type { Term } from './count-term.js';

const UNIT: Record<Exclude<Timer['unit'], 'fixed-date'>, Wording> = {
  'calendar-day': ['日', 'calendar day'],
  'working-day': ['个工作日', 'working day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
};
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A term in words: 7个工作日, 7 working days; 至当年 5 月 31 日, to 31 May of the year. */
export function termInWords(term: Term): Wording {
  const { amount, unit, date } = term;
  if (unit !== 'fixed-date') {
    const [zh, en] = UNIT[unit];
    return [`${amount}${zh}`, `${amount} ${en}${amount === 1 ? '' : 's'}`];
  }
  const { month, day } = date ?? { month: 1, day: 1 };
  const [yearZh, yearEn] =
    amount === 0 ? ['当年', 'of the year'] : [`第 ${amount} 年`, `of year ${amount} after`];
  return [`至${yearZh} ${month} 月 ${day} 日`, `to ${day} ${MONTHS[month - 1] ?? ''} ${yearEn}`];
}

/** A date with its weekday. */
export function dateInWords(date: CivilDate): Wording {
  return [`${date}（${weekdayName(date, 'zh')}）`, `${date} (${weekdayName(date, 'en')})`];
}
