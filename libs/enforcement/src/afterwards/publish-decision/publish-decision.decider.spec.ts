import { describe, expect, it } from '@jest/globals';
import { CASE, story } from '../../testing/story.fixture.js';
import { head, sectionHead, system } from '../../testing/world.fixture.js';
import { recordPayment } from '../pay-fine/record-payment.decider.js';
import {
  type AfterStory,
  DOC_NO,
  FINE,
  WARNING,
  after,
  byCredit,
  byHead,
  bySection,
  files,
  text,
} from '../afterwards.fixture.js';
import {
  applyCreditRepair,
  enterCreditInformation,
  refuseCreditRepair,
  repairCredit,
  verifyCreditRepair,
} from '../repair-credit/repair-credit.decider.js';
import { changeOwnDecision, revokePenalty } from '../take-back/take-back.decider.js';
import { endPublicationPolicy } from './end-publication.policy.js';
import { endPublication, withdrawPublication } from './end-publication.decider.js';
import { draftPublication, publishDecision, testSocialInfluence } from './publish-decision.decider.js';

const aTest = { outcome: 'publish', grounds: ['donations-or-fees'], reason: text } as const;
const aDraft = { summary: text, personsMasked: true, secretsChecked: true };
const aPublication = { media: ['credit-china'], publishedOn: '2026-11-04' } as const;
const revocation = { revocationDocNo: '名民撤〔2026〕1号', basis: 'APL-75' } as const;

function tested(told: AfterStory): AfterStory {
  return told.done(told.onCase(testSocialInfluence, { decision: told.id, ...aTest }, bySection));
}
function drafted(told: AfterStory): AfterStory {
  tested(told);
  return told.done(told.onCase(draftPublication, { decision: told.id, ...aDraft }));
}
function published(told: AfterStory): AfterStory {
  drafted(told.on('2026-11-04'));
  return told.done(told.onCase(publishDecision, { decision: told.id, ...aPublication }, bySection));
}
const publishing = (told: AfterStory, change: object = {}): readonly string[] =>
  told.onCase(publishDecision, { decision: told.id, ...aPublication, ...change }, bySection);

describe('publishing a decision (行政处罚法第四十八条)', () => {
  it('follows a recorded test, a masked summary and another person', () => {
    const told = after().served();
    expect(publishing(told)).toContain('publication.not-tested');
    expect(told.onCase(draftPublication, { decision: told.id, ...aDraft })).toEqual([
      'publication.not-tested',
    ]);
    tested(told);
    expect(publishing(told)).toEqual(['publication.not-drafted']);
    const bare = { ...aDraft, personsMasked: false };
    expect(told.onCase(draftPublication, { decision: told.id, ...bare })).toEqual(['publication.not-masked']);
    told.onCase(draftPublication, { decision: told.id, ...aDraft });
    const author = { ...sectionHead, person: told.lastOf('PublicationDrafted').person };
    told.on('2026-11-04');
    expect(told.onCase(publishDecision, { decision: told.id, ...aPublication }, { actor: author })).toEqual([
      'publication.author-may-not-publish',
    ]);
    expect(publishing(told)).toEqual([]);
    expect(publishing(told)).toEqual(['publication.already-published']);
    expect(told.onCase(testSocialInfluence, { decision: told.id, ...aTest }, bySection)).toEqual([
      'publication.already-published',
    ]);
  });

  it('lasts as long as the class of the credit record admits (信用修复管理办法)', () => {
    const minor = published(after({ severity: 'minor', items: [WARNING] }).served());
    expect(minor.lastOf('DecisionPublished').publishUntil).toBe('2027-02-04');
    const general = published(after().served());
    expect(general.lastOf('DecisionPublished').publishUntil).toBe('2027-11-04');
    const serious = published(after({ severity: 'serious' }).served());
    expect(serious.lastOf('DecisionPublished').publishUntil).toBe('2029-11-04');
    expect(serious.dueOn(`published:${DOC_NO}`)).toBe('2029-11-04');
  });

  it.each([
    ['for less than three months', { publishUntil: '2027-02-03' }, 'publication.span'],
    ['for more than a year', { publishUntil: '2027-11-05' }, 'publication.span'],
    ['on its own portal without an address', { media: ['own-portal'] }, 'publication.nowhere'],
    ['before the decision', { publishedOn: '2026-11-01' }, 'entry.before-its-prerequisite'],
    ['on a day to come', { publishedOn: '2026-11-05' }, 'entry.in-the-future'],
  ])('of class general is refused %s', (_what, change, code) => {
    expect(publishing(drafted(after().served().on('2026-11-04')), change)).toContain(code);
  });

  it('is not for what has no influence, nor for a ban, which is announced', () => {
    const told = after().served();
    const withheld = { ...aTest, outcome: 'withhold', grounds: ['little-harm-few-affected'] } as const;
    expect(told.onCase(testSocialInfluence, { decision: told.id, ...withheld }, bySection)).toEqual([]);
    expect(publishing(told)).toContain('publication.not-tested');
    const ban = story().banned();
    const [id = ''] = Object.keys(ban.case.decisions);
    expect(ban.onCase(testSocialInfluence, { decision: id, ...aTest }, bySection)).toEqual([
      'decision.other-kind',
    ]);
  });
});

