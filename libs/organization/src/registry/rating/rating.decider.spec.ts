import { describe, expect, it } from '@jest/globals';
import { Story } from '../../testing/story.fixture.js';
import {
  aRegisteredAssociation,
  clerk,
  officer,
  ratingOfficer,
  sealed,
  staff,
} from '../../testing/world.fixture.js';
import { awardRating } from '../award-rating/award-rating.decider.js';
import { axesOf } from '../dossier/axes.state.js';
import type { OrganizationEvent } from '../organization.events.js';
import { missTerm } from '../rectify/rectification.decider.js';
import {
  applyRating,
  checkRatingEligibility,
  closeRatingApplication,
  proposeInitialLevel,
  publishInitialLevel,
  reportExperts,
} from './application.decider.js';
import { recordRatingComplaint, requestReview, settleRatingComplaint } from './review.decider.js';
import {
  adjustRating,
  confirmRating,
  openVerificationRating,
  returnRatingCertificate,
  voidRatingCertificate,
} from './verification.decider.js';

const head = staff(7, 'section-head');
const system = staff(0, 'system', '000000');
const votes = { members: 15, present: 12, inFavour: 9 };
const experts = [{ person: 'E1' }, { person: 'E2' }, { person: 'E3' }];
const report = (visitedOn: string, people: readonly { person: string; leftOn?: string }[] = experts) =>
  ({ experts: people, recused: [], visitedOn, suggested: '4A', report: sealed('…') }) as const;
const vote = { level: '4A', votes, recused: [] } as const;
const publication = { documentNumber: '示1', from: '2026-10-12', to: '2026-10-18' };

const applied = (on = '2026-09-01'): Story => {
  const story = new Story(...aRegisteredAssociation);
  story.does(ratingOfficer, on, applyRating, { receivedOn: on });
  return story;
};
const eligible = (): Story => {
  const story = applied();
  story.does(ratingOfficer, '2026-09-02', checkRatingEligibility, {});
  return story;
};
const voted = (): Story => {
  const story = eligible();
  story.does(ratingOfficer, '2026-09-21', reportExperts, report('2026-09-18'));
  story.does(ratingOfficer, '2026-10-09', proposeInitialLevel, vote);
  return story;
};
const published = (): Story => {
  const story = voted();
  story.does(ratingOfficer, '2026-10-12', publishInitialLevel, publication);
  return story;
};
const award = { documentNumber: '名民评〔2026〕1号' };
const awarded = (): Story => {
  const story = published();
  story.does(ratingOfficer, '2026-10-19', awardRating, award);
  return story;
};
/** In force since 2027-01-01. */
const verifying = (): Story => {
  const story = awarded();
  const facts = { trigger: 'FALSIFICATION', facts: sealed('…') } as const;
  story.does(ratingOfficer, '2027-03-01', openVerificationRating, facts);
  return story;
};
const opened = (story: Story): string => Object.keys(story.state.verifications).at(-1) ?? '';

describe('an application for a rating (Order 82 Arts 9, 10)', () => {
  it('is governed by the Measures of the day on which it came in (reference (f)1)', () => {
    expect(applied().state.application?.measures).toBe('O82');
    const old = applied('2026-02-27');
    expect(old.state.application?.measures).toBe('O39');
  });

  it.each([['within two years of the certificate', '2025-05-07', [], 'rating.not-eligible']] as const)(
    'is refused %s',
    (_what, on, more, code) => {
      const story = new Story(...aRegisteredAssociation, ...more);
      expect(story.refused(ratingOfficer, on, applyRating, { receivedOn: on })).toEqual([code]);
    },
  );

  it('is barred by last year’s missed report, a fine, a suspension, and while another is open', () => {
    const effect = (kind: 'FINE' | 'WARNING'): OrganizationEvent => ({
      type: 'PenaltyEffectApplied',
      data: {
        ofEventId: 'd1',
        caseId: 'case-1',
        documentNumber: '罚1',
        violation: 'OTHER',
        items: [{ no: 1, kind, ofPerson: false }],
        creditSeverity: 'minor',
        effectiveOn: '2025-12-01',
        effects: [],
      },
    });
    const suspended: OrganizationEvent = {
      type: 'ActivitiesSuspended',
      data: { suspensionId: opened(awarded()), documentNumber: '罚2', from: '2026-08-03', to: '2026-12-01' },
    };
    const missed: OrganizationEvent = { type: 'AnnualMissFollowed', data: { year: 2025 } };
    const codes = (...more: readonly OrganizationEvent[]) =>
      new Story(...aRegisteredAssociation, ...more).refused(ratingOfficer, '2026-09-01', applyRating, {
        receivedOn: '2026-09-01',
      });
    expect(codes(effect('FINE'))).toEqual(['rating.recent-penalty']);
    expect(codes(effect('WARNING'))).toEqual([]);
    expect(codes(suspended)).toEqual(['rating.recent-penalty', 'rating.suspended']);
    expect(codes(missed)).toEqual(['rating.annual-check-missed']);
    expect(applied().refused(ratingOfficer, '2026-09-02', applyRating, { receivedOn: '2026-09-02' })).toEqual(
      ['rating.application-open'],
    );
  });
});

