import type { Choice, CommandForm, Field, Target } from './form-spec';
import {
  choice,
  date,
  documentNumber,
  level,
  maybe,
  ofRecord,
  people,
  sendsEmpty,
  text,
  told,
  votes,
  yes,
} from './organization-fields';

const OVER = ['awarded', 'closed'];

/** Order 82's procedure prepared the level here: it is not asked once more. */
const prepared = (target: Target | null): boolean => {
  const application = target?.organization?.ratingApplication;
  return application !== null && application !== undefined && !OVER.includes(application.status);
};
const onPaper = (field: Field): Field => ({ ...field, when: (_values, target) => !prepared(target) });

export const TRIGGERS: readonly Choice[] = [
  ['FALSIFICATION', '评估中弄虚作假', 'Falsification'],
  ['CERTIFICATE_MISUSE', '违规使用评估等级证书', 'Misuse of the certificate'],
  ['ANNUAL_MISSED', '未参加年检、未报送年报', 'Annual check missed'],
  ['PENALTY', '受到行政处罚', 'Penalty'],
  ['OTHER', '其他', 'Other'],
];
export const triggerWords = (trigger: string): Choice =>
  TRIGGERS.find(([code]) => code === trigger) ?? [trigger, trigger, trigger];

const verifications = (fits: (one: { status: string; certificate: string }) => boolean): Field =>
  ofRecord('verificationId', '哪一次核查评估', 'Which verification', (target) =>
    (target.organization?.verifications ?? []).filter(fits).map(({ verificationId, trigger }) => {
      const [, zh, en] = triggerWords(trigger);
      return [verificationId, zh, en];
    }),
  );
const open = verifications(({ status }) => status === 'open');
const certificateDue = verifications(({ certificate }) => certificate === 'due');

/** Ratings by Order 82: eligibility, experts, vote, public notice, review, award, verification. */
export const RATING_FORMS: Readonly<Record<string, CommandForm>> = {
  applyRating: {
    fields: [
      date('receivedOn', '收到申请日期', 'Received on'),
      {
        ...maybe(date('certificateOn', '证书日期', 'Day of the certificate')),
        hint: ['档案未载的才填', 'Only where the record does not state it'],
      },
    ],
  },
  checkRatingEligibility: { fields: [] },
  reportExperts: {
    fields: [
      {
        name: 'experts',
        kind: 'rows',
        label: ['专家组成员', 'Experts'],
        min: 1,
        fields: [
          text('person', '专家编号', 'Number, never a name'),
          maybe(date('leftOn', '在该组织任职结束日期', 'Left a post there on')),
        ],
      },
      maybe(people('recused', '回避的专家编号', 'Experts who stood back')),
      date('visitedOn', '实地考察日期', 'Visited on'),
      level('suggested', '建议等级', 'Suggested level'),
      told('report', '评估报告', 'Report'),
    ],
    body: sendsEmpty('recused'),
  },
  proposeInitialLevel: {
    fields: [
      level('level', '表决的等级', 'Level voted on'),
      ...votes,
      maybe(people('recused', '回避的委员编号', 'Members who stood back')),
    ],
    body: sendsEmpty('recused'),
  },
  publishInitialLevel: {
    fields: [
      documentNumber,
      date('from', '公示开始日期', 'Public notice from'),
      date('to', '公示结束日期', 'Public notice to'),
    ],
  },
  requestReview: {
    fields: [date('receivedOn', '收到日期', 'Received on'), told('reasons', '复核理由', 'Reasons')],
  },
  recordRatingComplaint: {
    fields: [date('receivedOn', '收到日期', 'Received on'), told('matter', '投诉事项', 'Matter')],
  },
  settleRatingComplaint: {
    fields: [
      ofRecord('complaintId', '哪一件投诉', 'Which complaint', (target) =>
        (target.organization?.ratingApplication?.openComplaints ?? []).map((id, index) => [
          id,
          `第 ${index + 1} 件未结投诉`,
          `Open complaint ${index + 1}`,
        ]),
      ),
      choice('outcome', '处理结果', 'Outcome', [
        ['founded', '属实', 'Founded'],
        ['unfounded', '不属实', 'Unfounded'],
      ]),
      told('reasons', '理由', 'Reasons'),
    ],
  },
  closeRatingApplication: {
    fields: [
      choice('reason', '终止原因', 'Reason', [
        ['withdrawn', '申请人撤回', 'Withdrawn'],
        ['not-eligible', '不符合评估资格', 'Not eligible'],
        ['not-passed', '未达到等级', 'Not passed'],
      ]),
      told('explanation', '说明', 'Explanation'),
    ],
  },
  awardRating: {
    fields: [
      onPaper(level('level', '等级', 'Level')),
      { ...documentNumber, label: ['公告文号', 'Number of the announcement'] },
      onPaper(maybe(date('certificateOn', '证书日期', 'Certificate dated'))),
      ...votes.map(onPaper),
      onPaper(date('notice.from', '公示开始日期', 'Public notice from')),
      onPaper(date('notice.to', '公示结束日期', 'Public notice to')),
      onPaper(yes('reviewsClosed', '没有未结的复核和投诉', 'No review or complaint is open')),
    ],
  },
  openVerificationRating: {
    fields: [choice('trigger', '启动情形', 'Trigger', TRIGGERS), told('facts', '事实', 'Facts')],
  },
  confirmRating: { fields: [open, ...votes, documentNumber] },
  adjustRating: {
    fields: [
      open,
      {
        ...maybe(level('to', '调整为', 'Adjusted to')),
        hint: ['不选即取消等级', 'Left out: no level is left'],
      },
      ...votes,
      documentNumber,
      date('announcedOn', '公告日期', 'Announced on'),
    ],
  },
  returnRatingCertificate: { fields: [certificateDue, date('returnedOn', '收回日期', 'Returned on')] },
  voidRatingCertificate: { fields: [certificateDue, documentNumber] },
};
