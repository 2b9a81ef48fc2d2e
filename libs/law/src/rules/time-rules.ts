import { type RuleRow, rulesOf } from './rule-row.js';

/** 《民法典》总则编, read: legal persons and the counting of time. */
const CIV: RuleRow[] = [
  {
    no: '68',
    zh: '法人因解散等原因，完成清算和注销登记后终止。',
    en: 'A legal person ends after liquidation and deregistration.',
  },
  {
    no: '69',
    zh: '依法被吊销登记证书、责令关闭或者撤销的，法人解散。',
    en: 'Withdrawal of the certificate or revocation dissolves a legal person; it does not end it.',
  },
  {
    no: '70',
    zh: '解散后清算义务人应当及时组成清算组；不履行的可以申请法院指定。',
    en: 'Those responsible form a liquidation group; failing that the court may name one.',
  },
  {
    no: '72',
    zh: '清算期间法人存续，只能从事与清算有关的活动；清算并注销后终止。',
    en: 'In liquidation the legal person lives on for liquidation only, and ends with deregistration.',
  },
  {
    no: '95',
    zh: '公益法人终止时不得向出资人、设立人、会员分配剩余财产。',
    en: 'What a public-benefit body leaves is not shared out.',
  },
  {
    no: '200',
    zh: '期间按公历年、月、日、小时计算。',
    en: 'Terms are counted by calendar years, months, days and hours.',
  },
  {
    no: '201',
    zh: '开始的当日不计入，从下一日开始计算。',
    en: 'The day of the start does not count; counting begins on the next.',
  },
  {
    no: '202',
    zh: '按年、月计算的，到期月的对应日是最后一日；没有对应日的，是月末日。',
    en: 'By months or years the corresponding day is the last; without one, the end of the month.',
  },
  {
    no: '203',
    zh: '最后一日是法定休假日的，顺延到休假日结束的次日；截止到二十四时。',
    en: 'If the last day is a rest day the term ends on the day after the rest; at 24:00.',
  },
  {
    no: '204',
    zh: '期间算法依民法典，法律另有规定或当事人另有约定的除外。',
    en: 'So are terms counted, unless a law or agreement says otherwise.',
  },
];

/** 《民事诉讼法》 (2023), read: counting and service. */
const CPL: RuleRow[] = [
  {
    no: '85',
    zh: '开始的时和日不计入；最后一日是法定休假日的，以其后第一日为届满日；期满前交邮的不算过期。',
    en: 'The start does not count; a last day that is a rest day rolls to the first after it; posted in time is in time.',
  },
  {
    no: '87',
    zh: '送达要有送达回证，签收日期为送达日期。',
    en: 'Service is proved by a receipt; the date signed is the date of service.',
  },
  {
    no: '88',
    mark: 'memory',
    zh: '直接送交受送达人；法人或其他组织由法定代表人、主要负责人或负责收件的人签收。',
    en: 'Handed to the addressee; for an organization its head or whoever receives its mail signs.',
  },
  {
    no: '89',
    mark: 'memory',
    zh: '拒收的可以留置送达：邀请基层组织等代表到场见证并记明，或者留在住所并拍照、录像记录。',
    en: 'Refused: left behind before witnesses of a grass-roots body, or left at the address and filmed.',
  },
  {
    no: '91',
    mark: 'memory',
    zh: '直接送达有困难的，可以委托送达或者邮寄送达；邮寄以回执上注明的收件日期为送达日期。',
    en: 'Where direct service is hard: entrusted, or by mail, on the date that the return receipt bears.',
  },
  {
    no: '94',
    mark: 'memory',
    zh: '代为转交的机关收到后立即交受送达人签收，签收日期为送达日期。',
    en: 'Who forwards a document hands it over at once; the date signed is the date of service.',
  },
  {
    no: '90',
    zh: '经同意可以电子送达，到达特定系统的日期为送达日期。',
    en: 'With consent service may be electronic, on arrival in the named system.',
  },
  {
    no: '95',
    zh: '下落不明或其他方式无法送达的，公告送达，自公告之日起经过三十日视为送达，并记明原因和经过。',
    en: 'Whereabouts unknown or all else failed: by announcement, deemed served after 30 days; reasons on file.',
    value: { days: 30 },
  },
];

/** 《行政许可法》 (2019), read. */
const LIC: RuleRow[] = [
  {
    no: '42',
    zh: '受理之日起二十日内决定，经批准可延长十日；法律、法规另有规定的从其规定。',
    en: 'Decision within 20 days of acceptance, 10 more on approval; special rules prevail.',
    value: { days: 20, extensionDays: 10 },
  },
  {
    no: '44',
    zh: '决定之日起十日内颁发、送达许可证件。',
    en: 'The licence is issued and served within ten days of the decision.',
    value: { days: 10 },
  },
  {
    no: '45',
    zh: '听证、检验、鉴定、专家评审等所需时间不计入，并书面告知申请人。',
    en: 'Hearing, testing, appraisal and expert review do not count, and the applicant is told in writing.',
  },
  {
    no: '69',
    zh: '以欺骗、贿赂等取得的许可应当撤销，其利益不受保护。',
    en: 'A licence got by deceit or bribery is annulled and its benefit not protected.',
  },
  {
    no: '82',
    zh: '本法的期限以工作日计算，不含法定节假日。',
    en: 'Terms in this Law are counted in working days.',
  },
];

export const TIME_RULES = [
  ...rulesOf('CIV', { from: '2021-01-01', to: null }, CIV),
  ...rulesOf('CPL', { from: '2024-01-01', to: null }, CPL),
  ...rulesOf('LIC', { from: '2019-04-23', to: null }, LIC),
];
