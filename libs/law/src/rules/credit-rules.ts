import { type RuleRow, rulesOf } from './rule-row.js';

/**
 * 《社会组织信用信息管理办法》（民政部令第60号，2018-01-24）: Arts 1–7 of the final text and a press summary were read;
 * the numbers of the articles below are those of the 2017 draft, which the final text is believed to keep: 'weak'.
 * What only memory says stands as 'memory' and is configuration.
 */
const O60: RuleRow[] = [
  {
    no: '6',
    zh: '信用信息分基础、年报、行政检查、行政处罚和其他五类。',
    en: 'Five kinds of credit information: basics, annual report, inspection, penalty, other.',
    value: { kinds: ['basics', 'annual', 'inspection', 'penalty', 'other'] },
  },
  {
    no: null,
    key: 'entry',
    zh: '信息形成或取得后五个工作日内录入。',
    en: 'Information is entered within five working days of being formed or obtained.',
    value: { workingDays: 5 },
  },
  {
    no: '11',
    mark: 'weak',
    zh: '列入活动异常名录的各种情形。',
    en: 'The grounds of the abnormal-activity list.',
    value: { list: 'abnormal', grounds: 7 },
  },
  {
    no: '11i1',
    mark: 'weak',
    zh: '没有按时、按要求报送年度工作报告。',
    en: 'Annual work report not filed in time or as required.',
    value: { list: 'abnormal', ground: 'ANNUAL_REPORT' },
  },
  {
    no: '11i2',
    mark: 'weak',
    zh: '没有按规定设立党组织。',
    en: 'No party organization set up as required.',
    value: { list: 'abnormal', ground: 'PARTY_ORGANIZATION' },
  },
  {
    no: '11i3',
    mark: 'weak',
    zh: '检查后发出整改文书而没有按期完成整改。',
    en: 'A rectification document after a check, not completed in time.',
    value: { list: 'abnormal', ground: 'RECTIFICATION_OVERDUE' },
  },
  {
    no: '11i4',
    mark: 'weak',
    zh: '有公开募捐资格的慈善组织出现公开募捐管理办法所列情形（该办法已换版，对应条号待核）。',
    en: 'A charity with a fund-raising licence in a situation of the fund-raising measures (since replaced; mapping open).',
    value: { list: 'abnormal', ground: 'FUND_RAISING' },
  },
  {
    no: '11i5',
    mark: 'weak',
    zh: '受到警告，或者不满五万元的罚款。',
    en: 'Warned, or fined less than 50,000 yuan.',
    value: { list: 'abnormal', ground: 'SMALL_PENALTY', belowFen: 5_000_000 },
  },
  {
    no: '11i6',
    mark: 'weak',
    zh: '通过登记住所联系不上；两次专用信函均无人签收的视为联系不上。',
    en: 'Unreachable at the registered domicile; deemed so when two dedicated letters both go unsigned.',
    value: { list: 'abnormal', ground: 'UNREACHABLE', letters: 2 },
  },
  {
    no: '11i7',
    mark: 'weak',
    zh: '法律、法规规定的其他情形。',
    en: 'Others by statute.',
    value: { list: 'abnormal', ground: 'OTHER' },
  },
  {
    no: null,
    key: 'letters',
    mark: 'memory',
    zh: '两次信函的间隔：定稿似为十五日至三十日，草案为二十日至六十日。',
    en: 'Interval of the letters: the final text is believed to say 15–30 days; the draft said 20–60.',
    value: { minDays: 15, maxDays: 30 },
  },
  {
    no: '12',
    mark: 'weak',
    zh: '主管单位或其他机关书面证明该组织没有直接责任的，可以不列入。',
    en: 'With a written certificate that it is not directly responsible, an organization may be left off.',
  },
  {
    no: '13',
    mark: 'weak',
    zh: '在列期间再犯的，期限重新计算。',
    en: 'Re-offending while listed restarts the clock.',
  },
  {
    no: '14',
    mark: 'weak',
    zh: '履行义务或整改完毕后申请，核实后五个工作日内移出；无须整改的，列入满六个月移出。',
    en: 'On application, removed within five working days of verifying; where nothing is to rectify, after six months.',
    value: { workingDays: 5, months: 6 },
  },
  {
    no: '15',
    mark: 'weak',
    zh: '列入严重违法失信名单的各种情形。',
    en: 'The grounds of the serious-violation list.',
    value: { list: 'serious', grounds: 8 },
  },
  {
    no: '15i1',
    mark: 'weak',
    zh: '在活动异常名录满二年；由此启动列入建议，仍须告知、听取陈述并由人决定。',
    en: 'Two years on the abnormal list; this opens a proposal: notice, statement and a person’s decision still come.',
    value: { list: 'serious', ground: 'ABNORMAL_TWO_YEARS', years: 2, opens: 'proposal' },
  },
  {
    no: '15i2',
    mark: 'weak',
    zh: '骗取变更登记而被撤销。',
    en: 'A change registration got by deceit and annulled.',
    value: { list: 'serious', ground: 'DECEIT' },
  },
  {
    no: '15i3',
    mark: 'weak',
    zh: '受到限期停止活动的处罚。',
    en: 'Activities suspended by penalty.',
    value: { list: 'serious', ground: 'SUSPENDED' },
  },
  {
    no: '15i4',
    mark: 'weak',
    zh: '受到五万元以上罚款。',
    en: 'Fined 50,000 yuan or more.',
    value: { list: 'serious', ground: 'LARGE_FINE', fromFen: 5_000_000 },
  },
  {
    no: '15i5',
    mark: 'weak',
    zh: '三年内两次以上受到警告或不满五万元罚款。',
    en: 'Two or more warnings or fines below 50,000 yuan within three years.',
    value: { list: 'serious', ground: 'REPEATED_SMALL_PENALTY', times: 2, years: 3 },
  },
  {
    no: '15i6',
    mark: 'weak',
    zh: '被法院列为失信被执行人。',
    en: 'On the courts’ list of defaulters.',
    value: { list: 'serious', ground: 'COURT_DEFAULTER' },
  },
  {
    no: '15i7',
    mark: 'weak',
    zh: '被吊销登记证书，或者成立登记被撤销。',
    en: 'Certificate withdrawn or formation registration revoked.',
    value: { list: 'serious', ground: 'REVOKED', removedAfter: 'deregistration' },
  },
  {
    no: '15i8',
    mark: 'weak',
    zh: '法律、法规规定的其他情形。',
    en: 'Others by statute.',
    value: { list: 'serious', ground: 'OTHER' },
  },
  {
    no: null,
    key: 'notice',
    mark: 'weak',
    zh: '列入前书面告知事实、理由、依据和权利；联系不上的在网上公告。',
    en: 'Before listing: written notice of facts, reasons, basis and rights; by Internet if unreachable.',
  },
  {
    no: null,
    key: 'statement',
    mark: 'memory',
    zh: '陈述申辩期与答复期：通常各十个工作日。',
    en: 'Days for the statement and for its answer: commonly ten working days each.',
    value: { workingDays: 10 },
  },
  {
    no: null,
    key: 'serious-removal',
    mark: 'weak',
    zh: '在严重违法失信名单至少二年且无新情形后可以申请移出；按第一种情形列入的还须履行义务，按撤销列入的在注销后移出。',
    en: 'Two clean years on the serious list, then application; ground 1 also needs the duty met, ground 7 deregistration.',
    value: { years: 2 },
  },
  {
    no: null,
    key: 'serious-removal-days',
    mark: 'memory',
    zh: '决定移出严重违法失信名单的期限：五至十个工作日。',
    en: 'Days to decide removal from the serious list: five to ten working days.',
    value: { workingDays: 10 },
  },
  {
    no: null,
    key: 'objection',
    mark: 'weak',
    zh: '对公示信息有异议的，核实后及时更正。',
    en: 'An objection to published data is verified and errors corrected promptly.',
  },
];

/** 《信用修复管理办法》, in force 2026-04-01, from its published summary; article numbers not read. */
const CRR: RuleRow[] = [
  {
    no: null,
    key: 'minor',
    zh: '轻微失信信息原则上不公示，确需公示的最长三个月。',
    en: 'Minor: in principle not published, at most three months.',
    value: { severity: 'minor', maxMonths: 3 },
  },
  {
    no: null,
    key: 'general',
    zh: '一般失信信息公示最短三个月、最长一年。',
    en: 'General: three months to one year.',
    value: { severity: 'general', minMonths: 3, maxMonths: 12 },
  },
  {
    no: null,
    key: 'serious',
    zh: '严重失信信息公示最短一年、最长三年。',
    en: 'Serious: one to three years.',
    value: { severity: 'serious', minMonths: 12, maxMonths: 36 },
  },
  {
    no: null,
    key: 'repair',
    zh: '谁认定谁修复；修复后停止公示，也停止共享和使用。',
    en: 'Who determined repairs; repair ends publication, sharing and use.',
  },
];

export const CREDIT_RULES = [
  ...rulesOf('O60', { from: '2018-01-24', to: null }, O60),
  ...rulesOf('CRR', { from: '2026-04-01', to: null }, CRR),
];
