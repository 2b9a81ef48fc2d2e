import { files, paper } from './case-fields';
import { eventsOf } from './correction-forms';
import { choice, date, long, number, oneOf, text, yes } from './form-parts';
import type { Choice, CommandForm, Target } from './form-spec';
import { onDecision, penaltyItems, standing } from './penalty-fields';

const records = (target: Target): Choice[] =>
  (target.case?.evidence ?? []).map(({ id, kindZh, kindEn, takenAt }) => [
    id,
    `${kindZh} ${takenAt.slice(0, 10)}`,
    `${kindEn} ${takenAt.slice(0, 10)}`,
  ]);

/** The articles that the server names for the violation of the case. */
const basesOf = ({ case: file }: Target): Choice[] => {
  const { bases = [], violation } = file?.penalty ?? {};
  const rules = bases
    .filter((basis) => basis.violation === violation)
    .flatMap(({ breaks, power }) => [breaks, power]);
  return [...new Set(rules)].map((rule) => [rule, rule, rule]);
};

const leaves = (target: Target): Choice[] =>
  (standing(target)?.after.reviews ?? [])
    .flatMap((review) => review.leaves)
    .map((leave, index) => [leave, `第 ${index + 1} 次准许`, `Leave ${index + 1}`]);

const received = date('receivedOn', '收到日', 'Received on');

/** Reconsideration, suit and stay (行政复议法; 行政诉讼法). */
export const REVIEW_FORMS: Readonly<Record<string, CommandForm>> = {
  recordReconsideration: {
    fields: [
      onDecision,
      text('organ', '复议机关', 'Reviewing organ'),
      text('number', '复议案号', 'Number'),
      date('appliedOn', '申请日', 'Applied on'),
      { ...received, label: ['收到申请书副本日', 'Copy received on'] },
      yes('simplified', '简易程序', 'Simplified procedure'),
      files,
    ],
  },
  recordLitigation: {
    fields: [
      onDecision,
      text('organ', '人民法院', 'Court'),
      text('number', '案号', 'Number'),
      date('appliedOn', '起诉日', 'Filed on'),
      { ...received, label: ['收到起诉状副本日', 'Copy received on'] },
      files,
    ],
  },
  answerReview: {
    fields: [
      onDecision,
      number('answerDocNo', '答复书、答辩状文号', 'Number of the answer'),
      {
        name: 'evidence',
        kind: 'several',
        label: ['提交的证据', 'Evidence'],
        min: 1,
        choicesOf: records,
        initialOf: (target) => records(target).map(([id]) => id),
        hint: ['作出决定前收集的证据', 'Gathered before the decision'],
      },
      {
        name: 'basis',
        kind: 'rules',
        label: ['答复依据', 'Articles'],
        min: 1,
        choicesOf: basesOf,
      },
      long('statement', '答复、答辩意见', 'Statement'),
      date('answeredOn', '答复日', 'Answered on'),
      files,
    ],
  },
  closeReview: {
    fields: [
      onDecision,
      choice('outcome', '结果', 'Outcome', [
        ['upheld', '维持、驳回诉讼请求', 'Upheld'],
        ['annulled', '撤销', 'Annulled'],
        ['void', '确认无效', 'Void'],
        ['changed', '变更', 'Changed'],
        ['confirmed-unlawful', '确认违法', 'Confirmed unlawful'],
        ['ordered-to-act', '责令履行', 'Ordered to act'],
        ['withdrawn', '撤回', 'Withdrawn'],
        ['rejected', '不予受理、驳回', 'Rejected'],
      ]),
      yes('procedureOnly', '仅因程序违法撤销', 'Annulled for its procedure alone', {
        when: (values) => values['outcome'] === 'annulled',
      }),
      text('rulingNo', '决定书、裁判文书号', 'Number of the ruling'),
      date('effectiveOn', '生效日', 'Effective on'),
      date('partyReceivedOn', '当事人收到日', 'Received by the party on', { optional: true }),
      penaltyItems('变更后的处罚', 'Penalties after the change', {
        when: (values) => values['outcome'] === 'changed',
      }),
      text('opinion.opinionNo', '行政复议意见书文号', 'Number of a review opinion', { optional: true }),
      date('opinion.receivedOn', '意见书收到日', 'Opinion received on', {
        when: (values) => Boolean(values['opinion.opinionNo']),
      }),
      files,
    ],
    body: (body) => ({ ...body, procedureOnly: body['procedureOnly'] ?? false }),
  },
  reportReviewOpinion: {
    fields: [
      onDecision,
      number('reportDocNo', '报告文号', 'Number of the report'),
      long('corrected', '纠正情况', 'What was corrected'),
      date('reportedOn', '报送日', 'Reported on'),
      files,
    ],
  },
  recordStatutoryLeave: {
    fields: [
      onDecision,
      choice('ground', '依据', 'Ground', [
        ['REC-46', '行政复议法 第四十六条', 'Reconsideration Law Art. 46'],
        ['LIT-36', '行政诉讼法 第三十六条', 'Litigation Law Art. 36'],
      ]),
      text('leaveDocNo', '准许文号', 'Number of the leave'),
      long('scope', '准许补充的范围', 'Scope'),
      date('grantedOn', '准许日', 'Granted on'),
      paper('准许文书', 'Document of the leave'),
    ],
  },
  supplementEvidence: {
    fields: [
      onDecision,
      oneOf('leave', '依据哪一次准许', 'Under which leave', leaves),
      long('description', '补充的证据', 'Evidence'),
      paper('补充的证据', 'Evidence added'),
    ],
  },
  stayExecution: {
    fields: [
      onDecision,
      choice('by', '决定机关', 'By', [
        ['bureau', '本机关', 'The bureau'],
        ['review-organ', '复议机关', 'The reviewing organ'],
        ['court', '人民法院', 'The court'],
      ]),
      text('stayDocNo', '停止执行文书号', 'Number of the stay'),
      long('reason', '理由', 'Reason'),
      date('from', '停止执行日', 'From'),
    ],
  },
  endStay: { fields: [onDecision, date('endedOn', '恢复执行日', 'Ended on')] },
  divideVolumes: {
    fields: [
      {
        name: 'inner',
        kind: 'several',
        label: ['归入副卷的材料', 'Papers of the inner volume'],
        optional: true,
        choicesOf: eventsOf,
        hint: ['合议、审批等内部材料和应当保密的材料', 'Deliberation, approvals, what is secret'],
      },
    ],
    body: (body) => ({ ...body, inner: body['inner'] ?? [] }),
  },
};
