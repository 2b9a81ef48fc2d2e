import { files, paper, ITEM_KINDS, present, signature } from './case-fields';
import {
  account,
  accounts,
  choice,
  choices,
  count,
  date,
  long,
  money,
  number,
  oneOf,
  rows,
  secret,
  text,
  yes,
} from './form-parts';
import { handlersOf } from './penalty-fields';
import { NOT_OPEN } from './penalty-forms';
import { type Choice, type CommandForm, type Field, type Target, type Values, yuanOf } from './form-spec';

const valued = (target: Target) => target.case?.desks.confiscation ?? undefined;

const gain: Field = money('gainFen', '违法所得', 'Illegal gain', {
  initial: '0',
  initialOf: (target) => {
    const known = valued(target);
    return known && yuanOf(known.gainFen);
  },
});
const items: Field = rows('items', '物品', 'Items', {
  optional: true,
  initialOf: (target) =>
    valued(target)?.items.map(({ no, kind, quantity, valueFen }) => ({
      no,
      kind,
      quantity,
      valueFen: yuanOf(valueFen),
    })),
  fields: [
    count('no', '序号', 'No.'),
    choice('kind', '种类', 'Kind', ITEM_KINDS),
    secret('name', '名称', 'Name'),
    count('quantity', '数量', 'Quantity', { initial: 1 }),
    money('valueFen', '单价', 'Value of one'),
    secret('feature', '特征', 'Feature', { optional: true }),
  ],
});

const points: Field = rows('points', '逐点复核', 'Point by point', {
  min: 1,
  fields: [
    yes('accepted', '采纳', 'Accepted'),
    long('reason', '采纳或者不采纳的理由', 'Why it is taken or not'),
  ],
});

const wasHeld = (values: Values) => values['outcome'] === 'held';

/** What the record of a hearing tells that was held. */
const heldFields: readonly Field[] = [
  accounts('presenters', '到场的调查人员', 'Investigators who presented', {
    role: 'officer',
    min: 1,
    initialOf: handlersOf,
    when: wasHeld,
  }),
  rows('agents', '当事人的代理人', 'Agents of the party', {
    optional: true,
    when: wasHeld,
    fields: [secret('name', '姓名', 'Name')],
  }),
  ...signature.map((field) => ({
    ...field,
    when: (values: Values, target: Target | null) =>
      wasHeld(values) && (field.when?.(values, target) ?? true),
  })),
  {
    name: 'endedAt',
    kind: 'instant',
    label: ['结束时间', 'Ended at'],
    optional: true,
    when: wasHeld,
  },
];

/** Confiscation beside a ban, by the procedure of the Penalties Law (reference (f)). */
export const CONFISCATION_FORMS: Readonly<Record<string, CommandForm>> = {
  openConfiscation: {
    fields: [
      choice('party', '当事人', 'Party', [
        ['organization', '组织', 'Organization'],
        ['person', '个人', 'Person'],
      ]),
      gain,
      items,
      long('reason', '理由', 'Reason'),
    ],
  },
  serveConfiscationNotice: {
    fields: [
      number('docNo', '告知书文号', 'Number of the notice'),
      date('servedOn', '送达日', 'Served on'),
      paper('告知书及送达回证', 'Notice and proof of service'),
    ],
  },
  submitConfiscationDefence: {
    fields: [
      choice('way', '情形', 'How', [
        ['statement', '提出陈述申辩', 'Statement'],
        ['waived', '放弃', 'Waived'],
      ]),
      date('submittedOn', '收到日', 'Received on'),
      long('statement', '陈述和申辩', 'Statement', { when: (values) => values['way'] === 'statement' }),
    ],
  },
  reviewConfiscationDefence: { fields: [points, gain, items] },
  requestConfiscationHearing: { fields: [date('requestedOn', '收到日', 'Received on')] },
  scheduleConfiscationHearing: {
    fields: [
      number('docNo', '听证通知书文号', 'Number of the notice'),
      account('chair', '听证主持人', 'Chair', { role: 'hearing-chair' }),
      date('servedOn', '通知书送达日', 'Notice served on'),
      date('heldOn', '听证日', 'Held on'),
      secret('place', '地点', 'Place'),
      yes('open', '公开举行', 'Held in public', { initial: true }),
      NOT_OPEN,
    ],
  },
  holdConfiscationHearing: {
    fields: [
      choice('outcome', '情形', 'Outcome', [
        ['held', '已举行', 'Held'],
        ['withdrawn', '撤回', 'Withdrawn'],
        ['absent', '无正当理由不出席', 'Absent'],
      ]),
      long('record', '听证情况', 'What took place'),
      ...heldFields,
      { ...paper('听证笔录', 'Record of the hearing'), when: wasHeld },
      { ...files, when: (values) => !wasHeld(values) },
    ],
  },
  reviewConfiscation: {
    fields: [yes('passed', '审核通过', 'Passed', { initial: true }), long('opinion', '审核意见', 'Opinion')],
  },
  dropConfiscation: {
    fields: [
      choice('reason', '不予没收的理由', 'Reason', [
        ['no-gain-proven', '违法所得不能认定', 'No gain proven'],
        ['crime-transferred', '已移送司法机关', 'Transferred as a crime'],
        ['returned-to-owners', '已退还权利人', 'Returned to its owners'],
        ['other', '其他', 'Other'],
      ]),
      long('note', '说明', 'Note'),
    ],
  },
  decideConfiscation: {
    irrevocable: [
      '决定自作出起记入历史；今后只能撤销，不能抹去。',
      'The decision is recorded; it can later be annulled, never erased.',
    ],
    fields: [
      number('docNo', '没收决定书文号', 'Number of the decision'),
      gain,
      items,
      long('facts', '事实和证据', 'Facts and evidence'),
    ],
  },
};

