import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COUNTRY, isRegistrarRegion, isUnder, organsUnder, parseRegions } from './regions.js';

const csv = readFileSync(new URL('../../../../data/regions-5118.csv', import.meta.url), 'utf8');
const regions = parseRegions(csv);

describe('the regions of Ya’an', () => {
  it('are one city, eight counties and 96 townships', () => {
    expect(regions.cityCode).toBe('511800');
    expect(regions.counties().map(({ name }) => name)).toEqual([
      '雨城区',
      '名山区',
      '荥经县',
      '汉源县',
      '石棉县',
      '天全县',
      '芦山县',
      '宝兴县',
    ]);
    expect(regions.counties().flatMap(({ code }) => regions.children(code))).toHaveLength(96);
    expect(regions.children('510000').map(({ code }) => code)).toEqual(['511800']);
  });

  it('lie within each other', () => {
    expect(regions.within('511802001', '511802')).toBe(true);
    expect(regions.within('511802001', '511800')).toBe(true);
    expect(regions.within('511802', '511802')).toBe(true);
    expect(regions.within('511802', '511803')).toBe(false);
    expect(regions.within('511800', '511802')).toBe(false);
    expect(regions.within('440100', '511800')).toBe(false);
    expect(regions.within('511802', '440100')).toBe(false);
  });

  it('have names from the province down, and a county above each township', () => {
    expect(regions.path('511802001')).toEqual(['四川省', '雅安市', '雨城区', '东城街道']);
    expect(regions.path('440100')).toEqual([]);
    expect(regions.countyOf('511802001')?.code).toBe('511802');
    expect(regions.countyOf('511800')).toBeUndefined();
    expect(regions.isCountyLevel('511802')).toBe(true);
    expect(['511800', '511802001', '440100'].some((code) => regions.isCountyLevel(code))).toBe(false);
  });

  // Order 77 Art 4: a case belongs to the county of the place; a place elsewhere is another organ's.
  it('give jurisdiction over the city and what lies below it only', () => {
    expect(regions.jurisdiction('511802001')).toMatchObject({ ok: true, region: { name: '东城街道' } });
    expect(regions.jurisdiction('511800')).toMatchObject({ ok: true });
    expect(regions.jurisdiction('510000')).toEqual({ ok: false, reason: 'outside-jurisdiction' });
    expect(regions.jurisdiction('440100')).toEqual({ ok: false, reason: 'outside-jurisdiction' });
    expect(regions.jurisdiction('雨城区')).toEqual({ ok: false, reason: 'not-a-code' });
  });

  it('leave the registrars of the whole country to an import', () => {
    expect(isRegistrarRegion('100000')).toBe(true);
    expect(isRegistrarRegion('440100')).toBe(true);
    expect(isRegistrarRegion('44010')).toBe(false);
  });
});

describe('an organ and those below it', () => {
  it.each([
    ['511803', ['511803', '511803']],
    ['511800', ['511800', '511899']],
    ['510000', ['510000', '519999']],
    ['110101', ['110101', '110101']],
    ['PSB', ['PSB', 'PSB']],
    ['51180', ['51180', '51180']],
  ] as const)('%s has the codes %j', (organ, range) => expect(organsUnder(organ)).toEqual(range));

  it.each([
    ['511803', '511803', true],
    ['511803001', '511803', true],
    ['511803', '511800', true],
    ['511803', '510000', true],
    ['440106', '440100', true],
    ['440106', COUNTRY, true],
    ['', COUNTRY, true],
    ['511800', '511803', false],
    ['510000', '511800', false],
    ['511802', '511803', false],
    ['511802001', '511803', false],
    ['511900', '511800', false],
    ['520000', '510000', false],
    [COUNTRY, '510000', false],
    ['', '511800', false],
    ['', '511803', false],
  ])('%s under %s: %s', (region, organ, expected) => expect(isUnder(region, organ)).toBe(expected));
});

describe('a file of regions', () => {
  const head = 'level,code,name,parent_code\n';
  const tree = `${head}province,510000,四川省,\ncity,511800,雅安市,510000\n`;

  it('may have a byte order mark, Windows line ends and other columns in any order', () => {
    const text =
      '\uFEFFname,note,code,parent_code,level\r\n四川省,x,510000,,province\r\n雅安市,,511800,510000,city\r\n';
    expect(parseRegions(text).path('511800')).toEqual(['四川省', '雅安市']);
  });

  it.each([
    ['a missing column', 'level,code,name\ncity,511800,雅安市', 'no column parent_code'],
    ['a code twice', `${tree}city,511800,雅安市,510000\n`, 'line 4: code 511800 twice'],
    ['a code of another level', `${tree}county,5118,雨城区,511800\n`, 'line 4: 5118 is no code of a county'],
    [
      'an unknown parent',
      `${tree}county,511802,雨城区,511900\n`,
      'line 4: the parent of a county must be a city',
    ],
    ['a level left out', `${tree}township,511802001,东城街道,511800\n`, 'must be a county'],
    ['an unknown level', `${tree}village,511802001,x,511800\n`, 'unknown level village'],
    ['no name', `${tree}county,511802,,511800\n`, 'no name'],
    ['a row too short', `${tree}county,511802\n`, 'not a plain row'],
    ['two cities', `${tree}city,510100,成都市,510000\n`, 'one city expected, 2 found'],
    ['nothing', '', 'no column'],
  ])('is refused for %s', (_, text, message) => expect(() => parseRegions(text)).toThrow(message));
});
