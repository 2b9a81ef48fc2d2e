import { describe, expect, it } from '@jest/globals';
import { type Decision, type DomainEvent, type Recorded, judge } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { inOffice } from '@shouzheng/law/contract';
import { aContext, aStaff } from '../testing/law.fixture.js';
import type { AccountEvent } from './account.events.js';
import { type AccountState, accountStream, leaveOn } from './account.state.js';
import { appointDeputy, endDeputy } from './appoint-deputy/appoint-deputy.decider.js';
import { endLeave, recordLeave } from './record-leave/record-leave.decider.js';

const HEAD = '33333333-3333-4333-8333-333333333333';
const codes = (decision: Decision<DomainEvent>): string[] =>
  'refusals' in decision ? decision.refusals.map(({ code }) => code) : [];
const after = (state: AccountState, decision: Decision<AccountEvent>): AccountState =>
  'events' in decision
    ? decision.events.reduce(
        (one, event) => accountStream.evolve(one, event as Recorded<AccountEvent>),
        state,
      )
    : state;

const officer: AccountState = {
  status: 'active',
  account: '22222222-2222-4222-8222-222222222222',
  person: 'person-1',
  role: 'officer',
  organ: '511803',
  badge: '180302',
};
const head = aStaff({ account: HEAD, person: 'person-head', role: 'organ-head', organ: '511803' });
const byHead = aContext(head);
const leave = { from: '2026-11-23', to: '2026-11-27', reason: 'annual' } as const;

describe('leave by term', () => {
  it('begins and ends by its dates, without another act', () => {
    const away = after(officer, judge(recordLeave, leave, officer, byHead));
    expect(
      ['2026-11-22', '2026-11-23', '2026-11-27', '2026-11-28'].map((on) => leaveOn(away, on)?.to),
    ).toEqual([undefined, '2026-11-27', '2026-11-27', undefined]);
  });

  it('ends earlier, or was never taken', () => {
    const away = after(officer, judge(recordLeave, leave, officer, byHead));
    const ended = after(away, judge(endLeave, { leave: 'leave', lastDay: '2026-11-24' }, away, byHead));
    expect(leaveOn(ended, '2026-11-25')).toBeUndefined();
    expect(leaveOn(ended, '2026-11-24')).toBeDefined();
    const never = after(away, judge(endLeave, { leave: 'leave' }, away, byHead));
    expect(never.leaves).toEqual([]);
    expect(codes(judge(endLeave, { leave: 'leave', lastDay: '2026-11-30' }, away, byHead))).toEqual([
      'account.leave-dates',
    ]);
    expect(codes(judge(endLeave, { leave: 'other' }, away, byHead))).toEqual(['account.no-leave']);
    expect(codes(judge(endLeave, { leave: 'leave' }, officer, byHead))).toEqual(['account.no-leave']);
  });

  it('is refused backwards, over another, at another organ, of a closed account', () => {
    const backwards = { ...leave, to: '2026-11-22' };
    expect(codes(judge(recordLeave, backwards, officer, byHead))).toEqual(['account.leave-dates']);
    const away = after(officer, judge(recordLeave, leave, officer, byHead));
    expect(
      codes(judge(recordLeave, { ...leave, from: '2026-11-27', to: '2026-11-30' }, away, byHead)),
    ).toEqual(['account.leave-overlaps']);
    const elsewhere = aContext(aStaff({ role: 'organ-head', organ: '511822' }));
    expect(codes(judge(recordLeave, leave, officer, elsewhere))).toEqual(['account.other-organ']);
    expect(codes(judge(recordLeave, leave, { ...officer, status: 'closed' }, byHead))).toEqual([
      'account.closed',
    ]);
  });

  it('takes a stand-in of the same role and organ only', () => {
    const other: AccountState = { ...officer, account: 'other', person: 'person-2' };
    const judged = (one: AccountState | undefined): string[] => {
      const context: LegalContext = { ...byHead, folded: <S>() => one as S | undefined };
      return codes(judge(recordLeave, { ...leave, deputy: 'other' }, officer, context));
    };
    expect(judged(other)).toEqual([]);
    for (const bad of [
      undefined,
      { ...other, role: 'clue-clerk' as const },
      { ...other, organ: '511822' },
      { ...other, status: 'closed' as const },
      { ...other, person: 'person-1' },
    ]) {
      expect(judged(bad)).toEqual(['account.deputy-unfit']);
    }
  });
});

describe('deputies of heads by term (SZ-authority-1)', () => {
  const term = { from: '2026-11-24', to: '2026-11-26', docNo: '名民委〔2026〕1号' };
  const section: AccountState = { ...officer, role: 'section-head', person: 'person-s' };

  it('gives the office of the head on the days of the term, and no other', () => {
    const deputy = after(section, judge(appointDeputy, term, section, byHead));
    expect(deputy.deputyFor).toMatchObject([{ account: HEAD, person: 'person-head', role: 'organ-head' }]);
    const staff = aStaff({
      account: 'section',
      person: 'person-s',
      role: 'section-head',
      organ: '511803',
      deputyFor: deputy.deputyFor,
    });
    const office = (on: string) => inOffice(staff, ['organ-head'], on);
    expect(office('2026-11-23')).toBe(staff);
    expect(office('2026-11-24')).toMatchObject({ role: 'organ-head', actsFor: HEAD, person: 'person-s' });
    expect(office('2026-11-26').role).toBe('organ-head');
    expect(office('2026-11-27').role).toBe('section-head');
    // One's own office comes first: an act of it is not the head's.
    expect(inOffice(staff, ['section-head', 'organ-head'], '2026-11-24')).toBe(staff);
  });

  it('ends earlier by the head who gave it', () => {
    const deputy = after(section, judge(appointDeputy, term, section, byHead));
    const end = { appointment: 'deputy', reason: 'replaced' } as const;
    const another = aContext({ ...head, account: 'another' });
    expect(codes(judge(endDeputy, end, deputy, another))).toEqual(['account.no-deputyship']);
    expect(codes(judge(endDeputy, { ...end, appointment: 'x' }, deputy, byHead))).toEqual([
      'account.no-deputyship',
    ]);
    expect(after(deputy, judge(endDeputy, end, deputy, byHead)).deputyFor).toEqual([]);
  });

  it.each<[string, Partial<AccountState>, string]>([
    ['oneself', { person: 'person-head' }, 'account.deputy-unfit'],
    ['an auditor', { role: 'auditor' }, 'account.deputy-unfit'],
    ['an account of another organ', { organ: '511822' }, 'account.other-organ'],
    ['a closed account', { status: 'closed' }, 'account.closed'],
  ])('is not given to %s', (_what, change, code) => {
    expect(codes(judge(appointDeputy, term, { ...section, ...change }, byHead))).toEqual([code]);
  });

  it('is not given backwards, for days gone, twice, or by a deputy', () => {
    expect(codes(judge(appointDeputy, { ...term, to: '2026-11-23' }, section, byHead))).toEqual([
      'account.deputy-dates',
    ]);
    expect(codes(judge(appointDeputy, { ...term, from: '2026-11-22' }, section, byHead))).toEqual([
      'account.deputy-backdated',
    ]);
    const deputy = after(section, judge(appointDeputy, term, section, byHead));
    expect(codes(judge(appointDeputy, term, deputy, byHead))).toEqual(['account.deputy-overlaps']);
    const acting = aContext({ ...head, actsFor: 'somebody' });
    expect(codes(judge(appointDeputy, term, section, acting))).toEqual(['account.no-sub-delegation']);
  });
});
