import { type RuleRow, rulesOf } from './rule-row.js';

/** 《取缔非法社会组织办法》（民政部令第77号）, in force 2025-05-01; all 23 articles read. */
const O77: RuleRow[] = [
  {
    no: '2',
    zh: '登记管理机关取缔非法社会组织适用本办法。',
    en: 'These Measures govern how a registration organ bans an illegal social organization.',
  },
  {
    no: '3',
    zh: '未登记而以社会组织名义活动、筹备期间超出筹备范围活动、被撤销登记或吊销登记证书后继续活动的，是非法社会组织。',
    en: 'Acting without registration, acting beyond preparation, or acting on after revocation makes an organization illegal.',
    value: { grounds: ['UNREGISTERED', 'BEYOND_PREPARATION', 'AFTER_REVOCATION'] },
  },
  {
    no: '3i1',
    zh: '没有登记却以社会团体、基金会或民办非企业单位的名义活动。',
    en: 'Acting in the name of an association, foundation or private non-enterprise unit without being registered.',
    value: { ground: 'UNREGISTERED' },
  },
  {
    no: '3i2',
    zh: '社会团体在筹备期间做了筹备以外的事。',
    en: 'An association in preparation does more than prepare.',
    value: { ground: 'BEYOND_PREPARATION' },
  },
  {
    no: '3i3',
    zh: '被撤销登记或被吊销登记证书之后，仍以社会组织名义活动。',
    en: 'Acting on in the name after the registration was revoked or the certificate withdrawn.',
    value: { ground: 'AFTER_REVOCATION' },
  },
  {
    no: '3p2',
    zh: '街道、乡镇管理而未达登记条件的社区社会组织，以及依法不必登记的组织，不算非法社会组织。',
    en: 'Township-managed community organizations below the bar, and bodies that need no registration, are not illegal ones.',
    value: { excluded: ['COMMUNITY_ORGANIZATION', 'NO_REGISTRATION_NEEDED'] },
  },
  {
    no: '4',
    zh: '由违法行为发生地的县级登记管理机关管辖；涉及两个以上县级机关的，归共同上一级或由其指定；跨省的归国务院民政部门或由其指定。',
    en: 'The county organ where the act took place has the case; over two counties their common superior; over provinces the ministry.',
    value: { defaultLevel: 'county', acrossCounties: 'common-superior', acrossProvinces: 'ministry' },
  },
  {
    no: '5',
    zh: '上级机关认为确有必要，可以提级办理下级的案件，也可以指定别的下级机关办理。',
    en: 'A superior organ may take a case from a subordinate or assign it to another where it finds that necessary.',
  },
  {
    no: '6',
    zh: '缺少许可证件的活动依法由其他部门查处的，由该部门处理，登记管理机关不管辖。',
    en: 'Unlicensed activity that another department polices by law is that department’s, not the registrar’s.',
  },
  {
    no: '7',
    zh: '任何单位和个人都可以举报；登记管理机关要公开举报的电话、信箱或电子邮箱。',
    en: 'Anyone may report; the registrar publishes its telephone, mailbox or e-mail address for reports.',
  },
  {
    no: '8',
    zh: '涉嫌属于非法社会组织并且归本机关管辖的，应当立案；立案审批表由机关负责人审批。',
    en: 'A case is filed where illegality is suspected and the organ has jurisdiction; the head approves the filing form.',
    value: { conditions: ['suspected-ground', 'own-jurisdiction'], approver: 'organ-head' },
  },
  {
    no: '9',
    zh: '取缔由两名以上有执法资格的人员实施，调查时主动出示执法证件。',
    en: 'At least two qualified officers act, and show their certificates unasked.',
    value: { minOfficers: 2 },
  },
  {
    no: '10',
    zh: '调查可以约谈、询问证人，进入场所现场调查，查阅复制有关资料，录音录像、拍照和固定电子数据。',
    en: 'Officers may interview, ask witnesses, enter premises, read and copy papers, record, and fix electronic data.',
    value: { measures: ['interview', 'site-inspection', 'read-and-copy', 'record-and-fix'] },
  },
  {
    no: '11',
    zh: '证据可能灭失或以后难取得的，经机关负责人批准可以先行登记保存，并在七日内作出处理决定。',
    en: 'With the head’s approval evidence at risk may be registered and kept; what becomes of it is decided within seven days.',
    value: { days: 7, unitStated: false, approver: 'organ-head' },
  },
  {
    no: '12',
    zh: '调查中要保障当事人的权利，听取其意见。',
    en: 'During the investigation the party’s rights are kept and its opinions heard.',
  },
  {
    no: '13',
    zh: '调查终结要写出报告，载明组织概况、调查经过、事实、法律依据和处理建议。',
    en: 'The investigation ends with a report: the organization, the course, the facts, the law, the proposal.',
    value: { contents: ['organization', 'course', 'facts', 'basis', 'proposal'] },
  },
  {
    no: '14',
    zh: '情节复杂或者重大违法的，取缔前必须经法制审核；未审核或未通过的，不得决定取缔。',
    en: 'A complex or major case needs legal review before a ban; without it, or if not passed, there is no ban.',
    value: { mandatoryWhen: ['complex', 'major'] },
  },
  {
    no: '15',
    zh: '查实是非法社会组织的，决定取缔，宣布其非法，收缴印章、标识、资料和财务凭证。',
    en: 'A proven illegal organization is banned and declared illegal; seals, signs, papers and vouchers are collected.',
  },
  {
    no: '16',
    zh: '取缔决定书要写明组织名称、违法事实和依据、决定机关和日期，并盖机关印章。',
    en: 'The ban decision states name, facts and basis, organ and date, and bears the organ’s seal.',
    value: { contents: ['name', 'facts-and-basis', 'organ-and-date', 'seal'] },
  },
  {
    no: '17',
    zh: '取缔决定必须公告，可以登报、上网，也可以在活动场所张贴。',
    en: 'A ban is announced: in print, on a portal, or posted where the organization was active.',
    value: { media: ['newspaper', 'portal', 'on-site'] },
  },
  {
    no: '18',
    zh: '情节轻微、危害不大，经劝诫教育后自己及时解散的，可以不再取缔。',
    en: 'A minor one of little harm that disbands promptly by itself after admonition need not be banned.',
  },
  {
    no: '19',
    zh: '取缔后没收违法所得和非法财物，程序参照登记管理机关行政处罚程序规定。',
    en: 'Confiscation after a ban borrows the penalty procedure of the registration organs.',
  },
  {
    no: '20',
    zh: '毁证伪证、阻碍执法、被取缔后仍以该名义活动等，移交公安机关依治安管理处罚法处理。',
    en: 'False or destroyed evidence, obstruction, and acting on in a banned name go to the police.',
  },
  {
    no: '21',
    zh: '对参与或者提供便利的单位和个人，可以通报有关部门处理；构成犯罪的追究刑事责任。',
    en: 'Those who take part or help may be reported to their authorities; a crime is prosecuted.',
  },
  {
    no: '22',
    zh: '处置完毕后结案，并及时立卷归档。',
    en: 'After disposal the case is closed and its file archived without delay.',
  },
];

