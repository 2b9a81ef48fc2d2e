import { describe, expect, it } from '@jest/globals';
import { Story } from '../../testing/story.fixture.js';
import {
  aRegisteredAssociation,
  creditOfficer,
  officer,
  ordered,
  sealed,
  settings,
  staff,
} from '../../testing/world.fixture.js';
import { axesOf } from '../dossier/axes.state.js';
import type { OrganizationEvent } from '../organization.events.js';
import { missTerm } from '../rectify/rectification.decider.js';
import { headlineOf } from '../standing.state.js';
import {
  enterOrganizationCredit,
  recordDomicileLetter,
  repairOrganizationCredit,
} from './credit-records.decider.js';
import { listAbnormal, listSerious } from './decide-listing.decider.js';
import { applyDelisting, delist, verifyDelisting } from './delisting.decider.js';
import { clockOf } from './credit.state.js';
import type { Ground } from './listing-acts.decider.js';
import {
  answerListingStatement,
  dropListing,
  notifyListing,
  proposeListing,
  recordExemption,
  submitListingStatement,
} from './listing.decider.js';

const head = staff(7, 'section-head');
const system = staff(0, 'system', '000000');
const reference = { documentNumber: '雅委两新函〔2026〕3号', issuedOn: '2026-09-01' };
const proposal = (ground: Ground, rest: object = {}) =>
  ({
    kind: 'abnormal' as const,
    ground,
    evidence: sealed('…'),
    ...rest,
  }) as const;
const party = proposal('PARTY_ORGANIZATION', { reference });
const notice = (listingId: string, servedOn: string, n = 1) =>
  ({
    listingId,
    channel: 'written',
    documentNumber: `名民告〔2026〕${n}号`,
    issuedOn: servedOn,
    servedOn,
    method: 'direct',
  }) as const;
const decision = (listingId: string, issuedOn: string, n = 1) =>
  ({
    listingId,
    documentNumber: `名民列〔2026〕${n}号`,
    issuedOn,
    servedOn: issuedOn,
    method: 'direct',
    facts: sealed('…'),
  }) as const;

const newest = (story: Story): string => Object.keys(story.state.credit.procedures).at(-1) ?? '';
function proposed(): Story {
  const story = new Story(...aRegisteredAssociation);
  story.does(creditOfficer, '2026-09-02', proposeListing, party);
  return story;
}
function notified(): Story {
  const story = proposed();
  story.does(creditOfficer, '2026-09-03', notifyListing, notice(newest(story), '2026-09-03'));
  return story;
}
/** Listed as abnormal on 2026-09-21; the statement period of ten working days from 09-03 ends on 09-17. */
function listed(): Story {
  const story = notified();
  story.does(head, '2026-09-21', listAbnormal, decision(newest(story), '2026-09-21'));
  return story;
}
const missedTerm = (story: Story, day: string, prefix: string): readonly OrganizationEvent[] => {
  const term = Object.keys(story.state.terms).find((name) => name.startsWith(prefix)) ?? '';
  return story.does(system, day, missTerm, { term });
};

