import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { issued } from './support/documents.js';
import { signature } from './support/illegal-case.js';
import { Journey, type Subject } from './support/journey.js';
import {
  FINE,
  WARNING,
  inquire,
  penaltyCase,
  penaltyDecision,
  penaltyReport,
  registered,
  serveDecision,
  serveNotice,
} from './support/organizations.js';

const SUSPENSION = { kind: 'SUSPEND', from: '2027-06-01', to: '2027-08-31' };
const HEAVY = [WARNING, FINE, SUSPENSION];
const DECISION_NO = '名民罚决字〔2027〕1号';
const DECISION = penaltyDecision(DECISION_NO, HEAVY, '2027-05-31');
const PARTY = '演示负责人庚';

let journey: Journey;
let filed: Subject;
let organization: Subject;
let decision: string;
let files: readonly string[];
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-11-30' });
  await journey.knowsHolidaysOf(2027);
  await journey.appoint('chair', 'hearing-chair');
  await journey.appoint('deputy-1', 'organ-head');
  await journey.appoint('deputy-2', 'organ-head');
  organization = await registered(journey);
  await journey.goTo('2026-12-01');
  filed = await penaltyCase(journey, organization);
  await inquire(journey, filed);
  await filed.act('officer-1', 'submit-report', penaltyReport(HEAVY));
  files = [await filed.file('officer-1', '当事人材料.pdf')];
});
afterAll(() => journey.end());

interface FineAccount {
  readonly overdueDays: number;
  readonly addOnFen: number;
  readonly capped: boolean;
}
const fineAccount = async (): Promise<FineAccount> =>
  (await journey.as('officer-1')).get<FineAccount>(`cases/${filed.id}/fine-account`);

