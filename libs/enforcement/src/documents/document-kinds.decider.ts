import { DOCUMENT_TYPES, type DocumentType } from './document-codes.events.js';

export type SubjectCategory = 'clue' | 'case' | 'organization';

/** What a type of document is: which act it puts in writing, and by which article. */
export interface DocumentKind {
  readonly zh: string;
  readonly en: string;
  /** The word of its numbers (发文字), after the organ's own: 名民**取决**〔2026〕3号. The bureau may set another. */
  readonly word: string;
  readonly subjects: readonly SubjectCategory[];
  /** Types of the events that it may be the document of. */
  readonly acts: readonly string[];
  /** The rule that wants the act in writing, and whether the act without its document is a defect. */
  readonly rule: string;
  readonly required: boolean;
  /** Whether it must tell the party of its remedies (REC 20, LIT 46). */
  readonly remedies: boolean;
  /** Internal papers are not served. */
  readonly served: boolean;
  /** Where the act bears the document's own number, by event type: the document then takes none of its series. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Values that the act must have, or must not have, for this type to be its document. */
  readonly only?: Readonly<Record<string, string>>;
  readonly except?: Readonly<Record<string, string>>;
}

type Row = readonly [zh: string, en: string, word: string, rule: string, acts: readonly string[]];
type More = Partial<Omit<DocumentKind, 'zh' | 'en' | 'word' | 'rule' | 'acts'>>;

function kind([zh, en, word, rule, acts]: Row, more: More = {}): DocumentKind {
  return {
    zh,
    en,
    word,
    rule,
    acts,
    subjects: ['case'],
    required: true,
    remedies: false,
    served: false,
    numbers: {},
    ...more,
  };
}

const served = { served: true } as const;
const decision = { served: true, remedies: true } as const;
const ofOrganization = { subjects: ['organization'], served: true } as const;
const optional = { required: false } as const;

const CLUES_AND_FILING = {
  CLUE_REG: kind(['线索登记表', 'Clue registration form', '线登', 'RPT139', ['ClueReceived']], {
    subjects: ['clue'],
  }),
  FILING_APPROVAL: kind([
    '立案审批表',
    'Filing approval form',
    '立审',
    'O77-8',
    ['CaseFiled', 'PenaltyCaseFiled'],
  ]),
  NOT_FILING: kind(['不予立案审批表', 'Approval not to file', '不立', 'SZ-order-1', ['ClueVerified']], {
    subjects: ['clue'],
    required: false,
    except: { result: 'suspect' },
  }),
  RECUSAL_DECISION: kind(['回避决定书', 'Decision on recusal', '避决', 'APL-43', ['RecusalDecided']], served),
};

const INVESTIGATION = {
  INTERVIEW_NOTICE: kind(
    ['约谈通知书', 'Notice of interview', '约', 'O77-10', ['OfficersAssigned', 'InterviewSummoned']],
    { served: true, required: false },
  ),
  INTERVIEW_RECORD: kind(['约谈笔录', 'Record of interview', '谈录', 'O77-10', ['InquiryRecorded']], {
    only: { inquiryKind: 'interview' },
  }),
  INQUIRY_RECORD: kind(['询问笔录', 'Record of inquiry', '询录', 'O77-10', ['InquiryRecorded']], {
    only: { inquiryKind: 'witness' },
  }),
  SITE_RECORD: kind(['现场检查笔录', 'Record of site inspection', '检录', 'O77-10', ['SiteInspected']]),
  ELECTRONIC_DATA_RECORD: kind([
    '电子数据固定记录',
    'Record of fixed electronic data',
    '电录',
    'O77-10',
    ['ElectronicDataFixed'],
  ]),
  EVIDENCE_KEEP_NOTICE: kind(
    ['先行登记保存通知书', 'Notice of evidence preservation', '登存', 'O77-11', ['EvidencePreserved']],
    { served: true, numbers: { EvidencePreserved: 'docNo' } },
  ),
  EVIDENCE_KEEP_DECISION: kind(
    [
      '先行登记保存处理决定书',
      'Decision on preserved evidence',
      '登处',
      'O77-11',
      ['EvidencePreservationDecided'],
    ],
    { served: true, numbers: { EvidencePreservationDecided: 'docNo' } },
  ),
  INVESTIGATION_REPORT: kind([
    '案件调查终结报告',
    'Investigation report',
    '调终',
    'O77-13',
    ['InvestigationReported', 'ReportSubmitted', 'PenaltyReported'],
  ]),
  LEGAL_REVIEW: kind([
    '法制审核意见书',
    'Opinion of legal review',
    '法审',
    'O77-14',
    ['LegalReviewPassed', 'LegalReviewReturned'],
  ]),
  DEFENCE_RECORD: kind(
    ['陈述申辩笔录', 'Record of statement and defence', '辩录', 'O77-12', ['PartyHeard', 'DefenceSubmitted']],
    {},
  ),
};

