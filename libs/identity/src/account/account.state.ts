import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { Certificate, Deputyship, Role } from '@shouzheng/law/contract';
import { type AccountEvent, accountEvents } from './account.events.js';

export interface AccountState {
  readonly status: 'none' | 'active' | 'closed';
  /** The stream's uuid: `ActorRef.account` of whoever acts under it. */
  readonly account?: string;
  readonly username?: string;
  readonly person?: string;
  readonly role?: Role;
  readonly organ?: string;
  readonly badge?: string;
  readonly certificate?: Certificate;
  readonly legalQualification?: boolean;
  /** Code of the partner agency of a partner engineer. */
  readonly agency?: string;
  /** Leave that was recorded, past and to come. */
  readonly leaves?: readonly Leave[];
  /** Heads whose place this account may take. */
  readonly deputyFor?: readonly Deputyship[];
}

/** Away on both of its days. */
export interface Leave {
  readonly leave: string;
  readonly from: string;
  readonly to: string;
  readonly deputy?: string;
}

/** The leave of an account on a civil date: it begins and ends by its dates alone. */
export function leaveOn({ leaves = [] }: Pick<AccountState, 'leaves'>, on: string): Leave | undefined {
  return leaves.find(({ from, to }) => from <= on && on <= to);
}

const UUID_TEXT_LENGTH = 36;

export const accountStream: StreamDefinition<AccountState, AccountEvent> = {
  category: 'account',
  events: accountEvents,
  initial: { status: 'none' },
  // Accounts are the security administrator's for the whole city, whichever organ they act for.
  region: () => undefined,
  evolve(state: AccountState, event: Recorded<AccountEvent>): AccountState {
    switch (event.type) {
      case 'AccountOpened':
        return { ...event.data, status: 'active', account: event.streamId.slice(-UUID_TEXT_LENGTH) };
      case 'CertificateIssued':
        return { ...state, certificate: event.data };
      case 'CertificateEnded': {
        const { certificate: _, ...rest } = state;
        return rest;
      }
      case 'PasswordChanged':
        return state;
      case 'AccountClosed':
        return { ...state, status: 'closed' };
      case 'LeaveRecorded': {
        const { reason: _, ...leave } = event.data;
        return { ...state, leaves: [...(state.leaves ?? []), leave] };
      }
      case 'LeaveEnded':
        return { ...state, leaves: endedLeave(state.leaves ?? [], event.data) };
      case 'DeputyAppointed': {
        const { docNo: _, ...deputyship } = event.data;
        return { ...state, deputyFor: [...(state.deputyFor ?? []), deputyship] };
      }
      case 'DeputyEnded': {
        const { appointment } = event.data;
        return {
          ...state,
          deputyFor: (state.deputyFor ?? []).filter((one) => one.appointment !== appointment),
        };
      }
    }
  },
};

/** Cut to its last day, or struck out where it has none. */
export function endedLeave<L extends Leave>(
  leaves: readonly L[],
  { leave, lastDay }: { readonly leave: string; readonly lastDay?: string },
): readonly L[] {
  return leaves.flatMap((one) => {
    if (one.leave !== leave) return [one];
    return lastDay === undefined ? [] : [{ ...one, to: lastDay }];
  });
}

/** Stream id of an account. */
export const accountStreamId = (account: string): string => `${accountStream.category}-${account}`;
