import { describe, expect, it } from '@jest/globals';
import { type Story, present, signed, story } from '../../testing/story.fixture.js';
import { head, officerA, officerC, sealed, sectionHead } from '../../testing/world.fixture.js';
import { referToPolice } from '../transfer-case/transfer-case.decider.js';
import { crimeTransferRefusals } from './crime-guards.decider.js';
import { handOverCrimeItems, recordPoliceReply, requestPoliceReview } from './follow-police.decider.js';
import { decideCrimeTransfer, handOverCrime, proposeCrimeTransfer } from './transfer-crime.decider.js';

const crime = { present, offence: sealed('诈骗'), report: sealed('两人核实'), files: [] };
const byHead = { actor: head };
const bySection = { actor: sectionHead };

const proposed = (): Story => {
  const told = story().inquired();
  expect(told.onCase(proposeCrimeTransfer, crime)).toEqual([]);
  return told;
};
const transferOf = (told: Story): string => told.lastOf('CrimeTransferProposed').transfer;
const approved = (): Story => {
  const told = proposed();
  expect(told.onCase(decideCrimeTransfer, { transfer: transferOf(told), approved: true }, byHead)).toEqual(
    [],
  );
  return told;
};
const handing = (told: Story) => ({
  transfer: transferOf(told),
  docNo: '名民移〔2026〕1号',
  materials: ['transfer-letter', 'investigation-report'] as const,
  handedOverOn: '2026-11-02',
  files: [],
});
const handedOver = (): Story => {
  const told = approved();
  expect(told.onCase(handOverCrime, handing(told))).toEqual([]);
  return told;
};
const reply = {
  ofDocNo: '名民移〔2026〕1号',
  replyNo: '公刑〔2026〕9号',
  outcome: 'accepted',
  repliedOn: '2026-11-02',
} as const;
const answered = (outcome: 'accepted' | 'declined'): Story => {
  const told = handedOver();
  expect(told.onCase(recordPoliceReply, { ...reply, outcome })).toEqual([]);
  return told;
};

describe('proposing to hand over a suspected crime (国务院令第310号 Arts 3 and 5)', () => {
  it('is the report of two officers, and gives the chief three days', () => {
    const told = proposed();
    const term = told.case.terms[`crime-decision:${transferOf(told)}`];
    expect(term).toMatchObject({ role: 'organ-head', timer: 'crime-transfer-decision', dueOn: '2026-11-05' });
    expect(told.onCase(proposeCrimeTransfer, crime)).toEqual(['crime.already-proposed']);
  });

  it('is refused of one officer, of a stranger, and of a case that is not there', () => {
    const alone = { ...crime, present: { ...present, officers: [officerA.account] } };
    expect(story().inquired().onCase(proposeCrimeTransfer, alone)).toEqual(['officer.two-required']);
    expect(story().inquired().onCase(proposeCrimeTransfer, crime, { actor: officerC })).toEqual([
      'case.not-a-handler',
    ]);
    expect(story().onCase(proposeCrimeTransfer, crime)).toContain('case.wrong-state');
  });

  it('is possible in a closed case too: a crime is handed over whenever it is found', () => {
    expect(story().closed().onCase(proposeCrimeTransfer, crime)).toEqual([]);
  });
});

