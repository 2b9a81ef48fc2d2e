import { AFTERWARDS_ROWS } from './afterwards-rows.js';
import { CASE_DESK } from './case-desk-rules.js';
import { DOCUMENT_ROWS } from './document-rows.js';
import { type OwnRuleRow, ownRules } from './rule-row.js';

/**
 * Our own rules: separations of duties, readings of open questions, service terms. Not law: mark 'design', and where
 * `value.setting` names one, a switch of the bureau (settings.ts).
 */
const SEPARATION: OwnRuleRow[] = [
  {
    key: 'sod-1',
    title: ['决定人与承办人分离', 'decider and handlers are apart'],
    zh: '批准立案、作出决定的人不得是本案承办人。',
    en: 'Who approves filing or decides is no handler of the case.',
    value: { setting: 'separateDeciderFromHandlers' },
  },
  {
    key: 'sod-2',
    title: ['法制审核独立', 'the legal review is independent'],
    zh: '法制审核人员不得是本案承办人，也不得是决定人。',
    en: 'The legal reviewer is neither handler nor decider.',
    value: { setting: 'separateLegalReviewer' },
  },
  {
    key: 'sod-3',
    title: ['登记受理与审批分离', 'acceptance and approval of a registration are apart'],
    zh: '同一登记申请的受理人与审批人不得为同一人。',
    en: 'One person does not both accept and approve a registration.',
    value: { setting: 'separateRegistrationApprover' },
  },
  {
    key: 'sod-4',
    title: ['证据保管与承办分离', 'evidence keeper and handler are apart'],
    zh: '证据保管员不得是唯一承办人。',
    en: 'The evidence keeper is not the sole handler.',
    value: { setting: 'separateEvidenceKeeper' },
  },
  {
    key: 'sod-5',
    title: ['名录提出与决定分离', 'proposal and decision of a listing are apart'],
    zh: '提出列入、移出名录的人不得自己决定。',
    en: 'Who proposes a listing or removal does not decide it.',
    value: { setting: 'separateListingDecider' },
  },
  {
    key: 'sod-6',
    title: ['整改提交与核验分离', 'submission and check of a rectification are apart'],
    zh: '整改由提交人以外的人核验。',
    en: 'Rectification is verified by another than its submitter.',
    value: { setting: 'separateRectificationVerifier' },
  },
  {
    key: 'sod-7',
    title: ['更正须另一人批准', 'a correction has a second person'],
    zh: '更正记录须由另一人批准。',
    en: 'A correction is approved by a second person.',
    value: { setting: 'separateCorrectionApprover' },
  },
  {
    key: 'sod-8',
    title: ['查看举报人身份须两人同意', 'two persons open a reporter’s identity'],
    zh: '查看举报人身份须两人同意并说明理由，查看本身留痕。',
    en: 'A reporter’s identity is opened by two persons with a reason, and the opening is recorded.',
  },
  {
    key: 'sod-9',
    title: ['端点录入与批准分离', 'entry and approval of an endpoint are apart'],
    zh: '协同单位接收端点一人录入、另一人批准。',
    en: 'An agency endpoint is entered by one person and approved by another.',
    value: { setting: 'separateEndpointApprover' },
  },
  {
    key: 'sod-10',
    title: ['三员分立', 'the three administrators are apart'],
    zh: '系统、安全、审计三员分立，不兼任，也不看案件内容。',
    en: 'System, security and audit administrators are three persons and read no case content.',
    value: { setting: 'separateAdministrators' },
  },
  {
    key: 'sod-11',
    title: ['线索受理与立案批准分离', 'clerk of a clue and approver of the filing are apart'],
    zh: '案件线索的受理人不得批准据此立案。',
    en: 'The clerk of a clue does not approve filing on it.',
    value: { setting: 'separateClueClerk' },
  },
];

