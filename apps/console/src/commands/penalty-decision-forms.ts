import { files, overdueReason, paper, present, signature } from './case-fields';
import {
  account,
  choice,
  count,
  date,
  long,
  money,
  number,
  oneOf,
  rows,
  secret,
  seriesNumber,
  yes,
} from './form-parts';
import type { Choice, CommandForm, Field, Values } from './form-spec';
import { DECISION_KINDS, penaltyItems, VIOLATIONS } from './penalty-fields';
import { articles, reasons } from './penalty-forms';

const CAUSES: readonly Choice[] = [
  ['announcement', '公告', 'Announcement'],
  ['audit', '审计', 'Audit'],
  ['testing', '检测、检验', 'Testing'],
  ['appraisal', '鉴定', 'Appraisal'],
];

const correctBy: Field = date('correctBy', '责令改正期限', 'To be corrected by', {
  optional: true,
  hint: ['已经改正的不填', 'Left out where it is corrected already'],
});

const STANDING: NonNullable<CommandForm['irrevocable']> = [
  '决定自作出起记入历史；今后只能撤销或者变更，不能抹去。',
  'The decision is recorded; it can later be annulled or changed, never erased.',
];

const extending = (values: Values) => values['about'] === 'extension';

/** Discussion, clock and decision of a penalty case (行政处罚法 57, 60; Order 68). */
export const PENALTY_DECISION_FORMS: Readonly<Record<string, CommandForm>> = {
  holdCollectiveDiscussion: {
    fields: [
      number('minutesNo', '讨论笔录文号', 'Number of the minutes'),
      choice(
        'about',
        '讨论事项',
        'About',
        [
          ['decision', '处罚决定', 'The decision'],
          ['extension', '延长期限', 'An extension'],
        ],
        { initial: 'decision' },
      ),
      rows('members', '参加的负责人及意见', 'Leaders and opinions', {
        min: 1,
        fields: [
          account('account', '负责人', 'Leader', { role: ['organ-head', 'section-head'] }),
          choice('opinion', '意见', 'Opinion', [
            ['agree', '同意', 'Agree'],
            ['disagree', '不同意', 'Disagree'],
            ['abstain', '弃权', 'Abstain'],
          ]),
          long('words', '发表的意见', 'In words'),
        ],
        hint: ['每名参加人的意见都要记录', 'Every opinion is recorded'],
      }),
      choice('conclusion', '讨论结论', 'Conclusion', [
        ['as-proposed', '同意拟处罚意见', 'As proposed'],
        ['lighter', '从轻、减轻', 'Lighter'],
        ['no-penalty', '不予处罚', 'No penalty'],
        ['return', '退回补充', 'Return'],
        ['extend', '延长期限', 'Extend'],
      ]),
      penaltyItems('讨论确定的处罚', 'Penalties agreed on', {
        when: (values) => values['conclusion'] === 'lighter',
      }),
      count('days', '延长天数（日）', 'Days of the extension', { when: extending }),
      paper('讨论笔录', 'Minutes'),
    ],
  },
  extendDeadline: {
    fields: [
      choice('kind', '延长方式', 'Kind', [
        ['first', '机关负责人批准（60 日以内）', 'By the head'],
        ['collective', '集体讨论决定', 'By collective discussion'],
      ]),
      number('docNo', '审批文号', 'Number of the approval'),
      long('reason', '延长理由', 'Reason'),
    ],
  },
  excludePeriod: {
    fields: [
      choice('cause', '事由', 'Cause', CAUSES),
      date('from', '起', 'First day'),
      date('to', '止', 'Last day'),
      paper('扣除期间的证明', 'Proof of the period'),
    ],
  },
  pauseClock: {
    fields: [
      choice('cause', '事由', 'Cause', CAUSES),
      date('expectedTo', '预计结束', 'Expected to end', {
        hint: ['到期未恢复的，次日起继续计算', 'The term runs on after this day unless resumed before'],
      }),
      files,
    ],
  },
  resumeClock: {
    fields: [
      oneOf('pause', '恢复哪一次', 'Pause', ({ case: file }) =>
        (file?.penalty?.pauses ?? [])
          .filter(({ cause }) => CAUSES.some(([code]) => code === cause))
          .map(({ id, cause, from }): Choice => {
            const words = CAUSES.find(([code]) => code === cause);
            return [id, `${words?.[1] ?? cause} ${from} 起`, `${words?.[2] ?? cause} from ${from}`];
          }),
      ),
    ],
  },
  suspendCase: {
    fields: [
      number('docNo', '中止决定文号', 'Number of the decision'),
      choice('reason', '中止事由', 'Reason', [
        ['awaits-other-case', '须以另案结果为依据', 'Awaits another case'],
        ['party-unable', '当事人不能参加', 'The party cannot take part'],
        ['law-to-be-interpreted', '法律适用需要解释', 'The law is to be interpreted'],
        ['force-majeure', '不可抗力', 'Force majeure'],
        ['other', '其他', 'Other'],
      ]),
      long('note', '情况说明', 'Note'),
      date('expectedTo', '预计消除', 'Expected to end'),
    ],
  },
  resumeCase: { fields: [] },
  terminateCase: {
    irrevocable: ['案件就此终止，不再作出处罚决定。', 'The case ends here without a penalty.'],
    fields: [
      number('docNo', '终止决定文号', 'Number of the decision'),
      choice('reason', '终止事由', 'Reason', [
        ['party-ceased', '当事人终止', 'The party ceased'],
        ['subject-died', '当事人死亡', 'The person died'],
        ['no-longer-a-wrong', '不再属于违法行为', 'No longer a wrong'],
        ['other', '其他', 'Other'],
      ]),
      long('note', '情况说明', 'Note'),
    ],
  },
  decidePenalty: {
    irrevocable: STANDING,
    fields: [
      seriesNumber('docNo', '处罚决定书文号', 'Number of the decision'),
      penaltyItems('处罚内容', 'Penalties', {
        hint: ['与拟处罚意见一致或者更轻', 'Those proposed, or lighter ones'],
      }),
      correctBy,
      ...reasons,
      long('facts', '违法事实和证据', 'Facts and evidence'),
      overdueReason,
      files,
    ],
  },
  decideNoPenalty: {
    irrevocable: STANDING,
    fields: [
      seriesNumber('docNo', '决定书文号', 'Number of the decision'),
      choice('ground', '不予处罚的情形', 'Ground', [
        ['minor-corrected-harmless', '轻微并及时改正，没有造成危害后果', 'Minor, corrected, harmless'],
        ['first-minor-corrected', '初次违法，危害后果轻微并及时改正', 'First, minor, corrected'],
        ['no-fault', '有证据足以证明没有主观过错', 'No fault'],
        ['unproven', '违法事实不能成立', 'Unproven'],
        ['time-barred', '超过追责期限', 'Time-barred'],
        ['no-longer-a-wrong', '不再属于违法行为', 'No longer a wrong'],
      ]),
      long('facts', '事实和证据', 'Facts and evidence'),
      overdueReason,
      choice(
        'education.way',
        '对当事人的教育',
        'Education of the party',
        [
          ['interview', '约谈', 'Interview'],
          ['written', '书面', 'In writing'],
          ['on-the-spot', '当场', 'On the spot'],
        ],
        { optional: true, hint: ['依第三十三条不予处罚的必须教育', 'Required by Article 33'] },
      ),
      long('education.words', '教育内容', 'Words', { when: (values) => Boolean(values['education.way']) }),
      ...signature.map((field): Field => ({
        ...field,
        name: `education.${field.name}`,
        when: (values) =>
          Boolean(values['education.way']) &&
          (field.name === 'signature.kind' ||
            ['refused', 'absent'].includes(String(values['education.signature.kind']))),
      })),
      files,
    ],
  },
  decideOnSpot: {
    creates: { path: '/api/cases/decide-on-spot', opens: (id) => `/cases/${id}` },
    irrevocable: STANDING,
    fields: [
      {
        name: 'organization',
        kind: 'organization',
        label: ['当事人（登记的社会组织）', 'Registered organization'],
      },
      number('docNo', '当场处罚决定书文号', 'Number of the decision'),
      choice('violation', '违法行为', 'Violation', VIOLATIONS),
      date('actOn', '行为发生日', 'Day of the act'),
      {
        ...articles,
        choicesOf: undefined,
        hint: ['违反的一条和处罚依据的一条都要选', 'Both what was broken and what carries the penalty'],
      },
      choice('kind', '处罚种类', 'Kind', [
        ['WARNING', '警告', 'Warning'],
        ['FINE', '罚款（对组织三千元以下）', 'Fine'],
      ]),
      money('amountFen', '罚款金额', 'Amount of the fine', { when: (values) => values['kind'] === 'FINE' }),
      money('turnoverFen', '违法经营额', 'Turnover', {
        optional: true,
        when: (values) => values['kind'] === 'FINE',
      }),
      money('gainsFen', '违法所得', 'Unlawful gains', {
        optional: true,
        when: (values) => values['kind'] === 'FINE',
      }),
      yes('corrected', '当场改正', 'Corrected on the spot'),
      { ...correctBy, when: (values) => values['corrected'] !== true, optional: false, hint: undefined },
      ...reasons,
      long('facts', '违法事实', 'Facts'),
      secret('place', '地点', 'Place'),
      ...present,
      yes('told', '已当场告知事实、理由、依据和权利', 'Facts, reasons, basis and rights were told', {
        initial: true,
      }),
      long('statement', '当事人的陈述、申辩', 'What the party said', { optional: true }),
      ...signature,
    ],
  },
  recordOnSpotDecision: { fields: [files] },
  changeOwnDecision: {
    irrevocable: [
      '变更记入历史，并通知收到原决定的每一个单位。',
      'The change is recorded and told to everyone who received the decision.',
    ],
    fields: [
      oneOf('decision', '变更哪一份决定', 'Decision', ({ case: file }) =>
        (file?.decisions ?? []).map(({ eventId, kind, docNo }): Choice => {
          const words = DECISION_KINDS.find(([code]) => code === kind);
          return [eventId, `${words?.[1] ?? ''} ${docNo}`, `${words?.[2] ?? ''} ${docNo}`];
        }),
      ),
      number('changeDocNo', '变更决定文号', 'Number of the change'),
      penaltyItems('变更后的处罚', 'Penalties after the change', {
        hint: ['只能有利于当事人', 'Only in the party’s favour'],
      }),
    ],
  },
};
