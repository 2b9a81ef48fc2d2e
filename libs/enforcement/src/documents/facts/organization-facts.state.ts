import type { DocumentType } from '../document-codes.events.js';
import {
  act,
  computed,
  date,
  either,
  joinedCodes,
  of,
  ofSame,
  sayWhen,
  term,
  termEnd,
  value,
  word,
  words,
} from './read.state.js';
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

/** The change that is decided on. */
const change: Vocabulary = {
  item: text('变更事项', word(act('item'), 'registeredItem')),
  appliedOn: text('申请日期', date(ofSame(['ChangeApplied'], 'changeId', 'appliedOn'))),
};

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
    receivedOn: text(
      '收到全部有效文件日期',
      either(
        date(of('RegistrationPapersCompleted', 'receivedOn')),
        date(of('RegistrationApplied', 'receivedOn')),
      ),
    ),
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
  SEALING_LIST: {
    sealedItems: text('封存的物品', words(act('items'), 'sealedItem')),
    decisionNo: text(
      '所依据决定的文号',
      value(ofSame(['ActivitiesSuspended'], 'suspensionId', 'documentNumber')),
    ),
    sealedBy: text('封存人员工号', joinedCodes(act('officers'))),
  },
  COMPLETION_NOTICE: {
    missing: text('需要补正的材料', words(act('missing'), 'applicationPaper')),
    receivedOn: text('收到申请日期', date(of('RegistrationApplied', 'receivedOn'))),
    askedOn: text('告知日期', date(act('askedOn'))),
  },
  REGISTRATION_APPROVAL: {
    receivedOn: text(
      '收到全部有效文件日期',
      either(
        date(of('RegistrationPapersCompleted', 'receivedOn')),
        date(of('RegistrationApplied', 'receivedOn')),
      ),
    ),
    type: text('社会组织类型', word(act('type'), 'orgType')),
    uscc: text('统一社会信用代码', value(act('uscc'))),
    certificateNumber: text('登记证书号', value(act('certificateNumber'))),
    decidedOn: text('决定日期', date(act('decidedOn'))),
    deliverWithin: text('颁发证书期限', term('licence-delivery', act('decidedOn'))),
  },
  CHANGE_APPROVAL: {
    ...change,
    from: maybe(text('变更前', value(act('from')))),
    to: maybe(text('变更后', value(act('to')))),
    certificateNumber: maybe(text('换发的登记证书号', value(act('certificateNumber')))),
    decidedOn: text('决定日期', date(act('decidedOn'))),
  },
  CHANGE_REFUSAL: {
    ...change,
    item: text('变更事项', word(ofSame(['ChangeApplied'], 'changeId', 'item'), 'registeredItem')),
    to: maybe(text('申请变更为', value(ofSame(['ChangeApplied'], 'changeId', 'to')))),
    reasons: text('理由', value(act('reasons'))),
  },
  CHARTER_APPROVAL: {
    adoptedOn: text('章程表决通过日期', date(act('adoptedOn'))),
    appliedOn: text('申请核准日期', date(act('appliedOn'))),
    decidedOn: text('核准日期', date(act('decidedOn'))),
  },
  DEREGISTRATION_APPROVAL: {
    appliedOn: text('申请注销日期', date(act('appliedOn'))),
    liquidationEndedOn: text('清算结束日期', date(act('liquidationEndedOn'))),
    reportNumber: text('清算报告文号', value(act('reportNumber'))),
    cause: maybe(text('注销原因', word(of('LiquidationStarted', 'cause'), 'liquidationCause'))),
    certificate: text('证书处置', word(act('certificate'), 'disposal')),
    seal: text('印章处置', word(act('seal'), 'disposal')),
    vouchers: text('财务凭证处置', word(act('vouchers'), 'disposal')),
  },
  DEREGISTRATION_ANNOUNCEMENT: {
    liquidationEndedOn: text('清算结束日期', date(act('liquidationEndedOn'))),
    cause: maybe(text('注销原因', word(of('LiquidationStarted', 'cause'), 'liquidationCause'))),
    certificate: text('证书处置', word(act('certificate'), 'disposal')),
    seal: text('印章处置', word(act('seal'), 'disposal')),
  },
};
