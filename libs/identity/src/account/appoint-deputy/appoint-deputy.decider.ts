import { type CommandDefinition, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext, Role } from '@shouzheng/law/contract';
import type { AccountEvent, END_REASONS } from '../account.events.js';
import { type AccountState, accountStream } from '../account.state.js';

export interface AppointDeputy {
  readonly from: string;
  readonly to: string;
  /** Number of the delegation in writing. */
  readonly docNo: string;
}

export interface EndDeputy {
  readonly appointment: string;
  readonly reason: (typeof END_REASONS)[number];
}

/** Nobody of these decides anything in a case, for nobody's place. */
const NO_DEPUTIES: readonly Role[] = [
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
  'partner-engineer',
  'competent-unit',
];

const BY_HEADS = {
  category: accountStream.category,
  creates: false,
  roles: ['organ-head', 'section-head'],
} as const;

/**
 * A head delegates its authority to another person of the organ, in writing and for a term. Within it the deputy acts
 * in the head's place; what the deputy did in a case binds the deputy as ever (SZ-authority-1).
 */
export const appointDeputy: CommandDefinition<AppointDeputy, AccountState, AccountEvent, LegalContext> = {
  ...BY_HEADS,
  name: 'appointDeputy',
  zh: '委托代行职权',
  en: 'Appoint a deputy',
  restsOn: () => ['SZ-authority-1', 'SZ-leave-1'],
  guard: (state, { actor }) => [
    ...when(state.status !== 'active', 'account.closed'),
    ...when(state.organ !== actor.organ, 'account.other-organ'),
    ...when(actor.actsFor !== undefined, 'account.no-sub-delegation'),
    ...when(
      state.person === actor.person || state.role === undefined || NO_DEPUTIES.includes(state.role),
      'account.deputy-unfit',
    ),
  ],
  decide({ from, to, docNo }, state, context) {
    const { account, person, role, organ } = context.actor;
    if (role !== 'organ-head' && role !== 'section-head') return refuse('account.deputy-unfit');
    const overlaps = (state.deputyFor ?? []).some(
      (one) => one.account === account && one.from <= to && from <= one.to,
    );
    const barred = refuseAll([
      ...when(to < from, 'account.deputy-dates'),
      ...when(overlaps, 'account.deputy-overlaps'),
      // Authority is not given for days that are gone: acts of then would be cured by it.
      ...when(from < context.today, 'account.deputy-backdated'),
    ]);
    if (barred) return barred;
    const data = { appointment: context.id('deputy'), account, person, role, organ, from, to, docNo };
    return accept([{ type: 'DeputyAppointed', data }], 'SZ-authority-1', 'SZ-leave-1');
  },
};

export const endDeputy: CommandDefinition<EndDeputy, AccountState, AccountEvent, LegalContext> = {
  ...BY_HEADS,
  name: 'endDeputy',
  zh: '终止代行职权',
  en: 'End a deputyship',
  restsOn: () => ['SZ-authority-1'],
  guard: (state, { actor }) =>
    when(!(state.deputyFor ?? []).some(({ account }) => account === actor.account), 'account.no-deputyship'),
  decide({ appointment, reason }, state, { actor }) {
    const found = (state.deputyFor ?? []).find((one) => one.appointment === appointment);
    if (found?.account !== actor.account) return refuse('account.no-deputyship');
    return accept([{ type: 'DeputyEnded', data: { appointment, reason } }], 'SZ-authority-1');
  },
};
