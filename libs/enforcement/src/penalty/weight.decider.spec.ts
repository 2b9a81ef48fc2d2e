import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINE, HEAVY, LIGHT, SUSPENSION, WARNING } from '../testing/penalty-story.fixture.js';
import { PENALTY_KINDS } from './penalty-codes.events.js';
import type { PenaltyItem } from './penalty-decision.events.js';
import { isHeavier } from './weight.decider.js';

const revocation: PenaltyItem = { no: 1, kind: 'REVOKE_REGISTRATION' };
const withdrawal: PenaltyItem = { no: 1, kind: 'REVOKE_CERTIFICATE' };
const replacement: PenaltyItem = { no: 1, kind: 'REPLACE_MANAGER' };

const anItem: fc.Arbitrary<PenaltyItem> = fc.record(
  {
    no: fc.constant(1),
    kind: fc.constantFrom(...PENALTY_KINDS),
    amountFen: fc.integer({ min: 1, max: 4 }),
    from: fc.constant('2027-01-01'),
    to: fc.constantFrom('2027-01-31', '2027-02-28', '2027-03-31'),
  },
  { requiredKeys: ['no', 'kind'] },
);
const proposals = fc.array(anItem, { maxLength: 4 });

describe('heavier or lighter (APL 45; SZ-penalty-1)', () => {
  it.each([
    ['the same', LIGHT, LIGHT, false],
    ['an item less', [WARNING], LIGHT, false],
    ['nothing at all', [], LIGHT, false],
    ['an item more', HEAVY, LIGHT, true],
    ['a greater fine', [{ ...FINE, amountFen: 1_000_001 }], LIGHT, true],
    ['a smaller fine', [{ ...FINE, amountFen: 999_999 }], LIGHT, false],
    ['a longer suspension', [{ ...SUSPENSION, to: '2027-04-01' }], HEAVY, true],
    [
      'a shorter suspension at another time',
      [{ ...SUSPENSION, from: '2027-02-01', to: '2027-04-01' }],
      HEAVY,
      false,
    ],
    ['a suspension without an end', [{ no: 1, kind: 'SUSPEND', from: '2027-01-01' }], HEAVY, true],
    ['a suspension in place of revocation', [SUSPENSION], [revocation], false],
    ['revocation in place of a suspension', [revocation], [SUSPENSION], true],
    ['a warning in place of a fine', [WARNING], [FINE], false],
    ['a fine in place of a suspension: money not told of', [FINE], [SUSPENSION], true],
    ['one kind of withdrawal for another', [withdrawal], [revocation], true],
    ['a person not told of', [replacement], [revocation], true],
    ['two fines for one', [FINE, FINE], [FINE, WARNING], true],
    ['two lighter items for two heavier ones', [WARNING, SUSPENSION], [revocation, SUSPENSION], false],
  ] as const)('%s', (_what, proposal, than, heavier) => {
    expect(isHeavier(proposal as readonly PenaltyItem[], than)).toBe(heavier);
  });

  it('is a partial order: nothing is heavier than itself, a part is never heavier, and lighter than lighter is lighter', () => {
    fc.assert(
      fc.property(proposals, proposals, proposals, fc.nat(3), (a, b, c, at) => {
        expect(isHeavier(a, a)).toBe(false);
        expect(isHeavier(a.toSpliced(at, 1), a)).toBe(false);
        expect(isHeavier(a.toReversed(), a)).toBe(false);
        if (!isHeavier(a, b) && !isHeavier(b, c)) expect(isHeavier(a, c)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
