import { civilDateOf } from '@shouzheng/kernel';
import { sameActBarred } from '../afterwards/same-act.decider.js';
import { reviewIsMandatory } from '../case/case-command.decider.js';
import type { CaseState, EvidenceRecord } from '../case/case.state.js';
import { decidesLate } from '../case/late-decision.decider.js';
import { crimeTransferRefusals } from '../case/transfer-crime/crime-guards.decider.js';
import { hearingIsDue } from '../penalty/imposable.decider.js';
import { discussionIsMandatory } from '../penalty/penalty-readiness.decider.js';
import type { PenaltyReport, PenaltyState } from '../penalty/penalty.state.js';
import { isHeavier } from '../penalty/weight.decider.js';
import { type CheckContext, type Finding, type ProcedureCheck, found } from './check.decider.js';

type Row = Omit<ProcedureCheck, 'appliesTo' | 'check'> & {
  /** Called once a penalty has been proposed by the ordinary procedure. */
  check(proposed: Proposed, state: CaseState, context: CheckContext): readonly Finding[];
};

interface Proposed {
  readonly penalty: PenaltyState;
  readonly report: PenaltyReport;
}

/** A check of what is proposed: before the report, and for a case that ends without a penalty, it finds nothing. */
const ofProposal = ({ check, ...row }: Row): ProcedureCheck => ({
  ...row,
  appliesTo: ['penalty'],
  check(state, context) {
    const { penalty } = state;
    const { report, procedure } = penalty ?? {};
    if (!penalty || !report || report.outcome !== 'penalty' || procedure === 'simple') return [];
    return check({ penalty, report }, state, context);
  },
});

const recordsAfter = ({ records }: CaseState, at: string | undefined): readonly EvidenceRecord[] =>
  at === undefined ? [] : records.filter((record) => record.at > at);

const atRecords = (records: readonly EvidenceRecord[]): readonly Finding[] =>
  records.map(({ eventId, id }) => ({ event: eventId, record: id }));

const SUBSTANCE: readonly Row[] = [
  {
    code: 'no-legal-basis',
    grade: 'void',
    zh: '拟适用的条款在行为时和决定时都不生效，处罚没有依据',
    en: 'An article of the report was in force neither on the day of the act nor is it today',
    cureZh: '重新提交报告，改正适用依据',
    cureEn: 'Report anew, on articles in force',
    rules: ['APL-37'],
    check: ({ report }, { actOn = '' }, { law, occurredOn }) =>
      report.articles
        .filter((rule) => !law.rule(rule, actOn) && !law.rule(rule, occurredOn))
        .map((rule) => ({ record: rule })),
  },
  {
    code: 'same-act-again',
    grade: 'annullable',
    zh: '以同一事实和理由再次作出已被撤销的决定',
    en: 'The same act was annulled on the same facts and reasons',
    cureZh: '查明新的事实或者改变适用依据，否则终止',
    cureEn: 'Find new facts or another basis, or end the case',
    rules: ['REC-64', 'LIT-71'],
    check: ({ report: { violation, articles } }, state) =>
      found(sameActBarred(state, { wrong: violation, actOn: state.actOn, reasons: articles })),
  },
  {
    code: 'crime-in-the-way',
    grade: 'annullable',
    zh: '涉嫌犯罪的移送尚无结果，不得以罚代刑',
    en: 'A suspected crime has not been answered: no penalty takes its place',
    cureZh: '先决定移送并等待公安机关答复',
    cureEn: 'Decide the transfer and await the police',
    rules: ['APL-27', 'O310-11'],
    check: (_proposed, state) => found(crimeTransferRefusals(state).length > 0),
  },
  {
    code: 'filed-after-limitation',
    grade: 'curable',
    zh: '立案时距违法行为终了已超过追责期限，案卷须证明此前已经发现',
    en: 'Filed after the limitation: the file must show that the act was discovered before',
    cureZh: '载明发现日期和线索；不能证明的，不予处罚',
    cureEn: 'Say when and by which clue it was discovered, or impose nothing',
    rules: ['APL-36'],
    check: ({ penalty }, { actOn, filedAt }, { law }) => {
      if (actOn === undefined || filedAt === undefined) return [];
      const timer = penalty.grave ? 'penalty-limitation-grave' : 'penalty-limitation';
      return found(civilDateOf(filedAt) > law.deadline(timer, actOn).dueOn);
    },
  },
  {
    code: 'correction-not-weighed',
    grade: 'curable',
    zh: '报告认定已经改正，却没有适用从轻、减轻情节',
    en: 'The report finds the act corrected, yet weighs nothing as lighter',
    cureZh: '在决定中说明适用或者不适用从轻、减轻的理由',
    cureEn: 'Say in the decision why it is lighter or is not',
    rules: ['APL-32', 'APL-33'],
    check: ({ report }) =>
      found(report.corrected && (report.leniency === 'none' || report.leniency === 'heavier')),
  },
];

