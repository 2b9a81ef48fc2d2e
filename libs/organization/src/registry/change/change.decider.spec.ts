import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  application,
  applied,
  approver,
  clerk,
  foreign,
  registered,
  sealed,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { applyChange, changeRegistration, refuseChange } from './change.decider.js';
import { amendCharter } from './charter.decider.js';
import { recordFinancialAudit, recordReElection } from './election.decider.js';

const by = { actor: approver };
const consent = { documentNumber: '演示函〔2026〕2号', issuedOn: '2026-10-20' };
const rename = {
  item: 'name',
  from: application.name,
  to: '雅安市名山区演示茶文化协会',
  consent,
  appliedOn: '2026-11-10',
} as const;
const auditId = '00000000-0000-5000-8000-000000000002';
const audit = (
  purpose: 'legal-representative' | 're-election' | 'liquidation',
  concludedOn = '2026-11-01',
): OrganizationEvent => ({
  type: 'FinancialAuditRecorded',
  data: { auditId, purpose, reportNumber: '演示审1号', concludedOn },
});
const head = { person: '00000000-0000-5000-8000-000000000008', name: sealed('演示新人') };
const newHead = {
  item: 'legal-representative',
  head,
  personCheck: 'clear',
  consent,
  appliedOn: '2026-11-10',
  auditId,
} as const;
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);

function after(payload: Parameters<typeof applyChange.decide>[0], ...before: readonly OrganizationEvent[]) {
  const { decision } = given(...before).when(applyChange, payload);
  const events = isRefused(decision) ? [] : decision.events;
  const change = events.find(({ type }) => type === 'ChangeApplied');
  const changeId = change?.type === 'ChangeApplied' ? change.data.changeId : '';
  return { all: [...before, ...events], changeId };
}

describe('applying for a change (SG Art 18)', () => {
  it('starts the term of the decision', () => {
    expect(given().when(applyChange, rename).decision).toMatchObject({
      events: [
        { type: 'ChangeApplied', data: { item: 'name', late: false } },
        { type: 'TermStarted', data: { timer: 'licence-decision', dueOn: '2026-12-08' } },
      ],
      basis: ['SG-18'],
    });
  });

  it('later than thirty days after consent is taken in, with a lead (SG Art 30(4))', () => {
    const late = { ...rename, consent: { ...consent, issuedOn: '2026-10-10' } };
    expect(given().when(applyChange, late).decision).toMatchObject({
      events: [
        { type: 'ChangeApplied', data: { late: true } },
        { type: 'TermStarted' },
        { type: 'SupervisionLeadRecorded', data: { ground: 'change-registration-late', rule: 'SG-30i4' } },
      ],
      basis: ['SG-18', 'SZ-lead-1'],
    });
    // Due on Monday 9 November: the thirtieth day is a Saturday… the day itself is still in time.
    const justInTime = {
      ...rename,
      appliedOn: '2026-11-09',
      consent: { ...consent, issuedOn: '2026-10-10' },
    };
    expect(given().when(applyChange, justInTime).decision).toMatchObject({
      events: [{ data: { late: false } }, {}],
    });
  });

  it.each([
    ['no value', { to: undefined }, ['change.value-required']],
    ['the value that stands', { to: application.name }, ['change.nothing-changes']],
    ['another value as standing', { from: '雅安市名山区别的协会' }, ['change.from-differs']],
    ['no consent', { consent: undefined }, ['change.consent-required']],
    [
      'a consent younger than it',
      { consent: { ...consent, issuedOn: '2026-11-11' } },
      ['application.consent-after-application'],
    ],
    ['a day to come', { appliedOn: '2026-11-24' }, ['entry.in-the-future']],
    ['a national word', { to: '名山区中华茶业协会' }, ['application.name-national-word']],
  ] as const)('is refused for %s', (_what, change, codes) => {
    const result = given().when(applyChange, { ...rename, ...change });
    result.thenRefused(...(codes as unknown as [string]));
  });

  it('asks no consent where there is no competent unit, and then no thirty days run', () => {
    const direct: OrganizationEvent = {
      type: 'RegistrationApplied',
      data: {
        ...(applied.data as Extract<OrganizationEvent, { type: 'RegistrationApplied' }>['data']),
        supervision: 'DIRECT',
      },
    };
    const { decision } = anOrganization(direct, registered).when(applyChange, {
      ...rename,
      consent: undefined,
    });
    expect(decision).toMatchObject({ events: [{ data: { late: false } }, {}] });
  });

  it('knows which items are registered of which type (SG Art 12, PNE Art 12)', () => {
    const pne: OrganizationEvent = {
      type: 'OrganizationRegistered',
      data: {
        ...(registered.data as Extract<OrganizationEvent, { type: 'OrganizationRegistered' }>['data']),
        type: 'PNE',
      },
    };
    const area = { item: 'area', to: '名山区', consent, appliedOn: '2026-11-10' } as const;
    expect(isRefused(given().when(applyChange, area).decision)).toBe(false);
    anOrganization(applied, pne).when(applyChange, area).thenRefused('change.item-not-registered');
  });

  it('is for registered organizations of this city, one change of an item at a time', () => {
    anOrganization(applied).when(applyChange, rename).thenRefused('organization.wrong-status');
    anOrganization(foreign).when(applyChange, rename).thenRefused('organization.registrar-elsewhere');
    given(...after(rename).all)
      .when(applyChange, rename)
      .thenRefused('change.one-is-open');
  });
});

