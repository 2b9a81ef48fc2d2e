import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateInYear,
  dayNumber,
  isCivilDate,
  weekday,
  weekdayName,
} from './civil-date.js';

/** The standard library as an independent witness: UTC only, so that no time zone takes part. */
const utc = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const civilDate = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => utc(days * 86_400_000));

describe('civil dates', () => {
  it('know which days exist', () => {
    for (const date of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isCivilDate(date)).toBe(true);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-04-31',
      '2026-1-1',
      '0000-01-01',
      '',
      'x',
      '2026-01-01T00:00',
    ])
      expect(isCivilDate(text)).toBe(false);
  });

  it('refuse to compute with a day that does not exist', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
    expect(() => dateInYear(2023, 2, 29)).toThrow(RangeError);
  });

  it('add days as the standard library does in UTC', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(addDays(date, days)).toBe(utc(Date.parse(date) + days * 86_400_000));
      }),
    );
  });

  it('number days so that the difference is the distance', () => {
    fc.assert(
      fc.property(civilDate, civilDate, (a, b) => {
        expect(dayNumber(b) - dayNumber(a)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      }),
    );
  });

  it('know the weekday', () => {
    fc.assert(fc.property(civilDate, (date) => expect(weekday(date) % 7).toBe(new Date(date).getUTCDay())));
    expect(weekdayName('2026-11-22', 'zh')).toBe('周日');
    expect(weekdayName('2026-11-22', 'en')).toBe('Sun');
  });

  // 民法典第二百零二条: the corresponding day, else the end of the month.
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 24, '2028-12-31'],
  ])('%s and %i months later: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});
