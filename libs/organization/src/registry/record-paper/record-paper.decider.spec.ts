import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  creditOfficer,
  foreign,
  paper,
  sealed,
} from '../../testing/world.fixture.js';
import { listAbnormal } from '../credit/decide-listing.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import { recordWarning } from './record-paper.decider.js';

const given = anOrganization(...aRegisteredAssociation);
const by = { actor: creditOfficer };
const warning = { ...paper, facts: sealed('…') };
const listing = {
  ...paper,
  ground: 'UNREACHABLE',
  priorNotice: {
    documentNumber: '雅名民告〔2026〕1号',
    servedOn: '2026-10-08',
    method: 'mail',
    answered: false,
  },
  facts: sealed('…'),
} as const;

describe('a warning (行政处罚法 Art 9)', () => {
  it('is registered once it was made and served on paper', () => {
    const { decision } = given.when(recordWarning, warning, by);
    expect(decision).toMatchObject({
      events: [
        { type: 'OrganizationWarned', data: { documentNumber: paper.documentNumber } },
        // A ground of the abnormal list (Order 60 Art 11 item 5): proposed, and nothing more.
        { type: 'ListingProposed', data: { ground: 'SMALL_PENALTY' } },
      ],
      basis: ['APL-9'],
      claims: [`doc/${paper.documentNumber}`],
    });
  });

  it('is refused without number, day and service, all told at once', () => {
    given
      .when(recordWarning, { facts: sealed('…') }, by)
      .thenRefused('paper.document-number-required', 'paper.date-required', 'paper.service-required');
  });

  it('is refused for an organization of another registrar, and for one that is gone', () => {
    anOrganization(foreign).when(recordWarning, warning, by).thenRefused('organization.registrar-elsewhere');
    const gone = anOrganization(...aRegisteredAssociation, {
      type: 'OrganizationDeregistered',
      data: {
        documentNumber: '1',
        liquidationEndedOn: '2026-11-01',
        appliedOn: '2026-11-02',
        reportNumber: '1',
        certificate: 'collected',
        seal: 'collected',
        vouchers: 'collected',
        applicationLate: false,
      },
    });
    gone.when(recordWarning, warning, by).thenRefused('organization.deregistered');
  });
});

describe('a listing as abnormal (Order 60)', () => {
  it('is registered after its notice, when the statement period is over', () => {
    const { decision } = given.when(listAbnormal, listing, by);
    expect(decision).toMatchObject({
      events: [
        { data: { ground: 'UNREACHABLE', priorNotice: { statementUntil: '2026-10-21' } } },
        { type: 'TermStarted', data: { timer: 'abnormal-to-serious' } },
        { type: 'TermStarted', data: { timer: 'credit-entry' } },
      ],
      basis: ['O60-11i6', 'O60-notice'],
    });
  });

  it('is refused without prior notice', () => {
    given
      .when(listAbnormal, { ...listing, priorNotice: undefined }, by)
      .thenRefused('listing.prior-notice-required');
    const unserved = { ...listing.priorNotice, servedOn: undefined };
    given
      .when(listAbnormal, { ...listing, priorNotice: unserved }, by)
      .thenRefused('listing.prior-notice-required');
  });

  it('is refused while the statement period runs, unless a statement was answered', () => {
    const late = { ...listing.priorNotice, servedOn: '2026-10-26' };
    given
      .when(listAbnormal, { ...listing, priorNotice: late }, by)
      .thenRefused('listing.statement-period-running');
    const answered = { ...listing, priorNotice: { ...late, answered: true } };
    expect(isRefused(given.when(listAbnormal, answered, by).decision)).toBe(false);
  });

  it('is refused while a proposal of the same ground is in hand here (Order 60; SZ-sod-5)', () => {
    const listingId = '00000000-0000-5000-8000-000000000002';
    const proposed: OrganizationEvent = {
      type: 'ListingProposed',
      data: { listingId, kind: 'abnormal', ground: 'UNREACHABLE', cause: 'officer' },
    };
    const notified: OrganizationEvent = {
      type: 'ListingNotified',
      data: { ...paper, listingId, channel: 'written', statementUntil: '2026-11-17' },
    };
    for (const history of [[proposed], [proposed, notified]]) {
      anOrganization(...aRegisteredAssociation, ...history)
        .when(listAbnormal, listing, by)
        .thenRefused('listing.in-hand');
    }
    const other = { ...proposed, data: { ...proposed.data, ground: 'OTHER' } } as OrganizationEvent;
    const beside = anOrganization(...aRegisteredAssociation, other).when(listAbnormal, listing, by);
    expect(isRefused(beside.decision)).toBe(false);
  });

  it('is refused where it was decided before its notice was served (Order 60)', () => {
    const after = { ...listing.priorNotice, servedOn: '2026-11-03', answered: true };
    given
      .when(listAbnormal, { ...listing, priorNotice: after }, by)
      .thenRefused('entry.before-its-prerequisite');
    const sameDay = { ...after, servedOn: paper.issuedOn };
    const decided = given.when(listAbnormal, { ...listing, priorNotice: sameDay }, by).decision;
    expect(isRefused(decided)).toBe(false);
  });

  it('is refused like any paper act that is incomplete', () => {
    given.when(listAbnormal, { ...listing, method: undefined }, by).thenRefused('paper.service-required');
    const future = { ...listing.priorNotice, servedOn: '2026-11-30' };
    given.when(listAbnormal, { ...listing, priorNotice: future }, by).thenRefused('entry.in-the-future');
  });
});
