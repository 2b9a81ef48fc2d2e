import { type LawBook, findTimers, unconfirmedAmong } from '@shouzheng/law/contract';
import { undecidedPreservations } from '../case/case-command.decider.js';
import type { CaseKind, CaseState, EvidenceRecord, Preservation } from '../case/case.state.js';
import { DECISION_TERM } from '../case/kind-law.decider.js';
import { remediesAgainst } from '../case/organs.decider.js';
import { MIN_OFFICERS } from '../case/officers.decider.js';
import { type Finding, type ProcedureCheck, found } from './check.decider.js';

/** Every kind of case there is: a check of both kinds names them all. */
const EVERY_KIND: readonly CaseKind[] = ['illegal', 'penalty'];

/** Timers that bind the bureau: a right that the party let go by is no defect. */
const BUREAU: ReadonlySet<string> = new Set(
  findTimers()
    .filter(({ binds }) => binds === 'bureau')
    .map(({ code }) => code),
);

const recordsWhere = (state: CaseState, bad: (one: EvidenceRecord) => boolean): readonly Finding[] =>
  state.records.filter(bad).map(({ eventId, id }) => ({ event: eventId, record: id }));

const preservationsWhere = (state: CaseState, bad: (one: Preservation) => boolean): readonly Finding[] =>
  undecidedPreservations(state)
    .filter(bad)
    .map(({ preservation }) => ({ record: preservation }));

/** Whether an officer was there although already kept from the case. */
const withRecused = (state: CaseState, { officers, at }: EvidenceRecord): boolean =>
  officers.some(({ account }) => (state.recusedAt[account] ?? '9999') <= at);

const OFFICERS: readonly ProcedureCheck[] = [
  {
    code: 'single-officer',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '调查取证时在场执法人员不足两人',
    en: 'Evidence was taken by fewer than two officers',
    cureZh: '由两名以上有资格的人员重新取证；不能重做的，不得作为定案依据',
    cureEn: 'Two qualified officers take it again; what cannot be taken again proves nothing',
    rules: ['O77-9', 'APL-42'],
    check: (state) =>
      recordsWhere(state, ({ officers }) => new Set(officers.map(({ badge }) => badge)).size < MIN_OFFICERS),
  },
  {
    code: 'unqualified-officer',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '取证人员没有记载有效的执法证件',
    en: 'An officer took evidence without a certificate on record',
    cureZh: '由有资格的人员重新取证',
    cureEn: 'Qualified officers take it again',
    rules: ['O77-9', 'APL-42', 'SZ-qualification-1'],
    check: (state) =>
      recordsWhere(state, ({ officers }) => officers.some(({ certificate }) => certificate === '')),
  },
  {
    code: 'recused-officer',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '已决定回避的人员参与取证',
    en: 'A recused person took part in taking evidence',
    cureZh: '由其他人员重新取证',
    cureEn: 'Others take it again',
    rules: ['APL-43'],
    check: (state) => recordsWhere(state, (one) => withRecused(state, one)),
  },
  {
    code: 'evidence-of-later-recused',
    grade: 'curable',
    appliesTo: EVERY_KIND,
    zh: '取证人员后来被决定回避，此前所取证据的效力须说明',
    en: 'Who took the evidence was recused later; the decision says why it still counts',
    cureZh: '由其他人员复核该证据，或者在决定中说明采信理由',
    cureEn: 'Have it checked by others, or give the reasons for relying on it',
    rules: ['APL-43'],
    check: (state) =>
      recordsWhere(
        state,
        (one) =>
          one.officers.some(({ account }) => state.recusedAt[account] !== undefined) &&
          !withRecused(state, one),
      ),
  },
  {
    code: 'recusal-undecided',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '当事人的回避申请尚未决定',
    en: 'An application for recusal awaits its decision',
    cureZh: '先由负责人决定是否回避',
    cureEn: 'The head decides on it first',
    rules: ['APL-43'],
    check: ({ people }) => Object.values(people.recusals).map(({ receiptNo }) => ({ record: receiptNo })),
  },
];

