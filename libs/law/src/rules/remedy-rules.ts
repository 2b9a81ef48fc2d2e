import { type RuleRow, rulesOf } from './rule-row.js';

/** 《行政复议法》 (2023, in force 2024-01-01), read. */
const REC: RuleRow[] = [
  {
    no: '20',
    zh: '自知道该行为之日起六十日内申请复议；决定没有告知权利、机关和期限的，自知道这些起算，最长一年。',
    en: 'Within 60 days of knowledge; if right, organ and term were not printed, from knowing them, at most one year.',
    value: { days: 60, unprintedYears: 1 },
  },
  {
    no: '21',
    zh: '自行为作出之日起超过五年（不动产二十年）的不受理。',
    en: 'Never after five years (immovables twenty).',
    value: { years: 5 },
  },
  {
    no: '23',
    zh: '不服当场处罚、信息不予公开等，必须先复议再诉讼，并应当告知。',
    en: 'On-the-spot penalties and refused disclosure: reconsideration first, and the party is told so.',
  },
  {
    no: '24',
    zh: '对本级政府工作部门的行为，由本级人民政府管辖。',
    en: 'A department’s act is reviewed by the government of the same level.',
    value: { reviewOrgan: 'same-level-government' },
  },
  {
    no: '32',
    zh: '不服当场处罚可以通过处罚机关提出；认为应当维持的，五日内转送复议机关。',
    en: 'It may be handed in through the penalising organ, which forwards it within five days if it stands by its act.',
    value: { days: 5 },
  },
  {
    no: '41',
    mark: 'memory',
    zh: '申请人撤回申请等情形，行政复议终止。',
    en: 'Withdrawal of the application, among others, ends the review.',
  },
  {
    no: '42',
    zh: '复议不停止执行；被申请人、复议机关认为需要等四种情形除外。',
    en: 'Review does not stay execution, save where the organ or the reviewer finds it needed.',
  },
  {
    no: '46',
    zh: '复议期间被申请人不得自行收集证据；申请人提出新理由证据的，经同意可以补充。',
    en: 'During review the organ gathers no evidence by itself; against new grounds it may supplement with leave.',
  },
  {
    no: '48',
    zh: '收到申请书副本之日起十日内书面答复，并提交证据、依据和材料。',
    en: 'Answer with evidence and basis within ten days of the copy.',
    value: { days: 10 },
  },
  {
    no: '53',
    zh: '当场处罚、警告或通报批评、三千元以下等案件可以适用简易程序。',
    en: 'On-the-spot acts, warnings, up to 3,000 yuan: simplified procedure possible.',
  },
  {
    no: '54',
    zh: '简易程序中，收到副本之日起五日内答复并提交证据、依据。',
    en: 'In simplified procedure the answer is due within five days of the copy.',
    value: { days: 5 },
  },
  {
    no: '62',
    zh: '受理之日起六十日内决定，可延长三十日；简易程序三十日。',
    en: 'Decision within 60 days of acceptance, 30 more if complex; simplified 30.',
    value: { days: 60, extensionDays: 30, simplifiedDays: 30 },
  },
  {
    no: '63',
    mark: 'memory',
    zh: '事实清楚而内容不适当等情形，复议机关决定变更，不得作出对申请人更为不利的变更。',
    en: 'Clear facts but an unfit content: the reviewer changes the act, never against the applicant.',
  },
  {
    no: '64',
    zh: '事实不清、违反程序、依据不合法、越权滥权的撤销；不得以同一事实理由重作相同行为，因程序撤销的除外。',
    en: 'Grounds of annulment; the same act is not repeated on the same facts, save after a procedural annulment.',
    value: { grade: 'annullable' },
  },
  {
    no: '65',
    zh: '程序轻微违法且无实际影响等，确认违法而不撤销。',
    en: 'A slight breach without effect is declared unlawful, not annulled.',
    value: { grade: 'minor' },
  },
  {
    no: '66',
    mark: 'memory',
    zh: '不履行法定职责的，决定其在一定期限内履行。',
    en: 'An organ that does not do its duty is ordered to do it within a term.',
  },
  {
    no: '67',
    zh: '主体不适格或没有依据等重大且明显违法的，确认无效。',
    en: 'Gross and obvious illegality is declared void.',
    value: { grade: 'void' },
  },
  {
    no: '68',
    mark: 'memory',
    zh: '事实清楚、证据确凿、依据正确、程序合法、内容适当的，决定维持。',
    en: 'An act that is right in facts, law, procedure and content is upheld.',
  },
  {
    no: '69',
    mark: 'memory',
    zh: '申请不符合条件或者理由不成立的，驳回复议请求。',
    en: 'A request without ground is rejected.',
  },
  {
    no: '70',
    zh: '不按期答复举证的，视为没有证据、依据。',
    en: 'An answer not given in time counts as no evidence.',
  },
  {
    no: '76',
    zh: '收到复议意见书之日起六十日内报送纠正情况。',
    en: 'What was corrected after a review opinion is reported within 60 days.',
    value: { days: 60 },
  },
  {
    no: '88',
    zh: '本法的三日、五日、七日、十日是工作日；其余期间依民事诉讼法。',
    en: 'Three, five, seven and ten days are working days; else civil procedure counts.',
    value: { workingDays: [3, 5, 7, 10] },
  },
];

