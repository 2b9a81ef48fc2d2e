import { describe, expect, it } from '@jest/globals';
import { concludeNotIllegal } from '../../case/conclude-not-illegal/conclude-not-illegal.decider.js';
import { decideBan, proposeBan } from '../../case/decide-ban/decide-ban.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import { caseStream } from '../../case/case.state.js';
import { goldensOf } from '../../testing/golden.fixture.js';
import { CASE, type Story, aBan, story } from '../../testing/story.fixture.js';
import { head, officerA, sectionHead } from '../../testing/world.fixture.js';
import {
  type AfterStory,
  DOC_NO,
  FINE,
  WARNING,
  after,
  byHead,
  byLawyer,
  bySection,
  files,
  text,
} from '../afterwards.fixture.js';
import { accountOf } from '../fine/fine-account.decider.js';
import { sameActBarred } from '../same-act.decider.js';
import { changeOwnDecision, revokePenalty } from '../take-back/take-back.decider.js';
import { answerReview, closeReview } from './answer-review.decider.js';
import { reportReviewOpinion } from './report-opinion.decider.js';
import {
  recordLitigation,
  recordReconsideration,
  recordStatutoryLeave,
  supplementEvidence,
} from './open-review.decider.js';

const application = {
  organ: '雅安市名山区人民政府',
  number: '名府复〔2026〕1号',
  appliedOn: '2026-11-20',
  receivedOn: '2026-11-23',
  simplified: false,
  files: [],
};
const { simplified: _, ...complaint } = { ...application, organ: '雅安市名山区人民法院', number: '行初1号' };
const outcome = {
  procedureOnly: false,
  rulingNo: '名府复决〔2027〕1号',
  effectiveOn: '2026-12-30',
  files: [],
} as const;

const golden = goldensOf(new URL('../../case/case.events.golden/', import.meta.url)).find(
  ({ type }) => type === 'ElectronicDataFixed',
);
const record = (id: string): CaseEvent =>
  ({ type: 'ElectronicDataFixed', data: { ...(golden?.data as object), record: id } }) as CaseEvent;

function reconsidered(told = after().served()): AfterStory {
  told.on('2026-11-23');
  return told.done(told.onCase(recordReconsideration, { decision: told.id, ...application }, byLawyer));
}
function sued(told = after().served()): AfterStory {
  told.on('2026-11-23');
  return told.done(told.onCase(recordLitigation, { decision: told.id, ...complaint }, byLawyer));
}
const closing = (told: AfterStory, change: object): readonly string[] =>
  told
    .on('2026-12-31')
    .onCase(closeReview, { decision: told.id, outcome: 'upheld', ...outcome, ...change } as never, byLawyer);
const answering = (told: AfterStory, change: object = {}): readonly string[] =>
  told.onCase(
    answerReview,
    {
      decision: told.id,
      answerDocNo: '名民答〔2026〕1号',
      evidence: ['record-1'],
      basis: ['SG-30', 'APL-57'],
      statement: text,
      answeredOn: '2026-11-23',
      files: [],
      ...change,
    },
    byLawyer,
  );