describe('a proposed listing (Order 60 Arts 11, 15)', () => {
  it('lists nobody', () => {
    const story = proposed();
    expect(story.state.listings).toEqual([]);
    expect(headlineOf(story.state.standing, '2026-09-02')).toBe('Registered');
  });

  it.each([
    ['a ground of the other list', proposal('LARGE_FINE'), 'listing.ground-of-other-list'],
    [
      'no document of the missing party organization',
      proposal('PARTY_ORGANIZATION'),
      'listing.reference-required',
    ],
    [
      'a missed year that is not on record',
      proposal('ANNUAL_REPORT', { year: 2025 }),
      'listing.ground-not-on-record',
    ],
    ['a rectification in time', proposal('RECTIFICATION_OVERDUE'), 'listing.ground-not-on-record'],
    ['no penalty', proposal('SMALL_PENALTY'), 'listing.ground-not-on-record'],
    ['no two letters', proposal('UNREACHABLE'), 'listing.ground-not-on-record'],
    ['no document of the fund-raising breach', proposal('FUND_RAISING'), 'listing.reference-required'],
    ['no statute named', proposal('OTHER'), 'listing.reference-required'],
    [
      'a document of tomorrow',
      proposal('OTHER', { reference: { ...reference, issuedOn: '2026-09-03' } }),
      'entry.in-the-future',
    ],
  ])('is refused for %s', (_what, payload, code) => {
    const story = new Story(...aRegisteredAssociation);
    expect(story.refused(creditOfficer, '2026-09-02', proposeListing, payload)).toContain(code);
  });

  it.each(['ABNORMAL_TWO_YEARS', 'SUSPENDED', 'LARGE_FINE', 'REPEATED_SMALL_PENALTY', 'REVOKED'] as const)(
    'for the serious list needs its ground on record: %s',
    (ground) => {
      const story = new Story(...aRegisteredAssociation);
      const payload = { ...proposal(ground), kind: 'serious' as const };
      expect(story.refused(creditOfficer, '2026-09-02', proposeListing, payload)).toEqual([
        'listing.ground-not-on-record',
      ]);
    },
  );

  it.each(['CHANGE_BY_DECEIT', 'COURT_DEFAULTER', 'OTHER_SERIOUS'] as const)(
    'for the serious list needs the document that shows it: %s',
    (ground) => {
      const story = new Story(...aRegisteredAssociation);
      const payload = { ...proposal(ground), kind: 'serious' as const };
      expect(story.refused(creditOfficer, '2026-09-02', proposeListing, payload)).toEqual([
        'listing.reference-required',
      ]);
      const shown = { ...payload, reference };
      expect(story.refused(creditOfficer, '2026-09-02', proposeListing, shown)).toEqual([]);
    },
  );

  it('stands on the facts of the record: an overdue rectification', () => {
    const overdue: OrganizationEvent = {
      type: 'RectificationOverdue',
      data: { orderId: (ordered.data as { orderId: string }).orderId, dueOn: '2026-12-03' },
    };
    const story = new Story(...aRegisteredAssociation, ordered, overdue);
    expect(
      story.refused(creditOfficer, '2026-12-04', proposeListing, proposal('RECTIFICATION_OVERDUE')),
    ).toEqual([]);
  });

  it('is made once for one ground', () => {
    expect(proposed().refused(creditOfficer, '2026-09-03', proposeListing, party)).toEqual([
      'listing.in-hand',
    ]);
  });
});

describe('two letters to the domicile (Order 60 Art 11 item 6)', () => {
  const letter = (n: number, sentOn: string, result: 'signed' | 'unsigned' = 'unsigned') => ({
    documentNumber: `信${n}`,
    sentOn,
    result,
  });
  function letters(second: string, result: 'signed' | 'unsigned' = 'unsigned'): Story {
    const story = new Story(...aRegisteredAssociation);
    story.does(creditOfficer, '2026-09-01', recordDomicileLetter, letter(1, '2026-09-01'));
    story.does(creditOfficer, second, recordDomicileLetter, letter(2, second, result));
    return story;
  }
  const unreachable = proposal('UNREACHABLE');

  it('both unsigned, at their interval, make it unreachable', () => {
    expect(letters('2026-09-20').refused(creditOfficer, '2026-10-10', proposeListing, unreachable)).toEqual(
      [],
    );
  });

  it('do not where one was signed, or the second came too late', () => {
    const codes = ['listing.ground-not-on-record'];
    expect(
      letters('2026-09-20', 'signed').refused(creditOfficer, '2026-10-10', proposeListing, unreachable),
    ).toEqual(codes);
    expect(letters('2026-10-20').refused(creditOfficer, '2026-10-30', proposeListing, unreachable)).toEqual(
      codes,
    );
  });

  it('prove no longer once a later one is signed, or after the days that the bureau has set', () => {
    const codes = ['listing.ground-not-on-record'];
    const story = letters('2026-09-20');
    // 180 days from 20 September 2026 end on 19 March 2027.
    expect(story.refused(creditOfficer, '2027-03-19', proposeListing, unreachable)).toEqual([]);
    expect(story.refused(creditOfficer, '2027-03-20', proposeListing, unreachable)).toEqual(codes);
    story.does(creditOfficer, '2026-10-12', recordDomicileLetter, letter(3, '2026-10-12', 'signed'));
    expect(story.refused(creditOfficer, '2026-10-13', proposeListing, unreachable)).toEqual(codes);
  });

  it('carry one listing: after its removal two new ones are sent', () => {
    const story = letters('2026-09-20');
    story.does(creditOfficer, '2026-09-22', proposeListing, unreachable);
    const listingId = newest(story);
    story.does(creditOfficer, '2026-09-23', notifyListing, notice(listingId, '2026-09-23'));
    story.does(head, '2026-10-19', listAbnormal, decision(listingId, '2026-10-19'));
    story.happened(head, '2026-11-02', {
      type: 'AbnormalDelisted',
      data: { listingId, reason: 'rectified', documentNumber: '移7', delistedOn: '2026-11-02' },
    });
    expect(story.refused(creditOfficer, '2026-11-03', proposeListing, unreachable)).toEqual([
      'listing.ground-not-on-record',
    ]);
  });

  it('are not sent before the interval, nor in the future', () => {
    const story = new Story(...aRegisteredAssociation);
    story.does(creditOfficer, '2026-09-01', recordDomicileLetter, letter(1, '2026-09-01'));
    expect(story.refused(creditOfficer, '2026-09-10', recordDomicileLetter, letter(2, '2026-09-10'))).toEqual(
      ['letter.too-early'],
    );
    expect(story.refused(creditOfficer, '2026-09-20', recordDomicileLetter, letter(2, '2026-09-21'))).toEqual(
      ['entry.in-the-future'],
    );
  });
});

