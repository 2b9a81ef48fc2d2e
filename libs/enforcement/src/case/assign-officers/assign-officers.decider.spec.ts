import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import { story } from '../../testing/story.fixture.js';
import {
  START,
  clerk,
  elsewhere,
  expired,
  head,
  officerA,
  officerB,
  officerC,
  sectionHead,
  uuid,
} from '../../testing/world.fixture.js';
import { decideRecusal } from '../decide-recusal/decide-recusal.decider.js';
import { assignOfficers } from './assign-officers.decider.js';

const accounts = (...people: readonly { readonly account: string }[]): { officers: string[] } => ({
  officers: people.map(({ account }) => account),
});
const by = { actor: sectionHead };

describe('assigning officers', () => {
  it('takes two qualified ones, and keeps in mind whoever handled before', () => {
    const told = story().assigned();
    expect(told.case).toMatchObject({
      status: 'investigating',
      officers: [{ badge: '180301' }, { badge: '180302' }],
    });
    expect(told.onCase(assignOfficers, accounts(officerB, officerC), by)).toEqual([]);
    expect(told.case.everHandled).toEqual([officerA.person, officerB.person, officerC.person]);
  });

  it('counts persons, not accounts', () => {
    const told = story().filed();
    const second = uuid(77);
    told.put(accountStreamId(second), { status: 'active', ...officerA, account: second });
    expect(told.onCase(assignOfficers, accounts(officerA), by)).toEqual(['officer.two-required']);
    expect(told.onCase(assignOfficers, { officers: [officerA.account, second] }, by)).toEqual([
      'officer.two-required',
    ]);
  });

  it.each([
    ['of another organ', elsewhere, 'officer.not-an-officer'],
    ['that is no officer', clerk, 'officer.not-an-officer'],
    ['that is not there', { account: uuid(999) }, 'officer.not-an-officer'],
    ['with an expired certificate', expired, 'officer.certificate-not-valid'],
  ])('refuses an account %s', (_what, other, code) => {
    expect(
      story()
        .filed()
        .onCase(assignOfficers, accounts(officerA, officerB, other), by),
    ).toEqual([code]);
  });

  it('asks for a certificate of the day of the act, not of the entry', () => {
    const told = story().filed();
    const soon = { number: 'x', from: '2026-11-02', to: '2026-11-02' };
    told.put(accountStreamId(officerB.account), { status: 'active', ...officerB, certificate: soon });
    told.now = '2026-11-09T01:00:00.000Z';
    expect(told.onCase(assignOfficers, accounts(officerA, officerB), by)).toEqual([
      'officer.certificate-not-valid',
    ]);
    const onTheDay = { ...by, at: '2026-11-02T10:00:00.000Z' };
    expect(told.onCase(assignOfficers, accounts(officerA, officerB), onTheDay)).toEqual([]);
  });

  it('takes no recused person, no case that is not filed, no day before the filing', () => {
    const told = story().assigned();
    told.onCase(
      decideRecusal,
      { account: officerA.account, granted: true, ground: 'relative' },
      { actor: head },
    );
    expect(told.onCase(assignOfficers, accounts(officerA, officerB), by)).toEqual(['officer.recused']);
    expect(story().onCase(assignOfficers, accounts(officerA, officerB), by)).toEqual(['case.wrong-state']);
    expect(
      story()
        .filed()
        .onCase(assignOfficers, accounts(officerA, officerB), { ...by, at: START }),
    ).toEqual(['entry.before-its-prerequisite']);
  });
});
