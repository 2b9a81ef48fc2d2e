import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why a penalty may not be imposed so, or not now. */
export const penaltyDecisionRefusals: RefusalCatalogue = {
  'penalty.articles-do-not-carry': {
    status: 422,
    zh: '所引条文不能对该类组织的 {violation} 行为设定处罚',
    en: 'The articles cited carry no penalty for {violation} by this type of organization',
    rules: ['APL-5', 'APL-38'],
  },
  'penalty.nothing-imposed': {
    status: 422,
    zh: '处罚决定须有处罚内容',
    en: 'A penalty imposes something',
    rules: ['APL-9', 'APL-59'],
  },
  'penalty.items-numbered-twice': {
    status: 422,
    zh: '处罚内容编号重复',
    en: 'Two items bear the same number',
    rules: ['APL-59'],
  },
  'penalty.kind-not-given': {
    status: 422,
    zh: '所引条文没有设定 {kind}',
    en: 'The articles cited do not give {kind}',
    rules: ['APL-5', 'APL-38'],
  },
  'penalty.not-serious': {
    status: 422,
    zh: '{kind} 只适用于情节严重的',
    en: '{kind} is for serious cases only',
    rules: ['APL-5', 'APL-57'],
  },
  'penalty.not-again-within-a-year': {
    status: 422,
    zh: '{kind} 只适用于经依法处理后一年内再犯的，或者有其他严重情节的',
    en: '{kind} is for who does it again within a year of having been dealt with, or is serious otherwise',
    rules: ['CHA-110'],
  },
  'penalty.order-not-let-pass': {
    status: 422,
    zh: '{kind} 只适用于责令限期改正后逾期不改正的',
    en: '{kind} is only for who let an order to correct pass',
    rules: ['CHA-110'],
  },
  'penalty.amount-of-item': {
    status: 422,
    zh: '罚款、没收违法所得须有数额，其他种类没有数额：{kind}',
    en: 'A fine or confiscation of gains has an amount, other kinds have none: {kind}',
    rules: ['APL-59'],
  },
  'penalty.period-of-item': {
    status: 422,
    zh: '限期停止活动、禁止任职须有起止日期，其他种类没有：{kind}',
    en: 'A suspension or a ban has its first and last day, other kinds have none: {kind}',
    rules: ['APL-59'],
  },
  'penalty.object-of-item': {
    status: 422,
    zh: '须写明对何人、何物：{kind}',
    en: 'Whom or what it hits is missing: {kind}',
    rules: ['APL-59'],
  },
  'penalty.fined-twice': {
    status: 422,
    zh: '同一违法行为不得给予两次罚款',
    en: 'One act is fined once',
    rules: ['APL-29'],
  },
  'penalty.fine-without-base': {
    status: 422,
    zh: '报告没有查明违法经营额或者违法所得，不能计算罚款',
    en: 'The report found neither turnover nor gains: there is nothing to measure the fine by',
    rules: ['APL-5', 'APL-40'],
  },
  'penalty.fine-out-of-range': {
    status: 422,
    zh: '罚款 {amountFen} 元不在法定幅度内',
    en: 'A fine of {amountFen} yuan is outside the range of the article',
    rules: ['APL-5', 'APL-32'],
  },
  'penalty.confiscates-more-than-found': {
    status: 422,
    zh: '没收 {amountFen} 元超过查明的数额',
    en: 'Confiscating {amountFen} yuan is more than was found',
    rules: ['APL-28', 'APL-40'],
  },
  'penalty.ban-of-other-length': {
    status: 422,
    zh: '禁止任职的期限为一年以上五年以下',
    en: 'A ban from office lasts one to five years',
    rules: ['CHA-112'],
  },
  'penalty.heavier-than-told': {
    status: 422,
    zh: '处罚重于告知、复核或者集体讨论的内容，须重新报告并告知',
    en: 'Heavier than what the party was told, or than what was concluded: report and notify anew',
    rules: ['APL-44', 'APL-45', 'SZ-penalty-1'],
  },
  'penalty.correction-not-ordered': {
    status: 422,
    zh: '违法行为尚未改正的，须同时责令改正或者限期改正',
    en: 'An act not yet corrected is ordered to be corrected together with the penalty',
    rules: ['APL-28'],
  },
  'penalty.begins-before-decision': {
    status: 422,
    zh: '改正期限、处罚起始日不得早于决定日',
    en: 'Neither correction nor a penalty begins before the decision',
    rules: ['SZ-order-1'],
  },
  'decision.late-without-reason': {
    status: 422,
    zh: '已超过办案期限：仍可决定，但须记载逾期原因（逾期属程序违法，确认违法而不撤销）',
    en: 'The term of decision has passed: it may still be decided, with the reason for the lateness on record',
    rules: ['O68-31', 'APL-60', 'LIT-74', 'SZ-penalty-2'],
  },
  'penalty.not-discussed': {
    status: 409,
    zh: '情节复杂、重大或者较重的处罚须经负责人集体讨论',
    en: 'A complex or major case, or a heavy penalty, is discussed by the leaders first',
    rules: ['APL-57', 'SZ-discussion-2'],
  },
  'penalty.discussion-concluded-otherwise': {
    status: 409,
    zh: '集体讨论的结论不支持该处罚',
    en: 'The discussion concluded otherwise',
    rules: ['APL-57'],
  },
  'penalty.majority-opposed': {
    status: 409,
    zh: '集体讨论没有过半数到会人员同意，不能作出该决定',
    en: 'The majority of the members present did not agree: it is not decided so',
    rules: ['APL-57', 'SZ-discussion-3'],
  },
  'case.reviewer-is-chair': {
    status: 403,
    zh: '听证主持人不得担任本案法制审核人',
    en: 'Who chaired the hearing does not review the case',
    rules: ['SZ-sod-2', 'APL-58'],
  },
};
