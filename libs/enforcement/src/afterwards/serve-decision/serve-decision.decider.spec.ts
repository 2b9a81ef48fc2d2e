import { describe, expect, it } from '@jest/globals';
import { caseStream } from '../../case/case.state.js';
import { createLawBook, missTermOf, settingsOf } from '@shouzheng/law/contract';
import { CASE, story } from '../../testing/story.fixture.js';
import { head, officerA, sealed, system } from '../../testing/world.fixture.js';
import {
  type AfterStory,
  DOC_NO,
  WARNING,
  aService,
  after,
  byHead,
  files,
  text,
} from '../afterwards.fixture.js';
import { revokePenalty } from '../take-back/take-back.decider.js';
import { deemServedPolicy } from './deem-served.policy.js';
import { announceService, recordServiceAttempt, recordServiceConsent } from './prepare-service.decider.js';
import { recordDeemedService, serveDecision } from './serve-decision.decider.js';

const missTerm = missTermOf(caseStream, (state) => state.terms);
const serving = (told: AfterStory, change: object = {}): readonly string[] =>
  told.onCase(serveDecision, { ...aService, decision: told.id, ...change });
const anAttempt = {
  method: 'direct',
  failure: 'whereabouts-unknown',
  attemptedOn: '2026-11-03',
  files: [],
} as const;
const anAnnouncement = {
  media: ['newspaper'],
  course: text,
  remediesTold: true,
  announcedOn: '2026-11-04',
} as const;

function announced(): AfterStory {
  const told = after().on('2026-11-03');
  told.done(told.onCase(recordServiceAttempt, { decision: told.id, ...anAttempt }));
  told.on('2026-11-04');
  return told.done(told.onCase(announceService, { decision: told.id, ...anAnnouncement }));
}

