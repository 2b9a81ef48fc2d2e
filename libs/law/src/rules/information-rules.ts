import { type RuleRow, rulesOf } from './rule-row.js';

/** 《政府信息公开条例》 (2019), read. */
const GIP: RuleRow[] = [
  {
    no: '14',
    zh: '国家秘密和公开后可能危及安全稳定的信息不予公开。',
    en: 'State secrets and what would endanger security are not disclosed.',
  },
  {
    no: '15',
    zh: '涉及商业秘密、个人隐私而损害第三方的不得公开，同意或重大公共利益除外。',
    en: 'Trade secrets and privacy are not disclosed, save with consent or a major public interest.',
  },
  {
    no: '16',
    zh: '内部事务、过程性信息和执法案卷可以不予公开。',
    en: 'Internal matters, process records and case files may be withheld.',
  },
  {
    no: '20',
    zh: '主动公开的内容包括有一定社会影响的处罚决定。',
    en: 'Proactive disclosure includes penalties of a certain social influence.',
  },
  {
    no: '26',
    zh: '形成或变更之日起二十个工作日内公开。',
    en: 'Disclosed within 20 working days of being formed or changed.',
    value: { workingDays: 20 },
  },
  {
    no: '30',
    zh: '申请内容不明确的，七个工作日内一次性告知补正，答复期自补正后起算。',
    en: 'Unclear requests: one notice to complete within seven working days; the term then starts anew.',
    value: { workingDays: 7 },
  },
  {
    no: '32',
    zh: '第三方收到征求意见书十五个工作日内提出意见。',
    en: 'A third party answers within 15 working days.',
    value: { workingDays: 15 },
  },
  {
    no: '33',
    zh: '二十个工作日内答复，可延长二十个工作日；征求第三方和其他机关意见的时间不计入。',
    en: 'Answer within 20 working days, 20 more with leave; consultation excluded.',
    value: { workingDays: 20, extensionWorkingDays: 20, excluded: ['consultation'] },
  },
  {
    no: '41',
    zh: '本人能证明记录不准确的，可以要求更正，属实的应当更正并告知。',
    en: 'Who proves a record about himself inaccurate has it corrected.',
  },
];

/** 《个人信息保护法》 (2021), read. */
const PIPL: RuleRow[] = [
  {
    no: '34',
    zh: '国家机关在法定职责必需的范围内处理个人信息。',
    en: 'Organs process personal data within the need of their statutory duties.',
  },
  {
    no: '35',
    zh: '国家机关处理个人信息要履行告知义务，妨碍履职的除外。',
    en: 'They inform the person, unless that would obstruct the duty.',
  },
  { no: '36', zh: '国家机关处理的个人信息在境内存储。', en: 'Data are stored in China.' },
  {
    no: '46',
    zh: '个人可以请求更正、补充，核实后及时办理。',
    en: 'A person may ask for correction, done promptly once verified.',
  },
  {
    no: '55',
    zh: '处理敏感信息、对外提供或公开个人信息等，事前评估影响并记录。',
    en: 'Sensitive data, sharing or publication: an impact assessment first, and a record.',
  },
  {
    no: '56',
    zh: '评估报告和处理记录至少保存三年。',
    en: 'The report and the record are kept three years.',
    value: { years: 3 },
  },
];

const NDS: RuleRow[] = [
  {
    no: '12',
    zh: '向他人提供个人信息和重要数据，要约定并监督，处理记录至少保存三年。',
    en: 'Sharing is agreed and supervised; its records are kept three years.',
    value: { years: 3 },
  },
];
const CSL: RuleRow[] = [
  {
    no: '23',
    zh: '网络日志留存不少于六个月，并采取分类、备份、加密等措施。',
    en: 'Logs are kept at least six months; classification, backup, encryption.',
    value: { months: 6 },
  },
];
const ARC: RuleRow[] = [
  {
    no: '36',
    zh: '业务系统应当与电子档案系统衔接。',
    en: 'Business systems connect to the electronic archive.',
  },
  {
    no: '37',
    zh: '来源可靠、程序规范、要素合规的电子档案与纸质档案效力相同。',
    en: 'Electronic archives equal paper if source, procedure and elements are sound.',
  },
];
const ARR: RuleRow[] = [
  {
    no: '20',
    zh: '设区的市级档案馆接收范围的满二十年移交，县级的满十年移交。',
    en: 'Files go to the archive after 20 years at city, 10 at county level.',
    value: { cityYears: 20, countyYears: 10 },
  },
];
const DSR: RuleRow[] = [
  {
    no: null,
    key: 'platform',
    zh: '部门间共享通过全国一体化政务大数据体系，原则上不新建交换系统。',
    en: 'Sharing runs over the national platform; in principle no new exchange systems.',
  },
  {
    no: null,
    key: 'reply',
    mark: 'memory',
    zh: '有条件共享的申请，十个工作日内答复。',
    en: 'A conditional request is answered within ten working days.',
    value: { workingDays: 10 },
  },
  {
    no: null,
    key: 'delivery',
    mark: 'memory',
    zh: '同意共享的，二十个工作日内提供。',
    en: 'What is agreed is delivered within twenty working days.',
    value: { workingDays: 20 },
  },
];
/** 行政许可和行政处罚“双公示”: known from practice pages only. */
const DUAL: RuleRow[] = [
  {
    no: null,
    key: 'publication',
    mark: 'memory',
    zh: '处罚决定应公示的，自决定之日起七个工作日内上网。',
    en: 'A penalty to be published goes on line within seven working days of the decision.',
    value: { workingDays: 7 },
  },
];

export const INFORMATION_RULES = [
  ...rulesOf('GIP', { from: '2019-05-15', to: null }, GIP),
  ...rulesOf('PIPL', { from: '2021-11-01', to: null }, PIPL),
  ...rulesOf('NDS', { from: '2025-01-01', to: null }, NDS),
  ...rulesOf('CSL', { from: '2026-01-01', to: null }, CSL),
  ...rulesOf('ARC', { from: '2021-01-01', to: null }, ARC),
  ...rulesOf('ARR', { from: '2024-03-01', to: null }, ARR),
  ...rulesOf('DSR', { from: '2025-08-01', to: null }, DSR),
  ...rulesOf('DUAL', { from: '2015-12-02', to: null }, DUAL),
];
