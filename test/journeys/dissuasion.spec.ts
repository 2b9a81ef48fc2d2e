import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { investigatedCase, reportOf, signature } from './support/illegal-case.js';
import { Journey, type Subject } from './support/journey.js';

let journey: Journey;
let filed: Subject;
let present: object;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01' });
  await journey.knowsHolidaysOf(2027);
  filed = await investigatedCase(journey, '演示棋友联谊会');
  await filed.act('officer-1', 'close-investigation', reportOf({ proposal: 'DISSUADED' }));
  present = await journey.present();
});
afterAll(() => journey.end());

describe('an unregistered body that is dissuaded (Order 77 Art 18)', () => {
  it('is admonished only where its acts are minor and do little harm', async () => {
    const admonition = { present, admonition: '停止以社会组织名义活动。', signature };
    const grave = { ...admonition, minor: false, littleHarm: true };
    expect(await filed.refused('officer-1', 'dissuade', grave)).toEqual({
      status: 422,
      code: 'dissuasion.not-minor',
      rules: ['O77-18'],
    });
    await filed.act('officer-1', 'dissuade', { ...admonition, minor: true, littleHarm: true });
    expect(await filed.awaited()).toEqual(['officer: record-dissolution (ban-disposal 2027-03-01)']);
  });

  it('is not disposed of before the proof of its dissolution is on file', async () => {
    const early = await filed.refused('head', 'close-case', { disposition: 'DISSUADED' });
    expect(early).toMatchObject({ status: 409, code: 'case.wrong-state' });
    const dissolution = { dissolvedOn: journey.today, evidence: '解散声明。' };
    const bare = await filed.refused('officer-1', 'record-self-dissolution', dissolution);
    expect(bare).toEqual({ status: 422, code: 'record.file-required', rules: ['O77-10', 'APL-46'] });
    const files = [await filed.file('officer-1', '解散声明.pdf')];
    await filed.act('officer-1', 'record-self-dissolution', { ...dissolution, files });
    await filed.act('head', 'close-case', { disposition: 'DISSUADED' });
    expect(await filed.clocks()).toEqual([
      'ban-disposal 2027-03-01 done',
      'dissuasion-revisit 2027-03-01 normal',
      'case-closing 2026-12-22 done',
      'case-archive 2026-12-31 normal',
    ]);
    expect(await filed.awaited()).toEqual([
      'officer: archive (case-archive 2026-12-31)',
      'officer: revisit (dissuasion-revisit 2027-03-01)',
    ]);
  });

  it('is visited again: a late visit is made all the same, and the missed term stays on record', async () => {
    await journey.goTo('2027-03-02');
    const missed = (await filed.history()).filter(({ type }) => type === 'TermMissed');
    expect(missed.map(({ data }) => data)).toContainEqual({
      term: 'revisit',
      timer: 'dissuasion-revisit',
      dueOn: '2027-03-01',
    });
    const item = (await filed.items()).find(({ stage }) => stage === 'revisit');
    expect(item?.term).toMatchObject({ state: 'overdue', missed: true });
    await filed.act('officer-1', 'record-revisit', { present, relapsed: false, finding: '未再活动。' });
    await filed.act('officer-1', 'archive-case', { volume: '演示-2027-001', retention: '30-years' });
    expect(await filed.awaited()).toEqual([]);
  });

  it('has its whole history, each step with its article, and read models that agree with it', async () => {
    expect(await filed.events()).toEqual([
      'CaseFiled',
      'OfficersAssigned',
      'InquiryRecorded',
      'PartyHeard',
      'InvestigationReported',
      'DissuasionGiven',
      'SelfDissolved',
      'CaseClosed',
      'DissuasionRevisited',
      'CaseArchived',
    ]);
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
