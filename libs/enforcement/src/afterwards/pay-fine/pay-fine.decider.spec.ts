import { describe, expect, it } from '@jest/globals';
import { type LawBook, addDays, createLawBook } from '@shouzheng/law/contract';
import { CASE } from '../../testing/story.fixture.js';
import { head, officerA, officerC } from '../../testing/world.fixture.js';
import { type AfterStory, DOC_NO, FINE, WARNING, after, byHead, files, text } from '../afterwards.fixture.js';
import { accountOf } from '../fine/fine-account.decider.js';
import { changeOwnDecision, revokePenalty } from '../take-back/take-back.decider.js';
import { approveInstalments, endInstalments } from './plan-payment.decider.js';
import { collectFineOnSpot, recordPayment, remitSpotFine } from './record-payment.decider.js';
import { accrueAddOn, recordRefund } from './settle-account.decider.js';

const aPayment = {
  purpose: 'fine',
  amountFen: 3_000_000,
  channel: 'bank',
  receiptNo: 'R1',
  paidOn: '2026-11-10',
  files,
} as const;
const paying = (told: AfterStory, change: object = {}): readonly string[] =>
  told.onCase(recordPayment, { decision: told.id, ...aPayment, ...change });
const addOnOn = (told: AfterStory, asOf: string): number => accountOf(told.target, asOf, told).addOnFen;
const PLAN = [
  { dueOn: '2026-12-10', amountFen: 1_000_000 },
  { dueOn: '2027-06-10', amountFen: 2_000_000 },
];
const approval = {
  approvalDocNo: '名民分缴〔2026〕1号',
  requestedOn: '2026-11-06',
  reason: text,
  plan: PLAN,
  files: [],
};
function planned(): AfterStory {
  const told = after().served().on('2026-11-10');
  return told.done(told.onCase(approveInstalments, { decision: told.id, ...approval }, byHead));
}

describe('the share of the add-on (行政处罚法第七十二条)', () => {
  it('is that of the law of the day of the decision, as the decision told it', () => {
    const told = after().served();
    const { law, settings, target } = told;
    const milder = (from: string): LawBook => {
      const shipped = law.rule('APL-72', target.decision.decidedOn)!;
      const value = { percentPerDay: 1, capPercent: 100 };
      return createLawBook({ rules: [{ ...shipped, version: `APL-72@${from}`, from, value }] });
    };
    const addOn = (book: LawBook): number =>
      accountOf(target, '2026-11-20', { settings, law: book }).addOnFen;
    const full = addOn(law);
    expect(full).toBeGreaterThan(0);
    expect(addOn(milder(target.decision.decidedOn))).toBe(full / 3);
    expect(addOn(milder(addDays(target.decision.decidedOn, 1)))).toBe(full);
  });
});

