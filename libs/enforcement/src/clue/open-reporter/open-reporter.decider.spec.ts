import { describe, expect, it } from '@jest/globals';
import { type Story, story } from '../../testing/story.fixture.js';
import { head, officerA, officerB, sealed } from '../../testing/world.fixture.js';
import {
  approveReporterOpening,
  openReporterIdentity,
  requestReporterOpening,
} from './open-reporter.decider.js';

const named = (): Story =>
  story().registered({
    source: 'REPORT_REALNAME',
    reporter: { identity: { ...sealed('某人'), key: 'reporter-1' } },
  });
const requestOf = (told: Story): string => Object.keys(told.clue.openings)[0] ?? '';

function asked(): Story {
  const told = named();
  told.onClue(requestReporterOpening, { reason: 'ask-for-details' });
  return told;
}

function agreed(): Story {
  const told = asked();
  told.onClue(approveReporterOpening, { request: requestOf(told) }, { actor: head });
  return told;
}

describe('a reporter’s identity', () => {
  it('is opened by the one who asked, after another agreed; each opening is an event', () => {
    const told = agreed();
    const opening = { request: requestOf(told) };
    expect(told.onClue(openReporterIdentity, opening)).toEqual([]);
    expect(told.onClue(openReporterIdentity, opening)).toEqual([]);
    expect(told.clue.openings[opening.request]).toMatchObject({
      requester: officerA.person,
      approver: head.person,
      validTo: '2026-11-03',
      opened: 2,
    });
  });

  it('is not there to be opened where nobody is on record', () => {
    const told = story().registered();
    expect(told.onClue(requestReporterOpening, { reason: 'supervision' })).toEqual(['clue.no-reporter']);
  });

  it('needs a request, and two persons: the same person under another account is one', () => {
    const told = named();
    const nothing = { request: 'none' };
    expect(told.onClue(approveReporterOpening, nothing, { actor: head })).toEqual([
      'clue.opening-not-requested',
    ]);
    const own = asked();
    const alsoHead = { ...head, person: officerA.person };
    expect(own.onClue(approveReporterOpening, nothing, { actor: head })).toEqual([
      'clue.opening-not-requested',
    ]);
    expect(own.onClue(approveReporterOpening, { request: requestOf(own) }, { actor: alsoHead })).toEqual([
      'clue.opening-needs-two-persons',
    ]);
  });

  it('stays shut before approval, for another person, and after its day', () => {
    const waiting = asked();
    const told = agreed();
    const opening = { request: requestOf(told) };
    expect(waiting.onClue(openReporterIdentity, { request: requestOf(waiting) })).toEqual([
      'clue.opening-not-approved',
    ]);
    expect(told.onClue(openReporterIdentity, { request: 'other' })).toEqual(['clue.opening-not-approved']);
    expect(told.onClue(openReporterIdentity, opening, { actor: officerB })).toEqual([
      'clue.opening-not-approved',
    ]);
    told.now = '2026-11-03T16:00:00.000Z';
    expect(told.onClue(openReporterIdentity, opening)).toEqual(['clue.opening-expired']);
  });
});
