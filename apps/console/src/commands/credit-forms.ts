import type { Choice, CommandForm, Field, Target, Values } from './form-spec';
import {
  choice,
  date,
  documentNumber,
  documentOf,
  maybe,
  method,
  METHODS,
  ofRecord,
  paper,
  servedOn,
  text,
  told,
  whole,
  yes,
} from './organization-fields';

export const ABNORMAL_GROUNDS: readonly Choice[] = [
  ['ANNUAL_REPORT', '未按规定年检、报告', 'Annual report'],
  ['PARTY_ORGANIZATION', '未按规定建立党组织', 'Party organization'],
  ['RECTIFICATION_OVERDUE', '逾期未整改', 'Rectification overdue'],
  ['FUND_RAISING', '募捐不合规定', 'Fund raising'],
  ['SMALL_PENALTY', '警告或者小额罚款', 'Warning or small fine'],
  ['UNREACHABLE', '通过登记的住所无法取得联系', 'Unreachable'],
  ['OTHER', '其他情形', 'Other'],
];
export const SERIOUS_GROUNDS: readonly Choice[] = [
  ['ABNORMAL_TWO_YEARS', '列入异常名录满二年', 'Two years on the abnormal list'],
  ['CHANGE_BY_DECEIT', '骗取变更登记被撤销', 'Change got by deceit'],
  ['SUSPENDED', '受到限期停止活动处罚', 'Suspended'],
  ['LARGE_FINE', '受到较大数额罚款等处罚', 'Large fine'],
  ['REPEATED_SMALL_PENALTY', '二年内两次以上警告或者小额罚款', 'Repeated small penalties'],
  ['COURT_DEFAULTER', '被司法机关纳入失信被执行人名单', 'Court defaulter'],
  ['REVOKED', '登记被撤销、证书被吊销', 'Revoked'],
  ['OTHER_SERIOUS', '其他严重情形', 'Other serious'],
];
const GROUNDS = [...ABNORMAL_GROUNDS, ...SERIOUS_GROUNDS];
const KINDS: readonly Choice[] = [
  ['abnormal', '活动异常名录', 'Abnormal list'],
  ['serious', '严重违法失信名单', 'Serious-violation list'],
];

export const groundWords = (ground: string): Choice =>
  GROUNDS.find(([code]) => code === ground) ?? [ground, ground, ground];
const listWords = (kind: string): Choice => KINDS.find(([code]) => code === kind) ?? [kind, kind, kind];

/** Listings of the record by where they stand. */
const procedures =
  (fits: (status: string, kind: string) => boolean) =>
  (target: Target): Choice[] =>
    (target.organization?.listingProcedures ?? [])
      .filter(({ status, kind }) => fits(status, kind))
      .map(({ listingId, kind, ground, proposedOn }) => [
        listingId,
        `${listWords(kind)[1]}：${groundWords(ground)[1]}（${proposedOn}）`,
        `${listWords(kind)[2]}: ${groundWords(ground)[2]} (${proposedOn})`,
      ]);
const listing = (fits: (status: string, kind: string) => boolean): Field =>
  ofRecord('listingId', '哪一项列入', 'Which listing', procedures(fits));
const open = listing((status) => status === 'proposed' || status === 'notified');
const standing = listing((status) => status === 'listed');

const ofPaper = (values: Values): boolean => !values.listingId;
const paperOnly = (field: Field): Field => ({ ...field, when: ofPaper });

/** Decides a proposal of here, or registers a listing already made on paper. */
const listingForm = (kind: 'abnormal' | 'serious', grounds: readonly Choice[]): readonly Field[] => [
  {
    ...maybe(listing((status, which) => status === 'notified' && which === kind)),
    hint: ['只登记已在纸面作出的列入时不选', 'Left out where a listing made on paper is registered'],
  },
  paperOnly(choice('ground', '列入情形', 'Ground', grounds)),
  ...paper,
  paperOnly(maybe(text('priorNotice.documentNumber', '事先告知书文号', 'Prior notice: number'))),
  paperOnly(maybe(date('priorNotice.servedOn', '事先告知送达日期', 'Prior notice: served on'))),
  paperOnly(maybe(choice('priorNotice.method', '事先告知送达方式', 'Prior notice: way of service', METHODS))),
  {
    ...yes('priorNotice.answered', '陈述申辩已在决定前答复', 'A statement came in and was answered'),
    when: (values) =>
      ofPaper(values) && Boolean(values['priorNotice.documentNumber'] || values['priorNotice.servedOn']),
  },
  told('facts', '事实', 'Facts'),
];

