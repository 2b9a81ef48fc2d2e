import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_YEARS, type LawBookOptions, type RuleVersion, createLawBook } from '@shouzheng/law/contract';
import { CASE } from '../../testing/story.fixture.js';
import { head, officerA } from '../../testing/world.fixture.js';
import {
  type AfterStory,
  DOC_NO,
  SUSPEND,
  WARNING,
  after as afterDecision,
  byHead,
  byLawyer,
  bySection,
  files,
  text,
} from '../afterwards.fixture.js';
import { closeReview } from '../answer-review/answer-review.decider.js';
import { recordReconsideration } from '../answer-review/open-review.decider.js';
import { approveInstalments } from '../pay-fine/plan-payment.decider.js';
import { recordPayment } from '../pay-fine/record-payment.decider.js';
import { endStay, stayExecution } from '../stay-execution/stay-execution.decider.js';
import { recordExecution } from './end-execution.decider.js';
import { contestCourtRefusal, recordCourtReply } from './court-reply.decider.js';
import { applyCourtEnforcement, demandPerformance, hearDemandDefence } from './enforce-in-court.decider.js';

const aDemand = { demandDocNo: '名民催〔2027〕1号', method: 'direct', files } as const;
const anApplication = {
  applicationNo: '名民强申〔2027〕1号',
  court: '雅安市名山区人民法院',
  withAddOn: true,
  files,
};
const aReconsideration = {
  organ: '雅安市名山区人民政府',
  number: '名府复〔2026〕1号',
  appliedOn: '2026-11-20',
  receivedOn: '2026-11-23',
  simplified: false,
  files: [],
};
const demanding = (told: AfterStory, servedOn: string, change: object = {}): readonly string[] =>
  told.on(servedOn).onCase(demandPerformance, { decision: told.id, ...aDemand, servedOn, ...change });
const applying = (told: AfterStory, on: string, change: object = {}): readonly string[] =>
  told.on(on).onCase(applyCourtEnforcement, { decision: told.id, ...anApplication, ...change }, byHead);

/** The days of 2027 are certain by a notice that names none but weekends. */
const withNotice = (more: LawBookOptions = {}) =>
  createLawBook({
    ...more,
    holidays: [...HOLIDAY_YEARS, { year: 2027, notice: '演示', off: [], makeUp: [] }],
  });
function after(change: Parameters<typeof afterDecision>[0] = {}): AfterStory {
  const told = afterDecision(change);
  told.law = withNotice();
  return told;
}

/** Nobody paid, applied or sued: the six months to sue ended on 3 May 2027; demanded on the 6th. */
function demanded(): AfterStory {
  const told = after().served();
  return told.done(demanding(told, '2027-05-06'));
}
function applied(): AfterStory {
  const told = demanded();
  return told.done(applying(told, '2027-05-24'));
}

