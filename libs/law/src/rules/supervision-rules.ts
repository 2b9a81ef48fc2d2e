import { type RuleRow, rulesOf } from './rule-row.js';

/** 《社会组织登记管理机关受理投诉举报办法（试行）》（民发〔2016〕139号）: Arts 1–7 read, the days not. */
const RPT139: RuleRow[] = [
  {
    no: '3',
    zh: '对已登记社会组织的投诉举报由登记它的民政部门受理查处。',
    en: 'Reports on a registered organization go to its registrar.',
  },
  {
    no: '4',
    zh: '对非法社会组织的举报由违法行为发生地的县级登记管理机关负责；涉及两个以上的归共同上级或由其指定。',
    en: 'Reports on illegal organizations go to the county organ of the place; over several, their common superior.',
  },
  { no: '6', zh: '登记管理机关应当公布投诉举报渠道。', en: 'The channels for reports are published.' },
  {
    no: '7',
    zh: '提倡实名举报；不愿提供或公开个人信息的予以尊重，举报人信息保密。',
    en: 'Real names are encouraged, anonymity respected, identity kept.',
    value: { identitySealed: true },
  },
  {
    no: null,
    key: 'contents',
    zh: '举报要说明名称、地点、具体事实和证据或线索。',
    en: 'A report states name, place, concrete facts, evidence or leads.',
    value: { contents: ['name', 'place', 'facts', 'evidence'] },
  },
  {
    no: null,
    key: 'acceptance',
    mark: 'memory',
    zh: '收到举报后七个工作日内决定是否受理。',
    en: 'Acceptance is decided within seven working days.',
    value: { workingDays: 7 },
  },
  {
    no: null,
    key: 'conclusion',
    mark: 'memory',
    zh: '受理之日起六十日内办结并答复。',
    en: 'Concluded and answered within 60 days.',
    value: { days: 60 },
  },
];

/** 《社会组织登记管理机关行政执法约谈工作规定（试行）》（民发〔2016〕39号）: Arts 2–4 read. */
const TALK39: RuleRow[] = [
  {
    no: '2',
    zh: '可以约谈有违法违规情形的社会组织负责人，指出问题、提出改正要求。',
    en: 'Heads of an organization with violations may be interviewed and told to correct.',
  },
  { no: '4', zh: '不能到场的要书面说明。', en: 'Who cannot come explains in writing.' },
];

/** 《社会组织名称管理办法》（民政部令第69号）, in force 2024-05-01. */
const NAME: RuleRow[] = [
  {
    no: '5',
    zh: '一个社会组织只能登记一个名称。',
    en: 'One registered name for each organization.',
    value: { names: 1 },
  },
  {
    no: '6',
    zh: '名称要准确反映特征，与业务范围、会员分布或公益目的一致。',
    en: 'The name reflects the organization truly and fits its scope, members or purpose.',
  },
  {
    no: '8',
    zh: '社会团体名称依次是区划、领域或会员组成、组织形式；基金会和民办非企业单位依次是区划、字号、领域、组织形式；地方名称不冠“中国”“全国”“中华”。',
    en: 'Association: region, field or members, form; foundation and service unit: region, own name, field, form.',
    value: {
      SG: ['region', 'field-or-members', 'form'],
      PNE: ['region', 'own-name', 'field', 'form'],
      FND: ['region', 'own-name', 'field', 'form'],
    },
  },
];

/** 《四川省社区社会组织登记备案管理暂行办法（修订）》 (2023-05-24): scope and classes read; filing days not seen. */
const CSO_SC: RuleRow[] = [
  {
    no: null,
    key: 'scope',
    zh: '社区社会组织由社区居民发起，在乡镇、街道和社区党组织领导下活动。',
    en: 'Founded by residents, led by the township and community party organizations.',
  },
  {
    no: null,
    key: 'excluded',
    zh: '居委会内部工作组、业主委员会、楼院自治小组和营利机构不在其列。',
    en: 'Working groups of the neighbourhood committee, owners’ committees, building groups and profit-making bodies are not meant.',
    value: { excluded: ['committee-working-group', 'owners-committee', 'building-group', 'for-profit'] },
  },
  {
    no: null,
    key: 'classes',
    zh: '分生活服务、社区事务、文体活动、公益慈善四类。',
    en: 'Four classes: daily services, community affairs, culture and sports, public benefit.',
    value: { classes: ['LIVING', 'AFFAIRS', 'CULTURE_SPORTS', 'CHARITY'] },
  },
  {
    no: null,
    key: 'filing',
    mark: 'memory',
    zh: '达不到登记条件的由乡镇、街道备案，县级民政部门指导。',
    en: 'Below the bar the township or sub-district files, the county guides.',
  },
];

