import { describe, expect, it } from '@jest/globals';
import { CASE, CLUE, type Story, aClue, story } from '../testing/story.fixture.js';
import { penaltyStory } from '../testing/penalty-story.fixture.js';
import { ORGAN, cityHead, clerk, sealed, system, uuid } from '../testing/world.fixture.js';
import type { ClueEvent } from './clue.events.js';
import { clueStreamId } from './clue.state.js';
import { designateJurisdiction } from './designate-jurisdiction/designate-jurisdiction.decider.js';
import { joinClues } from './join-clues/join-clues.decider.js';
import { markClueFiled } from './mark-clue-filed/mark-clue-filed.decider.js';
import { markClueFiledPolicy } from './mark-clue-filed/mark-clue-filed.policy.js';
import { registerClue } from './register-clue/register-clue.decider.js';
import { type RegisterLeadClue, registerLeadClue } from './register-lead/register-lead.decider.js';
import { verifyClue } from './verify-clue/verify-clue.decider.js';

const LEAD = clueStreamId(CLUE);
const basisOf = (told: Pick<Story, 'last'>, stream: string, type: ClueEvent['type']): readonly string[] =>
  told.last<ClueEvent>(stream, type)?.meta.basis.map(({ rule }) => rule) ?? [];

describe('the article that a clue is filed by', () => {
  const filed = { caseId: CASE, caseNumber: '名民罚案〔2026〕1号' };

  it('is Order 68 Art 7 in a penalty case, also for a clue that only follows another', () => {
    const told = penaltyStory().filed();
    const [event] = told.events(CASE).filter(({ type }) => type === 'PenaltyCaseFiled');
    const [asked] = markClueFiledPolicy.on.PenaltyCaseFiled?.(event as never) ?? [];
    expect(asked?.payload).toMatchObject({ caseKind: 'penalty' });

    const follower = uuid(502);
    expect(told.onClue(registerClue, aClue, { actor: clerk }, follower)).toEqual([]);
    expect(told.onClue(joinClues, { lead: CLUE }, { actor: clerk }, follower)).toEqual([]);
    const payload = { ...filed, caseKind: 'penalty' } as const;
    expect(told.onClue(markClueFiled, payload, { actor: system }, follower)).toEqual([]);
    expect(basisOf(told, clueStreamId(follower), 'ClueFiled')).toEqual(['O68-7']);
  });

  it('reaches the followers with the kind of the case', () => {
    const event = { data: { ...filed, caseKind: 'penalty', followers: ['clue-1'] } };
    expect(markClueFiledPolicy.on.FollowersFiled?.(event as never)).toEqual([
      { command: 'markClueFiled', streamId: 'clue-1', payload: { ...filed, caseKind: 'penalty' } },
    ]);
  });

  it('is Order 77 Art 8 in a case of an illegal organization', () => {
    const told = story().verified();
    const payload = { ...filed, caseKind: 'illegal' } as const;
    expect(told.onClue(markClueFiled, payload, { actor: system })).toEqual([]);
    expect(basisOf(told, LEAD, 'ClueFiled')).toEqual(['O77-8']);
  });
});

describe('the article that moves a clue to another organ', () => {
  const to = { to: '511802', reason: 'grave' } as const;
  const verified = (result: 'suspect' | 'violation'): Story => {
    const told = story().registered();
    told.onClue(verifyClue, { result, finding: sealed('属实') }, { actor: clerk });
    return told;
  };

  it.each([
    ['violation', 'APL-25'],
    ['suspect', 'O77-5'],
  ] as const)('of a clue verified as %s is %s', (result, rule) => {
    const told = verified(result);
    expect(told.onClue(designateJurisdiction, to, { actor: cityHead })).toEqual([]);
    expect(basisOf(told, LEAD, 'JurisdictionDesignated')).toEqual([rule]);
  });
});

describe('the article that a lead of one’s own work is taken up by', () => {
  const lead = (kind: RegisterLeadClue['origin']['kind']): RegisterLeadClue => ({
    origin: { kind, streamId: 'organization-1', eventId: `e-${kind}` },
    subjectName: '演示·名山茶业促进会',
    region: ORGAN,
    receivedOn: '2026-11-01',
    facts: sealed('发现'),
  });

  it.each([
    ['annual-check', ['APL-54', 'O68-3', 'SZ-clue-origin-1']],
    ['audit', ['APL-54', 'O68-3', 'SZ-clue-origin-1']],
    ['penalty', ['APL-54', 'O68-3', 'SZ-clue-origin-1']],
    ['relapse', ['O77-4', 'SZ-clue-origin-1']],
  ] as const)('%s', (kind, rules) => {
    const told = story();
    expect(told.onClue(registerLeadClue, lead(kind), { actor: clerk })).toEqual([]);
    expect(basisOf(told, LEAD, 'ClueReceived')).toEqual(rules);
    const moved = { to: '511802', reason: 'grave' } as const;
    expect(told.onClue(designateJurisdiction, moved, { actor: cityHead })).toEqual([]);
    expect(basisOf(told, LEAD, 'JurisdictionDesignated')).toEqual([kind === 'relapse' ? 'O77-5' : 'APL-25']);
  });
});
