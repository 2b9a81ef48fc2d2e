import { type RuleRow, rulesOf } from './rule-row.js';

/**
 * 《社会团体登记管理条例》, 2016 text, read. An amendment was published about 2026-03-19/20 whose text, numbering and
 * effective date we could not read: from then on every row stands as 'weak' until somebody has compared it.
 */
const UNVERIFIED_FROM = '2026-03-20';
const LAST_VERIFIED = '2026-03-19';

const REGISTRATION: RuleRow[] = [
  {
    no: '3',
    zh: '成立社会团体先经业务主管单位同意再登记；政协团体、经批准免登的团体和单位内部团体不在登记之列。',
    en: 'Consent of the competent unit precedes registration; CPPCC bodies, exempted and internal bodies are not registered.',
  },
  {
    no: '4',
    zh: '社会团体必须守法，不得危害国家和社会公共利益，不得从事营利性经营。',
    en: 'An association keeps the law, harms no public interest and does no business for profit.',
  },
  {
    no: '6',
    zh: '县级以上民政部门是登记管理机关；政府有关部门和授权组织是业务主管单位。',
    en: 'Civil affairs departments from the county up are registrars; government departments are competent units.',
  },
  {
    no: '7',
    zh: '地方性社会团体由所在地登记管理机关登记；跨行政区域的由共同上一级登记。',
    en: 'A local association registers where it is; one across regions with their common superior.',
  },
  {
    no: '9',
    zh: '发起人经业务主管单位同意后申请登记；筹备期间只能筹备。',
    en: 'Founders apply after consent; during preparation they may only prepare.',
  },
  {
    no: '10',
    zh: '成立要有五十个以上个人会员或三十个以上单位会员（混合不少于五十个）、名称、机构、住所、专职人员、资金（地方三万元以上）和独立承担责任的能力。',
    en: 'Needs 50 individual or 30 unit members (mixed 50), name, bodies, domicile, staff, 30,000 yuan locally, own liability.',
    value: { individualMembers: 50, unitMembers: 30, mixedMembers: 50, localFundsFen: 3_000_000 },
  },
  {
    no: '12',
    zh: '收齐有效文件之日起六十日内决定是否准予登记，不准的说明理由；法定代表人不得兼任其他社会团体的法定代表人。',
    en: 'Decision within 60 days of all valid documents, a refusal with reasons; its head may not head another association.',
    value: { days: 60 },
  },
  {
    no: '13',
    zh: '宗旨不合、已有相同相近团体而无必要、发起人或拟任负责人受限、弄虚作假或法律禁止的，不予登记。',
    en: 'Refused: wrong purpose, a like body exists, barred persons, falsification, or another statutory bar.',
    value: { grounds: ['purpose', 'duplicate', 'barred-person', 'falsification', 'other-bar'] },
  },
  {
    no: '15',
    zh: '依法自批准成立即有法人资格的团体，六十日内申领证书，登记管理机关三十日内发给。',
    en: 'A body with personality from approval applies within 60 days and gets its certificate within 30.',
    value: { applyDays: 60, issueDays: 30 },
  },
  {
    no: '16',
    zh: '凭证书刻章、开户，印章式样和账号报登记管理机关备案。',
    en: 'With the certificate it has seals made and opens accounts, and files both with the registrar.',
  },
  {
    no: '17',
    zh: '分支、代表机构不具有法人资格，在章程和授权范围内活动；不得再设分支，不得设地域性分支。',
    en: 'Branches have no personality and stay within charter and mandate; no branch of a branch, no territorial branch.',
  },
  {
    no: '18',
    zh: '业务主管单位同意之日起三十日内申请变更登记；修改章程同样在三十日内报核准。',
    en: 'Change registration, and approval of a new charter, are applied for within 30 days of consent.',
    value: { days: 30 },
  },
  {
    no: '19',
    zh: '宗旨完成、自行解散、分立合并或其他终止的，经业务主管单位同意后申请注销。',
    en: 'Purpose achieved, dissolution, split, merger or another end: deregistration is applied for after consent.',
  },
  {
    no: '20',
    zh: '注销前在指导下成立清算组织并完成清算；清算期间不得做清算以外的事。',
    en: 'Liquidation under guidance comes first; meanwhile only liquidation acts are allowed.',
  },
  {
    no: '21',
    zh: '清算结束十五日内办理注销，交申请书、审查文件和清算报告；准予的收缴证书、印章、财务凭证。',
    en: 'Deregistration within 15 days of the end of liquidation; certificate, seal and vouchers are collected.',
    value: { days: 15 },
  },
  {
    no: '23',
    zh: '成立、注销和变更名称、住所、法定代表人，由登记管理机关公告。',
    en: 'Formation, deregistration and changes of name, domicile or head are announced by the registrar.',
  },
];