describe('the copy of an application or a complaint', () => {
  it('gives ten working days to answer, five in simplified procedure, fifteen days to the court', () => {
    const told = reconsidered();
    const { review } = told.lastOf('ReviewOpened');
    expect(told.dueOn(`answer:${review}`)).toBe('2026-12-07');
    const simple = after().served().on('2026-11-23');
    simple.onCase(recordReconsideration, { decision: simple.id, ...application, simplified: true }, byLawyer);
    expect(simple.dueOn(`answer:${simple.lastOf('ReviewOpened').review}`)).toBe('2026-11-30');
    const court = sued();
    expect(court.case.terms[`answer:${court.lastOf('ReviewOpened').review}`]).toMatchObject({
      timer: 'court-answer',
      dueOn: '2026-12-08',
    });
  });

  it('stops the add-on from the day of the application (行政处罚法第七十三条)', () => {
    const told = reconsidered();
    expect(accountOf(told.target, '2026-11-19', told).addOnFen).toBe(90_000);
    expect(accountOf(told.target, '2027-02-19', told).addOnFen).toBe(90_000);
    closing(told, { outcome: 'withdrawn' });
    expect(accountOf(told.target, '2026-12-31', told).addOnFen).toBe(180_000);
  });

  it('says what the bureau may plead: late, or reconsideration first (行政复议法第二十、二十三条)', () => {
    const late = after().served().on('2027-01-06');
    const days = { appliedOn: '2027-01-05', receivedOn: '2027-01-06' };
    const { startsOn, dueOn, warnOn, basis } = late.case.terms[`reconsideration:${DOC_NO}`]!;
    const dates = { startsOn, dueOn, warnOn, basis: [...basis], provisional: false };
    const noticed = { term: `reconsideration:${DOC_NO}`, cause: 'notice', ...dates };
    late.append(caseStream, CASE, { type: 'DeadlineRecomputed', data: noticed });
    late.done(late.onCase(recordReconsideration, { decision: late.id, ...application, ...days }, byLawyer));
    expect(late.lastOf('ReviewOpened').objections).toEqual(['out-of-time']);
    expect(late.statusOf(`reconsideration:${DOC_NO}`)).toBe('missed');
    // While the notice of 2027 may still move the last day, nobody is late by it (SZ-calendar-2).
    const open = after().served().on('2027-01-06');
    open.done(open.onCase(recordReconsideration, { decision: open.id, ...application, ...days }, byLawyer));
    expect(open.lastOf('ReviewOpened').objections).toEqual([]);
    const spot = sued(after({ simple: true }).served());
    expect(spot.lastOf('ReviewOpened').objections).toEqual(['reconsideration-first']);
    expect(reconsidered().lastOf('ReviewOpened').objections).toEqual([]);
    expect(reconsidered().statusOf(`reconsideration:${DOC_NO}`)).toBe('met');
  });

  it('comes once of each kind, one after the other, on a decision that stands', () => {
    const told = reconsidered();
    expect(told.onCase(recordReconsideration, { decision: told.id, ...application }, byLawyer)).toContain(
      'review.already-open',
    );
    expect(told.onCase(recordLitigation, { decision: told.id, ...complaint }, byLawyer)).toEqual([
      'review.already-open',
    ]);
    closing(told, {});
    expect(told.onCase(recordLitigation, { decision: told.id, ...complaint }, byLawyer)).toEqual([]);
    const backwards = { ...application, receivedOn: '2026-11-19' };
    const fresh = after().served().on('2026-11-23');
    expect(fresh.onCase(recordReconsideration, { decision: fresh.id, ...backwards }, byLawyer)).toEqual([
      'entry.before-its-prerequisite',
    ]);
    fresh.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead);
    expect(fresh.onCase(recordReconsideration, { decision: fresh.id, ...application }, byLawyer)).toEqual([
      'decision.annulled',
    ]);
  });
});

describe('the answer (行政复议法第四十六、四十八条；行政诉讼法第三十五、六十七条)', () => {
  /** One record before the decision, one after it. */
  function investigated(): AfterStory {
    const told = after()
      .on('2026-11-01')
      .event(record('record-1'))
      .on('2026-11-03')
      .event(record('record-2'));
    return reconsidered(told.served());
  }

  it('cites what the record held when the decision was made', () => {
    const told = investigated();
    expect(answering(told)).toEqual([]);
    expect(told.statusOf(`answer:${told.lastOf('ReviewOpened').review}`)).toBe('met');
    expect(answering(told)).toEqual(['review.already-answered']);
  });

  it.each([
    ['evidence gathered after the decision', { evidence: ['record-2'] }, 'review.evidence-after-decision'],
    ['evidence that the case does not hold', { evidence: ['record-9'] }, 'review.evidence-unknown'],
    ['a basis that was not in force', { basis: ['O21-2'] }, 'review.basis-unknown'],
    ['a day before the copy came', { answeredOn: '2026-11-22' }, 'entry.before-its-prerequisite'],
  ])('is refused with %s', (_what, change, code) => {
    expect(answering(investigated(), change)).toEqual([code]);
  });

  it('may cite what was gathered under a leave, and only under a leave', () => {
    const told = investigated();
    const evidence = { decision: told.id, leave: 'none', description: text, files };
    expect(told.onCase(supplementEvidence, evidence)).toEqual(['review.no-leave']);
    const leave = {
      decision: told.id,
      ground: 'REC-46',
      leaveDocNo: 'l',
      scope: text,
      grantedOn: '2026-11-23',
      files,
    } as const;
    expect(told.onCase(recordStatutoryLeave, { ...leave, ground: 'LIT-36' }, byLawyer)).toEqual([
      'review.other-leave',
    ]);
    expect(told.onCase(recordStatutoryLeave, { ...leave, files: [] }, byLawyer)).toEqual([
      'record.file-required',
    ]);
    expect(told.onCase(recordStatutoryLeave, leave, byLawyer)).toEqual([]);
    expect(told.onCase(supplementEvidence, evidence)).toEqual(['review.no-leave']);
    const granted = { ...evidence, leave: told.lastOf('StatutoryLeaveRecorded').leave };
    expect(told.onCase(supplementEvidence, { ...granted, files: [] })).toEqual(['record.file-required']);
    expect(told.onCase(supplementEvidence, granted)).toEqual([]);
    const supplemented = told.lastOf('EvidenceSupplemented').evidence;
    expect(answering(told, { evidence: ['record-1', supplemented] })).toEqual([]);
  });

  it('needs an open review', () => {
    const told = after().served();
    expect(answering(told)).toEqual(['review.none-open']);
    const leave = { ground: 'REC-46', leaveDocNo: 'l', scope: text, grantedOn: '2026-11-23', files } as const;
    expect(told.onCase(recordStatutoryLeave, { decision: told.id, ...leave }, byLawyer)).toEqual([
      'review.none-open',
    ]);
    expect(closing(told, {})).toEqual(['review.none-open']);
  });
});

