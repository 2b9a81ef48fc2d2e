import { type RuleRow, rulesOf } from './rule-row.js';

/** 《社会组织评估管理办法》（民政部令第82号）, in force 2026-03-01; all 36 articles read. */
const O82: RuleRow[] = [
  {
    no: '3',
    zh: '评估由社会组织自愿申请，民政部门组织。',
    en: 'Ratings are applied for freely and organized by civil affairs.',
  },
  {
    no: '5',
    zh: '民政部门按登记权限负责本级评估，指导下一级。',
    en: 'Each department rates its own registrants and guides the level below.',
  },
  {
    no: '7',
    zh: '五个等级，5A 最高，有效期五年。',
    en: 'Five levels, 5A the highest, valid for five years.',
    value: { levels: ['5A', '4A', '3A', '2A', '1A'], years: 5 },
  },
  {
    no: '8',
    zh: '3A 以上支持承接政府购买服务；4A 以上可以简化年度检查。',
    en: '3A and above are supported for government purchasing; 4A and above may have a simplified annual check.',
    value: { purchasingFrom: '3A', simplifiedCheckFrom: '4A' },
  },
  {
    no: '9',
    zh: '可申请：取证满二年未评过、等级期满、距期满不足一年，或者前四年内重新评估一次（前二年可简化实地评估）。',
    en: 'May apply: two years registered and unrated; expired; under a year left; re-rating in the first four years, once.',
    value: { minYears: 2, lastMonths: 12, reRatingWithinYears: 4, reRatings: 1, simplifiedWithinYears: 2 },
  },
  {
    no: '10',
    zh: '上年未年检或未报告、本年或上年受过罚款以上处罚、其他不符合条件的，不予评估。',
    en: 'Barred: last year’s check or report missed; a fine or heavier this or last year; other.',
    value: { penaltyFrom: 'fine', years: ['this', 'last'] },
  },
  {
    no: '11',
    zh: '评估党的建设、基础条件、内部治理、工作绩效、社会评价，并分类进行。',
    en: 'Party-building, basics, governance, performance, social evaluation; by type.',
  },
  {
    no: '12',
    zh: '程序：通知、资格审核、专家实地评估、委员会审议、公示、处理复核和投诉、确认公告；3A 以上发证书和标志。',
    en: 'Notice, eligibility, on-site experts, committee, public notice, review and complaints, confirmation; plaque from 3A.',
    value: { certificateFrom: '3A' },
  },
  {
    no: '14',
    zh: '全体会议须三分之二以上委员出席，记名投票，全体委员半数以上通过。',
    en: 'Two thirds present, open ballot, at least half of all members.',
    value: { quorum: [2, 3], majorityOfAll: [1, 2] },
  },
  {
    no: '15',
    zh: '有异议的可以在公示期内书面申请复核。',
    en: 'Review is asked for in writing within the public-notice period.',
  },
  {
    no: '16',
    zh: '复核另组专家组，听取陈述；委员会记名投票，全体委员半数以上通过。',
    en: 'A different expert group reviews; the committee votes by the same majority.',
    value: { differentGroup: true },
  },
  { no: '17', zh: '民政部门审核确认并发布公告。', en: 'The department confirms and announces.' },
  {
    no: '18',
    zh: '每年十二月三十一日前向上一级报送评估情况和本级 3A 以上名单。',
    en: 'By 31 December each year the state of ratings and the own list of 3A and above go up.',
    value: { date: '12-31' },
  },
  {
    no: '19',
    zh: '委员会由十一至二十一名委员组成。',
    en: 'The committee has 11–21 members.',
    value: { min: 11, max: 21 },
  },
  {
    no: '23',
    zh: '有利害关系、曾任职离职不满二年或有其他影响公正关系的，应当回避。',
    en: 'Interest, a post left under two years ago, or another tie: recusal.',
    value: { coolingYears: 2 },
  },
  { no: '27', zh: '可以按比例抽选 4A 以上组织跟踪评估。', en: 'A sample of 4A and above may be tracked.' },
  {
    no: '28',
    zh: '弄虚作假、证书违规、未年检未报告、受到行政处罚或其他影响等级的，应当核查评估。',
    en: 'Falsification, misuse of the certificate, a check missed, any penalty, or other: verification is a must.',
    value: { triggers: ['FALSIFICATION', 'CERTIFICATE_MISUSE', 'ANNUAL_MISSED', 'PENALTY', 'OTHER'] },
  },
  {
    no: '29',
    zh: '情形变化的调整等级并公告；公告之日起十五日内退回原证书标志，拒退的公告作废；有效期按剩余时间。',
    en: 'Adjusted and announced; old certificate returned within 15 days or declared void; the remaining time runs on.',
    value: { days: 15 },
  },
  { no: '32', zh: '评估不收费。', en: 'Ratings are free of charge.' },
  { no: '34', zh: '省级民政部门可以制定实施细则。', en: 'A province may issue details.' },
  {
    no: '35',
    zh: '有效期自结果公告次年一月一日起，至第五年十二月三十一日止。',
    en: 'Valid from 1 January after the announcement to 31 December of the fifth year.',
    value: { from: '01-01', to: '12-31', years: 5 },
  },
  {
    no: '12i5',
    key: 'notice-days',
    mark: 'memory',
    zh: '公示期的长短本办法没有写，旧例为七日至十日。',
    en: 'The length of the public notice is not stated; old practice was seven to ten days.',
    value: { days: 7 },
  },
];

/** 《社会组织评估管理办法》（民政部令第39号，2010）, repealed from 2026-03-01: kept to read ratings awarded under it. */
const O39: RuleRow[] = [
  {
    no: null,
    key: 'levels',
    mark: 'memory',
    zh: '旧办法同样分 5A 至 1A 五级，有效期五年，自授予之日起算。',
    en: 'The old Measures: five levels too, valid for five years from the award.',
    value: { levels: ['5A', '4A', '3A', '2A', '1A'], years: 5 },
  },
  {
    no: null,
    key: 'eligibility',
    mark: 'memory',
    zh: '取得登记证书满二年的可以申请；受过处罚或正被立案调查的不评。',
    en: 'Two years registered may apply; a penalty or a pending inquiry barred.',
    value: { minYears: 2 },
  },
  {
    no: null,
    key: 'downgrade',
    mark: 'memory',
    zh: '旧办法以降级、取消等级处理问题，并另设复核委员会。',
    en: 'The old Measures downgraded or cancelled, and had a separate review committee.',
  },
];

export const RATING_RULES = [
  ...rulesOf('O82', { from: '2026-03-01', to: null }, O82),
  ...rulesOf('O39', { from: '2011-03-01', to: '2026-02-28' }, O39),
];