describe('a new legal representative (SG Art 27)', () => {
  it('needs an audit before it, done, for this or a re-election, and not used', () => {
    expect(given(audit('legal-representative')).when(applyChange, newHead).decision).toMatchObject({
      basis: ['SG-18', 'SG-27'],
    });
    expect(isRefused(given(audit('re-election')).when(applyChange, newHead).decision)).toBe(false);
    given().when(applyChange, newHead).thenRefused('change.audit-required');
    given(audit('liquidation')).when(applyChange, newHead).thenRefused('change.audit-required');
    given(audit('legal-representative', '2026-11-11'))
      .when(applyChange, newHead)
      .thenRefused('change.audit-required');
    const { all, changeId } = after(newHead, audit('legal-representative'));
    const registeredHead: OrganizationEvent = {
      type: 'ChangeRefused',
      data: { changeId, documentNumber: '1', reasons: sealed('…') },
    };
    given(...all, registeredHead)
      .when(applyChange, newHead)
      .thenRefused('change.audit-required');
  });

  it('heads no other association, and is not barred (SG Arts 12, 13)', () => {
    given(audit('legal-representative'))
      .when(applyChange, { ...newHead, otherHeadships: ['SG'], personCheck: 'barred' })
      .thenRefused('head.barred', 'head.heads-another-association');
    given(audit('legal-representative'))
      .when(applyChange, { ...newHead, head: undefined })
      .thenRefused('head.required');
  });
});

