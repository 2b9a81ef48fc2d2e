import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { Certificate, Role } from '@shouzheng/law/contract';
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
    }
  },
};

/** Stream id of an account. */
export const accountStreamId = (account: string): string => `${accountStream.category}-${account}`;