describe('deciding to hand over (Art 5)', () => {
  it('starts the twenty-four hours where it is approved', () => {
    const told = approved();
    expect(told.case.terms[`crime-handover:${transferOf(told)}`]).toMatchObject({
      warnOn: '2026-11-02',
      dueOn: '2026-11-03',
    });
    expect(told.case.terms[`crime-decision:${transferOf(told)}`]?.status).toBe('met');
  });

  it('gives its reasons where it is not, and then a penalty is free', () => {
    const told = proposed();
    const refusal = { transfer: transferOf(told), approved: false };
    expect(crimeTransferRefusals(told.case)).toHaveLength(1);
    expect(told.onCase(decideCrimeTransfer, refusal, byHead)).toEqual(['crime.refusal-without-reason']);
    expect(told.onCase(decideCrimeTransfer, { ...refusal, reason: sealed('不构成') }, byHead)).toEqual([]);
    expect(crimeTransferRefusals(told.case)).toEqual([]);
    expect(told.onCase(handOverCrime, handing(told))).toEqual(['crime.not-approved']);
  });

  it('is not for a handler, and needs a proposal', () => {
    const told = proposed();
    const decision = { transfer: transferOf(told), approved: true };
    const handler = { actor: { ...officerA, role: 'organ-head' as const } };
    expect(told.onCase(decideCrimeTransfer, decision, handler)).toEqual(['case.handler-may-not-decide']);
    expect(told.onCase(decideCrimeTransfer, { ...decision, transfer: 'other' }, byHead)).toEqual([
      'crime.not-proposed',
    ]);
    expect(approved().onCase(decideCrimeTransfer, decision, byHead)).toEqual(['crime.not-proposed']);
  });
});

describe('handing over (Arts 5, 6 and 8)', () => {
  it('goes with letter and report, and starts the three days of the police', () => {
    const told = handedOver();
    expect(told.case.terms[`crime-reply:${transferOf(told)}`]).toMatchObject({
      timer: 'police-acceptance-reply',
      dueOn: '2026-11-05',
    });
    expect(told.case.documents.at(-1)).toMatchObject({ kind: 'crime-transfer-letter' });
    expect(crimeTransferRefusals(told.case)).toHaveLength(1);
  });

  it.each([
    ['without the letter', { materials: ['investigation-report', 'other'] as const }, 'crime.letter-missing'],
    ['without the report', { materials: ['transfer-letter'] as const }, 'crime.letter-missing'],
    ['on a day that has not come', { handedOverOn: '2026-11-09' }, 'entry.in-the-future'],
    ['on a day before the approval', { handedOverOn: '2026-11-01' }, 'entry.before-its-prerequisite'],
    ['of another transfer', { transfer: 'other' }, 'crime.not-approved'],
  ])('is refused %s', (_what, change, code) => {
    const told = approved();
    expect(told.onCase(handOverCrime, { ...handing(told), ...change })).toEqual([code]);
  });
});

