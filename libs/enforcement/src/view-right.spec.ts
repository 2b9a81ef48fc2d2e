import { describe, expect, it } from '@jest/globals';
import type { Clock } from '@shouzheng/kernel';
import type { Regions, Role } from '@shouzheng/law/contract';
import type { ProblemError } from '@shouzheng/platform';
import { staff } from './testing/world.fixture.js';
import { ViewRight } from './view-right.js';

const right = new ViewRight({} as Regions, {} as Clock);

const sees = (organ: string, record: string | undefined, role: Role = 'organ-head'): boolean => {
  try {
    right.demand(staff(1, role, { organ }), record);
    return true;
  } catch (error) {
    expect((error as ProblemError).message).toContain('not-found');
    return false;
  }
};

describe('who may look at a record', () => {
  it.each([
    ['a county', '511803', ['511803'], ['511802', '511800', '510000', '510100', '110101']],
    ['a city', '511800', ['511800', '511802', '511827'], ['510000', '510100', '510104', '511900', '512000']],
    ['a province', '510000', ['510000', '511800', '511803', '510104'], ['520000', '500101', '000000']],
    ['the country', '000000', ['110101', '511803', '650000', '000000'], []],
  ])('%s: itself and what lies below it', (_who, organ, own, others) => {
    expect(own.filter((record) => !sees(organ, record))).toEqual([]);
    expect(others.filter((record) => sees(organ, record))).toEqual([]);
  });

  it('is the auditor for every record, and nobody for one that is not there', () => {
    expect(sees('511800', '440106', 'auditor')).toBe(true);
    expect(sees('511800', undefined, 'auditor')).toBe(false);
    expect(sees('000000', undefined)).toBe(false);
  });

  it('is the same for a list as for one record', () => {
    for (const organ of ['511803', '511800', '510000', '000000']) {
      const [first, last] = right.organsOf(staff(1, 'officer', { organ }));
      for (const record of ['511800', '511802', '511803', '510000', '510104', '110101', '000000']) {
        expect(record >= first && record <= last).toBe(sees(organ, record));
      }
    }
  });
});
