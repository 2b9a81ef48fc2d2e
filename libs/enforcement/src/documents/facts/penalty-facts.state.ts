import { civilDateOf } from '@shouzheng/kernel';
import type { DocumentType } from '../document-codes.events.js';
import { DECISIONS, REMEDIES_OF_DECISION } from './common-facts.state.js';
import {
  act,
  alongside,
  asDate,
  asMoney,
  basis,
  citations,
  computed,
  date,
  decisionOf,
  either,
  eitherCell,
  grounds,
  inWords,
  joinedCodes,
  of,
  ofDecisionIn,
  ofSame,
  percent,
  plain,
  rows,
  sayWhen,
  sum,
  term,
  termEnd,
  time,
  value,
  word,
  words,
} from './read.state.js';
import { type Vocabulary, list, maybe, text } from './vocabulary.state.js';

const NOTICE = ['PriorNoticeServed'] as const;

const penalties = (path: Parameters<typeof rows>[0]): Vocabulary[string] =>
  list(
    '处罚项目',
    { no: '序号', kind: '种类', amount: '金额', from: '起', to: '止', object: '对象' },
    rows(path, {
      no: ['no', plain],
      kind: ['kind', inWords('penaltyKind')],
      amount: ['amountFen', asMoney],
      from: ['from', asDate],
      to: ['to', asDate],
      object: ['object', plain],
    }),
  );

const decision: Vocabulary = {
  facts: text('认定的事实和证据', value(act('facts'))),
  articles: text('违反和处罚的条款', citations(act('articles'))),
  grounds: text('处罚的全部依据', grounds(act('articles'))),
  items: penalties(act('items')),
  violation: text('违法行为', word(act('violation'), 'violation')),
  leniency: text('裁量情节', word(act('leniency'), 'leniency')),
  leniencyReason: text('适用或者不适用从轻、减轻的理由', value(act('leniencyReason'))),
  measureReason: text('选择处罚种类、幅度的理由', value(act('measureReason'))),
  correctBy: maybe(text('改正期限', date(act('correctBy')))),
  payWithin: text('缴纳罚款期限', term('fine-payment')),
  addOn: text('每日加处罚款的比例', percent('APL-72', 'percentPerDay')),
  addOnCap: text('加处罚款的上限', percent('APL-72', 'capPercent')),
};
const notice: Vocabulary = {
  facts: text('拟认定的事实', value(act('facts'))),
  reasons: text('拟处罚的理由', value(act('reasons'))),
  articles: text('拟适用的条款', citations(act('articles'))),
  items: penalties(act('items')),
  statementUntil: maybe(text('陈述申辩期限', termEnd('statement'))),
  hearingUntil: maybe(text('听证申请期限', termEnd('hearing-request'))),
  hearingWithin: text('听证申请期限（日数）', term('hearing-request')),
};
const ofDecision: Vocabulary = {
  decisionNo: text('决定文号', value(ofDecisionIn(DECISIONS, 'docNo'))),
  decidedOn: text('决定日期', date(ofDecisionIn(DECISIONS, 'decidedOn'))),
};

interface Taken {
  readonly kind?: string;
}

/** Things that a decision confiscates and that nobody has recorded the disposal of. */
const thingsOwed = list(
  '应交付的没收财物',
  { name: '名称' },
  computed((facts) => {
    const decided = decisionOf(facts, DECISIONS);
    const disposed = facts.events.some(
      ({ type, revision, data }) =>
        type === 'ConfiscatedItemsDisposed' &&
        revision <= facts.act.revision &&
        (data as { ofEventId?: string }).ofEventId === decided?.eventId,
    );
    const { items = [] } = (decided?.data ?? {}) as { items?: readonly Taken[] };
    const owed =
      decided?.type === 'ConfiscationDecided'
        ? items
        : items.filter(({ kind }) => kind === 'CONFISCATE_ITEMS');
    if (disposed || owed.length === 0) return undefined;
    const name = eitherCell(['object', plain], ['name', plain]);
    return rows(
      computed<unknown>(() => owed),
      { name: ['', name] },
    )(facts);
  }),
);

/** What is still to be performed: fine, add-on, confiscated money and things (行政强制法 Art 35). */
const owed: Vocabulary = {
  principal: maybe(text('应缴罚款', sum(act('principalFen')))),
  addOn: maybe(text('加处罚款', sum(act('addOnFen')))),
  confiscated: maybe(text('应缴的没收款项', sum(act('confiscatedFen')))),
  things: maybe(thingsOwed),
};

/**
 * Facts of the documents of a penalty case. Paths of `PenaltyDecided` and `NoPenaltyDecided` are those of the stored
 * forms; the events of the other steps name theirs where their slices are merged (see facts.spec: a path that no
 * stored form has is refused there, and a type whose events are unknown yet is listed by name).
 */
