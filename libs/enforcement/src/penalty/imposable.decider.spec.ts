import { describe, expect, it } from '@jest/globals';
import { createLawBook, DEFAULT_SETTINGS } from '@shouzheng/law/contract';
import { sealed } from '../testing/world.fixture.js';
import {
  type ImposingFacts,
  POWERS,
  creditSeverityOf,
  hearingIsDue,
  imposingRefusals,
} from './imposable.decider.js';
import type { PenaltyItem } from './penalty-decision.events.js';

const law = createLawBook();
const facts: ImposingFacts = {
  type: 'SG',
  violation: 'UNLAWFUL_FEES',
  articles: ['SG-30i8', 'SG-30'],
  report: { gainsFen: 100_000, serious: false, leniency: 'none' },
  law,
  lawOn: '2026-06-30',
  decidedOn: '2026-11-02',
};
const serious = { ...facts.report, serious: true };
const item = (kind: PenaltyItem['kind'], more: Partial<PenaltyItem> = {}): PenaltyItem => ({
  no: 1,
  kind,
  ...more,
});
const codes = (items: readonly PenaltyItem[], more: Partial<ImposingFacts> = {}) =>
  imposingRefusals(items, { ...facts, ...more }).map(({ code }) => code);
const suspend = item('SUSPEND', { from: '2026-12-01', to: '2027-02-28' });

