import { describe, expect, it } from '@jest/globals';
import { type CaseState, caseStream } from '@shouzheng/enforcement/contract';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  approver,
  foreign,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { deregister, endLiquidation, startLiquidation } from './exit.decider.js';

const by = { actor: approver };
const CASE = 'case-00000000-0000-5000-8000-00000000000c';
const caseThat = (status: CaseState['status']) => ({
  folded: [
    {
      category: caseStream.category,
      id: CASE,
      state: { ...caseStream.initial, number: '演示案1号', status },
    },
  ],
});
const start = {
  cause: 'dissolution',
  consent: { documentNumber: '雅农函〔2026〕9号', issuedOn: '2026-10-20' },
  groupFormedOn: '2026-10-26',
} as const;
const liquidating: OrganizationEvent = { type: 'LiquidationStarted', data: start };
const end = {
  documentNumber: '雅名民注〔2026〕1号',
  liquidationEndedOn: '2026-11-23',
  appliedOn: '2026-11-23',
  reportNumber: '清算报告1号',
  certificate: 'collected',
  seal: 'declared-void',
  vouchers: 'collected',
} as const;
const revoked: OrganizationEvent = {
  type: 'OrganizationRecorded',
  data: {
    ...(foreign.type === 'OrganizationRecorded' ? foreign.data : ({} as never)),
    registrarRegion: '511803',
    laterRevoked: true,
  },
};

