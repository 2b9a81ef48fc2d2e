import { type RuleRow, rulesOf } from './rule-row.js';

/** 《行政处罚法》 (2021), execution and supervision, read. */
const APL: RuleRow[] = [
  {
    no: '66',
    zh: '按决定书期限履行；确有困难的，经申请和批准可以延期或分期缴纳罚款。',
    en: 'Perform in the term set; in hardship a fine may be deferred or paid by instalments on approval.',
  },
  {
    no: '67',
    zh: '罚缴分离；收到决定书之日起十五日内到指定银行或通过电子支付缴纳。',
    en: 'Deciding and collecting are separate; a fine is paid within 15 days of receipt at the bank or electronically.',
    value: { days: 15 },
  },
  {
    no: '68',
    zh: '当场处罚中一百元以下的罚款，或者不当场收缴事后难以执行的，可以当场收缴。',
    en: 'Of on-the-spot penalties, fines up to 100 yuan, or hard to collect later, may be collected at once.',
    value: { fen: 10_000 },
  },
  {
    no: '69',
    zh: '边远、水上、交通不便地区，当事人缴款确有困难并提出的，可以当场收缴。',
    en: 'In remote places, at the party’s request, a fine may be collected at once.',
  },
  {
    no: '70',
    zh: '当场收缴必须出具财政部门统一制发的专用票据。',
    en: 'Collecting at once needs the finance department’s receipt.',
  },
  {
    no: '71',
    zh: '当场收缴的罚款二日内交机关，机关二日内缴付银行。',
    en: 'Fines collected at once reach the organ in two days and the bank in two more.',
    value: { officerDays: 2, organDays: 2 },
  },
  {
    no: '72',
    zh: '逾期不缴的每日加处百分之三，不超过罚款数额；可以申请法院强制执行，准予分期的自分期届满起算。',
    en: 'Late payment adds 3 % a day up to the fine; the court may be asked, with instalments from their end.',
    value: { percentPerDay: 3, capPercent: 100 },
  },
  {
    no: '73',
    zh: '复议诉讼不停止执行，法律另有规定的除外；期间不计加处罚款。',
    en: 'Review and suit do not stay execution; the add-on is not computed meanwhile.',
  },
  {
    no: '74',
    zh: '罚没款项全部上缴国库，不得同考核考评挂钩。',
    en: 'All proceeds go to the treasury and are tied to no appraisal.',
    value: { noIndicator: true },
  },
  {
    no: '75',
    zh: '处罚要受监督；发现有错误的应当主动改正。',
    en: 'Penalties are supervised; an error found is corrected unasked.',
  },
  {
    no: '76',
    zh: '无依据、擅改种类幅度、违反程序、无证执法或该立案不立案的，追究责任。',
    en: 'No basis, changed kinds, breach of procedure, no certificate, or a case not filed: liability.',
  },
  {
    no: '82',
    zh: '对应当移交司法机关的案件不移交、以罚代刑的，追究责任。',
    en: 'Penalising in place of handing over a crime brings liability.',
  },
];

/** 《行政强制法》 (2011), read. */
const CMP: RuleRow[] = [
  {
    no: '17',
    zh: '强制措施由法律、法规规定的机关实施，不得委托。',
    en: 'Compulsory measures belong to organs named by statute or regulation, undelegated.',
  },
  {
    no: '22',
    zh: '查封、扣押只能由法律、法规规定的机关实施。',
    en: 'Seizure is for organs authorised by statute or regulation only.',
    value: { ours: false },
  },
  {
    no: '25',
    zh: '查封扣押不超过三十日，经负责人批准可以延长不超过三十日；检测鉴定时间不计入。',
    en: 'Seizure lasts at most 30 days, 30 more by the head; testing is excluded.',
    value: { days: 30, extensionDays: 30 },
  },
  {
    no: '35',
    mark: 'memory',
    zh: '催告以书面作出，载明履行的期限、方式、明确的金额，以及陈述申辩的权利。',
    en: 'A demand is in writing: term and manner of performance, definite amount, and the right to be heard.',
  },
  {
    no: '36',
    mark: 'memory',
    zh: '当事人收到催告书后可以陈述申辩，机关应当听取、记录并复核，成立的采纳。',
    en: 'After a demand the party may be heard; what it says is recorded, re-checked and accepted if sound.',
  },
  {
    no: '45',
    mark: 'memory',
    zh: '加处罚款的标准要告知当事人，数额不超出金钱给付义务的数额。',
    en: 'The rate of the add-on is told to the party; it never exceeds the sum owed.',
  },
  {
    no: '46',
    zh: '加处罚款超过三十日，经催告仍不履行的，没有强制执行权的机关申请法院执行。',
    en: 'Add-on beyond 30 days and a demand unheeded: an organ without power of its own applies to the court.',
    value: { days: 30 },
  },
  {
    no: '53',
    zh: '期满不复议不诉讼又不履行的，自期限届满之日起三个月内申请法院强制执行。',
    en: 'No review, no suit, no performance: apply to the court within three months of the end of those terms.',
    value: { months: 3 },
  },
  {
    no: '54',
    zh: '申请前先催告；催告书送达十日后仍不履行的，可以向有管辖权的法院申请。',
    en: 'A demand comes first; ten days after its service the court may be asked.',
    value: { days: 10 },
  },
  {
    no: '55',
    zh: '申请要附决定书及依据、当事人意见和催告情况、标的情况等，由负责人签名盖章。',
    en: 'The application has its papers, is signed by the head and sealed.',
  },
  { no: '56', zh: '法院接到申请五日内受理。', en: 'The court accepts within five days.', value: { days: 5 } },
  {
    no: '56p2',
    mark: 'memory',
    zh: '对法院不予受理的裁定有异议的，十五日内向上一级法院申请复议。',
    en: 'Against a refusal to accept, the court above may be asked within fifteen days.',
    value: { days: 15 },
  },
  {
    no: '69',
    zh: '本法十日以内的期限是工作日，不含法定节假日。',
    en: 'Terms of up to ten days in this Law are working days.',
    value: { workingDaysUpTo: 10 },
  },
];

export const EXECUTION_RULES = [
  ...rulesOf('APL', { from: '2021-07-15', to: null }, APL),
  ...rulesOf('CMP', { from: '2012-01-01', to: null }, CMP),
];