describe('what may be imposed (reference §3.4)', () => {
  it('rests on rules that are known, and gives every row a kind', () => {
    for (const { breaks, power, kinds, ifSerious } of POWERS) {
      expect([breaks, law.rule(breaks, '2026-11-02') !== undefined]).toEqual([breaks, true]);
      expect([power, law.rule(power, '2026-11-02') !== undefined]).toEqual([power, true]);
      expect(kinds.length + ifSerious.length).toBeGreaterThan(0);
    }
  });

  it('names the item broken and the article that carries the penalty, of the type’s own law (APL 38)', () => {
    expect(codes([item('WARNING')])).toEqual([]);
    expect(codes([item('WARNING')], { articles: ['SG-30'] })).toEqual(['penalty.articles-do-not-carry']);
    expect(codes([item('WARNING')], { type: 'PNE' })).toEqual(['penalty.articles-do-not-carry']);
    expect(codes([item('WARNING')], { type: 'unknown' })).toEqual(['penalty.articles-do-not-carry']);
    expect(codes([item('WARNING')], { type: 'PNE', articles: ['PNE-25i8', 'PNE-25'] })).toEqual([]);
  });

  it.each([
    ['SG Art 30', 'SG', 'BEYOND_CHARTER', 'SG-30', 'SG-30i2', 'REPLACE_MANAGER', []],
    [
      'PNE Art 25',
      'PNE',
      'BEYOND_CHARTER',
      'PNE-25',
      'PNE-25i2',
      'REPLACE_MANAGER',
      ['penalty.kind-not-given'],
    ],
    ['FND Art 42', 'FND', 'OFF_PURPOSE', 'FND-42', 'FND-42i1', 'FINE', ['penalty.kind-not-given']],
    ['FND Art 42', 'FND', 'OFF_PURPOSE', 'FND-42', 'FND-42i1', 'WARNING', []],
    [
      'CHA Art 109',
      'FND',
      'CHARITY_LAW',
      'CHA-109',
      'CHA-109',
      'REVOKE_REGISTRATION',
      ['penalty.kind-not-given'],
    ],
    ['CHA Art 117', 'SG', 'CHARITY_LAW', 'CHA-117', 'CHA-117', 'REVOKE_CERTIFICATE', []],
    ['SG Art 29', 'SG', 'INACTIVE_ONE_YEAR', 'SG-29', 'SG-29', 'REVOKE_REGISTRATION', []],
  ] as const)('%s, %s, %s: %s/%s gives %s', (_law, type, violation, power, breaks, kind, expected) => {
    const amountFen = kind === 'FINE' ? { amountFen: 300_000 } : {};
    const object = kind === 'REPLACE_MANAGER' ? { object: sealed('某人') } : {};
    expect(
      codes([item(kind, { ...amountFen, ...object })], { type, violation, articles: [power, breaks] }),
    ).toEqual(expected);
  });

  it('revokes serious cases only', () => {
    expect(codes([item('REVOKE_REGISTRATION')])).toEqual(['penalty.not-serious']);
    expect(codes([item('REVOKE_REGISTRATION')], { report: serious })).toEqual([]);
  });

  // SG Art 30: one to three times the turnover, or three to five times the gains.
  it.each([
    ['three times the gains', 300_000, { gainsFen: 100_000 }, []],
    ['five times the gains', 500_000, { gainsFen: 100_000 }, []],
    ['less than three times', 299_999, { gainsFen: 100_000 }, ['penalty.fine-out-of-range']],
    ['more than five times', 500_001, { gainsFen: 100_000 }, ['penalty.fine-out-of-range']],
    ['once the turnover', 100_000, { turnoverFen: 100_000 }, []],
    ['more than three times the turnover', 300_001, { turnoverFen: 100_000 }, ['penalty.fine-out-of-range']],
    ['without a base', 100_000, {}, ['penalty.fine-without-base']],
  ] as const)('fines %s', (_what, amountFen, base, expected) => {
    const report = { ...base, serious: false, leniency: 'none' as const };
    expect(codes([item('FINE', { amountFen })], { report })).toEqual(expected);
  });

  it('follows the day of the act, save where the newer version is lighter (APL 37)', () => {
    const [shipped] = law.versions('SG-30');
    if (!shipped) throw new Error('SG-30 is not shipped');
    const amended = (gainTimes: readonly [number, number]): ImposingFacts['law'] => ({
      ...law,
      rule: (id, day) =>
        id === 'SG-30' && day > '2026-09-30' ? { ...shipped, value: { gainTimes } } : law.rule(id, day),
    });
    const fined = (amountFen: number, gainTimes: readonly [number, number]) =>
      codes([item('FINE', { amountFen })], { law: amended(gainTimes) });
    const outside = ['penalty.fine-out-of-range'];
    expect(fined(500_000, [6, 9])).toEqual([]);
    expect(fined(700_000, [6, 9])).toEqual(outside);
    expect(fined(100_000, [1, 2])).toEqual([]);
    expect(fined(300_000, [1, 2])).toEqual(outside);
  });

  it('goes below the least only when mitigated (APL 32)', () => {
    const fine = [item('FINE', { amountFen: 100_000 })];
    expect(codes(fine, { report: { ...facts.report, leniency: 'lighter' } })).toEqual([
      'penalty.fine-out-of-range',
    ]);
    expect(codes(fine, { report: { ...facts.report, leniency: 'mitigated' } })).toEqual([]);
  });

  it('fines one act once (APL 29), confiscates no more than was found (APL 28), numbers each item once', () => {
    const fine = item('FINE', { amountFen: 300_000 });
    expect(codes([fine, { ...fine, no: 2 }])).toEqual(['penalty.fined-twice']);
    const named = { ...fine, object: sealed('某项目') };
    expect(codes([named, { ...named, no: 2 }])).toEqual(['penalty.fined-twice']);
    expect(codes([item('CONFISCATE_GAINS', { amountFen: 100_000 })])).toEqual([]);
    expect(codes([item('CONFISCATE_GAINS', { amountFen: 100_001 })])).toEqual([
      'penalty.confiscates-more-than-found',
    ]);
    expect(codes([item('WARNING'), suspend])).toEqual(['penalty.items-numbered-twice']);
    expect(codes([])).toEqual(['penalty.nothing-imposed']);
  });

  it('has amount, period and person where the kind has them, and only there (APL 59)', () => {
    expect(codes([item('FINE')])).toEqual(['penalty.amount-of-item', 'penalty.fine-out-of-range']);
    expect(codes([item('WARNING', { amountFen: 1 })])).toEqual(['penalty.amount-of-item']);
    expect(codes([suspend])).toEqual([]);
    expect(codes([item('SUSPEND')])).toEqual(['penalty.period-of-item']);
    expect(codes([item('SUSPEND', { from: '2027-01-02', to: '2027-01-01' })])).toEqual([
      'penalty.period-of-item',
    ]);
    expect(codes([item('WARNING', { to: '2027-01-01' })])).toEqual(['penalty.period-of-item']);
    expect(codes([item('REPLACE_MANAGER')])).toEqual(['penalty.object-of-item']);
  });

  it('fines and bars persons under CHA Art 112 only: 20,000 to 200,000 yuan, one to five years', () => {
    const charity = {
      violation: 'CHARITY_LAW' as const,
      articles: ['CHA-112'],
      report: serious,
    };
    const object = sealed('某人');
    const ban = (to: string) => item('MANAGEMENT_BAN', { object, from: '2027-01-01', to });
    expect(codes([item('FINE', { amountFen: 2_000_000, object })], charity)).toEqual([]);
    expect(codes([item('FINE', { amountFen: 2_000_000 })], charity)).toEqual(['penalty.object-of-item']);
    expect(codes([item('FINE', { amountFen: 20_000_001, object })], charity)).toEqual([
      'penalty.fine-out-of-range',
    ]);
    expect(codes([ban('2028-01-01')], charity)).toEqual([]);
    expect(codes([ban('2027-12-31')], charity)).toEqual(['penalty.ban-of-other-length']);
    expect(codes([ban('2032-01-02')], charity)).toEqual(['penalty.ban-of-other-length']);
  });
});