/** 《行政诉讼法》 (2017), read. */
const LIT: RuleRow[] = [
  {
    no: '34',
    zh: '被告负举证责任；逾期不提供的视为没有证据。',
    en: 'The organ bears the burden of proof; late means none.',
  },
  {
    no: '35',
    zh: '诉讼中被告及其代理人不得自行收集证据。',
    en: 'During the suit the organ gathers no evidence by itself.',
  },
  {
    no: '36',
    zh: '因正当事由可准许延期提供；对方提出新理由证据的，经准许可以补充。',
    en: 'With leave evidence may come late, or supplement against new grounds.',
  },
  {
    no: '44',
    zh: '可以先复议再诉讼，也可以直接诉讼；规定复议前置的从其规定。',
    en: 'Review then suit, or suit at once, unless review is made a first step.',
  },
  {
    no: '45',
    zh: '不服复议决定的，收到之日起十五日内起诉；逾期不决定的，期满之日起十五日内。',
    en: 'Suit within 15 days of the review decision, or of the day when it was due.',
    value: { days: 15 },
  },
  {
    no: '46',
    zh: '直接起诉的，自知道之日起六个月内提出；超过五年不受理。',
    en: 'Direct suit within six months of knowledge, never after five years.',
    value: { months: 6 },
  },
  {
    no: '56',
    zh: '诉讼不停止执行，被告认为需要、法院裁定等情形除外。',
    en: 'A suit does not stay execution, save where the organ or the court finds it needed.',
  },
  {
    no: '62',
    mark: 'memory',
    zh: '宣判前原告申请撤诉的，是否准许由法院裁定。',
    en: 'Withdrawal of a suit before judgment is allowed by the court.',
  },
  {
    no: '67',
    zh: '收到起诉状副本之日起十五日内提交证据、依据和答辩状。',
    en: 'Evidence, basis and answer within 15 days of the copy.',
    value: { days: 15 },
  },
  {
    no: '69',
    mark: 'memory',
    zh: '行为合法的，判决驳回原告的诉讼请求。',
    en: 'Where the act is lawful the claim is dismissed.',
  },
  {
    no: '70',
    zh: '证据不足、法律适用错误、违反程序、越权、滥权、明显不当的，判决撤销。',
    en: 'Grounds of annulment by the court.',
    value: { grade: 'annullable' },
  },
  {
    no: '71',
    zh: '不得以同一事实和理由作出基本相同的行为。',
    en: 'An annulled act is not made again on the same facts and reasons.',
  },
  {
    no: '72',
    mark: 'memory',
    zh: '不履行法定职责的，判决在一定期限内履行。',
    en: 'An organ that does not do its duty is ordered to do it within a term.',
  },
  {
    no: '74',
    zh: '程序轻微违法且无实际影响等，确认违法而不撤销。',
    en: 'A slight breach without effect is declared unlawful, not annulled.',
    value: { grade: 'minor' },
  },
  {
    no: '75',
    mark: 'memory',
    zh: '没有主体资格或者没有依据等重大且明显违法的，判决确认无效。',
    en: 'Gross and obvious illegality is declared void by the court.',
    value: { grade: 'void' },
  },
  {
    no: '77',
    mark: 'memory',
    zh: '处罚明显不当的，法院可以判决变更，不得加重原告的义务或减损其权益。',
    en: 'A plainly unfit penalty may be changed by the court, never against the plaintiff.',
  },
];

export const REMEDY_RULES = [
  ...rulesOf('REC', { from: '2024-01-01', to: null }, REC),
  ...rulesOf('LIT', { from: '2017-07-01', to: null }, LIT),
];
