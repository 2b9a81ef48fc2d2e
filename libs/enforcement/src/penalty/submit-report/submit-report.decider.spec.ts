import { describe, expect, it } from '@jest/globals';
import { type LegalContext, createLawBook } from '@shouzheng/law/contract';
import { fixElectronicData } from '../../case/fix-data/fix-data.decider.js';
import {
  decideEvidencePreservation,
  proposeEvidencePreservation,
  registerEvidencePreservation,
} from '../../case/preserve-evidence/preserve-evidence.decider.js';
import { requestLegalReview, returnLegalReview } from '../../case/review-legally/review-legally.decider.js';
import {
  HEAVY,
  LIGHT,
  WARNING,
  aPenaltyReport,
  type PenaltyStory,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { anItem, present } from '../../testing/story.fixture.js';
import { fileRef, head, keeper, officerC, reviewer, sealed } from '../../testing/world.fixture.js';
import { servePriorNotice } from '../serve-prior-notice/serve-prior-notice.decider.js';
import { aNotice } from '../../testing/penalty-story.fixture.js';
import { type SubmitReport, submitReport, substanceRefusals } from './submit-report.decider.js';

const reporting = (change: Partial<SubmitReport>): readonly string[] =>
  penaltyStory()
    .inquired()
    .onCase(submitReport, { ...aPenaltyReport, ...change });
const again = (told: PenaltyStory, change: Partial<SubmitReport>): readonly string[] =>
  told.onCase(submitReport, { ...aPenaltyReport, ...change });

describe('the report of a penalty case (APL 40, 46, 54, 57)', () => {
  it('proposes items, and the proposal stands from then on', () => {
    const told = penaltyStory().reported();
    expect(told.case).toMatchObject({ status: 'reported', review: { status: 'none' } });
    expect(told.penalty).toMatchObject({ proposal: LIGHT, report: { outcome: 'penalty', leniency: 'none' } });
  });

  it('needs a record, and is the handlers’', () => {
    expect(penaltyStory().assigned().onCase(submitReport, aPenaltyReport)).toEqual([
      'case.nothing-investigated',
    ]);
    const told = penaltyStory().inquired();
    expect(told.onCase(submitReport, aPenaltyReport, { actor: officerC })).toEqual(['case.not-a-handler']);
  });

  it('lists evidence by kind, of this case only', () => {
    const proves = sealed('收费');
    expect(reporting({ evidence: [] })).toEqual(['penalty.evidence-unknown']);
    expect(reporting({ evidence: [{ kind: 'record', record: 'elsewhere', proves }] })).toEqual([
      'penalty.evidence-unknown',
    ]);
    const told = penaltyStory().inquired();
    const record = told.case.records[0]?.id ?? '';
    expect(again(told, { evidence: [{ kind: 'record', record, proves }] })).toEqual([]);
  });

  it('proposes nothing where it proposes no penalty, and what the article gives where it does', () => {
    expect(reporting({ outcome: 'no-penalty' })).toEqual(['penalty.items-without-penalty']);
    expect(reporting({ outcome: 'no-penalty', items: [] })).toEqual([]);
    expect(reporting({ items: [] })).toEqual(['penalty.nothing-imposed']);
    expect(reporting({ violation: 'FALSE_ACCOUNTS' })).toEqual(['penalty.articles-do-not-carry']);
  });

  it('cites articles that were law on the day of the act (APL 37)', () => {
    expect(reporting({ articles: [] })).toContain('penalty.article-not-in-force');
    expect(reporting({ articles: ['SG-30i8', 'SG-30', 'SG-99'] })).toEqual(['penalty.article-not-in-force']);
    // The Charity Law of 2024-09-05 penalizes nothing of the summer before, though it is law today.
    const told = penaltyStory().inquired();
    const context = { law: createLawBook(), occurredOn: '2026-11-02' } as LegalContext;
    const on = (actOn: string) => substanceRefusals(['CHA-109'], { ...told.case, actOn }, context);
    expect(on('2024-09-05')).toEqual([]);
    expect(on('2024-06-30')).toMatchObject([{ code: 'penalty.article-not-in-force' }]);
  });

  it('leaves no preserved evidence open; the seven days are working days here (APL 56, 85)', () => {
    const told = penaltyStory().inquired();
    told.onCase(proposeEvidencePreservation, { reason: 'may-be-lost', items: [anItem] });
    const { proposal } = told.lastOf('EvidencePreservationProposed');
    told.onCase(
      registerEvidencePreservation,
      { proposal, docNo: '名民登存〔2026〕1号', keeper: keeper.account },
      { actor: head },
    );
    const { preservation } = told.lastOf('EvidencePreserved');
    expect(told.case.terms[`evidence-preservation:${preservation}`]).toMatchObject({
      timer: 'evidence-preservation-penalty',
      dueOn: '2026-11-11',
      warnOn: '2026-11-11',
    });
    expect(again(told, {})).toEqual(['case.evidence-undecided']);
    told.onCase(
      decideEvidencePreservation,
      { preservation, docNo: '名民登处〔2026〕1号', outcomes: [{ no: 1, outcome: 'returned' }] },
      { actor: head },
    );
    expect(again(told, {})).toEqual([]);
  });

  it('is not made twice without a cause', () => {
    expect(again(penaltyStory().reported(), {})).toEqual(['case.already-reported']);
    expect(again(penaltyStory().reported(), { newFacts: true })).toEqual([]);
  });

  it('after a return from review rests on the notice that was served, unless its law or facts are others', () => {
    const returned = (): PenaltyStory => {
      const told = penaltyStory().waived({ publicInterest: true });
      told.onCase(requestLegalReview, {});
      const opinion = { reason: 'wrong-law', opinion: sealed('重拟') } as const;
      told.onCase(returnLegalReview, opinion, { actor: reviewer });
      return told;
    };
    const same = returned();
    expect(again(same, { items: [WARNING] })).toEqual([]);
    expect(same.penalty.notice).toBeDefined();
    const otherLaw = returned();
    const articles = ['SG-30i6', 'SG-30'];
    expect(again(otherLaw, { violation: 'PROFIT_MAKING', articles })).toEqual([]);
    expect(otherLaw.penalty).toMatchObject({ answer: {}, violation: 'PROFIT_MAKING' });
    expect(otherLaw.penalty.notice).toBeUndefined();
    const newFacts = returned();
    expect(again(newFacts, { newFacts: true })).toEqual([]);
    expect(newFacts.penalty.notice).toBeUndefined();
  });

  it('is heavier than what the party was told for new facts alone, and then tells it anew (APL 45)', () => {
    const told = penaltyStory().waived({ publicInterest: true });
    told.onCase(requestLegalReview, {});
    told.onCase(returnLegalReview, { reason: 'form', opinion: sealed('补正') }, { actor: reviewer });
    expect(again(told, { items: HEAVY })).toEqual(['penalty.heavier-without-new-facts']);
    expect(again(told, { items: HEAVY, newFacts: true })).toEqual([]);
    expect(told.onCase(servePriorNotice, { ...aNotice, docNo: '名民罚告〔2026〕2号' })).toEqual([]);
    expect(told.penalty.notice).toMatchObject({ items: HEAVY, hearingRight: true });
  });

  it('fixes electronic data as evidence of its own kind', () => {
    const told = penaltyStory().assigned();
    const fixing = { source: sealed('网页'), method: 'sha256', present, files: [fileRef()] };
    expect(told.onCase(fixElectronicData, fixing)).toEqual([]);
    expect(told.case.records).toMatchObject([{ kind: 'electronic' }]);
  });
});
