import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { HOLIDAY_YEARS } from '../calendar/holidays.js';
import { createLawBook } from '../law-book.js';
import { NOTICE_2027 } from '../testing/law-world.fixture.js';
import {
  type MoveOfTerm,
  excludeDays,
  extendTerm,
  pauseTerm,
  recomputed,
  resumeTerm,
} from './move-term.decider.js';
import { type TermEvent, type Terms, evolveTerms, isTooLate, meetTerm, startTerm } from './term.events.js';

const law = createLawBook();
const withNotice = createLawBook({ holidays: [...HOLIDAY_YEARS, NOTICE_2027] });
const fold = (terms: Terms, events: readonly TermEvent[]): Terms =>
  events.reduce((folded, event) => evolveTerms(folded, recorded(event) as Recorded<TermEvent>), terms);
const running = (timer: string, startsOn: string, facts = {}): Terms =>
  fold({}, [startTerm('t', law.deadline(timer, startsOn, facts), { role: 'officer', organ: '511803' })]);
const codes = (move: MoveOfTerm): readonly string[] => (move.refusals ?? []).map(({ code }) => code);
const done = (terms: Terms, move: MoveOfTerm): Terms => {
  if (move.refusals) throw new Error(codes(move).join(', '));
  return fold(terms, move.events);
};

// 90 days from 4 July 2026 end on Friday 2 October, off until the 7th: alarm on the 2nd, limit on the 8th.
const penalty = running('penalty-decision', '2026-07-04');

describe('a term that stands still (令68第三十一条, SZ-pause-1)', () => {
  const paused = done(penalty, pauseTerm(penalty, 't', { cause: 'appraisal', on: '2026-08-03' }, law));

  it('falls due on no day, and no act is too late for it', () => {
    expect(paused['t']).toMatchObject({
      status: 'paused',
      paused: { cause: 'appraisal', from: '2026-08-03' },
    });
    expect(isTooLate(paused, 't', '2026-12-31')).toBe(false);
    expect(meetTerm(paused, 't', '2026-12-31')).toEqual([{ type: 'TermMet', data: { term: 't' } }]);
  });

  it('runs on from the day of the resumption: the days between do not count', () => {
    const resumed = done(paused, resumeTerm(paused, 't', { on: '2026-08-13' }, law));
    // Ten days later: Monday 12 October, a working day.
    expect(resumed['t']).toMatchObject({
      status: 'running',
      dueOn: '2026-10-12',
      warnOn: '2026-10-12',
      paused: null,
      facts: { exclusions: [{ from: '2026-08-03', to: '2026-08-12', cause: 'appraisal' }] },
    });
  });

  it('loses nothing by a pause that ends on its own day', () => {
    const resumed = done(paused, resumeTerm(paused, 't', { on: '2026-08-03' }, law));
    expect(resumed['t']).toMatchObject({ status: 'running', dueOn: '2026-10-08' });
  });

  it('adds a second pause to the first', () => {
    const once = done(paused, resumeTerm(paused, 't', { on: '2026-08-13' }, law));
    const again = done(once, pauseTerm(once, 't', { cause: 'hearing', on: '2026-09-01' }, law));
    const twice = done(again, resumeTerm(again, 't', { on: '2026-09-04' }, law));
    expect(twice['t']?.facts?.exclusions).toHaveLength(2);
    expect(twice['t']?.warnOn).toBe('2026-10-15'); // thirteen days after 2 October
  });

  it('is refused where the timer does not admit the cause, the term is over or not begun', () => {
    const fine = running('decision-service', '2026-07-06');
    expect(codes(pauseTerm(fine, 't', { cause: 'appraisal', on: '2026-07-07' }, law))).toEqual([
      'term.facts-not-admitted',
    ]);
    const at = (on: string) => codes(pauseTerm(penalty, 't', { cause: 'appraisal', on }, law));
    expect(at('2026-10-09')).toEqual(['term.over']);
    expect(at('2026-07-03')).toEqual(['term.not-begun']);
    expect(codes(pauseTerm(paused, 't', { cause: 'appraisal', on: '2026-08-04' }, law))).toEqual([
      'term.not-running',
    ]);
    expect(codes(pauseTerm({}, 't', { cause: 'appraisal', on: '2026-08-04' }, law))).toEqual([
      'term.not-running',
    ]);
  });

  it('cannot run again before it stood still, or without having stood still', () => {
    expect(codes(resumeTerm(paused, 't', { on: '2026-08-02' }, law))).toEqual(['term.resumed-before-paused']);
    expect(codes(resumeTerm(penalty, 't', { on: '2026-08-02' }, law))).toEqual(['term.not-paused']);
  });
});