describe('the notice and the statement (Order 60; days are the bureau’s)', () => {
  it('gives ten working days', () => {
    const story = notified();
    expect(story.state.terms[`listing-statement-${newest(story)}`]?.dueOn).toBe('2026-09-17');
  });

  it('on the Internet goes by announcement, and in writing does not', () => {
    const story = proposed();
    const written = { ...notice(newest(story), '2026-09-03'), method: 'announcement' } as const;
    expect(story.refused(creditOfficer, '2026-09-03', notifyListing, written)).toEqual([
      'listing.channel-does-not-fit',
    ]);
    const internet = { ...written, channel: 'internet' } as const;
    expect(story.refused(creditOfficer, '2026-09-03', notifyListing, internet)).toEqual([]);
  });

  it('follows a proposal, once', () => {
    const story = proposed();
    const early = notice(newest(story), '2026-09-01');
    expect(story.refused(creditOfficer, '2026-09-03', notifyListing, early)).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(notified().refused(creditOfficer, '2026-09-04', notifyListing, early)).toEqual([
      'listing.none-open',
    ]);
  });

  const statement = (story: Story) => ({
    listingId: newest(story),
    receivedOn: '2026-09-10',
    statement: sealed('…'),
  });
  function stated(): Story {
    const story = notified();
    story.does(creditOfficer, '2026-09-10', submitListingStatement, statement(story));
    return story;
  }
  const answer = (story: Story, outcome: 'accepted' | 'not-accepted') => ({
    listingId: newest(story),
    outcome,
    documentNumber: '答1',
    reasons: sealed('…'),
  });

  it('once in, starts the term of its answer, and bars the listing until then', () => {
    const story = stated();
    const id = newest(story);
    expect(story.state.terms[`listing-answer-${id}`]?.dueOn).toBe('2026-09-23');
    expect(story.refused(head, '2026-09-21', listAbnormal, decision(id, '2026-09-21'))).toEqual([
      'listing.statement-unanswered',
    ]);
    expect(story.refused(creditOfficer, '2026-09-11', submitListingStatement, statement(story))).toEqual([
      'listing.statement-there',
    ]);
  });

  it('accepted, leaves only to drop it; answered otherwise, the listing need not wait', () => {
    const accepted = stated();
    accepted.does(head, '2026-09-11', answerListingStatement, answer(accepted, 'accepted'));
    expect(
      accepted.refused(head, '2026-09-21', listAbnormal, decision(newest(accepted), '2026-09-21')),
    ).toEqual(['listing.statement-accepted']);
    const drop = {
      listingId: newest(accepted),
      reason: 'statement-accepted',
      explanation: sealed('…'),
    } as const;
    accepted.does(head, '2026-09-12', dropListing, drop);
    expect(accepted.state.credit.procedures[newest(accepted)]?.status).toBe('dropped');
    expect(Object.values(accepted.state.terms).filter(({ status }) => status === 'running')).toEqual([]);
    const other = stated();
    other.does(head, '2026-09-11', answerListingStatement, answer(other, 'not-accepted'));
    expect(other.refused(head, '2026-09-12', listAbnormal, decision(newest(other), '2026-09-12'))).toEqual(
      [],
    );
  });

  it('is answered only where there is one', () => {
    const story = notified();
    expect(story.refused(head, '2026-09-11', answerListingStatement, answer(story, 'accepted'))).toEqual([
      'listing.no-statement',
    ]);
  });
});

