import { type CommandDefinition, accept, claiming, refuse } from '@shouzheng/kernel';
import { AGENCIES, type Certificate, type LegalContext, type Role } from '@shouzheng/law/contract';
import type { AccountEvent } from '../account.events.js';
import { type AccountState, accountStream } from '../account.state.js';

export interface OpenAccount {
  readonly username: string;
  readonly person: string;
  readonly role: Exclude<Role, 'system'>;
  /** Region code of the organ; for a partner engineer the code of the agency. */
  readonly organ: string;
  readonly badge: string;
  readonly legalQualification?: boolean;
  readonly certificate?: Certificate;
}

/** Unique name of an account over the whole store, closed ones included: a name in an old event stays one person's. */
export const usernameClaim = (username: string): string => `username/${username}`;

/** One account bears one role at one organ; a person with two roles has two accounts, joined by `person`. */
export const openAccount: CommandDefinition<OpenAccount, AccountState, AccountEvent, LegalContext> = {
  name: 'openAccount',
  zh: '开立账号',
  en: 'Open an account',
  category: accountStream.category,
  creates: true,
  roles: ['security-admin'],
  guard: () => [],
  decide({ certificate, ...account }, _state, { regions }) {
    const { role, organ, username } = account;
    const isAgency = organ in AGENCIES;
    if (isAgency !== (role === 'partner-engineer')) return refuse('account.agency-unknown');
    const isOrgan = organ === regions.cityCode || regions.isCountyLevel(organ);
    if (!isAgency && !isOrgan) return refuse('account.organ-unknown', { organ });
    if (certificate && certificate.to < certificate.from) return refuse('account.certificate-dates');
    const opened: AccountEvent = {
      type: 'AccountOpened',
      data: { ...account, ...(isAgency ? { agency: organ } : {}) },
    };
    const issued: AccountEvent[] = certificate ? [{ type: 'CertificateIssued', data: certificate }] : [];
    return claiming(accept([opened, ...issued], 'SZ-sod-10'), usernameClaim(username));
  },
};