describe('the steps of a rating (Order 82 Arts 12–16; SZ-rating-1)', () => {
  it('follow one another, and end in the level that the committee voted', () => {
    const story = awarded();
    expect(story.state.rating).toMatchObject({ level: '4A', validFrom: '2027-01-01', validTo: '2031-12-31' });
    expect(story.state.application?.status).toBe('awarded');
    expect(story.state.terms['rating-validity']?.dueOn).toBe('2031-12-31');
  });

  it('are not skipped', () => {
    expect(applied().refused(ratingOfficer, '2026-09-03', reportExperts, report('2026-09-03'))).toEqual([
      'rating.not-at-this-step',
    ]);
    expect(eligible().refused(ratingOfficer, '2026-09-03', proposeInitialLevel, vote)).toEqual([
      'rating.not-at-this-step',
    ]);
    expect(eligible().refused(ratingOfficer, '2026-10-12', publishInitialLevel, publication)).toEqual([
      'rating.not-at-this-step',
    ]);
    expect(voted().refused(ratingOfficer, '2026-10-19', awardRating, award)).toContain(
      'rating.not-published',
    );
  });

  it('call for a talk with a body newly rated 3A or above (七必谈)', () => {
    expect(Object.values(awarded().state.talks)).toMatchObject([{ trigger: 'RATED_3A', status: 'due' }]);
  });

  it.each([
    [
      'a post left under two years before (Art 23)',
      [{ person: 'E1', leftOn: '2024-10-01' }],
      'rating.expert-must-recuse',
    ],
    ['an expert twice', [{ person: 'E1' }, { person: 'E1' }], 'rating.expert-twice'],
  ])('refuse an expert group with %s', (_what, people, code) => {
    expect(
      eligible().refused(ratingOfficer, '2026-09-21', reportExperts, report('2026-09-18', people)),
    ).toEqual([code]);
  });

  it('take an expert whose cooling-off is over, and none who stood back', () => {
    const over = report('2026-09-18', [{ person: 'E1', leftOn: '2024-09-01' }]);
    expect(eligible().refused(ratingOfficer, '2026-09-21', reportExperts, over)).toEqual([]);
    const recused = { ...report('2026-09-18'), recused: ['E2'] };
    expect(eligible().refused(ratingOfficer, '2026-09-21', reportExperts, recused)).toEqual([
      'rating.recused-took-part',
    ]);
  });

  it.each([
    ['ten members', { members: 10, present: 10, inFavour: 10 }, 'rating.committee-size'],
    ['two thirds not present', { members: 15, present: 9, inFavour: 9 }, 'rating.no-quorum'],
    ['less than half of all', { members: 15, present: 15, inFavour: 7 }, 'rating.no-majority'],
  ])('refuse a vote of %s (Arts 14, 19)', (_what, bad, code) => {
    const story = eligible();
    story.does(ratingOfficer, '2026-09-21', reportExperts, report('2026-09-18'));
    expect(story.refused(ratingOfficer, '2026-10-09', proposeInitialLevel, { ...vote, votes: bad })).toEqual([
      code,
    ]);
  });

  it('refuse a short public notice, and an announcement before its end', () => {
    const short = { ...publication, to: '2026-10-15' };
    expect(voted().refused(ratingOfficer, '2026-10-12', publishInitialLevel, short)).toEqual([
      'rating.notice-too-short',
    ]);
    expect(published().refused(ratingOfficer, '2026-10-18', awardRating, award)).toEqual([
      'rating.notice-running',
    ]);
  });

  it('end without a level where it is withdrawn or not passed', () => {
    const story = eligible();
    story.does(head, '2026-09-10', closeRatingApplication, { reason: 'withdrawn', explanation: sealed('…') });
    expect(story.refused(ratingOfficer, '2026-09-11', applyRating, { receivedOn: '2026-09-11' })).toEqual([]);
    expect(
      story.refused(head, '2026-09-11', closeRatingApplication, {
        reason: 'withdrawn',
        explanation: sealed('…'),
      }),
    ).toEqual(['rating.not-at-this-step']);
  });
});

