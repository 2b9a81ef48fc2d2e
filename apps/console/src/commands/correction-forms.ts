import type { Choice, CommandForm, Target } from './form-spec';

/** What awaits its approval. */
export const proposals =
  (kind: string) =>
  (target: Target): Choice[] =>
    (target.case?.proposals ?? [])
      .filter((proposal) => proposal.kind === kind)
      .map(({ id }, index) => [id, `第 ${index + 1} 件呈请`, `Proposal ${index + 1}`]);

/** Every act that the history holds, the newest first. */
export const eventsOf = (target: Target): Choice[] =>
  (target.history ?? []).map((item) => [
    item.eventId,
    `r${item.revision} ${item.zh}`,
    `r${item.revision} ${item.en}`,
  ]);

/** Legal review of a case, and corrections of its record. */
export const CORRECTION_FORMS: Readonly<Record<string, CommandForm>> = {
  requestLegalReview: {
    fields: [{ name: 'note', kind: 'long', label: ['说明', 'Note'], optional: true }],
  },
  passLegalReview: { fields: [{ name: 'opinion', kind: 'long', label: ['审核意见', 'Opinion'] }] },
  returnLegalReview: {
    fields: [
      {
        name: 'reason',
        kind: 'choice',
        label: ['退回理由', 'Reason'],
        choices: [
          ['facts-unclear', '事实不清', 'Facts unclear'],
          ['evidence-lacking', '证据不足', 'Evidence lacking'],
          ['wrong-law', '适用依据不当', 'Wrong law'],
          ['procedure', '程序不当', 'Procedure'],
          ['form', '文书不规范', 'Form'],
        ],
      },
      { name: 'opinion', kind: 'long', label: ['审核意见', 'Opinion'] },
    ],
  },
  proposeCorrection: {
    fields: [
      { name: 'ofEventId', kind: 'choice', label: ['更正哪一步', 'Which entry'], choicesOf: eventsOf },
      {
        name: 'reason',
        kind: 'choice',
        label: ['事由', 'Reason'],
        choices: [
          ['slip-of-the-pen', '笔误', 'Slip of the pen'],
          ['wrong-date', '日期有误', 'Wrong date'],
          ['wrong-person', '人员有误', 'Wrong person'],
          ['wrong-place', '地点有误', 'Wrong place'],
          ['wrong-file', '附件有误', 'Wrong file'],
          ['other', '其他', 'Other'],
        ],
      },
      { name: 'correct', kind: 'long', label: ['应当记为', 'What should have been recorded'] },
    ],
  },
  approveCorrection: {
    fields: [
      {
        name: 'correction',
        kind: 'choice',
        label: ['批准哪一件更正', 'Correction'],
        choicesOf: proposals('correction'),
      },
    ],
  },
};
