import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { signature } from './support/illegal-case.js';
import { Journey, type Subject } from './support/journey.js';
import {
  WARNING,
  inquire,
  penaltyCase,
  penaltyDecision,
  penaltyReport,
  registered,
} from './support/organizations.js';

let journey: Journey;
let filed: Subject;
let transfer: string;
let files: readonly string[];
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01' });
  filed = await penaltyCase(journey, await registered(journey));
  await inquire(journey, filed);
  await filed.act('officer-1', 'submit-report', penaltyReport([], { outcome: 'transfer' }));
  files = [await filed.file('officer-1', '涉嫌犯罪情况报告.pdf')];
});
afterAll(() => journey.end());

const HANDOVER = {
  docNo: '名民移〔2026〕1号',
  materials: ['transfer-letter', 'investigation-report', 'item-list'],
};
const penalty = penaltyDecision('名民罚决字〔2026〕9号', [WARNING], '2027-01-31');

describe('a crime that a penalty case turns up (国务院令第310号)', () => {
  it('is reported by two officers or more, and the chief has three days', async () => {
    const proposal = { offence: '职务侵占', report: '负责人涉嫌侵占。', files };
    const alone = { officers: await journey.accounts('officer-1'), certificatesShown: true };
    expect(
      await filed.refused('officer-1', 'propose-crime-transfer', { ...proposal, present: alone }),
    ).toEqual({ status: 422, code: 'officer.two-required', rules: ['O77-9', 'APL-42'] });
    const present = await journey.present();
    await filed.act('officer-1', 'propose-crime-transfer', { ...proposal, present });
    transfer = await filed.said('CrimeTransferProposed', 'transfer');
    expect(await filed.awaited()).toContain(
      'organ-head: decide-crime-transfer (crime-transfer-decision 2026-12-04)',
    );
  });

  it('bars a penalty in its place (Art 11)', async () => {
    const refused = await filed.refusedFor('head', 'decide-penalty', penalty);
    expect(refused).toContainEqual({ code: 'crime.no-penalty-in-its-place', rules: ['O310-11', 'APL-27'] });
  });

  it('is decided by the head within the three days, and handed over within twenty-four hours', async () => {
    await journey.goTo('2026-12-03');
    const early = { ...HANDOVER, transfer, handedOverOn: journey.today, files };
    expect(await filed.refused('officer-1', 'hand-over-crime', early)).toMatchObject({
      status: 409,
      code: 'crime.not-approved',
    });
    await filed.act('head', 'decide-crime-transfer', { transfer, approved: true });
    expect(await filed.clocks()).toContain('crime-transfer-decision 2026-12-04 done');
    expect(await filed.awaited()).toContain('officer: hand-over-crime (crime-transfer-handover 2026-12-04)');
    const lacking = { ...early, materials: ['investigation-report'] };
    expect(await filed.refused('officer-1', 'hand-over-crime', lacking)).toMatchObject({
      status: 422,
      code: 'crime.letter-missing',
      rules: ['O310-6'],
    });
    await filed.act('officer-1', 'hand-over-crime', early);
    expect(await filed.awaited()).toContain(
      'officer: police-reply-crime (police-acceptance-reply 2026-12-07)',
    );
  });

  it('is taken over by the police, who get the items within three days', async () => {
    await journey.goTo('2026-12-05');
    await filed.act('officer-1', 'record-police-reply', {
      ofDocNo: HANDOVER.docNo,
      replyNo: '演示公立〔2026〕1号',
      outcome: 'accepted',
      repliedOn: journey.today,
    });
    expect(await filed.awaited()).toContain(
      'officer: hand-over-crime-items (crime-items-handover 2026-12-08)',
    );
    await filed.act('officer-1', 'hand-over-crime-items', {
      transfer,
      docNo: '名民移物〔2026〕1号',
      present: await journey.present(),
      signature,
      files,
    });
    const refused = await filed.refusedFor('head', 'decide-penalty', penalty);
    expect(refused).toContainEqual({ code: 'crime.no-penalty-in-its-place', rules: ['O310-11', 'APL-27'] });
  });

  it('closes the case as transferred', async () => {
    await filed.act('head', 'transfer-case', { addressee: 'PSB', docNo: '名民移案〔2026〕1号' });
    expect(await filed.awaited()).toEqual(['organ-head: close-penalty (case-closing 2026-12-25)']);
    await filed.act('head', 'close-case', { outcome: 'transferred' });
    expect(await filed.awaited()).toEqual(['officer: divide-volumes (case-archive 2027-01-04)']);
    await filed.act('officer-1', 'divide-volumes', { inner: [] });
    await filed.act('officer-1', 'archive-case', { volume: '演示-2026-010', retention: '30-years' });
    expect(await filed.awaited()).toEqual([]);
    expect(await filed.events()).toEqual([
      'PenaltyCaseFiled',
      'OfficersAssigned',
      'InquiryRecorded',
      'PenaltyReportSubmitted',
      'CrimeTransferProposed',
      'CrimeTransferDecided',
      'CrimeHandedOver',
      'PoliceReplied',
      'CrimeItemsHandedOver',
      'CaseTransferred',
      'PenaltyCaseClosed',
      'VolumesDivided',
      'CaseArchived',
    ]);
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
