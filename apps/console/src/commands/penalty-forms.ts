import { files, paper, present, signature } from './case-fields';
import {
  accounts,
  account,
  choice,
  choices,
  date,
  long,
  number,
  rows,
  secret,
  seriesNumber,
  text,
  yes,
} from './form-parts';
import { money } from './form-parts';
import type { Choice, CommandForm, Field, Target, Values } from './form-spec';
import { handlersOf, itemRows, LENIENCY, penaltyItems, RECUSAL_GROUNDS, VIOLATIONS } from './penalty-fields';

const violation: Field = choice('violation', '违法行为', 'Violation', VIOLATIONS, {
  initialOf: (target) => target.case?.penalty?.violation,
});

/** The articles that the server names for the violation; others may be written. */
function basesOf(target: Target, values: Values): Choice[] {
  const rules = (target.case?.penalty?.bases ?? [])
    .filter((basis) => basis.violation === values['violation'])
    .flatMap(({ breaks, power }) => [breaks, power]);
  return [...new Set(rules)].map((rule) => [rule, rule, rule]);
}

export const articles: Field = {
  name: 'articles',
  kind: 'rules',
  label: ['违反条款和处罚依据', 'Articles broken and applied'],
  min: 1,
  choicesOf: basesOf,
  hint: [
    '违反的一条和处罚依据的一条都要选；先列出所选违法行为的',
    'Both what was broken and what carries the penalty; those of the violation come first',
  ],
};

const ofCharityLaw = (values: Values) => values['violation'] === 'CHARITY_LAW';

export const reasons: readonly Field[] = [
  choice('leniency', '裁量', 'Leniency', LENIENCY, {
    initial: 'none',
    initialOf: (target) => target.case?.penalty?.leniency ?? undefined,
  }),
  long('leniencyReason', '从轻、减轻、从重或者都不适用的理由', 'Why lighter, heavier or neither'),
  long('measureReason', '选择此种处罚和幅度的理由', 'Why this measure'),
];

const records = (target: Target): Choice[] =>
  (target.case?.evidence ?? [])
    .filter(({ kind }) => kind !== 'preservation')
    .map(({ id, kindZh, kindEn, takenAt }) => [
      id,
      `${kindZh} ${takenAt.slice(0, 10)}`,
      `${kindEn} ${takenAt.slice(0, 10)}`,
    ]);

const EVIDENCE_KINDS: readonly Choice[] = [
  ['documentary', '书证', 'Documentary'],
  ['physical', '物证', 'Physical'],
  ['audiovisual', '视听资料', 'Audiovisual'],
  ['electronic', '电子数据', 'Electronic data'],
  ['testimony', '证人证言', 'Testimony'],
  ['party-statement', '当事人的陈述', 'Statement of the party'],
  ['expert-opinion', '鉴定意见', 'Expert opinion'],
  ['record', '勘验笔录、现场笔录', 'Record of inspection'],
];

const isPenalty = (values: Values) => values['outcome'] === 'penalty';

export const way: Field = choice('way', '方式', 'How', [
  ['written', '书面', 'In writing'],
  ['oral', '口头', 'Orally'],
]);
const partyPerson = (zh: string, en: string) => secret('person', zh, en, { hint: OWN_KEY });
const OWN_KEY = ['单独加密保存，不进列表', 'Sealed under a key of its own, in no list'] as const;

const points = rows('points', '逐点复核', 'Point by point', {
  min: 1,
  fields: [
    long('point', '当事人的意见', 'What the party says'),
    yes('accepted', '采纳', 'Accepted'),
    long('reason', '不采纳的理由', 'Why it is rejected', { when: (row) => row['accepted'] !== true }),
  ],
  hint: ['当事人提出的每一点都要答复', 'Each point of the party is answered'],
});

export const NOT_OPEN: Field = choice(
  'closedReason',
  '不公开的理由',
  'Why it is not public',
  [
    ['state-secret', '涉及国家秘密', 'State secret'],
    ['trade-secret', '涉及商业秘密', 'Trade secret'],
    ['privacy', '涉及个人隐私', 'Privacy'],
  ],
  { when: (values) => values['open'] !== true },
);

