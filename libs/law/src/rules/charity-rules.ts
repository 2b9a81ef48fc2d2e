import { type RuleRow, rulesOf } from './rule-row.js';

/** 《慈善法》 as amended 2023-12-29, read (the effective date 2024-09-05 is from memory). */
const CHA: RuleRow[] = [
  {
    no: '10',
    zh: '设立慈善组织受理之日起三十日内决定；已登记组织申请认定的二十日内决定；特殊情况报批延长不超过六十日。',
    en: 'New charities within 30 days of acceptance; recognition of existing bodies within 20; at most 60 more with approval.',
    value: { registrationDays: 30, recognitionDays: 20, extensionDays: 60 },
  },
  {
    no: '13',
    zh: '慈善组织每年报送年度工作报告和财务会计报告。',
    en: 'A charity files a work report and accounts every year.',
  },
  {
    no: '17',
    zh: '五种情形慈善组织应当终止，包括连续二年未从事慈善活动。',
    en: 'Five ends of a charity, among them two years without charitable activity.',
    value: { inactiveYears: 2 },
  },
  {
    no: '18',
    zh: '终止情形出现三十日内成立清算组并公告；不成立或不履职的，民政部门可以申请法院指定。',
    en: 'A liquidation group within 30 days of the end; failing that the department may ask the court.',
    value: { days: 30 },
  },
  {
    no: '22',
    zh: '登记满一年的可以申请公开募捐资格，受理之日起二十日内决定。',
    en: 'After a year a charity may apply for the fund-raising licence, decided within 20 days.',
    value: { minYears: 1, days: 20 },
  },
  {
    no: '104',
    zh: '民政部门可以现场检查、要求说明、查阅复制、调查，并约谈负责人。',
    en: 'The department may inspect, ask, copy, inquire, and interview the heads.',
  },
  {
    no: '109',
    zh: '违背宗旨、侵占挪用、附加违法条件的，责令改正、警告或限期停止活动、没收所得，严重的吊销登记证书。',
    en: 'Off purpose, embezzlement, unlawful conditions: correction, warning or suspension, confiscation, withdrawal of the certificate.',
  },
  {
    no: '110',
    zh: '投资、支出、信息公开、报告等违规的，责令改正、警告、没收；逾期不改的限期停止活动，一年内再犯的吊销。',
    en: 'Breaches in investment, spending, disclosure or reporting: correction and warning; then suspension; again within a year: withdrawal.',
  },
  {
    no: '111',
    zh: '募捐违法的警告、责令停止并退还，严重的吊销资格或登记证书。',
    en: 'Unlawful fund-raising: warning, stop and return; withdrawal if serious.',
  },
  {
    no: '112',
    zh: '对直接责任人员处二万元以上二十万元以下罚款，严重的禁止一至五年内任慈善组织管理人员。',
    en: 'Persons responsible: 20,000–200,000 yuan, and by decision a ban of one to five years as manager of a charity.',
    value: { fineFen: [2_000_000, 20_000_000], banYears: [1, 5] },
  },
  {
    no: '116',
    zh: '骗取税收优惠情节严重的，吊销登记证书。',
    en: 'Serious tax fraud: withdrawal of the certificate.',
  },
  {
    no: '117',
    zh: '从事、资助危害国家安全或公共利益活动的，吊销登记证书。',
    en: 'Acts against state security or public interest: withdrawal of the certificate.',
  },
];

/** 《境外非政府组织境内活动管理法》 (2017), read. */
const ONGO: RuleRow[] = [
  {
    no: '32',
    zh: '境内单位和个人不得接受未登记、未备案境外非政府组织的委托、资助。',
    en: 'Nobody inland may take commission or money from an unregistered foreign NGO.',
  },
  {
    no: '46',
    zh: '以境外非政府组织名义非法活动的，由设区的市级以上公安机关取缔、没收和处罚。',
    en: 'Foreign NGOs acting unlawfully are banned by the public-security organ of a city or above.',
    value: { organ: 'PSB' },
  },
];

/** 《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号，2020年修订）, read. The Provisions do not say which days. */
const O310: RuleRow[] = [
  {
    no: '3',
    zh: '查处中发现涉嫌犯罪、应追究刑责的，必须移送公安机关。',
    en: 'A suspected crime found in an inquiry must be handed to the police.',
  },
  {
    no: '5',
    zh: '立即指定两名以上人员专责核实并提出报告；正职或主持工作的负责人三日内决定；批准的二十四小时内移送。',
    en: 'Two or more officers report; the chief decides within three days; if approved, handed over within 24 hours.',
    value: { minOfficers: 2, decideDays: 3, handOverHours: 24, decider: 'chief' },
  },
  {
    no: '6',
    zh: '移送附移送书、调查报告、物品清单、检验鉴定和其他材料。',
    en: 'With letter, report, list of items, tests and other papers.',
  },
  {
    no: '8',
    zh: '公安机关三日内审查决定是否立案并书面通知。',
    en: 'The police decide on acceptance within three days and reply in writing.',
    value: { days: 3 },
  },
  {
    no: '9',
    zh: '对不予立案不服的，三日内提请复议或建议检察机关监督；公安机关三日内答复。',
    en: 'Against a refusal: review asked within three days, answered within three.',
    value: { requestDays: 3, answerDays: 3 },
  },
  { no: '11', zh: '不得以行政处罚代替移送。', en: 'No penalty in place of a transfer.' },
  {
    no: '12',
    zh: '决定立案的，接到通知之日起三日内移交物品和材料。',
    en: 'On acceptance items and papers are handed over within three days.',
    value: { days: 3 },
  },
];

/** 《治安管理处罚法》（2025年修订）, in force 2026-01-01. */
const PSP: RuleRow[] = [
  {
    no: '61',
    zh: '阻碍国家机关工作人员依法执行职务的，由公安机关处罚。',
    en: 'Obstruction of officials is for the police.',
  },
  {
    no: '65',
    zh: '被取缔、撤销登记或吊销后仍以社会组织名义活动的，处十日以上十五日以下拘留，可以并处五千元以下罚款；较轻的五日以上十日以下拘留或者一千元以上三千元以下罚款。',
    en: 'Acting on after a ban or revocation: 10–15 days’ detention and up to 5,000 yuan; lighter 5–10 days or 1,000–3,000 yuan.',
    value: { organ: 'PSB', limitDays: null },
  },
  {
    no: '72',
    zh: '隐藏、毁损依法登记保存的证据或提供伪证的，由公安机关处罚。',
    en: 'Destroying registered evidence or false testimony is for the police.',
  },
];

export const CHARITY_AND_CRIME_RULES = [
  ...rulesOf('CHA', { from: '2024-09-05', to: null }, CHA),
  ...rulesOf('ONGO', { from: '2017-11-05', to: null }, ONGO),
  ...rulesOf('O310', { from: '2020-08-07', to: null }, O310),
  ...rulesOf('PSP', { from: '2026-01-01', to: null }, PSP),
];
