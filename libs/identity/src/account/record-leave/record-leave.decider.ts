import {
  type CommandDefinition,
  type Refusal,
  type StreamRef,
  accept,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { AccountEvent, LEAVE_REASONS } from '../account.events.js';
import { type AccountState, accountStream, accountStreamId } from '../account.state.js';

export interface RecordLeave {
  readonly from: string;
  readonly to: string;
  readonly reason: (typeof LEAVE_REASONS)[number];
  /** Account of who takes the work over. */
  readonly deputy?: string;
}

export interface EndLeave {
  readonly leave: string;
  /** Last day of absence; none where the leave was not taken at all. */
  readonly lastDay?: string;
}

/** The heads of the organ keep its leave; an account of another organ is not theirs. */
const BY_HEADS = {
  category: accountStream.category,
  creates: false,
  roles: ['section-head', 'organ-head'],
} as const;

function ofOwnOrgan(state: AccountState, { actor }: LegalContext): readonly Refusal[] {
  return [
    ...when(state.status !== 'active', 'account.closed'),
    ...when(state.organ !== actor.organ, 'account.other-organ'),
  ];
}

/** Leave by term: it begins and ends by its dates, and whoever is away is given no new case (SZ-leave-1). */
export const recordLeave: CommandDefinition<RecordLeave, AccountState, AccountEvent, LegalContext> = {
  ...BY_HEADS,
  name: 'recordLeave',
  zh: '登记请假',
  en: 'Record a leave',
  reads: ({ deputy }): readonly StreamRef[] =>
    deputy === undefined ? [] : [{ category: accountStream.category, id: accountStreamId(deputy) }],
  restsOn: () => ['SZ-leave-1'],
  guard: ofOwnOrgan,
  decide({ from, to, reason, deputy }, state, context) {
    const other = deputy === undefined ? undefined : context.folded(accountStream, accountStreamId(deputy));
    const fits =
      other?.status === 'active' &&
      other.organ === state.organ &&
      other.role === state.role &&
      other.person !== state.person;
    const overlaps = (state.leaves ?? []).some((one) => one.from <= to && from <= one.to);
    const barred = refuseAll([
      ...when(to < from, 'account.leave-dates'),
      ...when(overlaps, 'account.leave-overlaps'),
      ...when(deputy !== undefined && !fits, 'account.deputy-unfit'),
    ]);
    if (barred) return barred;
    const data = { leave: context.id('leave'), from, to, reason, ...(deputy ? { deputy } : {}) };
    return accept([{ type: 'LeaveRecorded', data }], 'SZ-leave-1');
  },
};

export const endLeave: CommandDefinition<EndLeave, AccountState, AccountEvent, LegalContext> = {
  ...BY_HEADS,
  name: 'endLeave',
  zh: '销假',
  en: 'End a leave early',
  restsOn: () => ['SZ-leave-1'],
  guard: (state, context) => [
    ...ofOwnOrgan(state, context),
    ...when((state.leaves ?? []).length === 0, 'account.no-leave'),
  ],
  decide({ leave, lastDay }, state) {
    const found = (state.leaves ?? []).find((one) => one.leave === leave);
    if (!found) return refuse('account.no-leave');
    // Early only: a longer absence is another leave.
    if (lastDay !== undefined && (lastDay < found.from || lastDay >= found.to)) {
      return refuse('account.leave-dates');
    }
    return accept([{ type: 'LeaveEnded', data: { leave, ...(lastDay ? { lastDay } : {}) } }], 'SZ-leave-1');
  },
};
