import { describe, expect, it } from '@jest/globals';
import { type Decision, type DomainEvent, judge } from '@shouzheng/kernel';
import { aContext, aStaff } from '../testing/law.fixture.js';
import type { AccountState } from './account.state.js';
import { changePassword, resetPassword } from './change-password/change-password.decider.js';
import { closeAccount } from './close-account/close-account.decider.js';
import { endCertificate, issueCertificate } from './keep-certificate/keep-certificate.decider.js';
import { type OpenAccount, openAccount } from './open-account/open-account.decider.js';

const codes = (decision: Decision<DomainEvent>): string[] =>
  'refusals' in decision ? decision.refusals.map(({ code }) => code) : [];
const types = (decision: Decision<DomainEvent>): string[] =>
  'events' in decision ? decision.events.map(({ type }) => type) : [];

const none: AccountState = { status: 'none' };
const anOfficer: OpenAccount = {
  username: 'mingshan-officer-1',
  person: 'person-1',
  role: 'officer',
  organ: '511803',
  badge: '180302',
};
const open: AccountState = {
  ...anOfficer,
  status: 'active',
  account: '22222222-2222-4222-8222-222222222222',
};
const certificate = { number: '川-001', from: '2024-01-01', to: '2028-12-31' };

describe('opening an account', () => {
  it('takes the user name for ever and registers the certificate with it', () => {
    const decision = judge(openAccount, { ...anOfficer, certificate }, none, aContext());
    expect(types(decision)).toEqual(['AccountOpened', 'CertificateIssued']);
    expect(decision).toMatchObject({ claims: ['username/mingshan-officer-1'], basis: ['SZ-sod-10'] });
  });

  it('is refused for an organ that is none of this city', () => {
    const elsewhere = { ...anOfficer, organ: '510100' };
    expect(codes(judge(openAccount, elsewhere, none, aContext()))).toEqual(['account.organ-unknown']);
  });

  it('puts a partner engineer at an agency, and nobody else', () => {
    const engineer = { ...anOfficer, role: 'partner-engineer', organ: 'PSB' } as const;
    const decision = judge(openAccount, engineer, none, aContext());
    expect(decision).toMatchObject({ events: [{ data: { agency: 'PSB', organ: 'PSB' } }] });
    expect(codes(judge(openAccount, { ...engineer, organ: '511803' }, none, aContext()))).toEqual([
      'account.agency-unknown',
    ]);
    expect(codes(judge(openAccount, { ...anOfficer, organ: 'PSB' }, none, aContext()))).toEqual([
      'account.agency-unknown',
    ]);
  });
});

describe('a certificate', () => {
  it('does not end before it begins', () => {
    const backwards = { ...certificate, to: '2023-12-31' };
    expect(codes(judge(issueCertificate, backwards, open, aContext()))).toEqual([
      'account.certificate-dates',
    ]);
    expect(codes(judge(openAccount, { ...anOfficer, certificate: backwards }, none, aContext()))).toEqual([
      'account.certificate-dates',
    ]);
  });

  it('can end only where there is one', () => {
    expect(codes(judge(endCertificate, { reason: 'left' }, open, aContext()))).toEqual([
      'account.no-certificate',
    ]);
    expect(types(judge(endCertificate, { reason: 'left' }, { ...open, certificate }, aContext()))).toEqual([
      'CertificateEnded',
    ]);
  });
});

describe('closing an account and resetting its password', () => {
  it('is done by another person, whichever account that person uses', () => {
    const self = aContext(aStaff({ account: '33333333-3333-4333-8333-333333333333', person: 'person-1' }));
    expect(codes(judge(closeAccount, { reason: 'left' }, open, self))).toEqual(['account.own-account']);
    expect(codes(judge(resetPassword, {}, open, self))).toEqual(['account.own-account']);
    expect(types(judge(closeAccount, { reason: 'left' }, open, aContext()))).toEqual(['AccountClosed']);
  });

  it('is done once', () => {
    const closed: AccountState = { ...open, status: 'closed' };
    expect(codes(judge(closeAccount, { reason: 'left' }, closed, aContext()))).toEqual(['account.closed']);
    expect(codes(judge(issueCertificate, certificate, closed, aContext()))).toEqual(['account.closed']);
  });
});

it('a password is changed by its holder alone, and no hash stands in the event', () => {
  expect(codes(judge(changePassword, {}, open, aContext()))).toEqual(['account.not-holder']);
  const holder = aContext(aStaff({ account: '22222222-2222-4222-8222-222222222222', role: 'officer' }));
  expect(judge(changePassword, {}, open, holder)).toMatchObject({
    events: [{ type: 'PasswordChanged', data: { by: 'holder' } }],
  });
});
