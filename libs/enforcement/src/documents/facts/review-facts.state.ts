import { civilDateOf } from '@shouzheng/kernel';
import { courtAbove } from '../../case/organs.decider.js';
import type { DocumentType } from '../document-codes.events.js';
import { DECISIONS } from './common-facts.state.js';
import {
  act,
  chineseDate,
  citationsOn,
  computed,
  date,
  of,
  ofDecisionIn,
  ofSame,
  sayWhen,
  value,
  word,
  words,
} from './read.state.js';
import { type FactRow, type Facts, type Vocabulary, list, maybe, text } from './vocabulary.state.js';

const ofDecision: Vocabulary = {
  decisionNo: text('决定文号', value(ofDecisionIn(DECISIONS, 'docNo'))),
  decidedOn: text('决定日期', date(ofDecisionIn(DECISIONS, 'decidedOn'))),
};
/** The review that the act is of. */
const opened = (path: string) => ofSame(['ReviewOpened'], 'review', path);
const review: Vocabulary = {
  ...ofDecision,
  addressee: text('复议机关、人民法院', value(opened('organ'))),
  reviewNo: text('复议、诉讼案号', value(opened('number'))),
};

interface Recording {
  readonly record?: string;
  readonly preservation?: string;
  readonly evidence?: string;
  readonly inquiryKind?: string;
}

/** What is cited by its id: an inquiry, an inspection, fixed data, preserved evidence, or what a leave let in. */
function citedEvidence({ events, act: { data }, word: wordOf }: Facts): readonly FactRow[] | undefined {
  const cited = (data as { evidence?: readonly string[] }).evidence ?? [];
  const kinds = [
    'InquiryRecorded',
    'SiteInspected',
    'ElectronicDataFixed',
    'EvidencePreserved',
    'EvidenceSupplemented',
  ];
  const gathered = events.filter(({ type }) => kinds.includes(type));
  return cited.map((id, index) => {
    const found = gathered.find(({ data: one }) => {
      const { record, preservation, evidence } = one as Recording;
      return [record, preservation, evidence].includes(id);
    });
    const code = (found?.data as Recording | undefined)?.inquiryKind ?? found?.type ?? '';
    return {
      no: String(index + 1),
      name: wordOf('evidenceRecord', code),
      on: found && chineseDate(civilDateOf(found.meta.occurredAt)),
    };
  });
}

/** The court above the one that refused (行政强制法 Art 56 ¶2). */
const above = computed(({ events, act: { data }, organ }) => {
  const { applicationNo } = data as { applicationNo?: string };
  const applied = events.find(
    (event) =>
      event.type === 'CourtEnforcementApplied' &&
      (event.data as { applicationNo?: string }).applicationNo === applicationNo,
  );
  const { court } = (applied?.data ?? {}) as { court?: string };
  return court === undefined ? undefined : courtAbove(court, organ);
});
const applied = (path: string) => ofSame(['CourtEnforcementApplied'], 'applicationNo', path);
const replied = (path: string) => ofSame(['CourtReplied'], 'applicationNo', path);

/** Facts of what goes to those who review a decision, and to those who stay or refuse its execution. */
export const REVIEW_FACTS: Partial<Record<DocumentType, Vocabulary>> = {
  EXECUTION_STAY: {
    ...ofDecision,
    reason: text('停止执行的理由', value(act('reason'))),
    from: text('停止执行之日', date(act('from'))),
    pending: text('救济程序', sayWhen(act('basis'), { 'REC-42': '行政复议', 'LIT-56': '行政诉讼' })),
  },
  REVIEW_ANSWER: {
    ...review,
    title: text(
      '答复文书名称',
      sayWhen(opened('kind'), { reconsideration: '行政复议答复书', litigation: '行政诉讼答辩状' }),
    ),
    self: text('答复人地位', sayWhen(opened('kind'), { reconsideration: '被申请人', litigation: '被告' })),
    receivedOn: text('收到申请书、起诉状副本日期', date(opened('receivedOn'))),
    objections: maybe(text('程序意见', words(opened('objections'), 'reviewObjection'))),
    facts: text('原决定认定的事实和证据', value(ofDecisionIn(DECISIONS, 'facts'))),
    statement: text('答复意见', value(act('statement'))),
    law: text('原决定的依据', citationsOn(act('basis'), ofDecisionIn(DECISIONS, 'decidedOn'))),
    evidence: list('证据', { no: '序号', name: '证据名称', on: '形成日期' }, computed(citedEvidence)),
  },
  REVIEW_OPINION_REPORT: {
    ...review,
    opinionNo: text('复议意见书文号', value(ofSame(['ReviewClosed'], 'review', 'opinion.opinionNo'))),
    receivedOn: text('收到意见书日期', date(ofSame(['ReviewClosed'], 'review', 'opinion.receivedOn'))),
    corrected: text('纠正和善后情况', value(act('corrected'))),
  },
  COURT_RECONSIDERATION: {
    ...ofDecision,
    addressee: text('上一级人民法院', above),
    court: text('原受理申请的人民法院', value(applied('court'))),
    applicationNo: text('强制执行申请书文号', value(act('applicationNo'))),
    appliedOn: text('申请日期', date(applied('appliedOn'))),
    rulingNo: text('不予受理裁定文号', value(replied('rulingNo'))),
    rulingOn: text('收到裁定日期', date(replied('receivedOn'))),
    facts: text('原决定认定的事实', value(ofDecisionIn(DECISIONS, 'facts'))),
  },
  CASE_SUSPENSION: {
    reason: text('中止事由', word(act('reason'), 'suspensionReason')),
    note: text('情况说明', value(act('note'))),
    from: text('中止之日', date(act('from'))),
    expectedTo: text('预计恢复日期', date(act('expectedTo'))),
  },
  CASE_TERMINATION: {
    reason: text('终止事由', word(act('reason'), 'terminationReason')),
    note: text('情况说明', value(act('note'))),
    on: text('终止日期', date(act('terminatedOn'))),
    reportedFacts: maybe(
      text('调查认定的事实', value(of(['PenaltyReportSubmitted', 'InvestigationReported'], 'facts'))),
    ),
  },
};
