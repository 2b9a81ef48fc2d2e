import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { missTermOf } from '@shouzheng/law/contract';
import { caseCommands } from '../case/case-kinds.decider.js';
import { caseStream } from '../case/case.state.js';
import { requestLegalReview, returnLegalReview } from '../case/review-legally/review-legally.decider.js';
import { pathOf } from '../case-file/case-path.js';
import { clueStreamId } from '../clue/clue.state.js';
import { objectToChair } from '../penalty/hold-hearing/prepare-hearing.decider.js';
import { pauseClock, resumeClock } from '../penalty/run-clock/run-clock.decider.js';
import { suspendCase } from '../penalty/suspend-case/suspend-case.decider.js';
import { HEAVY, type PenaltyStory, penaltyStory } from '../testing/penalty-story.fixture.js';
import { CASE, CLUE, story } from '../testing/story.fixture.js';
import { head, reviewer, sealed, sectionHead, system } from '../testing/world.fixture.js';
import { type DocketEntry, docketAfter } from './docket-record.projection.js';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';
import { PENALTY_ITEMS } from './penalty-items.projection.js';

const entriesOf = (events: readonly Recorded[]): readonly DocketEntry[] =>
  docketAfter(OWN_DOCKET_SOURCES, events);
const rowOf = (told: PenaltyStory, code: string): DocketEntry | undefined =>
  entriesOf(told.events(CASE)).find(({ item }) => item === code);
const open = (told: PenaltyStory, stream = CASE): readonly string[] =>
  entriesOf(told.events(stream))
    .filter(({ status }) => status === 'open')
    .map(({ item }) => item);

describe('the docket of a penalty case', () => {
  it('begins with the clue: proposal and filing', () => {
    const told = penaltyStory().proposed();
    expect(open(told, clueStreamId(CLUE))).toEqual(['file-case']);
  });

  it('asks for the next act all the way to the decision', () => {
    expect(open(penaltyStory().filed())).toEqual(['assign-officers']);
    expect(open(penaltyStory().assigned())).toEqual(['penalty-investigate']);
    expect(open(penaltyStory().reported())).toEqual(['serve-prior-notice']);
    expect(open(penaltyStory().noticed())).toEqual(['await-defence']);
    expect(open(penaltyStory().defended())).toEqual(['review-defence']);
    expect(open(penaltyStory().defenceReviewed())).toEqual(['penalty-follow', 'decide-penalty']);
    expect(open(penaltyStory().decided())).toEqual(['serve-decision', 'test-influence']);
  });

  it('goes through a hearing: who asks, notifies, holds, reports', () => {
    expect(open(penaltyStory().noticed({ items: HEAVY }))).toEqual([
      'await-defence',
      'await-hearing-request',
    ]);
    expect(open(penaltyStory().hearingRequested())).toEqual(['schedule-hearing']);
    const scheduled = penaltyStory().hearingScheduled();
    expect(open(scheduled)).toEqual(['hold-hearing']);
    scheduled.onCase(objectToChair, { ground: 'interest', reason: sealed('利害关系') });
    expect(open(scheduled)).toEqual(['decide-chair-recusal', 'hold-hearing']);
    expect(open(penaltyStory().hearingHeld())).toEqual(['hearing-report']);
    expect(open(penaltyStory().hearingReported())).toEqual(['penalty-follow', 'decide-penalty']);
    expect(open(penaltyStory().discussed())).toEqual(['decide-penalty']);
  });

  it('goes on when the party’s term is over', () => {
    const told = penaltyStory().noticed().on('2026-11-10');
    const missTerm = missTermOf(caseStream, (state) => state.terms);
    expect(told.onCase(missTerm, { term: 'statement' }, { actor: system })).toEqual([]);
    expect(open(told)).toEqual(['penalty-follow', 'decide-penalty']);
  });

  it('asks for a new report after a return, for an end without penalty, for the record of a decision on the spot', () => {
    const told = penaltyStory().waived({ publicInterest: true });
    told.onCase(requestLegalReview, {});
    expect(open(told)).toEqual(['penalty-review']);
    told.onCase(returnLegalReview, { reason: 'form', opinion: sealed('补正') }, { actor: reviewer });
    expect(open(told)).toEqual(['penalty-investigate']);
    expect(open(penaltyStory().reported({ outcome: 'no-penalty', items: [] }))).toEqual([
      'decide-no-penalty',
    ]);
    expect(open(penaltyStory().reported({ outcome: 'transfer', items: [] }))).toEqual(['penalty-transfer']);
    expect(open(penaltyStory().endedWithoutPenalty())).toEqual(['serve-decision']);
    // Handed over, it is served: what follows the service waits as well.
    expect(open(penaltyStory().decidedOnSpot())).toEqual([
      'record-on-spot',
      'test-influence',
      'enter-credit',
      'execute',
    ]);
  });

  it('keeps every pause and suspension in sight until it ends', () => {
    const told = penaltyStory().assigned();
    const pause = { cause: 'audit', expectedTo: '2026-12-01', files: [] } as const;
    told.onCase(pauseClock, pause, { actor: sectionHead });
    expect(open(told)).toEqual(['penalty-investigate', 'resume-clock']);
    told.onCase(resumeClock, { pause: told.lastOf('ClockPaused').pause }, { actor: sectionHead });
    const suspension = { docNo: '1', reason: 'other', note: sealed('等'), expectedTo: '2026-12-01' } as const;
    told.onCase(suspendCase, suspension, { actor: head });
    expect(open(told)).toEqual(['penalty-investigate', 'resume-case']);
  });

  it('shows the term that runs for the act', () => {
    expect(rowOf(penaltyStory().assigned(), 'penalty-investigate')?.termKey).toBe(`${CASE}:decision`);
    expect(rowOf(penaltyStory().noticed(), 'await-defence')?.termKey).toBe(`${CASE}:statement`);
    expect(rowOf(penaltyStory().decidedOnSpot(), 'record-on-spot')?.termKey).toBe(`${CASE}:onspot-record`);
  });

  it('names commands that are there, and keeps out of cases of the other kind', () => {
    const names = new Set(caseCommands.map(({ name }) => name));
    expect(PENALTY_ITEMS.filter(({ command }) => !names.has(command))).toEqual([]);
    const codes = PENALTY_ITEMS.map(({ code }) => code);
    const ban = entriesOf(story().assigned().events(CASE)).map(({ item }) => item);
    expect(codes.filter((code) => ban.includes(code))).toEqual([]);
    const penalty = entriesOf(penaltyStory().assigned().events(CASE)).map(({ item }) => item);
    expect(penalty).not.toContain('investigate');
    expect(penalty).toContain('assign-officers');
  });
});

