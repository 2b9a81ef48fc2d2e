import { describe, expect, it } from '@jest/globals';
import { CLUE, aClue, story } from '../../testing/story.fixture.js';
import { clerk, sealed, uuid } from '../../testing/world.fixture.js';
import { registerClue } from '../register-clue/register-clue.decider.js';
import { verifyClue } from './verify-clue.decider.js';

const finding = sealed('查无登记');

describe('verifying a clue', () => {
  it.each([
    ['suspect', 'verified'],
    ['not-ours', 'verified'],
    ['excluded', 'rejected'],
    ['lawful-body', 'rejected'],
  ] as const)('as %s leaves it %s, and meets the term of triage', (result, status) => {
    const told = story().registered();
    expect(told.onClue(verifyClue, { result, finding }, { actor: clerk })).toEqual([]);
    expect(told.clue).toMatchObject({ status, terms: { triage: { status: 'met' } } });
  });

  it('names the clue that a duplicate repeats', () => {
    const told = story().registered();
    told.onClue(registerClue, aClue, { actor: clerk }, uuid(501));
    const duplicate = { result: 'duplicate', finding, duplicateOf: CLUE } as const;
    expect(told.onClue(verifyClue, duplicate, { actor: clerk }, uuid(501))).toEqual([]);
  });

  it.each([
    ['that names none', { result: 'duplicate', finding }],
    ['of itself', { result: 'duplicate', finding, duplicateOf: CLUE }],
    ['of what is not there', { result: 'duplicate', finding, duplicateOf: uuid(999) }],
    ['beside another result', { result: 'suspect', finding, duplicateOf: uuid(501) }],
  ] as const)('refuses a duplicate %s', (_what, payload) => {
    expect(story().registered().onClue(verifyClue, payload, { actor: clerk })).toEqual([
      'clue.duplicate-of-what',
    ]);
  });

  it('is done once', () => {
    const again = { result: 'suspect', finding } as const;
    expect(story().verified().onClue(verifyClue, again, { actor: clerk })).toEqual(['clue.wrong-state']);
  });
});
