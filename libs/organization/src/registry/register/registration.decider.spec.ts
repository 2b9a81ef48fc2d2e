import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  USCC,
  anOrganization,
  application,
  applied,
  approver,
  clerk,
  foreign,
  registered,
  sealed,
  settings,
  staff,
} from '../../testing/world.fixture.js';
import { applyRegistration, approveRegistration, refuseRegistration } from './registration.decider.js';

const decision = { uscc: USCC, certificateNumber: '川社证字第0001号', decidedOn: '2026-11-20' };

const serviceUnit = {
  ...application,
  type: 'PNE',
  name: '雅安市名山区演示阳光养老服务中心',
  certificateKind: 'legal-person',
} as const;

describe('taking in an application (SG Arts 9, 10, 12)', () => {
  it('starts the sixty days of the decision', () => {
    const { decision: taken } = anOrganization().when(applyRegistration, application);
    expect(taken).toMatchObject({
      events: [
        { type: 'RegistrationApplied', data: { organ: '511803', type: 'SG' } },
        {
          type: 'TermStarted',
          data: { timer: 'registration-decision-sg', startsOn: '2026-10-08', dueOn: '2026-12-07' },
        },
      ],
      basis: ['SG-10', 'SG-12'],
    });
  });

  it('goes on in the stream of the incubated body', () => {
    const incubated = {
      type: 'OrganizationIncubated',
      data: {
        name: '名山演示茶友会',
        base: '名山区孵化中心',
        baseLevel: 'county',
        region: '511803',
        organ: '511803',
        agreement: { documentNumber: '孵〔2026〕1号', signedOn: '2026-01-05' },
      },
    } as const;
    expect(isRefused(anOrganization(incubated).when(applyRegistration, application).decision)).toBe(false);
  });

  const few = { ...application.means, individualMembers: 49 };
  it.each([
    [
      'a foundation: the province registers it',
      { type: 'FND', name: '名山区演示公益基金会' },
      ['application.foundation-not-here'],
    ],
    ['dual supervision without consent', { consent: undefined }, ['application.consent-required']],
    [
      'a consent younger than the application',
      { consent: { documentNumber: '1', issuedOn: '2026-10-09' } },
      ['application.consent-after-application'],
    ],
    ['49 members', { means: few }, ['application.too-few-members']],
    [
      'too little money',
      { means: { ...application.means, fundsFen: 2_999_999 } },
      ['application.funds-too-low'],
    ],
    ['no staff', { means: { ...application.means, fullTimeStaff: 0 } }, ['application.no-staff']],
    ['no premises', { means: { ...application.means, premises: false } }, ['application.no-premises']],
    ['a name without its division', { name: '茶业协会' }, ['application.name-without-division']],
    ['a national word', { name: '名山区中华茶业协会' }, ['application.name-national-word']],
    ['a day to come', { receivedOn: '2026-11-24' }, ['entry.in-the-future']],
  ] as const)('is refused for %s', (_what, change, codes) => {
    const result = anOrganization().when(applyRegistration, { ...application, ...change });
    result.thenRefused(...(codes as unknown as [string]));
  });

  it('tells every unmet condition at once', () => {
    const change = { name: '茶业协会', means: few, consent: undefined };
    anOrganization()
      .when(applyRegistration, { ...application, ...change })
      .thenRefused(
        'application.consent-required',
        'application.too-few-members',
        'application.name-without-division',
      );
  });

  it('takes thirty unit members, or fifty of both kinds, for enough', () => {
    for (const members of [
      { individualMembers: 0, unitMembers: 30 },
      { individualMembers: 25, unitMembers: 25 },
    ]) {
      const means = { ...application.means, ...members };
      expect(isRefused(anOrganization().when(applyRegistration, { ...application, means }).decision)).toBe(
        false,
      );
    }
  });

  it('asks no consent for direct registration, and property of a service unit', () => {
    const direct = { ...application, supervision: 'DIRECT', consent: undefined } as const;
    expect(isRefused(anOrganization().when(applyRegistration, direct).decision)).toBe(false);
    anOrganization()
      .when(applyRegistration, { ...serviceUnit, means: { ...application.means, fundsFen: 0 } })
      .thenRefused('application.no-property');
  });

  it('asks a service unit which certificate it is to have (PNE Art 12)', () => {
    expect(isRefused(anOrganization().when(applyRegistration, serviceUnit).decision)).toBe(false);
    anOrganization()
      .when(applyRegistration, { ...serviceUnit, certificateKind: undefined })
      .thenRefused('application.certificate-kind-required');
  });

  it.each([
    ['nobody', { head: undefined }, ['head.required']],
    ['somebody who is barred (SG Art 13)', { personCheck: 'barred' }, ['head.barred']],
    ['somebody nobody looked for in the lists', { personCheck: 'not-checked' }, ['head.check-required']],
    [
      'the head of another association (SG Art 12)',
      { otherHeadships: ['PNE', 'SG'] },
      ['head.heads-another-association'],
    ],
    ['the head of a foundation (FND Art 23)', { otherHeadships: ['FND'] }, ['head.heads-a-foundation']],
  ] as const)('is refused for %s as its head', (_who, change, codes) => {
    const result = anOrganization().when(applyRegistration, { ...application, ...change });
    result.thenRefused(...(codes as unknown as [string]));
  });

  it('lets the head of a service unit head an association', () => {
    const also = { ...application, otherHeadships: ['PNE'] };
    expect(isRefused(anOrganization().when(applyRegistration, also).decision)).toBe(false);
  });

  it('has thirty days where the body is a legal person from its approval (SG Art 15), and a charity its own (慈善法 Art 10)', () => {
    const approvedByLaw = { documentNumber: '演示批〔2026〕1号', issuedOn: '2026-09-20' };
    const byLaw = {
      ...application,
      approvedByLaw,
      consent: undefined,
      means: { ...application.means, individualMembers: 3 },
    };
    expect(anOrganization().when(applyRegistration, byLaw).decision).toMatchObject({
      events: [{}, { data: { timer: 'statutory-body-certificate' } }],
      basis: ['SG-15', 'SG-12'],
    });
    anOrganization()
      .when(applyRegistration, { ...serviceUnit, approvedByLaw })
      .thenRefused('application.by-law-associations-only');
    anOrganization()
      .when(applyRegistration, { ...byLaw, approvedByLaw: { ...approvedByLaw, issuedOn: '2026-10-09' } })
      .thenRefused('application.consent-after-application');
    expect(
      anOrganization().when(applyRegistration, { ...application, charity: true }).decision,
    ).toMatchObject({
      events: [{ data: { charity: true } }, { data: { timer: 'charity-registration-decision' } }],
    });
  });

  it('takes a foundation only where the province delegated it, with the original fund of its kind (FND Arts 6, 8)', () => {
    const delegated = { settings: { ...settings, foundationsRegisteredHere: true } };
    const foundation = {
      ...application,
      type: 'FND',
      name: '雅安市名山区演示公益基金会',
      foundationKind: 'non-public',
      means: { ...application.means, fundsFen: 200_000_000 },
    } as const;
    anOrganization().when(applyRegistration, foundation).thenRefused('application.foundation-not-here');
    expect(anOrganization().when(applyRegistration, foundation, delegated).decision).toMatchObject({
      events: [{ data: { type: 'FND', foundationKind: 'non-public' } }, {}],
      basis: ['FND-8', 'FND-11'],
    });
    const fund = (foundationKind: 'public' | 'non-public', fundsFen: number) =>
      anOrganization().when(
        applyRegistration,
        { ...foundation, foundationKind, means: { ...foundation.means, fundsFen } },
        delegated,
      );
    fund('non-public', 199_999_999).thenRefused('application.original-fund-too-low');
    fund('public', 399_999_999).thenRefused('application.original-fund-too-low');
    expect(isRefused(fund('public', 400_000_000).decision)).toBe(false);
    anOrganization()
      .when(applyRegistration, { ...foundation, foundationKind: undefined }, delegated)
      .thenRefused('application.foundation-kind-required');
  });

  it('is not for an organization that is registered', () => {
    anOrganization(applied, registered)
      .when(applyRegistration, application)
      .thenRefused('organization.wrong-status');
  });
});

