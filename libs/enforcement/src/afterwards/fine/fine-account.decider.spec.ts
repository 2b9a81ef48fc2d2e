import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@shouzheng/law/contract';
import { type FineFacts, type Freeze, fineAccount } from './fine-account.decider.js';

/** A fine of 30,000.00 yuan, served on 3 November 2026 and due on the 18th. */
const DUE = '2026-11-18';
/** 行政处罚法 Art 72 as it is in force. */
const RATE = { percentPerDay: 3, capPercent: 100 };
const facts = (more: Partial<FineFacts> = {}): FineFacts => ({
  fineFen: 3_000_000,
  schedules: [{ from: '2026-11-03', dues: [{ dueOn: DUE, amountFen: 3_000_000 }] }],
  payments: [],
  freezes: [],
  rate: RATE,
  ...more,
});
const addOn = (given: FineFacts, asOf: string): number => fineAccount(given, asOf).addOnFen;

describe('the add-on (行政处罚法第七十二条)', () => {
  it.each([
    ['on the due day', DUE, 0],
    ['on the first day after it', '2026-11-19', 90_000],
    ['ten days late', '2026-11-28', 900_000],
    ['thirty-three days late', '2026-12-21', 2_970_000],
    ['thirty-four days late: the cap', '2026-12-22', 3_000_000],
    ['a year late', '2027-11-18', 3_000_000],
  ])('is three per cent of the fine a day, up to the fine: %s', (_when, asOf, expected) => {
    expect(addOn(facts(), asOf)).toBe(expected);
  });

  it('is what the law of the decision’s day makes it: another share a day, another cap', () => {
    const milder = facts({ rate: { percentPerDay: 2, capPercent: 50 } });
    expect(addOn(milder, '2026-11-28')).toBe(600_000);
    expect(fineAccount(milder, '2027-11-18')).toMatchObject({
      addOnFen: 1_500_000,
      capFen: 1_500_000,
      capped: true,
    });
  });

  it('says that the cap is reached', () => {
    expect(fineAccount(facts(), '2026-12-21').capped).toBe(false);
    expect(fineAccount(facts(), '2026-12-22')).toMatchObject({ capped: true, capFen: 3_000_000 });
  });

  it('is computed on what is unpaid, from the day after a payment; parts of a fen are dropped once, at the end', () => {
    const paid = facts({ payments: [{ amountFen: 1_999_967, on: '2026-11-28' }] });
    // Ten days on 3,000,000, then 3 % of 1,000,033 = 30,000.99 a day.
    expect(addOn(paid, '2026-11-28')).toBe(900_000);
    expect(addOn(paid, '2026-11-29')).toBe(930_000);
    expect(addOn(paid, '2026-12-08')).toBe(900_000 + 300_009);
    expect(fineAccount(paid, '2026-12-08').steps).toEqual([
      { from: '2026-11-19', to: '2026-11-28', days: 10, baseFen: 3_000_000, frozen: null },
      { from: '2026-11-29', to: '2026-12-08', days: 10, baseFen: 1_000_033, frozen: null },
    ]);
  });

  it('is computed on the whole fine where the bureau reads the article so (SZ-addon-1)', () => {
    const paid = facts({ payments: [{ amountFen: 2_000_000, on: '2026-11-19' }] });
    expect(fineAccount(paid, '2026-11-20', false).addOnFen).toBe(180_000);
    expect(fineAccount(paid, '2026-11-20', true).addOnFen).toBe(120_000);
  });

  it('stops when the fine is paid, and never begins when it is paid in time', () => {
    const late = facts({ payments: [{ amountFen: 3_000_000, on: '2026-11-21' }] });
    expect(addOn(late, '2027-05-01')).toBe(270_000);
    const inTime = facts({ payments: [{ amountFen: 3_000_000, on: DUE }] });
    expect(addOn(inTime, '2027-05-01')).toBe(0);
  });

  it('is not computed during reconsideration, suit and stay (行政处罚法第七十三条), first and last day included', () => {
    const freeze: Freeze = { cause: 'reconsideration', from: '2026-11-29', to: '2026-12-08' };
    const frozen = facts({ freezes: [freeze] });
    expect(addOn(frozen, '2026-12-08')).toBe(900_000);
    expect(addOn(frozen, '2026-12-09')).toBe(990_000);
    expect(fineAccount(frozen, '2026-12-09')).toMatchObject({ overdueDays: 11, frozenDays: 10 });
    const lasting = facts({ freezes: [{ cause: 'litigation', from: '2026-11-10' }] });
    expect(addOn(lasting, '2028-01-01')).toBe(0);
  });

  it('follows the instalments: only what is overdue bears it (行政处罚法第六十六条)', () => {
    const plan = {
      from: '2026-11-10',
      dues: [
        { dueOn: '2026-12-10', amountFen: 1_000_000 },
        { dueOn: '2027-01-11', amountFen: 1_000_000 },
        { dueOn: '2027-02-10', amountFen: 1_000_000 },
      ],
    };
    const planned = facts({ schedules: [...facts().schedules, plan] });
    expect(addOn(planned, '2026-12-10')).toBe(0);
    expect(addOn(planned, '2026-12-20')).toBe(300_000);
    const first = { ...planned, payments: [{ amountFen: 1_000_000, on: '2026-12-09' }] };
    expect(addOn(first, '2027-01-11')).toBe(0);
    expect(addOn(first, '2027-01-13')).toBe(60_000);
    // The plan was ended: everything unpaid is late from the next day.
    const ended = {
      ...first,
      schedules: [
        ...first.schedules,
        { from: '2027-01-13', dues: [{ dueOn: '2027-01-13', amountFen: 2_000_000 }] },
      ],
    };
    expect(addOn(ended, '2027-01-13')).toBe(60_000);
    expect(addOn(ended, '2027-01-14')).toBe(120_000);
  });

  it('keeps what accrued before a deferral was approved', () => {
    const late = facts({
      schedules: [
        ...facts().schedules,
        { from: '2026-11-28', dues: [{ dueOn: '2027-01-28', amountFen: 3_000_000 }] },
      ],
    });
    expect(addOn(late, '2026-11-28')).toBe(900_000);
    expect(addOn(late, '2027-01-28')).toBe(900_000);
    expect(addOn(late, '2027-01-29')).toBe(990_000);
  });

  it('ends with the decision or its execution', () => {
    expect(addOn(facts({ until: '2026-11-20' }), '2027-01-01')).toBe(180_000);
  });

  it('is nothing before the decision is served', () => {
    expect(fineAccount(facts({ schedules: [] }), '2027-01-01')).toMatchObject({ addOnFen: 0, overdueFen: 0 });
  });
});