describe('the decision to list', () => {
  it('comes after the statement period, by another than the proposer (SZ-sod-5)', () => {
    const story = notified();
    const id = newest(story);
    expect(story.refused(head, '2026-09-17', listAbnormal, decision(id, '2026-09-17'))).toEqual([
      'listing.statement-period-running',
    ]);
    const again = staff(5, 'section-head');
    expect(story.refused(again, '2026-09-21', listAbnormal, decision(id, '2026-09-21'))).toEqual([
      'listing.decider-is-proposer',
    ]);
    const off = { settings: { ...settings, separateListingDecider: false } };
    expect(story.refused(again, '2026-09-21', listAbnormal, decision(id, '2026-09-21'), off)).toEqual([]);
    expect(story.refused(head, '2026-09-21', listAbnormal, decision(id, '2026-09-21'))).toEqual([]);
  });

  it('needs the notice, its own list, and no exemption certificate (Art 12)', () => {
    const story = proposed();
    expect(story.refused(head, '2026-09-21', listAbnormal, decision(newest(story), '2026-09-21'))).toEqual([
      'listing.prior-notice-required',
    ]);
    const ready = notified();
    const id = newest(ready);
    expect(ready.refused(head, '2026-09-21', listSerious, decision(id, '2026-09-21'))).toEqual([
      'listing.no-such-listing',
    ]);
    const certificate = {
      listingId: id,
      issuer: '名山区农业农村局',
      documentNumber: '证1',
      issuedOn: '2026-09-09',
    };
    const drop = { listingId: id, reason: 'exempted', explanation: sealed('…') } as const;
    expect(ready.refused(head, '2026-09-10', dropListing, drop)).toEqual(['listing.no-exemption']);
    ready.does(creditOfficer, '2026-09-10', recordExemption, certificate);
    expect(ready.refused(head, '2026-09-21', listAbnormal, decision(id, '2026-09-21'))).toEqual([
      'listing.exempted',
    ]);
    expect(ready.refused(staff(5, 'section-head'), '2026-09-21', dropListing, drop)).toEqual([
      'listing.decider-is-proposer',
    ]);
    expect(ready.refused(head, '2026-09-21', dropListing, drop)).toEqual([]);
  });

  it('asks again whether the ground is still there', () => {
    const orderId = (ordered.data as { orderId: string }).orderId;
    const overdue: OrganizationEvent = {
      type: 'RectificationOverdue',
      data: { orderId, dueOn: '2026-12-03' },
    };
    const story = new Story(...aRegisteredAssociation, ordered, overdue);
    story.does(creditOfficer, '2026-12-04', proposeListing, proposal('RECTIFICATION_OVERDUE'));
    story.does(creditOfficer, '2026-12-07', notifyListing, notice(newest(story), '2026-12-07'));
    story.happened(officer, '2026-12-10', {
      type: 'RectificationVerified',
      data: { orderId, result: 'rectified', onSite: false, officers: [], finding: sealed('…') },
    });
    expect(story.refused(head, '2026-12-28', listAbnormal, decision(newest(story), '2026-12-28'))).toEqual([
      'listing.ground-not-on-record',
    ]);
  });

  it('starts the two years and the five working days of entry', () => {
    const { terms } = listed().state;
    const due = (prefix: string) => Object.values(terms).find(({ term }) => term.startsWith(prefix))?.dueOn;
    expect(due('two-years-')).toBe('2028-09-21');
    expect(due('credit-entry-')).toBe('2026-09-29');
    expect(due('no-duty-')).toBeUndefined();
  });

  it('shows on the credit axis, each ground with its own since', () => {
    const axis = axesOf(listed().state, '2026-09-22', 2).find(({ axis: name }) => name === 'credit');
    expect(axis).toMatchObject({
      value: 'AbnormalListed',
      since: '2026-09-21',
      next: '2028-09-21',
      nextRule: 'O60-15i1',
      notes: ['PARTY_ORGANIZATION 2026-09-21'],
    });
  });

  it('restarts the clock of what stands on the same list, and nothing else (Art 13)', () => {
    const story = listed();
    const first = newest(story);
    story.does(creditOfficer, '2027-01-04', proposeListing, proposal('OTHER', { reference }));
    story.does(creditOfficer, '2027-01-05', notifyListing, notice(newest(story), '2027-01-05', 2));
    story.does(head, '2027-02-01', listAbnormal, decision(newest(story), '2027-02-01', 2));
    const [one, two] = story.state.listings;
    expect(one && clockOf(one)).toBe('2027-02-01');
    expect(one?.since).toBe('2026-09-21');
    expect(two && clockOf(two)).toBe('2027-02-01');
    expect(story.state.terms[`two-years-${first}`]?.dueOn).toBe('2029-02-01');
  });
});

describe('two years on the abnormal list (Order 60 Art 15 item 1; reference (f)3)', () => {
  it('open a proposal: nobody is listed by a timer', () => {
    const story = listed();
    const events = missedTerm(story, '2028-09-22', 'two-years-');
    expect(events.map(({ type }) => type)).toEqual(['TermMissed', 'ListingProposed']);
    expect(story.state.listings.map(({ kind }) => kind)).toEqual(['abnormal']);
    const id = newest(story);
    expect(story.state.credit.procedures[id]).toMatchObject({
      ground: 'ABNORMAL_TWO_YEARS',
      status: 'proposed',
    });
    expect(story.refused(head, '2028-10-30', listSerious, decision(id, '2028-10-30'))).toEqual([
      'listing.prior-notice-required',
    ]);
    story.does(creditOfficer, '2028-09-25', notifyListing, notice(id, '2028-09-25', 3));
    story.does(creditOfficer, '2028-10-30', listSerious, decision(id, '2028-10-30', 3));
    expect(headlineOf(story.state.standing, '2028-10-30')).toBe('SeriousListed');
  });

  it('are not over a day before, and open nothing where the listing is gone', () => {
    const story = listed();
    const term = Object.keys(story.state.terms).find((name) => name.startsWith('two-years-')) ?? '';
    expect(story.refused(system, '2028-09-21', missTerm, { term })).toEqual(['term.not-over']);
  });
});

