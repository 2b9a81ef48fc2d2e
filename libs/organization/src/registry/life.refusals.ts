import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Annulment, exit, incubation, filing, reports and letters. */
export const lifeRefusals: RefusalCatalogue = {
  'annulment.decider-is-proposer': {
    status: 403,
    zh: '提出撤销的人不得作出决定',
    en: 'The proposer does not decide',
    rules: ['SZ-annulment-1'],
  },
  'annulment.no-such-annulment': {
    status: 422,
    zh: '没有待决定的这一撤销事项',
    en: 'There is no such annulment to decide',
    rules: ['SZ-order-1'],
  },
  'annulment.no-such-change': {
    status: 422,
    zh: '没有可以撤销的这一变更登记',
    en: 'There is no such registered change',
    rules: ['LIC-69'],
  },
  'annulment.none-open': {
    status: 409,
    zh: '没有待决定的撤销事项',
    en: 'No annulment is open',
    rules: ['SZ-order-1'],
  },
  'annulment.one-is-open': {
    status: 409,
    zh: '已有待决定的撤销事项',
    en: 'An annulment is open already',
    rules: ['SZ-order-2'],
  },
  'annulment.statement-period-running': {
    status: 422,
    zh: '陈述申辩期至 {until}，届满或者听取之前不得决定',
    en: 'The statement period runs until {until}',
    rules: ['LIC-7', 'SZ-annulment-1'],
  },
  'community.excluded-kind': {
    status: 422,
    zh: '该类组织（{kind}）不属于社区社会组织',
    en: 'This kind ({kind}) is no community organization',
    rules: ['CSO-SC-excluded'],
  },
  'community.outside-jurisdiction': {
    status: 422,
    zh: '{region} 不在本机关辖区',
    en: '{region} lies outside this organ’s region',
    rules: ['SZ-jurisdiction-1'],
  },
  'community.township-files': {
    status: 422,
    zh: '社区社会组织由乡镇、街道备案',
    en: 'A township or sub-district files',
    rules: ['CSO-SC-filing'],
  },
  'deregistration.differs-from-liquidation': {
    status: 422,
    zh: '清算结束日或者清算报告与在册不符',
    en: 'End of liquidation or report differ from the record',
    rules: ['SG-21', 'PNE-17', 'FND-18'],
  },
  'incubator.not-incubated': {
    status: 409,
    zh: '该组织不在孵化中',
    en: 'The body is not incubated',
    rules: ['SZ-order-1'],
  },
  'incubator.other-graduation': {
    status: 422,
    zh: '出壳方式与登记状态不符',
    en: 'The way out does not fit the status',
    rules: ['SZ-incubator-1'],
  },
  'incubator.over-already': {
    status: 409,
    zh: '孵化已经结束',
    en: 'The incubation is over already',
    rules: ['SZ-order-2'],
  },
  'interview.two-officers': {
    status: 422,
    zh: '约谈须有两名以上人员',
    en: 'Two officers hold an interview',
    rules: ['APL-42'],
  },
  'letter.no-such-letter': {
    status: 422,
    zh: '没有待回复的这一提醒函',
    en: 'There is no such letter to answer',
    rules: ['SZ-order-1'],
  },
  'letter.none-open': {
    status: 409,
    zh: '没有待回复的提醒函',
    en: 'No letter awaits an answer',
    rules: ['SZ-order-1'],
  },
  'letter.reply-before-letter': {
    status: 422,
    zh: '回复期限不得早于发函次日',
    en: 'The reply is due before the letter',
    rules: ['SEED-letters'],
  },
  'liquidation.case-open': {
    status: 422,
    zh: '有未办结的案件（{cases}），暂不进入清算',
    en: 'Cases are open ({cases})',
    rules: ['SZ-liquidation-1'],
  },
  'liquidation.ended-already': {
    status: 409,
    zh: '清算已经结束',
    en: 'The liquidation has ended already',
    rules: ['SZ-order-2'],
  },
  'liquidation.lead-open': {
    status: 422,
    zh: '有 {leads} 条监管线索未处理，暂不进入清算',
    en: '{leads} supervision leads are open',
    rules: ['SZ-liquidation-1'],
  },
  'liquidation.terminating-day-required': {
    status: 422,
    zh: '慈善组织须注明终止情形出现的日期',
    en: 'A charity states the day of the terminating event',
    rules: ['CHA-18'],
  },
};
