import { describe, expect, it } from '@jest/globals';
import { findTimers, findVersions } from '../law-book.js';
import { RULES } from '../rules/rules.js';
import { EXCLUSION_CAUSES, type Timer } from './timer.js';
import { TIMERS } from './timers.js';

const rows: readonly Timer[] = TIMERS;
const known = new Set(RULES.map(({ id }) => id));
const cited = (row: Timer) =>
  [row.rule, row.unitRule, row.reading, row.excludes?.rule, row.alarm?.rule].filter((id) => id !== undefined);

describe('the timers as rows', () => {
  it('cite rules that exist', () => {
    expect(rows.flatMap(cited).filter((id) => !known.has(id))).toEqual([]);
  });

  it('have one row in force per code and day', () => {
    for (const same of Map.groupBy(rows, ({ code }) => code).values()) {
      const periods = same.flatMap(({ rule }) => findVersions(rule));
      const ordered = [...periods].sort((a, b) => a.from.localeCompare(b.from));
      ordered.slice(1).forEach((row, index) => expect((ordered[index]?.to ?? '9999') < row.from).toBe(true));
    }
  });

  it('claim no more than their rule: a term read in the statute rests on a rule that was read', () => {
    const read = rows.filter(({ mark }) => mark === 'read');
    expect(read.filter(({ rule }) => findVersions(rule)[0]?.mark !== 'read')).toEqual([]);
  });

  // "[M]: make it configuration, never a constant."
  it('let the bureau set every term that no statute text fixes', () => {
    const open = rows.filter(({ mark }) => mark !== 'read');
    expect(open.filter(({ configurable }) => configurable !== 'term')).toEqual([]);
    const dates = rows.filter(({ unit, mark }) => unit === 'fixed-date' && mark === 'read');
    expect(dates.filter(({ configurable }) => configurable !== undefined)).toEqual([]);
  });

  it('take their kind of days from their own instrument, unless we say that it is our reading', () => {
    const instrumentOf = (id: string) => findVersions(id)[0]?.instrument;
    const borrowed = rows.filter(
      ({ rule, unitRule }) => unitRule && instrumentOf(unitRule) !== instrumentOf(rule),
    );
    expect(borrowed.map(({ code }) => code)).toEqual(['evidence-preservation-ban']);
    expect(borrowed.every(({ reading }) => reading !== undefined)).toBe(true);
  });

  // Two readings of one article, written apart: the row of the rule and the row of the timer.
  it('have the length that the row of their rule states, alone or with its extension', () => {
    const numbersIn = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbersIn)
          : [];
    const stated = rows.flatMap(({ code, rule, duration, unit, hours }) => {
      const numbers = numbersIn(findVersions(rule)[0]?.value);
      if (duration === null || unit === 'fixed-date' || numbers.length === 0) return [];
      const sums = numbers.flatMap((a, at) => numbers.slice(at + 1).map((b) => a + b));
      return [{ code, fits: [...numbers, ...sums].includes(hours ?? duration) }];
    });
    expect(stated.length).toBeGreaterThan(70);
    expect(stated.filter(({ fits }) => !fits)).toEqual([]);
  });

  it('have what their unit needs', () => {
    for (const { unit, date, duration, document } of rows) {
      expect(date !== undefined).toBe(unit === 'fixed-date');
      expect(duration === null).toBe(document === 'sets');
      expect(duration === null || (Number.isInteger(duration) && duration >= 0)).toBe(true);
    }
  });

  it('name every cause of exclusion in words', () => {
    const causes = new Set(rows.flatMap(({ excludes }) => excludes?.causes ?? []));
    expect([...causes].sort()).toEqual(Object.keys(EXCLUSION_CAUSES).sort());
  });

  // 行政处罚法第八十五条、行政强制法第六十九条、行政复议法第八十八条 name the short terms that are working days.
  it.each([
    ['APL', [2, 3, 5, 7]],
    ['CMP', [5, 10]],
    ['REC', [3, 5, 7, 10]],
  ])('count the short terms of %s in working days and the others in calendar days', (instrument, short) => {
    const terms = rows.filter(({ rule, mark }) => rule.startsWith(`${instrument}-`) && mark === 'read');
    const inDays = terms.filter(({ unit }) => unit === 'working-day' || unit === 'calendar-day');
    expect(inDays.length).toBeGreaterThan(2);
    for (const { duration, unit } of inDays)
      expect(unit === 'working-day').toBe(short.includes(duration ?? 0));
  });

  it('are listed in a stable order, on a day only those in force', () => {
    expect(findTimers()).toEqual(rows);
    const codes = (on: string) => findTimers({ on }).map(({ code }) => code);
    expect(codes('2025-04-30')).not.toContain('evidence-preservation-ban');
    expect(codes('2025-05-01')).toContain('evidence-preservation-ban');
  });
});