const PARTY: readonly Row[] = [
  {
    code: 'prior-notice-missing',
    grade: 'annullable',
    zh: '没有事先告知拟处罚的内容、事实、理由、依据和权利',
    en: 'The party was not told what is proposed, why, and what it may do',
    cureZh: '送达事先告知书，听取陈述申辩',
    cureEn: 'Serve the prior notice and hear the party',
    rules: ['APL-44', 'APL-62'],
    check: ({ penalty }) => found(penalty.notice === undefined),
  },
  {
    code: 'heavier-than-told',
    grade: 'annullable',
    zh: '拟处罚重于告知的内容',
    en: 'What is proposed is heavier than what the party was told',
    cureZh: '不加重；有新事实的，重新报告、重新告知',
    cureEn: 'Do not go beyond the notice; new facts need a new report and notice',
    rules: ['APL-44', 'APL-45'],
    check: ({ penalty: { notice, proposal } }) =>
      found(notice !== undefined && isHeavier(proposal, notice.items)),
  },
  {
    code: 'defence-unanswered',
    grade: 'annullable',
    zh: '当事人的陈述申辩没有复核',
    en: 'The defence was not reviewed',
    cureZh: '逐点复核并说明理由',
    cureEn: 'Review every point, with reasons',
    rules: ['APL-45', 'APL-62'],
    check: ({ penalty: { answer } }) =>
      found(answer.submittedAt !== undefined && answer.reviewedAt === undefined),
  },
  {
    code: 'rejected-without-reason',
    grade: 'annullable',
    zh: '不采纳陈述申辩而没有说明理由',
    en: 'A point of the defence was rejected without a reason',
    cureZh: '重新复核，逐点说明不采纳的理由',
    cureEn: 'Review it anew, with the reason for each rejected point',
    rules: ['APL-45', 'SZ-penalty-1'],
    check: ({ penalty: { answer } }) => found((answer.unreasoned ?? 0) > 0),
  },
  {
    code: 'evidence-after-notice',
    grade: 'curable',
    zh: '事先告知之后又收集证据，当事人未获告知',
    en: 'Evidence was taken after the notice, which does not tell of it',
    cureZh: '重新报告、重新告知，或者不以该证据定案',
    cureEn: 'Report and notify anew, or do not rest on it',
    rules: ['APL-44', 'APL-62'],
    check: ({ penalty }, state) => atRecords(recordsAfter(state, penalty.notice?.at)),
  },
];

const HEARING: readonly Row[] = [
  {
    code: 'hearing-not-offered',
    grade: 'annullable',
    zh: '应当告知听证权利而没有告知',
    en: 'The party was not told of its right to a hearing',
    cureZh: '重新告知，给予五个工作日要求听证',
    cureEn: 'Notify anew, with five working days to ask for one',
    rules: ['APL-63', 'APL-64i1'],
    check: ({ penalty: { notice, proposal } }, _state, { settings }) =>
      found(notice !== undefined && !notice.hearingRight && hearingIsDue(proposal, settings)),
  },
  {
    code: 'hearing-not-held',
    grade: 'annullable',
    zh: '当事人要求听证而没有举行',
    en: 'A hearing was asked for and has not been held',
    cureZh: '组织听证',
    cureEn: 'Hold it',
    rules: ['APL-63', 'APL-64'],
    check: ({ penalty: { hearing } }) =>
      found(hearing?.status === 'requested' || hearing?.status === 'scheduled'),
  },
  {
    code: 'hearing-notice-short',
    grade: 'annullable',
    zh: '听证通知未在举行七个工作日前送达',
    en: 'The hearing was notified less than seven working days ahead',
    cureZh: '重新通知，再次听证',
    cureEn: 'Notify and hear again',
    rules: ['APL-64i2'],
    check({ penalty: { hearing } }, _state, { law }) {
      const { noticeServedOn, heldOn } = hearing ?? {};
      if (noticeServedOn === undefined || heldOn === undefined) return [];
      return found(heldOn <= law.deadline('hearing-notice', noticeServedOn).dueOn);
    },
  },
  {
    code: 'chair-handled',
    grade: 'annullable',
    zh: '听证主持人是本案调查人员',
    en: 'Who chaired the hearing handled the case',
    cureZh: '另行指定主持人重新听证',
    cureEn: 'Another chair holds it again',
    rules: ['APL-64', 'SZ-sod-2'],
    check: (_, { chairs, everHandled }) =>
      chairs.filter((person) => everHandled.includes(person)).map((person) => ({ record: person })),
  },
];

