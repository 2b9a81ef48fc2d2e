import { describe, expect, it } from '@jest/globals';
import {
  type PenaltyStory,
  aDiscussion,
  aNoPenalty,
  aPenalty,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { CASE } from '../../testing/story.fixture.js';
import { fileRef, head, officerA, sealed, sectionHead } from '../../testing/world.fixture.js';
import { decideNoPenalty } from '../decide-no-penalty/decide-no-penalty.decider.js';
import { decidePenalty } from '../decide-penalty/decide-penalty.decider.js';
import { holdCollectiveDiscussion } from '../discuss-collectively/discuss-collectively.decider.js';
import { decidedLate } from '../penalty-readiness.decider.js';
import { resumeCase, suspendCase, terminateCase } from '../suspend-case/suspend-case.decider.js';
import { excludePeriod, extendDeadline, pauseClock, resumeClock } from './run-clock.decider.js';

const by = { actor: head };
const bySection = { actor: sectionHead };
const first = { kind: 'first', docNo: '名民延〔2026〕1号', reason: sealed('案情复杂') } as const;
const collective = { ...first, kind: 'collective', docNo: '名民延〔2026〕2号' } as const;
const extension = { ...aDiscussion, about: 'extension', conclusion: 'extend', days: 45 } as const;
const audit = { cause: 'audit', from: '2026-11-10', to: '2026-11-19', files: [fileRef()] } as const;
const suspension = {
  docNo: '名民中〔2026〕1号',
  reason: 'awaits-other-case',
  note: sealed('等待判决'),
  expectedTo: '2026-12-02',
} as const;
const due = (told: PenaltyStory): string | undefined => told.case.terms['decision']?.dueOn;

/** Filed on Monday 2 November 2026: 90 days end on Sunday 31 January 2027 and roll to Monday. */
const running = (): PenaltyStory => penaltyStory().inquired();

describe('extending the term of decision (Order 68 Art 31)', () => {
  it('is the head’s: 120 days in place of 90, once, before the term is over', () => {
    const told = running();
    expect(due(told)).toBe('2027-02-01');
    expect(told.onCase(extendDeadline, first, by)).toEqual([]);
    expect(due(told)).toBe('2027-03-02');
    expect(told.lastOf('DeadlineRecomputed')).toMatchObject({ term: 'decision', cause: 'extension-first' });
    expect(told.onCase(extendDeadline, first, by)).toEqual(['penalty.already-extended']);
    expect(running().on('2027-02-02').onCase(extendDeadline, first, by)).toEqual(['penalty.term-over']);
    expect(running().on('2027-02-01').onCase(extendDeadline, first, by)).toEqual([]);
  });

  it('is not a handler’s', () => {
    expect(running().onCase(extendDeadline, first, { actor: { ...head, person: officerA.person } })).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(running().onCase(extendDeadline, first, bySection)).toEqual(['actor.role-not-entitled']);
  });

  it('goes on only by discussion, with definite days, after the head’s own extension', () => {
    const told = running();
    expect(told.onCase(extendDeadline, collective, by)).toEqual([
      'penalty.head-extends-first',
      'penalty.extension-not-discussed',
    ]);
    told.onCase(extendDeadline, first, by);
    expect(told.onCase(extendDeadline, collective, by)).toEqual(['penalty.extension-not-discussed']);
    expect(told.onCase(holdCollectiveDiscussion, extension, by)).toEqual([]);
    expect(told.onCase(extendDeadline, collective, by)).toEqual([]);
    expect(told.lastOf('DeadlineExtended')).toMatchObject({ kind: 'collective', days: 45 });
    // 165 days from 2 November.
    expect(due(told)).toBe('2027-04-16');
    // One discussion carries one extension.
    expect(told.onCase(extendDeadline, { ...collective, docNo: '3' }, by)).toEqual([
      'penalty.extension-not-discussed',
    ]);
    told.onCase(holdCollectiveDiscussion, { ...extension, minutesNo: '名民集〔2026〕2号', days: 10 }, by);
    expect(told.onCase(extendDeadline, { ...collective, docNo: '3' }, by)).toEqual([]);
    expect(due(told)).toBe('2027-04-26');
  });
});

describe('what does not count (Order 68 Art 31)', () => {
  it('is a period that is over, within the case, with its paper', () => {
    const told = running().on('2026-11-20');
    const exclude = (change: object) => told.onCase(excludePeriod, { ...audit, ...change }, bySection);
    expect(exclude({ to: '2026-11-21' })).toEqual(['entry.in-the-future']);
    expect(exclude({ from: '2026-11-01' })).toEqual(['penalty.period-not-of-the-case']);
    expect(exclude({ from: '2026-11-20' })).toEqual(['penalty.period-not-of-the-case']);
    expect(exclude({ files: [] })).toEqual(['record.file-required']);
    expect(exclude({})).toEqual([]);
    expect(due(told)).toBe('2027-02-10');
  });

  it('counts a day once, however often it is excluded, and stays when the term is extended', () => {
    const told = running().on('2026-11-20');
    told.onCase(excludePeriod, audit, bySection);
    told.onCase(excludePeriod, { ...audit, cause: 'appraisal' }, bySection);
    expect(due(told)).toBe('2027-02-10');
    told.onCase(extendDeadline, first, by);
    expect(due(told)).toBe('2027-03-12');
  });

  it('pauses with an end in sight, and goes on by itself after it', () => {
    const told = running().on('2026-11-10');
    const pause = { cause: 'audit', expectedTo: '2026-11-19', files: [] } as const;
    expect(told.onCase(pauseClock, { ...pause, expectedTo: '2026-11-09' }, bySection)).toEqual([
      'penalty.period-not-of-the-case',
    ]);
    expect(told.onCase(pauseClock, pause, bySection)).toEqual([]);
    expect(due(told)).toBe('2027-02-10');
    expect(told.onCase(pauseClock, pause, bySection)).toEqual(['penalty.already-paused']);
    const id = told.lastOf('ClockPaused').pause;
    told.on('2026-12-01');
    expect(told.onCase(resumeClock, { pause: id }, bySection)).toEqual([]);
    expect(due(told)).toBe('2027-02-10');
    expect(told.onCase(resumeClock, { pause: id }, bySection)).toEqual(['penalty.not-paused']);
  });

  it('counts the day of the resumption again; a pause of no day excludes none', () => {
    const told = running().on('2026-11-10');
    const pause = { cause: 'testing', expectedTo: '2026-11-30', files: [] } as const;
    told.onCase(pauseClock, pause, bySection);
    told.on('2026-11-15');
    told.onCase(resumeClock, { pause: told.lastOf('ClockPaused').pause }, bySection);
    expect(told.lastOf('ClockResumed')).toMatchObject({ from: '2026-11-10', to: '2026-11-14' });
    // Five days: 31 January becomes 5 February, a Friday.
    expect(due(told)).toBe('2027-02-05');
    told.onCase(pauseClock, { ...pause, cause: 'announcement' }, bySection);
    told.onCase(resumeClock, { pause: told.lastOf('ClockPaused').pause }, bySection);
    expect(told.lastOf('ClockResumed')).not.toHaveProperty('to');
    expect(due(told)).toBe('2027-02-05');
    expect(told.onCase(resumeClock, { pause: 'none' }, bySection)).toEqual(['penalty.not-paused']);
  });
});

describe('suspending and ending a case (SZ-pause-2, SZ-penalty-3)', () => {
  it('bars every act until it is resumed; the 90 days stop as the bureau has set', () => {
    const told = penaltyStory().waived().on('2026-11-09');
    expect(told.onCase(suspendCase, { ...suspension, expectedTo: '2026-11-08' }, by)).toEqual([
      'penalty.period-not-of-the-case',
    ]);
    expect(told.onCase(suspendCase, suspension, by)).toEqual([]);
    expect(told.onCase(suspendCase, suspension, by)).toEqual(['penalty.suspended']);
    expect(told.onCase(decidePenalty, aPenalty, by)).toEqual(['penalty.suspended']);
    // 24 days, 9 November to 2 December.
    expect(due(told)).toBe('2027-02-24');
    told.on('2026-11-19');
    expect(told.onCase(resumeCase, {}, by)).toEqual([]);
    expect(due(told)).toBe('2027-02-10');
    expect(told.onCase(resumeCase, {}, by)).toEqual(['penalty.not-suspended']);
    expect(told.onCase(decidePenalty, aPenalty, by)).toEqual([]);
  });

  it('does not stop them where the bureau reads the silence of the text so', () => {
    const told = running();
    told.settings = { ...told.settings, suspensionStopsPenaltyClock: false };
    told.onCase(suspendCase, suspension, by);
    expect(due(told)).toBe('2027-02-01');
  });

  it('is the head’s who did not handle it', () => {
    const handler = { actor: { ...head, person: officerA.person } };
    const told = running();
    expect(told.onCase(suspendCase, suspension, handler)).toEqual(['case.handler-may-not-decide']);
    told.onCase(suspendCase, suspension, by);
    expect(told.onCase(resumeCase, {}, handler)).toEqual(['case.handler-may-not-decide']);
  });

  it('ends it without a decision, also out of a suspension, and meets the term', () => {
    const told = running();
    told.onCase(suspendCase, suspension, by);
    const ending = { docNo: '名民终〔2026〕1号', reason: 'party-ceased', note: sealed('已注销') } as const;
    expect(told.onCase(terminateCase, ending, { actor: { ...head, person: officerA.person } })).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(told.onCase(terminateCase, ending, by)).toEqual([]);
    expect(told.case).toMatchObject({ status: 'disposed', terms: { decision: { status: 'met' } } });
    expect(told.onCase(terminateCase, ending, by)).toContain('case.wrong-state');
  });
});

describe('a decision after the term', () => {
  const late = { ...aPenalty, correctBy: '2027-03-01', overdueReason: sealed('鉴定迟延') };

  it('says why it is late, or is refused (APL 60; Order 68 Art 31)', () => {
    const { overdueReason: _, ...silent } = late;
    const told = penaltyStory().waived();
    expect(told.on('2027-02-02').onCase(decidePenalty, silent, by)).toEqual(['decision.late-without-reason']);
    expect(told.onCase(decidePenalty, late, by)).toEqual([]);
    expect(told.lastOf('PenaltyDecided').overdueReason).toEqual(late.overdueReason);
    const cited = told.last(CASE, 'PenaltyDecided')?.meta.basis.map(({ rule }) => rule);
    expect(cited).toEqual(expect.arrayContaining(['O68-31', 'APL-60', 'LIT-74']));
    expect(penaltyStory().waived().on('2027-02-01').onCase(decidePenalty, silent, by)).toEqual([]);
  });

  it('says so too where it ends without a penalty (APL 60)', () => {
    const told = penaltyStory().reported({ outcome: 'no-penalty', items: [], corrected: true });
    told.on('2027-02-02');
    expect(told.onCase(decideNoPenalty, aNoPenalty, by)).toEqual(['decision.late-without-reason']);
    const { overdueReason } = late;
    expect(told.onCase(decideNoPenalty, { ...aNoPenalty, overdueReason }, by)).toEqual([]);
    expect(told.lastOf('NoPenaltyDecided').overdueReason).toEqual(overdueReason);
  });

  it('stands, and its lateness is on record as a defect (SZ-penalty-2)', () => {
    const told = penaltyStory().waived().on('2027-02-02');
    expect(told.onCase(decidePenalty, late, by)).toEqual([]);
    expect(told.lastOf('TermMissed')).toMatchObject({ term: 'decision', dueOn: '2027-02-01' });
    expect(decidedLate(told.case.terms)).toBe(true);
    expect(decidedLate(penaltyStory().decided().case.terms)).toBe(false);
  });
});