describe('the reply of the police (Arts 8, 9 and 12)', () => {
  it('accepted: the items follow in three days', () => {
    const told = answered('accepted');
    const transfer = transferOf(told);
    expect(told.case.terms[`crime-items:${transfer}`]).toMatchObject({ timer: 'crime-items-handover' });
    const items = { transfer, docNo: '名民移物〔2026〕1号', present, signature: signed, files: [] };
    expect(told.onCase(handOverCrimeItems, items)).toEqual([]);
    expect(told.case.terms[`crime-items:${transfer}`]?.status).toBe('met');
    expect(told.onCase(handOverCrimeItems, items)).toEqual(['crime.not-accepted']);
    expect(told.onCase(recordPoliceReply, reply)).toEqual(['crime.already-answered']);
  });

  it('declined: review is asked within three days, afterwards of the procuratorate only', () => {
    const told = answered('declined');
    const transfer = transferOf(told);
    expect(crimeTransferRefusals(told.case)).toEqual([]);
    const review = {
      transfer,
      reviewer: 'police',
      docNo: '名民复〔2026〕1号',
      requestedOn: '2026-11-06',
    } as const;
    told.now = '2026-11-06T02:00:00.000Z';
    expect(told.onCase(requestPoliceReview, review, byHead)).toEqual(['crime.review-too-late']);
    expect(told.onCase(requestPoliceReview, { ...review, reviewer: 'procuratorate' }, byHead)).toEqual([]);
    expect(crimeTransferRefusals(told.case)).toHaveLength(1);
    expect(told.onCase(requestPoliceReview, review, byHead)).toEqual(['crime.not-declined']);
  });

  it('takes a second answer after review, and then the matter is open for a penalty', () => {
    const told = answered('declined');
    const transfer = transferOf(told);
    const review = {
      transfer,
      reviewer: 'police',
      docNo: '名民复〔2026〕1号',
      requestedOn: '2026-11-02',
    } as const;
    expect(told.onCase(requestPoliceReview, review, byHead)).toEqual([]);
    expect(told.case.terms[`crime-review-reply:${transfer}`]).toMatchObject({ status: 'running' });
    const second = { ...reply, replyNo: '公刑复〔2026〕2号', outcome: 'declined' } as const;
    expect(told.onCase(recordPoliceReply, second)).toEqual([]);
    expect(told.case.terms[`crime-review-reply:${transfer}`]?.status).toBe('met');
    expect(crimeTransferRefusals(told.case)).toEqual([]);
  });

  it('declined again on review: the procuratorate is asked, in three days of its own, the police no more (Art 9)', () => {
    const told = answered('declined');
    const transfer = transferOf(told);
    const review = {
      transfer,
      reviewer: 'police',
      docNo: '名民复〔2026〕1号',
      requestedOn: '2026-11-02',
    } as const;
    expect(told.onCase(requestPoliceReview, review, byHead)).toEqual([]);
    const supervision = { ...review, docNo: '名民督〔2026〕1号', reviewer: 'procuratorate' } as const;
    // While the police still review, nobody else is asked.
    expect(told.onCase(requestPoliceReview, supervision, byHead)).toEqual(['crime.not-declined']);
    told.now = '2026-11-05T01:00:00.000Z';
    const second = {
      ...reply,
      replyNo: '公刑复〔2026〕2号',
      outcome: 'declined',
      repliedOn: '2026-11-05',
    } as const;
    expect(told.onCase(recordPoliceReply, second)).toEqual([]);
    expect(told.case.terms[`crime-review-request:${transfer}`]).toMatchObject({
      timer: 'prosecution-supervision',
      status: 'running',
      dueOn: '2026-11-09',
    });
    const again = { ...review, docNo: '名民复〔2026〕2号', requestedOn: '2026-11-05' };
    expect(told.onCase(requestPoliceReview, again, byHead)).toEqual(['crime.not-declined']);
    const asked = { ...supervision, requestedOn: '2026-11-05' };
    expect(told.onCase(requestPoliceReview, asked, byHead)).toEqual([]);
    expect(told.case.terms[`crime-review-request:${transfer}`]?.status).toBe('met');
    // No penalty takes the place of the transfer while the procuratorate considers it.
    expect(crimeTransferRefusals(told.case)).toHaveLength(1);
    expect(told.onCase(requestPoliceReview, { ...asked, docNo: '3' }, byHead)).toEqual([
      'crime.not-declined',
    ]);
    const third = { ...second, replyNo: '公刑〔2026〕3号', outcome: 'accepted' } as const;
    expect(told.onCase(recordPoliceReply, third)).toEqual([]);
    expect(told.case.terms[`crime-items:${transfer}`]).toMatchObject({ status: 'running' });
  });

  it('answers a letter of ours, not before it, not in the future', () => {
    const told = handedOver();
    expect(told.onCase(recordPoliceReply, { ...reply, ofDocNo: '别的' })).toEqual(['crime.no-letter']);
    expect(told.onCase(recordPoliceReply, { ...reply, repliedOn: '2026-11-01' })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(recordPoliceReply, { ...reply, repliedOn: '2026-12-01' })).toEqual([
      'entry.in-the-future',
    ]);
    expect(proposed().onCase(recordPoliceReply, reply)).toEqual(['crime.no-letter']);
  });

  it('acknowledges a referral of Order 77 Art 20 as well, without terms of a crime', () => {
    const told = story().banned();
    told.onCase(referToPolice, { ground: 'obstruction', docNo: '名民送〔2026〕1号' }, byHead);
    expect(told.onCase(recordPoliceReply, { ...reply, ofDocNo: '名民送〔2026〕1号' }, bySection)).toEqual([]);
    expect(told.lastOf('PoliceReplied').transfer).toBeUndefined();
    expect(Object.keys(told.case.terms).filter((term) => term.startsWith('crime-'))).toEqual([]);
  });
});