describe('a rating opened under Order 39 and announced after its repeal', () => {
  it('is valid for five years from its day, as the old Measures had it', () => {
    const story = applied('2026-02-27');
    story.does(ratingOfficer, '2026-03-02', checkRatingEligibility, {});
    story.does(ratingOfficer, '2026-03-21', reportExperts, report('2026-03-18'));
    story.does(ratingOfficer, '2026-04-09', proposeInitialLevel, {
      ...vote,
      votes: { members: 9, present: 9, inFavour: 9 },
    });
    story.does(ratingOfficer, '2026-04-13', publishInitialLevel, {
      documentNumber: '示1',
      from: '2026-04-13',
      to: '2026-04-20',
    });
    story.does(ratingOfficer, '2026-04-21', awardRating, award);
    expect(story.state.rating).toMatchObject({
      validFrom: '2026-04-21',
      validTo: '2031-04-21',
      mark: 'memory',
    });
  });
});

describe('review and complaints (Order 82 Arts 12, 15, 16)', () => {
  const request = (receivedOn: string) => ({ receivedOn, reasons: sealed('…') });

  it('a review is asked for within the notice period, once', () => {
    const story = published();
    expect(story.refused(clerk, '2026-10-19', requestReview, request('2026-10-19'))).toEqual([
      'rating.review-too-late',
    ]);
    story.does(clerk, '2026-10-14', requestReview, request('2026-10-14'));
    expect(story.refused(clerk, '2026-10-15', requestReview, request('2026-10-15'))).toEqual([
      'rating.review-there',
    ]);
    expect(story.refused(ratingOfficer, '2026-10-19', awardRating, award)).toEqual(['rating.review-open']);
  });

  it('is by other experts, and voted again by the same majority', () => {
    const story = published();
    story.does(clerk, '2026-10-14', requestReview, request('2026-10-14'));
    expect(story.refused(ratingOfficer, '2026-10-26', proposeInitialLevel, vote)).toEqual([
      'rating.experts-first',
    ]);
    expect(story.refused(ratingOfficer, '2026-10-26', reportExperts, report('2026-10-23'))).toEqual([
      'rating.same-experts',
    ]);
    story.does(ratingOfficer, '2026-10-26', reportExperts, report('2026-10-23', [{ person: 'E7' }]));
    story.does(ratingOfficer, '2026-10-30', proposeInitialLevel, { ...vote, level: '3A' });
    story.does(ratingOfficer, '2026-11-02', awardRating, award);
    expect(story.state.rating?.level).toBe('3A');
  });

  it('an open complaint bars the announcement', () => {
    const story = published();
    story.does(clerk, '2026-10-14', recordRatingComplaint, { receivedOn: '2026-10-14', matter: sealed('…') });
    expect(story.refused(ratingOfficer, '2026-10-19', awardRating, award)).toEqual(['rating.review-open']);
    const [complaintId = ''] = Object.keys(story.state.application?.complaints ?? {});
    const settled = { complaintId, outcome: 'unfounded', reasons: sealed('…') } as const;
    story.does(head, '2026-10-16', settleRatingComplaint, settled);
    expect(story.refused(head, '2026-10-16', settleRatingComplaint, settled)).toEqual([
      'rating.no-open-complaint',
    ]);
    expect(story.refused(ratingOfficer, '2026-10-19', awardRating, award)).toEqual([]);
    expect(
      voted().refused(clerk, '2026-10-12', recordRatingComplaint, {
        receivedOn: '2026-10-12',
        matter: sealed('…'),
      }),
    ).toEqual(['rating.not-published']);
  });
});

