import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import { type Story, aBan, aHearing, aReport, anInquiry, story } from '../testing/story.fixture.js';
import {
  START,
  head,
  officerA,
  officerB,
  officerC,
  reviewer,
  sealed,
  sectionHead,
} from '../testing/world.fixture.js';
import { assignOfficers } from './assign-officers/assign-officers.decider.js';
import { caseStream } from './case.state.js';
import { closeInvestigation } from './close-investigation/close-investigation.decider.js';
import { decideBan, proposeBan } from './decide-ban/decide-ban.decider.js';
import { decideRecusal } from './decide-recusal/decide-recusal.decider.js';
import { hearParty } from './hear-party/hear-party.decider.js';
import { recordInquiry } from './record-inquiry/record-inquiry.decider.js';
import {
  passLegalReview,
  requestLegalReview,
  returnLegalReview,
} from './review-legally/review-legally.decider.js';

const by = { actor: head };
const review = { actor: reviewer };
const opinion = sealed('意见');
const proposal = { power: 'SG-32', reason: sealed('应予取缔') } as const;

describe('the investigation report', () => {
  it('states what it found, and whether it is complex or major', () => {
    expect(story().reported({ major: true }).case).toMatchObject({
      status: 'reported',
      report: { complex: false, major: true, proposal: 'BANNED' },
    });
  });

  it('follows records and the hearing', () => {
    const told = story().assigned();
    expect(told.onCase(closeInvestigation, aReport)).toEqual([
      'case.nothing-investigated',
      'case.party-not-heard',
    ]);
    told.onCase(hearParty, aHearing);
    expect(told.onCase(closeInvestigation, aReport)).toEqual(['case.nothing-investigated']);
    told.onCase(recordInquiry, anInquiry);
    expect(told.onCase(closeInvestigation, aReport, { at: START })).toEqual([
      'entry.before-its-prerequisite',
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(closeInvestigation, aReport, { actor: officerC })).toEqual(['case.not-a-handler']);
  });

  it('cites law that is in force', () => {
    const told = story().heard();
    expect(told.onCase(closeInvestigation, { ...aReport, basis: ['O21-2'] })).toEqual(['case.basis-unknown']);
    expect(told.onCase(closeInvestigation, { ...aReport, basis: [] })).toEqual(['case.basis-unknown']);
  });

  it('is given once, and anew after a return', () => {
    const told = story().reported();
    expect(told.onCase(closeInvestigation, aReport)).toEqual(['case.already-reported']);
    told.onCase(requestLegalReview, {});
    told.onCase(returnLegalReview, { opinion, reason: 'evidence-lacking' }, review);
    expect(told.onCase(requestLegalReview, {})).toEqual(['case.report-anew']);
    expect(told.onCase(closeInvestigation, aReport)).toEqual([]);
    expect(told.case.review.status).toBe('none');
    expect(told.onCase(requestLegalReview, {})).toEqual([]);
  });
});

describe('legal review', () => {
  it('is asked for once, by a handler, after the report', () => {
    expect(story().heard().onCase(requestLegalReview, {})).toEqual(['case.wrong-state']);
    const told = story().reported();
    expect(told.onCase(requestLegalReview, {}, { actor: officerC })).toEqual(['case.not-a-handler']);
    expect(told.onCase(requestLegalReview, {}, { at: START })).toEqual(['entry.before-its-prerequisite']);
    expect(told.onCase(requestLegalReview, {})).toEqual([]);
    expect(told.onCase(requestLegalReview, {})).toEqual(['case.review-under-way']);
    told.onCase(passLegalReview, { opinion }, review);
    expect(told.onCase(requestLegalReview, {})).toEqual(['case.already-reviewed']);
  });

  it.each([
    ['passing', passLegalReview, { opinion }],
    ['returning', returnLegalReview, { opinion, reason: 'procedure' as const }],
  ])('%s is a qualified reviewer’s who handled nothing in the case', (_what, command, payload) => {
    const told = story().reported();
    expect(told.onCase(command, payload as never, review)).toEqual(['case.review-not-requested']);
    told.onCase(requestLegalReview, {});
    const handler = { ...reviewer, person: officerA.person };
    const unqualified = { ...reviewer, legalQualification: false };
    expect(told.onCase(command, payload as never, { actor: handler })).toEqual(['case.reviewer-is-handler']);
    expect(told.onCase(command, payload as never, { actor: unqualified })).toEqual([
      'case.reviewer-not-qualified',
    ]);
    expect(told.onCase(command, payload as never, { ...review, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(command, payload as never, review)).toEqual([]);
  });

  it('is not done by who handled the case earlier and left it', () => {
    const told = story().assigned();
    told.onCase(assignOfficers, { officers: [officerB.account, officerC.account] }, { actor: sectionHead });
    expect(told.case.everHandled).toContain(officerA.person);
  });
});

describe('a ban', () => {
  it('is proposed by a handler, with the power by the form of the body', () => {
    const told = story().reviewed();
    expect(told.onCase(proposeBan, proposal, { actor: officerC })).toEqual(['case.not-a-handler']);
    expect(told.onCase(proposeBan, proposal, { at: START })).toEqual(['entry.before-its-prerequisite']);
    expect(told.onCase(proposeBan, { ...proposal, power: 'PNE-27' })).toEqual([]);
    expect(told.onCase(decideBan, aBan, by)).toEqual(['ban.other-power-than-proposed']);
    expect(told.onCase(decideBan, { ...aBan, power: 'PNE-27' }, by)).toEqual([]);
    expect(story().heard().onCase(proposeBan, proposal)).toEqual(['case.wrong-state']);
  });

  it('waits for legal review where it is complex, major, or the bureau always asks for it', () => {
    for (const report of [{ complex: true }, { major: true }]) {
      const told = story().reported(report);
      expect(told.onCase(proposeBan, proposal)).toEqual(['case.review-not-passed']);
      expect(told.onCase(decideBan, aBan, by)).toEqual(['case.review-not-passed', 'ban.not-proposed']);
    }
    const always = story().reported();
    always.settings = { ...always.settings, legalReviewAlways: true };
    expect(always.onCase(proposeBan, proposal)).toEqual(['case.review-not-passed']);
  });

  it('needs no review in a plain case, but waits for one under way', () => {
    const told = story().reported();
    told.onCase(requestLegalReview, {});
    expect(told.onCase(proposeBan, proposal)).toEqual(['case.review-under-way']);
    const plain = story().reported();
    expect(plain.onCase(proposeBan, proposal)).toEqual([]);
    expect(plain.onCase(decideBan, aBan, by)).toEqual([]);
  });

  it('is decided by a head who is neither handler nor reviewer', () => {
    const told = story().banProposed();
    const handler = { ...head, person: officerA.person };
    const alsoReviewer = { ...head, person: reviewer.person };
    expect(told.onCase(decideBan, aBan, { actor: officerA })).toEqual(['actor.role-not-entitled']);
    expect(told.onCase(decideBan, aBan, { actor: handler })).toEqual(['case.handler-may-not-decide']);
    expect(told.onCase(decideBan, aBan, { actor: alsoReviewer })).toEqual(['case.reviewer-may-not-decide']);
  });

  it('comes after everything that it rests on', () => {
    expect(
      story()
        .banProposed()
        .onCase(decideBan, aBan, { ...by, at: START }),
    ).toEqual(['entry.before-its-prerequisite']);
    expect(story().heard().onCase(decideBan, aBan, by)).toContain('case.wrong-state');
    expect(story().reported().onCase(decideBan, aBan, by)).toEqual(['ban.not-proposed']);
  });

  it('needs two officers still on the case', () => {
    const told = story().banProposed();
    told.onCase(decideRecusal, { account: officerB.account, granted: true, ground: 'relative' }, by);
    expect(told.onCase(decideBan, aBan, by)).toEqual(['officer.two-required']);
  });

  it('is decided once, and not by an organ whose remedies cannot be printed', () => {
    const told = story().banned();
    expect(told.onCase(decideBan, { ...aBan, docNo: 'other' }, by)).toEqual([
      'case.wrong-state',
      'ban.already-decided',
    ]);
    expect(told.onCase(proposeBan, proposal)).toContain('ban.already-decided');
    const elsewhere: Story = story().banProposed();
    elsewhere.put('case-elsewhere', { ...elsewhere.case, organ: '510104' });
    expect(
      elsewhere.give(caseStream, 'case-elsewhere', decideBan, aBan, { actor: { ...head, organ: '510104' } }),
    ).toEqual(['ban.remedies-unknown']);
  });

  it('says why it comes after the term of the case, or is refused (SZ-disposal-1)', () => {
    const told = story().banProposed();
    told.now = '2027-02-02T01:00:00.000Z';
    expect(told.onCase(decideBan, aBan, by)).toEqual(['ban.late-without-reason']);
    const overdueReason = sealed('当事人下落不明');
    expect(told.onCase(decideBan, { ...aBan, overdueReason }, by)).toEqual([]);
    expect(told.lastOf('BanDecided').overdueReason).toEqual(overdueReason);
    expect(told.case.terms['disposal']?.dueOn).toBe('2027-02-01');
  });

  it('does not stand in the way of a certificate that ended after the last act', () => {
    const told = story().banProposed();
    told.put(accountStreamId(officerA.account), { status: 'closed', ...officerA });
    expect(told.onCase(decideBan, aBan, by)).toEqual([]);
  });

  it('cannot be reached without the party’s hearing, even if a report were there', () => {
    const told = story().banProposed();
    const { heard: _, ...unheard } = told.case;
    told.put('case-unheard', unheard);
    expect(told.give(caseStream, 'case-unheard', decideBan, aBan, by)).toEqual(['case.party-not-heard']);
  });
});
