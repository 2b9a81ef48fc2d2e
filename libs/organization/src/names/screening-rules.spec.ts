import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ruleLines } from './rule-lines.js';
import { SCREENING_RULES } from './screening-rules.state.js';

/** Digest of the rules of each version: whoever changes a rule gives them a new version and adds its line. */
const DIGESTS: Readonly<Record<string, string>> = {
  '2026-11-28.1': 'e85bcc348efb6460',
  '2026-11-28.2': 'e9a3780e18a6c0e9',
};

describe('the rules of the screening', () => {
  it('are what their version says', () => {
    const digest = createHash('sha256').update(JSON.stringify(SCREENING_RULES)).digest('hex').slice(0, 16);
    expect(DIGESTS[SCREENING_RULES.version]).toBe(digest);
  });

  it('can be read, each in Chinese and English, with all words and all numbers', () => {
    const lines = ruleLines();
    expect(lines.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
    const numbers = Object.values({ ...SCREENING_RULES.penalties, ...SCREENING_RULES.thresholds });
    for (const value of numbers) expect(lines.map((line) => line.value)).toContain(value);
    const words = lines.flatMap((line) => line.words);
    for (const word of ['中国', '国际象棋', '中国画', '弘扬', '装修', '联盟', '风水', '分会', '教育'])
      expect(words).toContain(word);
  });

  it('have no synonym in two rows: which one it is compared as would hang on their order', () => {
    const words = SCREENING_RULES.synonyms.flat();
    expect(new Set(words).size).toBe(words.length);
  });
});
