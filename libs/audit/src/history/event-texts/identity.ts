import type { EventText } from '@shouzheng/platform';

export const identityEventTexts: Readonly<Record<string, EventText>> = {
  AccountOpened: { zh: '开立账号', en: 'Account opened', family: 'system' },
  CertificateIssued: { zh: '登记执法证件', en: 'Law-enforcement certificate registered', family: 'document' },
  CertificateEnded: { zh: '注销执法证件登记', en: 'Law-enforcement certificate ended', family: 'document' },
  PasswordChanged: { zh: '更改口令', en: 'Password changed', family: 'system' },
  AccountClosed: { zh: '停用账号', en: 'Account closed', family: 'system' },
  LeaveRecorded: { zh: '登记请假', en: 'Leave recorded', family: 'system' },
  LeaveEnded: { zh: '销假', en: 'Leave ended early', family: 'system' },
  DeputyAppointed: { zh: '委托代行职权', en: 'Deputy appointed', family: 'document' },
  DeputyEnded: { zh: '终止代行职权', en: 'Deputyship ended', family: 'document' },
};
