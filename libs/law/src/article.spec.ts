import { describe, expect, it } from '@jest/globals';
import { articleNo, articleNoEn, chineseNumeral } from './article.js';

describe('article numbers', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [64, '六十四'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [203, '二百零三'],
    [999, '九百九十九'],
  ])('%i is written %s', (n, text) => expect(chineseNumeral(n)).toBe(text));

  it.each([
    ['8', '第八条', 'Article 8'],
    ['22-1', '第二十二条之一', 'Article 22-1'],
    ['3p2', '第三条第二款', 'Article 3, paragraph 2'],
    ['64i1', '第六十四条第（一）项', 'Article 64(1)'],
    ['133-2p1i3', '第一百三十三条之二第一款第（三）项', 'Article 133-2, paragraph 1(3)'],
  ])('%s is %s', (no, zh, en) => {
    expect(articleNo(no)).toBe(zh);
    expect(articleNoEn(no)).toBe(en);
  });

  it('takes a number too, and nothing else', () => {
    expect(articleNo(8)).toBe('第八条');
    for (const bad of ['', '0', 'eight', '8i', '1000', '-3'])
      expect(() => articleNo(bad)).toThrow(RangeError);
  });
});