describe('approving it', () => {
  it('registers under a code that checks, claimed with the certificate', () => {
    const { decision: approved } = anOrganization(applied).when(approveRegistration, decision, {
      actor: approver,
    });
    expect(approved).toMatchObject({
      events: [
        { type: 'OrganizationRegistered', data: { uscc: USCC, registrar: '511803' } },
        {
          type: 'TermStarted',
          data: { timer: 'licence-delivery', startsOn: '2026-11-20', dueOn: '2026-12-04' },
        },
        { type: 'TalkRequired', data: { trigger: 'REGISTERED' } },
        { type: 'TermStarted', data: { timer: 'talk-reminder' } },
      ],
      claims: [`uscc/${USCC}`, 'doc/川社证字第0001号'],
    });
  });

  it('notes a code of another region as a warning', () => {
    const { decision: approved } = anOrganization(applied).when(approveRegistration, decision, {
      actor: approver,
    });
    expect(approved).toMatchObject({
      events: [{ data: { warnings: ['uscc-region-differs'] } }, { type: 'TermStarted' }, {}, {}],
    });
  });

  it.each([
    ['51511800MJ0000026C', 'uscc.check-failed'],
    ['534100005569046020', 'uscc.check-failed'],
    ['52511802MJ0000018A', 'uscc.other-type'],
  ])('refuses %s: %s', (uscc, code) => {
    anOrganization(applied)
      .when(approveRegistration, { ...decision, uscc }, { actor: approver })
      .thenRefused(code);
  });

  it('normalises a full-width, lower-case code', () => {
    const uscc = '５１５１１８００mj0000026b';
    const { decision: approved } = anOrganization(applied).when(
      approveRegistration,
      { ...decision, uscc },
      { actor: approver },
    );
    expect(approved).toMatchObject({ events: [{ data: { uscc: USCC } }, { type: 'TermStarted' }, {}, {}] });
  });

  it('is not for the person who took the application in, whatever the account', () => {
    const sameHuman = { ...approver, person: clerk.person };
    anOrganization(applied)
      .when(approveRegistration, decision, { actor: sameHuman })
      .thenRefused('registration.approver-took-application');
    const off = { ...settings, separateRegistrationApprover: false };
    const { decision: approved } = anOrganization(applied).when(approveRegistration, decision, {
      actor: sameHuman,
      settings: off,
    });
    expect(isRefused(approved)).toBe(false);
  });

  it('cites the rule of names of its day: Order 69 from 1 May 2024, the regulation of the type before', () => {
    const at = (day: string): readonly string[] => {
      const approved = anOrganization(applied).when(
        approveRegistration,
        { ...decision, decidedOn: day },
        { actor: approver, now: `${day}T02:00:00.000Z` },
      ).decision;
      return isRefused(approved) ? [] : (approved.basis ?? []);
    };
    expect(at('2024-04-30')).toEqual(['SG-12', 'LIC-38', 'LIC-44', 'SZ-uscc-1', 'SG-10']);
    expect(at('2024-05-06')).toEqual(['SG-12', 'LIC-38', 'LIC-44', 'SZ-uscc-1', 'NAME-5']);
  });

  it('is refused where the head has come to head another association meanwhile (SG Art 12)', () => {
    anOrganization(applied)
      .when(approveRegistration, { ...decision, otherHeadships: ['SG'] }, { actor: approver })
      .thenRefused('head.heads-another-association');
  });

  it('is refused for a decision before the application, or to come', () => {
    const started = anOrganization().when(applyRegistration, application).decision;
    const events = isRefused(started) ? [] : started.events;
    const after = anOrganization(...events);
    after
      .when(approveRegistration, { ...decision, decidedOn: '2026-10-07' }, { actor: approver })
      .thenRefused('entry.before-its-prerequisite');
    after
      .when(approveRegistration, { ...decision, decidedOn: '2026-11-24' }, { actor: approver })
      .thenRefused('entry.in-the-future');
  });

  it('is refused for what is no application, and for another city', () => {
    anOrganization(foreign)
      .when(approveRegistration, decision, { actor: staff(9, 'registration-approver') })
      .thenRefused('organization.registrar-elsewhere', 'organization.wrong-status');
  });
});

