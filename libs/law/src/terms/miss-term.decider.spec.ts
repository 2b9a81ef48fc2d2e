import { describe, expect, it } from '@jest/globals';
import type { DecisionContext, Recorded, StreamDefinition } from '@shouzheng/kernel';
import { givenWith, recorded } from '@shouzheng/testing';
import { HOLIDAY_YEARS } from '../calendar/holidays.js';
import { createLawBook } from '../law-book.js';
import type { LegalContext } from '../legal-context.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { NOTICE_2027, head, regions } from '../testing/law-world.fixture.js';
import { missTermOf } from './miss-term.decider.js';
import { recomputed } from './move-term.decider.js';
import {
  type TermEvent,
  type Terms,
  evolveTerms,
  isTooLate,
  meetTerm,
  startTerm,
  termEvents,
} from './term.events.js';

const law = createLawBook();
const withNotice = createLawBook({ holidays: [...HOLIDAY_YEARS, NOTICE_2027] });
const stream: StreamDefinition<Terms, TermEvent> = {
  category: 'test',
  events: termEvents,
  initial: {},
  evolve: evolveTerms,
  region: () => '511803',
};
const missTerm = missTermOf(stream, (terms) => terms);

const started = (timer: string, startsOn: string): TermEvent =>
  startTerm('t', law.deadline(timer, startsOn), { role: 'officer', organ: '511803' });
const missedOn = (day: string, ...history: readonly TermEvent[]) =>
  givenWith((base: DecisionContext): LegalContext => ({
    ...base,
    actor: head,
    law,
    settings: DEFAULT_SETTINGS,
    regions,
  }))(stream, ...(history.map((event, n) => recorded(event, { revision: n })) as Recorded<TermEvent>[])).when(
    missTerm,
    { term: 't' },
    { now: `${day}T01:00:00.000Z` },
  );
const fold = (...events: readonly TermEvent[]): Terms =>
  events.reduce<Terms>((terms, event) => evolveTerms(terms, recorded(event) as Recorded<TermEvent>), {});

describe('a term is recorded as missed (民法典第二百零三条)', () => {
  it('once its last day is over, and not before', () => {
    const certain = started('hearing-request', '2026-11-13'); // ends on Friday 20 November
    missedOn('2026-11-20', certain).thenRefused('term.not-over');
    missedOn('2026-11-21', certain).thenEvents({
      type: 'TermMissed',
      data: { term: 't', timer: 'hearing-request', dueOn: '2026-11-20' },
    });
  });
});

// The notice of 2027 is not loaded: five working days from 28 December end on a day that nobody knows yet.
describe.each([
  ['hearing-request', 'the party'],
  ['decision-service', 'the bureau'],
])('a provisional term: %s, which binds %s (SZ-calendar-2)', (timer) => {
  const provisional = started(timer, '2026-12-28');

  it('is not missed by a date that may move', () => {
    missedOn('2027-01-20', provisional).thenRefused('term.provisional');
  });

  it('is missed after the notice has made its day certain', () => {
    const moved = recomputed(fold(provisional)['t']!, 'notice', withNotice)?.events ?? [];
    expect(moved).toHaveLength(1);
    const { decision } = missedOn('2027-01-20', provisional, ...moved);
    expect('events' in decision && decision.events[0]).toMatchObject({
      type: 'TermMissed',
      data: { dueOn: withNotice.deadline(timer, '2026-12-28').dueOn },
    });
  });
});

describe('an act after a provisional date (SZ-calendar-2)', () => {
  it('of the party is not late: the date may move', () => {
    const terms = fold(started('hearing-request', '2026-12-28'));
    expect(isTooLate(terms, 't', '2027-01-20')).toBe(false);
    expect(meetTerm(terms, 't', '2027-01-20')).toEqual([{ type: 'TermMet', data: { term: 't' } }]);
  });

  it('of the bureau is: its own acts keep to the date as it stands', () => {
    const terms = fold(started('decision-service', '2026-12-28'));
    expect(isTooLate(terms, 't', '2027-01-20')).toBe(true);
    expect(meetTerm(terms, 't', '2027-01-20')).toMatchObject([{ type: 'TermMissed' }]);
  });
});
