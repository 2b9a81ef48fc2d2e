import { CASE } from '../../testing/story.fixture.js';
import { ORGAN, fileRef, sealed, uuid } from '../../testing/world.fixture.js';
import { BESIDE_THE_BAN, CONFISCATION_HEARING } from './beside-the-ban.fixture.js';
import { recordOf } from './record.fixture.js';
import { event, NAME, subject, present, signature, items, remedies, officers } from './parts.fixture.js';

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

/** Place of the ban in the record: what follows it names its event. */
const BAN = 14;

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
  ...BESIDE_THE_BAN,
  event(
    'BanRevoked',
    {
      ...subject,
      ofEventId: uuid(7000 + BAN),
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
  ...CONFISCATION_HEARING,
]);
