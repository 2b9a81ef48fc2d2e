import { account, choice, date, number, oneOf } from './form-parts';
import type { Choice, CommandForm, Target } from './form-spec';

const leaves = (target: Target): Choice[] =>
  (target.account?.leaves ?? []).map(({ leave, from, to }) => [
    leave,
    `${from} 至 ${to}`,
    `${from} to ${to}`,
  ]);

const deputyships = (target: Target): Choice[] =>
  (target.account?.deputyFor ?? []).map(({ appointment, from, to }) => [
    appointment,
    `${from} 至 ${to}`,
    `${from} to ${to}`,
  ]);

/** Leave and deputies, which the heads of an organ keep. */
export const ACCOUNT_FORMS: Readonly<Record<string, CommandForm>> = {
  recordLeave: {
    path: 'leave',
    fields: [
      date('from', '请假首日', 'First day'),
      date('to', '请假末日', 'Last day'),
      choice('reason', '事由', 'Reason', [
        ['annual', '年休假', 'Annual leave'],
        ['sick', '病假', 'Sick leave'],
        ['training', '培训', 'Training'],
        ['mission', '出差', 'Mission'],
        ['other', '其他', 'Other'],
      ]),
      account('deputy', '工作由谁代理', 'Who takes the work over', {
        optional: true,
        roleOf: (target) => target.account?.role,
        hint: ['本机关同一岗位的另一人', 'Another person of the organ with the same duty'],
      }),
    ],
  },
  endLeave: {
    path: 'leave/end',
    fields: [
      oneOf('leave', '哪一次请假', 'Leave', leaves),
      date('lastDay', '实际请假末日', 'Last day of absence', {
        optional: true,
        hint: ['没有休假的不填', 'Left out where the leave was not taken'],
      }),
    ],
  },
  appointDeputy: {
    path: 'deputy',
    about: [
      '受托人在委托期内代行你的职权；委托须有书面文书，不得转委托。',
      'Within the term this person acts in your place. It is delegated in writing and not passed on.',
    ],
    fields: [
      date('from', '委托首日', 'First day', { hint: ['不早于今天', 'Today or later'] }),
      date('to', '委托末日', 'Last day'),
      number('docNo', '委托书文号', 'Number of the delegation'),
    ],
  },
  endDeputy: {
    path: 'deputy/end',
    fields: [
      oneOf('appointment', '哪一次委托', 'Delegation', deputyships),
      choice('reason', '终止原因', 'Reason', [
        ['left', '离任', 'Left'],
        ['moved', '调岗', 'Moved'],
        ['suspended', '停职', 'Suspended'],
        ['replaced', '另行委托', 'Replaced'],
        ['mistake', '委托有误', 'By mistake'],
      ]),
    ],
  },
};
