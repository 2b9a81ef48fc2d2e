import type { Choice, CommandForm, Field, Target } from './form-spec';
import {
  choice,
  date,
  documentNumber,
  lifecycleOf,
  maybe,
  method,
  officers,
  ofRecord,
  servedOn,
  text,
  told,
  whole,
  yes,
} from './organization-fields';

type Year = NonNullable<ReturnType<typeof lifecycleOf>>['years'][number];

/** The year that is reported on: the latest of which the act is still to come. */
const yearWhere = (fits: (year: Year) => boolean): Field => ({
  ...whole('year', '年检年度（报告所属年度）', 'The year that is reported on'),
  initialOf: (target) =>
    (lifecycleOf(target)?.years ?? [])
      .filter(fits)
      .map(({ year }) => year)
      .sort((a, b) => b - a)[0],
});

const CONCLUSIONS: readonly Choice[] = [
  ['PASSED', '合格', 'Passed'],
  ['BASICALLY_PASSED', '基本合格', 'Basically passed'],
  ['FAILED', '不合格', 'Failed'],
];
const SUBJECTS: readonly Choice[] = [
  ['annual-report', '年度工作报告', 'Annual report'],
  ['disclosure', '信息公开', 'Disclosure'],
  ['governance', '内部治理', 'Governance'],
  ['finance', '财务状况', 'Finance'],
  ['activities', '业务活动', 'Activities'],
];
const TYPES: readonly Choice[] = [
  ['SG', '社会团体', 'Associations'],
  ['PNE', '民办非企业单位', 'Service units'],
  ['FND', '基金会', 'Foundations'],
];
const subjects: Field = {
  name: 'subjects',
  kind: 'choices',
  label: ['抽查事项', 'Subjects'],
  choices: SUBJECTS,
};
const spotChecks = (open: 'performedOn' | 'publishedOn') => (target: Target) =>
  (lifecycleOf(target)?.spotChecks ?? [])
    .filter((one) => one[open] === null)
    .map(
      ({ spotCheckId, assignedOn }) => [spotCheckId, `${assignedOn} 抽中`, `Drawn on ${assignedOn}`] as const,
    );

/** Annual checks of an organization, year by year, and its spot checks. */
export const ANNUAL_FORMS: Readonly<Record<string, CommandForm>> = {
  openAnnualCheck: {
    fields: [
      whole('year', '年检年度（报告所属年度）', 'The year that is reported on'),
      {
        ...maybe(date('certificateOn', '证书日期', 'Day of the certificate')),
        hint: ['档案未载的才填', 'Only where the record does not state it'],
      },
    ],
  },
  submitAnnualReport: {
    fields: [
      yearWhere(({ submittedOn }) => submittedOn === null),
      choice('to', '报送何处', 'To whom', [
        ['competent-unit', '业务主管单位初审', 'The competent unit, for first review'],
        ['registrar', '登记管理机关', 'The registrar'],
      ]),
      date('receivedOn', '收到日期', 'Received on'),
      yes(
        'charityReport',
        '慈善组织：附年度工作报告和财务会计报告',
        'Of a charity: work report and accounts are with it',
      ),
      {
        ...maybe(text('auditReportNumber', '审计报告编号', 'Audit report')),
        hint: ['基金会必填', 'Required of a foundation'],
      },
    ],
  },
  recordFirstReview: {
    fields: [
      yearWhere(({ firstReview, reviewed }) => firstReview && reviewed === null),
      choice('opinion', '初审意见', 'Opinion', [
        ['agree', '同意', 'Agreed'],
        ['disagree', '不同意', 'Disagreed'],
      ]),
      date('reviewedOn', '初审日期', 'Reviewed on'),
      maybe(told('remarks', '说明', 'Remarks')),
    ],
  },
  markAnnualMissed: {
    fields: [yearWhere(({ submittedOn, missed }) => submittedOn === null && !missed)],
  },
  concludeAnnualCheck: {
    fields: [
      yearWhere(({ submittedOn, conclusion }) => submittedOn !== null && conclusion === null),
      choice('conclusion', '年检结论', 'Conclusion', CONCLUSIONS),
      documentNumber,
      servedOn,
      method,
      {
        ...maybe(told('reasons', '理由', 'Reasons')),
        hint: ['结论不是合格的必须写明', 'Required of any conclusion but “passed”'],
      },
    ],
  },
  reviseAnnualConclusion: {
    fields: [
      yearWhere(({ conclusion }) => conclusion !== null),
      choice('to', '改为', 'Revised to', CONCLUSIONS),
      documentNumber,
      servedOn,
      method,
      told('reasons', '理由', 'Reasons'),
    ],
  },
  reportAnnualRectification: {
    fields: [
      yearWhere(({ rectification }) => rectification === 'ordered'),
      date('receivedOn', '收到日期', 'Received on'),
      told('report', '整改报告', 'What the organization reports'),
    ],
  },
  verifyAnnualRectification: {
    fields: [
      yearWhere(({ rectification }) => rectification === 'reported'),
      choice('result', '核查结果', 'Result', [
        ['rectified', '已改正', 'Rectified'],
        ['not-rectified', '未改正', 'Not rectified'],
      ]),
      officers,
      told('finding', '核查情况', 'What was found'),
    ],
  },
  recordSpotCheck: {
    fields: [
      ofRecord('spotCheckId', '哪一次抽查', 'Which spot check', spotChecks('performedOn')),
      choice('mode', '检查方式', 'Mode', [
        ['on-site', '实地检查', 'On site'],
        ['written', '书面检查', 'In writing'],
      ]),
      text('noticeNumber', '检查通知书文号', 'Number of the inspection notice'),
      date('noticeServedOn', '通知书送达日期', 'Notice served on'),
      { ...officers, name: 'checkers', label: ['检查人员证号', 'Service numbers of those who looked'] },
      yes('cardsShown', '已出示工作证件', 'Work cards were shown', true),
      subjects,
      choice('result', '抽查结果', 'Result', [
        ['no-problem', '未发现问题', 'No problem'],
        ['problem', '发现问题', 'Problems found'],
        ['refused', '不配合检查', 'Refused'],
        ['unreachable', '无法取得联系', 'Unreachable'],
      ]),
      told('findings', '检查情况', 'What was found'),
    ],
  },
  publishSpotCheckResult: {
    irrevocable: ['结果一经公开即对外可见。', 'A result is public once it is published.'],
    fields: [
      ofRecord('spotCheckId', '哪一次抽查', 'Which spot check', spotChecks('publishedOn')),
      date('publishedOn', '公开日期', 'Published on'),
      text('medium', '公开媒体或者网址', 'Medium or address'),
    ],
  },
};

