import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { draw, isSeed, minSample, substitutes } from './draw.state.js';

const seed = '00000001000000020000000300000004';
const ids = (count: number) => Array.from({ length: count }, (_, n) => `org-${String(n).padStart(4, '0')}`);
const pool = ['a', 'b', 'c', 'd'].map((badge) => ({ badge, recusedFrom: [] as string[] }));
const seeds = fc.stringMatching(/^[0-9a-f]{32}$/).filter(isSeed);

describe('the draw of a spot check', () => {
  it('is the same for the same seed, list and pool, for ever', () => {
    const input = { seed, candidates: ids(20), size: 4, pool, checkersEach: 2 };
    // xoshiro128** on the state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200 (the vector that its ports test against):
    // 11520 mod 20 = 0, 0 mod 19 = 0, 5927040 mod 18 = 0, 70819200 mod 17 = 5: the elements 0, 1, 2 and 3 + 5.
    expect(draw(input).map(({ organization }) => organization)).toEqual([
      'org-0000',
      'org-0001',
      'org-0002',
      'org-0008',
    ]);
    expect(draw(input)).toEqual(draw(input));
  });

  it('takes the asked number, each once, from the list alone, with checkers who are not recused', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (one, population, size) => {
          const candidates = ids(population);
          const recused = [{ badge: 'x', recusedFrom: candidates }, ...pool];
          const drawn = draw({ seed: one, candidates, size, pool: recused, checkersEach: 2 });
          expect(drawn).toHaveLength(Math.min(size, population));
          expect(new Set(drawn.map(({ organization }) => organization)).size).toBe(drawn.length);
          for (const { organization, checkers } of drawn) {
            expect(candidates).toContain(organization);
            expect(checkers).not.toContain('x');
            expect(new Set(checkers).size).toBe(2);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('prefers nobody: over many seeds each of ten is drawn about as often', () => {
    const counts = new Map<string, number>();
    const RUNS = 4000;
    for (let n = 1; n <= RUNS; n += 1) {
      const one = createHash('sha256').update(String(n)).digest('hex').slice(0, 32);
      for (const { organization } of draw({
        seed: one,
        candidates: ids(10),
        size: 5,
        pool,
        checkersEach: 2,
      }))
        counts.set(organization, (counts.get(organization) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - RUNS / 2)).toBeLessThan(RUNS * 0.05);
    expect(counts.size).toBe(10);
  });

  it('goes on to say who comes in for a checker who stands back, and the same for ever', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 6 }), (one, size) => {
        const people = ['a', 'b', 'c', 'd', 'e'].map((badge) => ({
          badge,
          recusedFrom: badge === 'e' ? ids(20) : [],
        }));
        const input = { seed: one, candidates: ids(20), size, pool: people, checkersEach: 2 };
        const [first] = draw(input);
        const { organization = '', checkers = [] } = first ?? {};
        const recusals = [...checkers, 'nobody is left'].map((recused) => ({ organization, recused }));
        const chosen = substitutes(input, recusals);
        // Four may check and two were drawn: the other two come in, never one who is barred; then nobody is left.
        expect([...checkers, ...chosen.slice(0, 2)].sort()).toEqual(['a', 'b', 'c', 'd']);
        expect(chosen[2]).toBeUndefined();
        expect(substitutes(input, recusals.slice(0, 1))).toEqual(chosen.slice(0, 1));
        expect(draw(input)[0]).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('has a least sample, rounded up (SPOT Art 5)', () => {
    expect([
      minSample(4, 25),
      minSample(4, 26),
      minSample(3, 1),
      minSample(3, 0),
      minSample(3.5, 200),
    ]).toEqual([1, 2, 1, 0, 7]);
    for (let population = 0; population <= 2000; population += 100)
      expect(minSample(3, population)).toBe((population * 3) / 100);
  });

  it('takes no seed that is none', () => {
    expect(isSeed(seed)).toBe(true);
    for (const bad of [
      '',
      '0'.repeat(32),
      seed.slice(1),
      `${seed}0`,
      seed.replace('1', 'g'),
      seed.toUpperCase().replace('1', 'A'),
    ])
      expect(isSeed(bad)).toBe(false);
  });
});
