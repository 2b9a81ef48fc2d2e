import { civilDateOf } from '@shouzheng/kernel';
import { accountStreamId } from '@shouzheng/identity/contract';
import type { CaseCommand } from '../case/case-command.decider.js';
import type { CaseEvent } from '../case/case.events.js';
import { type CaseState, caseStream } from '../case/case.state.js';
import { assignOfficers } from '../case/assign-officers/assign-officers.decider.js';
import { recordInquiry } from '../case/record-inquiry/record-inquiry.decider.js';
import { passLegalReview, requestLegalReview } from '../case/review-legally/review-legally.decider.js';
import type { ClueCommand } from '../clue/clue-command.decider.js';
import { type ClueState, clueStream, clueStreamId } from '../clue/clue.state.js';
import {
  type ProposePenaltyCase,
  proposePenaltyCase,
} from '../clue/propose-penalty-case/propose-penalty-case.decider.js';
import { type RegisterClue, registerClue } from '../clue/register-clue/register-clue.decider.js';
import { verifyClue } from '../clue/verify-clue/verify-clue.decider.js';
import {
  reviewDefence,
  submitDefence,
  waiveDefence,
} from '../penalty/answer-notice/answer-notice.decider.js';
import { type DecidePenalty, decidePenalty } from '../penalty/decide-penalty/decide-penalty.decider.js';
import { filePenaltyCase } from '../penalty/file-penalty-case/file-penalty-case.decider.js';
import { decideNoPenalty } from '../penalty/decide-no-penalty/decide-no-penalty.decider.js';
import { type DecideOnSpot, decideOnSpot } from '../penalty/decide-on-spot/decide-on-spot.decider.js';
import { recordServiceOnSpot } from '../penalty/decide-on-spot/serve-on-spot.decider.js';
import { holdCollectiveDiscussion } from '../penalty/discuss-collectively/discuss-collectively.decider.js';
import { holdHearing, submitHearingReport } from '../penalty/hold-hearing/hold-hearing.decider.js';
import { requestHearing, scheduleHearing } from '../penalty/hold-hearing/prepare-hearing.decider.js';
import type { PenaltyState } from '../penalty/penalty.state.js';
import { servePriorNotice } from '../penalty/serve-prior-notice/serve-prior-notice.decider.js';
import { type SubmitReport, submitReport } from '../penalty/submit-report/submit-report.decider.js';
import { CASE, CLUE, anInquiry } from './story.fixture.js';
import {
  type Given,
  World,
  clerk,
  head,
  officerA,
  officerB,
  reviewer,
  sealed,
  sectionHead,
  system,
} from './world.fixture.js';
import {
  ORGANIZATION,
  deputyHead,
  otherDeputy,
  chair,
  otherChair,
  anOrganization,
  aPenaltyClue,
  aProposal,
  aPenaltyFiling,
  HEAVY,
  aPenaltyReport,
  aNotice,
  aDefence,
  aWaiver,
  aPenalty,
  aHearingRequest,
  aSchedule,
  aHearingRecord,
  aHearingReport,
  aDiscussion,
  aNoPenalty,
  aSpotDecision,
} from './penalty-acts.fixture.js';

export * from './penalty-acts.fixture.js';

/** Data of each event of a case, by its type. */
type CaseData = { readonly [E in CaseEvent as E['type']]: E['data'] };

/**
 * One penalty case on its way, step by step; each step takes the ones before it. The head is `head`, the handlers are
 * `officerA` and `officerB`.
 */
export class PenaltyStory extends World {
  constructor() {
    super();
    for (const one of [deputyHead, otherDeputy, chair, otherChair]) {
      this.put(accountStreamId(one.account), { status: 'active', ...one });
    }
    this.put(ORGANIZATION, anOrganization);
  }

  onClue<P>(command: ClueCommand<P>, payload: NoInfer<P>, given?: Given, id = CLUE): readonly string[] {
    return this.give(clueStream, clueStreamId(id), command, payload, given);
  }

  onCase<P>(command: CaseCommand<P>, payload: NoInfer<P>, given?: Given): readonly string[] {
    return this.give(caseStream, CASE, command, payload, given);
  }

  get clue(): ClueState {
    return this.state(clueStream, clueStreamId(CLUE));
  }

  get case(): CaseState {
    return this.state(caseStream, CASE);
  }

  get penalty(): PenaltyState {
    const { penalty } = this.case;
    if (!penalty) throw new Error('no penalty case');
    return penalty;
  }

  lastOf<T extends keyof CaseData>(type: T): CaseData[T] {
    const event = this.last(CASE, type);
    if (!event) throw new Error(`no ${type} in the case`);
    return event.data as CaseData[T];
  }

  /** Nine o'clock in the morning of a civil date, in Ya'an; the clock of the world goes there. */
  on(date: string): this {
    this.now = `${date}T01:00:00.000Z`;
    return this;
  }