const DECISION: readonly Row[] = [
  {
    code: 'penalty-review-missing',
    grade: 'annullable',
    zh: '应当法制审核而未通过',
    en: 'Legal review is mandatory and was not passed',
    cureZh: '送法制审核',
    cureEn: 'Send it to legal review',
    rules: ['APL-58'],
    check: (_proposed, state, { settings }) =>
      found(reviewIsMandatory(state, settings) && state.review.status !== 'passed'),
  },
  {
    code: 'discussion-missing',
    grade: 'annullable',
    zh: '复杂、重大案件没有集体讨论',
    en: 'A complex or major case was not discussed by the leaders together',
    cureZh: '提交负责人集体讨论',
    cureEn: 'Discuss it',
    rules: ['APL-57'],
    check: ({ penalty }, _state, { settings }) =>
      found(
        discussionIsMandatory(penalty, settings) &&
          !penalty.discussions.some(({ about }) => about === 'decision'),
      ),
  },
];

/** Of a decision of either outcome, and of none yet: the power stays, the lateness is a defect (行政诉讼法 Art 74). */
const LATENESS: readonly ProcedureCheck[] = [
  {
    code: 'decision-late',
    grade: 'minor',
    appliesTo: ['penalty'],
    zh: '办案期限届满时尚未决定',
    en: 'The term of decision passed without a decision',
    cureZh: '仍可决定，作出时须记载逾期原因；期限届满后不能再延长',
    cureEn: 'Decide all the same, with the reason for the lateness; it is not extended any more',
    rules: ['O68-31', 'APL-60', 'SZ-penalty-2'],
    check: (state, { occurredOn }) =>
      found(Object.keys(state.decisions).length === 0 && decidesLate(state, occurredOn)),
  },
  {
    code: 'decided-late',
    grade: 'minor',
    appliesTo: ['penalty'],
    zh: '决定超过办案期限作出',
    en: 'The decision came after its term',
    cureZh: '逾期原因已随决定记载，复议、诉讼中据以说明；以后在期限内决定或者依法延长',
    cureEn:
      'Its reason is on record with the decision: give it in review and in court; extend in time another time',
    rules: ['O68-31', 'APL-60', 'SZ-penalty-2'],
    check: (state) =>
      Object.values(state.decisions)
        .filter(({ decidedOn }) => decidesLate(state, decidedOn))
        .map(({ eventId }) => ({ event: eventId })),
  },
];

/** What a decision of whatever kind leaves behind: what is gathered afterwards does not prove it. */
const AFTER_DECISION: ProcedureCheck = {
  code: 'evidence-after-decision',
  grade: 'curable',
  appliesTo: ['illegal', 'penalty'],
  zh: '决定作出之后收集的证据，不得证明该决定',
  en: 'Evidence gathered after the decision does not prove it',
  cureZh: '不作为该决定的依据；经准许补充的除外',
  cureEn: 'Do not rest the decision on it, save with the statutory leave',
  rules: ['REC-46', 'LIT-35'],
  check(state) {
    const [first] = Object.values(state.decisions)
      .filter(({ status }) => status !== 'annulled')
      .map(({ at }) => at)
      .sort();
    return atRecords(recordsAfter(state, first));
  },
};

/** What only the way to a penalty has (行政处罚法 chapter 5, Order 68). */
export const PENALTY_CHECKS: readonly ProcedureCheck[] = [
  ...[...SUBSTANCE, ...PARTY, ...HEARING, ...DECISION].map(ofProposal),
  ...LATENESS,
  AFTER_DECISION,
];