describe('refusing it', () => {
  it('states ground and reasons, and ends the term', () => {
    const { decision: refused } = anOrganization(applied).when(
      refuseRegistration,
      { ground: 'duplicate', documentNumber: '雅名民〔2026〕2号', reasons: sealed('…') },
      { actor: approver },
    );
    expect(refused).toMatchObject({ events: [{ type: 'RegistrationRefused' }], basis: ['SG-13', 'LIC-38'] });
  });

  it('because a same or similar body works in the same area already: SG Art 13, PNE Art 11, FND Art 11', () => {
    const reasons = sealed('同一行政区域内已有业务范围相似的雅安市名山区茶叶行业协会，没有必要成立');
    const refusal = { ground: 'duplicate', documentNumber: '雅名民〔2026〕3号', reasons } as const;
    const asked = anOrganization().when(applyRegistration, serviceUnit).decision;
    const unit = anOrganization(...(isRefused(asked) ? [] : asked.events));
    expect(unit.when(refuseRegistration, refusal, { actor: approver }).decision).toMatchObject({
      events: [{ type: 'RegistrationRefused', data: { ground: 'duplicate', reasons } }, { type: 'TermMet' }],
      basis: ['PNE-11', 'LIC-38'],
    });
    // It is for the registrar to find a further one unnecessary: only of what is applied for, and not for the clerk.
    anOrganization(applied, registered)
      .when(refuseRegistration, refusal, { actor: approver })
      .thenRefused('organization.wrong-status');
    anOrganization(applied)
      .when(refuseRegistration, refusal, { actor: { ...approver, person: clerk.person } })
      .thenRefused('registration.approver-took-application');
  });
});
