import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINE, HEAVY, LIGHT, SUSPENSION, WARNING } from '../testing/penalty-story.fixture.js';
import { sealed } from '../testing/world.fixture.js';
import { PENALTY_KINDS } from './penalty-codes.events.js';
import type { PenaltyItem } from './penalty-decision.events.js';
import { isHeavier } from './weight.decider.js';

const revocation: PenaltyItem = { no: 1, kind: 'REVOKE_REGISTRATION' };
const withdrawal: PenaltyItem = { no: 1, kind: 'REVOKE_CERTIFICATE' };
const replacement: PenaltyItem = { no: 1, kind: 'REPLACE_MANAGER' };

/** An item that hits a person, who is told by the digest. */
const of = (person: string, item: Omit<PenaltyItem, 'no'>): PenaltyItem => ({
  no: 1,
  ...item,
  object: sealed(person),
  objectDigest: person.padEnd(43, '-'),
});
const ban = { kind: 'MANAGEMENT_BAN', from: '2027-01-01', to: '2028-01-01' } as const;
const fine = { kind: 'FINE', amountFen: 2_000_000 } as const;
const { objectDigest: _, ...ofEarlierEvent } = of('a', ban);

const anItem: fc.Arbitrary<PenaltyItem> = fc
  .tuple(
    fc.constantFrom(undefined, 'a', 'b'),
    fc.record(
      {
        no: fc.constant(1),
        kind: fc.constantFrom(...PENALTY_KINDS),
        amountFen: fc.integer({ min: 1, max: 4 }),
        from: fc.constant('2027-01-01'),
        to: fc.constantFrom('2027-01-31', '2027-02-28', '2027-03-31'),
      },
      { requiredKeys: ['no', 'kind'] },
    ),
  )
  .map(([person, item]) => (person === undefined ? item : of(person, item)));
const proposals = fc.array(anItem, { maxLength: 4 });

describe('another person in the place of the one told of (APL 45; CHA 112)', () => {
  it.each([
    ['the same person, barred for less', [of('a', { ...ban, to: '2027-12-31' })], [of('a', ban)], false],
    ['another person barred', [of('b', ban)], [of('a', ban)], true],
    ['another person fined less', [of('b', { ...fine, amountFen: 1 })], [of('a', fine)], true],
    ['a person fined in place of the organization', [of('a', fine)], [{ no: 1, ...fine }], true],
    ['the organization fined in place of a person', [{ no: 1, ...fine }], [of('a', fine)], true],
    [
      'another manager to replace',
      [of('b', { kind: 'REPLACE_MANAGER' })],
      [of('a', { kind: 'REPLACE_MANAGER' })],
      true,
    ],
    [
      'other things, of which less may be taken',
      [of('b', { kind: 'CONFISCATE_ITEMS' })],
      [of('a', { kind: 'CONFISCATE_ITEMS' })],
      false,
    ],
    ['persons told in another order', [of('b', ban), of('a', ban)], [of('a', ban), of('b', ban)], false],
    ['one of them twice', [of('a', ban), of('a', ban)], [of('a', ban), of('b', ban)], true],
    ['one told by an event without a digest: it cannot be seen', [of('b', ban)], [ofEarlierEvent], false],
  ] as const)('%s', (_what, proposal, than, heavier) => {
    expect(isHeavier(proposal, than)).toBe(heavier);
  });
});

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