const OBJECTORS: readonly Choice[] = [
  ['organization', '被记载的组织', 'The organization'],
  ['person-named', '被记载的个人', 'A person named'],
  ['other-organ', '其他机关', 'Another organ'],
];
const OUTCOMES: readonly Choice[] = [
  ['upheld', '异议成立', 'Upheld'],
  ['rejected', '异议不成立', 'Rejected'],
];
const objected: readonly Field[] = [
  choice('by', '异议人', 'By whom', OBJECTORS),
  date('receivedOn', '收到日期', 'Received on'),
  told('reasons', '异议理由', 'Reasons'),
];
const ABOUT: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  listing: ['名录列入', 'Listing'],
  rating: ['评估等级', 'Rating'],
  'published-fact': ['公布的事实', 'Published fact'],
  'list-entry': ['名单条目', 'List row'],
};

function targetsOf(target: Target, { about }: Values): Choice[] {
  if (about === 'rating') return [['rating', '现有评估等级', 'The rating in force']];
  if (about === 'listing') return procedures((status) => status === 'listed')(target);
  if (about !== 'published-fact') return [];
  return (target.organization?.facts ?? []).map(({ eventId, value, date: on, period, publisher }) => {
    const words = [on ?? period, value, publisher].filter(Boolean).join(' ');
    return [eventId, words, words];
  });
}

/** Entries of which the five working days run. */
function entriesDue(target: Target): Choice[] {
  const listings = procedures(() => true)(target);
  return (target.organization?.terms ?? [])
    .filter(({ timer, status }) => timer === 'credit-entry' && status !== 'met')
    .map(({ term, dueOn }) => {
      const entry = term.replace(/^credit-entry-/, '');
      const removal = entry.endsWith('-removal');
      const named = listings.find(([id]) => id === entry.replace(/-removal$/, ''));
      const [, zh, en] = named ?? [entry, '决定', 'Decision'];
      return [
        entry,
        `${removal ? '移出：' : ''}${zh}，限 ${dueOn}`,
        `${removal ? 'removal: ' : ''}${en}, by ${dueOn}`,
      ];
    });
}

