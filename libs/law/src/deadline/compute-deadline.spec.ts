import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOLIDAY_YEARS } from '../calendar/holidays.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays, dayNumber } from '../civil-date.js';
import { createLawBook, findTimers } from '../law-book.js';
import { settingsOf } from '../settings/settings.js';

const law = createLawBook();
const calendar = workingCalendar(HOLIDAY_YEARS);
const ask = (timer: string, startsOn: string, facts = {}) => law.deadline(timer, startsOn, facts);

// Every date below was counted by hand on the notices of the State Council:
// 2026: off 02-15…23, 04-04…06, 05-01…05, 06-19…21, 09-25…27, 10-01…07; made up 02-14, 02-28, 05-09, 09-20, 10-10.
describe('working days (行政处罚法第八十五条)', () => {
  it.each([
    // 8, 9, 10 (Saturday, made up), 12, 13, 14, 15 October: the seventh is the 15th.
    ['decision-service', '2026-09-30', '2026-10-15'],
    // 14 (Saturday, made up), then off until the 23rd; 24, 25, 26, 27, 28 (Saturday, made up), 2 March.
    ['decision-service', '2026-02-13', '2026-03-02'],
    // Five after a Friday: Monday 16 to Friday 20 November.
    ['hearing-request', '2026-11-13', '2026-11-20'],
    // Three over a plain weekend: Friday's decision; Monday, Tuesday, Wednesday.
    ['publication-withdrawal', '2026-11-20', '2026-11-25'],
    // Two: 20 September is a Sunday that is worked; the 21st is the second.
    ['onspot-remittance-officer', '2026-09-18', '2026-09-21'],
    // Ten (复议法第八十八条): 23–27 November and 30 November – 4 December.
    ['reconsideration-answer', '2026-11-20', '2026-12-04'],
  ])('%s from %s ends on %s', (timer, startsOn, dueOn) => {
    expect(ask(timer, startsOn)).toMatchObject({ dueOn, warnOn: dueOn, kind: 'working', provisional: false });
  });
});

describe('calendar days (民法典第二百零一条、第二百零三条)', () => {
  it.each([
    // 15 days from 19 September: 4 October, off until the 7th → Thursday 8 October.
    ['fine-payment', '2026-09-19', '2026-10-08'],
    // 15 days from 5 November: Friday 20 November, a working day.
    ['fine-payment', '2026-11-05', '2026-11-20'],
    // 60 days from 11 September: 11 − 30 = 19 in September, 31 in October (50), 10 in November → Tuesday 10 November.
    ['reconsideration-application', '2026-09-11', '2026-11-10'],
    // 15 days to answer the court from 26 June: Saturday 11 July → Monday 13 July.
    ['court-answer', '2026-06-26', '2026-07-13'],
    // A day made up on a Saturday is worked: 15 days from 25 September is Saturday 10 October, no rolling.
    ['fine-payment', '2026-09-25', '2026-10-10'],
  ])('%s from %s ends on %s', (timer, startsOn, dueOn) => {
    expect(ask(timer, startsOn)).toMatchObject({ dueOn, kind: 'calendar', provisional: false });
  });

  it('warns on the day before rolling where the term binds the bureau, and not where it binds the party', () => {
    // 90 days from 4 July: 27 + 31 + 30 = 88 to the end of September, so Friday 2 October, off → Thursday 8 October.
    expect(ask('penalty-decision', '2026-07-04')).toMatchObject({
      warnOn: '2026-10-02',
      dueOn: '2026-10-08',
    });
    expect(ask('fine-payment', '2026-09-19')).toMatchObject({ warnOn: '2026-10-08', dueOn: '2026-10-08' });
  });
});

describe('months and years (民法典第二百零二条)', () => {
  it.each([
    // 31 August + 6 months has no 31 February: 28 February 2026, a Saturday that is worked.
    ['direct-suit', '2025-08-31', '2026-02-28'],
    // 4 January + 3 months: 4 April 2026, off until the 6th → Tuesday 7 April.
    ['court-application', '2026-01-04', '2026-04-07'],
    // A span is not rolled: 2 years from 22 November 2024 end on Sunday 22 November 2026.
    ['penalty-limitation', '2024-11-22', '2026-11-22'],
    ['archive-transfer-city', '2024-02-29', '2044-02-29'],
    ['archive-transfer-county', '2024-02-29', '2034-02-28'],
  ])('%s from %s ends on %s', (timer, startsOn, dueOn) => {
    expect(ask(timer, startsOn)).toMatchObject({ dueOn });
  });
});

