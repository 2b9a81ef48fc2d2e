import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lookupOf, keysOf } from './name-keys.state.js';
import { comparedName, headKey, partsOf, senseOf } from './name-parts.state.js';
import { bigramsOf, gramsOfQuery, isOneEdit, normalName } from './name-text.state.js';
import { soundOf } from './tables/pinyin.state.js';
import { CITIES, COUNTY_NAMES } from './tables/places.state.js';
import { editDistance } from './testing/edit-distance.fixture.js';
import { simplified } from './tables/traditional.state.js';

const taken = (name: string): string => {
  const { claims, places, core, form } = partsOf(name);
  return [claims.join('+'), places.map(({ stem }) => stem).join('+'), core, form].join('|');
};

describe('names as text', () => {
  it('are compared in NFKC, without the signs that sources put in', () => {
    expect(normalName(' 中国（国际）“茶叶”协会 ')).toBe('中国(国际)茶叶协会');
    expect(normalName('ＡＢＣ 俱乐部')).toBe('abc俱乐部');
  });

  it('are the same in traditional characters, full width, with brackets, spaces and middle dots', () => {
    for (const way of ['中華志願者協會', '中华（志愿者）协会', ' 中华·志愿者　协会', '中华【志愿者】协会']) {
      expect(comparedName(way)).toBe('中华志愿者协会');
    }
    expect(comparedName('中华谭(弹)腿联合总会')).toBe('中华谭弹腿联合总会');
  });

  it('have their two-character words as bigrams', () => {
    expect(bigramsOf('茶业协会')).toEqual(['茶业', '业协', '协会']);
    expect(gramsOfQuery('茶')).toEqual(['茶']);
    expect(gramsOfQuery('茶业')).toEqual(['茶业']);
  });

  it('are as far apart as the characters that differ', () => {
    expect(editDistance('', '协会')).toBe(2);
    expect(editDistance('协会', '')).toBe(2);
    expect(editDistance('中国室内装修协会', '中国室内装饰协会')).toBe(1);
    expect(editDistance('𠀀会', '会')).toBe(1);
  });

  it('differ by one character where their distance is one', () => {
    const text = fc.array(fc.constantFrom(...'协学会𠀀'), { maxLength: 5 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isOneEdit(a, b)).toBe(editDistance(a, b) === 1);
      }),
    );
  });
});

describe('the tables', () => {
  it('read characters as they sound, alike where they are homophones, and leave unknown ones as they are', () => {
    expect(soundOf('志愿者')).toBe('zhi yuan zhe');
    expect(soundOf('茶叶')).toBe(soundOf('茶业'));
    expect(soundOf('A𠀀')).toBe('A 𠀀');
  });

  it('agree with the order of the Unicode collation by pinyin, which knows nothing of them', () => {
    const collator = new Intl.Collator('zh-u-co-pinyin');
    const characters = [...'安北成大恩发高海吉开来马宁欧平青日上天文西云中'];
    const bySound = characters.toSorted((a, b) => (soundOf(a) < soundOf(b) ? -1 : 1));
    expect(bySound).toEqual(characters.toSorted(collator.compare));
  });

  it('turn traditional characters into simplified ones, one for one', () => {
    expect(simplified('臺灣國學聯合會')).toBe('台湾国学联合会');
    expect(simplified('雅安')).toBe('雅安');
  });

  it('know the cities and counties of the bureau', () => {
    expect(CITIES.has('雅安') && CITIES.has('四川')).toBe(true);
    for (const county of ['雨城', '名山', '荥经', '汉源', '石棉', '天全', '芦山', '宝兴']) {
      expect(COUNTY_NAMES).toContain(county);
    }
  });
});

describe('a name taken apart', () => {
  it.each([
    ['中国国际茶业协会', '中国+国际||茶业|协会'],
    ['雅安市名山区茶业协会', '|雅安+名山|茶业|协会'],
    ['四川省内江市东兴区教育基金会', '|四川+内江+东兴|教育|基金会'],
    ['济南茶文化协会', '|济南|茶文化|协会'],
    ['中国爆破行业协会', '中国||爆破|协会'],
    ['国家电网公益基金会', '国家||电网公益|基金会'],
    ['深圳市龙岗区南岭村社区基金会', '|深圳+龙岗+南岭|社区|基金会'],
    ['城市超市协会', '||城市超市|协会'],
    ['中国', '||中国|'],
    ['', '|||'],
  ])('%s', (name, parts) => {
    expect(taken(name)).toBe(parts);
  });

  it('has the head that keeps two places apart', () => {
    expect(headKey(partsOf('雅安市名山区茶业协会'))).toBe('名山');
    expect(headKey(partsOf('中华茶业协会'))).toBe('*');
    expect(headKey(partsOf('茶友俱乐部'))).toBe('');
  });

  it('is compared by the first of its synonyms', () => {
    expect(senseOf('室内装修')).toBe(senseOf('室内装饰'));
    expect(senseOf('志愿服务')).toBe(senseOf('义工'));
  });

  it.each([
    ['中国硬笔书法协会四川分会', '中国硬笔书法协会'],
    ['中国烹饪协会火锅专业委员会', '中国烹饪协会'],
    ['中国艺术家协会河北省秘书处', '中国艺术家协会'],
    ['世界养生委员会', undefined],
    ['中国硬笔书法协会', undefined],
  ])('%s is a part of %s', (name, parent) => {
    expect(partsOf(name).parent).toBe(parent);
  });
});

describe('the keys of a name', () => {
  it('are bounded in number and the same for ever', () => {
    const keys = keysOf(partsOf('雅安市名山区茶业协会'));
    expect(keys).toMatchObject({
      normal: '雅安市名山区茶业协会',
      sound: '名山 cha ye',
      core: '',
      grams: ['名山茶叶'],
    });
    expect(keys.near).toHaveLength(12);
    expect(keys.near.slice(0, 2)).toEqual([-557_981_972, 1_802_078_207]);
    expect(keys.near.every((key) => Number.isInteger(key) && Math.abs(key) <= 2 ** 31)).toBe(true);
  });

  it('share one where one character differs, wherever it stands', () => {
    const near = new Set(keysOf(partsOf('雅安市名山区茶业协会')).near);
    for (const other of [
      '雅按市名山区茶业协会',
      '雅安市名山区茶艺协会',
      '雅安市名山区茶业协和',
      '雅安市名山茶业协会',
    ]) {
      expect(lookupOf(partsOf(other)).near.some((key) => near.has(key))).toBe(true);
    }
    expect(lookupOf(partsOf('成都市茶艺学会')).near.some((key) => near.has(key))).toBe(false);
  });

  it('hold what stands before a part of an organization, and skip words that say nothing', () => {
    const { normals, grams } = lookupOf(partsOf('中国硬笔书法协会四川分会'));
    expect(normals).toContain('中国硬笔书法协会');
    expect(grams).toContain('*硬笔');
    expect(lookupOf(partsOf('中国教育发展研究会')).grams).toEqual(['*育发']);
    expect(lookupOf(partsOf('中国教育学会')).grams).toEqual(['*教育']);
  });
});
