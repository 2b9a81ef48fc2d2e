import type { RefusalCatalogue } from '@shouzheng/kernel';

export const identityRefusals: RefusalCatalogue = {
  'account.closed': {
    status: 409,
    zh: '该账号已停用',
    en: 'The account is closed',
    rules: ['SZ-authority-1'],
  },
  'account.organ-unknown': {
    status: 422,
    zh: '{organ} 不是本市或其区县的机关代码',
    en: '{organ} is no organ of this city or its counties',
    rules: ['SZ-jurisdiction-1'],
  },
  'account.agency-unknown': {
    status: 422,
    zh: '协同单位工程师账号须属于已知的协同单位，其他账号不得属于协同单位',
    en: 'A partner engineer belongs to a known agency, and nobody else belongs to one',
    rules: ['SZ-jurisdiction-1'],
  },
  'account.own-account': {
    status: 403,
    zh: '不得停用本人账号或重置本人口令，须由另一名安全管理员办理',
    en: 'Nobody closes or resets an account of one’s own: another security administrator does',
    rules: ['SZ-sod-10'],
  },
  'account.not-holder': {
    status: 403,
    zh: '只有本人可以更改口令',
    en: 'Only the holder changes the password',
    rules: ['SZ-sod-10'],
  },
  'account.certificate-dates': {
    status: 422,
    zh: '执法证件的截止日不得早于起始日',
    en: 'A certificate cannot end before it begins',
    rules: ['SZ-qualification-1'],
  },
  'account.no-certificate': {
    status: 409,
    zh: '该账号没有登记执法证件',
    en: 'The account bears no certificate',
    rules: ['SZ-qualification-1'],
  },
};