describe('serving a decision (行政处罚法第六十一条)', () => {
  it('gives a penalty its effect and starts the terms of the party', () => {
    const told = after().served();
    expect(told.types(CASE).slice(3)).toEqual([
      'DecisionServed',
      'PenaltyTookEffect',
      'TermStarted',
      'TermStarted',
      'TermStarted',
      'TermStarted',
      'TermStarted',
      'TermStarted',
    ]);
    expect(told.lastOf('PenaltyTookEffect')).toMatchObject({
      ofEventId: told.id,
      docNo: DOC_NO,
      effectiveOn: '2026-11-03',
      creditSeverity: 'general',
    });
    // 15 days (APL 67), 60 days (REC 20), six months (LIT 46); then three months for the court (CMP 53).
    expect(told.dueOn(`fine:${DOC_NO}`)).toBe('2026-11-18');
    expect(told.dueOn(`reconsideration:${DOC_NO}`)).toBe('2027-01-04');
    expect(told.dueOn(`suit:${DOC_NO}`)).toBe('2027-05-03');
    expect(told.dueOn(`court-application:${DOC_NO}`)).toBe('2027-08-03');
    expect(told.dueOn(`credit-entry:${DOC_NO}`)).toBe('2026-11-10');
    // Our own: the execution is recorded within a year (SZ-execution-2).
    expect(told.dueOn(`execution:${DOC_NO}`)).toBe('2027-11-03');
  });

  it('starts no fine term without a fine, and no court term where nothing is to be enforced', () => {
    const told = after({ items: [WARNING] }).served();
    expect(told.statusOf(`fine:${DOC_NO}`)).toBeUndefined();
    expect(told.statusOf(`court-application:${DOC_NO}`)).toBeUndefined();
  });

  it('of a penalty on the spot leaves no direct suit (行政复议法第二十三条)', () => {
    const told = after({ simple: true }).served();
    expect(told.statusOf(`suit:${DOC_NO}`)).toBeUndefined();
    expect(told.dueOn(`court-application:${DOC_NO}`)).toBe('2027-04-05');
  });

  it('that did not tell the remedies leaves a year at most (行政复议法第二十条)', () => {
    const told = after().served('2026-11-03', { remediesTold: false });
    expect(told.dueOn(`reconsideration:${DOC_NO}`)).toBe('2027-11-03');
  });

  it('meets the seven working days of a ban, which takes effect by its own event', () => {
    const told = story().banned();
    const [id = ''] = Object.keys(told.case.decisions);
    expect(told.onCase(serveDecision, { ...aService, decision: id, servedOn: '2026-11-02' })).toEqual([]);
    const docNo = told.case.ban?.docNo ?? '';
    expect(told.case.terms[`service:${docNo}`]).toMatchObject({ status: 'met', dueOn: '2026-11-11' });
    expect(told.types(CASE)).not.toContain('PenaltyTookEffect');
  });

  it.each([
    ['without a receipt (民事诉讼法第八十七条)', { files: [] }, 'service.receipt-required'],
    ['unsigned in person (第八十八条)', { signature: { kind: 'refused' } }, 'service.not-signed'],
    ['at once on another day', { method: 'in-hearing' }, 'service.not-at-once'],
    ['left behind unseen (第八十九条)', { method: 'lien' }, 'service.lien-without-witness'],
    ['electronically without consent (第九十条)', { method: 'electronic' }, 'service.no-consent'],
    [
      'by mail to nobody (第九十一条)',
      { method: 'mail', recipient: undefined },
      'service.recipient-required',
    ],
    ['before the decision', { servedOn: '2026-11-01' }, 'entry.before-its-prerequisite'],
    ['on a day to come', { servedOn: '2026-12-01' }, 'entry.in-the-future'],
  ])('is refused %s', (_what, change, code) => {
    expect(serving(after().on('2026-11-03'), change)).toEqual([code]);
  });

  it.each([
    ['left behind before witnesses', { method: 'lien', witnesses: sealed('居委会某某') }],
    ['left at the address and filmed', { method: 'lien', filmed: true }],
    ['by mail', { method: 'mail' }],
    ['entrusted', { method: 'entrusted' }],
    ['forwarded', { method: 'forwarded' }],
  ])('is done %s', (_what, change) => {
    expect(serving(after().on('2026-11-03'), change)).toEqual([]);
  });

  it('is done once, by an officer, on a decision of the case that stands', () => {
    expect(serving(after().served())).toContain('service.already-served');
    expect(serving(after().on('2026-11-03'), { decision: 'other' })).toEqual(['decision.unknown']);
    const told = after().on('2026-11-03');
    expect(told.onCase(serveDecision, { ...aService, decision: told.id }, byHead)).toEqual([
      'actor.role-not-entitled',
    ]);
    told.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead);
    expect(serving(told)).toEqual(['decision.annulled']);
    expect(story().assigned().onCase(serveDecision, aService)).toEqual(['decision.none']);
  });

  it('may be given by the number of the decision', () => {
    expect(serving(after().on('2026-11-03'), { decision: DOC_NO })).toEqual([]);
  });
});

describe('electronic service (行政处罚法第六十一条)', () => {
  const consent = {
    address: text,
    electronic: { channel: 'email', address: text },
    signedOn: '2026-11-02',
    files,
  } as const;

  it('needs a consent to it, signed before', () => {
    const told = after().on('2026-11-03');
    expect(told.onCase(recordServiceConsent, consent)).toEqual([]);
    const id = told.lastOf('ServiceConsentRecorded').consent;
    expect(serving(told, { method: 'electronic', consent: 'other' })).toEqual(['service.no-consent']);
    expect(serving(told, { method: 'electronic', consent: id })).toEqual([]);
    const postal = after().on('2026-11-03');
    postal.onCase(recordServiceConsent, { address: text, signedOn: '2026-11-02', files });
    const only = postal.lastOf('ServiceConsentRecorded').consent;
    expect(serving(postal, { method: 'electronic', consent: only })).toEqual(['service.no-consent']);
    const later = after().on('2026-11-04');
    later.onCase(recordServiceConsent, { ...consent, signedOn: '2026-11-04' });
    const afterwards = later.lastOf('ServiceConsentRecorded').consent;
    expect(serving(later, { method: 'electronic', consent: afterwards, servedOn: '2026-11-03' })).toEqual([
      'service.no-consent',
    ]);
  });

  it('has the form itself on file', () => {
    const told = after().on('2026-11-03');
    expect(told.onCase(recordServiceConsent, { ...consent, files: [] })).toEqual([
      'service.receipt-required',
    ]);
    expect(told.onCase(recordServiceConsent, { ...consent, signedOn: '2026-12-01' })).toEqual([
      'entry.in-the-future',
    ]);
  });
});

