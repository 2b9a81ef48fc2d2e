import { AFTERWARDS_ROWS } from './afterwards-rows.js';
import { CASE_DESK } from './case-desk-rules.js';
import { DOCUMENT_ROWS } from './document-rows.js';
import { type RuleRow, rulesOf } from './rule-row.js';

/**
 * Our own rules: separations of duties, readings of open questions, service terms. Not law: mark 'design', and where
 * `value.setting` names one, a switch of the bureau (settings.ts).
 */
const SEPARATION: RuleRow[] = [
  {
    no: null,
    key: 'sod-1',
    zh: '批准立案、作出决定的人不得是本案承办人。',
    en: 'Who approves filing or decides is no handler of the case.',
    value: { setting: 'separateDeciderFromHandlers' },
  },
  {
    no: null,
    key: 'sod-2',
    zh: '法制审核人员不得是本案承办人，也不得是决定人。',
    en: 'The legal reviewer is neither handler nor decider.',
    value: { setting: 'separateLegalReviewer' },
  },
  {
    no: null,
    key: 'sod-3',
    zh: '同一登记申请的受理人与审批人不得为同一人。',
    en: 'One person does not both accept and approve a registration.',
    value: { setting: 'separateRegistrationApprover' },
  },
  {
    no: null,
    key: 'sod-4',
    zh: '证据保管员不得是唯一承办人。',
    en: 'The evidence keeper is not the sole handler.',
    value: { setting: 'separateEvidenceKeeper' },
  },
  {
    no: null,
    key: 'sod-5',
    zh: '提出列入、移出名录的人不得自己决定。',
    en: 'Who proposes a listing or removal does not decide it.',
    value: { setting: 'separateListingDecider' },
  },
  {
    no: null,
    key: 'sod-6',
    zh: '整改由提交人以外的人核验。',
    en: 'Rectification is verified by another than its submitter.',
    value: { setting: 'separateRectificationVerifier' },
  },
  {
    no: null,
    key: 'sod-7',
    zh: '更正记录须由另一人批准。',
    en: 'A correction is approved by a second person.',
    value: { setting: 'separateCorrectionApprover' },
  },
  {
    no: null,
    key: 'sod-8',
    zh: '查看举报人身份须两人同意并说明理由，查看本身留痕。',
    en: 'A reporter’s identity is opened by two persons with a reason, and the opening is recorded.',
  },
  {
    no: null,
    key: 'sod-9',
    zh: '协同单位接收端点一人录入、另一人批准。',
    en: 'An agency endpoint is entered by one person and approved by another.',
    value: { setting: 'separateEndpointApprover' },
  },
  {
    no: null,
    key: 'sod-10',
    zh: '系统、安全、审计三员分立，不兼任，也不看案件内容。',
    en: 'System, security and audit administrators are three persons and read no case content.',
    value: { setting: 'separateAdministrators' },
  },
  {
    no: null,
    key: 'sod-11',
    zh: '案件线索的受理人不得批准据此立案。',
    en: 'The clerk of a clue does not approve filing on it.',
    value: { setting: 'separateClueClerk' },
  },
];

const ORDER: RuleRow[] = [
  {
    no: null,
    key: 'order-1',
    zh: '后一步须在其前提步骤完成之后进行。',
    en: 'A step follows its prerequisites.',
  },
  {
    no: null,
    key: 'order-2',
    zh: '同一事项已经办过的，不重复办理。',
    en: 'What has been done is not done again.',
  },
  {
    no: null,
    key: 'order-3',
    zh: '结案、归档或注销之后，除更正和移出名录外不再办理。',
    en: 'After closing, archiving or deregistration nothing but corrections and removals from lists.',
  },
  {
    no: null,
    key: 'roles',
    zh: '每项办理只由规定的岗位进行，限本机关辖区。',
    en: 'Each act is for its roles only, within their own organ’s jurisdiction.',
  },
  {
    no: null,
    key: 'claim',
    zh: '代码、文号、账号等唯一的标识只能占用一次。',
    en: 'What is unique (code, document number, account) is taken once only.',
  },
  {
    no: null,
    key: 'authority-1',
    zh: '批准人须在当日持有相应权限。',
    en: 'The approver holds the authority on that day.',
  },
  {
    no: null,
    key: 'jurisdiction-1',
    zh: '各机关只办理本辖区的事项，市局可以提级或指定。',
    en: 'Each organ acts in its own jurisdiction; the city may take over or assign.',
  },
  {
    no: null,
    key: 'record-1',
    zh: '已记载的事实不修改、不删除，用更正事件改正。',
    en: 'A recorded fact is neither edited nor deleted; a new event corrects it.',
  },
  {
    no: null,
    key: 'entry',
    zh: '发生后补录的须注明补录原因；发生时间不得在将来，也不得早于其前提。',
    en: 'A late entry gives its reason; it is neither in the future nor before its prerequisite.',
    value: { setting: 'lateEntryAfterDays' },
  },
  {
    no: null,
    key: 'import-1',
    zh: '外部公布的事实只作记载，不触发期限和协同。',
    en: 'An imported fact starts no term and no exchange.',
  },
  {
    no: null,
    key: 'list-1',
    zh: '涉嫌名单不是决定，必须能够移出。',
    en: 'A list of suspects is no decision; removal is possible.',
  },
  {
    no: null,
    key: 'screen-1',
    zh: '名称比对只是提示：结果只存于线索，被人工排除即失效，不对外提供，不据以立案、决定或排序。',
    en: 'A screening of names is a hint: it stands on the clue alone, expires when dismissed, is never exported, and opens, decides or ranks nothing.',
  },
  {
    no: null,
    key: 'link-1',
    zh: '按地址、网站、账号查找关联，只在已立案件内由承办人进行，写明用途并留痕；线索不得用于查找。',
    en: 'Links by address, site or account are looked up by a handler inside a filed case only, with the purpose on record; clues are not searched.',
  },
  {
    no: null,
    key: 'guided-1',
    zh: '引导登记没有专门条文：须以自行解散或不属于非法社会组织结案。',
    en: 'Guided registration has no article: the case closes by self-dissolution or as not illegal.',
  },
  {
    no: null,
    key: 'share-1',
    zh: '决定之前，只有移送或协助的相对机关知悉案件。',
    en: 'Before a decision only the addressee of a transfer or request hears of a case.',
  },
  {
    no: null,
    key: 'uscc-1',
    zh: '新登记的统一社会信用代码校验不通过不予登记；导入的只作警示。',
    en: 'A failed code check refuses a new registration, and warns in an import.',
  },
  {
    no: null,
    key: 'listing-1',
    zh: '名录满二年只产生列入建议，仍须告知、听取陈述并由人决定。',
    en: 'Two years on a list open a proposal only; notice, statement and a decision follow.',
  },
  {
    no: null,
    key: 'qualification-1',
    zh: '没有登记有效执法证件的，当日不得执法。',
    en: 'Without a certificate valid on the day nobody enforces.',
  },
];

