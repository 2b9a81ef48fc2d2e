import { describe, expect, it } from '@jest/globals';
import { aClue, story } from '../../testing/story.fixture.js';
import { cityHead, clerk, head, sealed } from '../../testing/world.fixture.js';
import { registerClue } from './register-clue.decider.js';

describe('registering a clue', () => {
  it('gives it to the county of the place, and starts its triage', () => {
    const { clue } = story().registered();
    expect(clue).toMatchObject({ status: 'received', organ: '511803', clerk: clerk.person });
    expect(clue.terms['triage']).toMatchObject({
      status: 'running',
      timer: 'clue-triage',
      dueOn: '2026-11-10',
    });
  });

  it('lets the city write down what concerns one of its counties', () => {
    const cityClerk = { ...cityHead, role: 'clue-clerk' as const };
    expect(story().onClue(registerClue, aClue, { actor: cityClerk })).toEqual([]);
  });

  it.each([
    ['another county', { region: '511822' }, 'actor.other-jurisdiction'],
    ['a place outside the city', { region: '510104' }, 'clue.place-outside-jurisdiction'],
    ['the city as a whole', { region: '511800' }, 'clue.place-outside-jurisdiction'],
    ['a day that has not come', { receivedOn: '2026-12-01' }, 'entry.in-the-future'],
    ['a real name without a reporter', { source: 'REPORT_REALNAME' as const }, 'clue.reporter-required'],
    [
      'an anonymous report with a reporter',
      { source: 'REPORT_ANONYMOUS' as const, reporter: { identity: sealed('某人') } },
      'clue.anonymous-has-no-reporter',
    ],
  ])('is refused for %s', (_what, change, code) => {
    expect(story().onClue(registerClue, { ...aClue, ...change }, { actor: clerk })).toEqual([code]);
  });

  it('is no act of the head', () => {
    expect(story().onClue(registerClue, aClue, { actor: head })).toEqual(['actor.role-not-entitled']);
  });
});
