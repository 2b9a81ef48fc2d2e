import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkUscc, organizationCheckCharacter, usccCheckCharacter } from './uscc.js';

/** Real codes of the reference and synthetic ones that belong to nobody. */
const REAL = [
  '91350100M000100Y43',
  '91110000802100433B',
  '91440300708461136T',
  '914403001922038216',
  '91330100799655058B',
];
const SYNTHETIC = ['51511800MJ0000026B', '52511802MJ0000018A', '53510000MJ0000034A', '51511800MJTE5T01X9'];

/** A well-formed code with both check characters, for any prefix, division and serial. */
const anyCode = fc
  .tuple(
    fc.constantFrom('51', '52', '53', '59', '91'),
    fc.integer({ min: 110000, max: 659999 }),
    fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]{8}$/),
  )
  .map(([prefix, region, serial]) => {
    const first17 = `${prefix}${region}${serial}${organizationCheckCharacter(serial)}`;
    return first17 + usccCheckCharacter(first17);
  });

describe('the unified social credit code (GB 32100-2015)', () => {
  it.each([...REAL, ...SYNTHETIC])('%s is valid', (code) => {
    expect(checkUscc(code)).toMatchObject({ ok: true, code, normalized: false });
  });

  it.each([
    ['51511800MJ0000026B', 'SG', '511800'],
    ['52511802MJ0000018A', 'PNE', '511802'],
    ['53510000MJ0000034A', 'FND', '510000'],
    ['91350100M000100Y43', 'NOT_CIVIL_AFFAIRS', '350100'],
  ])('%s is of type %s, registered in %s', (code, type, region) => {
    expect(checkUscc(code)).toMatchObject({ type, region });
  });

  it('reads full-width, lower-case, spaced and hyphenated writing', () => {
    for (const text of [
      '51511800mj0000026b',
      '５１５１１８００ＭＪ０００００２６Ｂ',
      ' 51511800 MJ0000026B\u200B',
      '51-511800-MJ0000026-B',
      '\uFEFF51511800MJ0000026B\t',
    ]) {
      expect(checkUscc(text)).toMatchObject({ ok: true, code: '51511800MJ0000026B', normalized: true });
    }
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['51511800MJ000002', 'length'],
    ['51511800MJ0000026BB', 'length'],
    ['51511800MJ00000I6B', 'alphabet'],
    ['51511800MJ0000026C', 'check-digit'],
    // Both characters of the organization code's end are wrong, the outer one fits again.
    [`51511800MJ0000027${usccCheckCharacter('51511800MJ0000027')}`, 'inner-check'],
    ['5.3E+17', 'float-damage'],
    ['9.1E17', 'float-damage'],
    ['９.１E＋17', 'float-damage'],
    ['534100005569046020', 'float-damage'],
  ])('%j fails: %s', (text, reason) => expect(checkUscc(text)).toMatchObject({ ok: false, reason }));

  it('catches any single wrong character', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]$/), (code, at, character) => {
        fc.pre(code[at] !== character);
        expect(checkUscc(code.slice(0, at) + character + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('accepts every code with both check characters', () => {
    fc.assert(fc.property(anyCode, (code) => expect(checkUscc(code)).toMatchObject({ ok: true })));
  });

  it('says of the published register what its own column says', () => {
    const csv = readFileSync(
      new URL('../../../../data/registered-organizations.csv', import.meta.url),
      'utf8',
    );
    const rows = csv
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const checked = rows.filter((cells) => cells[6] === 'true' || cells[6] === 'false');
    expect(checked.length).toBeGreaterThan(150);
    const outer = (code: string) =>
      ['check-digit', 'float-damage', 'length', 'alphabet'].includes(checkUscc(code).reason ?? '');
    expect(checked.filter(([, code = '', , , , , ok]) => outer(code) !== (ok === 'false'))).toEqual([]);
    // All three failures of the file are codes that were once stored as a number.
    const failed = checked
      .filter((cells) => cells[6] === 'false')
      .map(([, code = '']) => checkUscc(code).reason);
    expect(failed).toEqual(['float-damage', 'float-damage', 'float-damage']);
  });
});
