import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  fact,
  listing,
  ratingOfficer,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { awardRating } from './award-rating.decider.js';

const award = {
  level: '4A',
  documentNumber: '雅名民评〔2026〕1号',
  votes: { members: 15, present: 10, inFavour: 8 },
  notice: { from: '2026-11-09', to: '2026-11-16' },
  reviewsClosed: true,
} as const;
const by = { actor: ratingOfficer };
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);
const rated = (
  validFrom: string,
  validTo: string,
  eligibleBy: 'first' | 're-rating' = 'first',
): OrganizationEvent => ({
  type: 'RatingAnnounced',
  data: {
    level: '3A',
    announcedOn: '2024-05-06',
    validFrom,
    validTo,
    validityRule: { rule: 'O82-35', version: 'O82-35@2026-03-01', mark: 'read' },
    votes: award.votes,
    notice: award.notice,
    eligibleBy,
    documentNumber: '1',
  },
});
const penalty = (value: string, date: string): OrganizationEvent => ({
  type: 'ExternalFactRecorded',
  data: { ...fact, value, date: { raw: date, precision: 'month', date } },
});

/** The announcement itself; its term and the talk that it calls for come after it. */
const announced = (decision: ReturnType<ReturnType<typeof given>['when']>['decision']) =>
  isRefused(decision) ? decision : { ...decision, events: decision.events.slice(0, 1) };

describe('announcing a rating under Order 82', () => {
  it('is valid by calendar years from the year after (Art 35)', () => {
    const { decision } = given().when(awardRating, award, by);
    expect(announced(decision)).toMatchObject({
      events: [
        {
          data: {
            announcedOn: '2026-11-23',
            validFrom: '2027-01-01',
            validTo: '2031-12-31',
            eligibleBy: 'first',
          },
        },
      ],
    });
    expect(isRefused(decision) ? [] : decision.basis).toContain('O82-35');
  });

  it.each([
    [
      'fewer than two thirds present',
      { votes: { members: 15, present: 9, inFavour: 9 } },
      'rating.no-quorum',
    ],
    [
      'fewer than half of all in favour',
      { votes: { members: 15, present: 15, inFavour: 7 } },
      'rating.no-majority',
    ],
    [
      'more votes than members',
      { votes: { members: 15, present: 16, inFavour: 16 } },
      'rating.votes-do-not-add-up',
    ],
    ['a short notice', { notice: { from: '2026-11-14', to: '2026-11-16' } }, 'rating.notice-too-short'],
    [
      'a notice that ends before it begins',
      { notice: { from: '2026-11-16', to: '2026-11-09' } },
      'rating.notice-too-short',
    ],
    [
      'a notice that still runs',
      { notice: { from: '2026-11-10', to: '2026-11-23' } },
      'rating.notice-running',
    ],
    ['an open review', { reviewsClosed: false }, 'rating.review-open'],
    ['a committee of ten', { votes: { members: 10, present: 10, inFavour: 10 } }, 'rating.committee-size'],
    ['no level', { level: undefined }, 'rating.particulars-required'],
  ])('is refused for %s', (_what, change, code) => {
    given()
      .when(awardRating, { ...award, ...change }, by)
      .thenRefused(code);
  });

  it('is refused within two years of the certificate (Art 9)', () => {
    given()
      .when(
        awardRating,
        { ...award, notice: { from: '2025-04-01', to: '2025-04-15' } },
        { ...by, now: '2025-05-07T01:00:00.000Z' },
      )
      .thenRefused('rating.not-eligible');
  });

  it('follows an expired rating, one in its last year, and one re-rating within four years', () => {
    expect(
      announced(given(rated('2021-01-01', '2025-12-31')).when(awardRating, award, by).decision),
    ).toMatchObject({
      events: [{ data: { eligibleBy: 'expired' } }],
    });
    expect(
      announced(given(rated('2022-01-01', '2027-06-30')).when(awardRating, award, by).decision),
    ).toMatchObject({
      events: [{ data: { eligibleBy: 'last-year' } }],
    });
    expect(
      announced(given(rated('2025-01-01', '2029-12-31')).when(awardRating, award, by).decision),
    ).toMatchObject({
      events: [{ data: { eligibleBy: 're-rating' } }],
    });
    given(rated('2025-01-01', '2029-12-31', 're-rating'))
      .when(awardRating, award, by)
      .thenRefused('rating.not-eligible');
  });

  it('is barred by a fine of this or last year, not by a warning (Art 10)', () => {
    given(penalty('罚款', '2025-12')).when(awardRating, award, by).thenRefused('rating.recent-penalty');
    expect(isRefused(given(penalty('罚款', '2024-12')).when(awardRating, award, by).decision)).toBe(false);
    expect(isRefused(given(penalty('警告', '2026-03')).when(awardRating, award, by).decision)).toBe(false);
  });

  it('is barred by last year’s missed check, and while listed where the bureau says so', () => {
    const missed: OrganizationEvent = {
      type: 'ExternalFactRecorded',
      data: { ...fact, kind: 'inspection', value: '未参加', period: '2025' },
    };
    given(missed).when(awardRating, award, by).thenRefused('rating.annual-check-missed');
    given(listing).when(awardRating, award, by).thenRefused('rating.barred-when-listed');
    const off = { ...settings, ratingBarredWhenListed: false };
    expect(isRefused(given(listing).when(awardRating, award, { ...by, settings: off }).decision)).toBe(false);
  });
});

describe('a rating announced before Order 82, entered late', () => {
  it('stands under the old Measures: five years from its day, marked as from memory', () => {
    const late = { ...by, occurredAt: '2026-02-27T01:00:00.000Z' };
    const notice = { from: '2026-02-01', to: '2026-02-20' };
    const { decision } = given().when(awardRating, { ...award, notice }, late);
    expect(announced(decision)).toMatchObject({
      events: [
        {
          data: {
            validFrom: '2026-02-27',
            validTo: '2031-02-27',
            validityRule: { rule: 'O39-levels', mark: 'memory' },
          },
        },
      ],
      basis: ['O39-levels', 'O39-eligibility'],
    });
  });
});