  proposed(proposal: Partial<ProposePenaltyCase> = {}, clue: Partial<RegisterClue> = {}): this {
    return this.must(this.onClue(registerClue, { ...aPenaltyClue, ...clue }, { actor: clerk }))
      .must(this.onClue(verifyClue, { result: 'violation', finding: sealed('属实') }, { actor: clerk }))
      .must(this.onClue(proposePenaltyCase, { ...aProposal, ...proposal }));
  }

  filed(proposal: Partial<ProposePenaltyCase> = {}): this {
    return this.proposed(proposal).must(this.onCase(filePenaltyCase, aPenaltyFiling, { actor: head }));
  }

  assigned(): this {
    const officers = [officerA.account, officerB.account];
    return this.filed().must(this.onCase(assignOfficers, { officers }, { actor: sectionHead }));
  }

  inquired(): this {
    return this.assigned().must(this.onCase(recordInquiry, anInquiry));
  }

  reported(report: Partial<SubmitReport> = {}): this {
    return this.inquired().must(this.onCase(submitReport, { ...aPenaltyReport, ...report }));
  }

  noticed(report: Partial<SubmitReport> = {}): this {
    return this.reported(report).must(this.onCase(servePriorNotice, aNotice));
  }

  defended(report: Partial<SubmitReport> = {}): this {
    return this.noticed(report).must(this.onCase(submitDefence, aDefence));
  }

  /** A defence whose one point is accepted; the proposal stays. */
  defenceReviewed(report: Partial<SubmitReport> = {}): this {
    this.defended(report);
    const points = [{ no: 1, point: sealed('已退费'), accepted: true }];
    return this.must(this.onCase(reviewDefence, { points, items: this.penalty.proposal }));
  }

  /** Nothing more to hear: the party waived what it could. */
  waived(report: Partial<SubmitReport> = {}): this {
    this.noticed(report);
    const hearing = this.penalty.notice?.hearingRight === true;
    const rights = hearing ? (['statement', 'hearing'] as const) : (['statement'] as const);
    return this.must(this.onCase(waiveDefence, { ...aWaiver, rights }));
  }

  reviewed(report: Partial<SubmitReport> = {}): this {
    this.waived({ publicInterest: true, ...report });
    return this.must(this.onCase(requestLegalReview, {})).must(
      this.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: reviewer }),
    );
  }

  /** Decided: a warning and a fine of 10,000 yuan, after a waived defence. */
  decided(decision: Partial<DecidePenalty> = {}): this {
    return this.waived().must(this.onCase(decidePenalty, { ...aPenalty, ...decision }, { actor: head }));
  }

  /** The party asked for a hearing on the heavy proposal, in time. */
  hearingRequested(report: Partial<SubmitReport> = {}): this {
    this.noticed({ items: HEAVY, ...report });
    return this.must(this.onCase(waiveDefence, aWaiver)).must(this.onCase(requestHearing, aHearingRequest));
  }

  hearingScheduled(): this {
    this.hearingRequested();
    const noticeServedOn = civilDateOf(this.now);
    return this.must(this.onCase(scheduleHearing, { ...aSchedule, noticeServedOn }, { actor: sectionHead }));
  }

  /** On the day that was notified. */
  hearingHeld(): this {
    return this.hearingScheduled()
      .on(aSchedule.heldOn)
      .must(this.onCase(holdHearing, aHearingRecord, { actor: chair }));
  }

  hearingReported(): this {
    return this.hearingHeld().must(this.onCase(submitHearingReport, aHearingReport, { actor: chair }));
  }

  /** After the hearing: legal review passed and the leaders agree. The head may decide the heavy penalty. */
  discussed(): this {
    return this.hearingReported()
      .must(this.onCase(requestLegalReview, {}))
      .must(this.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: reviewer }))
      .must(this.onCase(holdCollectiveDiscussion, aDiscussion, { actor: head }));
  }

  /** The long way: hearing, legal review, collective discussion; warning, fine and suspension. */
  decidedAfterHearing(decision: Partial<DecidePenalty> = {}): this {
    const payload = { ...aPenalty, items: HEAVY, ...decision };
    return this.discussed().must(this.onCase(decidePenalty, payload, { actor: head }));
  }

  /** No penalty: minor, corrected and harmless, with education. */
  endedWithoutPenalty(): this {
    return this.reported({ outcome: 'no-penalty', items: [], corrected: true }).must(
      this.onCase(decideNoPenalty, aNoPenalty, { actor: head }),
    );
  }

  /** Decided and handed over on the spot, and so served: a warning. */
  decidedOnSpot(decision: Partial<DecideOnSpot> = {}): this {
    this.must(this.onCase(decideOnSpot, { ...aSpotDecision, ...decision }));
    const { docNo } = this.lastOf('DecidedOnSpot');
    return this.must(this.onCase(recordServiceOnSpot, { decision: docNo }, { actor: system }));
  }

  protected must(refusals: readonly string[]): this {
    if (refusals.length > 0) throw new Error(`the story stops: ${refusals.join(', ')}`);
    return this;
  }
}

export const penaltyStory = (): PenaltyStory => new PenaltyStory();
