import { type RuleRow, rulesOf } from './rule-row.js';

/** 《民办非企业单位登记管理暂行条例》 (1998), read. */
const PNE: RuleRow[] = [
  {
    no: '3',
    zh: '成立民办非企业单位先经业务主管单位同意，再依条例登记。',
    en: 'Consent of the competent unit precedes registration.',
  },
  {
    no: '4',
    zh: '必须守法，不得危害公共利益，不得从事营利性经营。',
    en: 'It keeps the law, harms no public interest and does no business for profit.',
  },
  {
    no: '6',
    zh: '由与业务主管单位同级的登记管理机关登记。',
    en: 'The registrar of the same level as the competent unit registers it.',
  },
  {
    no: '8',
    zh: '登记条件：主管单位同意、名称和机构、人员、财产、场所；名称不得冠以“中国”“全国”“中华”。',
    en: 'Conditions: consent, name and bodies, staff, property, premises; no 中国, 全国 or 中华 in the name.',
  },
  {
    no: '11',
    zh: '收齐有效文件之日起六十日内决定；五种情形不予登记并说明理由。',
    en: 'Decision within 60 days of all valid documents; five grounds of refusal, with reasons.',
    value: { days: 60, grounds: ['purpose', 'falsification', 'duplicate', 'barred-person', 'other-bar'] },
  },
  {
    no: '12',
    zh: '登记名称、住所、宗旨范围、负责人、开办资金和主管单位，按责任方式发法人、合伙或个体登记证书。',
    en: 'Items registered; the certificate is for a legal person, a partnership or an individual.',
    value: { certificates: ['legal-person', 'partnership', 'individual'] },
  },
  { no: '13', zh: '不得设立分支机构。', en: 'It may not set up branches.' },
  {
    no: '14',
    zh: '凭证书刻章、开户，印章式样和账号报备案。',
    en: 'With the certificate it has seals made and opens accounts, and files both.',
  },
  {
    no: '15',
    zh: '业务主管单位同意之日起三十日内申请变更登记；修改章程同样在三十日内报核准。',
    en: 'Change registration, and approval of a new charter, are applied for within 30 days of consent.',
    value: { days: 30 },
  },
  {
    no: '16',
    zh: '自行解散、分立合并等应当注销；先清算，清算期间不得做其他活动。',
    en: 'Dissolution, split or merger lead to deregistration, after liquidation; meanwhile nothing else is allowed.',
  },
  {
    no: '17',
    zh: '完成清算之日起十五日内办理注销；准予的收缴证书、印章和财务凭证。',
    en: 'Deregistration within 15 days of the end of liquidation; certificate, seal and vouchers are collected.',
    value: { days: 15 },
  },
  {
    no: '18',
    zh: '成立、注销和变更名称、住所、负责人由登记管理机关公告。',
    en: 'Formation, deregistration and changes of name, domicile or head are announced.',
  },
  {
    no: '20',
    zh: '业务主管单位负责登记前审查、指导、年检初审、协助查处和指导清算，不得收费。',
    en: 'The competent unit reviews, guides, first-reviews, assists and guides liquidation; free of charge.',
  },
  {
    no: '21',
    zh: '资产合法且只用于章程业务；受赠按约定使用并报告、公布。',
    en: 'Assets are lawful and used for the charter only; donations as agreed, reported and published.',
  },
  {
    no: '22',
    zh: '变更法定代表人或负责人时，要组织财务审计。',
    en: 'On a change of legal representative or head a financial audit is arranged.',
  },
  {
    no: '23',
    zh: '每年三月三十一日前向业务主管单位、五月三十一日前向登记管理机关报送上年工作报告，接受年度检查。',
    en: 'Last year’s report goes to the competent unit by 31 March and to the registrar by 31 May.',
    value: { toUnit: '03-31', toRegistrar: '05-31' },
  },
  {
    no: '24',
    zh: '骗取登记，或者业务主管单位撤销批准的，撤销登记。',
    en: 'Registration obtained by deceit, or consent withdrawn by the competent unit, is revoked.',
  },
  {
    no: '25',
    zh: '八种违法行为可以警告、责令改正、限期停止活动，严重的撤销登记；有经营额或所得的没收并可处罚款。',
    en: 'Eight violations: warning, correction, suspension, revocation; confiscation and fine.',
    value: { turnoverTimes: [1, 3], gainTimes: [3, 5] },
  },
  {
    no: '25i1',
    zh: '涂改、出租、出借登记证书，或者出租、出借印章。',
    en: 'Altering or lending the certificate, or lending the seal.',
  },
  {
    no: '25i2',
    zh: '活动超出章程规定的宗旨和业务范围。',
    en: 'Acting beyond the purposes and scope of the charter.',
  },
  {
    no: '25i3',
    zh: '拒绝监督检查，或者不按规定接受监督检查。',
    en: 'Refusing supervision or not accepting it as required.',
  },
  { no: '25i4', zh: '应当变更登记而不按规定办理。', en: 'Not registering a change as required.' },
  { no: '25i5', zh: '设立分支机构。', en: 'Setting up a branch.' },
  { no: '25i6', zh: '从事营利性经营。', en: 'Doing business for profit.' },
  {
    no: '25i7',
    zh: '侵占、私分、挪用资产或者受赠财物。',
    en: 'Embezzling, sharing out or diverting assets or donations.',
  },
  {
    no: '25i8',
    zh: '违规收费、筹资或者接受、使用捐赠资助。',
    en: 'Unlawful fees, fund-raising, or taking and using of donations.',
  },
  {
    no: '26',
    zh: '违反其他法律由有关机关处理；有关机关认为应撤销登记的，由登记管理机关撤销。',
    en: 'Other laws are enforced by their organs; where one finds revocation due, the registrar revokes.',
  },
  {
    no: '27',
    zh: '对未登记活动和撤销后继续活动的民办非企业单位，登记管理机关有权取缔并没收非法财产。',
    en: 'The registrar’s power to ban private non-enterprise units that act unregistered or after revocation.',
    value: { power: 'ban', type: 'PNE' },
  },
  {
    no: '28',
    zh: '限期停止活动的封存证书、印章和财务凭证；撤销登记的收缴证书和印章。',
    en: 'On suspension certificate, seals and vouchers are sealed; on revocation certificate and seals are collected.',
  },
  { no: '30', zh: '年度检查不收费。', en: 'The annual check is free of charge.' },
];

