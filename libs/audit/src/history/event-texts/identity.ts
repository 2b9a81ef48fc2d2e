import type { EventText } from '@shouzheng/platform';

export const identityEventTexts: Readonly<Record<string, EventText>> = {
  AccountOpened: { zh: '开立账号', en: 'Account opened', family: 'system' },
  CertificateIssued: { zh: '登记执法证件', en: 'Law-enforcement certificate registered', family: 'document' },
  CertificateEnded: { zh: '注销执法证件登记', en: 'Law-enforcement certificate ended', family: 'document' },
  PasswordChanged: { zh: '更改口令', en: 'Password changed', family: 'system' },
  AccountClosed: { zh: '停用账号', en: 'Account closed', family: 'system' },
};
