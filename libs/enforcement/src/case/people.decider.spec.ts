import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import { type Story, aHearing, anInquiry, story } from '../testing/story.fixture.js';
import {
  cityHead,
  clerk,
  elsewhere,
  expired,
  head,
  officerA,
  officerB,
  sealed,
  sectionHead,
} from '../testing/world.fixture.js';
import { assignOfficers } from './assign-officers/assign-officers.decider.js';
import { caseStream } from './case.state.js';
import { decideRecusal } from './decide-recusal/decide-recusal.decider.js';
import { hearParty } from './hear-party/hear-party.decider.js';
import { lendOfficers, recallOfficers, requestOfficers } from './lend-officers/lend-officers.decider.js';
import {
  applyRecusal,
  grantFileAccess,
  refuseFileAccess,
  requestFileAccess,
} from './party-rights/party-rights.decider.js';
import { recordInquiry } from './record-inquiry/record-inquiry.decider.js';

const byHead = { actor: head };
const byCity = { actor: cityHead };
const byClerk = { actor: clerk };
const bySection = { actor: sectionHead };
const asking = { count: 1, reason: 'too-few-qualified' } as const;

const asked = (told = story().assigned()): Story => {
  expect(told.onCase(requestOfficers, asking, byHead)).toEqual([]);
  return told;
};
const lending = (told: Story, more: object = {}) => ({
  request: told.lastOf('OfficersRequested').request,
  officers: [elsewhere.account],
  ...more,
});
const lent = (more: object = {}): Story => {
  const told = asked();
  expect(told.onCase(lendOfficers, lending(told, more), byCity)).toEqual([]);
  return told;
};

describe('lending officers to a county’s case', () => {
  it('lets them be assigned and act in that case, and in no other', () => {
    const told = lent();
    const pair = [officerA.account, elsewhere.account];
    expect(told.onCase(assignOfficers, { officers: pair }, bySection)).toEqual([]);
    const inquiry = { ...anInquiry, present: { officers: pair, certificatesShown: true } };
    expect(told.onCase(recordInquiry, inquiry, { actor: elsewhere })).toEqual([]);
    expect(caseStream.admits?.(told.case, elsewhere.account, '2026-11-03')).toBe(true);
    const other = story().assigned();
    expect(caseStream.admits?.(other.case, elsewhere.account, '2026-11-03')).toBe(false);
    expect(other.onCase(assignOfficers, { officers: pair }, bySection)).toEqual(['officer.not-an-officer']);
  });

  it('is asked for by the county, and given by the organ above it', () => {
    const told = asked();
    expect(told.onCase(lendOfficers, lending(told), byHead)).toEqual(['officer.lent-from-above']);
    expect(story().assigned().onCase(lendOfficers, { request: 'x', officers: [] }, byCity)).toEqual([
      'officer.loan-not-requested',
    ]);
    expect(told.onCase(lendOfficers, lending(told, { request: 'other' }), byCity)).toEqual([
      'officer.loan-not-requested',
    ]);
    expect(lendOfficers.jurisdiction).toBe('in-charge-or-above');
  });

  it.each([
    ['of the case’s own organ', officerA.account, 'officer.already-there'],
    ['that is no officer', cityHead.account, 'officer.not-lendable'],
    ['that is not there', clerk.account, 'officer.not-lendable'],
  ])('refuses an account %s', (_what, account, code) => {
    const told = asked();
    expect(told.onCase(lendOfficers, lending(told, { officers: [account] }), byCity)).toContain(code);
  });

  it('refuses an officer without a certificate of the day', () => {
    const told = asked();
    told.put(accountStreamId(elsewhere.account), {
      status: 'active',
      ...elsewhere,
      certificate: expired.certificate,
    });
    expect(told.onCase(lendOfficers, lending(told), byCity)).toEqual(['officer.certificate-not-valid']);
  });

  it('does not shield from recusal', () => {
    const told = lent();
    told.onCase(
      assignOfficers,
      { officers: [officerA.account, officerB.account, elsewhere.account] },
      bySection,
    );
    const recusal = { account: elsewhere.account, granted: true, ground: 'interest' } as const;
    expect(told.onCase(decideRecusal, recusal, byHead)).toEqual([]);
    expect(told.case.officers.map(({ account }) => account)).not.toContain(elsewhere.account);
  });

  it('ends on its last day, by recall, and with the case', () => {
    const told = lent({ until: '2026-11-05' });
    expect(caseStream.admits?.(told.case, elsewhere.account, '2026-11-05')).toBe(true);
    expect(caseStream.admits?.(told.case, elsewhere.account, '2026-11-06')).toBe(false);
    const recall = { accounts: [elsewhere.account], reason: 'done' } as const;
    told.onCase(
      assignOfficers,
      { officers: [officerA.account, officerB.account, elsewhere.account] },
      bySection,
    );
    expect(told.onCase(recallOfficers, { ...recall, accounts: [officerA.account] }, byCity)).toEqual([
      'officer.nobody-lent',
    ]);
    expect(told.onCase(recallOfficers, recall, byCity)).toEqual([]);
    expect(caseStream.admits?.(told.case, elsewhere.account, '2026-11-03')).toBe(false);
    expect(told.case.officers.map(({ account }) => account)).not.toContain(elsewhere.account);
    expect(told.case.everHandled).toContain(elsewhere.person);
    expect(told.onCase(recallOfficers, recall, byCity)).toEqual(['officer.nobody-lent']);
    const closed = { ...lent().case, status: 'closed' as const };
    expect(caseStream.admits?.(closed, elsewhere.account, '2026-11-03')).toBe(false);
  });
});