describe('leaving the abnormal list (Order 60 Art 14)', () => {
  const applied = { receivedOn: '2026-10-12', statement: sealed('…') };
  const finding = { result: 'met', finding: sealed('…') } as const;
  const removal = { documentNumber: '移1', delistedOn: '2026-10-20' };
  function verified(): Story {
    const story = listed();
    const listingId = newest(story);
    story.does(creditOfficer, '2026-10-12', applyDelisting, { listingId, ...applied });
    story.does(creditOfficer, '2026-10-19', verifyDelisting, { listingId, ...finding });
    return story;
  }

  it('takes application, verification, and a decision within five working days by another person', () => {
    const story = verified();
    const listingId = newest(story);
    expect(story.state.terms[`delisting-${listingId}`]?.dueOn).toBe('2026-10-26');
    expect(story.refused(creditOfficer, '2026-10-20', delist, { listingId, ...removal })).toEqual([
      'listing.decider-is-proposer',
    ]);
    const dated = { listingId, ...removal, delistedOn: '2026-10-16' };
    expect(story.refused(head, '2026-10-20', delist, dated)).toEqual(['entry.before-its-prerequisite']);
    const events = story.does(head, '2026-10-20', delist, { listingId, ...removal });
    expect(events[0]).toMatchObject({ type: 'AbnormalDelisted', data: { reason: 'rectified' } });
    expect(story.state.listings).toEqual([]);
    expect(headlineOf(story.state.standing, '2026-10-21')).toBe('Registered');
    const running = Object.values(story.state.terms).filter(({ status }) => status === 'running');
    expect(running.map(({ timer }) => timer)).toEqual(['credit-entry', 'credit-entry']);
  });

  it('is not decided unverified, nor on a finding that the duties are not met', () => {
    const story = listed();
    const listingId = newest(story);
    expect(story.refused(head, '2026-10-20', delist, { listingId, ...removal })).toEqual([
      'delisting.not-verified',
    ]);
    expect(story.refused(creditOfficer, '2026-10-20', verifyDelisting, { listingId, ...finding })).toEqual([
      'delisting.none-applied',
    ]);
    story.does(creditOfficer, '2026-10-12', applyDelisting, { listingId, ...applied });
    expect(story.refused(creditOfficer, '2026-10-13', applyDelisting, { listingId, ...applied })).toEqual([
      'delisting.in-hand',
    ]);
    story.does(creditOfficer, '2026-10-19', verifyDelisting, { listingId, ...finding, result: 'not-met' });
    expect(story.refused(head, '2026-10-20', delist, { listingId, ...removal })).toEqual([
      'delisting.not-verified',
    ]);
    expect(story.refused(creditOfficer, '2026-10-20', applyDelisting, { listingId, ...applied })).toEqual([]);
  });

  it('opens by itself after six months where nothing is to be rectified', () => {
    const story = new Story(...aRegisteredAssociation);
    const warned: OrganizationEvent = {
      type: 'OrganizationWarned',
      data: { documentNumber: '罚1', issuedOn: '2026-08-28' },
    };
    story.happened(officer, '2026-08-28', warned);
    story.does(creditOfficer, '2026-09-02', proposeListing, proposal('SMALL_PENALTY'));
    story.does(creditOfficer, '2026-09-03', notifyListing, notice(newest(story), '2026-09-03'));
    story.does(head, '2026-09-21', listAbnormal, decision(newest(story), '2026-09-21'));
    const events = missedTerm(story, '2027-03-22', 'no-duty-');
    expect(events.map(({ type }) => type)).toEqual(['TermMissed', 'DelistingProposed', 'TermStarted']);
    expect(story.state.listings).toHaveLength(1);
    const removed = { listingId: newest(story), documentNumber: '移2', delistedOn: '2027-03-23' };
    // The six months are asked again of the day that the decision bears: it is not dated back into them.
    expect(story.refused(head, '2027-03-23', delist, { ...removed, delistedOn: '2027-03-21' })).toEqual([
      'delisting.too-early',
      'entry.before-its-prerequisite',
    ]);
    expect(story.does(head, '2027-03-23', delist, removed)[0]).toMatchObject({ data: { reason: 'no-duty' } });
  });
});

