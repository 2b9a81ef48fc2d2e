import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { issued } from './support/documents.js';
import { investigatedCase, reportOf, signature } from './support/illegal-case.js';
import { Journey, type Subject } from './support/journey.js';

let journey: Journey;
let filed: Subject;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01' });
  filed = await investigatedCase(journey, '演示川西茶业促进会');
  await filed.act('officer-1', 'close-investigation', reportOf({ complex: true }));
});
afterAll(() => journey.end());

interface CheckUp {
  readonly barred: boolean;
  readonly defects: readonly { readonly grade: string; readonly cite: { readonly rule: string } }[];
}
const checkUp = async (): Promise<CheckUp> =>
  (await journey.as('head')).get<CheckUp>(`cases/${filed.id}/procedure`);
const BAN = { docNo: '名民取〔2026〕1号', power: 'SG-32', facts: '以社会团体名义活动，未经登记。' };
const CONFISCATION = { docNo: '名民没〔2026〕1号', facts: '会费收入。' };

/** The event by which later acts name a decision. */
const decisionOf = async (type: string): Promise<string> =>
  (await filed.history()).findLast((event) => event.type === type)?.eventId ?? '';

async function served(decision: string): Promise<void> {
  await filed.act('officer-1', 'serve-decision', {
    decision,
    method: 'direct',
    servedOn: journey.today,
    recipient: '演示负责人戊',
    signature,
    filmed: false,
    remediesTold: true,
    files: [await filed.file('officer-1', '送达回证.pdf')],
  });
}

