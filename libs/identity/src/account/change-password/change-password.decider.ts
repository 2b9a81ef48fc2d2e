import { type CommandDefinition, accept, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { ACCOUNT_ROLES, type AccountEvent } from '../account.events.js';
import { type AccountState, accountStream } from '../account.state.js';

type NoPayload = Readonly<Record<string, never>>;

/** The holder's own change; the old password was checked before. */
export const changePassword: CommandDefinition<NoPayload, AccountState, AccountEvent, LegalContext> = {
  name: 'changePassword',
  zh: '更改口令',
  en: 'Change one’s password',
  category: accountStream.category,
  creates: false,
  roles: ACCOUNT_ROLES,
  restsOn: () => ['SZ-sod-10'],
  guard: (state, { actor }) => [
    ...when(state.status !== 'active', 'account.closed'),
    ...when(state.account !== actor.account, 'account.not-holder'),
  ],
  decide: () => accept([{ type: 'PasswordChanged', data: { by: 'holder' } }], 'SZ-sod-10'),
};

export const resetPassword: CommandDefinition<NoPayload, AccountState, AccountEvent, LegalContext> = {
  name: 'resetPassword',
  zh: '重置口令',
  en: 'Reset a password',
  category: accountStream.category,
  creates: false,
  roles: ['security-admin'],
  restsOn: () => ['SZ-sod-10'],
  guard: (state, { actor }) => [
    ...when(state.status !== 'active', 'account.closed'),
    ...when(state.person === actor.person, 'account.own-account'),
  ],
  decide: () => accept([{ type: 'PasswordChanged', data: { by: 'administrator' } }], 'SZ-sod-10'),
};
