import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Difference, differences, pathText, touches } from './difference.js';

const names = fc.constantFrom('status', 'organ', 'terms', 'evidence-preservation', 'officers');
const scalars = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { state } = fc.letrec<{ state: Record<string, unknown>; value: unknown }>((tie) => ({
  state: fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { maxDepth: 4 },
    scalars,
    fc.array(scalars, { maxLength: 3 }),
    fc.array(tie('state'), { maxLength: 3 }),
    tie('state'),
  ),
}));

/** Puts the changes into the earlier state; what comes out must be the later one. */
function patched(before: unknown, changes: readonly Difference[]): unknown {
  const result: { root: unknown } = { root: structuredClone(before) };
  for (const { path, after } of changes.toReversed()) {
    const steps = ['root', ...path];
    const last = steps.pop() ?? 'root';
    const holder = steps.reduce<Record<string | number, unknown>>(
      (part, step) => part[step] as Record<string | number, unknown>,
      result,
    );
    if (after !== undefined) holder[last] = after;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
  return result.root;
}

describe('the difference between two states', () => {
  it('is empty between equal states, whatever the order of their properties', () => {
    fc.assert(
      fc.property(state, (one) => {
        const reordered = Object.fromEntries(Object.entries(one).reverse());
        expect(differences(one, reordered)).toEqual([]);
      }),
    );
  });

  it('turns the earlier state into the later one', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        expect(patched(before, differences(before, after))).toEqual(after);
      }),
    );
  });

  it('read backwards has the same places with the sides changed', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const there = differences(a, b).map(({ path, before, after }) => [pathText(path), before, after]);
        const back = differences(b, a).map(({ path, before, after }) => [pathText(path), after, before]);
        expect(back).toEqual(there);
      }),
    );
  });

  it('names leaves: a changed date of one term, an officer who left', () => {
    const before = {
      terms: { triage: { dueOn: '2026-11-20' } },
      officers: [{ badge: '01' }, { badge: '02' }],
    };
    const after = { terms: { triage: { dueOn: '2026-11-25' } }, officers: [{ badge: '01' }] };
    expect(differences(before, after).map(({ path }) => pathText(path))).toEqual([
      'officers[1]',
      'terms.triage.dueOn',
    ]);
  });

  it('sees that a sealed value changed, as one leaf', () => {
    const sealed = (text: string) => ({ facts: { key: 'case-facts-1', sealed: text } });
    expect(differences(sealed('AAAA'), sealed('BBBB')).map(({ path }) => path)).toEqual([['facts']]);
  });
});

it('a path touches its parents and its children, not its neighbours', () => {
  expect(touches(['terms'], ['terms', 'triage', 'dueOn'])).toBe(true);
  expect(touches(['terms', 'triage', 'dueOn'], ['terms'])).toBe(true);
  expect(touches(['terms', 'a'], ['terms', 'b'])).toBe(false);
});

it('a name that is no identifier stands in brackets', () => {
  expect(pathText(['terms', 'evidence-preservation:1', 0, 'no'])).toBe(
    'terms["evidence-preservation:1"][0].no',
  );
});
