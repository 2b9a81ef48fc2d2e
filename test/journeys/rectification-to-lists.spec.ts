import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { Journey, type Subject } from './support/journey.js';
import { paper, registered } from './support/organizations.js';

let journey: Journey;
let organization: Subject;
let listingId: string;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2024-05-06' });
  organization = await registered(journey);
});
afterAll(() => journey.end());

interface Dossier {
  readonly headline: { readonly code: string };
  readonly listings: readonly { readonly kind: string }[];
  readonly listingProcedures: readonly {
    readonly listingId: string;
    readonly ground: string;
    readonly kind: string;
    readonly status: string;
  }[];
}
const dossier = (): Promise<Dossier> => organization.view<Dossier>();

describe('an order to correct that is not followed', () => {
  it('is overdue from the day after its last day', async () => {
    const order = { ...paper(journey, '名民改〔2024〕1号'), matter: '建立财务制度。' };
    expect(
      await organization.refused('officer-1', 'order-rectification', { ...order, dueOn: journey.today }),
    ).toMatchObject({ status: 422, code: 'rectification.due-before-service', rules: ['APL-28'] });
    await organization.act('officer-1', 'order-rectification', { ...order, dueOn: '2024-06-03' });
    expect(await organization.awaited()).toContain(
      'officer: take-in-rectification (rectification-order 2024-06-03)',
    );
    await journey.goTo('2024-06-03');
    expect(await organization.events()).not.toContain('RectificationOverdue');
    await journey.goTo('2024-06-04');
    expect(await organization.events()).toContain('RectificationOverdue');
  });

  it('opens a proposal for the abnormal list, and nothing more', async () => {
    const [proposed] = (await dossier()).listingProcedures;
    expect(proposed).toMatchObject({ kind: 'abnormal', ground: 'RECTIFICATION_OVERDUE', status: 'proposed' });
    listingId = proposed?.listingId ?? '';
    expect((await dossier()).listings).toEqual([]);
    expect(await organization.awaited()).toContain('credit-officer: notify-listing');
  });

  it('is listed only after the notice, its statement period or answer, and by another than who proposed', async () => {
    const decision = { ...paper(journey, '名民列〔2024〕1号'), listingId, facts: '逾期未整改。' };
    expect(await organization.refused('section-head', 'list-abnormal', decision)).toEqual({
      status: 422,
      code: 'listing.prior-notice-required',
      rules: ['O60-notice'],
    });
    const notice = { ...paper(journey, '名民列告〔2024〕1号'), listingId, channel: 'written' };
    await organization.act('credit', 'notify-listing', notice);
    expect(await organization.awaited()).toContain(
      'section-head: decide-listing (listing-statement 2024-06-19)',
    );
    expect(await organization.refused('section-head', 'list-abnormal', decision)).toEqual({
      status: 422,
      code: 'listing.statement-period-running',
      rules: ['O60-statement'],
    });
    await journey.goTo('2024-06-06');
    const statement = { listingId, receivedOn: journey.today, statement: '正在整改。' };
    await organization.act('registrar', 'submit-listing-statement', statement);
    await organization.act('section-head', 'answer-listing-statement', {
      listingId,
      outcome: 'not-accepted',
      documentNumber: '名民列答〔2024〕1号',
      reasons: '期限已过。',
    });
    const dated = { ...decision, ...paper(journey, '名民列〔2024〕1号') };
    await organization.act('section-head', 'list-abnormal', dated);
    expect(await dossier()).toMatchObject({ headline: { code: 'AbnormalListed' } });
    expect(await organization.clocks()).toContain('abnormal-to-serious 2026-06-06 running');
    expect(await organization.awaited()).toContain(
      'credit-officer: enter-credit-information (credit-entry 2024-06-14)',
    );
  });

  it('is after two years proposed for the serious list, and listed there by no timer', async () => {
    await journey.goTo('2026-06-09');
    const after = await dossier();
    expect(after.headline.code).toBe('AbnormalListed');
    expect(after.listings).toHaveLength(1);
    expect(after.listingProcedures.at(-1)).toMatchObject({
      kind: 'serious',
      ground: 'ABNORMAL_TWO_YEARS',
      status: 'proposed',
    });
    const serious = {
      ...paper(journey, '名民严〔2026〕1号'),
      listingId: after.listingProcedures.at(-1)?.listingId,
      facts: '列入满两年。',
    };
    expect(await organization.refused('section-head', 'list-serious', serious)).toEqual({
      status: 422,
      code: 'listing.prior-notice-required',
      rules: ['O60-notice'],
    });
    expect(await organization.events()).not.toContain('SeriousListed');
  });

  it('has each act with its article, and read models that agree with the events', async () => {
    expect(await organization.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