describe('verification and adjustment (Order 82 Arts 28, 29)', () => {
  const adjust = (story: Story, to?: '3A' | '4A') => ({
    verificationId: opened(story),
    ...(to ? { to } : {}),
    votes,
    documentNumber: '调1',
    announcedOn: '2027-04-01',
  });

  it('shows on the rating axis while it is open', () => {
    const axis = axesOf(verifying().state, '2027-03-02', 2).find(({ axis: name }) => name === 'rating');
    expect(axis).toMatchObject({ value: 'UnderVerification', next: '2031-12-31' });
    expect(axis?.notes).toContain('4A');
  });

  it('needs a level in force, and is of one that is open', () => {
    const story = new Story(...aRegisteredAssociation);
    const facts = { trigger: 'OTHER', facts: sealed('…') } as const;
    expect(story.refused(ratingOfficer, '2027-03-01', openVerificationRating, facts)).toEqual([
      'rating.not-rated',
    ]);
    const confirmation = { verificationId: opened(awarded()), votes, documentNumber: '维1' };
    expect(awarded().refused(ratingOfficer, '2027-03-01', confirmRating, confirmation)).toEqual([
      'rating.no-open-verification',
    ]);
  });

  it('may confirm the level', () => {
    const story = verifying();
    story.does(ratingOfficer, '2027-03-20', confirmRating, {
      verificationId: opened(story),
      votes,
      documentNumber: '维1',
    });
    expect(story.state.rating?.level).toBe('4A');
    expect(story.refused(ratingOfficer, '2027-04-01', adjustRating, adjust(story, '3A'))).toEqual([
      'rating.no-open-verification',
    ]);
  });

  it('adjusts to another level for the remaining time; the same level is no adjustment', () => {
    const story = verifying();
    expect(story.refused(ratingOfficer, '2027-04-01', adjustRating, adjust(story, '4A'))).toEqual([
      'rating.level-unchanged',
    ]);
    story.does(ratingOfficer, '2027-04-01', adjustRating, adjust(story, '3A'));
    expect(story.state.rating).toMatchObject({ level: '3A', validTo: '2031-12-31' });
    expect(story.state.standing.rating).toMatchObject({ level: '3A' });
  });

  it('may leave no level', () => {
    const story = verifying();
    story.does(ratingOfficer, '2027-04-01', adjustRating, adjust(story));
    expect(story.state.rating).toBeUndefined();
    expect(story.state.standing.rating).toBeUndefined();
  });

  it('calls the certificate back in fifteen days, or declares it void after them', () => {
    const story = verifying();
    story.does(ratingOfficer, '2027-04-01', adjustRating, adjust(story, '3A'));
    const verificationId = opened(story);
    expect(story.state.terms[`rating-certificate-${verificationId}`]?.dueOn).toBe('2027-04-16');
    const voided = { verificationId, documentNumber: '废1' };
    expect(story.refused(ratingOfficer, '2027-04-16', voidRatingCertificate, voided)).toEqual([
      'rating.return-term-running',
    ]);
    // Nobody loses a certificate by a day that the notice of 2027 may still move (SZ-calendar-2).
    expect(story.refused(ratingOfficer, '2027-04-17', voidRatingCertificate, voided)).toEqual([
      'rating.return-term-running',
    ]);
    const { startsOn, dueOn, warnOn, basis } = story.state.terms[`rating-certificate-${verificationId}`]!;
    const dates = { startsOn, dueOn, warnOn, basis: [...basis], provisional: false };
    const noticed = { term: `rating-certificate-${verificationId}`, cause: 'notice', ...dates };
    story.happened(system, '2027-04-16', { type: 'DeadlineRecomputed', data: noticed });
    expect(story.refused(ratingOfficer, '2027-04-17', voidRatingCertificate, voided)).toEqual([]);
    story.does(ratingOfficer, '2027-04-12', returnRatingCertificate, {
      verificationId,
      returnedOn: '2027-04-12',
    });
    expect(story.refused(ratingOfficer, '2027-04-17', voidRatingCertificate, voided)).toEqual([
      'rating.no-certificate-due',
    ]);
  });

  it('expires by its term (Art 35)', () => {
    const story = awarded();
    const events = story.does(system, '2032-01-01', missTerm, { term: 'rating-validity' });
    expect(events.map(({ type }) => type)).toEqual(['TermMissed', 'RatingExpired']);
    expect(
      story.refused(officer, '2032-01-02', openVerificationRating, { trigger: 'OTHER', facts: sealed('…') }),
    ).toEqual(['rating.not-rated']);
  });
});
