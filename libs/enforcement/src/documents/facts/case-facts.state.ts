import type { DocumentType } from '../document-codes.events.js';
import { DECISIONS } from './common-facts.state.js';
import { ITEM_CELLS, ITEM_COLUMNS, TAKEN_CELLS, VALUED_CELLS, VALUED_COLUMNS } from './items.state.js';
import {
  act,
  certificates,
  citation,
  citations,
  computed,
  date,
  either,
  inWords,
  of,
  ofDecisionIn,
  ofSame,
  plain,
  rows,
  sayWhen,
  sum,
  termEnd,
  time,
  value,
  word,
  words,
} from './read.state.js';
import { type Facts, type Reader, type Vocabulary, list, maybe, text } from './vocabulary.state.js';

const signature: Vocabulary = {
  signature: text('签名情况', word(act('signature.kind'), 'signature')),
  'signature.note': maybe(text('拒签、缺席说明', value(act('signature.note')))),
};
const present: Vocabulary = {
  present: text('在场执法人员执法证号', certificates(act('present.officers'))),
  shown: text('出示证件', sayWhen(act('present.certificatesShown'), { true: '已主动出示执法证件' })),
};
const inquiry: Vocabulary = {
  ...present,
  ...signature,
  kind: text('方式', word(act('inquiryKind'), 'inquiryKind')),
  place: text('地点', value(act('place'))),
  endedAt: text('结束时间', time(act('endedAt'))),
  person: text('被询问人', value(act('person'))),
  statement: text('询问内容', value(act('statement'))),
};

/** What a confiscation is about when its notice is served: as it was opened. */
const atConfiscation = (path: string): Reader<unknown> => of('ConfiscationOpened', path);
/** The ban that something follows. */
const banned: Vocabulary = {
  decisionNo: text('取缔决定文号', value(of('BanDecided', 'docNo'))),
  decidedOn: text('取缔决定日期', date(of('BanDecided', 'decidedOn'))),
};

/** The article of the ground, as it stood when the act was done: substance follows the day of the act (reference (f)1). */
function groundArticle({ events, citationOn, word: wordOf }: Facts): string | undefined {
  const filed = events.find(({ type }) => type === 'CaseFiled')?.data as
    { ground: string; actOn: string } | undefined;
  const rule = filed && wordOf('groundRule', filed.ground);
  return filed && rule && citationOn(rule, filed.actOn);
}

