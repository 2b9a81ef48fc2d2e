import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  applied,
  officer,
  registered,
  sealed,
} from '../../testing/world.fixture.js';
import { settleLead } from '../leads/leads.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import { endBranch, recordBranch, reportIrregularBranch } from './branches.decider.js';

const ofType = (type: 'PNE' | 'FND'): OrganizationEvent => ({
  type: 'OrganizationRegistered',
  data: {
    ...(registered.data as Extract<OrganizationEvent, { type: 'OrganizationRegistered' }>['data']),
    type,
  },
});
const branch = {
  name: '演示茶艺分会',
  kind: 'branch',
  setUpOn: '2026-05-01',
  territorial: false,
  underBranch: false,
  withinCharter: true,
} as const;
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);
const branchId = '00000000-0000-5000-8000-000000000003';
const recordedBranch: OrganizationEvent = {
  type: 'BranchRecorded',
  data: { branchId, name: branch.name, kind: 'branch', setUpOn: '2026-05-01' },
};

describe('a branch', () => {
  it('of an association is recorded (SG Art 17)', () => {
    expect(given().when(recordBranch, branch).decision).toMatchObject({
      events: [{ type: 'BranchRecorded' }],
      basis: ['SG-17'],
    });
  });

  it.each([
    [{ territorial: true }, 'branch.territorial'],
    [{ underBranch: true }, 'branch.of-a-branch'],
    [{ withinCharter: false }, 'branch.outside-charter'],
    [{ setUpOn: '2026-11-24' }, 'entry.in-the-future'],
  ])('with %j is refused: %s', (change, code) => {
    given()
      .when(recordBranch, { ...branch, ...change })
      .thenRefused(code);
  });

  it('is recorded once while it lives, and ended once', () => {
    given(recordedBranch).when(recordBranch, branch).thenRefused('branch.recorded-already');
    const end = { branchId, endedOn: '2026-11-01' };
    const { decision } = given(recordedBranch).when(endBranch, end);
    const ended = given(recordedBranch, ...(isRefused(decision) ? [] : decision.events));
    ended.when(endBranch, end).thenRefused('branch.no-such-branch');
    expect(isRefused(ended.when(recordBranch, branch).decision)).toBe(false);
    given(recordedBranch)
      .when(endBranch, { ...end, endedOn: '2026-04-30' })
      .thenRefused('entry.before-its-prerequisite');
    given(recordedBranch)
      .when(endBranch, { ...end, endedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
  });

  it('is none of a service unit (PNE Art 13), and registered of a foundation (FND Art 12)', () => {
    anOrganization(applied, ofType('PNE'))
      .when(recordBranch, branch)
      .thenRefused('branch.service-unit-has-none');
    const foundation = anOrganization(applied, ofType('FND'));
    foundation.when(recordBranch, branch).thenRefused('branch.registration-required');
    const registration = { appliedOn: '2026-03-01', decidedOn: '2026-04-20', documentNumber: '演示1号' };
    expect(foundation.when(recordBranch, { ...branch, registration }).decision).toMatchObject({
      basis: ['FND-12'],
    });
    foundation
      .when(recordBranch, { ...branch, registration: { ...registration, decidedOn: '2026-02-01' } })
      .thenRefused('entry.before-its-prerequisite');
  });
});

describe('an irregular branch', () => {
  it('is a lead for an officer, who settles it once with reasons (SG Art 30(5))', () => {
    const { decision } = given().when(reportIrregularBranch, { about: '演示名山分会' });
    expect(decision).toMatchObject({
      events: [{ data: { ground: 'branch-irregular', rule: 'SG-30i5', about: '演示名山分会' } }],
    });
    const events = isRefused(decision) ? [] : decision.events;
    const [first] = events;
    const leadId = first?.type === 'SupervisionLeadRecorded' ? first.data.leadId : '';
    const settle = { leadId, result: 'corrected', reasons: sealed('…') } as const;
    const led = given(...events);
    const { decision: done } = led.when(settleLead, settle, { actor: officer });
    expect(done).toMatchObject({ events: [{ data: { officers: [officer.badge] } }], basis: ['SZ-lead-1'] });
    given(...events, ...(isRefused(done) ? [] : done.events))
      .when(settleLead, settle, { actor: officer })
      .thenRefused('lead.none-open');
    led
      .when(settleLead, { ...settle, leadId: branchId }, { actor: officer })
      .thenRefused('lead.no-such-lead');
    // Without a clue that is there already the settlement opens one, by policy.
    const opening = { ...settle, result: 'clue-opened' } as const;
    expect(led.when(settleLead, opening, { actor: officer }).decision).toMatchObject({
      events: [{ data: { result: 'clue-opened' } }],
    });
    led
      .when(settleLead, { ...settle, clueId: branchId }, { actor: officer })
      .thenRefused('lead.clue-and-result-differ');
  });
});