describe('assigning who is away', () => {
  it('is refused within the leave, and free before and after it', () => {
    const told = story().filed();
    const leaves = [{ leave: 'l', from: '2026-11-02', to: '2026-11-03' }];
    told.put(accountStreamId(officerB.account), { status: 'active', ...officerB, leaves });
    const pair = { officers: [officerA.account, officerB.account] };
    expect(told.onCase(assignOfficers, pair, bySection)).toEqual(['officer.on-leave']);
    told.now = '2026-11-04T01:00:00.000Z';
    expect(told.onCase(assignOfficers, pair, bySection)).toEqual([]);
  });
});

describe('the party reading the file (Order 77 Art 12)', () => {
  const request = { applicantKind: 'party', applicant: sealed('某人'), receivedOn: '2026-11-02' } as const;
  const requested = (): Story => {
    const told = story().assigned();
    expect(told.onCase(requestFileAccess, request, byClerk)).toEqual([]);
    return told;
  };

  it('is received with a receipt, and granted without the reporter', () => {
    const told = requested();
    const { request: id, receiptNo } = told.lastOf('FileAccessRequested');
    expect(receiptNo).toMatch(/^名民收〔2026〕\d+号$/);
    const grant = { request: id, readOn: '2026-11-04', withheld: ['internal-records', 'reporter'] as const };
    expect(told.onCase(grantFileAccess, { ...grant, withheld: ['secrets'] }, bySection)).toEqual([
      'party.reporter-shown',
    ]);
    expect(told.onCase(grantFileAccess, { ...grant, readOn: '2026-11-01' }, bySection)).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(grantFileAccess, grant, bySection)).toEqual([]);
    expect(told.onCase(grantFileAccess, grant, bySection)).toEqual(['party.access-not-requested']);
  });

  it('is refused with a reason of the list', () => {
    const told = requested();
    const { request: id } = told.lastOf('FileAccessRequested');
    expect(told.onCase(refuseFileAccess, { request: 'other', reason: 'no-mandate' }, bySection)).toEqual([
      'party.access-not-requested',
    ]);
    expect(told.onCase(refuseFileAccess, { request: id, reason: 'no-mandate' }, bySection)).toEqual([]);
    expect(told.case.people.access[id]?.status).toBe('refused');
  });

  it('is not of the future, nor of a case that is not there', () => {
    const late = { ...request, receivedOn: '2026-12-01' };
    expect(story().assigned().onCase(requestFileAccess, late, byClerk)).toEqual(['entry.in-the-future']);
    expect(story().onCase(requestFileAccess, request, byClerk)).toEqual(['case.wrong-state']);
  });
});

describe('the party applying for recusal (行政处罚法 Art 43)', () => {
  const application = {
    account: officerA.account,
    ground: 'interest',
    applicantKind: 'party',
    receivedOn: '2026-11-02',
    reason: sealed('与举报人有亲属关系'),
  } as const;

  it('is received with a receipt; the inquiry goes on until the head decides', () => {
    const told = story().inquired();
    expect(told.onCase(applyRecusal, application, byClerk)).toEqual([]);
    expect(told.lastOf('RecusalApplied')).toMatchObject({ person: officerA.person, badge: officerA.badge });
    expect(told.onCase(applyRecusal, application, byClerk)).toEqual(['party.recusal-already-applied']);
    expect(told.onCase(hearParty, aHearing)).toEqual([]);
    const decision = { account: officerA.account, granted: false, ground: 'interest' } as const;
    expect(told.onCase(decideRecusal, decision, byHead)).toEqual([]);
    expect(told.case.people.recusals).toEqual({});
  });

  it('names a known account that is not recused yet', () => {
    const told = story().assigned();
    expect(told.onCase(applyRecusal, { ...application, account: 'nobody' }, byClerk)).toEqual([
      'officer.unknown',
    ]);
    told.onCase(decideRecusal, { account: officerA.account, granted: true, ground: 'interest' }, byHead);
    expect(told.onCase(applyRecusal, application, byClerk)).toEqual(['officer.recused']);
    expect(story().onCase(applyRecusal, application, byClerk)).toEqual(['case.wrong-state']);
  });
});
