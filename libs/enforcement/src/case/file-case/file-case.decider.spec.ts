import { describe, expect, it } from '@jest/globals';
import { CLUE, aFiling, story } from '../../testing/story.fixture.js';
import { START, cityHead, clerk, head, officerA, sealed, system, uuid } from '../../testing/world.fixture.js';
import { markClueFiled } from '../../clue/mark-clue-filed/mark-clue-filed.decider.js';
import { verifyClue } from '../../clue/verify-clue/verify-clue.decider.js';
import { fileCase } from './file-case.decider.js';

describe('filing a case', () => {
  it('is the head’s, on a proposed suspicion, and starts the term of disposal', () => {
    const told = story().filed();
    expect(told.case).toMatchObject({
      status: 'filed',
      organ: '511803',
      regionCode: '511803001',
      ground: 'UNREGISTERED',
      clueIds: [CLUE],
      terms: { disposal: { status: 'running', timer: 'ban-disposal' } },
    });
  });

  it('is nobody else’s', () => {
    expect(story().proposed().onCase(fileCase, aFiling, { actor: officerA })).toEqual([
      'actor.role-not-entitled',
    ]);
  });

  it('is refused on an unknown clue, or one already filed', () => {
    const told = story().proposed();
    expect(told.onCase(fileCase, { ...aFiling, clueIds: [uuid(999)] }, { actor: head })).toEqual([
      'case.clue-unknown',
    ]);
    expect(told.onCase(fileCase, { ...aFiling, clueIds: [CLUE, uuid(999)] }, { actor: head })).toEqual([
      'case.clue-unknown',
    ]);
    told.onClue(markClueFiled, { caseId: 'case-1', caseNumber: '1' }, { actor: system });
    expect(told.onCase(fileCase, aFiling, { actor: head })).toEqual(['case.clue-already-filed']);
  });

  it('needs both conditions of Article 8: a suspicion, and one’s own jurisdiction', () => {
    const lawful = story().registered();
    lawful.onClue(verifyClue, { result: 'lawful-body', finding: sealed('已登记') }, { actor: clerk });
    expect(lawful.onCase(fileCase, aFiling, { actor: head })).toEqual([
      'case.clue-not-suspect',
      'case.filing-not-proposed',
    ]);
    expect(story().proposed().onCase(fileCase, aFiling, { actor: cityHead })).toEqual([
      'case.not-own-jurisdiction',
    ]);
  });

  it('is not approved by the person who proposed it, under whatever account, nor by the clerk', () => {
    const proposer = { ...head, person: officerA.person };
    const alsoClerk = { ...head, person: clerk.person };
    const told = story().proposed();
    expect(told.onCase(fileCase, aFiling, { actor: proposer })).toEqual(['case.approver-is-proposer']);
    expect(told.onCase(fileCase, aFiling, { actor: alsoClerk })).toEqual(['case.approver-is-clerk']);
    told.settings = { ...told.settings, separateClueClerk: false };
    expect(told.onCase(fileCase, aFiling, { actor: alsoClerk })).toEqual([]);
  });

  it.each([
    ['the new limb on an old act', 'BEYOND_PREPARATION', '2025-04-30', ['case.ground-not-in-force']],
    ['the old limb on a new act', 'UNAPPROVED_PREPARATION', '2025-05-01', ['case.ground-not-in-force']],
    ['the old limb on an old act', 'UNAPPROVED_PREPARATION', '2025-04-30', []],
    ['an act that is still to come', 'UNREGISTERED', '2027-01-01', ['entry.in-the-future']],
  ] as const)('judges by the law of the act: %s', (_what, ground, actOn, codes) => {
    expect(
      story()
        .proposed()
        .onCase(fileCase, { ...aFiling, ground, actOn }, { actor: head }),
    ).toEqual(codes);
  });

  it('does not go before the proposal', () => {
    expect(story().proposed().onCase(fileCase, aFiling, { actor: head, at: START })).toContain(
      'entry.before-its-prerequisite',
    );
  });
});