const STEPS: readonly ProcedureCheck[] = [
  {
    code: 'nothing-investigated',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '没有任何调查记录',
    en: 'There is no record of an investigation',
    cureZh: '调查取证',
    cureEn: 'Investigate',
    rules: ['O77-10', 'APL-54'],
    check: ({ records, penalty }) => found(records.length === 0 && penalty?.onSpot === undefined),
  },
  {
    code: 'report-missing',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '没有调查终结报告',
    en: 'There is no investigation report',
    cureZh: '提交调查终结报告',
    cureEn: 'Report the investigation',
    rules: ['O77-13', 'APL-57'],
    check: ({ report, penalty }) =>
      found((penalty ? (penalty.report ?? penalty.onSpot) : report) === undefined),
  },
  {
    code: 'reviewed-by-handler',
    grade: 'annullable',
    appliesTo: EVERY_KIND,
    zh: '法制审核人办理过本案',
    en: 'Legal review was done by somebody who handled the case',
    cureZh: '退回并由未参与办案的审核人员重新审核',
    cureEn: 'Another, who handled nothing, reviews it again',
    rules: ['APL-58', 'SZ-sod-2'],
    check: ({ review, everHandled }) =>
      found(review.person !== undefined && everHandled.includes(review.person)),
  },
  {
    code: 'evidence-without-disposal',
    grade: 'curable',
    appliesTo: EVERY_KIND,
    zh: '先行登记保存的证据尚未处理',
    en: 'Preserved evidence awaits its disposal',
    cureZh: '在期限内作出处理决定',
    cureEn: 'Decide on it within the term',
    rules: ['O77-11', 'APL-56'],
    check: (state, { occurredOn }) =>
      preservationsWhere(state, ({ term }) => occurredOn <= (state.terms[term]?.dueOn ?? occurredOn)),
  },
  {
    code: 'evidence-kept-too-long',
    grade: 'minor',
    appliesTo: EVERY_KIND,
    zh: '先行登记保存逾期未处理',
    en: 'Preserved evidence was kept beyond its term',
    cureZh: '立即解除登记保存并说明',
    cureEn: 'Release it at once and say why',
    rules: ['O77-11', 'APL-56'],
    check: (state, { occurredOn }) =>
      preservationsWhere(state, ({ term }) => occurredOn > (state.terms[term]?.dueOn ?? occurredOn)),
  },
  {
    code: 'term-expired',
    grade: 'minor',
    appliesTo: EVERY_KIND,
    zh: '办案期限已过',
    en: 'A term of the case has expired',
    cureZh: '说明逾期原因并立即办理；可以中止、延长的依法办理手续',
    cureEn: 'Say why, act at once; use suspension or extension where the law has them',
    rules: ['SZ-terms-2', 'SZ-disposal-1'],
    // The term of a penalty decision has checks of its own (penalty-checks).
    check: ({ terms }, { occurredOn }) =>
      Object.values(terms)
        .filter(({ term }) => term !== DECISION_TERM)
        .filter(({ timer, status, dueOn }) => BUREAU.has(timer) && status !== 'met' && dueOn < occurredOn)
        .map(({ term }) => ({ record: term })),
  },
];

/** What the decision would rest on, as far as the case names it already: the power of a ban, the articles of a report. */
function namedArticles({ banProposal, penalty, actOn = '' }: CaseState, law: LawBook): readonly string[] {
  const report = penalty?.report?.outcome === 'penalty' ? penalty.report.articles : [];
  return [
    ...(banProposal ? [banProposal.power] : []),
    ...report.map((rule) => law.rule(rule, actOn)?.version ?? rule),
  ];
}

const LAW: readonly ProcedureCheck[] = [
  {
    code: 'article-not-confirmed',
    grade: 'curable',
    appliesTo: EVERY_KIND,
    refusedAs: 'law.article-not-confirmed',
    zh: '拟适用的条文未核，确认之前不得据以作出决定',
    en: 'The text of an article is not verified: no decision rests on it until it is confirmed',
    cureZh: '由法制审核人员对照正式文本确认该条文（规则库“确认条文已核对”）',
    cureEn: 'A legal reviewer compares it with the official text and confirms it in the rule book',
    rules: ['SZ-law-3', 'APL-5'],
    check: (state, { law, occurredOn }) =>
      unconfirmedAmong(namedArticles(state, law), occurredOn, law).map(({ version }) => ({
        record: version,
      })),
  },
];

const PARTY: readonly ProcedureCheck[] = [
  {
    code: 'remedies-unknown',
    grade: 'curable',
    appliesTo: EVERY_KIND,
    zh: '本机关的复议机关和法院未设置，决定书无法载明救济途径',
    en: 'Reconsideration organ and court are not set: the decision cannot print its remedies',
    cureZh: '设置复议机关、期限和法院',
    cureEn: 'Set organ, term and court',
    rules: ['APL-59', 'REC-20', 'LIT-46'],
    check: ({ organ }, context) =>
      found(organ !== undefined && remediesAgainst(organ, context) === undefined),
  },
  {
    code: 'file-access-unanswered',
    grade: 'curable',
    appliesTo: EVERY_KIND,
    zh: '当事人的阅卷申请尚未答复',
    en: 'A request to read the file is unanswered',
    cureZh: '准许阅卷或者说明理由不准',
    cureEn: 'Let the party read it, or refuse with the reason',
    rules: ['O77-12', 'SZ-file-access-1'],
    check: ({ people }) =>
      Object.values(people.access)
        .filter(({ status }) => status === 'requested')
        .map(({ receiptNo }) => ({ record: receiptNo })),
  },
  {
    code: 'correction-undecided',
    grade: 'curable',
    appliesTo: EVERY_KIND,
    zh: '有待批准的记录更正',
    en: 'A correction of the record awaits approval',
    cureZh: '先批准或者不批准更正',
    cureEn: 'Decide on the correction first',
    rules: ['SZ-record-1', 'SZ-sod-7'],
    check: ({ corrections }) =>
      Object.values(corrections)
        .filter(({ approved }) => !approved)
        .map(({ ofEventId, correction }) => ({ event: ofEventId, record: correction })),
  },
];

/** What cases of every kind share. */
export const COMMON_CHECKS: readonly ProcedureCheck[] = [...OFFICERS, ...STEPS, ...LAW, ...PARTY];
