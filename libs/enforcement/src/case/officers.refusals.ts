import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why officers may not act: number, qualification, recusal. */
export const officerRefusals: RefusalCatalogue = {
  'officer.two-required': {
    status: 422,
    zh: '执法人员不得少于两人',
    en: 'At least two officers must act',
    rules: ['O77-9', 'APL-42'],
  },
  'officer.not-an-officer': {
    status: 422,
    zh: '{badge} 不是本机关在任执法人员',
    en: '{badge} is no officer in service of this organ',
    rules: ['O77-9', 'APL-42'],
  },
  'officer.certificate-not-valid': {
    status: 422,
    zh: '{badge} 的执法证件在 {on} 无效',
    en: 'The certificate of {badge} does not cover {on}',
    rules: ['O77-9', 'SZ-qualification-1', 'APL-42'],
  },
  'officer.certificates-not-shown': {
    status: 422,
    zh: '执法人员应当主动出示执法证件',
    en: 'Officers must show their certificates unasked',
    rules: ['O77-9', 'APL-55'],
  },
  'officer.not-assigned': {
    status: 422,
    zh: '在场人员中有非本案承办人',
    en: 'Somebody present is not assigned to the case',
    rules: ['O77-9', 'APL-42'],
  },
  'officer.recused': {
    status: 422,
    zh: '该人员已回避，不得参与本案',
    en: 'The person was recused from the case',
    rules: ['APL-43'],
  },
  'officer.unknown': {
    status: 422,
    zh: '不是本机关人员',
    en: 'The account is not one of this organ',
    rules: ['APL-43'],
  },
  'officer.on-leave': {
    status: 422,
    zh: '{badge} 在 {on} 请假，不得指派',
    en: '{badge} is on leave on {on}: nobody away is assigned',
    rules: ['SZ-leave-1'],
  },
  'officer.loan-for-counties': {
    status: 409,
    zh: '只有县级机关的案件可以请求上级选派人员',
    en: 'Officers are lent to the cases of counties',
    rules: ['SZ-lend-1'],
  },
  'officer.lent-from-above': {
    status: 403,
    zh: '选派、召回由上级机关决定',
    en: 'The organ above lends and recalls',
    rules: ['SZ-lend-1'],
  },
  'officer.loan-not-requested': {
    status: 409,
    zh: '没有待答复的选派请求',
    en: 'No request for officers awaits an answer',
    rules: ['SZ-lend-1'],
  },
  'officer.not-lendable': {
    status: 422,
    zh: '{badge} 不是上级机关辖区内的在任执法人员',
    en: '{badge} is no officer in service under the organ that lends',
    rules: ['SZ-lend-1'],
  },
  'officer.already-there': {
    status: 422,
    zh: '{badge} 就是本机关人员',
    en: '{badge} is of the organ of the case already',
    rules: ['SZ-lend-1'],
  },
  'officer.nobody-lent': {
    status: 409,
    zh: '没有这样的支援人员',
    en: 'Nobody of that kind is on loan here',
    rules: ['SZ-lend-1'],
  },
};