const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-11-03', n));
const freeze = fc
  .record({ from: day, days: fc.integer({ min: 0, max: 60 }) })
  .map(({ from, days }): Freeze => ({ cause: 'litigation', from, to: addDays(from, days) }));
const anyFacts = fc
  .record({
    fineFen: fc.integer({ min: 1, max: 500_000_000 }),
    payments: fc.array(fc.record({ on: day, amountFen: fc.integer({ min: 1, max: 2_000_000 }) }), {
      maxLength: 4,
    }),
    freezes: fc.array(freeze, { maxLength: 3 }),
  })
  .map(({ fineFen, payments, freezes }) => ({
    fineFen,
    payments,
    freezes,
    rate: RATE,
    schedules: [{ from: '2026-11-03', dues: [{ dueOn: DUE, amountFen: fineFen }] }],
  }));

describe('whatever is paid and whatever is stayed, the add-on', () => {
  it('never exceeds the fine, is whole fen, and never falls from one day to the next', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asOf) => {
        const now = addOn(given, asOf);
        expect(now).toBeLessThanOrEqual(given.fineFen);
        expect(Number.isInteger(now)).toBe(true);
        expect(addOn(given, addDays(asOf, 1))).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 200 },
    );
  });

  it('does not grow on a day that is frozen', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asOf) => {
        const frozen = given.freezes.some(({ from, to = asOf }) => from <= asOf && asOf <= to);
        if (frozen) expect(addOn(given, asOf)).toBe(addOn(given, addDays(asOf, -1)));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same as one sum over its steps', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asOf) => {
        const { steps, addOnFen, capFen } = fineAccount(given, asOf);
        const hundredths = steps.reduce((sum, one) => sum + (one.frozen ? 0 : one.baseFen * one.days * 3), 0);
        expect(addOnFen).toBe(Math.min(capFen, Math.floor(hundredths / 100)));
      }),
      { numRuns: 200 },
    );
  });
});
