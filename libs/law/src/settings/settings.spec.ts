import { describe, expect, it } from '@jest/globals';
import { createLawBook, findVersions } from '../law-book.js';
import { RULES } from '../rules/rules.js';
import { DEFAULT_SETTINGS, describeSettings, settingsOf } from './settings.js';

describe('the bureau’s settings', () => {
  it('have safe defaults: every separation on, legal review of a ban as the Order has it', () => {
    const { legalReviewAlways, ...rest } = DEFAULT_SETTINGS;
    expect(legalReviewAlways).toBe(false);
    const separations = Object.entries(rest).filter(([key]) => key.startsWith('separate'));
    expect(separations.length).toBeGreaterThan(9);
    for (const [, value] of separations) expect(value).toBe(true);
  });

  it('show each value with its default, its mark and a rule that exists', () => {
    const lines = describeSettings({ legalReviewAlways: true });
    const line = (key: string) => lines.find((candidate) => candidate.key === key);
    expect(line('legalReviewAlways')).toMatchObject({
      value: true,
      standard: false,
      mark: 'bureau',
      rule: 'O77-14',
    });
    expect(line('lateEntryAfterDays')).toMatchObject({ value: 1, mark: 'design' });
    expect(line('terms.clue-triage')).toMatchObject({
      value: { duration: 7, unit: 'working-day' },
      mark: 'design',
    });
    expect(line('terms.ban-disposal')).toMatchObject({
      value: { duration: 90, unit: 'calendar-day' },
      mark: 'design',
    });
    for (const { rule, key } of lines)
      expect([key, rule && findVersions(rule).length > 0]).toEqual([key, true]);
  });

  it('are what the rules of our own name as their switches', () => {
    const keys = new Set(Object.keys(DEFAULT_SETTINGS));
    const named = RULES.flatMap(({ value }) => (value as { setting?: string } | undefined)?.setting ?? []);
    expect(named.length).toBeGreaterThan(9);
    for (const setting of named) expect(keys).toContain(setting);
  });

  it('are closed: an unknown key or an unfit value is refused', () => {
    expect(() => settingsOf({ legalReviewAllways: true })).toThrow();
    expect(() => settingsOf({ legalReviewAlways: 'yes' })).toThrow();
    expect(() => settingsOf({ spotCheckPercentCity: 3 })).toThrow(); // 抽查暂行办法第五条: at least 4
    expect(settingsOf({ legalReviewAlways: true })).toEqual({ ...DEFAULT_SETTINGS, legalReviewAlways: true });
  });

  it('do not change a term that the statute fixes', () => {
    expect(() => settingsOf({ terms: { 'fine-payment': { duration: 30, unit: 'calendar-day' } } })).toThrow(
      'term-not-configurable',
    );
    expect(() => settingsOf({ terms: { 'no-such': { duration: 30, unit: 'calendar-day' } } })).toThrow();
    expect(() =>
      settingsOf({ terms: { 'registration-decision-sg': { duration: 40, unit: 'working-day' } } }),
    ).toThrow('only-the-unit-is-configurable');
  });

  it('set a term that only memory knows, and the clock says so', () => {
    const settings = settingsOf({ terms: { 'statement-defence': { duration: 3, unit: 'working-day' } } });
    const deadline = createLawBook({ settings }).deadline('statement-defence', '2026-11-20'); // a Friday
    expect(deadline).toMatchObject({ dueOn: '2026-11-25', kind: 'working' });
    expect(deadline.basis[0]).toEqual({ rule: 'APL-45', version: 'APL-45@2021-07-15', mark: 'bureau' });
  });

  it('choose the days where the text does not say which', () => {
    const settings = settingsOf({
      terms: { 'registration-decision-sg': { duration: 60, unit: 'working-day' } },
    });
    const [calendar, working] = [createLawBook(), createLawBook({ settings })].map(
      (law) => law.deadline('registration-decision-sg', '2026-03-02').dueOn,
    );
    // 60 calendar days from 2 March: 1 May, off until 5 May → 6 May. 60 working days: 28 May.
    expect([calendar, working]).toEqual(['2026-05-06', '2026-05-28']);
  });

  it('extend the date of an annual report for a year, and never shorten it', () => {
    const settings = settingsOf({ announcedDates: { 'annual-report-sg': { '2026': '2026-06-30' } } });
    const law = createLawBook({ settings });
    expect(law.deadline('annual-report-sg', '2026-01-01')).toMatchObject({
      dueOn: '2026-06-30',
      kind: 'date',
    });
    expect(law.deadline('annual-report-sg', '2026-01-01').basis[0]?.mark).toBe('bureau');
    expect(law.deadline('annual-report-sg', '2025-01-01').dueOn).toBe('2025-06-03'); // 31 May and 1, 2 June 2025 are off
    const bad = (dates: Record<string, Record<string, string>>) => () =>
      settingsOf({ announcedDates: dates });
    const early = createLawBook({
      settings: settingsOf({ announcedDates: { 'annual-report-sg': { '2026': '2026-05-01' } } }),
    });
    expect(early.deadline('annual-report-sg', '2026-01-01').dueOn).toBe('2026-06-01'); // 31 May is a Sunday
    expect(bad({ 'annual-report-sg': { '2026': '2027-06-30' } })).toThrow('not-an-extension');
    expect(bad({ 'fine-payment': { '2026': '2026-06-30' } })).toThrow('not-an-extension');
    expect(bad({ 'rating-validity': { '2026': '2026-12-31' } })).toThrow('not-an-extension');
  });
});
