import type { DomainEvent } from '@shouzheng/kernel';
import { CASE } from '../../testing/story.fixture.js';
import { ORGAN, fileRef, sealed, uuid } from '../../testing/world.fixture.js';
import { recordOf } from './record.fixture.js';

type Sampled = DomainEvent & { readonly rules: readonly string[] };
const event = (type: string, data: object, ...rules: string[]): Sampled => ({ type, data, rules });

const NAME = '演示·雅安国学研究会';
const PARTY = '演示·雅安茶业促进会';
const subject = {
  caseNumber: '名民非案〔2026〕1号',
  subjectName: NAME,
  regionCode: '511803001',
  organ: ORGAN,
};
const present = {
  officers: [
    { account: uuid(1), badge: '180301', certificate: '川Q180301' },
    { account: uuid(2), badge: '180302', certificate: '川Q180302' },
  ],
  certificatesShown: true,
};
const signature = { kind: 'refused', note: sealed('当事人拒绝签名，见证人在场') };
const items = [
  {
    no: 1,
    kind: 'seal',
    name: sealed('“雅安国学研究会”公章'),
    quantity: 1,
    feature: sealed('圆形，直径 42 毫米'),
  },
  { no: 2, kind: 'account-book', name: sealed('收费登记簿'), quantity: 2 },
];
const remedies = {
  reconsideration: { organ: '雅安市名山区人民政府', days: 60, rule: 'REC-20' },
  suit: { court: '雅安市名山区人民法院', months: 6, rule: 'LIT-46' },
};
const officers = present.officers.map((one, n) => ({ ...one, person: `person-${n + 1}`, role: 'officer' }));

export const CLUE_RECORD = recordOf('clue-' + uuid(500), [
  event(
    'ClueReceived',
    {
      number: '511803-2026-0041',
      source: 'HOTLINE_12345',
      subjectName: NAME,
      region: '511803001',
      organ: ORGAN,
      receivedOn: '2026-11-01',
      facts: sealed('群众反映该研究会在茶楼收费授课。\n每人收取 1,200 元。'),
      placeDetail: sealed('某茶楼二楼'),
      reporter: { identity: sealed('举报人王某某 000-1111') },
    },
    'RPT139-7',
  ),
  event('ClueVerified', { result: 'not-ours', finding: sealed('系营利性培训，无社会组织特征') }, 'O77-6'),
  event(
    'ClueTransferred',
    {
      addressee: 'SAMR',
      docNo: '名民移〔2026〕2号',
      number: '511803-2026-0041',
      regionCode: '511803001',
      organ: ORGAN,
      transferredOn: '2026-11-04',
    },
    'O77-6',
  ),
]);

