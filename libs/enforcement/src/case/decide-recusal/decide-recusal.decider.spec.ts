import { describe, expect, it } from '@jest/globals';
import { anInquiry, story } from '../../testing/story.fixture.js';
import { START, elsewhere, head, officerA, officerB } from '../../testing/world.fixture.js';
import { recordInquiry } from '../record-inquiry/record-inquiry.decider.js';
import { decideRecusal } from './decide-recusal.decider.js';

const recusal = { account: officerA.account, granted: true, ground: 'interest' } as const;
const by = { actor: head };

describe('deciding a recusal', () => {
  it('takes the person off the case, and refuses whatever they do later', () => {
    const told = story().inquired();
    expect(told.onCase(decideRecusal, recusal, by)).toEqual([]);
    expect(told.case.officers.map(({ badge }) => badge)).toEqual([officerB.badge]);
    expect(told.onCase(recordInquiry, anInquiry)).toContain('case.actor-recused');
    expect(told.onCase(recordInquiry, anInquiry, { actor: officerB })).toContain('officer.two-required');
    expect(told.onCase(decideRecusal, recusal, by)).toEqual(['officer.recused']);
  });

  it('leaves everything as it is when it is not granted', () => {
    const told = story().assigned();
    expect(told.onCase(decideRecusal, { ...recusal, granted: false }, by)).toEqual([]);
    expect(told.case.officers).toHaveLength(2);
  });

  it('is not one’s own, is about one’s own organ, of a case that is there, not before its filing', () => {
    const told = story().assigned();
    expect(told.onCase(decideRecusal, { ...recusal, account: head.account }, by)).toEqual([
      'case.own-recusal',
    ]);
    expect(told.onCase(decideRecusal, { ...recusal, account: elsewhere.account }, by)).toEqual([
      'officer.unknown',
    ]);
    expect(told.onCase(decideRecusal, recusal, { ...by, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(story().onCase(decideRecusal, recusal, by)).toEqual(['case.wrong-state']);
  });
});