const TERMS: RuleRow[] = [
  {
    no: null,
    key: 'calendar-1',
    zh: '没有载入放假通知的年份按周末推算，期限标为预计，载入后重新计算。',
    en: 'A year without its holiday notice counts weekends only; the term is provisional and recomputed.',
  },
  {
    no: null,
    key: 'calendar-2',
    mark: 'design',
    zh: '预计的日期只提醒：放假通知载入、日期确定之前，不自动记录期限届满，当事人不因此丧失权利；本局自己的行为仍按预计日期从严。',
    en: 'A provisional date reminds: until the notice has made it certain no term is recorded as over by itself, and no party loses a right by it; the bureau holds its own acts to it.',
  },
  {
    no: null,
    key: 'terms-1',
    zh: '登记条例的六十、三十、十五日按自然日计算，并按民法典顺延。',
    en: 'The 60, 30 and 15 days of the registration rules are calendar days with roll-forward.',
  },
  {
    no: null,
    key: 'terms-2',
    zh: '移送涉嫌犯罪案件的三日，条文未写明，按较严的自然日计算。',
    en: 'The three days of handing over a crime, unit not stated, are read as the stricter calendar days.',
  },
  {
    no: null,
    key: 'evidence-1',
    zh: '取缔案件登记保存的七日：按自然日预警，按工作日为最后期限。',
    en: 'The seven days of preservation in a ban case: calendar days alarm, working days limit.',
  },
  {
    no: null,
    key: 'validity-1',
    zh: '有效期、保存期、在列期间、资格年限、追责时效和以小时计的期限不因休息日顺延。',
    en: 'Validity, retention, listing, qualifying years, limitation and hours do not roll over rest days.',
  },
  {
    no: null,
    key: 'clue-1',
    zh: '线索七个工作日内核查分流。',
    en: 'A clue is triaged within seven working days.',
    value: { workingDays: 7 },
  },
  {
    no: null,
    key: 'disposal-1',
    zh: '非法社会组织案件立案后九十日内处置。',
    en: 'An illegal-organization case is disposed of within 90 days of filing.',
    value: { days: 90 },
  },
  {
    no: null,
    key: 'revisit-1',
    zh: '劝散后九十日回访。',
    en: 'A dissuaded organization is revisited after 90 days.',
    value: { days: 90 },
  },
  {
    no: null,
    key: 'pause-1',
    zh: '案件依规定中止的期间不计入内部处置期限。',
    en: 'A recorded suspension does not count in our own disposal term.',
  },
  {
    no: null,
    key: 'correction-1',
    zh: '更正本人记录的请求十个工作日内办理。',
    en: 'A request to correct one’s own record is handled within ten working days.',
    value: { workingDays: 10 },
  },
  {
    no: null,
    key: 'hearing-1',
    zh: '限期停止活动、撤销登记、吊销登记证书以及达到数额标准的罚没，一律告知听证权。',
    en: 'Suspension, revocation, withdrawal, and fines or confiscations from the threshold carry a hearing notice.',
    value: { setting: 'hearingFineFromFen' },
  },
  {
    no: null,
    key: 'review-1',
    zh: '取缔决定可以一律经法制审核。',
    en: 'Legal review may be required for every ban.',
    value: { setting: 'legalReviewAlways' },
  },
];

export const SHOUZHENG_RULES = rulesOf(
  'SZ',
  { from: '2000-01-01', to: null, mark: 'design' },
  // Our rules have names, not articles.
  [...SEPARATION, ...ORDER, ...TERMS, ...DOCUMENT_ROWS, ...AFTERWARDS_ROWS, ...CASE_DESK].map((row) => ({
    ...row,
    article: row.key,
  })),
);