/** 《社会组织抽查暂行办法》（民发〔2017〕45号）: Arts 4–6 read. */
const SPOT: RuleRow[] = [
  {
    no: '4',
    zh: '抽查本级登记的社会组织，可以委托住所地登记管理机关。',
    en: 'Own registrants are checked; the organ of the domicile may be commissioned.',
  },
  {
    no: '5',
    zh: '定期抽查每年随机进行，县级不低于百分之三、市级百分之四；不定期抽查比例自定。',
    en: 'Yearly and random, at least 3 % at county and 4 % at city level; extra checks as needed.',
    value: { minPercent: { county: 3, city: 4, province: 5, ministry: 10 } },
  },
  {
    no: '6',
    zh: '抽查年报、信息公开、内部治理、财务和活动。',
    en: 'Annual report, disclosure, governance, finance, activities.',
  },
  {
    no: null,
    key: 'on-site',
    zh: '现场检查不少于两人，出示证件和检查通知书，有利害关系的回避。',
    en: 'On site at least two, with ID and inspection notice; an interest means recusal.',
    value: { minCheckers: 2 },
  },
  {
    no: null,
    key: 'publication',
    mark: 'weak',
    zh: '抽查结果公开；外地做法为二十个工作日内。',
    en: 'Results are public; elsewhere within 20 working days.',
    value: { workingDays: 20 },
  },
];

/** 《全市社会组织赋能聚力行动计划（2023—2025年）》（雅安市民政局，2023）, the founding document; and the zombie definition of 民发〔2021〕63号 as two provinces apply it. */
const SEED: RuleRow[] = [
  {
    no: null,
    key: 'joint',
    article: '四（一）',
    zh: '公安、发展改革、市场监管、网信等部门对社会组织实行综合监管，相互通报。',
    en: 'Police, development and reform, market regulation and cyberspace supervise together and tell each other.',
  },
  {
    no: null,
    key: 'zombie',
    article: '四（二）',
    zh: '连续二年以上不参加年检年报的“僵尸型”社会组织，分别撤销、注销、吊销或限期整改。',
    en: 'Two or more years in a row without annual check: revoke, deregister, withdraw or rectify.',
    value: { consecutiveYears: 2 },
  },
  {
    no: null,
    key: 'letters',
    article: '六（二）',
    zh: '用工作提醒函和谈话提醒督促主管单位和社会组织履责。',
    en: 'Reminder letters and talks make units and organizations perform.',
  },
  {
    no: null,
    key: 'spot-audit',
    article: '三（二）',
    zh: '每年开展一次抽查审计。',
    en: 'One spot-check audit every year.',
    value: { perYear: 1 },
  },
  {
    no: null,
    key: 'rated-share',
    article: '四（三）',
    zh: '到2025年 3A 以上占登记总数不低于百分之十。',
    en: '3A and above at least 10 % of the registered by 2025.',
    value: { percent: 10 },
  },
];
const ZOM63: RuleRow[] = [
  {
    no: null,
    key: 'definition',
    mark: 'weak',
    zh: '连续二年不年检、取证一年内未活动、长期不活动、失联等，认定为僵尸型。',
    en: 'Two years unchecked, a year without activity, long inactivity, or unreachable.',
    value: { consecutiveYears: 2 },
  },
];

/** 民发〔2021〕25号: who signed and what it bars was read in its announcement, its sections not. */
const N25: RuleRow[] = [
  {
    no: null,
    key: 'enablers',
    mark: 'weak',
    zh: '任何单位和个人不得为非法社会组织提供名义、场地、资金、宣传等便利；党员干部、企业、合法组织、平台、媒体各由其主管部门处理。',
    en: 'Nobody lends an illegal body name, place, money or publicity; whoever does is dealt with by their own authorities.',
  },
];
/** No article of its own: 网络安全法 and 互联网信息服务管理办法 give the power to 网信 and 电信. */
const WEB: RuleRow[] = [
  {
    no: null,
    key: 'takedown',
    mark: 'weak',
    zh: '对已取缔的非法社会组织，商请网信、电信主管部门依法关停其网站和网上账号。',
    en: 'Pages and accounts of a banned body are closed by the cyberspace and telecom organs at the registrar’s request.',
  },
];

export const SUPERVISION_RULES = [
  ...rulesOf('N25', { from: '2021-03-20', to: null }, N25),
  ...rulesOf('WEB', { from: '2019-06-01', to: null }, WEB),
  ...rulesOf('RPT139', { from: '2016-08-15', to: null }, RPT139),
  ...rulesOf('TALK39', { from: '2016-03-16', to: null }, TALK39),
  ...rulesOf('NAME', { from: '2024-05-01', to: null }, NAME),
  ...rulesOf('CSO-SC', { from: '2023-05-24', to: null }, CSO_SC),
  ...rulesOf('SPOT', { from: '2017-03-13', to: null }, SPOT),
  ...rulesOf('SEED', { from: '2023-04-21', to: null }, SEED),
  ...rulesOf('ZOM63', { from: '2021-08-05', to: null }, ZOM63),
];
