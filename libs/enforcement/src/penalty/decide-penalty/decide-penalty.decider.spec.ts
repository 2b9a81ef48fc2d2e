import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import { assignOfficers } from '../../case/assign-officers/assign-officers.decider.js';
import { recordInquiry } from '../../case/record-inquiry/record-inquiry.decider.js';
import { passLegalReview, requestLegalReview } from '../../case/review-legally/review-legally.decider.js';
import { transferCase } from '../../case/transfer-case/transfer-case.decider.js';
import {
  FINE,
  HEAVY,
  ORGANIZATION,
  WARNING,
  anOrganization,
  aDefence,
  aDiscussion,
  aPenalty,
  type PenaltyStory,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { anInquiry } from '../../testing/story.fixture.js';
import {
  START,
  head,
  officerA,
  officerB,
  officerC,
  reviewer,
  sealed,
  sectionHead,
} from '../../testing/world.fixture.js';
import { reviewDefence, submitDefence } from '../answer-notice/answer-notice.decider.js';
import { holdCollectiveDiscussion } from '../discuss-collectively/discuss-collectively.decider.js';
import { type DecidePenalty, decidePenalty } from './decide-penalty.decider.js';

const by = { actor: head };
const decide = (told: PenaltyStory, change: Partial<DecidePenalty> = {}): readonly string[] =>
  told.onCase(decidePenalty, { ...aPenalty, ...change }, by);

describe('deciding a penalty', () => {
  it('comes after report, prior notice and what the party had to say; it prints its remedies (APL 44, 57, 59)', () => {
    const told = penaltyStory().decided();
    expect(told.case).toMatchObject({ status: 'decided', terms: { decision: { status: 'met' } } });
    expect(told.lastOf('PenaltyDecided')).toMatchObject({
      caseNumber: told.case.number,
      organization: ORGANIZATION,
      procedure: 'ordinary',
      creditSeverity: 'general',
      articles: ['SG-30i8', 'SG-30'],
      remedies: { reconsideration: { organ: '雅安市名山区人民政府', days: 60 } },
      reviewFirst: false,
    });
    expect(Object.values(told.case.decisions)).toMatchObject([{ kind: 'penalty', status: 'standing' }]);
  });

  it('takes the long way for a heavy one: hearing, review, discussion', () => {
    const told = penaltyStory().decidedAfterHearing();
    expect(told.lastOf('PenaltyDecided').items).toEqual(HEAVY);
    expect(told.case.documents.map(({ kind }) => kind)).toEqual([
      'prior-notice',
      'hearing-notice',
      'collective-minutes',
      'penalty-decision',
    ]);
  });

  it('cannot come without the prior notice (APL 44, 62)', () => {
    expect(decide(penaltyStory().reported())).toEqual(['penalty.prior-notice-missing']);
    expect(decide(penaltyStory().noticed())).toEqual(['penalty.defence-open']);
    expect(decide(penaltyStory().inquired())).toContain('case.wrong-state');
    expect(decide(penaltyStory().reported({ outcome: 'no-penalty', items: [] }))).toContain(
      'penalty.not-proposed',
    );
  });

  it.each([
    ['major public interest', { publicInterest: true }],
    ['a statute', { reviewByStatute: true }],
    ['complexity', { complex: true }],
  ])('asks for legal review because of %s (APL 58)', (_what, report) => {
    const told = penaltyStory().waived(report);
    expect(decide(told)).toContain('case.review-not-passed');
    told.onCase(requestLegalReview, {});
    expect(decide(told)).toContain('case.review-not-passed');
    told.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: reviewer });
    expect(decide(told)).not.toContain('case.review-not-passed');
  });

  it('asks for legal review after a hearing, whatever else (APL 58)', () => {
    expect(decide(penaltyStory().hearingReported(), { items: HEAVY })).toContain('case.review-not-passed');
  });

  it('is the head’s, who neither handled nor reviewed the case, under whatever account (reference (d))', () => {
    const told = penaltyStory().reviewed();
    const as = (person: string) => told.onCase(decidePenalty, aPenalty, { actor: { ...head, person } });
    expect(as(officerA.person)).toEqual(['case.handler-may-not-decide']);
    expect(as(reviewer.person)).toEqual(['case.reviewer-may-not-decide']);
    expect(told.onCase(decidePenalty, aPenalty, { actor: officerA })).toEqual(['actor.role-not-entitled']);
    // Who handled it once handled it for good.
    const officers = [officerB.account, officerC.account];
    told.onCase(assignOfficers, { officers }, { actor: sectionHead });
    expect(as(officerA.person)).toEqual(['case.handler-may-not-decide']);
    expect(as(head.person)).toEqual([]);
  });

  it('needs a qualified reviewer who handled nothing (APL 58)', () => {
    const told = penaltyStory().waived({ publicInterest: true });
    told.onCase(requestLegalReview, {});
    const opinion = { opinion: sealed('同意') };
    const review = (actor: typeof reviewer) => told.onCase(passLegalReview, opinion, { actor });
    expect(review({ ...reviewer, person: officerA.person })).toEqual(['case.reviewer-is-handler']);
    expect(review({ ...reviewer, legalQualification: false })).toEqual(['case.reviewer-not-qualified']);
  });

  it('imposes what the party was told of, or less (APL 44, 45)', () => {
    expect(decide(penaltyStory().waived(), { items: HEAVY })).toEqual(['penalty.heavier-than-told']);
    const greater = [WARNING, { ...FINE, amountFen: 1_500_000 }];
    expect(decide(penaltyStory().waived(), { items: greater })).toEqual(['penalty.heavier-than-told']);
    expect(decide(penaltyStory().waived(), { items: [WARNING] })).toEqual([]);
  });

  it('keeps the range of the article, below it only when mitigated (APL 32)', () => {
    const items = [{ ...FINE, amountFen: 100_000 }];
    expect(decide(penaltyStory().waived(), { items })).toEqual(['penalty.fine-out-of-range']);
    expect(decide(penaltyStory().waived(), { items, leniency: 'mitigated' })).toEqual([]);
  });

  it('orders the correction with it, unless there is none left to make (APL 28)', () => {
    const none = { correctBy: undefined } as unknown as Partial<DecidePenalty>;
    expect(decide(penaltyStory().waived(), none)).toEqual(['penalty.correction-not-ordered']);
    expect(decide(penaltyStory().waived(), { correctBy: '2026-11-01' })).toEqual([
      'penalty.begins-before-decision',
    ]);
    expect(decide(penaltyStory().waived({ corrected: true }), none)).toEqual([]);
  });

  it('follows the type that the organization has', () => {
    const told = penaltyStory().waived();
    told.put(ORGANIZATION, { ...anOrganization, type: 'FND' });
    expect(decide(told)).toEqual(['penalty.articles-do-not-carry']);
  });

  it('is decided once, before nothing that it rests on, and freezes the record (REC 46)', () => {
    const told = penaltyStory().waived();
    expect(told.onCase(decidePenalty, aPenalty, { actor: head, at: START })).toContain(
      'entry.before-its-prerequisite',
    );
    expect(decide(told)).toEqual([]);
    expect(decide(told)).toEqual(expect.arrayContaining(['case.wrong-state', 'case.record-frozen']));
    expect(told.onCase(recordInquiry, anInquiry)).toContain('case.record-frozen');
  });

  it('is reviewed and discussed anew when the party speaks after that', () => {
    const told = penaltyStory().reviewed({ major: true });
    expect(told.onCase(holdCollectiveDiscussion, aDiscussion, by)).toEqual([]);
    told.onCase(submitDefence, aDefence);
    expect(decide(told)).toEqual(['penalty.defence-open', 'case.review-not-passed', 'penalty.not-discussed']);
    const points = [{ no: 1, point: sealed('新证据'), accepted: true }];
    told.onCase(reviewDefence, { points, items: told.penalty.proposal });
    expect(decide(told)).toEqual(['case.review-not-passed', 'penalty.not-discussed']);
    expect(told.onCase(requestLegalReview, {})).toEqual([]);
  });

  it('is not made again in another case on the same facts and reasons (REC 64; LIT 71)', () => {
    const withBarred = (change: object): PenaltyStory => {
      const told = penaltyStory().defenceReviewed();
      const { actOn = '' } = told.case;
      const reasons = ['SG-30', 'SG-30i8'];
      const barredAct = { wrong: 'UNLAWFUL_FEES', actOn, reasons, ...change };
      const effect = { ofEventId: 'earlier', status: 'withdrawn', barredAct };
      told.put(ORGANIZATION, { ...anOrganization, effects: { earlier: effect } });
      return told;
    };
    expect(decide(withBarred({}))).toEqual(['decision.same-act']);
    for (const other of [{ actOn: '2026-01-01' }, { reasons: ['SG-30'] }, { wrong: 'BEYOND_CHARTER' }]) {
      expect(decide(withBarred(other))).toEqual([]);
    }
  });

  it('is handled by nobody who reviewed it (reference (d))', () => {
    const told = penaltyStory().reviewed();
    const hat = { ...officerC, person: reviewer.person };
    told.put(accountStreamId(hat.account), { status: 'active', ...hat });
    const officers = [officerA.account, hat.account];
    expect(told.onCase(assignOfficers, { officers }, { actor: sectionHead })).toEqual([
      'officer.was-reviewer',
    ]);
  });

  it('may become a transfer instead (APL 27, 57; Order 68 Art 5)', () => {
    const told = penaltyStory().reported({ outcome: 'transfer', items: [] });
    const letter = { addressee: 'SAMR', docNo: '名民移〔2026〕1号' } as const;
    expect(told.onCase(transferCase, letter, by)).toEqual([]);
    expect(told.case).toMatchObject({ status: 'disposed', terms: { decision: { status: 'met' } } });
  });
});
