import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { Catalogue, EventCodec } from '@shouzheng/platform';
import { clueListProjection, type ClueRow } from '../clue-desk/clue-list.projection.js';
import { enforcementContext } from '../enforcement.context.js';
import { enforcementPublicEvents } from '../public-events.events.js';
import { CLUE, type Story, story } from '../testing/story.fixture.js';
import { START, clerk, head, officerA, reviewer, sealed, system } from '../testing/world.fixture.js';
import { clueStreamId } from './clue.state.js';
import { standingVerdict } from './clue-screening.state.js';
import { type JudgeMatch, judgeMatch } from './judge-match/judge-match.decider.js';
import {
  type RecordNameScreening,
  recordNameScreening,
} from './record-name-screening/record-name-screening.decider.js';
import { RescreenCluesReactor } from './record-name-screening/rescreen-clues.reactor.js';
import { ScreenClueReactor } from './record-name-screening/screen-clue.reactor.js';
import { NameScreened, type ScreeningMatch } from './screening.events.js';
import { SCREENING_VERDICTS, verdictOf } from './screening-verdict.state.js';

const match = (target: string, change: Partial<ScreeningMatch> = {}): ScreeningMatch => ({
  kind: 'register',
  target,
  name: `演示${target}`,
  standing: 'registered',
  issuer: '演示民政局',
  date: '',
  similarity: 90,
  nearness: 'look-alike',
  reasons: ['synonym'],
  ...change,
});
const copy = match('organization-1');
const listed = match('list-entry-1', { kind: 'list', standing: 'banned', similarity: 100, nearness: 'same' });
const screening: RecordNameScreening = {
  verdict: 'banned',
  score: 100,
  rules: 'test-1',
  matches: [listed, copy],
  reasons: ['claim-without-registration'],
};
const judged = (target: string, judgement: 'confirmed' | 'dismissed' = 'dismissed'): JudgeMatch => ({
  target,
  judgement,
  reason: 'same-name-only',
});

function screened(change: Partial<RecordNameScreening> = {}): Story {
  const told = story().registered();
  told.onClue(recordNameScreening, { ...screening, ...change }, { actor: system });
  return told;
}
const standing = (told: Story): unknown =>
  told.clue.screening && standingVerdict(told.clue.screening, told.clue.judgements);

describe('a verdict on a clue (SZ-screen-1)', () => {
  it('stands as recorded until a match is dismissed, with the version of its rules', () => {
    const told = screened();
    expect(told.clue.screening).toMatchObject({ verdict: 'banned', score: 100, rules: 'test-1' });
    told.onClue(judgeMatch, judged(listed.target, 'confirmed'), { actor: clerk });
    expect(standing(told)).toEqual({ verdict: 'banned', expired: false });
  });

  it('expires with each match that is dismissed: what is left makes the next', () => {
    const told = screened();
    expect(told.onClue(judgeMatch, judged(listed.target), { actor: clerk })).toEqual([]);
    expect(standing(told)).toEqual({ verdict: 'look-alike', expired: true });
    told.onClue(judgeMatch, judged(copy.target), { actor: officerA });
    expect(standing(told)).toEqual({ verdict: 'needs-checking', expired: true });
    told.onClue(judgeMatch, judged('name'), { actor: officerA });
    expect(standing(told)).toEqual({ verdict: 'no-match', expired: true });
    expect(told.clue.screening?.verdict).toBe('banned');
  });

  it('leaves no doubt about the name that the name alone never raised', () => {
    const look = { verdict: 'look-alike', matches: [copy], reasons: ['rare-form'] } as const;
    const told = screened({ ...look, doubt: false });
    told.onClue(judgeMatch, judged(copy.target), { actor: clerk });
    expect(standing(told)).toEqual({ verdict: 'no-match', expired: true });
    expect(listRow(told)?.verdict).toBe('no-match');
    const doubted = screened({ ...look, doubt: true });
    doubted.onClue(judgeMatch, judged(copy.target), { actor: clerk });
    expect(standing(doubted)).toEqual({ verdict: 'needs-checking', expired: true });
  });

  it('may be judged anew, by a person who sees it otherwise', () => {
    const told = screened();
    told.onClue(judgeMatch, judged(listed.target), { actor: clerk });
    told.onClue(judgeMatch, judged(listed.target, 'confirmed'), { actor: officerA });
    expect(standing(told)).toEqual({ verdict: 'banned', expired: false });
    expect(told.clue.judgements[listed.target]).toMatchObject({
      badge: officerA.badge,
      judgement: 'confirmed',
    });
  });

  it('is not revived by a later screening of the same clue', () => {
    const told = screened();
    told.onClue(judgeMatch, judged(listed.target), { actor: clerk });
    told.onClue(recordNameScreening, screening, { actor: system });
    expect(standing(told)).toEqual({ verdict: 'look-alike', expired: true });
  });

  it('moves the clue nowhere: no state, no case, no term', () => {
    const [before, after] = [story().registered().clue, screened().clue];
    expect({ ...after, screening: undefined }).toEqual({ ...before, screening: undefined });
  });

  it('is shown in the list of clues as it stands', () => {
    const told = screened();
    told.onClue(judgeMatch, judged(listed.target), { actor: clerk });
    expect(listRow(told)?.verdict).toBe('look-alike');
    told.onClue(recordNameScreening, screening, { actor: system });
    expect(listRow(told)?.verdict).toBe('look-alike');
    expect(listRow(story().registered())?.verdict).toBeNull();
  });
});

