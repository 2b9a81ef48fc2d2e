import { describe, expect, it } from '@jest/globals';
import { createLawBook } from '../law-book.js';
import { DEFAULT_SETTINGS, settingsOf } from '../settings/settings.js';
import { applicableSubstance, ratingOrderOn, stillAWrong } from './applicable-law.js';

const law = createLawBook();

describe('substance follows the day of the act (行政处罚法第三十七条)', () => {
  const ask = (more: object) =>
    applicableSubstance({ ruleId: 'SG-30', actOn: '2026-01-10', decidedOn: '2026-11-23', ...more }, law);

  it('or the end of a continuing act', () => {
    expect(ask({}).version?.version).toBe('SG-30@2016-02-06');
    expect(ask({ endedOn: '2026-04-01' }).version?.version).toBe('SG-30@2026-03-20');
    expect(ask({ endedOn: '2026-04-01' }).steps[0]).toMatchObject({ rule: 'APL-37' });
  });

  it('and the newer rule where it is lighter, not where it is heavier', () => {
    expect(ask({ newer: 'lighter' })).toMatchObject({
      because: 'newer-is-lighter',
      version: { version: 'SG-30@2026-03-20' },
    });
    expect(ask({ newer: 'heavier' })).toMatchObject({
      because: 'day-of-act',
      version: { version: 'SG-30@2016-02-06' },
    });
    expect(ask({ newer: 'lighter', lighterLawApplies: false })).toMatchObject({ because: 'day-of-act' });
  });

  it('and nothing where the act is no longer a wrong, or was none', () => {
    expect(ask({ newer: 'no-wrong' })).toMatchObject({ because: 'no-longer-a-wrong', version: undefined });
    expect(ask({ actOn: '2010-01-01' })).toMatchObject({ because: 'no-rule-then', version: undefined });
  });

  it('knows that nothing has changed, whatever is said of the newer rule', () => {
    const same = ask({ actOn: '2026-04-01', newer: 'lighter' });
    expect(same).toMatchObject({ because: 'day-of-act', version: { version: 'SG-30@2026-03-20' } });
  });

  it('finds the successor under another instrument', () => {
    const found = applicableSubstance(
      { ruleId: 'O21-2', successor: 'O77-3', actOn: '2024-06-01', decidedOn: '2025-06-01', newer: 'lighter' },
      law,
    );
    expect(found.version?.version).toBe('O77-3@2025-05-01');
  });
});

describe('a ground for a ban (Order 77 Art 3)', () => {
  const ask = (ground: string, actOn: string, decidedOn: string, settings = DEFAULT_SETTINGS) =>
    stillAWrong(ground, actOn, decidedOn, { law, settings });

  it('that Order 77 dropped is no longer a wrong, where the bureau lets Art 37 reach bans', () => {
    const dropped = ask('UNAPPROVED_PREPARATION', '2024-06-01', '2025-05-01');
    expect(dropped).toMatchObject({ wrong: false, because: 'dropped-since', basis: ['APL-37'] });
    expect(ask('UNAPPROVED_PREPARATION', '2024-06-01', '2025-04-30')).toMatchObject({ wrong: true });
    const strict = settingsOf({ lighterLawForBans: false });
    expect(ask('UNAPPROVED_PREPARATION', '2024-06-01', '2025-05-01', strict)).toMatchObject({
      wrong: true,
      because: 'only-then',
      basis: ['O21-2@2000-04-10'],
    });
  });

  it('that both know stays one; it is cited as it stood on the day of the act', () => {
    expect(ask('UNREGISTERED', '2024-06-01', '2025-06-01')).toMatchObject({
      wrong: true,
      because: 'in-both',
      basis: ['O21-2@2000-04-10'],
    });
    expect(ask('UNREGISTERED', '2025-06-01', '2026-06-01').basis).toEqual(['O77-3']);
  });

  it('that only the newer law knows does not reach back', () => {
    expect(ask('BEYOND_PREPARATION', '2024-06-01', '2025-06-01')).toMatchObject({
      wrong: false,
      because: 'not-a-wrong-then',
    });
  });

  it('that nobody knows is none', () => {
    expect(ask('NO_SUCH', '2024-06-01', '2025-06-01')).toMatchObject({
      wrong: false,
      because: 'unknown-ground',
    });
  });
});

describe('a rating procedure (Order 82 Art 36)', () => {
  it.each([
    ['2026-03-01', 'O82'],
    ['2026-02-28', 'O39'],
    ['2011-03-01', 'O39'],
    ['2011-02-28', undefined],
  ])('opened on %s is of %s', (on, order) => {
    expect(ratingOrderOn(on)).toBe(order);
  });
});
