import { describe, expect, it } from '@jest/globals';
import { accountStream } from '@shouzheng/identity/contract';
import type { Recorded } from '@shouzheng/kernel';
import { recordedEvent, uuid } from '../testing/world.fixture.js';
import { type OfficerRow, officerDeskProjection } from './officer-desk.projection.js';
import { hindrancesOn, lentOn } from './who-may-act.decider.js';

type Fold = {
  keys(event: Recorded): readonly string[];
  fold(row: unknown, event: Recorded, key: string): unknown;
};
const folds = officerDeskProjection.folds as unknown as Readonly<Record<string, Fold | 'ignored'>>;
const KEY = `account-${uuid(1)}`;

/** The row after the events of one account. */
function rowOf(...events: readonly { readonly type: string; readonly data: unknown }[]): OfficerRow {
  const row = events.reduce<unknown>((before, event, index) => {
    const fold = folds[event.type];
    const recorded = recordedEvent(event, KEY, index);
    expect(accountStream.events.find(({ type }) => type === event.type)?.schema.parse(event.data)).toEqual(
      event.data,
    );
    return fold && fold !== 'ignored' ? fold.fold(before, recorded, KEY) : before;
  }, undefined);
  return row as OfficerRow;
}

const opened = {
  type: 'AccountOpened',
  data: { username: 'a', person: 'person-1', role: 'officer', organ: '511803', badge: '180301' },
};
const certificate = {
  type: 'CertificateIssued',
  data: { number: 'n', from: '2024-01-01', to: '2026-12-31' },
};
const leave = {
  type: 'LeaveRecorded',
  data: { leave: 'l', from: '2026-11-23', to: '2026-11-27', reason: 'sick' },
};

describe('who may act on a day', () => {
  it('asks certificate and leave of the date', () => {
    const row = rowOf(opened, certificate, leave);
    expect(hindrancesOn(row, '2026-11-20')).toEqual([]);
    expect(hindrancesOn(row, '2026-11-25')).toEqual(['on-leave']);
    expect(hindrancesOn(row, '2027-01-01')).toEqual(['no-valid-certificate']);
    expect(hindrancesOn(rowOf(opened), '2026-11-20')).toEqual(['no-valid-certificate']);
  });

  it('hears of an end: of leave, of the certificate, of the account', () => {
    const back = { type: 'LeaveEnded', data: { leave: 'l', lastDay: '2026-11-24' } };
    expect(hindrancesOn(rowOf(opened, certificate, leave, back), '2026-11-25')).toEqual([]);
    const taken = { type: 'CertificateEnded', data: { number: 'n', reason: 'left' } };
    expect(hindrancesOn(rowOf(opened, certificate, taken), '2026-11-20')).toEqual(['no-valid-certificate']);
    const closed = { type: 'AccountClosed', data: { reason: 'left' } };
    expect(hindrancesOn(rowOf(opened, certificate, closed), '2026-11-20')).toEqual(['account-closed']);
  });

  it('keeps deputyships until they are ended', () => {
    const appointed = {
      type: 'DeputyAppointed',
      data: {
        appointment: 'd',
        account: uuid(7),
        person: 'person-7',
        role: 'organ-head',
        organ: '511803',
        from: '2026-11-23',
        to: '2026-11-27',
        docNo: '委1号',
      },
    };
    expect(rowOf(opened, appointed).deputyFor).toMatchObject([{ account: uuid(7), role: 'organ-head' }]);
    const ended = { type: 'DeputyEnded', data: { appointment: 'd', reason: 'replaced' } };
    expect(rowOf(opened, appointed, ended).deputyFor).toEqual([]);
  });

  it('counts recusals and handlers of a case, and the qualification of a reviewer', () => {
    const row = rowOf(opened, certificate);
    const inCase = { recused: ['person-1'], everHandled: ['person-1'] };
    expect(hindrancesOn(row, '2026-11-20', inCase)).toEqual(['recused']);
    const reviewer = { ...row, role: 'legal-reviewer' };
    expect(hindrancesOn(reviewer, '2026-11-20', { ...inCase, recused: [] })).toEqual([
      'not-qualified',
      'handled-the-case',
    ]);
  });

  it('knows who is on loan on the day', () => {
    const lent = [
      { account: 'a', person: 'p', badge: '1', organ: '511800', until: '2026-11-20' },
      { account: 'b', person: 'q', badge: '2', organ: '511800' },
    ];
    const people = { lent, loanRequests: {}, access: {}, recusals: {} };
    expect(lentOn({ people }, '2026-11-20')).toEqual(['a', 'b']);
    expect(lentOn({ people }, '2026-11-21')).toEqual(['b']);
  });
});
