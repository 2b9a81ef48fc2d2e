import type { RefusalCatalogue } from '@shouzheng/kernel';

/** The rating procedure, verification and adjustment; what the announcement itself asks stands beside it. */
export const ratingProcedureRefusals: RefusalCatalogue = {
  'rating.suspended': {
    status: 422,
    zh: '限期停止活动期间不予评估',
    en: 'No rating while its activities are suspended',
    rules: ['O82-10'],
  },
  'rating.particulars-required': {
    status: 422,
    zh: '没有在办的评估申请时，须写明等级、表决情况和公示期',
    en: 'Without an application kept here, level, votes and notice are stated',
    rules: ['O82-12', 'O82-14'],
  },
  'rating.application-open': {
    status: 409,
    zh: '已有在办的评估申请',
    en: 'An application is open already',
    rules: ['SZ-order-2'],
  },
  'rating.not-at-this-step': {
    status: 409,
    zh: '评估申请不在这一步骤（{step}）',
    en: 'The rating is not at this step ({step})',
    rules: ['SZ-rating-1', 'O82-12'],
  },
  'rating.expert-twice': {
    status: 422,
    zh: '同一专家重复列入',
    en: 'One expert stands twice in the group',
    rules: ['O82-12'],
  },
  'rating.recused-took-part': {
    status: 422,
    zh: '应当回避的人员不得参加评估',
    en: 'Who stood back took part',
    rules: ['O82-23'],
  },
  'rating.expert-must-recuse': {
    status: 422,
    zh: '曾在该组织任职、离职不满二年的应当回避',
    en: 'A former post there, left under two years before, means recusal',
    rules: ['O82-23'],
  },
  'rating.same-experts': {
    status: 422,
    zh: '复核须另组专家组',
    en: 'The review is by another expert group',
    rules: ['O82-16'],
  },
  'rating.experts-first': {
    status: 409,
    zh: '专家组尚未报告',
    en: 'The experts report first',
    rules: ['O82-12', 'O82-16'],
  },
  'rating.committee-size': {
    status: 422,
    zh: '评估委员会由十一至二十一名委员组成（{members}）',
    en: 'A committee has 11 to 21 members ({members})',
    rules: ['O82-19'],
  },
  'rating.not-published': {
    status: 409,
    zh: '初步等级尚未公示',
    en: 'The initial level is not published',
    rules: ['O82-12'],
  },
  'rating.review-there': {
    status: 409,
    zh: '已申请过复核',
    en: 'A review was asked for already',
    rules: ['O82-15'],
  },
  'rating.review-too-late': {
    status: 422,
    zh: '复核申请须在公示期内提出（至 {to}）',
    en: 'A review is asked for within the public notice (until {to})',
    rules: ['O82-15'],
  },
  'rating.no-open-complaint': {
    status: 409,
    zh: '没有待处理的投诉',
    en: 'No such complaint is open',
    rules: ['O82-12'],
  },
  'rating.not-rated': {
    status: 409,
    zh: '没有有效的评估等级',
    en: 'No level is in force',
    rules: ['O82-28'],
  },
  'rating.no-open-verification': {
    status: 409,
    zh: '没有在办的核查评估',
    en: 'No verification rating is open',
    rules: ['O82-28'],
  },
  'rating.level-unchanged': {
    status: 422,
    zh: '等级没有变化的，应当作出维持的结论',
    en: 'A level that stays is confirmed, not adjusted',
    rules: ['O82-29'],
  },
  'rating.no-certificate-due': {
    status: 409,
    zh: '没有待收回的评估证书',
    en: 'No rating certificate is due back',
    rules: ['O82-29'],
  },
  'rating.return-term-running': {
    status: 409,
    zh: '退回证书的十五日尚未届满',
    en: 'The fifteen days of return are not over',
    rules: ['O82-29'],
  },
};