/** Facts of the documents of a ban case, of evidence and of what both kinds of case share. */
export const CASE_FACTS: Partial<Record<DocumentType, Vocabulary>> = {
  FILING_APPROVAL: {
    groundArticle: maybe(text('违法情形条款', computed(groundArticle))),
    clues: text(
      '线索数',
      computed(({ act: { data } }) => String((data as { clueIds: readonly string[] }).clueIds.length)),
    ),
  },
  RECUSAL_DECISION: {
    badge: text('被申请回避人员工号', either(value(act('badge')), value(act('chair.badge')))),
    ground: text('回避事由', word(act('ground'), 'recusalGround')),
    decision: text(
      '决定',
      sayWhen(act('granted'), { true: '同意回避，不得再办理（主持）本案', false: '驳回回避申请' }),
    ),
  },
  INTERVIEW_NOTICE: {
    handlers: text('约谈人员执法证号', certificates(of('OfficersAssigned', 'officers'))),
  },
  INTERVIEW_RECORD: inquiry,
  INQUIRY_RECORD: inquiry,
  SITE_RECORD: {
    ...present,
    ...signature,
    place: text('检查地点', value(act('place'))),
    endedAt: text('结束时间', time(act('endedAt'))),
    findings: text('检查情况', value(act('findings'))),
    witness: maybe(text('见证人', value(act('witness')))),
  },
  ELECTRONIC_DATA_RECORD: {
    ...present,
    source: text('数据来源', value(act('source'))),
    method: text('固定方法', value(act('method'))),
    files: list(
      '固定的文件',
      { sha256: '摘要值', size: '字节数', mediaType: '类型' },
      rows(act('files'), {
        sha256: ['sha256', plain],
        size: ['size', plain],
        mediaType: ['mediaType', plain],
      }),
    ),
  },
  EVIDENCE_KEEP_NOTICE: {
    items: list('登记保存物品', ITEM_COLUMNS, rows(act('items'), ITEM_CELLS)),
    reason: text('保存理由', word(of('EvidencePreservationProposed', 'reason'), 'preservationReason')),
    keeper: text('保管人工号', value(act('keeper.badge'))),
    dueOn: text('处理期限', termEnd('evidence-preservation')),
  },
  EVIDENCE_KEEP_DECISION: {
    noticeNo: text('通知书文号', value(of('EvidencePreserved', 'docNo'))),
    outcomes: list(
      '处理结果',
      { no: '物品序号', outcome: '处理' },
      rows(act('outcomes'), { no: ['no', plain], outcome: ['outcome', inWords('evidenceOutcome')] }),
    ),
    items: list('登记保存物品', ITEM_COLUMNS, rows(of('EvidencePreserved', 'items'), ITEM_CELLS)),
  },
  INVESTIGATION_REPORT: {
    organization: maybe(text('当事人基本情况', value(act('organization')))),
    course: maybe(text('案件来源和调查经过', value(act('course')))),
    facts: text('调查认定的事实', value(act('facts'))),
    law: text('法律依据', either(citations(act('basis')), citations(act('articles')))),
    proposal: text(
      '处理建议',
      either(word(act('proposal'), 'disposition'), word(act('outcome'), 'reportOutcome')),
    ),
    weight: text(
      '是否复杂、重大',
      computed(({ act: { data } }) => {
        const { complex, major } = data as { complex?: boolean; major?: boolean };
        if (complex && major) return '情节复杂、案情重大';
        if (complex) return '情节复杂';
        return major ? '案情重大' : '一般案件';
      }),
    ),
    heard: maybe(text('听取当事人意见', word(of('PartyHeard', 'way'), 'hearingWay'))),
  },
  LEGAL_REVIEW: {
    opinion: text('审核意见', value(act('opinion'))),
    conclusion: text(
      '审核结论',
      computed(({ act: { type, data } }) =>
        type === 'LegalReviewPassed' || (data as { passed?: boolean }).passed === true
          ? '审核通过'
          : '退回承办机构',
      ),
    ),
    returned: maybe(text('退回原因', word(act('reason'), 'returnReason'))),
    facts: maybe(text('调查认定的事实', value(of('InvestigationReported', 'facts')))),
  },
  DEFENCE_RECORD: {
    way: text('陈述方式', word(act('way'), 'hearingWay')),
    present: maybe(text('在场执法人员执法证号', certificates(act('present.officers')))),
    person: maybe(text('陈述人', value(act('person')))),
    statement: maybe(text('陈述申辩内容', value(act('statement')))),
    signature: maybe(text('签名情况', word(act('signature.kind'), 'signature'))),
    noticeNo: maybe(text('告知文号', value(act('notice.docNo')))),
    noticeOn: maybe(text('告知送达日期', date(act('notice.servedOn')))),
  },
  BAN_DECISION: {
    facts: text('认定的事实和证据', value(act('facts'))),
    ground: text('违法情形', word(act('ground'), 'ground')),
    groundArticle: text('违法情形条款', computed(groundArticle)),
    power: text('取缔权限依据', citation(act('power'))),
  },
  BAN_ANNOUNCEMENT: {
    decisionNo: text('取缔决定文号', value(act('docNo'))),
    decidedOn: text('决定日期', date(of('BanDecided', 'decidedOn'))),
    announcedOn: text('公告日期', date(act('announcedOn'))),
    media: text('公告方式', words(act('media'), 'media')),
    ground: text('违法情形', word(of('BanDecided', 'ground'), 'ground')),
    power: text('取缔权限依据', citation(of('BanDecided', 'power'))),
  },
  DISSUASION_RECORD: {
    ...present,
    ...signature,
    admonition: text('劝诫内容', value(act('admonition'))),
  },
  SEALING_LIST: {
    items: maybe(list('收缴、封存物品', ITEM_COLUMNS, rows(act('items'), TAKEN_CELLS))),
    none: maybe(text('未收缴原因', word(act('noneBecause'), 'sealsMissing'))),
    missing: maybe(
      list(
        '未能收缴的物品',
        { kind: '种类', reason: '原因' },
        rows(act('missing'), {
          kind: ['kind', inWords('itemKind')],
          reason: ['reason', inWords('sealsMissing')],
        }),
      ),
    ),
    decisionNo: text('所依据决定的文号', value(ofDecisionIn(DECISIONS, 'docNo'))),
    signature: maybe(text('签名情况', word(act('signature.kind'), 'signature'))),
  },
  TRANSFER_LETTER: {
    addressee: text(
      '受移送机关',
      computed(({ act: { type, data }, word: wordOf }) =>
        wordOf(
          'addressee',
          ['ReferredToPolice', 'CrimeHandedOver'].includes(type)
            ? 'PSB'
            : ((data as { addressee?: string }).addressee ?? ''),
        ),
      ),
    ),
    reason: maybe(text('移送事由', word(act('ground'), 'policeGround'))),
    offence: maybe(text('涉嫌的犯罪', value(ofSame(['CrimeTransferProposed'], 'transfer', 'offence')))),
    materials: maybe(text('随案移送的材料', words(act('materials'), 'crimeMaterial'))),
    on: text(
      '移送日期',
      either(date(act('transferredOn')), date(act('referredOn')), date(act('handedOverOn'))),
    ),
  },
  DECISION_REVOCATION: {
    decisionNo: text('被撤销决定的文号', value(act('docNo'))),
    decidedOn: text('原决定日期', date(ofDecisionIn(DECISIONS, 'decidedOn'))),
    why: text('撤销依据', word(act('basis'), 'revocationBasis')),
    on: text('撤销日期', either(date(act('revokedOn')), date(act('annulledOn')))),
  },
  CONFISCATION_NOTICE: {
    ...banned,
    gain: maybe(text('拟没收的违法所得', sum(atConfiscation('gainFen')))),
    items: maybe(list('拟没收的财物', VALUED_COLUMNS, rows(atConfiscation('items'), VALUED_CELLS))),
    reason: text('拟没收的理由', value(of('ConfiscationOpened', 'reason'))),
    statementUntil: text('陈述申辩期限', termEnd('confiscation-defence')),
    hearingUntil: maybe(text('听证申请期限', termEnd('confiscation-hearing-request'))),
  },
  CONFISCATION_DECISION: {
    ...banned,
    gain: maybe(text('没收的违法所得', sum(act('gainFen')))),
    items: maybe(list('没收的财物', VALUED_COLUMNS, rows(act('items'), VALUED_CELLS))),
    facts: text('认定的事实和证据', value(act('facts'))),
    noticeNo: text('事先告知文号', value(of('ConfiscationNoticeServed', 'docNo'))),
    noticeOn: text('事先告知送达日期', date(of('ConfiscationNoticeServed', 'servedOn'))),
    defence: maybe(
      text(
        '陈述申辩情况',
        sayWhen(of('ConfiscationDefenceSubmitted', 'way'), {
          statement: '当事人已陈述、申辩，本机关已经复核',
          waived: '当事人放弃陈述、申辩',
        }),
      ),
    ),
  },
  TAKEDOWN_REQUEST: {
    ...banned,
    addressee: text('主管部门', word(act('agency'), 'addressee')),
    channel: text('网络渠道', word(act('channel'), 'takedownChannel')),
    identifier: text('网址、账号', value(act('identifier'))),
    on: text('提请日期', date(act('requestedOn'))),
  },
  ENABLER_LETTER: {
    addressee: text('受通报机关', word(act('addressee'), 'addressee')),
    enabler: text('提供便利者', value(act('enabler'))),
    enabling: text('提供的便利', word(act('enabling'), 'enabling')),
    on: text('通报日期', date(act('reportedOn'))),
    decisionNo: maybe(text('取缔决定文号', value(of('BanDecided', 'docNo')))),
  },
  CLOSING_APPROVAL: {
    disposition: text(
      '处理结果',
      either(word(act('disposition'), 'disposition'), word(act('outcome'), 'caseOutcome')),
    ),
    closedOn: text('结案日期', date(act('closedOn'))),
    decisionNo: maybe(text('决定文号', value(act('docNo')))),
    facts: maybe(
      text(
        '案件事实',
        either(
          value(of(['BanDecided', 'PenaltyDecided', 'NoPenaltyDecided'], 'facts')),
          value(of(['InvestigationReported', 'PenaltyReportSubmitted'], 'facts')),
        ),
      ),
    ),
    announcedOn: maybe(text('公告日期', date(of('BanAnnounced', 'announcedOn')))),
  },
};

export const CLUE_FACTS: Partial<Record<DocumentType, Vocabulary>> = {
  CLUE_REG: {
    facts: text('反映的情况', value(of('ClueReceived', 'facts'))),
    detail: maybe(text('具体地点', value(of('ClueReceived', 'placeDetail')))),
  },
  NOT_FILING: {
    result: text('核查结论', either(word(act('result'), 'verification'), word(act('reason'), 'notFiling'))),
    finding: text('核查情况', value(act('finding'))),
  },
  TRANSFER_LETTER: {
    addressee: text('受移送机关', word(act('addressee'), 'addressee')),
    on: text('移送日期', date(act('transferredOn'))),
    reason: maybe(text('移送事由', word(of('ClueVerified', 'result'), 'verification'))),
  },
};
