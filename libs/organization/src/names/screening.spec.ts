import { describe, expect, it } from '@jest/globals';
import type { MatchStanding } from '@shouzheng/enforcement/contract';
import fc from 'fast-check';
import { likenessOf } from './likeness.state.js';
import { comparedName, partsOf } from './name-parts.state.js';
import { type NamedEntry, type NameScreening, lawfulName, screen } from './screening.state.js';

const entry = (name: string, standing: MatchStanding = 'registered', lawful?: string): NamedEntry => ({
  kind: standing === 'banned' || standing === 'warned' ? 'list' : 'register',
  target: `${standing}-${name}`,
  name,
  standing,
  issuer: '演示民政局',
  date: '2021-02',
  lawful: lawfulName(lawful),
});
const against = (name: string, ...entries: NamedEntry[]): NameScreening => screen(name, entries);
const reasonsOf = (name: string, other: NamedEntry): readonly string[] =>
  against(name, other).matches[0]?.reasons ?? [];

describe('a verdict', () => {
  it.each([
    [['registered'], 'registered'],
    [['warned'], 'on-warning-list'],
    [['banned'], 'banned'],
    [['warned', 'banned'], 'banned'],
    [['registered', 'warned'], 'registered-and-listed'],
    [['registered', 'banned'], 'registered-and-listed'],
    [['ended'], 'needs-checking'],
    [['unconfirmed'], 'needs-checking'],
    [['ended', 'banned'], 'banned'],
  ] as const)('of a name borne by %j is %s', (standings, verdict) => {
    expect(against('演示投资协会', ...standings.map((one) => entry('演示投资协会', one))).verdict).toBe(
      verdict,
    );
  });

  it('is of its own where the list itself names a lawful body of this name, and is no guess', () => {
    const { verdict, matches } = against('中国投资协会', entry('中国投资协会', 'warned', '中国投资协会'));
    expect(verdict).toBe('registered-and-listed');
    expect(matches[0]?.reasons).toEqual(['same-name', 'lawful-namesake']);
  });

  it('calls the lawful one of a pair no look-alike', () => {
    const { verdict, matches } = against(
      '中华志愿者协会',
      entry('中国志愿者协会', 'warned', '中华志愿者协会'),
    );
    expect(verdict).toBe('needs-checking');
    expect(matches[0]?.reasons).toContain('lawful-name-beside');
    expect(against('全国志愿者协会', entry('中国志愿者协会', 'warned', '中华志愿者协会')).verdict).toBe(
      'look-alike',
    );
  });

  it('is the same however the name is written', () => {
    expect(against('中華（演示）·志願者　協會', entry('中华演示志愿者协会')).verdict).toBe('registered');
  });

  it('is needs-checking for a claim to rank that nothing bears out, and none for a plain unknown name', () => {
    expect(against('中国演示木偶协会')).toMatchObject({
      verdict: 'needs-checking',
      reasons: ['claim-without-registration'],
      matches: [],
    });
    expect(against('雅安市演示木偶协会')).toMatchObject({ verdict: 'no-match', score: 0, reasons: [] });
    expect(against('演示军民融合产业联盟')).toMatchObject({
      verdict: 'needs-checking',
      reasons: ['rare-form', 'theme'],
    });
    expect(against('演示木偶联盟')).toMatchObject({
      verdict: 'no-match',
      reasons: ['rare-form'],
      doubt: false,
    });
    expect(against('中国演示木偶联盟')).toMatchObject({ verdict: 'needs-checking', doubt: true });
    expect(against('中国演示协会', entry('中国演示协会'))).toMatchObject({
      verdict: 'registered',
      score: 0,
      reasons: [],
    });
    expect(against('')).toMatchObject({ verdict: 'no-match', matches: [] });
  });

  it('takes a word for a claim to rank at the head alone: behind a place, or in a fixed word, it tells the field', () => {
    for (const name of [
      '雅安市国际演示交流协会',
      '雅安市中华传统文化研究会',
      '国际象棋俱乐部',
      '四川省全国重点文物保护协会',
    ]) {
      expect(against(name)).toMatchObject({ verdict: 'no-match', score: 0, reasons: [] });
    }
    for (const name of ['国际演示交流协会', '中华传统文化研究会', '中国雅安演示协会', '中国国际象棋俱乐部']) {
      expect(against(name)).toMatchObject({
        verdict: 'needs-checking',
        reasons: ['claim-without-registration'],
      });
    }
  });

  it('is needs-checking for a local name near a national one on a list, though that is how lawful bodies are named', () => {
    const name = '雅安市演示硬笔书法协会';
    expect(against(name, entry('中国演示硬笔书法协会', 'warned')).verdict).toBe('needs-checking');
    expect(against(name, entry('中国演示硬笔书法协会')).verdict).toBe('no-match');
  });

  it('carries the version of its rules', () => {
    expect(against('演示').rules).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });
});

describe('an entry that is contested', () => {
  it('says so beside why it is near, whatever the verdict (SZ-objection-1)', () => {
    const listed = entry('演示志愿者协会', 'warned');
    const { matches, verdict } = against('演示志愿者协会', { ...listed, contested: true });
    expect(matches[0]?.reasons).toEqual(['same-name', 'contested']);
    expect(verdict).toBe(against('演示志愿者协会', listed).verdict);
    expect(against('演示志愿者协会', listed).matches[0]?.reasons).toEqual(['same-name']);
  });
});