describe('withdrawing a publication (行政处罚法第四十八条)', () => {
  it('follows an annulment within three working days', () => {
    const told = published(after().served());
    const withdrawal = { decision: told.id, reason: text, withdrawnOn: '2026-11-12' };
    expect(told.onCase(withdrawPublication, withdrawal, bySection)).toEqual([
      'publication.nothing-to-withdraw',
    ]);
    told.on('2026-11-11');
    told.done(told.onCase(revokePenalty, revocation, byHead));
    expect(told.dueOn(`withdrawal:${DOC_NO}`)).toBe('2026-11-16');
    told.on('2026-11-12');
    expect(told.onCase(withdrawPublication, { ...withdrawal, withdrawnOn: '2026-11-10' }, bySection)).toEqual(
      ['entry.before-its-prerequisite'],
    );
    expect(told.onCase(withdrawPublication, withdrawal, bySection)).toEqual([]);
    expect(told.lastOf('PublicationWithdrawn').cause).toBe('annulled');
    expect(told.statusOf(`withdrawal:${DOC_NO}`)).toBe('met');
    expect(told.onCase(withdrawPublication, withdrawal, bySection)).toEqual(['publication.ended']);
  });

  it('follows a change as well, and is not asked where nothing was published', () => {
    const told = published(after().served());
    const change = { decision: told.id, changeDocNo: '名民改〔2026〕1号', items: [WARNING] };
    told.done(told.onCase(changeOwnDecision, change, byHead));
    expect(told.statusOf(`withdrawal:${DOC_NO}`)).toBe('running');
    const silent = after().served();
    silent.onCase(revokePenalty, revocation, byHead);
    expect(silent.statusOf(`withdrawal:${DOC_NO}`)).toBeUndefined();
    const none = { decision: silent.id, reason: text, withdrawnOn: '2026-11-04' };
    expect(silent.onCase(withdrawPublication, none, bySection)).toEqual(['publication.not-published']);
  });
});

describe('the end of a publication', () => {
  it('comes with its last day, by itself', () => {
    const told = published(after().served());
    expect(told.onCase(endPublication, { decision: told.id }, bySection)).toEqual(['publication.not-over']);
    told.on('2027-11-05');
    const missed = { streamId: CASE, data: { term: `published:${DOC_NO}` } };
    const [request] = endPublicationPolicy.on.TermMissed?.(missed as never) ?? [];
    expect(told.onCase(endPublication, request?.payload as never, { actor: system })).toEqual([]);
    expect(told.lastOf('PublicationEnded')).toMatchObject({ cause: 'expired', endedOn: '2027-11-04' });
    expect(told.onCase(endPublication, { decision: told.id }, bySection)).toContain('publication.ended');
    const other = { streamId: 'organization-1', data: { term: `published:${DOC_NO}` } };
    expect(endPublicationPolicy.on.TermMissed?.(other as never)).toEqual([]);
    expect(after().served().onCase(endPublication, { decision: DOC_NO }, bySection)).toContain(
      'publication.not-published',
    );
  });
});