describe('liquidation (SG Arts 19–20)', () => {
  it('begins with the competent unit’s consent', () => {
    anOrganization(...aRegisteredAssociation)
      .when(startLiquidation, start, by)
      .thenEvents(liquidating);
    anOrganization(...aRegisteredAssociation)
      .when(startLiquidation, { ...start, consent: undefined }, by)
      .thenRefused('liquidation.consent-required');
  });

  it('needs none after a revocation, which must be its cause', () => {
    const { consent: _, ...without } = start;
    const payload = { ...without, cause: 'revoked' } as const;
    expect(isRefused(anOrganization(revoked).when(startLiquidation, payload, by).decision)).toBe(false);
    anOrganization(revoked).when(startLiquidation, start, by).thenRefused('liquidation.cause-does-not-fit');
    anOrganization(...aRegisteredAssociation)
      .when(startLiquidation, { ...start, cause: 'revoked' }, by)
      .thenRefused('liquidation.cause-does-not-fit');
  });

  it('is refused for a group formed in the future, twice, and elsewhere', () => {
    anOrganization(...aRegisteredAssociation)
      .when(startLiquidation, { ...start, groupFormedOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
    anOrganization(...aRegisteredAssociation, liquidating)
      .when(startLiquidation, start, by)
      .thenRefused('organization.wrong-status');
    anOrganization(foreign).when(startLiquidation, start, by).thenRefused('organization.registrar-elsewhere');
  });
});

describe('deregistration (SG Art 21)', () => {
  const given = anOrganization(...aRegisteredAssociation, liquidating);
  it('ends the legal person', () => {
    const { decision } = given.when(deregister, end, by);
    expect(decision).toMatchObject({
      events: [{ data: { applicationLate: false } }],
      basis: ['SG-21', 'CIV-72'],
    });
  });

  it('notes a late application', () => {
    const { decision } = given.when(
      deregister,
      { ...end, appliedOn: '2027-01-05' },
      { ...by, now: '2027-01-06T01:00:00.000Z' },
    );
    expect(decision).toMatchObject({ events: [{ data: { applicationLate: true } }] });
  });

  it.each([
    ['no report', { reportNumber: undefined }, 'deregistration.report-required'],
    ['the seal still out', { seal: 'outstanding' }, 'deregistration.papers-outstanding'],
    ['an application before the end', { appliedOn: '2026-11-22' }, 'deregistration.order'],
    ['an end before the beginning', { liquidationEndedOn: '2026-11-20' }, 'deregistration.order'],
  ] as const)('is refused for %s', (_what, change, code) => {
    given.when(deregister, { ...end, ...change }, by).thenRefused(code);
  });

  it('comes after liquidation only', () => {
    anOrganization(...aRegisteredAssociation)
      .when(deregister, end, by)
      .thenRefused('organization.wrong-status');
  });
});

describe('what bars or follows a liquidation', () => {
  const lead: OrganizationEvent = {
    type: 'SupervisionLeadRecorded',
    data: {
      leadId: '00000000-0000-5000-8000-000000000004',
      ground: 'spot-check-problem',
      rule: 'SPOT-6',
      about: '1',
    },
  };
  const [application] = aRegisteredAssociation;
  const charity: OrganizationEvent = {
    type: 'RegistrationApplied',
    data: {
      ...(application.data as Extract<OrganizationEvent, { type: 'RegistrationApplied' }>['data']),
      charity: true,
    },
  };

  it('an open case or lead bars it, unless the bureau says otherwise, and never after a revocation (SZ-liquidation-1)', () => {
    const off = { ...by, settings: { ...settings, liquidationBlockedByOpenCase: false } };
    const led = anOrganization(...aRegisteredAssociation, lead);
    led.when(startLiquidation, start, by).thenRefused('liquidation.lead-open');
    expect(isRefused(led.when(startLiquidation, start, off).decision)).toBe(false);
    const about = { ...start, cases: [CASE] };
    const own = anOrganization(...aRegisteredAssociation);
    own
      .when(startLiquidation, about, { ...by, ...caseThat('reported') })
      .thenRefused('liquidation.case-open');
    const allowed = own.when(startLiquidation, about, { ...off, ...caseThat('reported') }).decision;
    expect(isRefused(allowed)).toBe(false);
    const { consent: _, ...without } = about;
    const payload = { ...without, cause: 'revoked' } as const;
    const after = anOrganization(revoked).when(startLiquidation, payload, { ...by, ...caseThat('decided') });
    expect(isRefused(after.decision)).toBe(false);
  });

  it('how a case stands, the case itself says: closed or archived it bars nothing (SZ-liquidation-1)', () => {
    const own = anOrganization(...aRegisteredAssociation);
    const about = { ...start, cases: [CASE] };
    for (const status of ['closed', 'archived'] as const) {
      own.when(startLiquidation, about, { ...by, ...caseThat(status) }).thenEvents(liquidating);
    }
    own.when(startLiquidation, about, { ...by, ...caseThat('filed') }).thenRefused('liquidation.case-open');
  });

  it('a charity forms its group within thirty days of the end, or a lead stands beside it (慈善法 Art 18)', () => {
    const one = anOrganization(charity, aRegisteredAssociation[1]);
    one.when(startLiquidation, start, by).thenRefused('liquidation.terminating-day-required');
    expect(one.when(startLiquidation, { ...start, terminatedOn: '2026-10-01' }, by).decision).toMatchObject({
      events: [{ data: { groupLate: false } }],
      basis: ['SG-19', 'CHA-18'],
    });
    expect(one.when(startLiquidation, { ...start, terminatedOn: '2026-09-01' }, by).decision).toMatchObject({
      events: [{ data: { groupLate: true } }, { data: { ground: 'liquidation-group-late' } }],
    });
    one
      .when(startLiquidation, { ...start, terminatedOn: '2026-10-27' }, by)
      .thenRefused('entry.before-its-prerequisite');
  });

  it('its end starts the fifteen days, and the deregistration is the same end and report (SG Art 21)', () => {
    const given = anOrganization(...aRegisteredAssociation, liquidating);
    const over = { endedOn: '2026-11-23', reportNumber: '清算报告1号' };
    const { decision } = given.when(endLiquidation, over, by);
    expect(decision).toMatchObject({
      events: [{ type: 'LiquidationEnded' }, { data: { timer: 'deregistration-sg', dueOn: '2026-12-08' } }],
      claims: ['doc/清算报告1号'],
    });
    const ended = anOrganization(
      ...aRegisteredAssociation,
      liquidating,
      ...(isRefused(decision) ? [] : decision.events),
    );
    ended.when(endLiquidation, over, by).thenRefused('liquidation.ended-already');
    expect(ended.when(deregister, end, by).decision).toMatchObject({
      events: [{ type: 'OrganizationDeregistered' }, { type: 'TermMet' }],
    });
    ended
      .when(deregister, { ...end, reportNumber: '清算报告2号' }, by)
      .thenRefused('deregistration.differs-from-liquidation');
    given.when(endLiquidation, { ...over, endedOn: '2026-11-24' }, by).thenRefused('entry.in-the-future');
    given.when(endLiquidation, { ...over, endedOn: '2026-11-22' }, by).thenRefused('deregistration.order');
    anOrganization(...aRegisteredAssociation)
      .when(endLiquidation, over, by)
      .thenRefused('organization.wrong-status');
  });
});