describe('a penalty that goes to a hearing and ends in court', () => {
  it('hears the party first: no decision within the five working days, no heavier one for its defence', async () => {
    expect(await filed.clocks()).toEqual(['penalty-decision 2027-03-01 normal']);
    await serveNotice(journey, filed, '名民罚告〔2026〕1号');
    const notice = await issued(journey, filed, 'PRIOR_NOTICE');
    expect(notice.docNo).toBe('名民罚告〔2026〕1号');
    expect(notice.text).toContain('陈述、申辩期限：截至2026年12月8日（含当日）');
    expect(await filed.awaited()).toEqual(
      expect.arrayContaining([
        'officer: await-defence (statement-defence 2026-12-08)',
        'officer: await-hearing-request (hearing-request 2026-12-08)',
      ]),
    );
    expect(await filed.refused('head', 'decide-penalty', DECISION)).toMatchObject({
      status: 409,
      code: 'penalty.defence-open',
      rules: expect.arrayContaining(['APL-45']),
    });
    const defence = { way: 'written', person: PARTY, statement: '已经退费。', signature, files };
    await filed.act('officer-1', 'submit-defence', defence);
    const points = [{ point: '已经退费', accepted: false, reason: '未见凭证。' }];
    const heavier = { points, items: [WARNING, { ...FINE, amountFen: 1_200_000 }, SUSPENSION] };
    expect(await filed.refused('officer-1', 'review-defence', heavier)).toMatchObject({
      status: 422,
      code: 'penalty.heavier-after-defence',
      rules: expect.arrayContaining(['APL-45']),
    });
    await filed.act('officer-1', 'review-defence', { points, items: HEAVY });
  });

  it('is heard at the party’s request, seven working days after the notice, by one who did not investigate', async () => {
    await filed.act('officer-1', 'request-hearing', { way: 'written', person: PARTY, files });
    const [chair] = await journey.accounts('chair');
    const schedule = {
      docNo: '名民听告〔2026〕1号',
      chair,
      noticeServedOn: journey.today,
      heldOn: '2026-12-15',
      place: '会议室',
      open: true,
      files,
    };
    const soon = { ...schedule, heldOn: '2026-12-04' };
    expect(await filed.refused('section-head', 'schedule-hearing', soon)).toEqual({
      status: 422,
      code: 'hearing.notice-too-short',
      rules: ['APL-64i2', 'APL-85'],
    });
    await filed.act('section-head', 'schedule-hearing', schedule);
    // The fourteen days of the hearing do not count (Order 68 Art 31).
    expect(await filed.clocks()).toContain('penalty-decision 2027-03-15 normal');
    await journey.goTo('2026-12-15');
    await filed.act('chair', 'hold-hearing', {
      open: true,
      agents: [],
      presenters: await journey.accounts('officer-1'),
      signature,
      files: [await filed.file('officer-1', '听证笔录.pdf')],
    });
    expect(await filed.awaited()).toContain('hearing-chair: hearing-report (penalty-decision 2027-03-15)');
    const opinion = { opinion: 'as-noticed', summary: '事实清楚，建议维持。' };
    await filed.act('chair', 'submit-hearing-report', opinion);
  });

  it('is extended once by the head for thirty days, and decided after review and discussion (Order 68 Art 31; APL Arts 57, 58)', async () => {
    await filed.act('officer-1', 'request-legal-review');
    await filed.act('reviewer', 'pass-legal-review', { opinion: '同意。' });
    await journey.goTo('2027-03-12');
    const first = { kind: 'first', docNo: '名民延〔2027〕1号', reason: '案情复杂。' };
    expect(await filed.refused('officer-1', 'extend-deadline', first)).toMatchObject({ status: 403 });
    await filed.act('head', 'extend-deadline', first);
    expect(await filed.clocks()).toContain('penalty-decision 2027-04-14 two-thirds');
    await journey.goTo('2027-03-20');
    await journey.confirm('SG-30', 'SG-30i8');
    expect(await filed.refused('head', 'decide-penalty', DECISION)).toMatchObject({
      status: 409,
      code: 'penalty.not-discussed',
      rules: expect.arrayContaining(['APL-57']),
    });
    const members = await journey.accounts('head', 'deputy-1', 'deputy-2');
    await filed.act('head', 'hold-collective-discussion', {
      minutesNo: '名民集〔2027〕1号',
      about: 'decision',
      members: members.map((account) => ({ account, opinion: 'agree', words: '同意。' })),
      conclusion: 'as-proposed',
      files,
    });
    await filed.act('head', 'decide-penalty', DECISION);
    decision = await filed.decisionId();
    const decided = await issued(journey, filed, 'PENALTY_DECISION');
    expect(decided.docNo).toBe(DECISION_NO);
    expect(decided.text).toContain('自收到本决定书之日起十五日内');
    expect(decided.text).toContain('每日按罚款数额的百分之三加处罚款');
    expect(decided.text).toContain('雅安市名山区人民政府申请行政复议');
    await serveDecision(journey, filed);
    const receipt = await issued(journey, filed, 'SERVICE_RECEIPT');
    expect(receipt.docNo).toMatch(/^名民送证〔2027〕\d+号$/);
    expect(receipt.text).toContain(DECISION_NO);
    expect(receipt.text).toContain('2027年3月20日');
    const awaited = await filed.awaited();
    expect(awaited).toContain('officer: fine (fine-payment 2027-04-05)');
    expect(awaited).toContain('credit-officer: enter-credit (credit-entry 2027-03-26)');
  });

  it('warns and suspends the organization the day it takes effect', async () => {
    expect(await organization.view()).toMatchObject({
      warnings: [{ documentNumber: '名民罚决字〔2027〕1号' }],
      suspensions: [{ from: SUSPENSION.from, to: SUSPENSION.to }],
    });
  });

  it('adds three per cent a day from the day after the last, never more than the fine (APL Art 72)', async () => {
    await journey.goTo('2027-04-05');
    expect(await fineAccount()).toMatchObject({ overdueDays: 0, addOnFen: 0 });
    await journey.goTo('2027-04-15');
    expect(await fineAccount()).toMatchObject({ overdueDays: 10, addOnFen: 300_000, capped: false });
    expect(await filed.awaited()).toContain('officer: demand (court-application 2027-12-20)');
    const payment = { decision, purpose: 'fine', amountFen: 1_000_000, receiptNo: '演示票1', files };
    const tohand = { ...payment, channel: 'organ', paidOn: journey.today };
    expect(await filed.refused('officer-1', 'record-payment', tohand)).toEqual({
      status: 422,
      code: 'fine.organ-may-not-collect',
      rules: ['APL-67'],
    });
  });

  it('goes to court only after the remedies have run out and a demand of ten working days (CMP Arts 53, 54)', async () => {
    const application = {
      decision,
      applicationNo: '名民申执〔2027〕1号',
      court: '演示·名山区人民法院',
      withAddOn: true,
      files,
    };
    expect(await filed.refused('head', 'apply-court-enforcement', application)).toEqual({
      status: 409,
      code: 'execution.not-demanded',
      rules: ['CMP-54'],
    });
    await filed.act('officer-1', 'demand-performance', {
      decision,
      demandDocNo: '名民催〔2027〕1号',
      method: 'direct',
      servedOn: journey.today,
      files,
    });
    expect(await filed.clocks()).toContain('demand-before-court 2027-04-29 normal');
    await journey.goTo('2027-05-06');
    expect(await filed.refused('head', 'apply-court-enforcement', application)).toMatchObject({
      status: 409,
      rules: expect.arrayContaining(['CMP-53']),
    });
    await journey.goTo('2027-09-21');
    expect(await fineAccount()).toMatchObject({ addOnFen: 1_000_000, capped: true });
    await filed.act('head', 'apply-court-enforcement', application);
    expect(await filed.awaited()).toContain('officer: court-reply (court-acceptance 2027-09-28)');
  });

  it('is executed by the court, closed and filed away', async () => {
    const reply = { decision, receivedOn: journey.today, files };
    const accepted = { ...reply, reply: 'accepted', rulingNo: '（2027）演示行审1号' };
    await filed.act('officer-1', 'record-court-reply', accepted);
    const ruled = { ...reply, reply: 'enforcement-ruled', rulingNo: '（2027）演示行审2号' };
    await filed.act('officer-1', 'record-court-reply', ruled);
    expect(await filed.refused('head', 'close-case', { outcome: 'executed' })).toMatchObject({
      status: 409,
      code: 'closing.not-executed',
    });
    await filed.act('section-head', 'record-execution', { decision, outcome: 'court-executed', files });
    await filed.act('head', 'close-case', { outcome: 'executed' });
    expect((await issued(journey, filed, 'CLOSING_APPROVAL')).text).toContain('行政处罚决定已经执行');
    expect(await filed.refused('officer-1', 'divide-volumes', { inner: [] })).toEqual({
      status: 422,
      code: 'closing.inner-in-main',
      rules: ['SZ-volume-1', 'GIP-16'],
    });
    const internal = (await filed.history()).filter(({ type }) => /^(LegalReview|Collectively)/.test(type));
    await filed.act('officer-1', 'divide-volumes', { inner: internal.map(({ eventId }) => eventId) });
    await filed.act('officer-1', 'archive-case', { volume: '演示-2027-001', retention: '30-years' });
    expect(await filed.view()).toMatchObject({ stage: 'archived' });
    expect((await filed.events()).filter((type) => type !== 'AddOnAccrued')).toEqual([
      'PenaltyCaseFiled',
      'OfficersAssigned',
      'InquiryRecorded',
      'PenaltyReportSubmitted',
      'PriorNoticeServed',
      'DefenceSubmitted',
      'DefenceReviewed',
      'HearingRequested',
      'HearingScheduled',
      'HearingHeld',
      'HearingReported',
      'LegalReviewRequested',
      'LegalReviewPassed',
      'CollectivelyDiscussed',
      'PenaltyDecided',
      'DecisionServed',
      'PenaltyTookEffect',
      'PerformanceDemanded',
      'CourtEnforcementApplied',
      'CourtReplied',
      'CourtReplied',
      'ExecutionEnded',
      'PenaltyCaseClosed',
      'VolumesDivided',
      'CaseArchived',
    ]);
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
