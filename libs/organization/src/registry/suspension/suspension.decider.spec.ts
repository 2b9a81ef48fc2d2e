import { describe, expect, it } from '@jest/globals';
import { Story } from '../../testing/story.fixture.js';
import {
  aRegisteredAssociation,
  officer,
  otherOfficer,
  paper,
  ratingOfficer,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { applyRating } from '../rating/application.decider.js';
import { axesOf } from '../dossier/axes.state.js';
import { headlineOf } from '../standing.state.js';
import { endSuspension, sealCertificate, suspendActivities } from './suspension.decider.js';

const decision = { ...paper, from: '2026-11-10', to: '2026-12-09', hearingOffered: true } as const;
const suspended = (): Story => {
  const story = new Story(...aRegisteredAssociation);
  story.does(officer, '2026-11-05', suspendActivities, decision);
  return story;
};
const rated: OrganizationEvent = {
  type: 'RatingAnnounced',
  data: {
    level: '4A',
    announcedOn: '2025-05-06',
    validFrom: '2026-01-01',
    validTo: '2030-12-31',
    validityRule: { rule: 'O82-35', version: 'O82-35@2026-03-01', mark: 'read' },
    votes: { members: 15, present: 12, inFavour: 12 },
    notice: { from: '2025-04-01', to: '2025-04-15' },
    eligibleBy: 'first',
    documentNumber: '1',
  },
};
const idOf = (story: Story): string => Object.keys(story.state.suspensions)[0] ?? '';
const sealing = (story: Story, officers = [officer.badge, otherOfficer.badge]) =>
  ({ suspensionId: idOf(story), items: ['certificate', 'seal'], listNumber: '封1', officers }) as const;
const end = (story: Story, endedOn: string, rest: object = {}) => ({
  suspensionId: idOf(story),
  endedOn,
  reportReceivedOn: '2026-12-08',
  returned: ['certificate', 'seal'] as const,
  ...rest,
});

describe('a suspension of activities (SG 30, 33; 行政处罚法 Arts 9, 63)', () => {
  it('shows on the activity axis and heads the record', () => {
    const { state } = suspended();
    expect(headlineOf(state.standing, '2026-11-11')).toBe('Suspended');
    const axis = axesOf(state, '2026-11-11', 2).find(({ axis: name }) => name === 'activity');
    expect(axis).toMatchObject({ value: 'Suspended', since: '2026-11-10', next: '2026-12-09' });
  });

  it.each([
    ['no notice of the hearing', { hearingOffered: false }, 'suspension.hearing-not-offered'],
    ['an end before its beginning', { to: '2026-11-09' }, 'suspension.dates'],
    ['a beginning before its decision', { from: '2026-11-01' }, 'suspension.dates'],
    ['no service', { servedOn: undefined }, 'paper.service-required'],
  ])('is refused with %s', (_what, change, code) => {
    const story = new Story(...aRegisteredAssociation);
    expect(story.refused(officer, '2026-11-05', suspendActivities, { ...decision, ...change })).toEqual([
      code,
    ]);
  });

  it('forces the verification of a rating (Order 82 Art 28) and proposes ground 3 of the serious list (Order 60 Art 15)', () => {
    const story = new Story(...aRegisteredAssociation, rated);
    const events = story.does(officer, '2026-11-05', suspendActivities, decision);
    expect(events.map(({ type }) => type)).toEqual([
      'ActivitiesSuspended',
      'TermStarted',
      'ListingProposed',
      'RatingVerificationOpened',
    ]);
    expect(events[2]).toMatchObject({ data: { kind: 'serious', ground: 'SUSPENDED', cause: 'penalty' } });
    expect(events[3]).toMatchObject({ data: { trigger: 'PENALTY' } });
    const unrated = suspended();
    expect(Object.keys(unrated.state.verifications)).toEqual([]);
    const second = { ...decision, documentNumber: '2', from: '2026-11-11' };
    const more = unrated.does(officer, '2026-11-11', suspendActivities, second);
    expect(more.map(({ type }) => type)).not.toContain('ListingProposed');
  });

  it('bars a rating in its year and the next, also once it has ended (Order 82 Art 10)', () => {
    const story = suspended();
    story.does(officer, '2026-12-10', endSuspension, end(story, '2026-12-10', { returned: [] }));
    const on = (day: string) => story.refused(ratingOfficer, day, applyRating, { receivedOn: day });
    expect(on('2026-12-31')).toEqual(['rating.recent-penalty']);
    expect(on('2027-12-31')).toEqual(['rating.recent-penalty']);
    expect(on('2028-01-04')).toEqual([]);
  });

  it('seals in twos, the actor among them, while it runs', () => {
    const story = suspended();
    expect(story.refused(officer, '2026-11-10', sealCertificate, sealing(story, [officer.badge]))).toEqual([
      'suspension.two-officers',
    ]);
    const others = sealing(story, ['180307', '180308']);
    expect(story.refused(officer, '2026-11-10', sealCertificate, others)).toEqual([
      'suspension.actor-not-among-officers',
    ]);
    story.does(officer, '2026-11-10', sealCertificate, sealing(story));
    expect(story.state.suspensions[idOf(story)]?.sealed).toEqual(['certificate', 'seal']);
    const none = new Story(...aRegisteredAssociation);
    expect(none.refused(officer, '2026-11-10', sealCertificate, sealing(story))).toEqual(['suspension.none']);
  });

  it('ends after its days, with the report in and everything returned', () => {
    const story = suspended();
    story.does(officer, '2026-11-10', sealCertificate, sealing(story));
    expect(story.refused(officer, '2026-12-09', endSuspension, end(story, '2026-12-09'))).toEqual([
      'suspension.still-runs',
    ]);
    const noReport = end(story, '2026-12-10', { reportReceivedOn: undefined });
    expect(story.refused(officer, '2026-12-10', endSuspension, noReport)).toEqual([
      'suspension.report-missing',
    ]);
    const kept = end(story, '2026-12-10', { returned: ['seal'] });
    expect(story.refused(officer, '2026-12-10', endSuspension, kept)).toEqual([
      'suspension.items-not-returned',
    ]);
    story.does(officer, '2026-12-10', endSuspension, end(story, '2026-12-10'));
    expect(headlineOf(story.state.standing, '2026-12-11')).toBe('Registered');
    expect(story.refused(officer, '2026-12-11', endSuspension, end(story, '2026-12-11'))).toEqual([
      'suspension.none',
    ]);
  });
});