/** 《取缔非法民间组织暂行办法》（民政部令第21号）, repealed from 2025-05-01: kept to replay history. */
const O21: RuleRow[] = [
  {
    no: '2',
    zh: '旧办法的三种非法民间组织：未经批准擅自筹备、未经登记擅自活动、被撤销登记后继续活动。',
    en: 'The three kinds of the old Measures: unapproved preparation, acting unregistered, acting on after revocation.',
    value: { grounds: ['UNAPPROVED_PREPARATION', 'UNREGISTERED', 'AFTER_REVOCATION'] },
  },
  {
    no: '3',
    zh: '登记管理机关负责调查取证，决定取缔，没收非法财产。',
    en: 'The registrar investigates, decides the ban and confiscates unlawful property.',
  },
  {
    no: '4',
    zh: '由违法行为发生地的登记管理机关取缔；涉及两个以上同级机关的归共同上级或由其指定。',
    en: 'The organ where the act took place bans; over several organs of one level, their common superior.',
  },
  {
    no: '6',
    zh: '调查时执法人员不得少于两人，并出示证件。',
    en: 'At least two officers investigate and show their certificates.',
    value: { minOfficers: 2 },
  },
  {
    no: null,
    key: 'procedure',
    article: '（调查程序）',
    mark: 'memory',
    zh: '旧办法下的调查取证、听取意见、先行登记保存等程序，条号未核对。',
    en: 'Inquiry, hearing and preservation of evidence under the old Measures; the articles were not checked.',
  },
  {
    no: null,
    key: 'decision',
    article: '（取缔决定）',
    mark: 'memory',
    zh: '经调查认定的，依法作出取缔决定，宣布该组织非法，予以公告，并收缴其印章、标识、资料、财务凭证；条号未核对。',
    en: 'A proven one is banned, declared illegal and announced, its seals and papers collected; articles not checked.',
  },
];

export const BAN_RULES = [
  ...rulesOf('O77', { from: '2025-05-01', to: null }, O77),
  ...rulesOf('O21', { from: '2000-04-10', to: '2025-04-30' }, O21),
];