describe('a longer term (令68第三十一条)', () => {
  it('counts from the same start, net of what did not count so far', () => {
    const net = done(
      penalty,
      excludeDays(penalty, 't', { from: '2026-08-01', to: '2026-08-05', cause: 'hearing' }, law),
    );
    expect(net['t']).toMatchObject({ warnOn: '2026-10-07' });
    const longer = done(net, extendTerm(net, 't', { timer: 'penalty-decision-extended' }, law));
    // 120 + 5 days from 4 July: 6 November.
    expect(longer['t']).toMatchObject({ timer: 'penalty-decision-extended', dueOn: '2026-11-06' });
    const longest = done(
      longer,
      extendTerm(longer, 't', { timer: 'penalty-decision-collective', days: 30 }, law),
    );
    expect(longest['t']).toMatchObject({
      timer: 'penalty-decision-collective',
      dueOn: '2026-12-07', // Sunday 6 December rolls
      warnOn: '2026-12-06',
      facts: { days: 30, exclusions: [{ cause: 'hearing' }] },
    });
  });

  it('is longer, of a term that runs, and says its days where it needs them', () => {
    expect(codes(extendTerm(penalty, 't', { timer: 'penalty-decision' }, law))).toEqual([
      'term.extension-is-not-longer',
    ]);
    expect(codes(extendTerm(penalty, 't', { timer: 'penalty-decision-collective' }, law))).toEqual([
      'term.facts-not-admitted',
    ]);
    const met = fold(penalty, [{ type: 'TermMet', data: { term: 't' } }]);
    expect(codes(extendTerm(met, 't', { timer: 'penalty-decision-extended' }, law))).toEqual([
      'term.not-running',
    ]);
  });

  it('stays excluded for causes of the statute only', () => {
    const exclude = (cause: string) =>
      codes(excludeDays(penalty, 't', { from: '2026-08-01', to: '2026-08-05', cause }, law));
    expect(exclude('consultation')).toEqual(['term.facts-not-admitted']);
    expect(exclude('audit')).toEqual([]);
  });
});

describe('a term that ends in a year without a notice (SZ-calendar-1)', () => {
  // Ten working days from Thursday 24 December 2026.
  const provisional = running('reconsideration-answer', '2026-12-24');

  it('is moved by the notice, and is certain then', () => {
    expect(provisional['t']).toMatchObject({ provisional: true, dueOn: '2027-01-07' });
    const moved = recomputed(provisional['t']!, 'notice', withNotice);
    // 1 January 2027, a Friday, is off: one working day less.
    expect(done(provisional, moved!)['t']).toMatchObject({ provisional: false, dueOn: '2027-01-08' });
    expect(moved?.events?.[0]).toMatchObject({ type: 'DeadlineRecomputed', data: { cause: 'notice' } });
  });

  it('is not moved twice, nor where nothing changes', () => {
    const moved = done(provisional, recomputed(provisional['t']!, 'notice', withNotice)!);
    expect(recomputed(moved['t']!, 'notice', withNotice)).toBeUndefined();
    expect(recomputed(penalty['t']!, 'notice', withNotice)).toBeUndefined();
  });

  it('keeps its exclusions and the days of its document', () => {
    const facts = { days: 30, exclusions: [{ from: '2026-10-01', to: '2026-10-10', cause: 'audit' }] };
    const long = running('penalty-decision-collective', '2026-07-25', facts);
    expect(long['t']).toMatchObject({ provisional: true, facts });
    const moved = done(long, recomputed(long['t']!, 'notice', withNotice)!);
    expect(moved['t']).toMatchObject({ provisional: false, facts, startsOn: '2026-07-25' });
    expect(moved['t']?.warnOn).toBe(law.deadline('penalty-decision-collective', '2026-07-25', facts).warnOn);
  });

  it('is left alone once it has ended', () => {
    const met = fold(provisional, [{ type: 'TermMet', data: { term: 't' } }]);
    expect(recomputed(met['t']!, 'notice', withNotice)).toBeUndefined();
  });
});
