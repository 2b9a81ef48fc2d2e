import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why the clock, a discussion, an end without penalty or a decision on the spot is barred. */
export const penaltyClockRefusals: RefusalCatalogue = {
  'penalty.no-term': {
    status: 409,
    zh: '本案没有在计算的办案期限',
    en: 'No term of decision runs in this case',
    rules: ['O68-31'],
  },
  'penalty.term-over': {
    status: 409,
    zh: '办案期限已届满，不能再延长',
    en: 'The term has passed: it is not extended any more',
    rules: ['O68-31'],
  },
  'penalty.already-extended': {
    status: 409,
    zh: '机关负责人已批准延长一次',
    en: 'The head has extended the term already',
    rules: ['O68-31'],
  },
  'penalty.head-extends-first': {
    status: 409,
    zh: '须先由机关负责人批准延长',
    en: 'The head extends first',
    rules: ['O68-31'],
  },
  'penalty.extension-not-discussed': {
    status: 409,
    zh: '再次延长须经集体讨论并定明期限',
    en: 'A further extension rests on a discussion that names its days',
    rules: ['O68-31'],
  },
  'penalty.period-not-of-the-case': {
    status: 422,
    zh: '期间须在立案之后，且先起后止',
    en: 'The period lies within the case, its first day before its last',
    rules: ['O68-31'],
  },
  'penalty.already-paused': {
    status: 409,
    zh: '已因同一原因暂停计算',
    en: 'The clock is paused for this cause already',
    rules: ['SZ-order-2'],
  },
  'penalty.not-paused': {
    status: 409,
    zh: '没有这一暂停',
    en: 'There is no such pause',
    rules: ['SZ-order-1'],
  },
  'penalty.not-suspended': {
    status: 409,
    zh: '案件没有中止',
    en: 'The case is not suspended',
    rules: ['SZ-order-1'],
  },
  'penalty.too-few-leaders': {
    status: 422,
    zh: '集体讨论的负责人不少于 {least} 人',
    en: 'At least {least} leaders discuss',
    rules: ['APL-57', 'SZ-discussion-1'],
  },
  'penalty.member-twice': {
    status: 422,
    zh: '同一人只能发表一次意见',
    en: 'One person gives one opinion',
    rules: ['SZ-discussion-1'],
  },
  'penalty.member-is-no-leader': {
    status: 422,
    zh: '参加讨论的须是本机关在任负责人',
    en: 'Members are leaders in service of this organ',
    rules: ['APL-57'],
  },
  'penalty.discussed-without-head': {
    status: 422,
    zh: '集体讨论须有机关负责人参加',
    en: 'The head of the organ takes part',
    rules: ['APL-57', 'SZ-discussion-1'],
  },
  'penalty.handler-has-no-vote': {
    status: 422,
    zh: '承办人可以汇报，不参加表决',
    en: 'Handlers report, they have no vote',
    rules: ['SZ-discussion-1', 'SZ-sod-1'],
  },
  'penalty.conclusion-incomplete': {
    status: 422,
    zh: '结论与讨论事项不符，或者没有写明减轻的内容、延长的期限',
    en: 'The conclusion does not fit, or does not say what is lighter or how long',
    rules: ['APL-57', 'O68-31'],
  },
  'penalty.not-corrected': {
    status: 422,
    zh: '违法行为尚未改正，不符合不予处罚的条件',
    en: 'The act is not corrected: the ground does not hold',
    rules: ['APL-33'],
  },
  'penalty.education-missing': {
    status: 422,
    zh: '不予处罚的，应当对当事人进行教育',
    en: 'Where there is no penalty the party is educated',
    rules: ['APL-33'],
  },
  'penalty.too-heavy-for-the-spot': {
    status: 422,
    zh: '当场处罚限警告或者 {most} 分以下罚款',
    en: 'On the spot: a warning, or a fine of at most {most} fen',
    rules: ['APL-51'],
  },
  'penalty.not-on-the-spot': {
    status: 409,
    zh: '本案不是当场处罚',
    en: 'The case was not decided on the spot',
    rules: ['APL-51'],
  },
  'penalty.already-on-record': {
    status: 409,
    zh: '已经备案',
    en: 'It is on record already',
    rules: ['SZ-order-2'],
  },
  'officer.was-chair': {
    status: 422,
    zh: '主持过本案听证的人员不得承办本案',
    en: 'Who chaired a hearing of the case does not handle it',
    rules: ['APL-64i4'],
  },
  'officer.was-reviewer': {
    status: 422,
    zh: '审核过本案的人员不得承办本案',
    en: 'Who reviewed the case does not handle it',
    rules: ['SZ-sod-2'],
  },
};