describe('what a review ends with', () => {
  it('annuls in the same append, and ends what was to be executed (行政复议法第六十四条)', () => {
    const told = reconsidered();
    expect(closing(told, { outcome: 'annulled' })).toEqual([]);
    expect(told.lastOf('DecisionAnnulled')).toMatchObject({
      ofEventId: told.id,
      ofKind: 'penalty',
      basis: 'REC-64',
      procedureOnly: false,
      annulmentDocNo: outcome.rulingNo,
      annulledOn: outcome.effectiveOn,
    });
    expect(told.target.decision.status).toBe('annulled');
    expect(told.lastOf('ExecutionEnded').outcome).toBe('annulled');
    expect(told.case.status).toBe('decided');
    const running = Object.values(told.case.terms).filter(({ status }) => status === 'running');
    // Nothing of the decision runs on; the case is to be closed.
    expect(running.map(({ term }) => term)).toEqual(['closing']);
  });

  it('of a court is by the court’s article; what is void is taken back as well', () => {
    const told = sued();
    closing(told, { outcome: 'void' });
    expect(told.lastOf('DecisionAnnulled').basis).toBe('LIT-75');
  });

  it('changes in the party’s favour, never against it (第六十三条；行政诉讼法第七十七条)', () => {
    const told = reconsidered();
    const lighter = [{ ...FINE, amountFen: 1_000_000 }, WARNING];
    expect(closing(told, { outcome: 'changed' })).toEqual(['review.items-required']);
    const heavier = [{ ...FINE, amountFen: 3_000_001 }];
    expect(closing(told, { outcome: 'changed', items: heavier })).toEqual(['decision.heavier']);
    const other = [{ no: 1, kind: 'REVOKE_REGISTRATION' }];
    expect(closing(told, { outcome: 'changed', items: other })).toEqual(['decision.heavier']);
    expect(closing(told, { outcome: 'upheld', items: lighter })).toEqual(['review.items-not-taken']);
    expect(closing(told, { outcome: 'changed', items: lighter })).toEqual([]);
    expect(told.lastOf('DecisionChanged')).toMatchObject({ basis: 'REC-63', items: lighter });
    expect(told.target.decision.status).toBe('changed');
  });

  it('leaves fifteen days to sue when the decision stands (行政诉讼法第四十五条)', () => {
    const told = reconsidered();
    closing(told, { partyReceivedOn: '2026-12-31' });
    expect(told.dueOn(`suit-after:${told.lastOf('ReviewOpened').review}`)).toBe('2027-01-15');
    const inCourt = sued();
    closing(inCourt, {});
    expect(inCourt.types(CASE)).not.toContain('DecisionAnnulled');
    expect(inCourt.dueOn(`suit-after:${inCourt.lastOf('ReviewOpened').review}`)).toBeUndefined();
  });

  it.each([
    ['for procedure alone without an annulment', { procedureOnly: true }, 'review.procedure-only'],
    ['in force before the copy came', { effectiveOn: '2026-11-22' }, 'entry.before-its-prerequisite'],
    ['in force on a day to come', { effectiveOn: '2027-01-01' }, 'entry.in-the-future'],
  ])('is refused when %s', (_what, change, code) => {
    expect(closing(reconsidered(), change)).toEqual([code]);
  });

  it('may bring an opinion to report on in sixty days (行政复议法第七十六条)', () => {
    const opinion = { opinionNo: 'o', receivedOn: '2026-12-30' };
    expect(closing(sued(), { opinion })).toEqual(['review.no-opinion']);
    const told = reconsidered();
    expect(closing(told, { opinion })).toEqual([]);
    const { review } = told.lastOf('ReviewOpened');
    expect(told.dueOn(`opinion:${review}`)).toBe('2027-03-01');
    const report = {
      decision: told.id,
      reportDocNo: 'p',
      corrected: text,
      reportedOn: '2026-12-29',
      files: [],
    };
    expect(told.onCase(reportReviewOpinion, report, bySection)).toEqual(['entry.before-its-prerequisite']);
    expect(told.onCase(reportReviewOpinion, { ...report, reportedOn: '2026-12-31' }, bySection)).toEqual([]);
    expect(told.statusOf(`opinion:${review}`)).toBe('met');
    expect(told.onCase(reportReviewOpinion, report, bySection)).toEqual(['review.no-opinion-open']);
  });
});