describe('the credit record (Order 60; 信用修复管理办法)', () => {
  const payment = {
    purpose: 'fine',
    amountFen: 3_000_000,
    channel: 'bank',
    receiptNo: 'R1',
    paidOn: '2026-11-10',
    files,
  } as const;
  const application = { appliedOn: '2027-02-05', statement: text, files };

  function repaid(): AfterStory {
    const told = published(after().served()).on('2026-11-10');
    told.done(told.onCase(recordPayment, { decision: told.id, ...payment }));
    return told.on('2027-02-05');
  }

  it('is entered within five working days of the effect', () => {
    const told = after().served();
    expect(
      told.onCase(enterCreditInformation, { decision: told.id, enteredOn: '2026-11-02' }, byCredit),
    ).toEqual(['entry.before-its-prerequisite']);
    expect(
      told.onCase(enterCreditInformation, { decision: told.id, enteredOn: '2026-11-03' }, byCredit),
    ).toEqual([]);
    expect(told.statusOf(`credit-entry:${DOC_NO}`)).toBe('met');
    expect(
      told.onCase(enterCreditInformation, { decision: told.id, enteredOn: '2026-11-03' }, byCredit),
    ).toEqual(['credit.already-entered']);
    const unserved = after();
    const early = { decision: unserved.id, enteredOn: '2026-11-02' };
    expect(unserved.onCase(enterCreditInformation, early, byCredit)).toEqual(['decision.not-served']);
  });

  it('is repaired on application, verified, and decided by another: publication and sharing end', () => {
    const told = repaid();
    const on = { decision: told.id };
    expect(told.onCase(applyCreditRepair, { ...on, ...application, files: [] }, byCredit)).toEqual([
      'credit.proof-required',
    ]);
    expect(told.onCase(repairCredit, on, byHead)).toEqual(['credit.not-verified']);
    expect(told.onCase(verifyCreditRepair, { ...on, corrected: true, finding: text }, byCredit)).toEqual([
      'credit.not-applied',
    ]);
    expect(told.onCase(applyCreditRepair, { ...on, ...application }, byCredit)).toEqual([]);
    expect(told.onCase(applyCreditRepair, { ...on, ...application }, byCredit)).toEqual([
      'credit.repair-open',
    ]);
    expect(told.onCase(verifyCreditRepair, { ...on, corrected: true, finding: text }, byCredit)).toEqual([]);
    const same = { actor: { ...head, person: told.lastOf('CreditRepairVerified').person } };
    expect(told.onCase(repairCredit, on, same)).toEqual(['credit.verifier-may-not-decide']);
    expect(told.onCase(repairCredit, on, byHead)).toEqual([]);
    expect(told.types(CASE).slice(-3)).toEqual(['CreditRepaired', 'PublicationEnded', 'TermMet']);
    expect(told.lastOf('PublicationEnded').cause).toBe('repaired');
  });

  it('is refused with a reason, and may then be asked for again', () => {
    const told = repaid();
    const on = { decision: told.id };
    told.onCase(applyCreditRepair, { ...on, ...application }, byCredit);
    told.onCase(verifyCreditRepair, { ...on, corrected: false, finding: text }, byCredit);
    expect(told.onCase(repairCredit, on, byHead)).toEqual(['credit.not-corrected']);
    expect(told.onCase(refuseCreditRepair, { ...on, reason: text }, byHead)).toEqual([]);
    expect(told.onCase(applyCreditRepair, { ...on, ...application }, byCredit)).toEqual([]);
  });

  it('is not repaired before the shortest publication, nor while duties are open', () => {
    const early = repaid().on('2027-02-04');
    expect(early.onCase(applyCreditRepair, { decision: early.id, ...application }, byCredit)).toEqual([
      'credit.too-early',
    ]);
    const unpaid = published(after().served()).on('2027-02-05');
    expect(unpaid.onCase(applyCreditRepair, { decision: unpaid.id, ...application }, byCredit)).toEqual([
      'credit.duties-open',
    ]);
  });

  it('is not granted while a duty is open that came after the application (CRR)', () => {
    const told = repaid();
    const on = { decision: told.id };
    told.done(told.onCase(applyCreditRepair, { ...on, ...application }, byCredit));
    told.done(told.onCase(verifyCreditRepair, { ...on, corrected: true, finding: text }, byCredit));
    const { caseNumber, subjectName, regionCode, organ } = told.lastOf('PenaltyDecided');
    told.event({
      type: 'DecisionChanged',
      data: {
        caseNumber,
        subjectName,
        regionCode,
        organ,
        ofEventId: told.id,
        ofKind: 'penalty',
        docNo: DOC_NO,
        changeDocNo: '变1号',
        basis: 'REC-63',
        items: [{ no: 1, kind: 'CONFISCATE_GAINS', amountFen: 100 }],
        changedOn: '2027-02-05',
      },
    });
    expect(told.onCase(repairCredit, on, byHead)).toEqual(['credit.duties-open']);
  });

  it('of what was never published waits the shortest time of its class from the effect (CRR)', () => {
    const told = after({ items: [WARNING] }).served();
    const on = { decision: told.id };
    expect(told.on('2027-02-03').onCase(applyCreditRepair, { ...on, ...application }, byCredit)).toEqual([
      'credit.too-early',
    ]);
    expect(told.on('2027-02-05').onCase(applyCreditRepair, { ...on, ...application }, byCredit)).toEqual([]);
  });

  it('follows the class of what stands after a change', () => {
    const told = published(after({ items: [FINE, WARNING] }).served());
    const change = { decision: told.id, changeDocNo: '变1号', items: [WARNING] };
    told.done(told.on('2026-11-20').onCase(changeOwnDecision, change, byHead));
    expect(told.lastOf('DecisionChanged').creditSeverity).toBe('minor');
    expect(told.target.after.severity).toBe('minor');
  });
});
