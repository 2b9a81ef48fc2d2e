import { type OwnRuleRow, type RuleRow, ownRules, rulesOf } from './rule-row.js';

/** 《行政许可法》: three articles known from general knowledge only; the days are the bureau's to set. */
const LIC: RuleRow[] = [
  {
    no: '7',
    mark: 'memory',
    zh: '公民、法人对行政机关实施许可享有陈述权、申辩权。',
    en: 'Who is concerned by a licence may state its case and defend itself.',
  },
  {
    no: '32',
    mark: 'memory',
    zh: '申请材料不齐全的，当场或者五个工作日内一次告知需要补正的全部内容；逾期不告知的，自收到材料之日起即为受理。',
    en: 'What is missing is told at once or within five working days, all together; untold, the papers count as received.',
    value: { workingDays: 5 },
  },
  {
    no: '38',
    mark: 'memory',
    zh: '准予、不予许可均作出书面决定；不予许可的说明理由，并告知申请行政复议、提起行政诉讼的权利。',
    en: 'A licence is granted and refused in writing; a refusal gives its reasons and tells of reconsideration and suit.',
  },
];

const NAME: RuleRow[] = [
  {
    no: null,
    key: 'content',
    mark: 'memory',
    zh: '名称不得含有损害国家和社会公共利益、违背公序良俗或者造成公众误解的内容；具体字样由本局设定。',
    en: 'A name holds nothing that harms the public interest or misleads; the words are set by the bureau.',
    value: { setting: 'nameBannedWords' },
  },
];

const SEED: RuleRow[] = [
  {
    no: null,
    key: 'joint-review',
    article: '六（一）',
    zh: '直接登记和脱钩的社会组织实行联合审核。',
    en: 'Directly registered and decoupled organizations go through a joint review.',
    value: { setting: 'jointReviewRequired' },
  },
];

/** Our own readings about the life of an organization. */
const SZ: OwnRuleRow[] = [
  {
    key: 'lead-1',
    title: ['不合规事项作为线索', 'what is amiss becomes a lead'],
    zh: '登记和监管中发现的不合规事项作为线索登记，由执法人员判断；迟延的变更照常办理，不因迟延拒绝。',
    en: 'What registration and supervision show amiss is noted as a lead for an officer; a late change is registered all the same.',
  },
  {
    key: 'head-1',
    title: ['法定代表人的比对与加密', 'how a legal representative is compared'],
    zh: '法定代表人以证件号码的密钥散列比对，姓名加密保存。',
    en: 'A legal representative is compared by a keyed hash of the identity number; the name is sealed.',
  },
  {
    key: 'annual-1',
    title: ['年检整改期限', 'term to rectify after the yearly check'],
    zh: '社会团体、基金会年检基本合格、不合格的，整改期限比照民办非企业单位为三个月。',
    en: 'After basic pass or fail associations and foundations too have three months to rectify.',
    value: { months: 3 },
  },
  {
    key: 'annual-2',
    title: ['年检结论与受理分离', 'who took the report in does not conclude'],
    zh: '年检结论由收取年报以外的人作出；改变已公布的结论须送达并说明理由。',
    en: 'Whoever took the report in does not conclude; a published conclusion is revised with reasons and service.',
    value: { setting: 'separateAnnualConcluder' },
  },
  {
    key: 'draw-1',
    title: ['抽查公开抽取', 'spot checks are drawn openly'],
    zh: '抽查对象和检查人员由公开的种子和算法抽取，任何人可以重算；登记名单、种子和结果。',
    en: 'Objects and checkers of a spot check are drawn by an open seed and algorithm that anyone can run again.',
  },
  {
    key: 'annulment-1',
    title: ['撤销登记的告知与决定', 'notice and decision of an annulment'],
    zh: '撤销登记（骗取）之前书面告知并给予十个工作日陈述申辩，提出人以外的负责人决定。',
    en: 'Before an annulment for deceit: notice, ten working days for a statement, and a decision by the head, not the proposer.',
    value: { workingDays: 10 },
  },
  {
    key: 'liquidation-1',
    title: ['有未结案件不清算', 'no liquidation with an open case'],
    zh: '有未办结案件或者未处理线索的，不进入清算（本局可关闭）。',
    en: 'No liquidation while a case or a lead is open (a switch of the bureau).',
    value: { setting: 'liquidationBlockedByOpenCase' },
  },
  {
    key: 'major-1',
    title: ['重大事项提前报告', 'major matters are reported ahead'],
    zh: '重大事项提前报告，提前日数由本局设定；未提前的只作记录。',
    en: 'Major matters are reported ahead by the days that the bureau sets; a short report is noted only.',
    value: { setting: 'majorMatterLeadDays' },
  },
  {
    key: 'incubator-1',
    title: ['孵化的结束', 'how incubation ends'],
    zh: '孵化由登记或备案结束（出壳），或者退出；孵化期间不得以社会组织名义活动。',
    en: 'Incubation ends in registration or filing, or by leaving; meanwhile the body does not act as an organization.',
  },
];

export const LIFECYCLE_RULES = [
  ...rulesOf('LIC', { from: '2019-04-23', to: null }, LIC),
  ...rulesOf('NAME', { from: '2024-05-01', to: null }, NAME),
  ...rulesOf('SEED', { from: '2023-04-21', to: null }, SEED),
  ...ownRules(SZ),
];
