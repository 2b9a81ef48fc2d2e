import type { RefusalCatalogue } from '@shouzheng/kernel';

export const restrictionRefusals: RefusalCatalogue = {
  'restriction.no-such-organization': {
    status: 422,
    zh: '没有这一组织',
    en: 'There is no such organization',
    rules: ['SZ-restriction-1'],
  },
  'restriction.other-organ': {
    status: 403,
    zh: '该组织由 {region} 的登记管理机关管理',
    en: 'Another organ ({region}) is in charge of the organization',
    rules: ['SZ-jurisdiction-1'],
  },
  'restriction.no-decision': {
    status: 422,
    zh: '没有可以据以限制任职的处罚决定；取缔本身不限制任何人',
    en: 'No decision carries the restriction; a ban alone restricts nobody',
    rules: ['FND-23', 'CHA-112', 'SZ-restriction-1'],
  },
  'restriction.not-a-foundation': {
    status: 422,
    zh: '该条只适用于被撤销的基金会',
    en: 'The article is about foundations whose registration was revoked',
    rules: ['FND-23'],
  },
  'restriction.office-not-bound': {
    status: 422,
    zh: '该条不限制这一职务（{office}）',
    en: 'The article does not bind this office ({office})',
    rules: ['FND-23', 'CHA-112'],
  },
  'restriction.finding-required': {
    status: 422,
    zh: '须认定本人负有个人责任',
    en: 'The person must be found personally responsible',
    rules: ['FND-23', 'CHA-112'],
  },
  'restriction.notice-required': {
    status: 422,
    zh: '须书面告知本人：文号、送达日期和方式',
    en: 'The person is told in writing: number, day and way of service',
    rules: ['SZ-restriction-1'],
  },
  'restriction.years': {
    status: 422,
    zh: '慈善法的禁止期为一至五年，由决定写明；基金会负责人的限制为五年，不另写',
    en: 'One to five years as the decision says; for foundations the article says five',
    rules: ['CHA-112', 'FND-23'],
  },
  'restriction.not-running': {
    status: 409,
    zh: '该任职限制已结束',
    en: 'The restriction does not run any more',
    rules: ['SZ-order-1'],
  },
  'restriction.not-due': {
    status: 409,
    zh: '没有待办理的任职限制',
    en: 'No such restriction is due',
    rules: ['SZ-order-1'],
  },
};