const BAN = {
  BAN_DECISION: kind(['取缔决定书', 'Ban decision', '取决', 'O77-16', ['BanDecided']], {
    ...decision,
    numbers: { BanDecided: 'docNo' },
  }),
  BAN_ANNOUNCEMENT: kind(['取缔公告', 'Announcement of the ban', '取公', 'O77-17', ['BanAnnounced']]),
  DISSUASION_RECORD: kind(['劝散记录', 'Record of dissuasion', '劝', 'O77-18', ['DissuasionGiven']]),
  SEALING_LIST: kind(
    [
      '收缴（封存）清单',
      'List of what was collected or sealed',
      '封清',
      'O77-15',
      ['SealsCollected', 'CertificateSealed', 'ItemsSealed'],
    ],
    served,
  ),
  TRANSFER_LETTER: kind(
    [
      '案件移送函',
      'Letter of transfer',
      '移',
      'O77-20',
      ['CaseTransferred', 'ReferredToPolice', 'ClueTransferred', 'CrimeTransferred'],
    ],
    {
      subjects: ['case', 'clue'],
      served: true,
      numbers: {
        CaseTransferred: 'docNo',
        ReferredToPolice: 'docNo',
        ClueTransferred: 'docNo',
        CrimeTransferred: 'docNo',
      },
    },
  ),
  DECISION_REVOCATION: kind(
    ['撤销行政决定决定书', 'Revocation of a decision', '撤决', 'APL-75', ['BanRevoked', 'DecisionAnnulled']],
    { ...decision, numbers: { BanRevoked: 'revocationDocNo', DecisionAnnulled: 'annulmentDocNo' } },
  ),
};

const PENALTY = {
  RECTIFY_ORDER: kind(
    [
      '责令限期改正通知书',
      'Order to rectify',
      '责改',
      'APL-28',
      ['RectificationOrdered', 'PenaltyDecided', 'CorrectionOrdered'],
    ],
    {
      subjects: ['organization', 'case'],
      served: true,
      required: false,
      numbers: { RectificationOrdered: 'documentNumber' },
    },
  ),
  PRIOR_NOTICE: kind(
    ['行政处罚事先告知书', 'Prior notice of a penalty', '罚告', 'APL-44', ['PriorNoticeServed']],
    { served: true, numbers: { PriorNoticeServed: 'docNo' } },
  ),
  HEARING_RIGHT_NOTICE: kind(
    ['行政处罚听证告知书', 'Notice of the right to a hearing', '听告', 'APL-63', ['PriorNoticeServed']],
    { served: true, required: false },
  ),
  HEARING_NOTICE: kind(['行政处罚听证通知书', 'Notice of hearing', '听通', 'APL-64', ['HearingScheduled']], {
    served: true,
    numbers: { HearingScheduled: 'docNo' },
  }),
  HEARING_RECORD: kind(['听证笔录', 'Record of hearing', '听录', 'APL-64', ['HearingHeld']]),
  HEARING_REPORT: kind(['听证报告', 'Report on the hearing', '听报', 'APL-65', ['HearingHeld']], optional),
  COLLECTIVE_MINUTES: kind([
    '重大案件集体讨论笔录',
    'Minutes of collective discussion',
    '集录',
    'APL-57',
    ['CollectivelyDiscussed'],
  ]),
  PENALTY_DECISION: kind(['行政处罚决定书', 'Penalty decision', '罚决', 'APL-59', ['PenaltyDecided']], {
    ...decision,
    numbers: { PenaltyDecided: 'docNo' },
    only: { procedure: 'ordinary' },
  }),
  NO_PENALTY_DECISION: kind(
    ['不予行政处罚决定书', 'Decision not to penalize', '不罚', 'APL-57', ['NoPenaltyDecided']],
    { ...decision, numbers: { NoPenaltyDecided: 'docNo' } },
  ),
  ONSPOT_DECISION: kind(
    ['当场行政处罚决定书', 'Penalty decision on the spot', '当罚', 'APL-52', ['PenaltyDecided']],
    { ...decision, numbers: { PenaltyDecided: 'docNo' }, only: { procedure: 'simple' } },
  ),
};

