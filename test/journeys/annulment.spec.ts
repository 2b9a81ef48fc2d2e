import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { Journey, type Subject } from './support/journey.js';
import {
  FINE,
  WARNING,
  decidedPenalty,
  paper,
  penaltyCase,
  penaltyDecision,
  serveDecision,
} from './support/organizations.js';
import { Partner } from './support/partner.js';
import { rated } from './support/ratings.js';

let journey: Journey;
let organization: Subject;
let filed: Subject;
let decision: string;
let partner: Partner | undefined;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2024-05-06' });
  organization = await rated(journey);
  await journey.confirm('SG-30', 'SG-30i8');
  partner = await Partner.of(journey, {
    agency: 'CREDIT',
    types: TYPES,
    legalBasis: ['O60-entry'],
  });
  filed = await penaltyCase(journey, organization);
  await decidedPenalty(journey, filed, [WARNING, FINE], '2026-07-31');
  await serveDecision(journey, filed);
  decision = await filed.decisionId();
});
afterAll(async () => {
  partner?.close();
  await journey.end();
});

const TYPES = [
  'enforcement.penalty-decided',
  'enforcement.penalty-withdrawn',
  'organization.abnormal-listed',
  'organization.listing-withdrawn',
];
interface Dossier {
  readonly axes: readonly { readonly axis: string; readonly value: { readonly code: string } }[];
}
const axes = async (): Promise<Readonly<Record<string, string>>> => {
  const all = (await organization.view<Dossier>()).axes;
  const wanted = all.filter(({ axis }) => ['credit', 'rating', 'rectification'].includes(axis));
  return Object.fromEntries(wanted.map(({ axis, value }) => [axis, value.code]));
};

describe('a penalty that is annulled on reconsideration', () => {
  it('had warned, opened the verification of the rating, been published and led to the abnormal list', async () => {
    await filed.act('section-head', 'test-social-influence', {
      decision,
      outcome: 'publish',
      grounds: ['donations-or-fees'],
      reason: '涉及收费。',
    });
    const draft = { decision, summary: '某促进会违规收费。', secretsChecked: true };
    expect(
      await filed.refused('officer-1', 'draft-publication', { ...draft, personsMasked: false }),
    ).toMatchObject({ status: 422, rules: expect.arrayContaining(['GIP-15']) });
    await filed.act('officer-1', 'draft-publication', { ...draft, personsMasked: true });
    await filed.act('section-head', 'publish-decision', {
      decision,
      media: ['own-portal'],
      url: 'https://example.org/penalties/1',
      publishedOn: journey.today,
    });
    const listingId = await organization.said('ListingProposed', 'listingId');
    const notice = { ...paper(journey, '名民列告〔2026〕1号'), listingId, channel: 'written' };
    await organization.act('credit', 'notify-listing', notice);
    await organization.act('registrar', 'submit-listing-statement', {
      listingId,
      receivedOn: journey.today,
      statement: '有异议。',
    });
    await organization.act('section-head', 'answer-listing-statement', {
      listingId,
      outcome: 'not-accepted',
      documentNumber: '名民列答〔2026〕1号',
      reasons: '决定已经生效。',
    });
    const listing = { ...paper(journey, '名民列〔2026〕1号'), listingId, facts: '受到警告。' };
    await organization.act('section-head', 'list-abnormal', listing);
    expect(await axes()).toEqual({
      credit: 'AbnormalListed',
      rating: 'UnderVerification',
      rectification: 'Warned',
    });
  });

  it('is answered for by the bureau within ten working days (REC Art 48), with the record as it was', async () => {
    await journey.goTo('2026-06-01');
    const files = [await filed.file('officer-1', '行政复议申请书.pdf')];
    await filed.act('section-head', 'record-reconsideration', {
      decision,
      organ: '演示·名山区人民政府',
      number: '演示复〔2026〕1号',
      appliedOn: journey.today,
      receivedOn: journey.today,
      simplified: false,
      files,
    });
    expect(await filed.awaited()).toContain(
      'legal-reviewer: answer-review (reconsideration-answer 2026-06-15)',
    );
    const late = await filed.refused('officer-1', 'supplement-evidence', {
      decision,
      leave: '00000000-0000-5000-8000-000000000001',
      description: '事后取得的凭证。',
      files,
    });
    expect(late.rules).toEqual(expect.arrayContaining(['REC-46']));
    await filed.act('reviewer', 'answer-review', {
      decision,
      answerDocNo: '名民复答〔2026〕1号',
      evidence: [await filed.said('InquiryRecorded', 'record')],
      basis: ['SG-30'],
      statement: '依法作出。',
      answeredOn: journey.today,
      files,
    });
    expect(await filed.clocks()).toContain('reconsideration-answer 2026-06-15 done');
  });

  it('falls, and takes back list, rating, warning and notices with it', async () => {
    await journey.goTo('2026-07-01');
    await filed.act('reviewer', 'close-review', {
      decision,
      outcome: 'annulled',
      procedureOnly: false,
      rulingNo: '演示复决〔2026〕1号',
      effectiveOn: journey.today,
      partyReceivedOn: journey.today,
      files: [await filed.file('officer-1', '行政复议决定书.pdf')],
    });
    expect(await axes()).toEqual({ credit: 'none-recorded', rating: '3A', rectification: 'none-recorded' });
    expect(await organization.view()).toMatchObject({
      headline: { code: 'Rated' },
      warnings: [],
      listings: [],
      listingProcedures: [{ status: 'withdrawn' }],
    });
    const clocks = await organization.clocks();
    expect(clocks.filter((clock) => /^(abnormal|rating-certificate)/.test(clock))).toEqual([
      'abnormal-to-serious 2028-05-19 met',
      'abnormal-without-duty 2026-11-19 met',
    ]);
    expect(await partner?.told(4)).toEqual(TYPES_IN_ORDER);
    expect(partner?.words).not.toContain('演示负责人庚');
  });

  it('is withdrawn from publication in three working days (APL Art 48)', async () => {
    expect(await filed.awaited()).toContain(
      'section-head: withdraw-publication (publication-withdrawal 2026-07-06)',
    );
    await filed.act('section-head', 'withdraw-publication', {
      decision,
      reason: '决定已被撤销。',
      withdrawnOn: journey.today,
    });
    expect(await filed.awaited()).toEqual(['organ-head: close-penalty (case-closing 2026-07-22)']);
  });

  it('is not made again on the same facts and reasons (REC Art 64)', async () => {
    const again = penaltyDecision('名民罚决字〔2026〕2号', [WARNING, FINE], '2026-09-30');
    const refused = await filed.refusedFor('head', 'decide-penalty', again);
    expect(refused).toContainEqual({ code: 'decision.same-act', rules: ['REC-64', 'LIT-71'] });

    // The bar stands on the organization too, where every other case about it is judged.
    expect(await organization.said('PenaltyEffectWithdrawn', 'barredAct')).toMatchObject({
      reasons: expect.anything(),
    });
  });

  it('closes the case as annulled, with read models that agree with the events', async () => {
    await filed.act('head', 'close-case', { outcome: 'annulled' });
    expect(await filed.view()).toMatchObject({ stage: 'closed' });
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await organization.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});

const TYPES_IN_ORDER = [
  'enforcement.penalty-decided',
  'organization.abnormal-listed',
  'enforcement.penalty-withdrawn',
  'organization.listing-withdrawn',
];