describe('fixed dates', () => {
  // 31 May 2026 is a Sunday: rolled to Monday 1 June.
  it('roll like any last day', () => {
    expect(ask('annual-report-sg', '2026-01-01')).toMatchObject({ dueOn: '2026-06-01', kind: 'date' });
    expect(ask('annual-report-fnd', '2026-01-01')).toMatchObject({ dueOn: '2026-03-31' });
  });

  it('are those of the next year once past', () => {
    expect(ask('annual-report-unit-pne', '2025-04-01').dueOn).toBe('2026-03-31');
    expect(ask('annual-report-unit-pne', '2025-03-31').dueOn).toBe('2025-03-31');
  });

  // 令82第三十五条: announced in 2026, valid from 2027 to 31 December of the fifth year. Before it: five years from the award.
  it('count the validity of a rating by calendar years since Order 82 only', () => {
    expect(ask('rating-validity', '2026-03-01')).toMatchObject({
      dueOn: '2031-12-31',
      kind: 'date',
      provisional: false,
    });
    const old = ask('rating-validity', '2026-02-28');
    expect(old).toMatchObject({ dueOn: '2031-02-28', kind: 'calendar' });
    expect(old.basis[0]).toEqual({ rule: 'O39-levels', version: 'O39-levels@2011-03-01', mark: 'memory' });
  });
});

describe('evidence kept in a ban case (令77第十一条)', () => {
  it('alarms after seven calendar days, unrolled, and ends after seven working days', () => {
    const deadline = ask('evidence-preservation-ban', '2026-09-28');
    // 29, 30 September, 8, 9, 10, 12, 13 October; seven calendar days: 5 October, in the holiday.
    expect(deadline).toMatchObject({
      warnOn: '2026-10-05',
      dueOn: '2026-10-13',
      kind: 'working',
      provisional: false,
    });
    expect(deadline.basis.map(({ rule, mark }) => [rule, mark])).toEqual([
      ['O77-11', 'read'],
      ['CIV-201', 'read'],
      ['APL-85', 'read'],
      ['SZ-evidence-1', 'design'],
      ['CIV-203', 'read'],
    ]);
  });

  it('has no second date in a penalty case, where the statute says working days', () => {
    expect(ask('evidence-preservation-penalty', '2026-09-28')).toMatchObject({
      warnOn: '2026-10-13',
      dueOn: '2026-10-13',
    });
  });
});

describe('exclusions (令68第三十一条)', () => {
  const hearing = { from: '2026-03-10', to: '2026-03-19', cause: 'hearing' };

  it('move the end on by the days excluded', () => {
    // 90 days from 2 February: 26 in February, 31 in March, 30 in April (87), so Sunday 3 May; ten days on: 13 May.
    expect(ask('penalty-decision', '2026-02-02').warnOn).toBe('2026-05-03');
    expect(ask('penalty-decision', '2026-02-02', { exclusions: [hearing] })).toMatchObject({
      dueOn: '2026-05-13',
    });
  });

  it('count a day once, however often excluded, and not at all outside the term', () => {
    const audit = { from: '2026-03-15', to: '2026-03-24', cause: 'audit' };
    const later = { from: '2026-09-01', to: '2026-09-30', cause: 'testing' };
    const before = { from: '2026-01-01', to: '2026-02-02', cause: 'testing' };
    expect(ask('penalty-decision', '2026-02-02', { exclusions: [hearing, audit, later, before] }).dueOn).toBe(
      '2026-05-18',
    );
  });

  // What Order 68 says of a suspension was not read: the bureau decides, and the basis says so.
  it('of a suspended penalty case follow the bureau’s setting', () => {
    const facts = { exclusions: [{ from: '2026-03-01', to: '2026-03-10', cause: 'suspension' }] };
    const plain = ask('penalty-decision', '2026-02-02').warnOn; // 90 days: Sunday 3 May
    expect(plain).toBe('2026-05-03');
    const moved = ask('penalty-decision', '2026-02-02', facts);
    expect(moved.warnOn).toBe('2026-05-13');
    expect(moved.basis).toContainEqual({
      rule: 'O68-suspension',
      version: 'O68-suspension@2021-10-15',
      mark: 'memory',
    });
    const strict = createLawBook({ settings: settingsOf({ suspensionStopsPenaltyClock: false }) });
    expect(() => strict.deadline('penalty-decision', '2026-02-02', facts)).toThrow(
      expect.objectContaining({ code: 'exclusion-not-admitted' }),
    );
  });

  it('are admitted for their statutory causes only', () => {
    const because = (timer: string, cause: string) => () =>
      ask(timer, '2026-02-02', { exclusions: [{ ...hearing, cause }] });
    expect(because('penalty-decision', 'consultation')).toThrow(
      expect.objectContaining({ code: 'exclusion-not-admitted' }),
    );
    expect(because('fine-payment', 'hearing')).toThrow(
      expect.objectContaining({ code: 'exclusion-not-admitted' }),
    );
    expect(because('ban-disposal', 'suspension')).not.toThrow();
    expect(because('disclosure-answer', 'consultation')).not.toThrow();
  });

  it.each([
    ['2026-03-19', '2026-03-10'],
    ['2026-02-30', '2026-03-10'],
    ['2026-03-10', '2999-01-01'],
    ['2026-03-10', '2150-01-01'],
  ])('are refused from %s to %s', (from, to) => {
    const exclusions = [{ from, to, cause: 'hearing' }];
    expect(() => ask('penalty-decision', '2026-02-02', { exclusions })).toThrow(
      expect.objectContaining({ code: 'exclusion-invalid' }),
    );
  });
});

