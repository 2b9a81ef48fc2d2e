import { describe, expect, it } from '@jest/globals';
import { assignOfficers } from '../../case/assign-officers/assign-officers.decider.js';
import { requestLegalReview, passLegalReview } from '../../case/review-legally/review-legally.decider.js';
import {
  HEAVY,
  aHearingRecord,
  aHearingReport,
  aHearingRequest,
  aPenalty,
  aSchedule,
  aWaiver,
  chair,
  otherChair,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { head, officerA, officerB, reviewer, sealed, sectionHead } from '../../testing/world.fixture.js';
import { accountStreamId } from '@shouzheng/identity/contract';
import { waiveDefence } from '../answer-notice/answer-notice.decider.js';
import { decidePenalty } from '../decide-penalty/decide-penalty.decider.js';
import { holdHearing, submitHearingReport, terminateHearing } from './hold-hearing.decider.js';
import {
  decideChairRecusal,
  objectToChair,
  requestHearing,
  scheduleHearing,
} from './prepare-hearing.decider.js';

const bySection = { actor: sectionHead };
const byChair = { actor: chair };
const byHead = { actor: head };
const objection = { ground: 'interest', reason: sealed('与当事人有利害关系') } as const;
const leave = { docNo: '名民听准〔2026〕1号', reason: sealed('地震') };

describe('asking for a hearing (APL 63, 64)', () => {
  it('is done in five working days of the notice', () => {
    const told = penaltyStory().noticed({ items: HEAVY }).on('2026-11-09');
    expect(told.onCase(requestHearing, { ...aHearingRequest, leave })).toEqual(['hearing.leave-not-needed']);
    expect(told.onCase(requestHearing, aHearingRequest)).toEqual([]);
    expect(told.case.terms['hearing-request']?.status).toBe('met');
    expect(told.onCase(requestHearing, aHearingRequest)).toEqual(['hearing.already-requested']);
  });

  it('is too late on the sixth, save by a recorded leave for force majeure', () => {
    const told = penaltyStory().noticed({ items: HEAVY }).on('2026-11-10');
    expect(told.onCase(requestHearing, aHearingRequest)).toEqual(['hearing.requested-too-late']);
    expect(told.onCase(requestHearing, { ...aHearingRequest, leave })).toEqual([]);
    expect(told.penalty.hearing).toMatchObject({ status: 'requested', requestedOn: '2026-11-10' });
  });

  it('needs the right, a notice, and no waiver', () => {
    expect(penaltyStory().noticed().onCase(requestHearing, aHearingRequest)).toEqual(['hearing.no-right']);
    expect(penaltyStory().reported({ items: HEAVY }).onCase(requestHearing, aHearingRequest)).toEqual([
      'penalty.prior-notice-missing',
    ]);
    expect(penaltyStory().waived({ items: HEAVY }).onCase(requestHearing, aHearingRequest)).toEqual([
      'hearing.waived',
    ]);
    const told = penaltyStory().hearingRequested();
    expect(told.onCase(waiveDefence, { ...aWaiver, rights: ['hearing'] })).toEqual([
      'hearing.already-requested',
    ]);
  });

  it('bars review and decision while the right may still be used, and until the hearing is reported', () => {
    const open = penaltyStory().noticed({ items: HEAVY });
    open.onCase(waiveDefence, aWaiver);
    expect(open.onCase(requestLegalReview, {})).toEqual(['hearing.open']);
    expect(penaltyStory().hearingRequested().onCase(requestLegalReview, {})).toEqual(['hearing.open']);
    expect(penaltyStory().hearingHeld().onCase(requestLegalReview, {})).toEqual(['hearing.open']);
    expect(penaltyStory().hearingReported().onCase(requestLegalReview, {})).toEqual([]);
  });
});

describe('notifying a hearing (APL 64)', () => {
  it('leaves seven working days between notice and hearing', () => {
    const told = penaltyStory().hearingRequested().on('2026-11-03');
    const held = (heldOn: string) => told.onCase(scheduleHearing, { ...aSchedule, heldOn }, bySection);
    expect(held('2026-11-12')).toEqual(['hearing.notice-too-short']);
    expect(held('2026-11-13')).toEqual([]);
    expect(told.penalty.hearing).toMatchObject({ status: 'scheduled', chair: { person: chair.person } });
  });

  it('appoints a chair who investigated, reviewed and withdrew in nothing here', () => {
    const told = penaltyStory().hearingRequested().on('2026-11-03');
    const chaired = (person: string) => {
      told.put(accountStreamId(otherChair.account), { status: 'active', ...otherChair, person });
      return told.onCase(scheduleHearing, { ...aSchedule, chair: otherChair.account }, bySection);
    };
    expect(chaired(officerA.person)).toEqual(['hearing.chair-is-investigator']);
    expect(told.onCase(scheduleHearing, { ...aSchedule, chair: officerB.account }, bySection)).toContain(
      'hearing.chair-unknown',
    );
    expect(chaired(otherChair.person)).toEqual([]);
  });

  it('is served between request and today, and says why a hearing is closed', () => {
    const told = penaltyStory().hearingRequested().on('2026-11-03');
    const schedule = (change: object) => told.onCase(scheduleHearing, { ...aSchedule, ...change }, bySection);
    expect(schedule({ noticeServedOn: '2026-11-01' })).toEqual(['entry.before-its-prerequisite']);
    expect(schedule({ noticeServedOn: '2026-11-04' })).toEqual(['entry.in-the-future']);
    expect(schedule({ open: false })).toEqual(['hearing.closed-without-reason']);
    expect(schedule({ closedReason: 'privacy' })).toEqual(['hearing.closed-without-reason']);
    expect(schedule({ open: false, closedReason: 'privacy' })).toEqual([]);
  });

  it('stops the 90 days from the service of the notice to the end of the hearing (Order 68 Art 31)', () => {
    const told = penaltyStory().hearingScheduled();
    // 18 days that would have counted, 3 to 20 November: from Sunday 31 January, which rolls, to Thursday 18 February.
    const before = penaltyStory().hearingRequested().case.terms['decision'];
    expect(before?.dueOn).toBe('2027-02-01');
    expect(told.lastOf('HearingScheduled').noticeServedOn).toBe('2026-11-02');
    expect(told.case.terms['decision']).toMatchObject({ status: 'running', dueOn: '2027-02-18' });
    expect(told.penalty.clock.pauses).toMatchObject({ hearing: { from: '2026-11-02', to: '2026-11-20' } });
  });
});

describe('an objection to the chair (APL 64)', () => {
  it('is decided by the head; the chair who withdraws is out, another is appointed with a new notice', () => {
    const told = penaltyStory().hearingScheduled();
    expect(told.onCase(decideChairRecusal, { granted: true }, byHead)).toEqual(['hearing.no-objection']);
    expect(told.onCase(objectToChair, objection)).toEqual([]);
    expect(told.onCase(objectToChair, objection)).toEqual(['hearing.objection-open']);
    const handler = { ...head, person: officerA.person };
    expect(told.onCase(decideChairRecusal, { granted: true }, { actor: handler })).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(told.onCase(decideChairRecusal, { granted: true }, byHead)).toEqual([]);
    expect(told.case.recused).toContain(chair.person);
    expect(told.penalty.hearing).toMatchObject({ status: 'requested' });
    told.on('2026-11-05');
    const again = { ...aSchedule, noticeServedOn: '2026-11-05', docNo: '名民听告〔2026〕2号' };
    expect(told.onCase(scheduleHearing, again, bySection)).toEqual(['officer.recused']);
    expect(told.onCase(scheduleHearing, { ...again, chair: otherChair.account }, bySection)).toEqual([]);
    // The time that does not count began with the first notice.
    expect(told.penalty.clock.pauses).toMatchObject({ hearing: { from: '2026-11-02' } });
  });

  it('stops the hearing until it is decided; a chair who stays goes on', () => {
    const told = penaltyStory().hearingScheduled();
    told.onCase(objectToChair, objection);
    told.on(aSchedule.heldOn);
    expect(told.onCase(holdHearing, aHearingRecord, byChair)).toEqual(['hearing.objection-open']);
    told.onCase(decideChairRecusal, { granted: false }, byHead);
    expect(told.onCase(holdHearing, aHearingRecord, byChair)).toEqual([]);
  });
});

describe('holding a hearing (APL 64, 65)', () => {
  it('is for its chair, on the day that was notified', () => {
    const told = penaltyStory().hearingScheduled().on('2026-11-19');
    expect(told.onCase(holdHearing, aHearingRecord, byChair)).toEqual(['hearing.other-day']);
    told.on('2026-11-20');
    expect(told.onCase(holdHearing, aHearingRecord, { actor: otherChair })).toEqual([
      'hearing.not-its-chair',
    ]);
    expect(told.onCase(holdHearing, aHearingRecord, byChair)).toEqual([]);
    expect(told.penalty).toMatchObject({ hearing: { status: 'held' }, clock: { pauses: {} } });
    expect(told.penalty.clock.exclusions).toEqual([
      { cause: 'hearing', from: '2026-11-02', to: '2026-11-20' },
    ]);
  });

  it('has investigators who present, two agents at most, a signed record', () => {
    const told = penaltyStory().hearingScheduled().on('2026-11-20');
    const hold = (change: object) => told.onCase(holdHearing, { ...aHearingRecord, ...change }, byChair);
    expect(hold({ presenters: [] })).toEqual(['hearing.investigators-absent']);
    expect(hold({ presenters: [reviewer.account] })).toEqual(['hearing.investigators-absent']);
    const agent = sealed('代理人');
    expect(hold({ agents: [agent, agent, agent] })).toEqual(['hearing.too-many-agents']);
    expect(hold({ files: [] })).toEqual(['record.file-required']);
    expect(hold({ signature: { kind: 'refused' } })).toEqual(['record.refusal-not-noted']);
    expect(hold({ open: false })).toEqual(['hearing.closed-without-reason']);
    expect(hold({ endedAt: '2026-11-21T00:00:00.000Z' })).toEqual(['record.ends-before-it-begins']);
    expect(hold({})).toEqual([]);
  });

  it('is reported by its chair', () => {
    const told = penaltyStory().hearingHeld();
    expect(told.onCase(submitHearingReport, aHearingReport, { actor: otherChair })).toEqual([
      'hearing.not-its-chair',
    ]);
    expect(told.onCase(submitHearingReport, aHearingReport, byChair)).toEqual([]);
    expect(told.onCase(submitHearingReport, aHearingReport, byChair)).toEqual(['hearing.wrong-state']);
  });

  it('ends by absence, which is a waiver, on its day; by withdrawal on any', () => {
    const absent = { reason: 'absent', note: sealed('无正当理由'), files: [] } as const;
    const told = penaltyStory().hearingScheduled();
    expect(told.onCase(terminateHearing, absent, byChair)).toEqual(['hearing.other-day']);
    told.on('2026-11-20');
    expect(told.onCase(terminateHearing, absent, byChair)).toEqual([]);
    expect(told.onCase(requestLegalReview, {})).toEqual([]);
    const withdrawn = penaltyStory().hearingRequested();
    expect(withdrawn.onCase(terminateHearing, { ...absent, reason: 'withdrawn' }, bySection)).toEqual([]);
    expect(withdrawn.penalty.clock.exclusions).toEqual([]);
    expect(penaltyStory().noticed({ items: HEAVY }).onCase(terminateHearing, absent, bySection)).toEqual([
      'hearing.not-requested',
    ]);
  });
});

describe('who chaired (reference (d))', () => {
  it('neither handles, reviews nor decides the case', () => {
    const told = penaltyStory().hearingReported();
    const officer = { ...officerB, account: reviewer.account, person: chair.person };
    told.put(accountStreamId(officer.account), { status: 'active', ...officer });
    const officers = [officerA.account, officer.account];
    expect(told.onCase(assignOfficers, { officers }, bySection)).toEqual(['officer.was-chair']);
    told.onCase(requestLegalReview, {});
    const asReviewer = { ...reviewer, person: chair.person };
    expect(told.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: asReviewer })).toEqual([
      'case.reviewer-is-chair',
    ]);
    told.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: reviewer });
    const asHead = { ...head, person: chair.person };
    expect(told.onCase(decidePenalty, { ...aPenalty, items: HEAVY }, { actor: asHead })).toContain(
      'hearing.chair-may-not-decide',
    );
  });
});