describe('paying a fine (行政处罚法第六十七条)', () => {
  it('is recorded by the receipt of the bank, and ends the terms when nothing is open', () => {
    const told = after().served().on('2026-11-10');
    expect(paying(told, { amountFen: 1_000_000 })).toEqual([]);
    expect(told.statusOf(`fine:${DOC_NO}`)).toBe('running');
    expect(paying(told, { amountFen: 2_000_000, receiptNo: 'R2' })).toEqual([]);
    expect(told.statusOf(`fine:${DOC_NO}`)).toBe('met');
    expect(told.statusOf(`court-application:${DOC_NO}`)).toBe('met');
    expect(paying(told, { amountFen: 1 })).toEqual(['fine.more-than-owed']);
  });

  it.each([
    ['collected by the organ itself', { channel: 'organ' }, 'fine.organ-may-not-collect'],
    ['of more than the fine', { amountFen: 3_000_001 }, 'fine.more-than-owed'],
    ['of an add-on that has not accrued', { purpose: 'add-on', amountFen: 1 }, 'fine.more-than-owed'],
    [
      'of gains that were not confiscated',
      { purpose: 'confiscated-gains', amountFen: 1 },
      'fine.more-than-owed',
    ],
    ['before the service', { paidOn: '2026-11-02' }, 'entry.before-its-prerequisite'],
    ['on a day to come', { paidOn: '2026-11-11' }, 'entry.in-the-future'],
  ])('is refused when %s', (_what, change, code) => {
    expect(paying(after().served().on('2026-11-10'), change)).toEqual([code]);
  });

  it('late leaves the add-on, which is paid apart', () => {
    const told = after().served().on('2026-11-20');
    expect(paying(told, { paidOn: '2026-11-20' })).toEqual([]);
    expect(told.statusOf(`fine:${DOC_NO}`)).toBe('missed');
    expect(addOnOn(told, '2026-12-31')).toBe(180_000);
    expect(paying(told, { purpose: 'add-on', amountFen: 180_001, paidOn: '2026-11-20' })).toEqual([
      'fine.more-than-owed',
    ]);
    expect(paying(told, { purpose: 'add-on', amountFen: 180_000, paidOn: '2026-11-20' })).toEqual([]);
  });

  it('follows the service of a decision that stands', () => {
    expect(paying(after().on('2026-11-10'))).toContain('decision.not-served');
    const told = after().served();
    told.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead);
    expect(paying(told)).toContain('decision.annulled');
  });
});

describe('the add-on on record (行政处罚法第七十二、七十三条)', () => {
  it('is computed from the record, never entered', () => {
    const told = after().served().on('2026-11-18');
    expect(told.onCase(accrueAddOn, { decision: told.id })).toEqual(['fine.nothing-accrued']);
    told.on('2026-11-28');
    expect(told.onCase(accrueAddOn, { decision: told.id })).toEqual([]);
    expect(told.lastOf('AddOnAccrued')).toMatchObject({
      asOf: '2026-11-28',
      principalFen: 3_000_000,
      addOnFen: 900_000,
      capFen: 3_000_000,
      overdueDays: 10,
      frozenDays: 0,
    });
  });

  it('of half the fine is computed on half', () => {
    const told = after().served().on('2026-11-28');
    paying(told, { amountFen: 1_500_000, paidOn: '2026-11-18' });
    expect(addOnOn(told, '2026-11-28')).toBe(450_000);
  });

  it('follows a fine that was lowered', () => {
    const told = after().served().on('2026-11-18');
    const items = [{ ...FINE, amountFen: 1_000_000 }];
    told.done(told.onCase(changeOwnDecision, { decision: told.id, changeDocNo: 'x', items }, byHead));
    expect(addOnOn(told, '2026-11-28')).toBe(300_000);
    expect(addOnOn(told, '2027-11-28')).toBe(1_000_000);
  });
});