describe('the demand (行政强制法第三十五、五十四条)', () => {
  it('names the sum of the day, and waits ten working days from its service', () => {
    const told = demanded();
    expect(told.types(CASE).slice(-3)).toEqual(['AddOnAccrued', 'PerformanceDemanded', 'TermStarted']);
    expect(told.lastOf('PerformanceDemanded')).toMatchObject({
      principalFen: 3_000_000,
      addOnFen: 3_000_000,
    });
    expect(told.dueOn(`demand:${aDemand.demandDocNo}`)).toBe('2027-05-20');
  });

  it('follows the end of the term of performance', () => {
    const told = after().served();
    expect(demanding(told, '2026-11-18')).toEqual(['execution.not-due']);
    expect(demanding(told, '2026-11-19')).toEqual([]);
  });

  it.each([
    ['without a receipt', { files: [] }, 'service.receipt-required'],
    ['served before it was drawn up', { servedOn: '2027-05-05' }, 'entry.before-its-prerequisite'],
    ['served on a day to come', { servedOn: '2027-05-07' }, 'entry.in-the-future'],
  ])('is refused %s', (_what, change, code) => {
    expect(demanding(after().served(), '2027-05-06', change)).toEqual([code]);
  });

  it('is not made of what is paid, stayed, deferred, or was never money', () => {
    const paid = after().served().on('2026-11-10');
    const payment = {
      purpose: 'fine',
      amountFen: 3_000_000,
      channel: 'bank',
      receiptNo: 'R',
      files,
    } as const;
    paid.done(paid.onCase(recordPayment, { decision: paid.id, ...payment, paidOn: '2026-11-10' }));
    expect(demanding(paid, '2026-11-20')).toEqual(['fine.paid']);
    expect(demanding(after({ items: [WARNING] }).served(), '2026-11-20')).toEqual(['fine.paid']);
    const deferred = after().served().on('2026-11-10');
    const plan = [{ dueOn: '2027-03-10', amountFen: 3_000_000 }];
    const approval = { approvalDocNo: 'x', requestedOn: '2026-11-09', reason: text, plan, files: [] };
    deferred.done(deferred.onCase(approveInstalments, { decision: deferred.id, ...approval }, byHead));
    expect(demanding(deferred, '2027-03-10')).toEqual(['execution.not-due', 'fine.plan-runs']);
    expect(demanding(deferred, '2027-03-11')).toEqual([]);
  });

  it('names the confiscated money as well, less what was handed over; nothing where all was (第三十五、五十四条)', () => {
    const GAINS = { no: 4, kind: 'CONFISCATE_GAINS', amountFen: 500_000 } as const;
    const told = after({ items: [GAINS] })
      .served()
      .on('2026-11-10');
    const payment = { decision: told.id, purpose: 'confiscated-gains', channel: 'bank', files } as const;
    const paying = (amountFen: number, receiptNo: string): readonly string[] =>
      told.onCase(recordPayment, { ...payment, amountFen, receiptNo, paidOn: told.now.slice(0, 10) });
    expect(paying(100_000, 'R1')).toEqual([]);
    expect(demanding(told, '2027-05-06')).toEqual([]);
    expect(told.lastOf('PerformanceDemanded')).toMatchObject({ principalFen: 0, confiscatedFen: 400_000 });
    expect(applying(told, '2027-05-24', { withAddOn: false })).toEqual([]);
    expect(told.lastOf('CourtEnforcementApplied')).toMatchObject({
      principalFen: 0,
      confiscatedFen: 400_000,
    });
    const paid = after({ items: [GAINS] })
      .served()
      .on('2026-11-10');
    paid.done(
      paid.onCase(recordPayment, {
        ...payment,
        decision: paid.id,
        amountFen: 500_000,
        receiptNo: 'R2',
        paidOn: '2026-11-10',
      }),
    );
    expect(demanding(paid, '2027-05-06')).toEqual(['fine.paid']);
  });

  it('hears the party, and goes no further when what it says is accepted (第三十六条)', () => {
    const told = demanded();
    const said = { decision: told.id, statement: text, accepted: true, reason: text, files: [] };
    expect(told.onCase(hearDemandDefence, said)).toEqual([]);
    expect(told.onCase(hearDemandDefence, said)).toEqual(['execution.already-heard']);
    expect(applying(told, '2027-05-24')).toEqual(['execution.defence-accepted']);
    const early = after().served();
    expect(early.onCase(hearDemandDefence, { ...said, decision: early.id })).toEqual([
      'execution.not-demanded',
    ]);
    const rejected = demanded();
    rejected.done(rejected.onCase(hearDemandDefence, { ...said, accepted: false }));
    expect(applying(rejected, '2027-05-24')).toEqual([]);
  });
});