describe('terms of the document', () => {
  it('are required where the document sets them, and refused where the law does', () => {
    expect(ask('rectification-order', '2026-11-02', { days: 30 }).dueOn).toBe('2026-12-02');
    expect(() => ask('rectification-order', '2026-11-02')).toThrow(
      expect.objectContaining({ code: 'days-required' }),
    );
    expect(() => ask('fine-payment', '2026-11-02', { days: 30 })).toThrow(
      expect.objectContaining({ code: 'days-not-taken' }),
    );
    for (const days of [0, -1, 1.5, 4000])
      expect(() => ask('rectification-order', '2026-11-02', { days })).toThrow(
        expect.objectContaining({ code: 'days-out-of-range' }),
      );
  });

  // 90 + 30 by the head, then a definite term by collective decision: 150 days from 2 February end on 2 July.
  it('add to the statutory term of a collective extension', () => {
    expect(ask('penalty-decision-extended', '2026-02-02').warnOn).toBe('2026-06-02');
    expect(ask('penalty-decision-collective', '2026-02-02', { days: 30 }).warnOn).toBe('2026-07-02');
  });
});

describe('a year without its holiday notice', () => {
  it('makes a deadline that needs it provisional, and says so', () => {
    const deadline = ask('decision-service', '2026-12-25');
    // 28, 29, 30, 31 December, 1, 4, 5 January if nothing but weekends is off.
    expect(deadline).toMatchObject({ dueOn: '2027-01-05', provisional: true });
    expect(deadline.steps.at(-1)).toMatchObject({
      rule: 'SZ-calendar-1',
      mark: 'design',
      zh: expect.stringContaining('2027'),
    });
  });

  it('leaves alone what it cannot move', () => {
    expect(ask('decision-service', '2026-12-15')).toMatchObject({ dueOn: '2026-12-24', provisional: false });
    expect(ask('rating-validity', '2026-06-01').provisional).toBe(false);
    expect(ask('penalty-limitation', '2026-06-01')).toMatchObject({
      dueOn: '2028-06-01',
      provisional: false,
    });
  });

  it('is resolved by loading the notice: the date moves, and is no longer provisional', () => {
    const notice = {
      year: 2027,
      notice: 'https://example.test/2027',
      off: [['2027-01-01', '2027-01-03']],
      makeUp: [],
    } as const;
    const later = createLawBook({ holidays: [...HOLIDAY_YEARS, notice] });
    expect(later.deadline('decision-service', '2026-12-25')).toMatchObject({
      dueOn: '2027-01-06',
      provisional: false,
    });
  });
});

describe('a rule younger than the fact', () => {
  it('governs a qualifying period that began before it', () => {
    const deadline = ask('rating-eligibility', '2020-05-01');
    expect(deadline).toMatchObject({ dueOn: '2022-05-01' });
    expect(deadline.basis[0]?.version).toBe('O82-9@2026-03-01');
    expect(deadline.steps[1]?.zh).toContain('2026-03-01');
  });
});