const AFTER_DECISION = {
  SERVICE_RECEIPT: kind(
    [
      '送达回证',
      'Proof of service',
      '送证',
      'APL-61',
      [
        'BanDecided',
        'PenaltyDecided',
        'NoPenaltyDecided',
        'EvidencePreserved',
        'EvidencePreservationDecided',
        'DecisionServed',
        'DocumentServed',
      ],
    ],
    optional,
  ),
  SERVICE_ANNOUNCEMENT: kind(
    [
      '送达公告',
      'Service by announcement',
      '送公',
      'APL-61',
      ['BanDecided', 'PenaltyDecided', 'NoPenaltyDecided', 'ServiceAnnounced'],
    ],
    optional,
  ),
  DEMAND_NOTICE: kind(
    ['行政决定履行催告书', 'Demand to perform', '催', 'CMP-54', ['DemandServed', 'PerformanceDemanded']],
    { served: true, numbers: { DemandServed: 'docNo', PerformanceDemanded: 'docNo' } },
  ),
  COURT_APPLICATION: kind([
    '行政强制执行申请书',
    'Application for enforcement',
    '强申',
    'CMP-55',
    ['CourtEnforcementApplied'],
  ]),
  INSTALMENT_APPROVAL: kind([
    '延期（分期）缴纳罚款审批表',
    'Approval of deferred or instalment payment',
    '缓审',
    'APL-66',
    ['InstalmentsApproved'],
  ]),
  EXTENSION_APPROVAL: kind([
    '办案期限延长审批表',
    'Approval of an extension',
    '延审',
    'O68-31',
    ['DeadlineExtended'],
  ]),
  CLOSING_APPROVAL: kind(['结案审批表', 'Closing approval form', '结审', 'O77-22', ['CaseClosed']]),
};

const ORGANIZATION = {
  LISTING_NOTICE: kind(
    ['列入名录事先告知书', 'Prior notice of listing', '名告', 'O60-14', ['ListingNotified']],
    { ...ofOrganization, numbers: { ListingNotified: 'documentNumber' } },
  ),
  LISTING_DECISION: kind(
    ['列入名录决定书', 'Listing decision', '名列', 'O60-11', ['AbnormalListed', 'SeriousListed']],
    {
      ...ofOrganization,
      remedies: true,
      numbers: { AbnormalListed: 'documentNumber', SeriousListed: 'documentNumber' },
    },
  ),
  DELISTING_DECISION: kind(
    ['移出名录决定书', 'Delisting decision', '名移', 'O60-13', ['AbnormalDelisted', 'SeriousDelisted']],
    {
      ...ofOrganization,
      numbers: { AbnormalDelisted: 'documentNumber', SeriousDelisted: 'documentNumber' },
    },
  ),
  RATING_ANNOUNCEMENT: kind(
    ['社会组织评估等级公告', 'Announcement of ratings', '评公', 'O82-17', ['RatingAnnounced']],
    { subjects: ['organization'], numbers: { RatingAnnounced: 'documentNumber' } },
  ),
  REGISTRATION_REFUSAL: kind(
    ['不予登记决定书', 'Refusal of registration', '不登', 'LIC-38', ['RegistrationRefused']],
    { ...ofOrganization, remedies: true, numbers: { RegistrationRefused: 'documentNumber' } },
  ),
  ANNUAL_RECTIFY_ORDER: kind(
    [
      '年度检查限期整改通知书',
      'Rectification order after the annual check',
      '年改',
      'O27-8',
      ['AnnualCheckConcluded', 'AnnualRectificationOrdered'],
    ],
    { ...ofOrganization, required: false },
  ),
  REMINDER_LETTER: kind(
    ['工作提醒函', 'Letter of reminder', '提', 'SEED-soft', ['ReminderSent', 'ReminderLetterSent']],
    ofOrganization,
  ),
  INTERVIEW_SUMMONS: kind(
    ['行政约谈通知书', 'Summons to interview', '谈', 'SEED-soft', ['InterviewSummoned', 'InterviewHeld']],
    ofOrganization,
  ),
  DEREGISTRATION_ANNOUNCEMENT: kind(
    ['注销登记公告', 'Announcement of deregistration', '注公', 'SG-23', ['OrganizationDeregistered']],
    { subjects: ['organization'], numbers: { OrganizationDeregistered: 'documentNumber' } },
  ),
};

export const DOCUMENT_KINDS: Readonly<Record<DocumentType, DocumentKind>> = {
  ...CLUES_AND_FILING,
  ...INVESTIGATION,
  ...BAN,
  ...PENALTY,
  ...AFTER_DECISION,
  ...ORGANIZATION,
};

interface Act {
  readonly type: string;
  readonly data: unknown;
}

/** Whether the type is a document of the act: by its event, and by what the event says. */
export function isDocumentOf(type: DocumentType, category: string, { type: event, data }: Act): boolean {
  const { acts, subjects, only = {}, except = {} } = DOCUMENT_KINDS[type];
  const values = data as Readonly<Record<string, unknown>>;
  return (
    acts.includes(event) &&
    subjects.some((one) => one === category) &&
    Object.entries(only).every(([path, value]) => values[path] === value) &&
    Object.entries(except).every(([path, value]) => values[path] !== value)
  );
}

/** The types that an act may have as its documents, in the order of the catalogue. */
export function typesOfAct(category: string, act: Act): readonly DocumentType[] {
  return DOCUMENT_TYPES.filter((type) => isDocumentOf(type, category, act));
}

/** The number of the document that the act bears already, if it does. */
export function actNumberOf(type: DocumentType, { type: event, data }: Act): string | undefined {
  const path = DOCUMENT_KINDS[type].numbers[event];
  const number = path === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[path];
  return typeof number === 'string' && number !== '' ? number : undefined;
}