describe('applying to the court (行政强制法第五十三条)', () => {
  it('is the head’s, after the ten working days, and meets the three months', () => {
    const told = demanded();
    expect(applying(told, '2027-05-20')).toEqual(['execution.demand-waits']);
    expect(applying(told, '2027-05-21')).toEqual([]);
    expect(told.lastOf('CourtEnforcementApplied')).toMatchObject({
      principalFen: 3_000_000,
      addOnFen: 3_000_000,
      appliedOn: '2027-05-21',
    });
    expect(told.statusOf(`court-application:${DOC_NO}`)).toBe('met');
    expect(told.dueOn(`court-acceptance:${anApplication.applicationNo}`)).toBe('2027-05-28');
    expect(applying(told, '2027-05-24')).toContain('execution.before-the-court');
  });

  it('waits until the terms of the party are over', () => {
    const told = after().served();
    told.done(demanding(told, '2026-11-19'));
    expect(applying(told, '2027-05-03')).toEqual(['execution.period-not-over']);
    expect(applying(told, '2027-05-04')).toEqual([]);
  });

  it('is lost after three months', () => {
    const told = after().served();
    told.done(demanding(told, '2027-05-06'));
    expect(applying(told, '2027-08-04')).toEqual(['execution.right-lost']);
    expect(applying(told, '2027-08-03')).toEqual([]);
  });

  it('has three months from the end of the instalments (行政处罚法第七十二条第二款)', () => {
    const told = after().served().on('2026-11-10');
    const plan = [
      { dueOn: '2026-12-10', amountFen: 1_000_000 },
      { dueOn: '2027-06-10', amountFen: 2_000_000 },
    ];
    const approval = { approvalDocNo: 'x', requestedOn: '2026-11-09', reason: text, plan, files: [] };
    told.done(told.onCase(approveInstalments, { decision: told.id, ...approval }, byHead));
    told.done(demanding(told, '2027-06-11'));
    expect(applying(told, '2027-09-11')).toEqual(['execution.right-lost']);
    expect(applying(told, '2027-09-10')).toEqual([]);
  });

  it('takes the add-on along only when it has run for more than thirty days (第四十六条)', () => {
    const told = after().served().on('2026-11-18');
    const plan = [{ dueOn: '2027-05-04', amountFen: 3_000_000 }];
    const approval = { approvalDocNo: 'x', requestedOn: '2026-11-09', reason: text, plan, files: [] };
    told.done(told.onCase(approveInstalments, { decision: told.id, ...approval }, byHead));
    told.done(demanding(told, '2027-05-07'));
    expect(applying(told, '2027-05-24')).toEqual(['execution.add-on-too-young']);
    expect(applying(told, '2027-05-24', { withAddOn: false })).toEqual([]);
    expect(told.lastOf('CourtEnforcementApplied').addOnFen).toBe(0);
  });

  it('takes it along after as many days as the version in force asks for (第四十六条)', () => {
    const ready = (): AfterStory => {
      const told = after().served().on('2026-11-18');
      const plan = [{ dueOn: '2027-05-04', amountFen: 3_000_000 }];
      const approval = { approvalDocNo: 'x', requestedOn: '2026-11-09', reason: text, plan, files: [] };
      told.done(told.onCase(approveInstalments, { decision: told.id, ...approval }, byHead));
      return told.done(demanding(told, '2027-05-07'));
    };
    const shorter = (from: string): RuleVersion => ({
      ...ready().law.rule('CMP-46', '2026-11-18')!,
      version: `CMP-46@${from}`,
      from,
      terms: { 'add-on-compulsory': { duration: 10, unit: 'calendar-day' } },
    });
    const told = ready();
    told.law = withNotice({ rules: [shorter('2027-01-01')] });
    expect(applying(told, '2027-05-24')).toEqual([]);
    const later = ready();
    later.law = withNotice({ rules: [shorter('2027-06-01')] });
    expect(applying(later, '2027-05-24')).toEqual(['execution.add-on-too-young']);
  });

  it('waits for the notice of the year while a day that the party has is provisional (SZ-calendar-2)', () => {
    // The six months to sue end in 2027, whose notice is not loaded; the ten days of the demand ended before.
    const suing = afterDecision().served();
    suing.done(demanding(suing, '2026-12-10'));
    expect(applying(suing, '2027-05-24')).toEqual(['term.provisional']);
    // The other way round: only the ten days of the demand lie in a year without its notice.
    const demandedOnly = after().served();
    demandedOnly.law = createLawBook();
    demandedOnly.done(demanding(demandedOnly, '2027-05-06'));
    expect(applying(demandedOnly, '2027-05-24')).toEqual(['term.provisional']);
  });

  it('needs a demand and the papers', () => {
    expect(applying(after().served(), '2027-05-24')).toEqual(['execution.not-demanded']);
    expect(applying(demanded(), '2027-05-24', { files: [] })).toEqual(['record.file-required']);
  });

  it('rests while a review is open, and has a new term when the decision stands', () => {
    const told = after().served().on('2026-11-23');
    told.done(told.onCase(recordReconsideration, { decision: told.id, ...aReconsideration }, byLawyer));
    expect(told.statusOf(`court-application:${DOC_NO}`)).toBe('met');
    told.done(demanding(told, '2027-01-11'));
    expect(applying(told, '2027-02-08')).toEqual(['execution.review-open']);
    told.on('2027-01-20');
    const upheld = {
      outcome: 'upheld',
      procedureOnly: false,
      rulingNo: 'r',
      effectiveOn: '2027-01-18',
      partyReceivedOn: '2027-01-20',
      files: [],
    } as const;
    told.done(told.onCase(closeReview, { decision: told.id, ...upheld }, byLawyer));
    // Fifteen days to sue from the receipt (LIT 45), then three months.
    const suit = `suit-after:${told.lastOf('ReviewOpened').review}`;
    expect(told.dueOn(suit)).toBe('2027-02-04');
    expect(told.case.terms[`court-application:${DOC_NO}`]).toMatchObject({
      startsOn: '2027-02-04',
      dueOn: '2027-05-04',
      status: 'running',
    });
    expect(applying(told, '2027-02-04')).toEqual(['execution.period-not-over']);
    expect(applying(told, '2027-02-05', { withAddOn: false })).toEqual([]);
  });
});

