import { describe, expect, it } from '@jest/globals';
import { requestLegalReview } from '../../case/review-legally/review-legally.decider.js';
import { type PenaltyStory, aNoPenalty, penaltyStory } from '../../testing/penalty-story.fixture.js';
import { head, officerA, reviewer } from '../../testing/world.fixture.js';
import { type DecideNoPenalty, decideNoPenalty } from './decide-no-penalty.decider.js';

const decide = (told: PenaltyStory, change: Partial<DecideNoPenalty> = {}): readonly string[] =>
  told.onCase(decideNoPenalty, { ...aNoPenalty, ...change }, { actor: head });
const proposed = (corrected = true): PenaltyStory =>
  penaltyStory().reported({ outcome: 'no-penalty', items: [], corrected });
const uneducated = { education: undefined } as unknown as Partial<DecideNoPenalty>;

describe('deciding that there is no penalty (APL 33, 57)', () => {
  it('has its ground and article, its remedies, and educates the party', () => {
    const told = penaltyStory().endedWithoutPenalty();
    expect(told.case).toMatchObject({ status: 'decided', terms: { decision: { status: 'met' } } });
    expect(told.lastOf('NoPenaltyDecided')).toMatchObject({
      ground: 'minor-corrected-harmless',
      articles: ['APL-33'],
      remedies: { suit: { months: 6 } },
    });
    expect(told.lastOf('EducationGiven')).toMatchObject({ way: 'interview' });
    expect(Object.values(told.case.decisions)).toMatchObject([{ kind: 'no-penalty', items: [] }]);
  });

  it.each([
    ['minor-corrected-harmless', ['penalty.not-corrected', 'penalty.education-missing']],
    ['first-minor-corrected', ['penalty.not-corrected', 'penalty.education-missing']],
    ['no-fault', ['penalty.education-missing']],
    ['unproven', []],
    ['time-barred', []],
    ['no-longer-a-wrong', []],
  ] as const)('%s, uncorrected and uneducated', (ground, codes) => {
    expect(decide(proposed(false), { ground, ...uneducated })).toEqual(codes);
  });

  it('is open where a penalty was proposed: less is always open', () => {
    expect(decide(penaltyStory().waived(), { ground: 'unproven', ...uneducated })).toEqual([]);
    expect(decide(penaltyStory().reported(), { ground: 'no-fault' })).toEqual([]);
  });

  it('needs the report, no review under way, and a head who is neither handler nor reviewer', () => {
    expect(decide(penaltyStory().inquired())).toContain('case.wrong-state');
    const under = penaltyStory().waived({ publicInterest: true });
    under.onCase(requestLegalReview, {});
    expect(decide(under, { ground: 'unproven' })).toEqual(['case.review-under-way']);
    const as = (person: string) =>
      penaltyStory()
        .reviewed({ corrected: true })
        .onCase(decideNoPenalty, aNoPenalty, { actor: { ...head, person } });
    expect(as(officerA.person)).toEqual(['case.handler-may-not-decide']);
    expect(as(reviewer.person)).toEqual(['case.reviewer-may-not-decide']);
    expect(as(head.person)).toEqual([]);
  });
});
