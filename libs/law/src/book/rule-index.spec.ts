import { describe, expect, it } from '@jest/globals';
import { RULES } from '../rules/rules.js';
import { rulesWithOwn } from './rule-index.js';

describe('a repeal', () => {
  const [shipped] = RULES;
  if (!shipped) throw new Error('No rule is shipped');
  const first = { ...shipped, id: 'X', version: 'X@2020-01-01', from: '2020-01-01', to: null };
  const again = { ...first, version: 'X@2026-07-01', from: '2026-07-01' };
  const days = (rules: readonly (typeof first)[]) =>
    rulesWithOwn([first], { rules, repeals: { X: '2026-06-30' } }).map(({ from, to }) => [from, to]);

  it('ends what stood on its last day', () => {
    expect(days([])).toEqual([['2020-01-01', '2026-06-30']]);
  });

  it('does not reach what is enacted again afterwards', () => {
    expect(days([again])).toEqual([
      ['2020-01-01', '2026-06-30'],
      ['2026-07-01', null],
    ]);
  });
});