describe('what follows from the items', () => {
  const due = (items: readonly PenaltyItem[], settings = DEFAULT_SETTINGS) => hearingIsDue(items, settings);

  it.each([
    ['a warning', [item('WARNING')], false],
    ['a suspension', [suspend], true],
    ['revocation', [item('REVOKE_REGISTRATION')], true],
    ['withdrawal', [item('REVOKE_CERTIFICATE')], true],
    ['a ban from office', [item('MANAGEMENT_BAN')], true],
    ['a fine below the threshold', [item('FINE', { amountFen: 1_999_999 })], false],
    ['a fine at the threshold', [item('FINE', { amountFen: 2_000_000 })], true],
    ['a confiscation at the threshold', [item('CONFISCATE_GAINS', { amountFen: 2_000_000 })], true],
    [
      'a fine of a person at its own threshold',
      [item('FINE', { amountFen: 300_000, object: sealed('某人') })],
      true,
    ],
  ] as const)('a hearing is due for %s: %s (APL 63)', (_what, items, expected) => {
    expect(due(items)).toBe(expected);
  });

  it('takes the threshold from the bureau’s settings', () => {
    const settings = { ...DEFAULT_SETTINGS, hearingFineFromFen: 1_000 };
    expect(due([item('FINE', { amountFen: 1_000 })], settings)).toBe(true);
  });

  it.each([
    [[item('WARNING')], 'ordinary', 'minor'],
    [[item('WARNING'), item('CRITICISM')], 'ordinary', 'minor'],
    [[item('FINE', { amountFen: 1 })], 'simple', 'minor'],
    [[item('FINE', { amountFen: 1 })], 'ordinary', 'general'],
    [[suspend], 'ordinary', 'general'],
    [[item('REVOKE_REGISTRATION')], 'ordinary', 'serious'],
    [[item('WARNING'), item('MANAGEMENT_BAN')], 'ordinary', 'serious'],
  ] as const)('credit class of %j, %s procedure: %s', (items, procedure, severity) => {
    expect(creditSeverityOf(items, procedure)).toBe(severity);
  });
});

describe('a suspension after an order to correct (慈善法 Art 110)', () => {
  const charity = (articles: readonly string[], more: Partial<ImposingFacts['report']> = {}) => ({
    violation: 'CHARITY_LAW' as const,
    articles,
    report: { ...facts.report, corrected: false, ...more },
  });

  it.each([
    ['without an order', {}, ['penalty.order-not-let-pass']],
    ['while its term runs', { correctionDueOn: '2026-11-02' }, ['penalty.order-not-let-pass']],
    [
      'where it was corrected after all',
      { correctionDueOn: '2026-10-31', corrected: true },
      ['penalty.order-not-let-pass'],
    ],
    ['when the party let it pass', { correctionDueOn: '2026-11-01' }, []],
  ] as const)('%s', (_what, more, expected) => {
    expect(codes([suspend], charity(['CHA-110'], more))).toEqual(expected);
    // What the article gives at once, and Art 109, need no order.
    expect(codes([item('WARNING')], charity(['CHA-110'], more))).toEqual([]);
    expect(codes([suspend], charity(['CHA-109'], more))).toEqual([]);
  });
});

describe('doing it again within a year (Charity Law Art 110)', () => {
  const withdrawal = [item('REVOKE_CERTIFICATE')];
  const before = (on: string): Partial<ImposingFacts> => ({
    violation: 'CHARITY_LAW',
    articles: ['CHA-110'],
    report: { ...facts.report, handledBefore: { docNo: '1', on } },
  });
  const known = (status: 'applied' | 'withdrawn', effectiveOn: string): ImposingFacts['effects'] => ({
    earlier: {
      ofEventId: 'earlier',
      status,
      caseId: '',
      documentNumber: '1',
      items: [],
      creditSeverity: 'minor',
      effectiveOn,
      effects: [],
    },
  });

  it.each([
    ['a year before the act to the day', '2025-06-30', []],
    ['a day more', '2025-06-29', ['penalty.not-again-within-a-year']],
    ['on the day of the act itself: not again', '2026-06-30', ['penalty.not-again-within-a-year']],
  ] as const)('withdraws the certificate of who was dealt with %s', (_what, on, expected) => {
    expect(codes(withdrawal, before(on))).toEqual(expected);
  });

  it('needs an earlier handling, or is serious otherwise', () => {
    const charity = { violation: 'CHARITY_LAW', articles: ['CHA-110'] } as const;
    expect(codes(withdrawal, charity)).toEqual(['penalty.not-again-within-a-year']);
    expect(codes(withdrawal, { ...charity, report: serious })).toEqual([]);
    expect(codes(withdrawal, { ...before('2026-01-01'), articles: ['CHA-111'] })).toEqual([
      'penalty.not-serious',
    ]);
  });

  it('goes by what the record of the organization says of that decision', () => {
    expect(codes(withdrawal, { ...before('2026-01-01'), effects: known('applied', '2026-01-05') })).toEqual(
      [],
    );
    for (const effects of [known('withdrawn', '2026-01-05'), known('applied', '2025-01-05')]) {
      expect(codes(withdrawal, { ...before('2026-01-01'), effects })).toEqual([
        'penalty.not-again-within-a-year',
      ]);
    }
  });
});
