import { describe, expect, it } from '@jest/globals';
import { ORGANIZATION, penaltyStory } from '../../testing/penalty-story.fixture.js';

describe('deciding a penalty', () => {
  it('comes after report, prior notice and what the party had to say; it prints its remedies (APL 44, 57, 59)', () => {
    const told = penaltyStory().decided();
    expect(told.case).toMatchObject({ status: 'decided', terms: { decision: { status: 'met' } } });
    expect(told.lastOf('PenaltyDecided')).toMatchObject({
      caseNumber: '名民罚案〔2026〕4号',
      organization: ORGANIZATION,
      procedure: 'ordinary',
      creditSeverity: 'general',
      articles: ['SG-30i8', 'SG-30'],
      remedies: { reconsideration: { organ: '雅安市名山区人民政府', days: 60 } },
      reviewFirst: false,
    });
    expect(Object.values(told.case.decisions)).toMatchObject([{ kind: 'penalty', status: 'standing' }]);
  });
});