/** One notice opens the year for the whole register of an organ. */
export const SEASON_FORMS: Readonly<Record<string, CommandForm>> = {
  openAnnualSeason: {
    creates: { path: '/api/annual-seasons/open', opens: () => '/annual' },
    fields: [
      whole('year', '年检年度（报告所属年度）', 'The year that is reported on'),
      text('noticeNumber', '年检通知文号', 'Number of the notice'),
      date('noticeOn', '通知日期', 'Dated'),
    ],
  },
};

export const SPOT_CHECK_FORMS: Readonly<Record<string, CommandForm>> = {
  planSpotCheck: {
    creates: { path: '/api/spot-checks/plan', opens: (id) => `/spot-checks/${id}` },
    fields: [
      choice('kind', '抽查种类', 'Kind', [
        ['periodic', '定期抽查', 'Periodic'],
        ['thematic', '专项抽查', 'By topic'],
      ]),
      whole('year', '年度', 'Year'),
      text('title', '方案名称', 'Title'),
      documentNumber,
      { name: 'types', kind: 'choices', label: ['抽查对象', 'Of which types'], choices: TYPES },
      subjects,
      {
        ...whole('percent', '抽查比例（%）', 'Percent of the population'),
        hint: ['定期抽查低于法定比例的不予受理', 'The yearly check keeps the least ratio of the Measures'],
      },
      { ...whole('checkersEach', '每家检查人员数', 'Checkers for each'), initial: 2 },
    ],
  },
  drawSpotCheck: {
    path: 'draw',
    irrevocable: [
      '种子、名单和结果一并记入历史，任何人可以重算；不能重抽。',
      'Seed, list and result are recorded for anyone to run again. There is no second draw.',
    ],
    fields: [
      {
        name: 'pool',
        kind: 'rows',
        label: ['检查人员名录', 'Pool of checkers'],
        min: 2,
        fields: [
          text('badge', '证号', 'Service number'),
          {
            name: 'recusedFrom',
            kind: 'organization',
            label: ['须回避的组织', 'Recused from'],
            optional: true,
          },
        ],
      },
      maybe(whole('size', '抽取家数（多于最低数）', 'More than the least sample')),
    ],
    body: (body) => ({
      ...body,
      pool: (body.pool as { badge: string; recusedFrom?: string }[]).map(({ badge, recusedFrom }) => ({
        badge,
        ...(recusedFrom ? { recusedFrom: [recusedFrom] } : {}),
      })),
    }),
  },
  substituteSpotChecker: {
    path: 'substitute-checker',
    irrevocable: [
      '由原种子接着抽取替换人员，任何人可以重算；不能指定替换人员。',
      'The numbers of the draw go on to choose who comes in; nobody picks that person.',
    ],
    fields: [
      {
        name: 'organization',
        kind: 'organization',
        label: ['被检查的组织', 'The organization to be checked'],
      },
      text('recused', '回避人员证号', 'Service number of who stands back'),
      choice('ground', '事由', 'Ground', [
        ['interest', '有利害关系，应当回避', 'An interest'],
        ['unable', '不能履行职责', 'Unable to act'],
      ]),
    ],
  },
};
