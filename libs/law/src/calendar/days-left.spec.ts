import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../civil-date.js';
import { nthWorkingDayAfter, workingDaysLeft } from './days-left.js';
import { HOLIDAY_YEARS } from './holidays.js';
import { workingCalendar } from './working-calendar.js';

const calendar = workingCalendar(HOLIDAY_YEARS);

describe('working days that are left', () => {
  it('the third working day after a Thursday is the Tuesday', () => {
    expect(nthWorkingDayAfter(calendar, '2026-11-19', 3)).toBe('2026-11-24');
  });

  it('holidays and make-up days of the notice count as it says', () => {
    // Off from 10-01 to 10-07; 10-10 is a worked Saturday.
    expect(nthWorkingDayAfter(calendar, '2026-09-30', 1)).toBe('2026-10-08');
    expect(workingDaysLeft(calendar, '2026-09-30', '2026-10-10')).toBe(3);
  });

  it('is zero on the day itself and over a weekend, negative when past', () => {
    expect(workingDaysLeft(calendar, '2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysLeft(calendar, '2026-11-20', '2026-11-22')).toBe(0);
    expect(workingDaysLeft(calendar, '2026-11-24', '2026-11-20')).toBe(-2);
  });

  it('counts what one counts day by day', () => {
    const dates = fc.integer({ min: 0, max: 365 * 25 }).map((days) => addDays('2012-01-01', days));
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [today, dueOn] = one < other ? [one, other] : [other, one];
        let days = 0;
        for (let day = today; day < dueOn;) {
          day = addDays(day, 1);
          if (calendar.isWorkingDay(day)) days += 1;
        }
        expect(workingDaysLeft(calendar, today, dueOn)).toBe(days);
        expect(workingDaysLeft(calendar, dueOn, today)).toBe(days === 0 ? 0 : -days);
      }),
    );
  });
});