describe('the explanation', () => {
  const labels = (timer: string, startsOn: string, facts = {}) =>
    ask(timer, startsOn, facts).steps.map(({ zh }) => zh.slice(0, 2));

  it('goes from the start to the end', () => {
    expect(labels('evidence-preservation-ban', '2026-09-28')).toEqual([
      '起算',
      '期限',
      '基准',
      '读法',
      '预警',
      '届满',
    ]);
    const exclusions = [{ from: '2026-03-10', to: '2026-03-19', cause: 'hearing' }];
    expect(labels('penalty-decision', '2026-02-02', { exclusions })).toEqual([
      '起算',
      '期限',
      '基准',
      '扣除',
      '扣除',
      '届满',
    ]);
    expect(labels('decision-service', '2026-12-25')).toEqual(['起算', '期限', '基准', '届满', '预计']);
  });

  it('names the rest day and the rule that rolls it', () => {
    expect(ask('fine-payment', '2026-09-19').steps.at(-1)).toEqual({
      zh: '届满：2026-10-04（周日）是节假日，顺延至 2026-10-08（周四）24 时。',
      en: 'End: 2026-10-04 (Sun) is a holiday; rolled to 2026-10-08 (Thu), 24:00.',
      date: '2026-10-08',
      rule: 'CIV-203',
      mark: 'read',
    });
  });

  it('is complete for every timer: words in both languages, rules that exist, the basis that the steps name', () => {
    for (const timer of findTimers({ on: '2026-11-20' })) {
      const facts = timer.document ? { days: 10 } : {};
      const { steps, basis, dueOn } = ask(timer.code, '2026-11-20', facts);
      for (const step of steps) {
        expect(step.zh).not.toMatch(/undefined|NaN|\bnull\b/);
        expect(step.en).not.toMatch(/undefined|NaN|\bnull\b|[\u4e00-\u9fff]/);
        expect(step.rule === undefined || law.rule(step.rule, '2026-11-20') !== undefined).toBe(true);
      }
      expect(basis[0]?.rule).toBe(timer.rule);
      expect(new Set(basis.map(({ rule }) => rule))).toEqual(
        new Set([timer.rule, ...steps.flatMap(({ rule }) => rule ?? [])]),
      );
      expect(steps.some(({ date }) => date === dueOn)).toBe(true);
    }
  });
});

describe('the clock, whatever the timer', () => {
  const start = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2023-01-01', days));
  const timers = findTimers().filter(({ document }) => document === undefined);
  const timer = fc.constantFrom(...timers.map(({ code }) => code));
  /** Where the timer was in force on the day; a term cannot start under no rule. */
  const due = (code: string, startsOn: string) => {
    try {
      return ask(code, startsOn);
    } catch {
      return undefined;
    }
  };

  it('ends no earlier for a later start', () => {
    fc.assert(
      fc.property(timer, start, fc.nat(60), (code, startsOn, later) => {
        const [a, b] = [due(code, startsOn), due(code, addDays(startsOn, later))];
        // Two rows of one code are two laws: monotone within each.
        fc.pre(a !== undefined && b !== undefined && a.basis[0]?.rule === b.basis[0]?.rule);
        expect((a?.dueOn ?? '') <= (b?.dueOn ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never warns after the end, never ends before the start, and ends limits on a working day', () => {
    const nature = new Map(timers.map((row) => [row.code, row.nature]));
    fc.assert(
      fc.property(timer, start, (code, startsOn) => {
        const { dueOn = '', warnOn = '' } = due(code, startsOn) ?? {};
        fc.pre(dueOn !== '');
        expect(startsOn <= dueOn && warnOn <= dueOn).toBe(true);
        expect(nature.get(code) === 'span' || calendar.isWorkingDay(dueOn)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes an exclusion within a calendar term as a shift of its unrolled end', () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (startsOn, offset, length) => {
          const from = addDays(startsOn, offset);
          const exclusions = [{ from, to: addDays(from, length - 1), cause: 'hearing' }];
          const plain = ask('penalty-decision', startsOn).warnOn;
          const moved = ask('penalty-decision', startsOn, { exclusions }).warnOn;
          expect(dayNumber(moved) - dayNumber(plain)).toBe(length);
        },
      ),
    );
  });

  it('counts as many working days as the term has, by a count of its own', () => {
    fc.assert(
      fc.property(start, (startsOn) => {
        const { dueOn } = ask('general-disclosure', startsOn);
        let worked = 0;
        for (let date = addDays(startsOn, 1); date <= dueOn; date = addDays(date, 1))
          if (calendar.isWorkingDay(date)) worked += 1;
        expect(worked).toBe(20);
        expect(calendar.isWorkingDay(dueOn)).toBe(true);
      }),
    );
  });
});