describe('a removal in hand when a new abnormal listing is made (Order 60 Arts 13, 14)', () => {
  const again = (story: Story, day: string): void => {
    story.does(creditOfficer, '2027-03-01', proposeListing, proposal('OTHER', { reference }));
    story.does(creditOfficer, '2027-03-01', notifyListing, notice(newest(story), '2027-03-01', 2));
    story.does(head, day, listAbnormal, decision(newest(story), day, 2));
  };

  it('lapses where it rests on the six months, and is proposed again six months later', () => {
    const story = new Story(...aRegisteredAssociation);
    story.happened(officer, '2026-08-28', {
      type: 'OrganizationWarned',
      data: { documentNumber: '罚1', issuedOn: '2026-08-28' },
    });
    story.does(creditOfficer, '2026-09-02', proposeListing, proposal('SMALL_PENALTY'));
    const listingId = newest(story);
    story.does(creditOfficer, '2026-09-03', notifyListing, notice(listingId, '2026-09-03'));
    story.does(head, '2026-09-21', listAbnormal, decision(listingId, '2026-09-21'));
    missedTerm(story, '2027-03-22', 'no-duty-');
    again(story, '2027-03-23');
    const removed = { listingId, documentNumber: '移2', delistedOn: '2027-03-24' };
    expect(story.refused(head, '2027-03-24', delist, removed)).toEqual(['delisting.not-verified']);
    const events = missedTerm(story, '2027-09-24', `no-duty-${listingId}`);
    expect(events.map(({ type }) => type)).toEqual(['TermMissed', 'DelistingProposed', 'TermStarted']);
  });

  it('goes on where the duty is done: the new listing is another matter', () => {
    const story = listed();
    const listingId = newest(story);
    const applied = { listingId, receivedOn: '2027-03-10', statement: sealed('…') };
    story.does(creditOfficer, '2027-03-10', applyDelisting, applied);
    const met = { listingId, result: 'met', finding: sealed('…') } as const;
    story.does(creditOfficer, '2027-03-11', verifyDelisting, met);
    again(story, '2027-03-23');
    const removed = { listingId, documentNumber: '移2', delistedOn: '2027-03-24' };
    expect(story.refused(head, '2027-03-24', delist, removed)).toEqual([]);
  });
});