describe('the reply of the court (行政强制法第五十六条)', () => {
  const replying = (told: AfterStory, reply: string, on = '2027-05-27'): readonly string[] =>
    told.on(on).onCase(recordCourtReply, {
      decision: told.id,
      reply,
      rulingNo: 'r',
      receivedOn: on,
      files: [],
    } as never);

  it('is an acceptance, and later a ruling', () => {
    const told = applied();
    expect(replying(told, 'enforcement-ruled')).toEqual(['execution.not-accepted']);
    expect(replying(told, 'accepted')).toEqual([]);
    expect(replying(told, 'accepted')).toEqual(['execution.already-answered']);
    expect(replying(told, 'refused')).toEqual(['execution.already-answered']);
    expect(
      told.onCase(recordExecution, { decision: told.id, outcome: 'court-executed', files: [] }, bySection),
    ).toEqual(['execution.not-ruled']);
    expect(replying(told, 'enforcement-ruled', '2027-06-10')).toEqual([]);
    expect(replying(told, 'enforcement-denied', '2027-06-10')).toEqual(['execution.already-answered']);
    expect(
      told.onCase(recordExecution, { decision: told.id, outcome: 'court-executed', files: [] }, bySection),
    ).toEqual([]);
  });

  it('can be contested within fifteen days when it is a refusal', () => {
    const told = applied();
    const contest = { decision: told.id, requestNo: 'q', files: [] };
    expect(told.onCase(contestCourtRefusal, contest, byHead)).toEqual(['execution.not-refused']);
    expect(replying(told, 'refused')).toEqual([]);
    told.on('2027-06-12');
    expect(told.onCase(contestCourtRefusal, contest, byHead)).toEqual(['execution.right-lost']);
    told.on('2027-06-11');
    expect(told.onCase(contestCourtRefusal, contest, byHead)).toEqual([]);
    expect(told.onCase(contestCourtRefusal, contest, byHead)).toEqual(['execution.already-contested']);
    expect(replying(after().served(), 'accepted')).toEqual(['execution.not-applied']);
  });
});