const SUPERVISION: RuleRow[] = [
  {
    no: '25',
    zh: '业务主管单位负责登记前审查、监督指导、年检初审、协助查处和指导清算，不得收费。',
    en: 'The competent unit reviews before registration, guides, first-reviews, assists, guides liquidation; free of charge.',
  },
  {
    no: '26',
    zh: '资产合法且只用于章程业务；受赠按约定使用，向业务主管单位报告并向社会公布。',
    en: 'Assets are lawful and used for the charter only; donations as agreed, reported and published.',
  },
  {
    no: '27',
    zh: '换届或更换法定代表人之前，登记管理机关和业务主管单位要组织财务审计。',
    en: 'Before re-election or a new legal representative a financial audit is arranged.',
  },
  {
    no: '28',
    zh: '每年三月三十一日前向业务主管单位、五月三十一日前向登记管理机关报送上年工作报告，接受年度检查。',
    en: 'Last year’s report goes to the competent unit by 31 March and to the registrar by 31 May for the annual check.',
    value: { toUnit: '03-31', toRegistrar: '05-31' },
  },
  {
    no: '29',
    zh: '骗取登记，或者取得证书后一年未开展活动的，撤销登记。',
    en: 'Registration obtained by deceit, or a year without activity after the certificate, is revoked.',
    value: { years: 1 },
  },
  {
    no: '30',
    zh: '八种违法行为可以警告、责令改正、限期停止活动、责令撤换主管人员，严重的撤销登记；有经营额或所得的没收并可处罚款。',
    en: 'Eight violations: warning, correction, suspension, replacement of officers, revocation; confiscation and fine.',
    value: { turnoverTimes: [1, 3], gainTimes: [3, 5] },
  },
  {
    no: '30i1',
    zh: '涂改、出租、出借登记证书，或者出租、出借印章。',
    en: 'Altering or lending the certificate, or lending the seal.',
  },
  {
    no: '30i2',
    zh: '活动超出章程规定的宗旨和业务范围。',
    en: 'Acting beyond the purposes and scope of the charter.',
  },
  {
    no: '30i3',
    zh: '拒绝监督检查，或者不按规定接受监督检查。',
    en: 'Refusing supervision or not accepting it as required.',
  },
  { no: '30i4', zh: '应当变更登记而不按规定办理。', en: 'Not registering a change as required.' },
  {
    no: '30i5',
    zh: '违规设立分支、代表机构，或者疏于管理造成严重后果。',
    en: 'Irregular branches, or branches so neglected that serious harm follows.',
  },
  { no: '30i6', zh: '从事营利性经营。', en: 'Doing business for profit.' },
  {
    no: '30i7',
    zh: '侵占、私分、挪用资产或者受赠财物。',
    en: 'Embezzling, sharing out or diverting assets or donations.',
  },
  {
    no: '30i8',
    zh: '违规收费、筹资或者接受、使用捐赠资助。',
    en: 'Unlawful fees, fund-raising, or taking and using of donations.',
  },
  {
    no: '31',
    zh: '违反其他法律由有关机关处理；有关机关认为应撤销登记的，由登记管理机关撤销。',
    en: 'Other laws are enforced by their organs; where one finds revocation due, the registrar revokes.',
  },
  {
    no: '32',
    zh: '对筹备期间越界活动、未登记活动和撤销后继续活动的社会团体，登记管理机关有权取缔并没收非法财产。',
    en: 'The registrar’s power to ban associations that act beyond preparation, unregistered or after revocation.',
    value: { power: 'ban', type: 'SG' },
  },
  {
    no: '33',
    zh: '限期停止活动的封存证书、印章和财务凭证；撤销登记的收缴证书和印章。',
    en: 'On suspension certificate, seals and vouchers are sealed; on revocation certificate and seals are collected.',
  },
  { no: '35', zh: '年度检查不收费。', en: 'The annual check is free of charge.' },
];

const ROWS = [...REGISTRATION, ...SUPERVISION];

export const ASSOCIATION_RULES = [
  ...rulesOf('SG', { from: '2016-02-06', to: LAST_VERIFIED }, ROWS),
  ...rulesOf('SG', { from: UNVERIFIED_FROM, to: null, mark: 'weak' }, ROWS),
  ...rulesOf('SG', { from: UNVERIFIED_FROM, to: null, mark: 'weak' }, [
    {
      no: null,
      key: 'merge',
      zh: '2026年修改：行业协会商会可以确定行业管理部门；业务调整、重复设置或运转失灵的，可以提出合并、终止方案（条文未核）。',
      en: '2026 amendment: an industry department may be named; merger or termination plans for duplicate or failing bodies (text unread).',
    },
  ]),
];
