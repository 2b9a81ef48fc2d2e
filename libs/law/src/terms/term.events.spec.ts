import { describe, expect, it } from '@jest/globals';
import { type Terms, isTooLate, meetTerm } from './term.events.js';

const dates = { startsOn: '2026-11-18', dueOn: '2026-11-27', warnOn: '2026-11-25', provisional: false };
const term = (status: 'running' | 'met' | 'missed'): Terms => ({
  t: {
    term: 't',
    timer: 'evidence-preservation-ban',
    ...dates,
    basis: [],
    role: 'organ-head',
    organ: '511803',
    status,
  },
});
const typesOf = (terms: Terms, actOn: string): string[] =>
  meetTerm(terms, 't', actOn).map(({ type }) => type);

describe('the act that a term awaited', () => {
  it('meets it up to and on its last day', () => {
    expect(typesOf(term('running'), '2026-11-20')).toEqual(['TermMet']);
    expect(typesOf(term('running'), '2026-11-27')).toEqual(['TermMet']);
  });

  it('makes the miss a fact when it comes after it, though no sweep has been yet', () => {
    expect(typesOf(term('running'), '2026-11-28')).toEqual(['TermMissed']);
  });

  it('that was in time and is entered after the sweep meets it all the same', () => {
    expect(typesOf(term('missed'), '2026-11-26')).toEqual(['TermMet']);
  });

  it('says nothing of a term that is met, was missed, or never ran', () => {
    expect(typesOf(term('met'), '2026-11-28')).toEqual([]);
    expect(typesOf(term('missed'), '2026-11-28')).toEqual([]);
    expect(typesOf({}, '2026-11-28')).toEqual([]);
  });

  it('is too late from the day after the last one', () => {
    expect(isTooLate(term('running'), 't', '2026-11-27')).toBe(false);
    expect(isTooLate(term('running'), 't', '2026-11-28')).toBe(true);
    expect(isTooLate({}, 't', '2026-11-28')).toBe(false);
  });
});
