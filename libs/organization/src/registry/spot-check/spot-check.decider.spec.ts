import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  officer,
  otherOfficer,
  sealed,
  staff,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import {
  assignSpotCheck,
  publishSpotCheckResult,
  recordSpotCheck,
  replaceSpotChecker,
} from './spot-check.decider.js';

const spotCheckId = '00000000-0000-5000-8000-000000000006';
const checkers = [officer.badge, otherOfficer.badge];
const assigned: OrganizationEvent = { type: 'SpotCheckAssigned', data: { spotCheckId, checkers } };
const check = {
  spotCheckId,
  mode: 'on-site',
  noticeNumber: '演示查〔2026〕1号',
  noticeServedOn: '2026-11-23',
  checkers,
  cardsShown: true,
  subjects: ['finance', 'finance'],
  result: 'no-problem',
  findings: sealed('…'),
} as const;
const by = { actor: officer };
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);

describe('a spot check (SPOT Arts 5–6)', () => {
  it('is assigned by the draw, once', () => {
    const system = { actor: staff(0, 'system', '000000') };
    given().when(assignSpotCheck, { spotCheckId, checkers }, system).thenEvents(assigned);
    given(assigned)
      .when(assignSpotCheck, { spotCheckId, checkers }, system)
      .thenRefused('spot-check.assigned-already');
  });

  it('is done by two who were drawn, after notice, with their cards; its result is to be published', () => {
    expect(given(assigned).when(recordSpotCheck, check, by).decision).toMatchObject({
      events: [
        { type: 'SpotCheckPerformed', data: { subjects: ['finance'] } },
        { type: 'TermStarted', data: { timer: 'spot-check-publication', dueOn: '2026-12-21' } },
      ],
      basis: ['SPOT-6', 'SPOT-on-site'],
    });
  });

  it('is done by who came in for a checker who stood back, and no more by that one', () => {
    const system = { actor: staff(0, 'system', '000000') };
    const replacement = { spotCheckId, recused: officer.badge, substitute: '180307' };
    const replaced = given(assigned).when(replaceSpotChecker, replacement, system);
    replaced.thenEvents({ type: 'SpotCheckerReplaced', data: replacement });
    const after = given(assigned, { type: 'SpotCheckerReplaced', data: replacement });
    after.when(recordSpotCheck, check, by).thenRefused('spot-check.not-drawn');
    const others = { ...check, checkers: ['180307', otherOfficer.badge] };
    const done = after.when(recordSpotCheck, others, { actor: otherOfficer }).decision;
    expect(isRefused(done)).toBe(false);
    after.when(replaceSpotChecker, replacement, system).thenRefused('spot-check.substituted-already');
    given(assigned, {
      type: 'SpotCheckPerformed',
      data: { ...check, checkers: [...checkers], subjects: ['finance'] },
    })
      .when(replaceSpotChecker, replacement, system)
      .thenRefused('spot-check.no-such-check');
  });

  it.each([
    ['one checker', { checkers: [officer.badge, officer.badge] }, 'spot-check.two-checkers'],
    ['one who was not drawn', { checkers: [officer.badge, '180399'] }, 'spot-check.not-drawn'],
    ['no cards on the spot', { cardsShown: false }, 'spot-check.cards-not-shown'],
    ['no notice before it', { noticeServedOn: '2026-11-24' }, 'spot-check.notice-first'],
    ['a notice before the draw', { noticeServedOn: '2026-11-22' }, 'entry.before-its-prerequisite'],
    [
      'a check that was not assigned',
      { spotCheckId: '00000000-0000-5000-8000-000000000009' },
      'spot-check.no-such-check',
    ],
  ])('is refused for %s', (_what, change, code) => {
    given(assigned)
      .when(recordSpotCheck, { ...check, ...change }, by)
      .thenRefused(code);
  });

  it('is recorded by one of the checkers', () => {
    given(assigned)
      .when(recordSpotCheck, check, { actor: staff(7, 'officer') })
      .thenRefused('spot-check.actor-not-among-checkers');
    given().when(recordSpotCheck, check, by).thenRefused('spot-check.none-assigned');
    const written = { ...check, mode: 'written', cardsShown: false } as const;
    expect(isRefused(given(assigned).when(recordSpotCheck, written, by).decision)).toBe(false);
  });

  it('that finds a problem, or is refused, becomes a lead (SG Art 30(3))', () => {
    const result = (one: 'problem' | 'refused' | 'unreachable') =>
      given(assigned).when(recordSpotCheck, { ...check, result: one }, by).decision;
    expect(result('problem')).toMatchObject({
      events: [{}, {}, { data: { ground: 'spot-check-problem', rule: 'SPOT-6' } }],
    });
    expect(result('refused')).toMatchObject({
      events: [{}, {}, { data: { ground: 'spot-check-refused', rule: 'SG-30i3' } }],
    });
    expect(result('unreachable')).toMatchObject({ events: [{}, {}] });
  });

  it('is published once, after it was done', () => {
    const { decision } = given(assigned).when(recordSpotCheck, check, by);
    const done = given(assigned, ...(isRefused(decision) ? [] : decision.events));
    const publication = { spotCheckId, publishedOn: '2026-11-23', medium: '演示网站' };
    const published = done.when(publishSpotCheckResult, publication, by).decision;
    expect(published).toMatchObject({
      events: [{ type: 'SpotCheckResultPublished' }, { type: 'TermMet' }],
      basis: ['SPOT-publication'],
    });
    done
      .when(publishSpotCheckResult, { ...publication, publishedOn: '2026-11-22' }, by)
      .thenRefused('entry.before-its-prerequisite');
    done
      .when(publishSpotCheckResult, { ...publication, publishedOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
    given(assigned)
      .when(publishSpotCheckResult, publication, by)
      .thenRefused('spot-check.nothing-to-publish');
    done
      .when(
        publishSpotCheckResult,
        { ...publication, spotCheckId: '00000000-0000-5000-8000-000000000009' },
        by,
      )
      .thenRefused('spot-check.no-such-check');
  });
});
