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
  'account.other-organ': {
    status: 403,
    zh: '该账号不属于本机关',
    en: 'The account is of another organ',
    rules: ['SZ-jurisdiction-1'],
  },
  'account.leave-dates': {
    status: 422,
    zh: '请假的截止日不得早于起始日，销假只能提前',
    en: 'A leave does not end before it begins, and is ended early only',
    rules: ['SZ-leave-1'],
  },
  'account.leave-overlaps': {
    status: 422,
    zh: '与已登记的请假重叠',
    en: 'It overlaps a leave on record',
    rules: ['SZ-leave-1'],
  },
  'account.no-leave': {
    status: 409,
    zh: '没有登记请假',
    en: 'No such leave is on record',
    rules: ['SZ-leave-1'],
  },
  'account.deputy-unfit': {
    status: 422,
    zh: '代理人须是本机关在任的另一人；请假的代理人须为同一岗位',
    en: 'The deputy is another person in service of the organ; for a leave, of the same role',
    rules: ['SZ-leave-1', 'SZ-authority-1'],
  },
  'account.deputy-dates': {
    status: 422,
    zh: '委托的截止日不得早于起始日',
    en: 'A delegation does not end before it begins',
    rules: ['SZ-authority-1'],
  },
  'account.deputy-overlaps': {
    status: 422,
    zh: '与已有的委托重叠',
    en: 'It overlaps a delegation on record',
    rules: ['SZ-authority-1'],
  },
  'account.deputy-backdated': {
    status: 422,
    zh: '委托不得从过去的日期起算',
    en: 'Authority is not delegated for days that are gone',
    rules: ['SZ-authority-1'],
  },
  'account.no-sub-delegation': {
    status: 403,
    zh: '代行职权的人不得再委托',
    en: 'A deputy does not delegate further',
    rules: ['SZ-authority-1'],
  },
  'account.no-deputyship': {
    status: 409,
    zh: '没有由本人作出的委托',
    en: 'No delegation by this head is in force',
    rules: ['SZ-authority-1'],
  },
};