describe('deciding on a change', () => {
  const { all, changeId } = after(rename);
  const decision = { changeId, documentNumber: '雅名民变〔2026〕1号', decidedOn: '2026-11-20' };
  it('puts it into the register, to be announced (SG Art 23)', () => {
    const { decision: done } = given(...all).when(changeRegistration, decision, by);
    expect(done).toMatchObject({
      events: [
        {
          type: 'RegistrationChanged',
          data: { item: 'name', from: application.name, to: rename.to, toAnnounce: true },
        },
        { type: 'TermMet' },
      ],
      basis: ['SG-18', 'LIC-38', 'NAME-5', 'NAME-8'],
      claims: ['doc/雅名民变〔2026〕1号'],
    });
    const { state } = given(...all, ...(isRefused(done) ? [] : done.events));
    expect(state.name).toBe(rename.to);
    expect(state.file.toAnnounce).toEqual([changeId]);
  });

  it('cites the rules of names of its day: those of Order 69 from 1 May 2024', () => {
    const basisOn = (day: string): readonly string[] => {
      const early = all.map((event) =>
        event.type === 'ChangeApplied' ? { ...event, data: { ...event.data, appliedOn: day } } : event,
      ) as OrganizationEvent[];
      const { decision: done } = given(...early).when(
        changeRegistration,
        { ...decision, decidedOn: day },
        { ...by, now: `${day}T02:00:00.000Z` },
      );
      return isRefused(done) ? done.refusals.map(({ code }) => code) : (done.basis ?? []);
    };
    expect(basisOn('2024-04-30')).toEqual(['SG-18', 'LIC-38']);
    expect(basisOn('2024-05-06')).toEqual(['SG-18', 'LIC-38', 'NAME-5', 'NAME-8']);
  });

  it('is another person’s than the clerk’s (SZ-sod-3)', () => {
    const sameHuman = { ...approver, person: clerk.person };
    given(...all)
      .when(changeRegistration, decision, { actor: sameHuman })
      .thenRefused('registration.approver-took-application');
    const off = { actor: sameHuman, settings: { ...settings, separateRegistrationApprover: false } };
    expect(isRefused(given(...all).when(changeRegistration, decision, off).decision)).toBe(false);
    given(...all)
      .when(refuseChange, { changeId, documentNumber: '2', reasons: sealed('…') }, { actor: sameHuman })
      .thenRefused('registration.approver-took-application');
  });

  it('is refused before the application, in the future, twice, and for no change', () => {
    given(...all)
      .when(changeRegistration, { ...decision, decidedOn: '2026-11-09' }, by)
      .thenRefused('entry.before-its-prerequisite');
    given(...all)
      .when(changeRegistration, { ...decision, decidedOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
    given(...all)
      .when(changeRegistration, { ...decision, changeId: auditId }, by)
      .thenRefused('change.no-such-change');
    given().when(changeRegistration, decision, by).thenRefused('change.none-open');
  });

  it('may be a refusal with reasons, after which another may be applied for', () => {
    const { decision: refused } = given(...all).when(
      refuseChange,
      { changeId, documentNumber: '2', reasons: sealed('…') },
      by,
    );
    const events = isRefused(refused) ? [] : refused.events;
    const later = given(...all, ...events);
    expect(later.state.name).toBe(application.name);
    expect(isRefused(later.when(applyChange, rename).decision)).toBe(false);
    given(...all)
      .when(refuseChange, { changeId: auditId, documentNumber: '2', reasons: sealed('…') }, by)
      .thenRefused('change.no-such-change');
  });
});

describe('a new charter (SG Art 18)', () => {
  const charter = {
    adoptedOn: '2026-10-15',
    consent,
    appliedOn: '2026-11-10',
    documentNumber: '雅名民章〔2026〕1号',
    decidedOn: '2026-11-20',
  };
  it('is approved, and a late one is, too, with a lead', () => {
    expect(given().when(amendCharter, charter, by).decision).toMatchObject({
      events: [{ type: 'CharterApproved', data: { late: false } }],
    });
    const late = { ...charter, consent: { ...consent, issuedOn: '2026-10-05' }, adoptedOn: '2026-10-01' };
    expect(given().when(amendCharter, late, by).decision).toMatchObject({
      events: [{ data: { late: true } }, { data: { ground: 'charter-approval-late', rule: 'SG-18' } }],
    });
  });

  it.each([
    [{ consent: undefined }, 'change.consent-required'],
    [{ decidedOn: '2026-11-24' }, 'entry.in-the-future'],
    [{ decidedOn: '2026-11-09' }, 'entry.before-its-prerequisite'],
    [{ adoptedOn: '2026-11-11' }, 'entry.before-its-prerequisite'],
  ])('with %j is refused: %s', (change, code) => {
    given()
      .when(amendCharter, { ...charter, ...change }, by)
      .thenRefused(code);
  });
});

describe('a re-election and its audit (SG Art 27, FND Art 20)', () => {
  const election = { heldOn: '2026-11-10', auditId, termYears: 5, councilMembers: 15 };
  it('is recorded as it was held; without an audit before it a lead stands beside it', () => {
    expect(given(audit('re-election')).when(recordReElection, election).decision).toMatchObject({
      events: [
        { type: 'ReElectionRecorded' },
        { type: 'TalkRequired', data: { trigger: 'RE_ELECTED' } },
        { type: 'TermStarted', data: { timer: 'talk-reminder' } },
      ],
    });
    expect(given().when(recordReElection, { ...election, auditId: undefined }).decision).toMatchObject({
      events: [{}, { data: { ground: 'change-without-audit', rule: 'SG-27' } }, {}, {}],
    });
    given().when(recordReElection, election).thenRefused('change.audit-does-not-fit');
    given(audit('re-election', '2026-11-11'))
      .when(recordReElection, election)
      .thenRefused('change.audit-does-not-fit');
    given()
      .when(recordReElection, { ...election, auditId: undefined, heldOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
  });

  it('of a foundation keeps council and term within FND Art 20', () => {
    const foundation: OrganizationEvent = {
      type: 'OrganizationRegistered',
      data: {
        ...(registered.data as Extract<OrganizationEvent, { type: 'OrganizationRegistered' }>['data']),
        type: 'FND',
      },
    };
    const it_ = anOrganization(applied, foundation, audit('re-election'));
    expect(isRefused(it_.when(recordReElection, { ...election, councilMembers: 25 }).decision)).toBe(false);
    it_
      .when(recordReElection, { ...election, councilMembers: 26, termYears: 6 })
      .thenRefused('election.council-size', 'election.term-too-long');
    it_.when(recordReElection, { ...election, councilMembers: 4 }).thenRefused('election.council-size');
  });

  it('an audit is recorded when it is done', () => {
    const done = { purpose: 're-election', reportNumber: '演示审2号', concludedOn: '2026-11-01' } as const;
    expect(given().when(recordFinancialAudit, done).decision).toMatchObject({
      basis: ['SG-27'],
      claims: ['doc/演示审2号'],
    });
    given()
      .when(recordFinancialAudit, { ...done, concludedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
  });
});