/** A ban case with every act that the law wants in writing. */
export const BAN_RECORD = recordOf(CASE, [
  event(
    'CaseFiled',
    {
      kind: 'illegal',
      number: subject.caseNumber,
      subjectName: NAME,
      regionCode: '511803001',
      organ: ORGAN,
      ground: 'UNREGISTERED',
      actOn: '2026-10-30',
      clueIds: [uuid(500)],
      suspected: true,
      ownJurisdiction: true,
    },
    'O77-8',
    'O77-4',
  ),
  event('OfficersAssigned', { officers }, 'O77-9', 'O77-10'),
  event(
    'RecusalDecided',
    { account: uuid(3), person: 'person-3', badge: '180303', granted: true, ground: 'relative' },
    'APL-43',
  ),
  event(
    'InquiryRecorded',
    {
      record: uuid(31),
      inquiryKind: 'interview',
      endedAt: '2026-11-05T03:30:00.000Z',
      place: sealed('名山区民政局二楼谈话室'),
      present,
      person: sealed('张某某'),
      statement: sealed('问：研究会是否登记？\n答：没有登记。\n问：收费情况？\n答：共收取 36,000 元。'),
      signature: { kind: 'signed' },
      files: [],
    },
    'O77-10',
  ),
  event(
    'InquiryRecorded',
    {
      record: uuid(32),
      inquiryKind: 'witness',
      endedAt: '2026-11-06T03:30:00.000Z',
      place: sealed('蒙顶山镇某茶楼'),
      present,
      person: sealed('李某某'),
      statement: sealed('问：授课情况？\n答：每周六上课。'),
      signature,
      files: [],
    },
    'O77-10',
  ),
  event(
    'SiteInspected',
    {
      record: uuid(33),
      endedAt: '2026-11-07T05:00:00.000Z',
      place: sealed('蒙顶山镇某茶楼二楼'),
      present,
      findings: sealed('现场有“雅安国学研究会”牌匾一块、桌椅三十套。'),
      witness: sealed('赵某某'),
      signature,
      files: [],
    },
    'O77-9',
    'O77-10',
  ),
  event(
    'ElectronicDataFixed',
    {
      record: uuid(34),
      source: sealed('公众号“国学研究”'),
      method: '网页截图并计算摘要',
      present,
      files: [fileRef(1)],
    },
    'O77-10',
  ),
  event(
    'EvidencePreservationProposed',
    { proposal: uuid(35), person: 'person-1', reason: 'may-be-lost', items },
    'O77-11',
  ),
  event(
    'EvidencePreserved',
    {
      preservation: uuid(36),
      proposal: uuid(35),
      docNo: '名民登存〔2026〕1号',
      keeper: { account: uuid(9), person: 'person-9', badge: '180309' },
      items,
    },
    'O77-11',
  ),
  event(
    'TermStarted',
    {
      term: `evidence-preservation:${uuid(36)}`,
      timer: 'evidence-preservation-ban',
      startsOn: '2026-11-10',
      dueOn: '2026-11-19',
      warnOn: '2026-11-17',
      provisional: false,
      basis: [],
      role: 'organ-head',
      organ: ORGAN,
    },
    'O77-11',
  ),
  event(
    'EvidencePreservationDecided',
    {
      preservation: uuid(36),
      docNo: '名民登处〔2026〕1号',
      outcomes: [
        { no: 1, outcome: 'collected' },
        { no: 2, outcome: 'returned' },
      ],
    },
    'O77-11',
  ),
  event(
    'PartyHeard',
    {
      way: 'statement',
      present,
      person: sealed('张某某'),
      statement: sealed('愿意配合，请求从宽。'),
      signature: { kind: 'signed' },
      files: [],
    },
    'O77-12',
  ),
  event(
    'InvestigationReported',
    {
      organization: sealed('该研究会自 2025 年起活动，未登记，负责人张某某。'),
      course: sealed('12345 热线转来线索后立案，询问二人，检查现场一次。'),
      facts: sealed('未经登记，以“雅安国学研究会”名义收费授课，收取 36,000 元。'),
      basis: ['O77-3i1', 'SG-32'],
      complex: true,
      major: false,
      proposal: 'BANNED',
      files: [],
    },
    'O77-13',
  ),
  event(
    'LegalReviewPassed',
    { person: 'person-8', opinion: sealed('事实清楚，证据确凿，依据正确，程序合法。') },
    'O77-14',
  ),
  event(
    'BanDecided',
    {
      ...subject,
      docNo: '名民取决〔2026〕1号',
      power: 'SG-32',
      ground: 'UNREGISTERED',
      decidedOn: '2026-11-15',
      facts: sealed(
        '经查，当事人自2025年3月起，未经登记，以“雅安国学研究会”名义在名山区蒙顶山镇某茶楼开展活动，向三十名学员收取费用共计36,000元。\n上述事实有询问笔录、现场检查笔录、电子数据固定记录等证据证明。',
      ),
      remedies,
      files: [],
    },
    'SG-32',
    'O77-15',
    'O77-16',
    'REC-20',
    'REC-24',
    'LIT-46',
  ),
  event('SealsCollected', { items, signature, files: [] }, 'O77-15'),
  event(
    'BanAnnounced',
    {
      ...subject,
      docNo: '名民取决〔2026〕1号',
      media: ['portal', 'premises'],
      url: 'https://example.org/1',
      announcedOn: '2026-11-17',
    },
    'O77-17',
  ),
  event(
    'DissuasionGiven',
    {
      minor: true,
      littleHarm: true,
      present,
      admonition: sealed('未经登记不得以社会组织名义活动，请立即停止并解散。'),
      signature: { kind: 'signed' },
      files: [],
    },
    'O77-18',
  ),
  event(
    'ReferredToPolice',
    {
      caseNumber: subject.caseNumber,
      regionCode: '511803001',
      organ: ORGAN,
      ground: 'acting-on-after-ban',
      docNo: '名民移〔2026〕3号',
      referredOn: '2026-11-19',
    },
    'O77-20',
  ),
  event(
    'BanRevoked',
    {
      ...subject,
      ofEventId: uuid(7013),
      docNo: '名民取决〔2026〕1号',
      revocationDocNo: '名民撤决〔2026〕1号',
      basis: 'APL-75',
      revokedOn: '2026-11-20',
      reopens: false,
    },
    'APL-75',
  ),
  event(
    'CaseClosed',
    { ...subject, disposition: 'BANNED', docNo: '名民取决〔2026〕1号', closedOn: '2026-11-21' },
    'O77-22',
  ),
]);

