import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { Journey, type Subject } from './support/journey.js';
import { NAME, paper, registered } from './support/organizations.js';
import { Partner } from './support/partner.js';

const TYPES = ['abnormal-listed', 'objection-filed', 'objection-answered', 'listing-withdrawn'].map(
  (name) => `organization.${name}`,
);

let journey: Journey;
let organization: Subject;
let listingId: string;
let partner: Partner | undefined;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01' });
  partner = await Partner.of(journey, { agency: 'CREDIT', types: TYPES, legalBasis: ['O60-entry'] });
  organization = await registered(journey);
  await organization.act('credit', 'propose-listing', {
    kind: 'abnormal',
    ground: 'PARTY_ORGANIZATION',
    evidence: '未按规定设立党组织。',
    reference: { documentNumber: '演示两新函〔2026〕3号', issuedOn: journey.today },
  });
  listingId = await organization.said('ListingProposed', 'listingId');
  const notice = { ...paper(journey, '名民列告〔2026〕1号'), listingId, channel: 'written' };
  await organization.act('credit', 'notify-listing', notice);
});
afterAll(async () => {
  partner?.close();
  await journey.end();
});

interface Found {
  readonly items: readonly { readonly id: string; readonly contested: boolean }[];
}
/** What a search of the register by anybody in the county shows. */
const search = async (query: string): Promise<Found['items']> => {
  await journey.settled();
  return (await (await journey.as('clerk')).get<Found>(`organizations?${query}`)).items;
};

interface Screening {
  readonly verdict: string;
  readonly matches: readonly object[];
}
async function screening(): Promise<Screening> {
  await journey.settled();
  const officer = await journey.as('officer-1');
  const { body } = await officer.ask<Screening>('names/screen', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: NAME }),
  });
  return body;
}

describe('a listing that is objected to', () => {
  it('came after ten working days in which nothing was said (Order 60)', async () => {
    const decision = { ...paper(journey, '名民列〔2026〕1号'), listingId, facts: '未设立党组织。' };
    expect(await organization.awaited()).toContain(
      'section-head: decide-listing (listing-statement 2026-12-15)',
    );
    expect(await organization.refused('section-head', 'list-abnormal', decision)).toEqual({
      status: 422,
      code: 'listing.statement-period-running',
      rules: ['O60-statement'],
    });
    await journey.goTo('2026-12-16');
    const dated = { ...decision, ...paper(journey, '名民列〔2026〕1号') };
    expect(await organization.refused('credit', 'list-abnormal', dated)).toMatchObject({ status: 403 });
    await organization.act('section-head', 'list-abnormal', dated);
    expect(await search('listed=abnormal')).toMatchObject([{ id: organization.id, contested: false }]);
    expect((await screening()).verdict).toBe('registered');
  });

  it('shows 有异议 at once: in the record, in the register, to the partner', async () => {
    const objection = {
      about: 'listing',
      by: 'organization',
      receivedOn: journey.today,
      reasons: '党组织已经设立。',
    };
    const unknown = { ...objection, target: '00000000-0000-5000-8000-000000000001' };
    expect(await organization.refused('registrar', 'file-objection', unknown)).toMatchObject({ status: 422 });
    await organization.act('registrar', 'file-objection', { ...objection, target: listingId });
    expect(await organization.view()).toMatchObject({
      headline: { code: 'AbnormalListed' },
      listings: [{ listingId, contested: true }],
    });
    expect(await search('listed=abnormal&contested=true')).toMatchObject([
      { id: organization.id, contested: true },
    ]);
    expect(await screening()).toMatchObject({ matches: [{ reasons: ['same-name', 'contested'] }] });
    expect(await organization.awaited()).toContain(
      'section-head: answer-objection (objection-answer 2026-12-30)',
    );
    expect(await partner?.told(2)).toEqual(TYPES.slice(0, 2));
  });

  it('is removed when the objection is upheld: from register, screening and partners within the day', async () => {
    const answer = {
      objectionId: await organization.said('ObjectionFiled', 'objectionId'),
      outcome: 'upheld',
      documentNumber: '名民异〔2026〕1号',
      reasons: '党组织设立在先。',
    };
    expect(await organization.refused('officer-1', 'answer-objection', answer)).toMatchObject({
      status: 403,
      code: 'actor.role-not-entitled',
    });
    await organization.act('section-head', 'answer-objection', answer);
    expect(await organization.view()).toMatchObject({ headline: { code: 'Registered' }, listings: [] });
    expect(await search('listed=abnormal')).toEqual([]);
    expect(await search('contested=true')).toEqual([]);
    expect(await screening()).toMatchObject({ matches: [{ reasons: ['same-name'] }] });
    expect(await organization.clocks()).toEqual(
      expect.arrayContaining(['objection-answer 2026-12-30 met', 'abnormal-to-serious 2028-12-16 met']),
    );
    expect(await partner?.told(4)).toEqual(TYPES);
    expect((await organization.events()).slice(-6)).toEqual([
      'ListingProposed',
      'ListingNotified',
      'AbnormalListed',
      'ObjectionFiled',
      'ObjectionAnswered',
      'ListingWithdrawn',
    ]);
  });

  it('leaves its whole history, each act with its article', async () => {
    expect(await organization.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