describe('the same act on the same facts and reasons (行政复议法第六十四条、行政诉讼法第七十一条)', () => {
  const act = { wrong: 'UNLAWFUL_FEES', actOn: '2026-06-30', reasons: ['SG-30'] };

  it('is barred once it was annulled on its merits, and no other', () => {
    const told = reconsidered();
    expect(sameActBarred(told.case, act)).toBe(false);
    closing(told, { outcome: 'annulled' });
    expect(sameActBarred(told.case, act)).toBe(true);
    expect(sameActBarred(told.case, { ...act, reasons: ['SG-30', 'APL-28'] })).toBe(false);
    expect(sameActBarred(told.case, { ...act, wrong: 'BEYOND_CHARTER' })).toBe(false);
    expect(sameActBarred(told.case, { ...act, actOn: '2026-05-31' })).toBe(false);
  });

  it('is open after an annulment for procedure alone: the case stands where it was reported', () => {
    const told = reconsidered();
    closing(told, { outcome: 'annulled', procedureOnly: true });
    expect(sameActBarred(told.case, act)).toBe(false);
    expect(told.case.status).toBe('reported');
    told.decidedAgain({ docNo: '名民罚决字〔2027〕1号', decidedOn: '2026-12-31' });
    expect(told.target.decision.status).toBe('standing');
  });

  it('is open where the organ itself took it back', () => {
    const told = after().served();
    told.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead);
    expect(sameActBarred(told.case, act)).toBe(false);
  });

  /** A ban that a review annulled, proposed anew. */
  function bannedAgain(
    procedureOnly: boolean,
    power: 'SG-32' | 'PNE-27',
  ): { told: Story; refusals: readonly string[] } {
    const told = story().banned();
    const [id = ''] = Object.keys(told.case.decisions);
    const dates = { appliedOn: '2026-11-02', receivedOn: '2026-11-02' };
    told.onCase(recordReconsideration, { decision: id, ...application, ...dates }, byLawyer);
    const annulled = { outcome: 'annulled', ...outcome, procedureOnly, effectiveOn: '2026-11-02' } as const;
    expect(told.onCase(closeReview, { decision: id, ...annulled }, byLawyer)).toEqual([]);
    expect(told.types(CASE)).not.toContain('DecisionAnnulled');
    expect(told.lastOf('BanRevoked')).toMatchObject({ ofEventId: id, basis: 'REC-64', reopens: true });
    expect(told.onCase(decideBan, aBan, { actor: head })).toContain('ban.not-proposed');
    expect(told.onCase(proposeBan, { power, reason: text })).toEqual([]);
    return {
      told,
      refusals: told.onCase(decideBan, { ...aBan, docNo: '名民取决〔2026〕2号', power }, { actor: head }),
    };
  }

  it('holds for a ban, which is taken back by its own event', () => {
    expect(bannedAgain(false, 'SG-32').refusals).toEqual(['decision.same-act']);
    expect(bannedAgain(false, 'PNE-27').refusals).toEqual([]);
    const again = bannedAgain(true, 'SG-32');
    expect(again.refusals).toEqual([]);
    expect(again.told.case.ban?.revoked).toBe(false);
    expect(again.told.onCase(concludeNotIllegal, { reason: 'unproven', finding: text }, byHead)).toContain(
      'case.wrong-state',
    );
  });
});