describe('a ban under Order 77', () => {
  it('is not decided unreviewed where the case is complex: the check-up says so beforehand (Art 14)', async () => {
    expect(await checkUp()).toMatchObject({ barred: true });
    expect(await filed.refused('head', 'decide-ban', BAN)).toEqual({
      status: 409,
      code: 'case.review-not-passed',
      rules: ['O77-14', 'APL-58'],
    });
    await filed.act('officer-1', 'request-legal-review');
    expect(await filed.awaited()).toEqual(['legal-reviewer: review (ban-disposal 2027-03-01)']);
    await filed.act('reviewer', 'pass-legal-review', { opinion: '事实清楚，程序合法。' });
    await filed.act('officer-1', 'propose-ban', {
      power: 'SG-32',
      reason: '建议取缔。',
      leniency: '无从轻情节。',
    });
    expect(await checkUp()).toMatchObject({ barred: false, defects: [] });
  });

  it('is decided by the head under the power to ban, and its document is issued from the case', async () => {
    expect(await filed.awaited()).toEqual(['organ-head: decide-ban (ban-disposal 2027-03-01)']);
    await filed.act('head', 'decide-ban', BAN);
    const officer = await journey.as('officer-1');
    const issued = await officer.give('documents', { type: 'BAN_DECISION', caseId: filed.id });
    expect(await officer.get(`documents/${issued.id}`)).toMatchObject({ docNo: BAN.docNo, status: 'issued' });
    expect(await filed.awaited()).toEqual([
      'officer: serve-decision (decision-service 2026-12-10)',
      'officer: announce-ban (ban-disposal 2027-03-01)',
      'officer: collect-seals',
    ]);
    await served(await decisionOf('BanDecided'));
  });

  it('is announced; seals are collected against a signed list (Arts 15 and 17)', async () => {
    await filed.act('officer-1', 'announce-ban', {
      media: ['portal', 'premises'],
      url: 'https://example.org/bans/1',
      where: '活动场所',
      announcedOn: journey.today,
    });
    expect(await filed.clocks()).toContain('ban-disposal 2027-03-01 done');
    expect(await filed.refused('officer-1', 'collect-seals', { signature })).toMatchObject({
      status: 422,
      rules: expect.arrayContaining(['O77-15']),
    });
    const items = [{ kind: 'seal', name: '演示印章', quantity: 1 }];
    await filed.act('officer-1', 'collect-seals', { items, signature });
  });

  it('lets gains be confiscated only by the penalty procedure: notice, defence, review (Art 19)', async () => {
    await filed.act('officer-1', 'open-confiscation', {
      gainFen: 500_000,
      party: 'organization',
      reason: '收取会费。',
    });
    const full = { ...CONFISCATION, gainFen: 500_000 };
    expect(await filed.refused('head', 'decide-confiscation', full)).toMatchObject({
      status: 409,
      rules: expect.arrayContaining(['APL-44']),
    });
    const files = [await filed.file('officer-1', '没收告知书送达回证.pdf')];
    const notice = { docNo: '名民没告〔2026〕1号', servedOn: journey.today, files };
    await filed.act('officer-1', 'serve-confiscation-notice', notice);
    expect(await filed.clocks()).toContain('statement-defence 2026-12-08 waiting');
    expect(await filed.refused('head', 'decide-confiscation', full)).toEqual({
      status: 409,
      code: 'confiscation.defence-term-runs',
      rules: ['APL-44', 'APL-45'],
    });
    await filed.act('officer-1', 'submit-confiscation-defence', {
      way: 'statement',
      submittedOn: journey.today,
      statement: '部分会费已退。',
    });
    const answered = { points: [{ accepted: true, reason: '有退费凭证。' }] };
    const heavier = { ...answered, gainFen: 600_000 };
    expect(await filed.refused('officer-1', 'review-confiscation-defence', heavier)).toMatchObject({
      status: 422,
      rules: expect.arrayContaining(['APL-45']),
    });
    await filed.act('officer-1', 'review-confiscation-defence', { ...answered, gainFen: 400_000 });
    await journey.goTo('2026-12-10');
    await filed.act('reviewer', 'review-confiscation', { passed: true, opinion: '同意。' });
    await filed.act('head', 'decide-confiscation', { ...CONFISCATION, gainFen: 400_000 });
    const { docNo, text } = await issued(journey, filed, 'CONFISCATION_DECISION');
    expect(docNo).toBe(CONFISCATION.docNo);
    expect(text).toContain('违法所得：4,000元');
    expect(text).toContain('雅安市名山区人民政府申请行政复议');
    await served(await decisionOf('ConfiscationDecided'));
    expect((await issued(journey, filed, 'SERVICE_RECEIPT')).text).toContain(CONFISCATION.docNo);
  });

  it('has its pages taken down by the authority that can', async () => {
    await filed.act('officer-1', 'request-takedown', {
      docNo: '名民网〔2026〕1号',
      channel: 'website',
      identifier: 'https://example.org/demo',
      agency: 'CAC',
      requestedOn: journey.today,
    });
    expect(await filed.awaited()).toContain('officer: follow-takedown');
    await filed.act('officer-1', 'confirm-takedown', {
      takedown: await filed.said('TakedownRequested', 'takedown'),
      confirmedOn: journey.today,
      files: [await filed.file('officer-1', '网信部门复函.pdf')],
    });
  });

  it('is not closed before what was confiscated has come in (Order 77 Art 19)', async () => {
    const decision = await decisionOf('ConfiscationDecided');
    expect(await filed.refused('head', 'close-case', { disposition: 'BANNED' })).toMatchObject({
      status: 409,
      code: 'case.confiscation-not-executed',
      rules: expect.arrayContaining(['O77-19']),
    });
    const files = [await filed.file('officer-1', '缴款凭证.pdf')];
    await filed.act('officer-1', 'record-payment', {
      decision,
      purpose: 'confiscated-gains',
      amountFen: 400_000,
      channel: 'bank',
      receiptNo: '演示没收票1',
      paidOn: journey.today,
      files,
    });
    await filed.act('section-head', 'record-execution', { decision, outcome: 'performed', files });
  });

  it('is closed with its disposition, and archived', async () => {
    await filed.act('head', 'close-case', { disposition: 'BANNED' });
    await filed.act('officer-1', 'archive-case', { volume: '演示-2026-001', retention: 'permanent' });
    expect(await filed.view()).toMatchObject({ stage: 'archived', disposition: 'BANNED' });
    expect(await filed.events()).toEqual([
      'CaseFiled',
      'OfficersAssigned',
      'InquiryRecorded',
      'PartyHeard',
      'InvestigationReported',
      'LegalReviewRequested',
      'LegalReviewPassed',
      'BanProposed',
      'BanDecided',
      'DecisionServed',
      'BanAnnounced',
      'SealsCollected',
      'ConfiscationOpened',
      'ConfiscationNoticeServed',
      'ConfiscationDefenceSubmitted',
      'ConfiscationDefenceReviewed',
      'ConfiscationReviewed',
      'ConfiscationDecided',
      'DecisionServed',
      'TakedownRequested',
      'TakedownConfirmed',
      'PaymentRecorded',
      'ExecutionEnded',
      'CaseClosed',
      'CaseArchived',
    ]);
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
