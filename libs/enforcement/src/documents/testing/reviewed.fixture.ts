import { ORGAN, fileRef, sealed, uuid } from '../../testing/world.fixture.js';
import { PENALTY, followed, term } from './after-penalty.fixture.js';
import { event, present } from './parts.fixture.js';

const TRANSFER = uuid(81);
const REVIEW = uuid(82);

const kept = [
  { no: 1, kind: 'account-book', name: sealed('会费账簿'), quantity: 3 },
  { no: 2, kind: 'electronic-device', name: sealed('收费用电脑'), quantity: 1 },
];

/** What a decision meets afterwards: review and suit, a court that refuses, a crime found beside it. */
export const REVIEWED = [
  event(
    'ReviewOpened',
    {
      ...followed,
      ofKind: 'penalty',
      review: REVIEW,
      kind: 'reconsideration',
      organ: '雅安市名山区人民政府',
      number: '名府复〔2026〕9号',
      simplified: false,
      appliedOn: '2026-12-01',
      receivedOn: '2026-12-04',
      objections: ['out-of-time'],
      files: [],
    },
    'REC-48',
  ),
  event(
    'ExecutionStayed',
    {
      ...followed,
      stay: uuid(84),
      by: 'bureau',
      basis: 'REC-42',
      stayDocNo: '名民停执〔2026〕1号',
      reason: sealed('当事人提供担保，停止执行不损害公共利益。'),
      from: '2026-12-05',
    },
    'REC-42',
  ),
  event('ElectronicDataFixed', {
    record: uuid(85),
    source: sealed('协会收费系统'),
    method: '导出数据并计算摘要',
    present,
    files: [fileRef(1)],
  }),
  event(
    'ReviewAnswered',
    {
      ...followed,
      review: REVIEW,
      answerDocNo: '名民复答〔2026〕1号',
      evidence: [uuid(85)],
      basis: ['SG-30', 'APL-57'],
      statement: sealed('该处罚决定事实清楚，裁量适当，请求予以维持。'),
      answeredOn: '2026-12-10',
      files: [],
    },
    'REC-48',
    'REC-46',
  ),
  event(
    'ReviewClosed',
    {
      ...followed,
      review: REVIEW,
      kind: 'reconsideration',
      outcome: 'upheld',
      procedureOnly: false,
      rulingNo: '名府复决〔2026〕9号',
      effectiveOn: '2026-12-20',
      opinion: { opinionNo: '名府复意〔2026〕2号', receivedOn: '2026-12-21' },
      files: [],
    },
    'REC-68',
  ),
  event(
    'ReviewOpinionReported',
    {
      ...followed,
      review: REVIEW,
      reportDocNo: '名民复报〔2026〕1号',
      corrected: sealed('已补正送达回证的填写，并对承办人员进行培训。'),
      reportedOn: '2026-12-28',
      files: [],
    },
    'REC-76',
  ),
  event(
    'CourtReplied',
    {
      ...followed,
      applicationNo: '名民强申〔2026〕1号',
      reply: 'refused',
      rulingNo: '（2026）川1803行审3号',
      receivedOn: '2026-12-30',
      files: [],
    },
    'CMP-56',
  ),
  event(
    'CourtRefusalContested',
    {
      ...followed,
      applicationNo: '名民强申〔2026〕1号',
      requestNo: '名民请裁〔2026〕1号',
      contestedOn: '2026-12-31',
      files: [],
    },
    'CMP-56p2',
  ),
  event(
    'CaseSuspended',
    {
      docNo: '名民中审〔2026〕1号',
      reason: 'awaits-other-case',
      note: sealed('须以人民法院对同一收费合同的判决为依据。'),
      from: '2026-12-10',
      expectedTo: '2027-02-28',
    },
    'SZ-pause-2',
  ),
  event(
    'CaseTerminated',
    {
      docNo: '名民终审〔2026〕1号',
      reason: 'no-longer-a-wrong',
      note: sealed('新的收费办法自2026年12月1日起施行。'),
      terminatedOn: '2026-12-12',
    },
    'APL-37',
  ),
  event(
    'FileAccessRequested',
    {
      request: uuid(86),
      receiptNo: '名民收〔2026〕8号',
      receivedOn: '2026-12-01',
      applicantKind: 'agent',
      applicant: sealed('代理人甲'),
    },
    'O77-12',
    'SZ-file-access-1',
  ),
  event('FileAccessRefused', { request: uuid(86), reason: 'no-mandate' }, 'SZ-file-access-1'),
  event(
    'FileAccessGranted',
    { request: uuid(86), readOn: '2026-12-05', withheld: ['internal-records', 'reporter'] },
    'O77-12',
    'SZ-file-access-1',
  ),
  event(
    'ChairRecusalDecided',
    {
      hearing: uuid(63),
      chair: { account: uuid(12), person: 'person-12', badge: '180312' },
      granted: false,
      ground: 'interest',
    },
    'APL-64i4',
    'APL-43',
  ),
  event(
    'EvidencePreservationProposed',
    { proposal: uuid(88), person: 'person-1', reason: 'hard-to-obtain-later', items: kept },
    'APL-56',
  ),
  event(
    'EvidencePreserved',
    {
      preservation: uuid(87),
      proposal: uuid(88),
      docNo: '名民登存〔2026〕2号',
      keeper: { account: uuid(9), person: 'person-9', badge: '180309' },
      items: kept,
    },
    'APL-56',
  ),
  event(
    'TermStarted',
    {
      ...term,
      term: `evidence-preservation:${uuid(87)}`,
      timer: 'evidence-preservation',
      startsOn: '2026-12-18',
      dueOn: '2026-12-25',
    },
    'APL-56',
  ),
  event(
    'EvidencePreservationDecided',
    { preservation: uuid(87), docNo: '名民登处〔2026〕2号', outcomes: [{ no: 2, outcome: 'returned' }] },
    'APL-56',
  ),
  event(
    'CrimeTransferProposed',
    {
      transfer: TRANSFER,
      person: 'person-1',
      present,
      offence: sealed('秘书长李某涉嫌职务侵占会费600,000元。'),
      report: sealed('调查报告'),
      files: [],
    },
    'O310-5',
  ),
  event(
    'CrimeHandedOver',
    {
      caseNumber: PENALTY.caseNumber,
      regionCode: PENALTY.regionCode,
      organ: ORGAN,
      transfer: TRANSFER,
      docNo: '名民移〔2026〕5号',
      materials: ['transfer-letter', 'investigation-report', 'item-list'],
      handedOverOn: '2026-12-15',
      files: [],
    },
    'O310-5',
    'O310-6',
  ),
  event(
    'PoliceReplied',
    {
      ofDocNo: '名民移〔2026〕5号',
      transfer: TRANSFER,
      replyNo: '名公（经）不立字〔2026〕7号',
      outcome: 'declined',
      repliedOn: '2026-12-18',
    },
    'O310-8',
  ),
  event(
    'PoliceReviewRequested',
    { transfer: TRANSFER, reviewer: 'police', docNo: '名民请复〔2026〕1号', requestedOn: '2026-12-20' },
    'O310-9',
  ),
  event(
    'PoliceReplied',
    {
      ofDocNo: '名民请复〔2026〕1号',
      transfer: TRANSFER,
      replyNo: '名公（经）立字〔2026〕12号',
      outcome: 'accepted',
      repliedOn: '2026-12-23',
    },
    'O310-9',
  ),
  event(
    'CrimeItemsHandedOver',
    {
      transfer: TRANSFER,
      docNo: '名民交清〔2026〕1号',
      present,
      signature: { kind: 'signed' },
      files: [],
    },
    'O310-12',
  ),
];