/** Report, notice, answer and hearing of a penalty case (行政处罚法 44–45, 54, 63–64). */
export const PENALTY_FORMS: Readonly<Record<string, CommandForm>> = {
  submitReport: {
    fields: [
      long('course', '调查经过', 'Course of the inquiry'),
      long('facts', '查明的事实', 'Facts found'),
      rows('evidence', '证据', 'Evidence', {
        min: 1,
        fields: [
          choice('kind', '种类', 'Kind', EVIDENCE_KINDS),
          {
            ...choice('record', '所在笔录', 'Record', []),
            choices: undefined,
            choicesOf: records,
            optional: true,
          },
          long('proves', '证明什么', 'What it proves'),
        ],
      }),
      violation,
      articles,
      choice(
        'outcome',
        '处理建议',
        'Outcome',
        [
          ['penalty', '给予行政处罚', 'Penalty'],
          ['no-penalty', '不予行政处罚', 'No penalty'],
          ['transfer', '移送', 'Transfer'],
        ],
        { initial: 'penalty' },
      ),
      penaltyItems('拟给予的处罚', 'Penalties proposed', { when: isPenalty }),
      money('turnoverFen', '违法经营额', 'Turnover of the violation', { optional: true }),
      money('gainsFen', '违法所得', 'Unlawful gains', { optional: true }),
      yes('serious', '情节严重', 'Serious'),
      yes('corrected', '已经改正', 'Corrected'),
      date('correctionDueOn', '逾期未改正的责令改正期限', 'Order to correct, let pass on', {
        optional: true,
        when: (values) => values['corrected'] !== true,
      }),
      text(
        'handledBefore.docNo',
        '此前处理决定的文号（慈善法第一百一十条再犯）',
        'Earlier decision on such an act (CHA 110)',
        {
          optional: true,
          when: ofCharityLaw,
        },
      ),
      date('handledBefore.on', '此前处理决定的日期', 'Day of that decision', {
        when: (values) => ofCharityLaw(values) && Boolean(values['handledBefore.docNo']),
      }),
      ...reasons,
      yes('complex', '案情疑难复杂', 'Complex'),
      yes('major', '情节复杂或者重大违法行为', 'Major'),
      yes('publicInterest', '涉及重大公共利益', 'Major public interest'),
      yes('reviewByStatute', '法律、法规规定应当法制审核', 'A statute asks for legal review'),
      yes('newFacts', '以告知后新查明的事实为依据', 'Rests on facts found since the report before'),
      files,
    ],
    // Without a penalty the list is sent as an empty one.
    body: (body) => ({ ...body, items: body['items'] ?? [] }),
  },
  servePriorNotice: {
    fields: [
      seriesNumber('docNo', '告知书文号', 'Number of the notice'),
      long('facts', '告知的事实', 'Facts told'),
      long('reasons', '告知的理由、依据和拟处罚内容', 'Reasons told'),
      choice('method', '送达方式', 'Method', [
        ['direct', '直接送达', 'Direct'],
        ['lien', '留置送达', 'Left at the address'],
        ['mail', '邮寄送达', 'By post'],
        ['electronic', '电子送达', 'Electronic'],
        ['entrusted', '委托送达', 'Through another organ'],
        ['announcement', '公告送达', 'By announcement'],
      ]),
      ...present,
      ...signature,
      files,
    ],
  },
  submitDefence: {
    fields: [
      way,
      partyPerson('陈述人', 'Who spoke or wrote'),
      long('statement', '陈述和申辩', 'Statement'),
      ...signature,
      files,
    ],
  },
  waiveDefence: {
    fields: [
      choices('rights', '放弃的权利', 'Rights waived', [
        ['statement', '陈述、申辩', 'Statement and defence'],
        ['hearing', '听证', 'Hearing'],
      ]),
      partyPerson('放弃权利的人', 'Who waived'),
      ...signature,
      paper('放弃声明', 'Waiver in writing'),
    ],
  },
  reviewDefence: {
    fields: [
      points,
      penaltyItems('复核后拟给予的处罚', 'What is proposed after it', {
        hint: ['不得因陈述申辩加重', 'Never heavier because of the defence'],
        initialOf: (target) => itemRows(target.case?.penalty?.notice?.items),
        optional: true,
      }),
    ],
    body: (body) => ({ ...body, items: body['items'] ?? [] }),
  },
  requestHearing: {
    fields: [
      way,
      partyPerson('要求听证的人', 'Who asked'),
      text('leave.docNo', '逾期准许的文号', 'Number of a leave after the term', { optional: true }),
      long('leave.reason', '不可抗力的情形', 'The force majeure', {
        when: (values) => Boolean(values['leave.docNo']),
      }),
      files,
    ],
  },
  scheduleHearing: {
    fields: [
      number('docNo', '听证通知书文号', 'Number of the notice'),
      account('chair', '听证主持人', 'Chair', {
        role: 'hearing-chair',
        hint: ['非本案调查人员', 'Nobody who investigated'],
      }),
      date('noticeServedOn', '通知书送达日', 'Notice served on'),
      date('heldOn', '听证日', 'Held on'),
      secret('place', '地点', 'Place'),
      yes('open', '公开举行', 'Held in public', { initial: true }),
      NOT_OPEN,
      files,
    ],
  },
  objectToChair: {
    fields: [choice('ground', '事由', 'Ground', RECUSAL_GROUNDS), long('reason', '申请理由', 'Reason')],
  },
  decideChairRecusal: { fields: [yes('granted', '准予回避', 'Granted')] },
  holdHearing: {
    fields: [
      yes('open', '公开举行', 'Held in public', { initial: true }),
      NOT_OPEN,
      rows('agents', '当事人的代理人', 'Agents of the party', {
        optional: true,
        fields: [secret('name', '姓名', 'Name')],
      }),
      accounts('presenters', '到场的调查人员', 'Investigators who presented', {
        role: 'officer',
        min: 1,
        initialOf: handlersOf,
      }),
      ...signature,
      { name: 'endedAt', kind: 'instant', label: ['结束时间', 'Ended at'], optional: true },
      paper('听证笔录', 'Record of the hearing'),
    ],
    body: (body) => ({ ...body, agents: body['agents'] ?? [] }),
  },
  terminateHearing: {
    fields: [
      choice('reason', '终止情形', 'Reason', [
        ['absent', '无正当理由不出席', 'Absent'],
        ['left-early', '未经许可中途退出', 'Left early'],
        ['withdrawn', '撤回听证要求', 'Withdrawn'],
      ]),
      long('note', '情况说明', 'Note'),
      files,
    ],
  },
  submitHearingReport: {
    fields: [
      choice('opinion', '听证意见', 'Opinion', [
        ['as-noticed', '按告知的内容处罚', 'As told'],
        ['lighter', '从轻、减轻', 'Lighter'],
        ['no-penalty', '不予处罚', 'No penalty'],
        ['investigate-further', '补充调查', 'Investigate further'],
      ]),
      long('summary', '听证笔录要点', 'What the record holds'),
      files,
    ],
  },
};
