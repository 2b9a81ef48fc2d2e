import { ORGAN, fileRef, sealed, uuid } from '../../testing/world.fixture.js';
import { PARTY, event, present } from './parts.fixture.js';

export const PENALTY = {
  caseNumber: '名民罚案〔2026〕2号',
  subjectName: PARTY,
  regionCode: '511803',
  organ: ORGAN,
  organization: 'organization-' + uuid(800),
};
export const penaltyItems = [
  { no: 1, kind: 'WARNING' },
  { no: 2, kind: 'FINE', amountFen: 3_000_000 },
  { no: 3, kind: 'SUSPEND', from: '2026-11-30', to: '2027-02-28' },
  { no: 4, kind: 'CONFISCATE_ITEMS', object: sealed('评审费收据两本') },
  { no: 5, kind: 'REPLACE_MANAGER', object: sealed('秘书长李某') },
];
/** Terms that a notice starts. */
export const term = {
  startsOn: '2026-11-05',
  warnOn: '2026-11-10',
  provisional: false,
  basis: [],
  role: 'officer',
  organ: ORGAN,
};

/** Place of the decision in the record: what follows it names its event. */
const DECISION = 14;
export const followed = { ofEventId: uuid(7000 + DECISION), docNo: '名民罚决〔2026〕1号' };
/** What was taken of an association during its suspension, and after it. */
const custody = {
  ...followed,
  power: 'SG-33',
  items: [
    { no: 1, kind: 'certificate-original', quantity: 1 },
    { no: 2, kind: 'seal', quantity: 1, note: sealed('圆形公章') },
  ],
  signature: { kind: 'signed' },
  files: [],
};
/** What follows the decision in a penalty case. */
export const AFTER_PENALTY = [
  event(
    'DecisionServed',
    {
      ...followed,
      ofKind: 'penalty',
      method: 'direct',
      servedOn: '2026-11-18',
      filmed: false,
      remediesTold: true,
      files: [],
    },
    'APL-61',
  ),
  event(
    'PerformanceDemanded',
    {
      ...followed,
      demandDocNo: '名民催〔2026〕1号',
      principalFen: 3_000_000,
      addOnFen: 90_000,
      confiscatedFen: 8_000_000,
      method: 'direct',
      servedOn: '2026-12-10',
      files: [fileRef(4)],
    },
    'CMP-54',
  ),
  event(
    'CourtEnforcementApplied',
    {
      ...followed,
      applicationNo: '名民强申〔2026〕1号',
      court: '雅安市名山区人民法院',
      principalFen: 3_000_000,
      addOnFen: 3_000_000,
      confiscatedFen: 8_000_000,
      appliedOn: '2026-12-28',
      files: [fileRef(4)],
    },
    'CMP-53',
    'CMP-54',
  ),
  event(
    'InstalmentsApproved',
    {
      ...followed,
      approvalDocNo: '名民缓审〔2026〕1号',
      requestedOn: '2026-11-20',
      reason: sealed('资金周转困难'),
      plan: [
        { no: 1, amountFen: 1_000_000, dueOn: '2026-12-31' },
        { no: 2, amountFen: 2_000_050, dueOn: '2027-01-31' },
      ],
      approvedOn: '2026-11-21',
      files: [],
    },
    'APL-66',
  ),
  event(
    'ServiceAnnounced',
    {
      ...followed,
      media: ['portal', 'notice-board'],
      url: 'https://example.org/2',
      course: sealed('邮件退回，登记住所无人。'),
      attempts: [uuid(66)],
      remediesTold: true,
      announcedOn: '2026-12-02',
    },
    'CPL-95',
  ),
  event(
    'TermStarted',
    {
      ...term,
      term: 'service-announcement:名民罚决〔2026〕1号',
      timer: 'service-announcement',
      startsOn: '2026-12-02',
      dueOn: '2027-01-04',
    },
    'CPL-95',
  ),
  event('ItemsSealed', { ...custody, sealing: uuid(67), present, sealedOn: '2026-12-03' }, 'SG-33'),
  event(
    'CertificateCollected',
    {
      ...custody,
      items: custody.items.slice(0, 1),
      missing: [{ kind: 'seal', reason: 'refused' }],
      collectedOn: '2026-12-04',
    },
    'SG-33',
  ),
  event(
    'DeclaredVoid',
    {
      ...followed,
      kinds: ['seal'],
      announcementNo: '名民废公〔2026〕1号',
      media: ['portal', 'newspaper'],
      url: 'https://example.org/3',
      announcedOn: '2026-12-05',
    },
    'SG-33',
  ),
  event(
    'DecisionChanged',
    {
      ...PENALTY,
      ...followed,
      ofKind: 'penalty',
      changeDocNo: '名民变决〔2026〕1号',
      basis: 'APL-75',
      items: penaltyItems.slice(0, 2),
      changedOn: '2026-12-06',
    },
    'APL-75',
  ),
  event(
    'PenaltyCaseClosed',
    { ...PENALTY, outcome: 'executed', docNo: followed.docNo, closedOn: '2026-12-07' },
    'O68-6',
    'APL-47',
  ),
];