describe('service by announcement (民事诉讼法第九十五条)', () => {
  it('comes after another way failed, once, and waits thirty days', () => {
    const told = after().on('2026-11-04');
    const announcement = { decision: told.id, ...anAnnouncement };
    expect(told.onCase(announceService, announcement)).toEqual(['service.nothing-tried']);
    told.onCase(recordServiceAttempt, { decision: told.id, ...anAttempt });
    expect(told.onCase(announceService, { ...announcement, media: ['portal'] })).toEqual([
      'service.announced-nowhere',
    ]);
    expect(told.onCase(announceService, announcement)).toEqual([]);
    expect(told.dueOn(`service-announcement:${DOC_NO}`)).toBe('2026-12-04');
    expect(told.onCase(announceService, announcement)).toEqual(['service.already-announced']);
    expect(
      told.onCase(recordServiceAttempt, { decision: told.id, ...anAttempt, attemptedOn: '2026-12-30' }),
    ).toEqual(['entry.in-the-future']);
  });

  it('waits as long as the bureau has set, where 令68 says otherwise', () => {
    const settings = settingsOf({
      terms: { 'service-announcement': { duration: 60, unit: 'calendar-day' } },
    });
    const { dueOn } = createLawBook({ settings }).deadline('service-announcement', '2026-11-04');
    expect(dueOn).toBe('2027-01-04');
  });

  it('serves on the last day of the term, whenever it is written down, and by itself', () => {
    const told = announced();
    expect(told.onCase(recordDeemedService, { decision: told.id })).toEqual(['service.term-not-passed']);
    told.on('2026-12-05');
    const term = `service-announcement:${DOC_NO}`;
    expect(told.give(caseStream, CASE, missTerm as never, { term } as never, { actor: system })).toEqual([]);
    const missed = told.last(CASE, 'TermMissed');
    const [request] = deemServedPolicy.on.TermMissed?.(missed as never) ?? [];
    expect(request).toMatchObject({ command: 'recordDeemedService', payload: { decision: DOC_NO } });
    told.on('2026-12-08');
    expect(told.onCase(recordDeemedService, request?.payload as never, { actor: system })).toEqual([]);
    expect(told.lastOf('DecisionServed')).toMatchObject({ method: 'announcement', servedOn: '2026-12-04' });
    expect(told.dueOn(`fine:${DOC_NO}`)).toBe('2026-12-21');
    expect(told.onCase(recordDeemedService, { decision: told.id })).toContain('service.already-served');
  });

  it('is not deemed on a day that the notice of the year may move (SZ-calendar-2)', () => {
    const told = after().on('2026-12-10');
    const attempt = { ...anAttempt, attemptedOn: '2026-12-09' };
    told.done(told.onCase(recordServiceAttempt, { decision: told.id, ...attempt }));
    const announcement = { ...anAnnouncement, announcedOn: '2026-12-10' };
    told.done(told.onCase(announceService, { decision: told.id, ...announcement }));
    expect(told.dueOn(`service-announcement:${DOC_NO}`)).toBe('2027-01-11');
    told.on('2027-01-12');
    expect(told.onCase(recordDeemedService, { decision: told.id })).toEqual(['term.provisional']);
  });

  it('is not deemed without an announcement, nor in other streams or terms', () => {
    const told = after().on('2026-12-20');
    expect(told.onCase(recordDeemedService, { decision: told.id }, { actor: officerA })).toEqual([
      'service.not-announced',
    ]);
    const other = { streamId: 'organization-1', data: { term: `service-announcement:${DOC_NO}` } };
    expect(deemServedPolicy.on.TermMissed?.(other as never)).toEqual([]);
    const fine = { streamId: CASE, data: { term: `fine:${DOC_NO}` } };
    expect(deemServedPolicy.on.TermMissed?.(fine as never)).toEqual([]);
  });

  it('is no act of the head alone', () => {
    const told = announced();
    expect(told.onCase(recordDeemedService, { decision: told.id }, { actor: head })).toEqual([
      'actor.role-not-entitled',
    ]);
  });
});
