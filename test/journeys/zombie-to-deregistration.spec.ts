import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { Journey, type Subject } from './support/journey.js';
import { registered } from './support/organizations.js';

let journey: Journey;
let organization: Subject;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2024-05-06' });
  organization = await registered(journey);
});
afterAll(() => journey.end());

interface Dossier {
  readonly headline: { readonly code: string };
  readonly listingProcedures: readonly { readonly ground: string; readonly status: string }[];
  readonly lifecycle: { readonly years: readonly { readonly year: number; readonly status: string }[] };
}
const year = async (wanted: number): Promise<string | undefined> =>
  (await organization.view<Dossier>()).lifecycle.years.find((one) => one.year === wanted)?.status;

describe('an association that reports nothing for two years', () => {
  it('misses the first: the last day was no working day, so it rolled to 3 June (CIV Art 203)', async () => {
    await journey.goTo('2025-01-10');
    await organization.act('registrar', 'open-annual-check', { year: 2024 });
    expect(await organization.awaited()).toEqual(
      expect.arrayContaining([
        'registration-clerk: annual-report-to-unit (annual-report-unit-sg 2025-03-31)',
        'registration-clerk: annual-report (annual-report-sg 2025-06-03)',
      ]),
    );
    await journey.goTo('2025-06-03');
    expect(await year(2024)).toBe('Due');
    await journey.goTo('2025-06-04');
    expect(await year(2024)).toBe('Missed');
  });

  it('is proposed for the abnormal list and for a talk, not listed and not yet suspected', async () => {
    const events = await organization.events();
    expect(events.slice(events.indexOf('AnnualCheckOpened') + 1)).toEqual([
      'AnnualReportMissed',
      'SupervisionLeadRecorded',
      'AnnualMissFollowed',
      'ListingProposed',
      'TalkRequired',
    ]);
    expect(await organization.view()).toMatchObject({
      headline: { code: 'Registered' },
      listingProcedures: [{ ground: 'ANNUAL_REPORT', status: 'proposed' }],
    });
    const awaited = await organization.awaited();
    expect(awaited).toContain('credit-officer: notify-listing');
    expect(awaited.some((item) => item.startsWith('officer: settle-lead'))).toBe(true);
    expect(
      await organization.refused('officer-1', 'verify-zombie', { result: 'not-zombie', finding: '。' }),
    ).toMatchObject({ status: 409, code: 'zombie.none-suspected' });
  });

  it('is suspected after the second, and a person verifies it', async () => {
    await journey.goTo('2026-01-10');
    await organization.act('registrar', 'open-annual-check', { year: 2025 });
    await journey.goTo('2026-06-02');
    expect(await year(2025)).toBe('Missed');
    expect(await organization.said('ZombieSuspected', 'years')).toEqual([2024, 2025]);
    expect(await organization.awaited()).toContain('officer: verify-zombie');
    const found = { result: 'zombie', finding: '住所无人办公。' };
    expect(await organization.refused('officer-1', 'verify-zombie', found)).toMatchObject({
      status: 422,
      code: 'zombie.exit-does-not-fit',
    });
    await organization.act('officer-1', 'verify-zombie', { ...found, exit: 'TO_DEREGISTER' });
    expect(await organization.awaited()).toContain('officer: resolve-zombie');
  });

  it('is liquidated with the consent of its unit, once the leads about it are settled', async () => {
    const start = { cause: 'dissolution', groupFormedOn: journey.today };
    expect(await organization.refused('registrar', 'start-liquidation', start)).toMatchObject({
      status: 422,
      code: 'liquidation.consent-required',
      rules: ['SG-19', 'PNE-16', 'FND-16'],
    });
    const consented = {
      ...start,
      consent: { documentNumber: '演示农函〔2026〕9号', issuedOn: journey.today },
    };
    expect(await organization.refused('registrar', 'start-liquidation', consented)).toMatchObject({
      code: 'liquidation.lead-open',
    });
    const leads = (await organization.history()).filter(({ type }) => type === 'SupervisionLeadRecorded');
    expect(leads).toHaveLength(2);
    for (const { data } of leads) {
      const settled = { leadId: data['leadId'], result: 'no-violation', reasons: '随注销一并处理。' };
      await organization.act('officer-1', 'settle-lead', settled);
    }
    await organization.act('registrar', 'start-liquidation', consented);
    await journey.goTo('2026-07-06');
    const report = { endedOn: journey.today, reportNumber: '演示清〔2026〕1号' };
    await organization.act('registrar', 'end-liquidation', report);
    expect(await organization.awaited()).toContain(
      'registration-approver: decide-deregistration (deregistration-sg 2026-07-21)',
    );
  });

  it('is deregistered when certificate, seal and vouchers are in or void, and counted in its batch', async () => {
    const decision = {
      documentNumber: '名民注〔2026〕1号',
      liquidationEndedOn: journey.today,
      appliedOn: journey.today,
      reportNumber: '演示清〔2026〕1号',
      certificate: 'collected',
      seal: 'collected',
      vouchers: 'declared-void',
    };
    const lacking = { ...decision, seal: 'outstanding' };
    expect(await organization.refused('approver', 'deregister', lacking)).toEqual({
      status: 422,
      code: 'deregistration.papers-outstanding',
      rules: ['SG-21', 'PNE-17', 'FND-18'],
    });
    await organization.act('approver', 'deregister', decision);
    await organization.act('section-head', 'resolve-zombie', {
      outcome: 'DEREGISTERED',
      batch: '2026年第一批',
      documentNumber: '名民僵〔2026〕1号',
      resolvedOn: journey.today,
    });
    await organization.act('registrar', 'announce-register', {
      subject: 'deregistration',
      announcedOn: journey.today,
      medium: '门户网站',
    });
    expect(await organization.awaited()).toEqual([]);
    expect(await organization.view()).toMatchObject({ headline: { code: 'Deregistered' } });
    const auditor = await journey.as('yaan-auditor');
    expect(await auditor.get('zombie-tally?region=511803&year=2026')).toMatchObject({
      lines: [{ status: 'resolved', outcome: 'DEREGISTERED', organizations: 1 }],
    });
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