describe('instalments (行政处罚法第六十六条)', () => {
  it('stand in place of the term of payment, and put off the term for the court to their end', () => {
    const told = planned();
    expect(told.statusOf(`fine:${DOC_NO}`)).toBe('met');
    expect(told.dueOn(`instalment:${DOC_NO}:1`)).toBe('2026-12-10');
    expect(told.dueOn(`instalment:${DOC_NO}:2`)).toBe('2027-06-10');
    // Three months from the last instalment, not from the six months to sue of 3 May (APL 72 ¶2).
    expect(told.case.terms[`court-application:${DOC_NO}`]).toMatchObject({
      startsOn: '2027-06-10',
      dueOn: '2027-09-10',
      status: 'running',
    });
  });

  it('that end before the party’s own terms leave the term for the court where it was (行政强制法第五十三条)', () => {
    const told = after().served().on('2026-11-10');
    const plan = [{ dueOn: '2026-12-10', amountFen: 3_000_000 }];
    told.done(told.onCase(approveInstalments, { decision: told.id, ...approval, plan }, byHead));
    expect(told.dueOn(`court-application:${DOC_NO}`)).toBe('2027-08-03');
  });

  it('roll past a rest day', () => {
    const told = after().served().on('2026-11-10');
    const plan = [{ dueOn: '2026-12-12', amountFen: 3_000_000 }];
    told.done(told.onCase(approveInstalments, { decision: told.id, ...approval, plan }, byHead));
    expect(told.lastOf('InstalmentsApproved').plan[0]?.dueOn).toBe('2026-12-14');
    expect(addOnOn(told, '2026-12-14')).toBe(0);
    expect(addOnOn(told, '2026-12-15')).toBe(90_000);
  });

  it('are met one by one', () => {
    const told = planned().on('2026-12-01');
    paying(told, { amountFen: 1_500_000, paidOn: '2026-12-01' });
    expect(told.statusOf(`instalment:${DOC_NO}:1`)).toBe('met');
    expect(told.statusOf(`instalment:${DOC_NO}:2`)).toBe('running');
    paying(told, { amountFen: 1_500_000, paidOn: '2026-12-01', receiptNo: 'R2' });
    expect(told.statusOf(`instalment:${DOC_NO}:2`)).toBe('met');
    expect(told.statusOf(`court-application:${DOC_NO}`)).toBe('met');
  });

  it('that are missed may be ended: all is due at once', () => {
    const told = planned().on('2026-12-10');
    expect(told.onCase(endInstalments, { decision: told.id, cause: 'instalment-missed' }, byHead)).toEqual([
      'fine.nothing-missed',
    ]);
    told.on('2026-12-13');
    expect(addOnOn(told, '2026-12-13')).toBe(90_000);
    expect(told.onCase(endInstalments, { decision: told.id, cause: 'instalment-missed' }, byHead)).toEqual(
      [],
    );
    expect(addOnOn(told, '2026-12-14')).toBe(180_000);
    expect(told.dueOn(`court-application:${DOC_NO}`)).toBe('2027-08-03');
    expect(told.onCase(endInstalments, { decision: told.id, cause: 'hardship-over' }, byHead)).toEqual([
      'fine.no-plan',
    ]);
  });

  it.each([
    ['do not add up to what is unpaid', { plan: PLAN.slice(1) }, 'fine.plan-sum'],
    ['are out of order', { plan: [...PLAN].reverse() }, 'fine.plan-order'],
    ['were asked for before the service', { requestedOn: '2026-11-02' }, 'entry.before-its-prerequisite'],
  ])('are refused when they %s', (_what, change, code) => {
    const told = after().served().on('2026-11-10');
    expect(told.onCase(approveInstalments, { decision: told.id, ...approval, ...change }, byHead)).toEqual([
      code,
    ]);
  });

  it('are the head’s to approve, once, of a fine that is open', () => {
    const told = planned();
    expect(told.onCase(approveInstalments, { decision: told.id, ...approval }, byHead)).toEqual([
      'fine.plan-runs',
    ]);
    const handler = { actor: { ...head, person: officerA.person } };
    const other = after().served().on('2026-11-10');
    expect(other.onCase(approveInstalments, { decision: other.id, ...approval }, handler)).toEqual([
      'case.handler-may-not-decide',
    ]);
    paying(other);
    expect(other.onCase(approveInstalments, { decision: other.id, ...approval }, byHead)).toContain(
      'fine.paid',
    );
    const warned = after({ items: [WARNING] }).served();
    expect(warned.onCase(approveInstalments, { decision: warned.id, ...approval }, byHead)).toContain(
      'fine.no-fine',
    );
  });
});

