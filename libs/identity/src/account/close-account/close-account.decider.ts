import { type CommandDefinition, accept, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { AccountEvent, END_REASONS } from '../account.events.js';
import { type AccountState, accountStream } from '../account.state.js';

export interface CloseAccount {
  readonly reason: (typeof END_REASONS)[number];
}

/** From the next request on nobody acts under it; what was done under it stays. */
export const closeAccount: CommandDefinition<CloseAccount, AccountState, AccountEvent, LegalContext> = {
  name: 'closeAccount',
  zh: '停用账号',
  en: 'Close an account',
  category: accountStream.category,
  creates: false,
  roles: ['security-admin'],
  restsOn: () => ['SZ-sod-10'],
  guard: (state, { actor }) => [
    ...when(state.status !== 'active', 'account.closed'),
    // The person, not the account: a second account of one's own is no second administrator.
    ...when(state.person === actor.person, 'account.own-account'),
  ],
  decide: ({ reason }) => accept([{ type: 'AccountClosed', data: { reason } }], 'SZ-sod-10'),
};
