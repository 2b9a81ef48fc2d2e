import { type RuleRow, rulesOf } from './rule-row.js';

/** 《基金会管理条例》 (2004), read. Foundations are registered at province or ministry level. */
const FND: RuleRow[] = [
  {
    no: '6',
    zh: '登记管理机关是国务院民政部门和省级民政部门。',
    en: 'The registrar is the ministry or the provincial civil affairs department.',
    value: { levels: ['ministry', 'province'] },
  },
  {
    no: '8',
    zh: '设立要有公益目的、到账的原始基金（地方公募四百万元、非公募二百万元以上）、名称章程机构人员、住所和独立责任能力。',
    en: 'Needs a public-benefit purpose, paid-in fund (4m yuan local public, 2m non-public), name, charter, bodies, domicile.',
    value: { localPublicFen: 400_000_000, nonPublicFen: 200_000_000 },
  },
  {
    no: '9',
    zh: '申请设立要提交业务主管单位的同意文件等五种材料。',
    en: 'The application has five papers, among them the competent unit’s consent.',
  },
  {
    no: '11',
    zh: '收齐有效文件之日起六十日内决定是否准予登记，不准的书面说明理由。',
    en: 'Decision within 60 days of all valid documents; a refusal in writing with reasons.',
    value: { days: 60 },
  },
  {
    no: '12',
    zh: '分支、代表机构也要登记，六十日内决定，不具有法人资格。',
    en: 'Branches are registered too, within 60 days, and have no personality.',
    value: { days: 60 },
  },
  {
    no: '15',
    zh: '登记事项变化要申请变更登记；章程修改经主管单位同意后报核准。',
    en: 'Changes are registered; a new charter is approved after consent.',
  },
  {
    no: '16',
    zh: '按章程终止、无法继续公益活动或其他终止的，应当注销。',
    en: 'An end under the charter, inability to go on, or another end leads to deregistration.',
  },
  {
    no: '18',
    zh: '先清算；清算结束十五日内办理注销，清算期间不得做其他活动。',
    en: 'Liquidation first; deregistration within 15 days of its end; meanwhile nothing else.',
    value: { days: 15 },
  },
  {
    no: '19',
    zh: '设立、变更、注销登记由登记管理机关公告。',
    en: 'Formation, change and deregistration are announced.',
  },
  {
    no: '20',
    zh: '理事会五至二十五人，每届不超过五年，理事长是法定代表人；亲属和领酬理事有限制。',
    en: 'A council of 5–25, terms of at most five years, its chair the legal representative; limits on kin and paid members.',
    value: { councilMin: 5, councilMax: 25, termYears: 5 },
  },
  {
    no: '23',
    zh: '基金会法定代表人不得兼任任何其他组织的法定代表人；对被撤销基金会负有个人责任的正副理事长、秘书长，五年内不得再任此类职务。',
    en: 'Its head may head no other organization; chairs and secretaries personally responsible for a revocation are barred for five years.',
    value: { barredYears: 5, scope: 'foundation-officers' },
  },
  {
    no: '29',
    zh: '公募基金会公益支出不低于上年收入百分之七十，非公募不低于上年余额百分之八；人员和行政开支不超过百分之十。',
    en: 'Public: at least 70 % of last year’s income spent; non-public 8 % of the balance; wages and administration at most 10 %.',
    value: { publicSpendingPercent: 70, nonPublicSpendingPercent: 8, overheadPercent: 10 },
  },
  {
    no: '36',
    zh: '每年三月三十一日前经业务主管单位同意后向登记管理机关报送上年工作报告，接受年度检查。',
    en: 'Last year’s report, with the competent unit’s consent, reaches the registrar by 31 March.',
    value: { toRegistrar: '03-31' },
  },
  {
    no: '37',
    zh: '换届和更换法定代表人之前要进行财务审计。',
    en: 'Before re-election or a new legal representative there is a financial audit.',
  },
  {
    no: '38',
    zh: '通过年检后在指定媒体公布年度工作报告。',
    en: 'After the check the annual report is published in the named media.',
  },
  {
    no: '40',
    zh: '对未登记或被撤销登记后以基金会名义活动的，登记管理机关有权取缔，没收非法财产并公告。',
    en: 'The registrar’s power to ban those that act as a foundation unregistered or after revocation.',
    value: { power: 'ban', type: 'FND' },
  },
  {
    no: '41',
    zh: '骗取登记、取得证书十二个月内未按章程活动，或者该注销不注销而继续活动的，撤销登记。',
    en: 'Deceit, 12 months without charter activity, or acting on when deregistration is due: revocation.',
    value: { months: 12 },
  },
  {
    no: '42',
    zh: '六种违法行为给予警告、责令停止活动，严重的可以撤销登记，并提请税务机关责令补交减免税款。',
    en: 'Six violations: warning, suspension, revocation; the tax organ is asked to recover exemptions.',
  },
  {
    no: '42i1',
    zh: '活动不合章程规定的宗旨和业务范围。',
    en: 'Acting off the charter’s purposes and scope.',
  },
  { no: '42i2', zh: '会计凭证、账簿、报告弄虚作假。', en: 'False vouchers, books or accounts.' },
  { no: '42i3', zh: '不按规定办理变更登记。', en: 'Not registering a change.' },
  { no: '42i4', zh: '没有完成规定的公益支出。', en: 'Not meeting the spending ratio.' },
  { no: '42i5', zh: '不接受年检，或者年检不合格。', en: 'The annual check not accepted or failed.' },
  {
    no: '42i6',
    zh: '不公布信息，或者公布虚假信息。',
    en: 'Not publishing information, or publishing false information.',
  },
  {
    no: '44',
    zh: '责令停止活动的，封存证书、印章和财务凭证。',
    en: 'On suspension certificate, seals and vouchers are sealed.',
  },
];

export const FOUNDATION_RULES = rulesOf('FND', { from: '2004-06-01', to: null }, FND);
