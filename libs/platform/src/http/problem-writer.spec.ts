import { describe, expect, it } from '@jest/globals';
import type { LawBook } from '@shouzheng/law/contract';
import type { Catalogue } from '../context-definition.js';
import { ProblemWriter } from './problem-writer.js';

describe('the words of a refusal', () => {
  const catalogue = {
    refusal: () => ({
      status: 422,
      zh: '超过 {limitFen} 元，共 {count} 笔，{unknown}',
      en: 'Over {limitFen} yuan',
      rules: [],
    }),
  } as unknown as Catalogue;
  const writer = new ProblemWriter(catalogue, { version: () => undefined } as unknown as LawBook);
  const told = (limitFen: number): string =>
    writer.view({ code: 'any', params: { limitFen, count: 2 } }, '2026-11-28').zh;

  it.each([
    [20_000, '超过 200 元，共 2 笔，{unknown}'],
    [123_456_789, '超过 1,234,567.89 元，共 2 笔，{unknown}'],
    [5, '超过 0.05 元，共 2 笔，{unknown}'],
  ])('tell %s fen in yuan, and leave counts as they are', (fen, words) => {
    expect(told(fen)).toBe(words);
  });
});
