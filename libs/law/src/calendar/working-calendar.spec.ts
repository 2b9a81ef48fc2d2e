import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addDays } from '../civil-date.js';
import { HOLIDAY_YEARS } from './holidays.js';
import { workingCalendar } from './working-calendar.js';

const calendar = workingCalendar(HOLIDAY_YEARS);

/** The published file as an independent source, read in the most literal way: two sets of strings and a weekday. */
const published = JSON.parse(readFileSync(new URL('./cn-holidays.json', import.meta.url), 'utf8')) as Record<
  string,
  { holidays: string[]; workdays: string[] }
>;
const meta = JSON.parse(readFileSync(new URL('./cn-holidays.meta.json', import.meta.url), 'utf8')) as {
  papers: Record<string, string[]>;
};
const off = new Set(Object.values(published).flatMap(({ holidays }) => holidays));
const madeUp = new Set(Object.values(published).flatMap(({ workdays }) => workdays));
const worked = (date: string) =>
  !off.has(date) && (madeUp.has(date) || ![0, 6].includes(new Date(date).getUTCDay()));

describe('the working calendar', () => {
  it('agrees with the published file on each of the 1,461 days of 2023–2026', () => {
    const days: string[] = [];
    for (let date = '2023-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) days.push(date);
    expect(days).toHaveLength(1461);
    expect(days.filter((date) => calendar.isWorkingDay(date) !== worked(date))).toEqual([]);
  });

  it('shows the notice behind each special day, the one that the published file names', () => {
    for (const [year, { holidays, workdays }] of Object.entries(published)) {
      for (const date of holidays)
        expect(calendar.day(date)).toMatchObject({
          kind: 'holiday',
          working: false,
          notice: meta.papers[year]?.[0],
        });
      for (const date of workdays)
        expect(calendar.day(date)).toMatchObject({
          kind: 'make-up',
          working: true,
          notice: meta.papers[year]?.[0],
        });
    }
  });

  it('names the reason for a plain day', () => {
    expect(calendar.day('2026-11-20')).toEqual({
      date: '2026-11-20',
      working: true,
      kind: 'weekday',
      certain: true,
    });
    expect(calendar.day('2026-11-22')).toEqual({
      date: '2026-11-22',
      working: false,
      kind: 'weekend',
      certain: true,
    });
    expect(() => calendar.day('2026-02-30')).toThrow(RangeError);
  });

  it('knows which notices it has', () => {
    expect(calendar.years()).toEqual([2023, 2024, 2025, 2026]);
    expect([2022, 2023, 2026, 2027].map((year) => calendar.known(year))).toEqual([false, true, true, false]);
  });

  // The notice of 2023 took 2022-12-31: the last days of a year stay open until the next notice is loaded.
  it('is not certain of a year without its notice, nor of the last days before it', () => {
    expect(calendar.missingNotice('2026-12-27')).toBeUndefined();
    expect(calendar.missingNotice('2026-12-28')).toBe(2027);
    expect(calendar.missingNotice('2027-03-01')).toBe(2027);
    expect(calendar.missingNotice('2025-12-31')).toBeUndefined();
    expect(calendar.day('2027-01-01')).toEqual({
      date: '2027-01-01',
      working: true,
      kind: 'weekday',
      certain: false,
    });
  });

  it('finds the working day on or after a day', () => {
    // 2026-10-01 to 10-07 are off, 10-08 is a Thursday.
    expect(calendar.onOrNextWorkingDay('2026-10-01')).toBe('2026-10-08');
    expect(calendar.onOrNextWorkingDay('2026-10-10')).toBe('2026-10-10'); // a Saturday made up
    expect(calendar.onOrNextWorkingDay('2026-11-21')).toBe('2026-11-23');
  });

  it('takes a further notice as data', () => {
    const notice = 'https://example.test/2027';
    const more = workingCalendar([
      ...HOLIDAY_YEARS,
      { year: 2027, notice, off: [['2027-01-01', '2027-01-03']], makeUp: ['2026-12-27'] },
    ]);
    expect(more.day('2027-01-01')).toEqual({
      date: '2027-01-01',
      working: false,
      kind: 'holiday',
      notice,
      certain: true,
    });
    expect(more.isWorkingDay('2026-12-27')).toBe(true);
    expect(more.missingNotice('2026-12-31')).toBeUndefined();
  });
});
