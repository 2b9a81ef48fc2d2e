import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAMAGES, findingsOfDamages } from './faults/damages.js';
import { FAULT_NAMES, planOf, seedAfter } from './faults/plan.js';
import { type RunResult, run } from './faults/run.js';
import { built, measured } from './harness/product.js';

/** The same rounds each time, so that a red run tells of the change; `npm run faults` tries new ones (ADR 17). */
const SEED = Number(process.env['SEED'] ?? 4711);
const ROUNDS = Number(process.env['FAULTS_ROUNDS'] ?? Infinity);
/** No round begins after so many minutes: five in CI, one in a run by hand. */
const MINUTES = Number(process.env['FAULTS_MINUTES'] ?? (process.env['CI'] ? 5 : 1));
const LONG = (MINUTES + 10) * 60_000;

describe('faults by chance', () => {
  let result: RunResult;
  let found: Readonly<Record<string, readonly string[]>> = {};

  beforeAll(async () => {
    await built();
    result = await run(
      {
        seed: SEED,
        rounds: ROUNDS,
        minutes: MINUTES,
        print: measured,
      },
      async (campaign) => {
        found = await findingsOfDamages(campaign);
      },
    );
  }, LONG);

  it('lose nothing that was acknowledged, double nothing, and lose or double no effect', () => {
    expect(result.rounds).toBeGreaterThan(0);
    // Each with the command that gives it again.
    expect(result.failed.join('\n')).toBe('');
  });

  it('are compared by somebody who finds nothing where nothing is wrong', () => {
    expect(found['nothing']).toEqual([]);
  });

  it.each(Object.entries(DAMAGES))('are compared by somebody who finds %s', (what, { caught }) => {
    expect(found[what]).toContain(caught);
  });
});

describe('the plan of a round', () => {
  it('is a function of its seed, and a later round’s seed of the first one', () => {
    const seeds = [1, seedAfter(1), seedAfter(seedAfter(1))];
    expect(seeds.map((seed) => planOf(seed))).toEqual(seeds.map((seed) => planOf(seed)));
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  it('comes to every fault, alone and with another', () => {
    const plans = Array.from({ length: 1000 }, (_, seed) => planOf(seed));
    const alone = plans.filter(({ strikes }) => strikes.length === 1);
    const first = (list: typeof plans): Set<string> =>
      new Set(list.map(({ strikes }) => strikes[0]?.fault ?? ''));
    expect(first(alone)).toEqual(new Set(FAULT_NAMES));
    const pairs = plans.filter(({ strikes }) => strikes.length === 2);
    expect(new Set(pairs.flatMap(({ strikes }) => strikes.map(({ fault }) => fault)))).toEqual(
      new Set(FAULT_NAMES),
    );
  });
});