describe('leaving the serious list (Order 60)', () => {
  function serious(ground: Ground, ...more: readonly OrganizationEvent[]): Story {
    const story = new Story(...aRegisteredAssociation, ...more);
    const payload = { ...proposal(ground, { reference }), kind: 'serious' as const };
    story.does(creditOfficer, '2026-09-02', proposeListing, payload);
    story.does(creditOfficer, '2026-09-03', notifyListing, notice(newest(story), '2026-09-03'));
    story.does(head, '2026-09-21', listSerious, decision(newest(story), '2026-09-21'));
    return story;
  }
  const apply = (story: Story, receivedOn: string) => ({
    listingId: newest(story),
    receivedOn,
    statement: sealed('…'),
  });

  it('is applied for after two clean years', () => {
    const story = serious('COURT_DEFAULTER');
    expect(story.refused(creditOfficer, '2028-09-21', applyDelisting, apply(story, '2028-09-21'))).toEqual([
      'delisting.too-early',
    ]);
    story.does(creditOfficer, '2028-09-22', applyDelisting, apply(story, '2028-09-22'));
    const listingId = newest(story);
    story.does(creditOfficer, '2028-09-25', verifyDelisting, {
      listingId,
      result: 'met',
      finding: sealed('…'),
    });
    const events = story.does(head, '2028-09-26', delist, {
      listingId,
      documentNumber: '移3',
      delistedOn: '2028-09-26',
    });
    expect(events[0]).toMatchObject({ type: 'SeriousDelisted', data: { reason: 'clean-years' } });
  });

  it('is decided by the day that the decision bears: not dated back into the two years, and clean until then', () => {
    const story = serious('COURT_DEFAULTER');
    const listingId = newest(story);
    story.does(creditOfficer, '2028-09-22', applyDelisting, apply(story, '2028-09-22'));
    const met = { listingId, result: 'met', finding: sealed('…') } as const;
    story.does(creditOfficer, '2028-09-25', verifyDelisting, met);
    const removed = { listingId, documentNumber: '移3', delistedOn: '2028-09-26' };
    expect(story.refused(head, '2028-09-26', delist, { ...removed, delistedOn: '2028-09-21' })).toEqual([
      'delisting.too-early',
      'entry.before-its-prerequisite',
    ]);
    expect(story.refused(head, '2028-09-26', delist, removed)).toEqual([]);
    // One that was made on paper before the decision and is registered after the finding.
    const paper = { method: 'direct', facts: sealed('…') } as const;
    story.happened(head, '2028-09-26', {
      type: 'AbnormalListed',
      data: {
        ...paper,
        listingId: '00000000-0000-5000-8000-0000000000aa',
        ground: 'UNREACHABLE',
        documentNumber: '列9',
        issuedOn: '2028-09-24',
        servedOn: '2028-09-24',
        priorNotice: {
          documentNumber: '告9',
          servedOn: '2028-09-01',
          method: 'direct',
          statementUntil: '2028-09-15',
          answered: false,
        },
      },
    });
    expect(story.refused(head, '2028-09-26', delist, removed)).toEqual(['delisting.not-clean']);
  });

  it('waits two years more after a new listing, and a listing of the other list is not clean', () => {
    const story = serious('COURT_DEFAULTER');
    const first = newest(story);
    story.does(creditOfficer, '2027-09-02', proposeListing, party);
    story.does(creditOfficer, '2027-09-03', notifyListing, notice(newest(story), '2027-09-03', 2));
    story.does(head, '2027-09-27', listAbnormal, decision(newest(story), '2027-09-27', 2));
    const payload = { listingId: first, receivedOn: '2028-10-09', statement: sealed('…') };
    expect(story.refused(creditOfficer, '2028-10-09', applyDelisting, payload)).toEqual([
      'delisting.not-clean',
    ]);
  });

  const listedAgain = (story: Story, on: { notified: string; listed: string }, n = 2): string => {
    const by = proposal('OTHER', { reference });
    story.does(creditOfficer, on.notified, proposeListing, by);
    const id = newest(story);
    story.does(creditOfficer, on.notified, notifyListing, notice(id, on.notified, n));
    story.does(head, on.listed, listAbnormal, decision(id, on.listed, n));
    return id;
  };

  it('is not cleaned by the removal of a listing made meanwhile: two years run from that one (Order 60)', () => {
    const story = serious('COURT_DEFAULTER');
    const first = newest(story);
    const listingId = listedAgain(story, { notified: '2027-09-03', listed: '2027-09-27' });
    story.happened(head, '2027-12-01', {
      type: 'AbnormalDelisted',
      data: { listingId, reason: 'rectified', documentNumber: '移9', delistedOn: '2027-12-01' },
    });
    const at = (receivedOn: string) =>
      story.refused(creditOfficer, receivedOn, applyDelisting, {
        listingId: first,
        receivedOn,
        statement: sealed('…'),
      });
    expect(at('2028-10-09')).toEqual(['delisting.not-clean']);
    expect(at('2029-09-27')).toEqual(['delisting.not-clean']);
    expect(at('2029-09-28')).toEqual([]);
  });

  it('is as clean as before where the other listing was withdrawn', () => {
    const story = serious('COURT_DEFAULTER');
    const first = newest(story);
    const listingId = listedAgain(story, { notified: '2027-09-03', listed: '2027-09-27' });
    const cause = 'objection-upheld' as const;
    story.happened(head, '2027-12-01', {
      type: 'ListingWithdrawn',
      data: { listingId, kind: 'abnormal', wasListed: true, cause, documentNumber: '撤9' },
    });
    const payload = { listingId: first, receivedOn: '2028-10-09', statement: sealed('…') };
    expect(story.refused(creditOfficer, '2028-10-09', applyDelisting, payload)).toEqual([]);
  });

  it('for two years on the abnormal list, only after that list is left (Order 60 Art 15 item 1)', () => {
    const story = listed();
    const abnormal = newest(story);
    missedTerm(story, '2028-09-22', 'two-years-');
    const id = newest(story);
    story.does(creditOfficer, '2028-09-25', notifyListing, notice(id, '2028-09-25', 3));
    story.does(creditOfficer, '2028-10-30', listSerious, decision(id, '2028-10-30', 3));
    const payload = { listingId: id, receivedOn: '2030-11-01', statement: sealed('…') };
    expect(story.refused(creditOfficer, '2030-11-01', applyDelisting, payload)).toEqual([
      'delisting.abnormal-stands',
    ]);
    story.happened(head, '2030-11-01', {
      type: 'AbnormalDelisted',
      data: { listingId: abnormal, reason: 'rectified', documentNumber: '移8', delistedOn: '2030-11-01' },
    });
    expect(story.refused(creditOfficer, '2030-11-01', applyDelisting, payload)).toEqual([]);
  });

  it('begins anew where a listing comes between the application and the decision (Order 60 Art 13)', () => {
    const story = serious('COURT_DEFAULTER');
    const listingId = newest(story);
    story.does(creditOfficer, '2028-09-22', applyDelisting, apply(story, '2028-09-22'));
    const met = { listingId, result: 'met', finding: sealed('…') } as const;
    story.does(creditOfficer, '2028-09-25', verifyDelisting, met);
    listedAgain(story, { notified: '2028-09-25', listed: '2028-10-27' });
    const removed = { listingId, documentNumber: '移3', delistedOn: '2028-10-30' };
    expect(story.refused(head, '2028-10-30', delist, removed)).toEqual(['delisting.not-verified']);
    expect(story.state.terms[`delisting-${listingId}`]?.status).not.toBe('running');
    const again = { listingId, receivedOn: '2028-10-30', statement: sealed('…') };
    expect(story.refused(creditOfficer, '2028-10-30', applyDelisting, again)).toEqual([
      'delisting.not-clean',
    ]);
  });

  it('for a revocation, only after deregistration: then the registrar removes it', () => {
    const revoked: OrganizationEvent = {
      type: 'RegistrationRevoked',
      data: {
        revocationId: '00000000-0000-5000-8000-000000000009',
        kind: 'PENALTY',
        documentNumber: '罚9',
        decidedOn: '2026-08-28',
      },
    };
    const story = serious('REVOKED', revoked);
    const listingId = newest(story);
    expect(story.refused(creditOfficer, '2029-01-04', applyDelisting, apply(story, '2029-01-04'))).toContain(
      'delisting.only-after-deregistration',
    );
    story.happened(head, '2029-01-05', {
      type: 'DelistingProposed',
      data: { listingId, reason: 'deregistered' },
    });
    const removed = { listingId, documentNumber: '移4', delistedOn: '2029-01-08' };
    const decider = staff(8, 'organ-head');
    expect(story.refused(decider, '2029-01-08', delist, removed)).toEqual([
      'delisting.only-after-deregistration',
    ]);
    story.happened(head, '2029-01-06', {
      type: 'OrganizationDeregistered',
      data: {
        documentNumber: '注1',
        liquidationEndedOn: '2029-01-03',
        appliedOn: '2029-01-04',
        reportNumber: '清1',
        certificate: 'collected',
        seal: 'collected',
        vouchers: 'collected',
        applicationLate: false,
      },
    });
    expect(story.does(decider, '2029-01-08', delist, removed)[0]).toMatchObject({
      data: { reason: 'deregistered' },
    });
  });
});