describe('the path of a penalty case', () => {
  const path = (told: PenaltyStory, mandatory = { review: false, discussion: false }): readonly string[] =>
    pathOf(told.case, mandatory).map(({ code, status }) => `${code} ${status}`);

  it('says where the case is and what follows', () => {
    expect(path(penaltyStory().noticed())).toEqual([
      'filing done',
      'officers done',
      'investigation done',
      'evidence conditional',
      'report done',
      'prior-notice done',
      'defence now',
      'review conditional',
      'discussion conditional',
      'decision fork',
      'service todo',
      'publication conditional',
      'execution todo',
      'court conditional',
      'remedies conditional',
      'closing todo',
      'archive todo',
    ]);
  });

  it('has the hearing where there is a right to one, and what is mandatory in its place', () => {
    const mandatory = { review: true, discussion: true };
    const steps = path(penaltyStory().hearingReported(), mandatory);
    expect(steps).toContain('penalty-hearing done');
    expect(steps).toContain('review now');
    expect(steps).toContain('discussion next');
    expect(path(penaltyStory().hearingRequested(), mandatory)).toContain('penalty-hearing now');
  });

  it('leaves out what the way did not take', () => {
    const decided = path(penaltyStory().decided());
    expect(decided).toEqual([
      'filing done',
      'officers done',
      'investigation done',
      'evidence conditional',
      'report done',
      'prior-notice done',
      'defence done',
      'decision done',
      'service now',
      'publication conditional',
      'execution todo',
      'court conditional',
      'remedies conditional',
      'closing todo',
      'archive todo',
    ]);
    const none = path(penaltyStory().endedWithoutPenalty());
    expect(none).not.toContain('prior-notice todo');
    expect(none).toContain('decision done');
    expect(path(penaltyStory().decidedOnSpot())).toEqual([
      'on-spot done',
      'on-spot-record now',
      'service done',
      'publication conditional',
      'execution todo',
      'court conditional',
      'remedies conditional',
      'closing todo',
      'archive todo',
    ]);
  });
});