/** Both credit lists: no list is entered without notice, a time to state one's case and a person's decision. */
export const CREDIT_FORMS: Readonly<Record<string, CommandForm>> = {
  proposeListing: {
    fields: [
      choice('kind', '名录', 'List', KINDS),
      {
        name: 'ground',
        kind: 'choice',
        label: ['列入情形', 'Ground'],
        choicesOf: (_target, { kind }) => (kind === 'serious' ? SERIOUS_GROUNDS : ABNORMAL_GROUNDS),
        when: ({ kind }) => Boolean(kind),
      },
      {
        ...maybe(whole('year', '未报送的年度', 'Year of the missed report')),
        when: ({ ground }) => ground === 'ANNUAL_REPORT',
      },
      {
        ...maybe(
          ofRecord(
            'ofListingId',
            '满二年的列入',
            'The listing that is two years old',
            procedures((status, kind) => status === 'listed' && kind === 'abnormal'),
          ),
        ),
        when: ({ ground }) => ground === 'ABNORMAL_TWO_YEARS',
      },
      ...documentOf('reference', '依据文书', 'Document it rests on'),
      told('evidence', '事实和证据', 'Facts and evidence'),
    ],
  },
  notifyListing: {
    fields: [
      open,
      choice('channel', '告知途径', 'Channel', [
        ['written', '书面告知', 'In writing'],
        ['internet', '互联网公告（无法取得联系的）', 'By announcement, for those that cannot be reached'],
      ]),
      ...paper,
    ],
  },
  submitListingStatement: {
    fields: [open, date('receivedOn', '收到日期', 'Received on'), told('statement', '陈述申辩', 'Statement')],
  },
  answerListingStatement: {
    fields: [
      open,
      choice('outcome', '答复', 'Answer', [
        ['accepted', '采纳', 'Accepted'],
        ['not-accepted', '不予采纳', 'Not accepted'],
      ]),
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
  recordExemption: {
    fields: [
      open,
      text('issuer', '出具证明的单位', 'Who certifies'),
      documentNumber,
      date('issuedOn', '出具日期', 'Issued on'),
    ],
  },
  dropListing: {
    fields: [
      open,
      choice('reason', '不列入的理由', 'Reason', [
        ['exempted', '证明不负直接责任', 'Exempted'],
        ['statement-accepted', '陈述申辩成立', 'Statement accepted'],
        ['ground-not-met', '不符合列入情形', 'Ground not met'],
        ['rectified', '已改正', 'Rectified'],
      ]),
      told('explanation', '说明', 'Explanation'),
    ],
  },
  listAbnormal: { fields: listingForm('abnormal', ABNORMAL_GROUNDS) },
  listSerious: {
    irrevocable: [
      '列入严重违法失信名单即对外公布并推送有权接收的单位。',
      'The listing is public and sent to the agencies entitled to it.',
    ],
    fields: listingForm('serious', SERIOUS_GROUNDS),
  },
  applyDelisting: {
    fields: [
      standing,
      date('receivedOn', '收到日期', 'Received on'),
      told('statement', '整改情况和申请理由', 'What was done, as the organization states it'),
    ],
  },
  verifyDelisting: {
    fields: [
      ofRecord('listingId', '哪一项列入', 'Which listing', (target) => {
        const applied = new Set(
          (target.organization?.listingProcedures ?? [])
            .filter(({ removal }) => removal === 'applied')
            .map(({ listingId }) => listingId),
        );
        return procedures((status) => status === 'listed')(target).filter(([id]) => applied.has(id));
      }),
      choice('result', '核实结果', 'Result', [
        ['met', '符合移出条件', 'Conditions met'],
        ['not-met', '不符合移出条件', 'Not met'],
      ]),
      told('finding', '核实情况', 'Finding'),
    ],
  },
  delist: {
    fields: [standing, documentNumber, date('delistedOn', '移出日期', 'Removed on')],
  },
  recordDomicileLetter: {
    fields: [
      { ...documentNumber, label: ['信函编号', 'Number of the letter'] },
      date('sentOn', '寄出日期', 'Sent on'),
      choice('result', '签收情况', 'Result', [
        ['signed', '已签收', 'Signed for'],
        ['unsigned', '无人签收', 'Not signed for'],
      ]),
    ],
  },
  enterOrganizationCredit: {
    path: 'enter-credit-information',
    fields: [
      ofRecord('entry', '录入哪一项', 'Which entry', entriesDue),
      text('channel', '录入的系统', 'System in which it was entered'),
    ],
  },
  repairOrganizationCredit: {
    path: 'repair-credit',
    fields: [
      ofRecord('ofEventId', '哪一件处罚的记录', 'Record of which penalty', (target) =>
        (target.organization?.penaltyEffects ?? [])
          .filter(({ status, repaired }) => status === 'applied' && !repaired)
          .map(({ ofEventId, documentNumber: number }) => [ofEventId, number, number]),
      ),
      documentNumber,
      date('repairedOn', '修复日期', 'Repaired on'),
    ],
  },
  fileObjection: {
    fields: [
      choice(
        'about',
        '对什么有异议',
        'About what',
        (['listing', 'rating', 'published-fact'] as const).map((code) => [
          code,
          ...(ABOUT[code] ?? [code, code]),
        ]),
      ),
      {
        name: 'target',
        kind: 'choice',
        label: ['哪一项', 'Which one'],
        choicesOf: targetsOf,
        when: ({ about }) => Boolean(about),
      },
      ...objected,
    ],
  },
  answerObjection: {
    fields: [
      ofRecord('objectionId', '哪一件异议', 'Which objection', (target) =>
        (target.organization?.objections ?? [])
          .filter(({ status }) => status === 'open')
          .map(({ objectionId, about, receivedOn }) => {
            const [zh, en] = ABOUT[about] ?? [about, about];
            return [objectionId, `${zh}，${receivedOn} 收到`, `${en}, received ${receivedOn}`];
          }),
      ),
      choice('outcome', '答复', 'Answer', OUTCOMES),
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
};

export const REMOVALS: readonly Choice[] = [
  ['published-in-error', '原公布有误', 'Published in error'],
  ['registered-since', '此后已登记', 'Registered since'],
  ['same-name-only', '仅名称相同', 'Same name only'],
  ['annulled', '原认定已撤销', 'Annulled'],
  ['other', '其他', 'Other'],
];

/** Rows of published lists: not our findings, yet anyone named may object. */
export const LIST_ENTRY_FORMS: Readonly<Record<string, CommandForm>> = {
  fileListEntryObjection: { fields: objected },
  answerListEntryObjection: {
    fields: [
      ofRecord('objectionId', '哪一件异议', 'Which objection', (target) =>
        (target.openObjections ?? []).map((id) => [id, id.slice(0, 8), id.slice(0, 8)]),
      ),
      choice('outcome', '答复', 'Answer', OUTCOMES),
      {
        ...choice('removal', '移出理由', 'Reason of the removal', REMOVALS),
        when: ({ outcome }) => outcome === 'upheld',
      },
      documentNumber,
      told('reasons', '理由', 'Reasons'),
    ],
  },
  recordListRemoval: {
    fields: [
      text('document', '移出文书的文号或者网址', 'Number or address of the document that removes it'),
      date('issuedOn', '文书日期', 'Dated'),
      choice('reason', '移出理由', 'Reason', REMOVALS),
    ],
  },
};

/** A restriction of a person: article, finding of personal responsibility, end date and notice. */
export const RESTRICTION_FORMS: Readonly<Record<string, CommandForm>> = {
  restrictPerson: {
    creates: { path: '/api/restrictions', opens: () => '' },
    irrevocable: [
      '限制记入历史并影响其任职；单凭取缔不得限制任何人。',
      'The restriction is recorded and bars the person from office. A ban alone restricts nobody.',
    ],
    fields: [
      {
        name: 'organization',
        kind: 'organization',
        label: ['因哪个组织', 'The organization'],
        initialOf: (target) => target.organization?.id,
      },
      {
        ...maybe(
          ofRecord('dueId', '处罚引起的待办', 'What was due after a penalty', (target) =>
            (target.organization?.restrictionsDue ?? [])
              .filter(({ status }) => status === 'due')
              .map(({ dueId, rule }) => [dueId, rule, rule]),
          ),
        ),
        when: (_values, target) => Boolean(target?.organization),
      },
      choice('rule', '依据', 'Article', [
        ['FND-23', '基金会管理条例 第二十三条', 'Foundations Regulations Art. 23'],
        ['CHA-112', '慈善法 第一百一十二条', 'Charity Law Art. 112'],
      ]),
      { ...text('name', '姓名', 'Name'), sealed: true },
      {
        ...text('idNumber', '证件号码', 'Number of the identity document'),
        hint: ['只留加密摘要，不存号码', 'Kept as a keyed digest only'],
      },
      choice('office', '限制的职务', 'Office', [
        ['chair', '会长、理事长', 'Chair'],
        ['vice-chair', '副会长、副理事长', 'Vice chair'],
        ['secretary-general', '秘书长', 'Secretary-general'],
        ['charity-manager', '慈善组织管理人员', 'Manager of a charity'],
      ]),
      yes('responsible', '已认定负有个人责任', 'Found to be personally responsible'),
      told('finding', '认定的事实和理由', 'The finding, with its reasons'),
      documentNumber,
      date('from', '起始日期', 'From'),
      {
        ...maybe(whole('years', '年数（一至五年）', 'Years, one to five')),
        when: ({ rule }) => rule === 'CHA-112',
      },
      maybe(text('notice.documentNumber', '告知书文号', 'Notice: number')),
      maybe({ ...servedOn, name: 'notice.servedOn' }),
      maybe({ ...method, name: 'notice.method' }),
    ],
  },
  liftRestriction: {
    fields: [
      choice('cause', '解除事由', 'Cause', [
        ['lifted', '提前解除', 'Lifted'],
        ['changed', '原处罚已变更', 'The penalty was changed'],
        ['annulled', '原处罚已撤销', 'The penalty was annulled'],
      ]),
      documentNumber,
    ],
  },
};