export const PENALTY_FACTS: Partial<Record<DocumentType, Vocabulary>> = {
  RECTIFY_ORDER: {
    // An order to correct that stands beside a penalty rests on its own article, not on those of the procedure.
    basis: text(
      '责令改正的依据',
      computed((facts) =>
        facts.act.type === 'PenaltyDecided'
          ? facts.citationOn('APL-28', civilDateOf(facts.act.meta.occurredAt))
          : basis(facts),
      ),
    ),
    dueOn: text('改正期限', either(date(act('correctBy')), date(act('dueOn')))),
    matter: text('需要改正的问题', either(value(act('facts')), value(act('matter')))),
    articles: text('违反的条款', citations(act('articles'))),
  },
  PRIOR_NOTICE: notice,
  HEARING_RIGHT_NOTICE: notice,
  HEARING_NOTICE: {
    on: text('听证日期', date(act('heldOn'))),
    place: text('听证地点', value(act('place'))),
    chair: text('听证主持人工号', value(act('chair.badge'))),
    open: text('是否公开', sayWhen(act('open'), { true: '公开举行', false: '不公开举行' })),
  },
  HEARING_RECORD: {
    chair: maybe(text('听证主持人工号', value(of('HearingScheduled', 'chair.badge')))),
    place: maybe(text('听证地点', value(of('HearingScheduled', 'place')))),
    open: text('是否公开', sayWhen(act('open'), { true: '公开举行', false: '不公开举行' })),
    endedAt: text('结束时间', time(act('endedAt'))),
    presenters: text('调查人员工号', joinedCodes(act('presenters'))),
    signature: text('签名情况', word(act('signature.kind'), 'signature')),
    facts: maybe(text('拟认定的事实', value(of(NOTICE, 'facts')))),
    statement: maybe(text('当事人陈述申辩', value(of('DefenceSubmitted', 'statement')))),
  },
  HEARING_REPORT: {
    chair: maybe(text('听证主持人工号', value(of('HearingScheduled', 'chair.badge')))),
    summary: text('听证情况', value(act('summary'))),
    opinion: text('主持人意见', word(act('opinion'), 'hearingOpinion')),
  },
  COLLECTIVE_MINUTES: {
    about: text('讨论事项', word(act('about'), 'discussionAbout')),
    members: list(
      '参加人员',
      { badge: '工号', opinion: '表态', words: '意见' },
      rows(act('members'), {
        badge: ['badge', plain],
        opinion: ['opinion', inWords('memberOpinion')],
        words: ['words', plain],
      }),
    ),
    conclusion: text('结论', word(act('conclusion'), 'discussionConclusion')),
    days: maybe(text('延长日数', value(act('days')))),
    facts: maybe(text('案件事实', value(of(['PenaltyReportSubmitted', 'InvestigationReported'], 'facts')))),
  },
  PENALTY_DECISION: {
    ...decision,
    noticeOn: maybe(text('事先告知日期', date(of(NOTICE, 'servedOn')))),
  },
  ONSPOT_DECISION: {
    ...decision,
    place: maybe(text('处罚地点', value(alongside('DecidedOnSpot', 'place')))),
  },
  NO_PENALTY_DECISION: {
    facts: text('认定的事实和证据', value(act('facts'))),
    articles: text('适用的条款', citations(act('articles'))),
    grounds: text('决定的全部依据', grounds(act('articles'))),
    ground: text('不予处罚的理由', word(act('ground'), 'noPenalty')),
  },
  SERVICE_RECEIPT: {
    ...ofDecision,
    decisionNo: text('送达文书文号', either(value(act('docNo')), value(ofDecisionIn(DECISIONS, 'docNo')))),
    decidedOn: maybe(text('文书日期', date(ofDecisionIn(DECISIONS, 'decidedOn')))),
    method: maybe(text('送达方式', word(act('method'), 'serviceMethod'))),
    servedOn: maybe(text('送达日期', date(act('servedOn')))),
  },
  SERVICE_ANNOUNCEMENT: {
    ...ofDecision,
    ...REMEDIES_OF_DECISION,
    deemedAfter: text('公告送达期限', term('service-announcement', act('announcedOn'))),
    deemedOn: maybe(text('视为送达日期', termEnd('service-announcement'))),
    media: maybe(text('公告方式', words(act('media'), 'media'))),
  },
  DEMAND_NOTICE: {
    ...ofDecision,
    ...owed,
    servedOn: text('送达日期', date(act('servedOn'))),
    waits: text('催告期', term('demand-before-court', act('servedOn'))),
  },
  COURT_APPLICATION: {
    ...ofDecision,
    court: text('申请法院', value(act('court'))),
    ...owed,
    facts: text('认定的事实', value(ofDecisionIn(DECISIONS, 'facts'))),
    demandNo: maybe(text('催告书文号', value(ofSame(['PerformanceDemanded'], 'ofEventId', 'demandDocNo')))),
  },
  INSTALMENT_APPROVAL: {
    ...ofDecision,
    instalments: list(
      '分期',
      { no: '期次', amount: '金额', dueOn: '缴纳期限' },
      rows(act('plan'), {
        no: ['no', plain],
        amount: ['amountFen', asMoney],
        dueOn: ['dueOn', asDate],
      }),
    ),
    reason: maybe(text('申请理由', value(act('reason')))),
  },
  DECISION_CHANGE: {
    ...ofDecision,
    items: penalties(act('items')),
    on: text('变更日期', date(act('changedOn'))),
  },
  VOID_ANNOUNCEMENT: {
    ...ofDecision,
    kinds: text('作废的证书、印章', words(act('kinds'), 'itemKind')),
    media: text('公告方式', words(act('media'), 'media')),
    announcedOn: text('公告日期', date(act('announcedOn'))),
  },
  EXTENSION_APPROVAL: {
    kind: text('延长种类', word(act('kind'), 'extensionKind')),
    days: text('延长日数', value(act('days'))),
    reason: text('延长理由', value(act('reason'))),
  },
};
