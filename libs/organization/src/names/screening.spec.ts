import { describe, expect, it } from '@jest/globals';
import {
  bigramsOf,
  editDistance,
  gramsOfQuery,
  keyBigrams,
  normalName,
  splitPrefix,
} from './name-text.state.js';
import { type EntryStanding, type NamedEntry, screen } from './screening.state.js';

const entry = (name: string, standing: EntryStanding): NamedEntry => ({
  kind: standing === 'listed' ? 'list' : 'register',
  target: `${standing}-${name}`,
  name,
  normal: normalName(name),
  standing,
});
const reasonsOf = (name: string, other: NamedEntry): readonly string[] =>
  screen(name, [other]).matches[0]?.reasons ?? [];

describe('names as text', () => {
  it('are compared in NFKC, without the signs that sources put in', () => {
    expect(normalName(' 中国（国际）“茶叶”协会 ')).toBe('中国(国际)茶叶协会');
    expect(normalName('ＡＢＣ 俱乐部')).toBe('abc俱乐部');
  });

  it('have their two-character words as bigrams', () => {
    expect(bigramsOf('茶业协会')).toEqual(['茶业', '业协', '协会']);
    expect(gramsOfQuery('茶')).toEqual(['茶']);
    expect(gramsOfQuery('茶业')).toEqual(['茶业']);
    expect(keyBigrams('中国茶业协会')).not.toContain('协会');
    expect(keyBigrams('中国协会')).toEqual(['中国', '国协', '协会'].filter((one) => one === '国协'));
    expect(keyBigrams('协会')).toEqual(['协会']);
  });

  it('are as far apart as the characters that differ', () => {
    expect(editDistance('', '协会')).toBe(2);
    expect(editDistance('协会', '')).toBe(2);
    expect(editDistance('中国室内装修协会', '中国室内装饰协会')).toBe(1);
    expect(editDistance('𠀀会', '会')).toBe(1);
  });

  it('lose the claim to rank at their head', () => {
    expect(splitPrefix('中国国际茶业协会')).toEqual({ prefix: '中国国际', core: '茶业协会' });
    expect(splitPrefix('中国')).toEqual({ prefix: '', core: '中国' });
  });
});

describe('a screening', () => {
  it.each([
    [['registered'], 'in-register'],
    [['listed'], 'in-list'],
    [['registered', 'listed'], 'in-register-and-list'],
    [['ended'], 'near'],
    [['unconfirmed'], 'near'],
    [[], 'none'],
  ] as const)('of a name borne by %j says %s', (standings, verdict) => {
    const entries = standings.map((standing) => entry('中国投资协会', standing));
    expect(screen('中国投资协会', entries).verdict).toBe(verdict);
  });

  it('finds the method of the copy-cats, with its reason', () => {
    expect(reasonsOf('中华志愿者协会', entry('中国志愿者协会', 'registered'))).toContain('prefix-variant');
    expect(reasonsOf('中国室内装修协会', entry('中国室内装饰协会', 'registered'))).toContain('differs-by-1');
    expect(reasonsOf('茶业', entry('雅安市名山区茶业协会', 'registered'))).toContain('contains');
    expect(screen('中华志愿者协会', [entry('中国志愿者协会', 'registered')]).verdict).toBe('near');
  });

  it('says when a register entry is over or only heard of', () => {
    expect(reasonsOf('济南茶文化协会', entry('济南茶文化协会', 'ended'))).toEqual([
      'same-name',
      'registration-ended',
    ]);
    expect(reasonsOf('甲乙丙协会', entry('甲乙丙协会', 'unconfirmed'))).toContain('registration-unconfirmed');
  });

  it('leaves out what shares a common word only, and puts the nearest first', () => {
    expect(screen('雅安市茶业协会', [entry('中国投资协会', 'registered')])).toEqual({
      verdict: 'none',
      matches: [],
    });
    const { matches } = screen('中国志愿者协会', [
      entry('中华志愿者协会', 'listed'),
      entry('中国志愿者协会', 'registered'),
      entry('中国志愿服务协会', 'registered'),
    ]);
    expect(matches[0]).toMatchObject({ name: '中国志愿者协会', score: 100 });
    expect(matches.every(({ score }) => Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
  });
});