const PENALTY = {
  caseNumber: '名民罚案〔2026〕2号',
  subjectName: PARTY,
  regionCode: '511803',
  organ: ORGAN,
  organization: 'organization-' + uuid(800),
};
const penaltyItems = [
  { no: 1, kind: 'WARNING' },
  { no: 2, kind: 'FINE', amountFen: 3_000_000 },
  { no: 3, kind: 'SUSPEND', from: '2026-11-30', to: '2027-02-28' },
];
const decided = {
  ...PENALTY,
  violation: 'UNLAWFUL_FEES',
  articles: ['SG-30'],
  items: penaltyItems,
  correctBy: '2026-12-31',
  creditSeverity: 'general',
  leniency: 'lighter',
  leniencyReason: sealed('当事人主动退还大部分费用，可以从轻处罚。'),
  measureReason: sealed('违规收费数额较大，单处警告不足以惩戒。'),
  facts: sealed('当事人2025年违反规定向会员收取评审费80,000元。有账簿、收据、询问笔录为证。'),
  decidedOn: '2026-11-12',
  remedies,
  files: [],
};
const pending = {
  docNo: '名民文〔2026〕1号',
  facts: sealed('违规收取评审费'),
  articles: ['SG-30'],
  items: penaltyItems,
};

/** A penalty case. Events that no stored form knows yet are samples of what their documents need. */
export const PENALTY_RECORD = recordOf('case-' + uuid(601), [
  event(
    'PenaltyCaseFiled',
    {
      kind: 'penalty',
      number: PENALTY.caseNumber,
      subjectName: PARTY,
      organization: PENALTY.organization,
      regionCode: '511803',
      organ: ORGAN,
      violation: 'UNLAWFUL_FEES',
      actOn: '2026-06-30',
      grave: false,
      clueIds: [uuid(501)],
      procedure: 'ordinary',
    },
    'APL-54',
  ),
  event('OfficersAssigned', { officers }, 'APL-42', 'APL-55'),
  event(
    'DeadlineExtended',
    { kind: 1, days: 30, until: '2027-03-02', reason: sealed('案情复杂，需要补充审计') },
    'O68-31',
  ),
  event(
    'PriorNoticeServed',
    { ...pending, servedOn: '2026-11-05', statementUntil: '2026-11-12', hearingUntil: '2026-11-12' },
    'APL-44',
    'APL-63',
  ),
  event(
    'HearingScheduled',
    {
      docNo: '名民听通〔2026〕1号',
      at: '2026-11-20T01:30:00.000Z',
      place: sealed('名山区民政局三楼会议室'),
      chair: { badge: '180312' },
      open: 'true',
    },
    'APL-64',
  ),
  event(
    'HearingHeld',
    {
      endedAt: '2026-11-20T03:30:00.000Z',
      record: sealed('调查人员提出事实和处罚建议，当事人陈述申辩并质证。'),
      opinion: sealed('事实清楚，建议按原拟处罚办理。'),
    },
    'APL-64',
    'APL-65',
  ),
  event(
    'CollectivelyDiscussed',
    {
      members: [
        { badge: '180307', opinion: sealed('同意') },
        { badge: '180313', opinion: sealed('同意，建议从轻') },
      ],
      conclusion: sealed('一致同意按拟处罚决定。'),
    },
    'APL-57',
  ),
  event(
    'PenaltyDecided',
    {
      ...decided,
      docNo: '名民当罚〔2026〕1号',
      procedure: 'simple',
      reviewFirst: true,
      items: penaltyItems.slice(0, 1),
    },
    'APL-51',
    'APL-52',
  ),
  event(
    'NoPenaltyDecided',
    {
      ...PENALTY,
      docNo: '名民不罚〔2026〕1号',
      ground: 'first-minor-corrected',
      articles: ['APL-33'],
      facts: sealed('逾期十日办理变更登记，已补办。'),
      decidedOn: '2026-11-14',
      remedies,
      files: [],
    },
    'APL-33',
    'APL-57',
  ),
  event(
    'PenaltyDecided',
    { ...decided, docNo: '名民罚决〔2026〕1号', procedure: 'ordinary', reviewFirst: false },
    'APL-57',
    'APL-59',
  ),
  event(
    'DecisionServed',
    { docNo: '名民罚决〔2026〕1号', method: 'direct', servedOn: '2026-11-16' },
    'APL-61',
  ),
  event('DemandServed', { docNo: '名民催〔2026〕1号', until: '2026-12-10' }, 'CMP-54'),
  event('CourtEnforcementApplied', {}, 'CMP-53', 'CMP-54'),
  event(
    'InstalmentsApproved',
    {
      instalments: [
        { no: 1, amountFen: 1_000_000, dueOn: '2026-12-31' },
        { no: 2, amountFen: 2_000_050, dueOn: '2027-01-31' },
      ],
      reason: sealed('资金周转困难'),
    },
    'APL-66',
  ),
]);

