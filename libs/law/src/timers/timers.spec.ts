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
    for (const row of rows) for (const id of cited(row)) expect(known).toContain(id);
  });

  it('have one row in force per code and day', () => {
    for (const same of Map.groupBy(rows, ({ code }) => code).values()) {
      const periods = same.flatMap(({ rule }) => findVersions(rule));
      const ordered = [...periods].sort((a, b) => a.from.localeCompare(b.from));
      ordered.slice(1).forEach((row, index) => expect((ordered[index]?.to ?? '9999') < row.from).toBe(true));
    }
  });

  it('claim no more than their rule: a term read in the statute rests on a rule that was read', () => {
    for (const { mark, rule } of rows) if (mark === 'read') expect(findVersions(rule)[0]?.mark).toBe('read');
  });

  // "[M]: make it configuration, never a constant."
  it('let the bureau set every term that no statute text fixes', () => {
    for (const { mark, configurable, unit, duration, nature } of rows) {
      if (mark === 'memory' && duration !== null && nature !== 'span') expect(configurable).toBe('term');
      if (unit === 'fixed-date') expect(configurable).toBeUndefined();
    }
  });

  it('have what their unit needs', () => {
    for (const { unit, date, duration, document } of rows) {
      expect(date !== undefined).toBe(unit === 'fixed-date');
      expect(duration === null).toBe(document === 'sets');
      if (duration !== null) expect(Number.isInteger(duration) && duration >= 0).toBe(true);
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
    for (const { duration, unit } of terms) {
      if (unit === 'working-day' || unit === 'calendar-day')
        expect(unit === 'working-day').toBe(short.includes(duration ?? 0));
    }
    expect(terms.length).toBeGreaterThan(2);
  });

  it('are listed in a stable order, on a day only those in force', () => {
    expect(findTimers()).toEqual(rows);
    const codes = (on: string) => findTimers({ on }).map(({ code }) => code);
    expect(codes('2025-04-30')).not.toContain('evidence-preservation-ban');
    expect(codes('2025-05-01')).toContain('evidence-preservation-ban');
  });
});