const ORDER: OwnRuleRow[] = [
  {
    key: 'order-1',
    title: ['办理顺序：先前提、后办理', 'order of steps: prerequisites first'],
    zh: '后一步须在其前提步骤完成之后进行。',
    en: 'A step follows its prerequisites.',
  },
  {
    key: 'order-2',
    title: ['同一事项不重复办理', 'nothing is done twice'],
    zh: '同一事项已经办过的，不重复办理。',
    en: 'What has been done is not done again.',
  },
  {
    key: 'order-3',
    title: ['办结之后不再办理', 'nothing is done after the end'],
    zh: '结案、归档或注销之后，除更正和移出名录外不再办理。',
    en: 'After closing, archiving or deregistration nothing but corrections and removals from lists.',
  },
  {
    key: 'roles',
    title: ['岗位与辖区', 'roles and jurisdiction'],
    zh: '每项办理只由规定的岗位进行，限本机关辖区。',
    en: 'Each act is for its roles only, within their own organ’s jurisdiction.',
  },
  {
    key: 'claim',
    title: ['唯一标识只占用一次', 'what is unique is taken once'],
    zh: '代码、文号、账号等唯一的标识只能占用一次。',
    en: 'What is unique (code, document number, account) is taken once only.',
  },
  {
    key: 'authority-1',
    title: ['批准人当日持有权限', 'the approver’s authority on the day'],
    zh: '批准人须在当日持有相应权限。',
    en: 'The approver holds the authority on that day.',
  },
  {
    key: 'jurisdiction-1',
    title: ['管辖、提级和指定', 'jurisdiction, taking over and assignment'],
    zh: '各机关只办理本辖区的事项，市局可以提级或指定。',
    en: 'Each organ acts in its own jurisdiction; the city may take over or assign.',
  },
  {
    key: 'record-1',
    title: ['记录只更正、不改删', 'records are corrected, never edited'],
    zh: '已记载的事实不修改、不删除，用更正事件改正。',
    en: 'A recorded fact is neither edited nor deleted; a new event corrects it.',
  },
  {
    key: 'entry',
    title: ['补录与发生时间', 'late entries and the time of an act'],
    zh: '发生后补录的须注明补录原因；发生时间不得在将来，也不得早于其前提。',
    en: 'A late entry gives its reason; it is neither in the future nor before its prerequisite.',
    value: { setting: 'lateEntryAfterDays' },
  },
  {
    key: 'import-1',
    title: ['外部事实只作记载', 'imported facts are noted only'],
    zh: '外部公布的事实只作记载，不触发期限和协同。',
    en: 'An imported fact starts no term and no exchange.',
  },
  {
    key: 'list-1',
    title: ['涉嫌名单可以移出', 'a list of suspects is no decision'],
    zh: '涉嫌名单不是决定，必须能够移出。',
    en: 'A list of suspects is no decision; removal is possible.',
  },
  {
    key: 'screen-1',
    title: ['名称比对只作提示', 'a screening of names is a hint'],
    zh: '名称比对只是提示：结果只存于线索，被人工排除即失效，不对外提供，不据以立案、决定或排序。',
    en: 'A screening of names is a hint: it stands on the clue alone, expires when dismissed, is never exported, and opens, decides or ranks nothing.',
  },
  {
    key: 'link-1',
    title: ['关联查找限于案件内', 'links are looked up inside a case'],
    zh: '按地址、网站、账号查找关联，只在已立案件内由承办人进行，写明用途并留痕；线索不得用于查找。',
    en: 'Links by address, site or account are looked up by a handler inside a filed case only, with the purpose on record; clues are not searched.',
  },
  {
    key: 'guided-1',
    title: ['引导登记的结案', 'how guided registration closes'],
    zh: '引导登记没有专门条文：须以自行解散或不属于非法社会组织结案。',
    en: 'Guided registration has no article: the case closes by self-dissolution or as not illegal.',
  },
  {
    key: 'share-1',
    title: ['决定之前不外传', 'nothing is shared before the decision'],
    zh: '决定之前，只有移送或协助的相对机关知悉案件。',
    en: 'Before a decision only the addressee of a transfer or request hears of a case.',
  },
  {
    key: 'uscc-1',
    title: ['统一社会信用代码校验', 'check of the credit code'],
    zh: '新登记的统一社会信用代码校验不通过不予登记；导入的只作警示。',
    en: 'A failed code check refuses a new registration, and warns in an import.',
  },
  {
    key: 'listing-1',
    title: ['名录满二年只产生建议', 'two years on a list open a proposal'],
    zh: '名录满二年只产生列入建议，仍须告知、听取陈述并由人决定。',
    en: 'Two years on a list open a proposal only; notice, statement and a decision follow.',
  },
  {
    key: 'qualification-1',
    title: ['执法证件当日有效', 'a valid certificate on the day'],
    zh: '没有登记有效执法证件的，当日不得执法。',
    en: 'Without a certificate valid on the day nobody enforces.',
  },
];