const served = { servedOn: '2026-11-03', method: 'direct' };
export const ORGANIZATION_RECORD = recordOf('organization-' + uuid(800), [
  event(
    'RegistrationApplied',
    {
      name: PARTY,
      type: 'SG',
      organ: ORGAN,
      receivedOn: '2026-10-08',
      supervision: 'DIRECT',
      means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 1, fundsFen: 3_000_000, premises: true },
    },
    'SG-12',
  ),
  event(
    'RegistrationRefused',
    {
      ground: 'duplicate',
      documentNumber: '名民不登〔2026〕1号',
      reasons: sealed('已有名山区茶业协会，业务范围相同。'),
    },
    'SG-13',
    'LIC-38',
  ),
  event(
    'OrganizationRegistered',
    {
      uscc: '51511803MJ00000266',
      certificateNumber: '名民社证1号',
      name: PARTY,
      type: 'SG',
      registrar: ORGAN,
      decidedOn: '2026-11-04',
      warnings: [],
    },
    'SG-12',
  ),
  event(
    'RectificationOrdered',
    {
      orderId: uuid(41),
      documentNumber: '名民责改〔2026〕1号',
      issuedOn: '2026-11-02',
      ...served,
      dueOn: '2026-12-02',
      matter: sealed('未按照章程召开会员大会。'),
    },
    'APL-28',
  ),
  event(
    'ListingNotified',
    {
      documentNumber: '名民名告〔2026〕1号',
      ground: 'UNREACHABLE',
      facts: sealed('两次邮寄均被退回。'),
      statementUntil: '2026-11-20',
    },
    'O60-11',
  ),
  event(
    'AbnormalListed',
    {
      listingId: uuid(42),
      ground: 'UNREACHABLE',
      documentNumber: '名民名列〔2026〕1号',
      issuedOn: '2026-11-02',
      ...served,
      priorNotice: {
        documentNumber: '名民名告〔2026〕1号',
        servedOn: '2026-10-08',
        method: 'mail',
        statementUntil: '2026-10-21',
        answered: false,
      },
      facts: sealed('两次邮寄均被退回。'),
    },
    'O60-11',
  ),
  event(
    'AbnormalDelisted',
    { documentNumber: '名民名移〔2026〕1号', reason: sealed('已办理住所变更登记。') },
    'O60-11',
  ),
  event(
    'RatingAnnounced',
    {
      level: '4A',
      announcedOn: '2026-11-09',
      validFrom: '2027-01-01',
      validTo: '2031-12-31',
      validityRule: { rule: 'O82-35', version: 'O82-35@2026-03-01', mark: 'read' },
      votes: { members: 15, present: 10, inFavour: 8 },
      notice: { from: '2026-10-20', to: '2026-10-30' },
      eligibleBy: 'first',
      documentNumber: '名民评公〔2026〕1号',
    },
    'O82-35',
  ),
  event(
    'AnnualCheckConcluded',
    {
      year: 2025,
      conclusion: 'basically-passed',
      matter: sealed('财务报告未附审计意见。'),
      dueOn: '2027-02-10',
    },
    'SG-28',
  ),
  event('ReminderSent', { matter: sealed('请按期报送年度工作报告。'), dueOn: '2026-12-01' }, 'SG-28'),
  event(
    'InterviewSummoned',
    { matter: sealed('会费收取情况'), on: '2026-12-05', place: sealed('名山区民政局二楼') },
    'TALK39-2',
  ),
  event(
    'LiquidationStarted',
    {
      cause: 'dissolution',
      consent: { documentNumber: '同意1号', issuedOn: '2026-11-01' },
      groupFormedOn: '2026-11-10',
    },
    'SG-20',
  ),
  event(
    'OrganizationDeregistered',
    {
      documentNumber: '名民注公〔2026〕1号',
      liquidationEndedOn: '2026-11-12',
      appliedOn: '2026-11-13',
      reportNumber: '清算1号',
      certificate: 'collected',
      seal: 'declared-void',
      vouchers: 'collected',
      applicationLate: false,
    },
    'SG-21',
  ),
]);

/** Events that other slices bring: their samples here say what a document needs of them, until their forms are stored. */
export const NOT_STORED_YET: readonly string[] = [
  'DeadlineExtended',
  'PriorNoticeServed',
  'HearingScheduled',
  'HearingHeld',
  'CollectivelyDiscussed',
  'DecisionServed',
  'DemandServed',
  'CourtEnforcementApplied',
  'InstalmentsApproved',
  'ListingNotified',
  'AbnormalDelisted',
  'AnnualCheckConcluded',
  'ReminderSent',
  'InterviewSummoned',
];