describe('the reasons of a match', () => {
  it.each([
    ['中华演示志愿者协会', '中国演示志愿者协会', 'prefix-changed', 'look-alike'],
    ['中国演示陶艺协会', '演示陶艺协会', 'prefix-changed', 'look-alike'],
    ['中国室内装修协会', '中国室内装饰协会', 'synonym', 'look-alike'],
    ['中国营养协会', '中国营养学会', 'synonym', 'look-alike'],
    ['中国营仰学会', '中国营养学会', 'homophone', 'look-alike'],
    ['中国硬笔画法协会', '中国硬笔书法协会', 'one-character', 'look-alike'],
    ['雅按市演示陶艺协会', '雅安市演示陶艺协会', 'homophone', 'look-alike'],
    ['雅女市演示陶艺协会', '雅安市演示陶艺协会', 'one-character', 'look-alike'],
    ['中国硬笔书法协和', '中国硬笔书法协会', 'one-character', 'look-alike'],
    ['中国现代硬笔书法研究会', '中国硬笔书法协会', 'same-core-words', 'look-alike'],
    ['中国硬笔书法协会四川分会', '中国硬笔书法协会', 'branch-name', 'needs-checking'],
    ['中国演示关心下一代协会', '四川省演示关心下一代协会', 'other-head', 'needs-checking'],
    ['雅安市蒙顶山茶传习协会', '雅安市蒙顶山茶交易协会', 'other-word', 'needs-checking'],
    ['雅安市蒙顶山茶同好会', '雅安市蒙顶山茶协会', 'other-form', 'needs-checking'],
    ['雅安市蒙顶山茶互助中心', '雅安市蒙顶山茶协会', 'other-form', 'needs-checking'],
    ['雅安市蒙顶山茶推进会', '雅安市蒙顶山茶促进会', 'synonym', 'look-alike'],
    ['四川省演示基金会木偶专项基金', '四川省演示基金会', 'branch-name', 'needs-checking'],
  ])('%s near %s: %s', (name, other, reason, verdict) => {
    expect(reasonsOf(name, entry(other))).toContain(reason);
    expect(against(name, entry(other)).verdict).toBe(verdict);
  });

  it('say when a register entry is over or only heard of: near such a one is no look-alike', () => {
    expect(reasonsOf('济南茶文化协会', entry('济南茶文化协会', 'ended'))).toEqual([
      'same-name',
      'registration-ended',
    ]);
    expect(reasonsOf('演示协会', entry('演示协会', 'unconfirmed'))).toContain('registration-unconfirmed');
    expect(against('济南茶文化学会', entry('济南茶文化协会', 'ended')).verdict).toBe('needs-checking');
  });

  it('tell the entry, its issuer and its date', () => {
    expect(against('演示协会', entry('演示协会', 'warned')).matches[0]).toMatchObject({
      kind: 'list',
      name: '演示协会',
      standing: 'warned',
      issuer: '演示民政局',
      date: '2021-02',
      similarity: 100,
      nearness: 'same',
    });
  });
});

describe('what is no look-alike', () => {
  it.each([
    ['雅安市教育基金会', '乐山市教育基金会'],
    ['四川省内江市东兴区教育基金会', '四川省眉山市东坡区教育基金会'],
    ['河南省体育基金会', '海南省体育基金会'],
    ['南京市鼓楼区茶艺协会', '徐州市鼓楼区茶艺协会'],
    ['雅安市茶业协会', '中国投资协会'],
    ['中国茶叶协会', '中国咖啡协会'],
    // Two own names before one field; words of every field are no likeness; a game is no claim to rank.
    ['雅安市兰天税务服务中心', '雅安市梅和税务服务中心'],
    ['雅安市教育发展基金会', '雅安市慈善发展基金会'],
    ['雅安市教育协会', '雅安市教育基金会'],
    ['雅安市国际象棋协会', '雅安市象棋协会'],
    // A local body of the field of a national one.
    ['雅安市演示硬笔书法协会', '中国演示硬笔书法协会'],
  ])('%s and %s', (name, other) => {
    const { matches } = against(name, entry(other));
    expect(matches.filter(({ nearness }) => nearness !== 'distant')).toEqual([]);
  });

  it('is a core that stands under many heads: it tells nothing about any of them', () => {
    const cities = ['湖州', '大连', '合肥'].map((city) => entry(`${city}市见义勇为基金会`));
    expect(against('中华见义勇为基金会', ...cities.slice(0, 1)).matches[0]?.nearness).toBe('needs-checking');
    expect(
      against('中华见义勇为基金会', ...cities).matches.every(({ nearness }) => nearness === 'distant'),
    ).toBe(true);
  });
});

describe('likeness', () => {
  const word = fc.constantFrom(...'中国华雅安市协学会茶业叶教育基金研究院', '（', '·', '𠀀');
  const name = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));

  it('is total, symmetric, 100 for the same name alone', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one, other] = [likenessOf(partsOf(a), partsOf(b)), likenessOf(partsOf(b), partsOf(a))];
        expect(one?.similarity).toBe(other?.similarity);
        expect(one?.similarity === 100).toBe(comparedName(a) === comparedName(b));
        expect(one?.similarity ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { examples: [['中院', '']] },
    );
  });

  it('gives a screening whose numbers and order hold for any names', () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 30 }), (asked, others) => {
        const { score, matches } = against(asked, ...others.map((one) => entry(one)));
        const similarities = matches.map(({ similarity }) => similarity);
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
        expect(matches.length).toBeLessThanOrEqual(20);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      }),
    );
  });
});
