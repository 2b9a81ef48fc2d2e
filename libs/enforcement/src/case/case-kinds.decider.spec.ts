import { describe, expect, it } from '@jest/globals';
import { aSpotDecision, penaltyStory } from '../testing/penalty-story.fixture.js';
import { story } from '../testing/story.fixture.js';
import { sectionHead } from '../testing/world.fixture.js';
import { CASE_TABLE, caseCommands, commandsOf } from './case-kinds.decider.js';
import { caseStream } from './case.state.js';

const named = (name: string): (typeof caseCommands)[number] => {
  const command = commandsOf(CASE_TABLE).find((one) => one.name === name);
  if (!command) throw new Error(`no ${name}`);
  return command;
};

describe('the table of kinds', () => {
  it('makes one command of every name, and refuses one that the kind does not have', () => {
    const names = caseCommands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const told = story().assigned();
    told.put('case-other', { ...told.case, kind: 'penalty' });
    const announcement = { media: ['portal'], announcedOn: '2026-11-02' };
    expect(
      told.give(caseStream, 'case-other', named('announceBan'), announcement, { actor: sectionHead }),
    ).toEqual(['case.other-kind']);
  });

  it('lets the party of a case of either kind read the file and object to officers (APL 43, 55)', () => {
    const acts = ['requestFileAccess', 'applyRecusal', 'requestOfficers', 'proposeCrimeTransfer'];
    for (const kind of ['illegal', 'penalty'] as const) {
      const names = CASE_TABLE[kind].map(({ name }) => name);
      expect(acts.filter((act) => !names.includes(act))).toEqual([]);
    }
  });

  it('picks the decider by the kind of the case, or of the filing', () => {
    const told = story().closed();
    const archive = { volume: '1', retention: '10-years' };
    expect(told.onCase(named('archiveCase'), archive, { actor: sectionHead })).toEqual([]);
    const filing = { kind: 'penalty', clueIds: [], ground: 'UNREGISTERED' };
    const head = { ...sectionHead, role: 'organ-head' as const };
    expect(told.give(caseStream, 'case-new', named('fileCase'), filing, { actor: head })).toEqual([
      'penalty.organization-unknown',
    ]);
  });

  it('takes a creation that one kind alone has by its name', () => {
    const told = penaltyStory();
    expect(told.onCase(named('decideOnSpot'), aSpotDecision)).toEqual([]);
    expect(told.case.kind).toBe('penalty');
  });
});