describe('own correction (行政处罚法第七十五条)', () => {
  it('takes the decision back unasked, by the head who handled nothing', () => {
    const told = after().served();
    const revocation = { revocationDocNo: 'x', basis: 'APL-75' } as const;
    const handler = { actor: { ...head, person: officerA.person } };
    expect(told.onCase(revokePenalty, revocation, handler)).toEqual(['case.handler-may-not-decide']);
    expect(told.onCase(revokePenalty, { ...revocation, basis: 'REC-64' }, byHead)).toEqual([
      'decision.by-its-review',
    ]);
    expect(told.onCase(revokePenalty, { ...revocation, decision: 'other' }, byHead)).toEqual([
      'decision.unknown',
    ]);
    expect(told.onCase(revokePenalty, revocation, byHead)).toEqual([]);
    expect(told.lastOf('DecisionAnnulled')).toMatchObject({ basis: 'APL-75', ofEventId: told.id });
    expect(told.onCase(revokePenalty, revocation, byHead)).toEqual(['decision.annulled']);
    expect(story().assigned().onCase(revokePenalty, revocation, byHead)).toContain('decision.none');
  });

  it('changes the decision in the party’s favour only', () => {
    const told = after().served();
    const changing = (items: object[]): readonly string[] =>
      told.onCase(changeOwnDecision, { decision: told.id, changeDocNo: 'x', items } as never, byHead);
    expect(changing([FINE, WARNING])).toEqual(['decision.nothing-changed']);
    expect(changing([])).toEqual(['decision.nothing-changed']);
    expect(changing([{ ...FINE, amountFen: 4_000_000 }])).toEqual(['decision.heavier']);
    expect(changing([{ ...FINE, object: text }])).toEqual(['decision.heavier']);
    expect(changing([WARNING])).toEqual([]);
    expect(told.lastOf('DecisionChanged')).toMatchObject({ basis: 'APL-75', items: [WARNING] });
    expect(
      told.onCase(
        changeOwnDecision,
        { decision: told.id, changeDocNo: 'y', items: [] },
        { actor: sectionHead },
      ),
    ).toEqual(['actor.role-not-entitled']);
  });
});

describe('the article that a review ends by (行政复议法 Arts 63–69; 行政诉讼法 Arts 69–77)', () => {
  const basisOf = (told: AfterStory, type: CaseEvent['type']): readonly string[] =>
    told.last(CASE, type)?.meta.basis.map(({ rule }) => rule) ?? [];

  it.each([
    ['upheld', 'REC-68', 'LIT-69'],
    ['annulled', 'REC-64', 'LIT-70'],
    ['void', 'REC-67', 'LIT-75'],
    ['confirmed-unlawful', 'REC-65', 'LIT-74'],
    ['ordered-to-act', 'REC-66', 'LIT-72'],
    ['withdrawn', 'REC-41', 'LIT-62'],
    ['rejected', 'REC-69', 'LIT-69'],
  ] as const)('%s: %s, %s', (result, reconsideration, litigation) => {
    const review = reconsidered();
    expect(closing(review, { outcome: result })).toEqual([]);
    expect(basisOf(review, 'ReviewClosed').slice(0, 2)).toEqual([reconsideration, 'REC-62']);
    const suit = sued();
    expect(closing(suit, { outcome: result })).toEqual([]);
    expect(basisOf(suit, 'ReviewClosed')[0]).toBe(litigation);
  });

  it('changed: REC-63, LIT-77', () => {
    const change = { outcome: 'changed', items: [WARNING] } as const;
    const review = reconsidered();
    expect(closing(review, change)).toEqual([]);
    expect(basisOf(review, 'ReviewClosed').slice(0, 2)).toEqual(['REC-63', 'REC-62']);
    const suit = sued();
    expect(closing(suit, change)).toEqual([]);
    expect(basisOf(suit, 'ReviewClosed')[0]).toBe('LIT-77');
  });

  it('void is recorded as void, not as annulled', () => {
    const review = reconsidered();
    expect(closing(review, { outcome: 'void' })).toEqual([]);
    expect(review.lastOf('DecisionAnnulled').basis).toBe('REC-67');
    const suit = sued();
    expect(closing(suit, { outcome: 'void' })).toEqual([]);
    expect(suit.lastOf('DecisionAnnulled').basis).toBe('LIT-75');
  });
});
