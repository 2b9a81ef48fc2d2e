import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { Journey, type Subject } from './support/journey.js';
import { WARNING, decidedPenalty, penaltyCase, serveDecision } from './support/organizations.js';
import { RATING_VOTES, rated } from './support/ratings.js';

let journey: Journey;
let organization: Subject;
let verificationId: string;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2024-05-06' });
  organization = await rated(journey);
  await journey.confirm('SG-30', 'SG-30i8');
});
afterAll(() => journey.end());

interface Dossier {
  readonly axes: readonly { readonly axis: string; readonly value: { readonly code: string } }[];
  readonly verifications: readonly { readonly verificationId: string; readonly certificate: string }[];
}
const dossier = (): Promise<Dossier> => organization.view<Dossier>();
const rating = async (): Promise<string | undefined> =>
  (await dossier()).axes.find(({ axis }) => axis === 'rating')?.value.code;

describe('a rating under Order 82 that a warning costs', () => {
  it('stands to the end of the fifth year after that of its announcement (Art 35)', async () => {
    expect(await rating()).toBe('3A');
    expect(await organization.clocks()).toContain('rating-validity 2031-12-31 running');
  });

  it('is verified once any penalty takes effect, by no one’s choice (Art 28)', async () => {
    const votes = { votes: RATING_VOTES, documentNumber: '名民评核〔2026〕1号' };
    const none = { ...votes, verificationId: '00000000-0000-5000-8000-000000000001' };
    expect(await organization.refused('rating', 'confirm-rating', none)).toMatchObject({
      status: 409,
      code: 'rating.no-open-verification',
    });
    const filed = await penaltyCase(journey, organization);
    await decidedPenalty(journey, filed, [WARNING], '2026-07-31');
    // Decided and not yet served: without effect.
    expect(await rating()).toBe('3A');
    await serveDecision(journey, filed);
    expect(await filed.events()).toContain('PenaltyTookEffect');
    expect(await rating()).toBe('UnderVerification');
    expect(await organization.view()).toMatchObject({
      headline: { code: 'Warned' },
      warnings: [{ documentNumber: '名民罚决字〔2026〕1号' }],
      listingProcedures: [{ ground: 'SMALL_PENALTY', status: 'proposed' }],
    });
    expect(await organization.awaited()).toContain('rating-officer: verify-rating');
    verificationId = (await dossier()).verifications[0]?.verificationId ?? '';
  });

  it('is taken away by a committee that is quorate, and its certificate comes back in 15 days (Arts 19, 29)', async () => {
    const adjustment = {
      verificationId,
      votes: RATING_VOTES,
      documentNumber: '名民评调〔2026〕1号',
      announcedOn: journey.today,
    };
    const few = { ...adjustment, votes: { members: 15, present: 9, inFavour: 9 } };
    expect(await organization.refused('rating', 'adjust-rating', few)).toMatchObject({
      status: 422,
      code: 'rating.no-quorum',
    });
    await organization.act('rating', 'adjust-rating', adjustment);
    expect(await rating()).toBe('none-recorded');
    expect(await organization.awaited()).toContain(
      'rating-officer: take-back-rating-certificate (rating-certificate-return 2026-06-03)',
    );
    await organization.act('rating', 'return-rating-certificate', {
      verificationId,
      returnedOn: journey.today,
    });
    expect(await organization.clocks()).toContain('rating-certificate-return 2026-06-03 met');
    expect(await dossier()).toMatchObject({ verifications: [{ certificate: 'returned' }] });
  });

  it('has each act with its article, and read models that agree with the events', async () => {
    expect((await organization.events()).slice(-7)).toEqual([
      'TalkRequired',
      'PenaltyEffectApplied',
      'OrganizationWarned',
      'ListingProposed',
      'RatingVerificationOpened',
      'RatingAdjusted',
      'RatingCertificateReturned',
    ]);
    expect(await organization.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
