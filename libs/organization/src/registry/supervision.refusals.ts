import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Acts on paper, listings, rectification. */
export const supervisionRefusals: RefusalCatalogue = {
  'paper.document-number-required': {
    status: 422,
    zh: '只登记已经作出的决定：须有文书文号',
    en: 'Only an act already made on paper is registered: its document number is missing',
    rules: ['APL-59', 'SZ-record-1'],
  },
  'paper.date-required': {
    status: 422,
    zh: '须有文书作出日期',
    en: 'The day of the document is missing',
    rules: ['APL-59', 'SZ-record-1'],
  },
  'paper.service-required': {
    status: 422,
    zh: '文书须已送达：注明送达日期和送达方式',
    en: 'The document must have been served: day and way of service are missing',
    rules: ['APL-61'],
  },
  'paper.served-before-issued': {
    status: 422,
    zh: '送达日期早于作出日期',
    en: 'Served before it was made',
    rules: ['APL-61'],
  },
  'listing.prior-notice-required': {
    status: 422,
    zh: '列入名录前须书面告知：注明告知书文号、送达日期和方式',
    en: 'A listing needs its prior notice: number, day and way of service',
    rules: ['O60-notice'],
  },
  'listing.statement-period-running': {
    status: 422,
    zh: '陈述申辩期至 {until}，届满或者答复之前不得列入',
    en: 'The statement period runs until {until}: no listing before its end or an answer',
    rules: ['O60-statement'],
  },
  'rectification.due-before-service': {
    status: 422,
    zh: '整改期限不得早于送达次日',
    en: 'The order is due before it was served',
    rules: ['APL-28'],
  },
  'rectification.none-open': {
    status: 409,
    zh: '没有正在进行的整改',
    en: 'No rectification is open',
    rules: ['SZ-order-1'],
  },
  'rectification.none-submitted': {
    status: 409,
    zh: '没有待核查的整改报告',
    en: 'No rectification report awaits verification',
    rules: ['SZ-order-1'],
  },
  'rectification.no-such-order': {
    status: 422,
    zh: '该整改通知不在可办理的状态',
    en: 'There is no such order in a state for this',
    rules: ['SZ-order-1'],
  },
  'rectification.verifier-is-submitter': {
    status: 403,
    zh: '收取整改报告的人不得核查同一整改',
    en: 'Who took the report in does not verify it',
    rules: ['SZ-sod-6'],
  },
  'rectification.actor-not-among-officers': {
    status: 422,
    zh: '核查人员中须有办理人本人',
    en: 'The person who acts is one of those who looked',
    rules: ['APL-42'],
  },
  'rectification.two-officers-on-site': {
    status: 422,
    zh: '现场核查须有两名以上执法人员',
    en: 'Two officers look on the spot',
    rules: ['APL-42'],
  },
};