function listRow(told: Story): ClueRow | undefined {
  type AnyFold = { fold(row: ClueRow | undefined, event: unknown, key: string): ClueRow | undefined };
  return told.events(clueStreamId(CLUE)).reduce<ClueRow | undefined>((row, event) => {
    const fold = (clueListProjection.folds as Readonly<Record<string, AnyFold | 'ignored'>>)[event.type];
    return fold === undefined || fold === 'ignored' ? row : fold.fold(row, event, event.streamId);
  }, undefined);
}

describe('judging a match', () => {
  it.each([
    ['before there is a screening', story().registered(), judged('x'), ['clue.not-screened']],
    [
      'of a name that nothing was found near',
      screened({ matches: [], reasons: [] }),
      judged('x'),
      ['clue.not-screened'],
    ],
    ['that is not there', screened(), judged('other'), ['clue.match-unknown']],
    [
      'on what the name says, which is nothing',
      screened({ reasons: [] }),
      judged('name'),
      ['clue.match-unknown'],
    ],
    [
      'for another reason that is not told',
      screened(),
      { ...judged(copy.target), reason: 'other' as const },
      ['clue.judgement-needs-note'],
    ],
  ])('is refused %s', (_case, told, payload, refusals) => {
    expect(told.onClue(judgeMatch, payload, { actor: clerk })).toEqual(refusals);
    expect(told.clue.judgements).toEqual({});
  });

  it('takes another reason with a note, which is sealed', () => {
    const told = screened();
    const note = sealed('与某人无关');
    expect(
      told.onClue(judgeMatch, { ...judged(copy.target), reason: 'other', note }, { actor: clerk }),
    ).toEqual([]);
    expect(told.clue.judgements[copy.target]?.note).toEqual(note);
  });

  it('is the act of clerk or officer, after the screening', () => {
    for (const actor of [head, reviewer]) {
      expect(screened().onClue(judgeMatch, judged(copy.target), { actor })).toEqual([
        'actor.role-not-entitled',
      ]);
    }
    const before = { actor: clerk, at: '2026-11-01T00:00:00.000Z' };
    expect(screened().onClue(judgeMatch, judged(copy.target), before)).toEqual([
      'entry.before-its-prerequisite',
    ]);
  });
});

describe('the weighing', () => {
  it.each([
    [[], false, 'no-match'],
    [[], true, 'needs-checking'],
    [[match('a', { nearness: 'distant' })], false, 'no-match'],
    [[match('a', { nearness: 'needs-checking' })], false, 'needs-checking'],
    [[match('a', { nearness: 'same', standing: 'ended' })], false, 'needs-checking'],
    [
      [match('a', { nearness: 'same' }), match('b', { nearness: 'same', standing: 'warned' })],
      true,
      'registered-and-listed',
    ],
    [
      [match('b', { nearness: 'same', standing: 'warned', reasons: ['lawful-namesake'] })],
      false,
      'registered-and-listed',
    ],
    [[match('a', { nearness: 'same' }), match('b')], true, 'registered'],
  ] as const)('of %j is a verdict of its own', (matches, hasDoubt, verdict) => {
    expect(verdictOf(matches, hasDoubt)).toBe(verdict);
  });
});