const TERMS: OwnRuleRow[] = [
  {
    key: 'calendar-1',
    title: ['未载入通知年份的推算', 'years without their notice'],
    zh: '没有载入放假通知的年份按周末推算，期限标为预计，载入后重新计算。',
    en: 'A year without its holiday notice counts weekends only; the term is provisional and recomputed.',
  },
  {
    key: 'calendar-2',
    title: ['预计日期只作提醒', 'a provisional date only reminds'],
    zh: '预计的日期只提醒：放假通知载入、日期确定之前，不自动记录期限届满，当事人不因此丧失权利；本局自己的行为仍按预计日期从严。',
    en: 'A provisional date reminds: until the notice has made it certain no term is recorded as over by itself, and no party loses a right by it; the bureau holds its own acts to it.',
  },
  {
    key: 'terms-1',
    title: ['登记条例的日按自然日', 'days of the registration rules'],
    zh: '登记条例的六十、三十、十五日按自然日计算，并按民法典顺延。',
    en: 'The 60, 30 and 15 days of the registration rules are calendar days with roll-forward.',
  },
  {
    key: 'terms-2',
    title: ['移送三日按自然日', 'the three days of handing over a crime'],
    zh: '移送涉嫌犯罪案件的三日，条文未写明，按较严的自然日计算。',
    en: 'The three days of handing over a crime, unit not stated, are read as the stricter calendar days.',
  },
  {
    key: 'evidence-1',
    title: ['登记保存七日的计算', 'how seven days of preservation count'],
    zh: '取缔案件登记保存的七日：按自然日预警，按工作日为最后期限。',
    en: 'The seven days of preservation in a ban case: calendar days alarm, working days limit.',
  },
  {
    key: 'validity-1',
    title: ['不顺延的期限', 'terms that do not roll over'],
    zh: '有效期、保存期、在列期间、资格年限、追责时效和以小时计的期限不因休息日顺延。',
    en: 'Validity, retention, listing, qualifying years, limitation and hours do not roll over rest days.',
  },
  {
    key: 'clue-1',
    title: ['线索核查分流期限', 'term of the triage'],
    zh: '线索七个工作日内核查分流。',
    en: 'A clue is triaged within seven working days.',
    value: { workingDays: 7 },
  },
  {
    key: 'disposal-1',
    title: ['立案后处置期限', 'term of the disposal'],
    zh: '非法社会组织案件立案后九十日内处置。',
    en: 'An illegal-organization case is disposed of within 90 days of filing.',
    value: { days: 90 },
  },
  {
    key: 'revisit-1',
    title: ['劝散后回访', 'the visit after dissuasion'],
    zh: '劝散后九十日回访。',
    en: 'A dissuaded organization is revisited after 90 days.',
    value: { days: 90 },
  },
  {
    key: 'pause-1',
    title: ['中止期间不计', 'a suspension does not count'],
    zh: '案件依规定中止的期间不计入内部处置期限。',
    en: 'A recorded suspension does not count in our own disposal term.',
  },
  {
    key: 'correction-1',
    title: ['个人记录更正期限', 'term to correct one’s own record'],
    zh: '更正本人记录的请求十个工作日内办理。',
    en: 'A request to correct one’s own record is handled within ten working days.',
    value: { workingDays: 10 },
  },
  {
    key: 'hearing-1',
    title: ['听证告知的范围', 'which decisions carry a hearing notice'],
    zh: '限期停止活动、撤销登记、吊销登记证书以及达到数额标准的罚没，一律告知听证权。',
    en: 'Suspension, revocation, withdrawal, and fines or confiscations from the threshold carry a hearing notice.',
    value: { setting: 'hearingFineFromFen' },
  },
  {
    key: 'review-1',
    title: ['取缔的法制审核', 'legal review of bans'],
    zh: '取缔决定可以一律经法制审核。',
    en: 'Legal review may be required for every ban.',
    value: { setting: 'legalReviewAlways' },
  },
];

export const SHOUZHENG_RULES = ownRules([
  ...SEPARATION,
  ...ORDER,
  ...TERMS,
  ...DOCUMENT_ROWS,
  ...AFTERWARDS_ROWS,
  ...CASE_DESK,
]);
