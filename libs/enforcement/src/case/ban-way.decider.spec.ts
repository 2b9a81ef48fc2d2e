import { describe, expect, it } from '@jest/globals';
import { story } from '../testing/story.fixture.js';
import { CASE } from '../testing/story.fixture.js';

describe('the way to a ban', () => {
  it('goes from the clue to the closed case', () => {
    const told = story().closed();
    expect(told.types(CASE)).toEqual([
      'CaseFiled',
      'TermStarted',
      'OfficersAssigned',
      'InquiryRecorded',
      'PartyHeard',
      'InvestigationReported',
      'LegalReviewRequested',
      'LegalReviewPassed',
      'BanProposed',
      'BanDecided',
      'TermStarted',
      'BanAnnounced',
      'TermMet',
      // Fifteen working days to close it, then thirty days to archive it.
      'TermStarted',
      'SealsCollected',
      'CaseClosed',
      'TermMet',
      'TermStarted',
    ]);
    expect(told.case).toMatchObject({ status: 'closed', disposition: 'BANNED' });
    expect(told.lastOf('BanDecided').remedies).toMatchObject({
      reconsideration: { organ: '雅安市名山区人民政府', days: 60 },
      suit: { court: '雅安市名山区人民法院', months: 6 },
    });
    expect(told.lastOf('CaseFiled').number).toMatch(/^名民非案〔2026〕\d+号$/);
  });
});