describe('the reactor', () => {
  it('screens the name of a received clue, once per receipt, and nothing else', async () => {
    const told = screened();
    const [asked, kept]: [string[], string[]] = [[], []];
    const reactor = new ScreenClueReactor(
      { screenName: async (name) => (asked.push(name), screening) },
      async (_found, { eventId }) => void kept.push(eventId),
    );
    const events = told.events(clueStreamId(CLUE));
    await reactor.react(events);
    expect(asked).toEqual([told.clue.subjectName]);
    expect(kept).toEqual([events[0]?.eventId]);
  });
});

describe('an entry that ends', () => {
  it('has the open clues near it screened anew, each once for the event, and no other', async () => {
    const kept: string[] = [];
    const event = (type: string, streamId: string, data: object = {}) =>
      ({ type, streamId, eventId: `${type}-1`, data }) as Recorded;
    const near = [{ streamId: 'clue-1', subjectName: '演示一' }];
    const reactor = new RescreenCluesReactor(
      { screenName: async () => screening },
      async (target) => (target === 'list-entry-1' ? near : []),
      async (_found, { streamId }, { eventId }) => void kept.push(`${streamId} ${eventId}`),
    );
    await reactor.react([
      event('ListEntryRecorded', 'list-entry-1'),
      event('ListEntryRemoved', 'list-entry-1'),
      event('ListEntryRemoved', 'list-entry-2'),
      event('BanRevoked', 'case-1'),
      event('ObjectionFiled', 'list-entry-1', { about: 'list-entry' }),
      event('ObjectionAnswered', 'list-entry-1', { about: 'list-entry' }),
      event('ObjectionFiled', 'list-entry-1', { about: 'published-fact' }),
    ]);
    expect(kept).toEqual([
      'clue-1 ListEntryRemoved-1',
      'clue-1 ObjectionFiled-1',
      'clue-1 ObjectionAnswered-1',
    ]);
  });
});

describe('a screening is never exported', () => {
  it('has no public event: neither it nor a judgement on it', () => {
    const stored = enforcementPublicEvents.map((one) => one.stored);
    expect(stored.length).toBeGreaterThan(5);
    expect(stored).not.toContain('NameScreened');
    expect(stored).not.toContain('MatchJudged');
  });

  it('is in no data that leaves with another event of the clue', () => {
    const told = screened();
    told.onClue(judgeMatch, judged(copy.target, 'confirmed'), { actor: clerk });
    for (const definition of enforcementPublicEvents.filter(({ stream }) => stream.category === 'clue')) {
      const fields = JSON.stringify(definition.schema.toJSONSchema());
      expect(fields).not.toMatch(/verdict|screening|similarity|match/i);
      for (const verdict of SCREENING_VERDICTS.filter((one) => one.includes('-')))
        expect(fields).not.toContain(verdict);
    }
  });
});

describe('the first form of a screening', () => {
  it('is lifted to the weaker of what it may have been', () => {
    const codec = new EventCodec(new Catalogue([enforcementContext]));
    const lifted = codec.decode({
      type: 'NameScreened',
      schemaVersion: 1,
      payload: JSON.stringify({
        verdict: 'in-list',
        matches: [
          { kind: 'list', target: 'list-entry-1', name: '演示', score: 100, reasons: ['same-name'] },
          {
            kind: 'register',
            target: 'organization-1',
            name: '演示',
            score: 80,
            reasons: ['contains', 'registration-ended'],
          },
        ],
      }),
      metadata: '{}',
      eventId: 'e',
      streamId: clueStreamId(CLUE),
      revision: 1,
      position: 2n,
      recordedAt: START,
    }).data;
    expect(NameScreened.schema.parse(lifted)).toMatchObject({
      verdict: 'on-warning-list',
      rules: '1',
      matches: [
        { standing: 'warned', nearness: 'same' },
        { standing: 'ended', nearness: 'needs-checking' },
      ],
    });
  });
});