type Crime = NonNullable<Target['case']>['desks']['crimes'][number];

const crimes =
  (wanted: (crime: Crime) => boolean) =>
  (target: Target): Choice[] =>
    (target.case?.desks.crimes ?? [])
      .map((crime, index) => ({ crime, index }))
      .filter(({ crime }) => wanted(crime))
      .map(({ crime, index }) => [
        crime.id,
        `第 ${index + 1} 次提请 ${crime.docNo ?? ''}`,
        `Proposal ${index + 1} ${crime.docNo ?? ''}`,
      ]);
const transfer = (wanted: (crime: Crime) => boolean): Field =>
  oneOf('transfer', '移送', 'Transfer', crimes(wanted));

/** A suspected crime to the police (行政执法机关移送涉嫌犯罪案件的规定). */
export const CRIME_FORMS: Readonly<Record<string, CommandForm>> = {
  proposeCrimeTransfer: {
    fields: [
      secret('offence', '涉嫌罪名', 'Suspected offence'),
      long('report', '核实情况报告', 'What two officers verified'),
      ...present,
      files,
    ],
  },
  decideCrimeTransfer: {
    irrevocable: [
      '批准移送的，二十四小时内移送公安机关。',
      'Once approved it goes to the police within 24 hours.',
    ],
    fields: [
      transfer(({ approved }) => approved === null),
      yes('approved', '批准移送', 'Approved', { initial: true }),
      long('reason', '不批准的理由', 'Reason', { when: (values) => values['approved'] !== true }),
    ],
  },
  handOverCrime: {
    fields: [
      transfer(({ approved, docNo }) => approved === true && docNo === null),
      number('docNo', '移送书文号', 'Number of the letter'),
      choices('materials', '移送材料', 'Materials', [
        ['transfer-letter', '涉嫌犯罪案件移送书', 'Letter of transfer'],
        ['investigation-report', '调查报告', 'Report'],
        ['item-list', '涉案物品清单', 'List of items'],
        ['appraisal', '检验报告、鉴定意见', 'Appraisal'],
        ['other', '其他', 'Other'],
      ]),
      date('handedOverOn', '移送日', 'Handed over on'),
      files,
    ],
  },
  recordPoliceReply: {
    fields: [
      oneOf('ofDocNo', '我方移送文号', 'Number of our letter', (target) =>
        (target.case?.documents ?? [])
          .filter(({ kind }) => kind === 'crime-transfer-letter' || kind === 'police-referral')
          .map(({ number: no, zh, en }): Choice => [no, `${zh} ${no}`, `${en} ${no}`]),
      ),
      text('replyNo', '公安机关文号', 'Number of their answer'),
      choice('outcome', '答复', 'Outcome', [
        ['accepted', '立案', 'Accepted'],
        ['declined', '不予立案', 'Declined'],
      ]),
      date('repliedOn', '答复日', 'Replied on'),
      long('note', '说明', 'Note', { optional: true }),
    ],
  },
  requestPoliceReview: {
    fields: [
      transfer(({ reply }) => reply === 'declined'),
      choice('reviewer', '向谁提出', 'To whom', [
        ['police', '提请公安机关复议', 'The police'],
        ['procuratorate', '建议检察院立案监督', 'The procuratorate'],
      ]),
      number('docNo', '文号', 'Number of the request'),
      date('requestedOn', '提出日', 'Requested on'),
    ],
  },
  handOverCrimeItems: {
    fields: [
      transfer(({ reply, itemsHandedOver }) => reply === 'accepted' && !itemsHandedOver),
      number('docNo', '移交清单文号', 'Number of the list'),
      ...present,
      ...signature,
      files,
    ],
  },
};
