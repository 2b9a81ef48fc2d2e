import { type CommandDefinition, accept, refuse, when } from '@shouzheng/kernel';
import type { Certificate, LegalContext } from '@shouzheng/law/contract';
import type { AccountEvent, END_REASONS } from '../account.events.js';
import { type AccountState, accountStream } from '../account.state.js';

/** A new certificate stands in place of the one before: no act on a day that it does not cover. */
export const issueCertificate: CommandDefinition<Certificate, AccountState, AccountEvent, LegalContext> = {
  name: 'issueCertificate',
  zh: '登记执法证件',
  en: 'Register a law-enforcement certificate',
  category: accountStream.category,
  creates: false,
  roles: ['security-admin'],
  restsOn: () => ['SZ-qualification-1'],
  guard: (state) => when(state.status !== 'active', 'account.closed'),
  decide(certificate) {
    if (certificate.to < certificate.from) return refuse('account.certificate-dates');
    return accept([{ type: 'CertificateIssued', data: certificate }], 'SZ-qualification-1');
  },
};

export interface EndCertificate {
  readonly reason: (typeof END_REASONS)[number];
}

export const endCertificate: CommandDefinition<EndCertificate, AccountState, AccountEvent, LegalContext> = {
  name: 'endCertificate',
  zh: '注销执法证件登记',
  en: 'End a law-enforcement certificate',
  category: accountStream.category,
  creates: false,
  roles: ['security-admin'],
  restsOn: () => ['SZ-qualification-1'],
  guard: (state) => when(state.certificate === undefined, 'account.no-certificate'),
  decide({ reason }, { certificate }) {
    if (!certificate) return refuse('account.no-certificate');
    return accept(
      [{ type: 'CertificateEnded', data: { number: certificate.number, reason } }],
      'SZ-qualification-1',
    );
  },
};
