import { describe, expect, it } from '@jest/globals';
import { isCivilDate } from '../civil-date.js';
import { findInstruments, findRules, findVersions } from '../law-book.js';
import { INSTRUMENTS } from './instruments.js';
import { RULES } from './rules.js';

const instruments = new Map(INSTRUMENTS.map((row) => [row.key, row]));
/** A period without an end, comparable as text. */
const FOREVER = '9999-12-31';
const byId = Map.groupBy(RULES, (row) => row.id);

describe('the rules as rows', () => {
  it('stand under a known instrument, within its period', () => {
    expect(new Set(INSTRUMENTS.map(({ key }) => key)).size).toBe(INSTRUMENTS.length);
    for (const rule of RULES) {
      const instrument = instruments.get(rule.instrument);
      expect(rule.id.startsWith(`${rule.instrument}-`)).toBe(true);
      expect(instrument).toBeDefined();
      expect(rule.from >= (instrument?.from ?? '')).toBe(true);
      expect((rule.to ?? FOREVER) <= (instrument?.to ?? FOREVER)).toBe(true);
    }
  });

  it('have one version per id and day: periods are real and never overlap', () => {
    expect(new Set(RULES.map(({ version }) => version)).size).toBe(RULES.length);
    for (const versions of byId.values()) {
      const ordered = [...versions].sort((a, b) => a.from.localeCompare(b.from));
      ordered.forEach((row, index) => {
        expect(row.version).toBe(`${row.id}@${row.from}`);
        expect(
          isCivilDate(row.from) && (row.to === null || (isCivilDate(row.to) && row.from <= row.to)),
        ).toBe(true);
        const next = ordered[index + 1];
        expect(next === undefined || (row.to ?? FOREVER) < next.from).toBe(true);
      });
    }
  });

  it('say in Chinese and in English what they ask, in a sentence', () => {
    for (const { zh, en } of RULES) {
      expect(zh).toMatch(/^\S.*。$/);
      expect(en).toMatch(/^\S.*\.$/);
    }
  });

  it('name each of our own by a title of words, in Chinese and in English', () => {
    const own = RULES.filter(({ instrument }) => instrument === 'SZ');
    expect(new Set(own.map(({ article }) => article)).size).toBe(own.length);
    expect(new Set(own.map(({ articleEn }) => articleEn)).size).toBe(own.length);
    for (const { article, articleEn } of own) {
      expect(article).toMatch(/^（[\u4e00-\u9fff：、]{3,16}）$/);
      expect(articleEn).toMatch(/^[a-z][a-z’,: -]{3,60}$/);
    }
  });

  it('leave the number of an article open rather than invent it', () => {
    const open = RULES.filter(({ article }) => article === '（条号待核）');
    for (const { instrument } of open) expect(instruments.get(instrument)?.textVerified).toBe(false);
    for (const { article } of RULES) expect(article.trim()).not.toBe('');
  });

  // Arts 3–22 govern the whole procedure of a ban; Art 1 (purpose) and 23 (entry into force) decide nothing.
  it('hold every article of Order 77 from 3 to 22', () => {
    const ids = new Set(findRules({ instrument: 'O77', on: '2026-01-01' }).map(({ id }) => id));
    for (let article = 3; article <= 22; article += 1) expect(ids).toContain(`O77-${article}`);
  });

  it('hold the rules that other contexts were promised', () => {
    const articles: Record<string, number[]> = {
      SG: [12, 13, 18, 19, 20, 21, 23, 28, 29, 30, 32, 33],
      PNE: [11, 15, 16, 17, 23, 24, 25, 27, 28],
      FND: [11, 15, 18, 23, 36, 40, 41, 42, 44],
      APL: [9, 28, 36, 37, 38, 42, 43, 45, 46, 48, 50, 67, 72, 73, 74, 75, 85],
      O68: [1, 2, 3, 4, 5, 6, 7, 31],
      REC: [20, 23, 24, 46],
      LIT: [46],
      CMP: [53, 54, 69],
      CIV: [201, 203],
      NAME: [5, 8],
    };
    for (let article = 54; article <= 64; article += 1) articles['APL']?.push(article);
    const numbered = Object.entries(articles).flatMap(([key, list]) =>
      list.map((article) => `${key}-${article}`),
    );
    const named = [
      'PSP-65',
      'NDS-12',
      'O82-35',
      'RPT139-acceptance',
      'CSO-SC-scope',
      'PIPL-34',
      'GIP-33',
      'CHA-18',
    ];
    const promised = [...numbered, ...named];
    for (const id of promised) expect(findVersions(id)).not.toEqual([]);
  });
});

describe('questions about the rules', () => {
  it('are answered in a stable order: instrument, article, paragraph, item', () => {
    const ids = findRules({ instrument: 'O77', on: '2026-01-01' }).map(({ id }) => id);
    expect(ids.slice(0, 8)).toEqual([
      'O77-2',
      'O77-3',
      'O77-3i1',
      'O77-3i2',
      'O77-3i3',
      'O77-3p2',
      'O77-4',
      'O77-5',
    ]);
    const order = findInstruments().map(({ key }) => key);
    const seen = findRules().map(({ instrument }) => order.indexOf(instrument));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(findRules({ instrument: 'APL' }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['APL-5', 'APL-64i1', 'APL-67', 'APL-85']),
    );
  });

  it('are about a day: Order 21 ends where Order 77 begins', () => {
    const on = (date: string) => findRules({ on: date }).map(({ instrument }) => instrument);
    expect(on('2025-04-30')).toContain('O21');
    expect(on('2025-04-30')).not.toContain('O77');
    expect(on('2025-05-01')).toContain('O77');
    expect(on('2025-05-01')).not.toContain('O21');
  });

  // The amendment of 2026-03 was published but not read: the rules stand, marked as uncertain.
  it('tell a rule whose text has become uncertain from one that was read', () => {
    expect(findVersions('SG-32').map(({ version, mark }) => [version, mark])).toEqual([
      ['SG-32@2016-02-06', 'read'],
      ['SG-32@2026-03-20', 'weak'],
    ]);
  });
});