describe('collecting on the spot (行政处罚法第六十八至七十一条)', () => {
  const small = { no: 1, kind: 'FINE', amountFen: 10_000 } as const;
  const collection = {
    amountFen: 10_000,
    ground: 'up-to-100-yuan',
    receiptNo: 'S1',
    collectedOn: '2026-11-03',
    files,
  } as const;
  const collecting = (told: AfterStory, change: object = {}): readonly string[] =>
    told.onCase(collectFineOnSpot, { decision: told.id, ...collection, ...change });

  it('goes in two working days to the organ and in two more to the bank', () => {
    const told = after({ simple: true, items: [small] }).served();
    expect(collecting(told)).toEqual([]);
    expect(told.statusOf(`fine:${DOC_NO}`)).toBe('met');
    expect(told.dueOn(`spot-organ:${DOC_NO}`)).toBe('2026-11-05');
    const remittance = { decision: told.id, receiptNo: 'S2', remittedOn: '2026-11-04' };
    told.on('2026-11-04');
    expect(told.onCase(remitSpotFine, { ...remittance, to: 'bank' })).toEqual(['fine.remit-in-order']);
    expect(told.onCase(remitSpotFine, { ...remittance, to: 'organ' })).toEqual([]);
    expect(told.dueOn(`spot-bank:${DOC_NO}`)).toBe('2026-11-06');
    expect(told.onCase(remitSpotFine, { ...remittance, to: 'organ' })).toEqual(['fine.already-remitted']);
    expect(told.onCase(remitSpotFine, { ...remittance, to: 'bank' })).toEqual([]);
    expect(told.onCase(remitSpotFine, { ...remittance, to: 'bank' })).toEqual(['fine.already-remitted']);
    expect(collecting(told)).toEqual(['fine.spot-already']);
  });

  it('is for small fines of the simple procedure, or for remote places at the party’s request', () => {
    const ordinary = after().served();
    expect(collecting(ordinary)).toEqual(['fine.not-on-the-spot', 'fine.over-spot-limit']);
    expect(collecting(ordinary, { ground: 'remote-at-request' })).toEqual([]);
    const larger = after({ simple: true, items: [{ ...small, amountFen: 10_001 }] }).served();
    expect(collecting(larger)).toEqual(['fine.over-spot-limit']);
    expect(collecting(larger, { files: [], ground: 'hard-to-collect-later' })).toEqual([
      'fine.receipt-required',
    ]);
    expect(collecting(larger, { amountFen: 10_002, ground: 'hard-to-collect-later' })).toEqual([
      'fine.more-than-owed',
    ]);
    expect(collecting(after({ items: [WARNING] }).served())).toContain('fine.no-fine');
    const told = after({ simple: true, items: [small] }).served();
    expect(told.onCase(collectFineOnSpot, { decision: told.id, ...collection }, { actor: officerC })).toEqual(
      ['case.not-a-handler'],
    );
    expect(
      told.onCase(remitSpotFine, {
        decision: told.id,
        receiptNo: 'x',
        remittedOn: '2026-11-03',
        to: 'organ',
      }),
    ).toEqual(['fine.nothing-collected']);
  });
});

describe('refunds', () => {
  const refund = { receiptNo: 'B1', refundedOn: '2026-11-12', files: [] };

  it('give back everything after an annulment, the excess after a change, and no more', () => {
    const told = after().served().on('2026-11-10');
    paying(told);
    expect(told.onCase(recordRefund, { decision: told.id, ...refund, amountFen: 1 })).toEqual([
      'fine.nothing-to-refund',
    ]);
    told.on('2026-11-11');
    const items = [{ ...FINE, amountFen: 2_000_000 }];
    told.done(told.onCase(changeOwnDecision, { decision: told.id, changeDocNo: 'x', items }, byHead));
    told.on('2026-11-12');
    expect(told.onCase(recordRefund, { decision: told.id, ...refund, amountFen: 1_000_001 })).toEqual([
      'fine.more-than-owed',
    ]);
    expect(told.onCase(recordRefund, { decision: told.id, ...refund, amountFen: 1_000_000 })).toEqual([]);
    told.done(told.onCase(revokePenalty, { revocationDocNo: 'y', basis: 'APL-75' }, byHead));
    expect(told.onCase(recordRefund, { decision: told.id, ...refund, amountFen: 2_000_000 })).toEqual([]);
    expect(told.types(CASE).at(-1)).toBe('RefundRecorded');
  });
});
