import type { DocumentType } from '../document-codes.events.js';
import { act, computed, date, either, of, ofSame, sayWhen, termEnd, value, word } from './read.state.js';
import { type Reader, type Vocabulary, maybe, text } from './vocabulary.state.js';

const LISTED = ['AbnormalListed', 'SeriousListed'] as const;
/** Said by the proposal of the listing, else by the act's own name. */
const listName = either(
  word(ofSame(['ListingProposed'], 'listingId', 'kind'), 'listKind'),
  computed(({ act: { type } }) => (type.startsWith('Serious') ? '严重违法失信名单' : '活动异常名录')),
);
const proposed = (path: string): Reader<unknown> => ofSame(['ListingProposed'], 'listingId', path);

/** Said by the proposal that the annulment decides on. */
const annulled = (path: string): Reader<unknown> => ofSame(['AnnulmentProposed'], 'annulmentId', path);

/** Facts of the documents of an organization's own stream (reference (a)). */
export const ORGANIZATION_FACTS: Partial<Record<DocumentType, Vocabulary>> = {
  RECTIFY_ORDER: {
    dueOn: text('改正期限', date(act('dueOn'))),
    matter: text('需要改正的问题', value(act('matter'))),
    issuedOn: text('作出日期', date(act('issuedOn'))),
  },
  LISTING_NOTICE: {
    list: text('名录', listName),
    ground: text('列入情形', word(proposed('ground'), 'listingGround')),
    facts: maybe(text('事实', value(proposed('evidence')))),
    shownBy: maybe(text('证明情形的文书', value(proposed('reference.documentNumber')))),
    year: maybe(text('所涉年度', value(proposed('year')))),
    statementUntil: text('陈述申辩期限', date(act('statementUntil'))),
  },
  LISTING_DECISION: {
    list: text('名录', listName),
    ground: text('列入情形', word(act('ground'), 'listingGround')),
    facts: text('事实', value(act('facts'))),
    noticeNo: maybe(text('事先告知文号', value(act('priorNotice.documentNumber')))),
    noticeOn: maybe(text('告知送达日期', date(act('priorNotice.servedOn')))),
  },
  DELISTING_DECISION: {
    list: text('名录', listName),
    listedNo: maybe(text('列入决定文号', value(ofSame(LISTED, 'listingId', 'documentNumber')))),
    reason: text('移出理由', word(act('reason'), 'delistingReason')),
    delistedOn: text('移出日期', date(act('delistedOn'))),
  },
  RATING_ANNOUNCEMENT: {
    level: text('评估等级', word(act('level'), 'ratingLevel')),
    announcedOn: text('公告日期', date(act('announcedOn'))),
    validFrom: text('有效期起', date(act('validFrom'))),
    validTo: text('有效期止', date(act('validTo'))),
    noticeFrom: text('公示起', date(act('notice.from'))),
    noticeTo: text('公示止', date(act('notice.to'))),
  },
  REGISTRATION_REFUSAL: {
    ground: text('不予登记的情形', word(act('ground'), 'refusalGround')),
    reasons: text('理由', value(act('reasons'))),
    receivedOn: text('收到申请日期', date(of('RegistrationApplied', 'receivedOn'))),
  },
  ANNUAL_RECTIFY_ORDER: {
    year: text('检查年度', value(act('year'))),
    conclusion: maybe(text('检查结论', word(act('conclusion'), 'annualConclusion'))),
    matter: maybe(text('存在的问题', value(act('reasons')))),
    dueOn: maybe(text('整改期限', termEnd('annual-rectification'))),
  },
  REMINDER_LETTER: {
    matter: text('提醒事项', value(act('matter'))),
    dueOn: text('反馈期限', date(act('replyBy'))),
  },
  INTERVIEW_SUMMONS: {
    matter: text('约谈事项', value(act('record'))),
    on: text('约谈日期', date(act('heldOn'))),
    servedOn: text('通知送达日期', date(act('noticeServedOn'))),
  },
  ANNULMENT_NOTICE: {
    what: text('拟撤销的登记', sayWhen(act('of'), { formation: '成立登记', change: '变更登记' })),
    facts: text('拟认定的事实', value(act('facts'))),
    statementUntil: text('陈述申辩期限', termEnd('annulment-')),
  },
  REGISTRATION_ANNULMENT: {
    what: text('撤销的登记', sayWhen(annulled('of'), { formation: '成立登记', change: '变更登记' })),
    facts: text('认定的事实', value(annulled('facts'))),
    noticeNo: text('事先告知文号', value(annulled('noticeNumber'))),
    noticeOn: text('告知送达日期', date(annulled('servedOn'))),
    nameAgain: maybe(text('恢复的名称', value(act('nameAgain')))),
  },
  DEREGISTRATION_ANNOUNCEMENT: {
    liquidationEndedOn: text('清算结束日期', date(act('liquidationEndedOn'))),
    cause: maybe(text('注销原因', word(of('LiquidationStarted', 'cause'), 'liquidationCause'))),
    certificate: text('证书处置', word(act('certificate'), 'disposal')),
    seal: text('印章处置', word(act('seal'), 'disposal')),
  },
};