describe('credit records', () => {
  it('are entered within five working days, each once (Order 60)', () => {
    const story = listed();
    const entry = newest(story);
    const channel = '四川省社会组织信用平台';
    expect(
      story.does(creditOfficer, '2026-09-28', enterOrganizationCredit, { entry, channel }),
    ).toMatchObject([{ type: 'OrganizationCreditEntered' }, { type: 'TermMet' }]);
    expect(story.refused(creditOfficer, '2026-09-28', enterOrganizationCredit, { entry, channel })).toEqual([
      'credit.nothing-to-enter',
    ]);
  });

  const effect = (creditSeverity: 'minor' | 'general' | 'serious'): OrganizationEvent => ({
    type: 'PenaltyEffectApplied',
    data: {
      ofEventId: 'd1',
      caseId: 'case-1',
      documentNumber: '罚1',
      violation: 'OTHER',
      items: [{ no: 1, kind: 'WARNING', ofPerson: false }],
      creditSeverity,
      effectiveOn: '2026-05-06',
      effects: [],
    },
  });
  it.each([
    ['minor', '2026-05-07', undefined],
    ['general', '2026-08-06', '2026-08-07'],
    ['serious', '2027-05-06', '2027-05-07'],
  ] as const)(
    'of a %s penalty are repaired after their shortest publication (CRR)',
    (severity, early, free) => {
      const story = new Story(...aRegisteredAssociation, effect(severity));
      const repair = (repairedOn: string) => ({ ofEventId: 'd1', documentNumber: '修1', repairedOn });
      const codes = story.refused(creditOfficer, early, repairOrganizationCredit, repair(early));
      expect(codes).toEqual(free === undefined ? [] : ['credit.repair-too-early']);
      const on = free ?? early;
      story.does(creditOfficer, on, repairOrganizationCredit, repair(on));
      expect(story.refused(creditOfficer, on, repairOrganizationCredit, repair(on))).toEqual([
        'credit.repaired-already',
      ]);
    },
  );

  it('are repaired only where there is one', () => {
    const story = new Story(...aRegisteredAssociation);
    const repair = { ofEventId: 'd1', documentNumber: '修1', repairedOn: '2026-09-01' };
    expect(story.refused(creditOfficer, '2026-09-01', repairOrganizationCredit, repair)).toEqual([
      'credit.no-such-record',
    ]);
  });
});