/** 《民办非企业单位年度检查办法》（民政部令第27号）: Arts 3–4 read; Arts 9–10 from memory and practice. */
const O27: RuleRow[] = [
  {
    no: '3',
    zh: '上年末登记不满六个月的，当年不参加年检。',
    en: 'A unit registered for six months or less at the end of last year is not checked this year.',
    value: { minMonths: 6 },
  },
  {
    no: '4',
    zh: '年检结论分合格、基本合格、不合格，并予公布。',
    en: 'The conclusion is pass, basic pass or fail, and is announced.',
    value: { conclusions: ['PASSED', 'BASICALLY_PASSED', 'FAILED'] },
  },
  {
    no: '9',
    mark: 'memory',
    zh: '基本合格、不合格的限期三个月整改。',
    en: 'After basic pass or fail, three months to rectify.',
    value: { months: 3 },
  },
  {
    no: '10',
    mark: 'memory',
    zh: '一年不参加或不合格给予警告，连续两年的撤销登记。',
    en: 'One year missed or failed: warning; two in a row: revocation.',
    value: { consecutiveYears: 2 },
  },
];

export const SERVICE_UNIT_RULES = [
  ...rulesOf('PNE', { from: '1998-10-25', to: null }, PNE),
  ...rulesOf('O27', { from: '2005-06-01', to: null }, O27),
];
