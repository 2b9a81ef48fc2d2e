import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  officer,
  orderId,
  ordered,
  otherOfficer,
  paper,
  sealed,
  settings,
  submitted,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import {
  missTerm,
  orderRectification,
  submitRectification,
  verifyRectification,
} from './rectification.decider.js';

const order = { ...paper, dueOn: '2026-12-03', matter: sealed('…') };
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);
const by = { actor: officer };
const verification = {
  orderId,
  result: 'rectified',
  onSite: false,
  officers: [officer.badge],
  finding: sealed('…'),
} as const;

describe('an order to correct (行政处罚法 Art 28)', () => {
  it('starts the term that the document sets', () => {
    const { decision } = given().when(orderRectification, order, by);
    expect(decision).toMatchObject({
      events: [
        { type: 'RectificationOrdered', data: { dueOn: '2026-12-03' } },
        {
          type: 'TermStarted',
          data: { timer: 'rectification-order', startsOn: '2026-11-03', dueOn: '2026-12-03' },
        },
      ],
      claims: ['doc/雅名民改〔2026〕1号'],
    });
  });

  it.each([
    ['no number', { documentNumber: undefined }, 'paper.document-number-required'],
    ['no day', { issuedOn: undefined }, 'paper.date-required'],
    ['no service', { servedOn: undefined }, 'paper.service-required'],
    ['no way of service', { method: undefined }, 'paper.service-required'],
    ['service before the document', { servedOn: '2026-11-01' }, 'paper.served-before-issued'],
    ['a due day before service', { dueOn: '2026-11-03' }, 'rectification.due-before-service'],
    ['a service to come', { servedOn: '2026-11-24' }, 'entry.in-the-future'],
  ])('is refused for %s', (_what, change, code) => {
    given()
      .when(orderRectification, { ...order, ...change }, by)
      .thenRefused(code);
  });
});

describe('the report', () => {
  const report = { orderId, receivedOn: '2026-11-20', report: sealed('…') };
  it('is taken in for an open order only', () => {
    expect(isRefused(given(ordered).when(submitRectification, report, by).decision)).toBe(false);
    given().when(submitRectification, report, by).thenRefused('rectification.none-open');
    given(ordered)
      .when(submitRectification, { ...report, orderId: '00000000-0000-5000-8000-000000000009' }, by)
      .thenRefused('rectification.no-such-order');
    given(ordered)
      .when(submitRectification, { ...report, receivedOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
    given(ordered)
      .when(submitRectification, { ...report, receivedOn: '2026-11-01' }, by)
      .thenRefused('entry.before-its-prerequisite');
  });
});

describe('verifying', () => {
  it('is done by another than who took the report in', () => {
    const taken = given(ordered, submitted);
    expect(isRefused(taken.when(verifyRectification, verification, by).decision)).toBe(false);
    // The fixture's clerk took it in.
    const sameHuman = { ...officer, person: 'person-1' };
    taken
      .when(verifyRectification, verification, { actor: sameHuman })
      .thenRefused('rectification.verifier-is-submitter');
    const off = { ...settings, separateRectificationVerifier: false };
    const { decision } = taken.when(verifyRectification, verification, { actor: sameHuman, settings: off });
    expect(isRefused(decision)).toBe(false);
  });

  it('takes two officers on the spot, the actor among them', () => {
    const taken = given(ordered, submitted);
    taken
      .when(verifyRectification, { ...verification, onSite: true }, by)
      .thenRefused('rectification.two-officers-on-site');
    taken
      .when(
        verifyRectification,
        { ...verification, onSite: true, officers: [officer.badge, officer.badge] },
        by,
      )
      .thenRefused('rectification.two-officers-on-site');
    taken
      .when(verifyRectification, { ...verification, officers: [otherOfficer.badge] }, by)
      .thenRefused('rectification.actor-not-among-officers');
    const two = { ...verification, onSite: true, officers: [officer.badge, otherOfficer.badge] };
    expect(taken.when(verifyRectification, two, by).decision).toMatchObject({ basis: ['APL-28', 'APL-42'] });
  });

  it('needs a report first', () => {
    given(ordered).when(verifyRectification, verification, by).thenRefused('rectification.none-submitted');
    const other = { ...verification, orderId: '00000000-0000-5000-8000-000000000009' };
    given(ordered, submitted).when(verifyRectification, other, by).thenRefused('rectification.no-such-order');
  });
});

describe('a missed term', () => {
  it('is an overdue rectification', () => {
    const first = given().when(orderRectification, order, by).decision;
    const events = isRefused(first) ? [] : first.events;
    const [{ data } = { data: {} }] = events;
    const id = (data as { orderId: string }).orderId;
    const late = given(...events);
    late.when(missTerm, { term: `rectification-${id}` }, by).thenRefused('term.not-over');
    const { decision } = late.when(
      missTerm,
      { term: `rectification-${id}` },
      { now: '2026-12-04T00:00:00.000Z' },
    );
    expect(isRefused(decision) ? [] : decision.events).toEqual([
      {
        type: 'TermMissed',
        data: { term: `rectification-${id}`, timer: 'rectification-order', dueOn: '2026-12-03' },
      },
      { type: 'RectificationOverdue', data: { orderId: id, dueOn: '2026-12-03' } },
      // Order 60 Art 11 item 3: a proposal, on which a person decides.
      {
        type: 'ListingProposed',
        data: {
          listingId: expect.any(String),
          kind: 'abnormal',
          ground: 'RECTIFICATION_OVERDUE',
          cause: 'rectification-overdue',
        },
      },
    ]);
    late.when(missTerm, { term: 'none' }, by).thenRefused('term.not-running');
  });
});