describe('the end of the execution', () => {
  const ending = (
    told: AfterStory,
    outcome: string,
    change: object = {},
    by = bySection,
  ): readonly string[] =>
    told.onCase(recordExecution, { decision: told.id, outcome, files: [], ...change } as never, by);

  it('is performance in every part', () => {
    const told = after().served().on('2026-11-10');
    expect(ending(told, 'performed')).toEqual(['execution.part-open']);
    const payment = {
      purpose: 'fine',
      amountFen: 3_000_000,
      channel: 'bank',
      receiptNo: 'R',
      files,
    } as const;
    told.done(told.onCase(recordPayment, { decision: told.id, ...payment, paidOn: '2026-11-10' }));
    expect(ending(told, 'performed', {}, { actor: { ...head, person: officerA.person } })).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(ending(told, 'performed')).toEqual([]);
    expect(ending(told, 'performed')).toEqual(['execution.ended']);
    expect(ending(after({ items: [SUSPEND] }).served(), 'performed')).toEqual(['execution.part-open']);
    expect(ending(after({ items: [WARNING] }).served(), 'performed')).toEqual([]);
  });

  it('is the head’s to find not necessary, with a reason', () => {
    const told = after().served();
    expect(ending(told, 'not-necessary', { reason: text })).toEqual(['execution.head-only']);
    expect(ending(told, 'not-necessary', {}, byHead)).toEqual(['execution.reason-required']);
    expect(ending(told, 'not-necessary', { reason: text }, byHead)).toEqual([]);
    expect(told.statusOf(`fine:${DOC_NO}`)).toBe('met');
  });
});

describe('a stay (行政复议法第四十二条、行政诉讼法第五十六条)', () => {
  const stay = { by: 'review-organ', stayDocNo: 's1', reason: text, from: '2026-11-24' } as const;

  function reviewed(): AfterStory {
    const told = after().served().on('2026-11-24');
    return told.done(
      told.onCase(recordReconsideration, { decision: told.id, ...aReconsideration }, byLawyer),
    );
  }

  it('bars demand and court while it lasts', () => {
    const told = reviewed();
    const staying = (change: object, by = bySection): readonly string[] =>
      told.onCase(stayExecution, { decision: told.id, ...stay, ...change }, by);
    expect(staying({ by: 'court' })).toEqual(['execution.stay-by-other']);
    expect(staying({ by: 'bureau' })).toEqual(['execution.head-only']);
    expect(staying({ from: '2026-11-02' })).toEqual(['entry.before-its-prerequisite']);
    expect(staying({})).toEqual([]);
    expect(staying({}, byHead)).toEqual(['execution.stayed']);
    expect(demanding(told, '2026-12-01')).toEqual(['execution.stayed']);
    expect(applying(told, '2026-12-01')).toContain('execution.stayed');
    expect(told.onCase(endStay, { decision: told.id, endedOn: '2026-11-23' }, bySection)).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(endStay, { decision: told.id, endedOn: '2026-12-01' }, bySection)).toEqual([]);
    expect(told.onCase(endStay, { decision: told.id, endedOn: '2026-12-01' }, bySection)).toEqual([
      'execution.not-stayed',
    ]);
  });

  it('of the bureau is the head’s, to make and to end', () => {
    const told = reviewed();
    told.done(told.onCase(stayExecution, { decision: told.id, ...stay, by: 'bureau' }, byHead));
    expect(told.onCase(endStay, { decision: told.id, endedOn: '2026-11-24' }, bySection)).toEqual([
      'execution.head-only',
    ]);
  });

  it('needs a review', () => {
    const told = after().served().on('2026-11-24');
    expect(told.onCase(stayExecution, { decision: told.id, ...stay }, bySection)).toEqual([
      'execution.stay-without-review',
    ]);
  });
});
