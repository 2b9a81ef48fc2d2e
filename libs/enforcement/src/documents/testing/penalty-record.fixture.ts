import { ORGAN, sealed, uuid } from '../../testing/world.fixture.js';
import { recordOf } from './record.fixture.js';
import { event, PARTY, remedies, officers } from './parts.fixture.js';

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
