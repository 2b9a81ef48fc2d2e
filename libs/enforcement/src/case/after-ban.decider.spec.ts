import { describe, expect, it } from '@jest/globals';
import { CASE, CLUE, Story, aBan, aFiling, story } from '../testing/story.fixture.js';
import { head, officerA, sealed, system, uuid } from '../testing/world.fixture.js';
import { clueStream, clueStreamId } from '../clue/clue.state.js';
import { clueOfRelapsePolicy } from '../clue/register-lead/clue-of-relapse.policy.js';
import { type RegisterLeadClue, registerLeadClue } from '../clue/register-lead/register-lead.decider.js';
import type { CloseInvestigation } from './close-investigation/close-investigation.decider.js';
import { decideBan, proposeBan } from './decide-ban/decide-ban.decider.js';
import { fileCase } from './file-case/file-case.decider.js';
import { notifyEnablers } from './notify-enablers/notify-enablers.decider.js';
import { recordRelapse } from './record-relapse/record-relapse.decider.js';
import { confirmTakedown, refuseTakedown, requestTakedown } from './takedown/takedown.decider.js';

const byHead = { actor: head };
const request = {
  docNo: '名民关〔2026〕1号',
  channel: 'wechat',
  identifier: sealed('某公众号'),
  agency: 'CAC',
  requestedOn: '2026-11-02',
} as const;
const requested = (): Story => {
  const told = story().banned();
  expect(told.onCase(requestTakedown, request)).toEqual([]);
  return told;
};

describe('taking pages down', () => {
  it('is asked only of a banned body’s pages, after the ban', () => {
    expect(story().banProposed().onCase(requestTakedown, request)).toContain('ban.not-decided');
    const told = story().banned();
    expect(told.onCase(requestTakedown, { ...request, requestedOn: '2026-11-01' })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(requestTakedown, { ...request, requestedOn: '2026-12-01' })).toEqual([
      'entry.in-the-future',
    ]);
  });

  it('is confirmed or refused by the agency, once', () => {
    const told = requested();
    const { takedown } = told.lastOf('TakedownRequested');
    const done = { takedown, confirmedOn: '2026-11-02', files: [] };
    expect(told.onCase(confirmTakedown, { ...done, takedown: 'other' })).toEqual(['takedown.not-requested']);
    expect(told.onCase(confirmTakedown, done)).toEqual([]);
    expect(told.case.afterBan.takedowns[takedown]).toMatchObject({ status: 'confirmed', channel: 'wechat' });
    const refusal = { takedown, reason: 'not-found', refusedOn: '2026-11-02' } as const;
    expect(told.onCase(refuseTakedown, refusal)).toEqual(['takedown.not-requested']);
    const other = requested();
    const again = other.lastOf('TakedownRequested').takedown;
    expect(other.onCase(refuseTakedown, { ...refusal, takedown: again })).toEqual([]);
  });
});

describe('reporting those who helped (Order 77 Art 21)', () => {
  const letter = {
    docNo: '名民通〔2026〕1号',
    enabler: sealed('某酒店'),
    enabling: 'venue',
    addressee: 'SAMR',
    reportedOn: '2026-11-02',
  } as const;

  it('waits for the report of the investigation: a suspicion does not travel', () => {
    expect(story().heard().onCase(notifyEnablers, letter, byHead)).toContain('case.wrong-state');
    const told = story().reported();
    expect(told.onCase(notifyEnablers, { ...letter, reportedOn: '2026-12-01' }, byHead)).toEqual([
      'entry.in-the-future',
    ]);
    expect(told.onCase(notifyEnablers, letter, byHead)).toEqual([]);
    expect(told.case.afterBan.enablers).toEqual([
      { enabling: 'venue', addressee: 'SAMR', docNo: '名民通〔2026〕1号' },
    ]);
  });
});

describe('acting on after a ban (Order 77 Art 20; 治安管理处罚法 Art 65)', () => {
  const seen = {
    source: 'patrol',
    seenOn: '2026-11-20',
    seenIn: '511803001',
    facts: sealed('仍以原名义授课'),
  } as const;
  const later = (): Story => {
    const told = story().closed();
    told.now = '2026-11-20T03:00:00.000Z';
    return told;
  };

  it('is recorded on the old case and opens a new clue that names it', () => {
    const told = later();
    expect(told.onCase(recordRelapse, seen)).toEqual([]);
    const event = told.last(CASE, 'ActingAfterBanDetected');
    const [command] = clueOfRelapsePolicy.on.ActingAfterBanDetected?.(event as never) ?? [];
    expect(command?.command).toBe('registerLeadClue');
    const id = clueStreamId(uuid(501));
    const payload = command?.payload as RegisterLeadClue;
    expect(told.give(clueStream, id, registerLeadClue, payload, { actor: system })).toEqual([]);
    expect(told.state(clueStream, id)).toMatchObject({
      status: 'received',
      organ: '511803',
      receivedOn: '2026-11-20',
      origin: { kind: 'relapse', streamId: CASE, eventId: event?.eventId },
    });
  });

  it('cites the new police law only from 2026-01-01 on', () => {
    const state = later().case;
    const context = (on: string) =>
      ({
        occurredAt: `${on}T01:00:00.000Z`,
        occurredOn: on,
        today: '2026-11-20',
        actor: officerA,
        regions: { get: () => ({}), isCountyLevel: () => true },
        law: { rule: (_id: string, day: string) => (day >= '2026-01-01' ? {} : undefined) },
      }) as never;
    const early = { ...state, ban: { ...state.ban!, decidedOn: '2025-06-01' } };
    expect(
      recordRelapse.decide({ ...seen, seenOn: '2025-12-31' }, early, context('2025-12-31')),
    ).toMatchObject({
      basis: ['O77-20'],
    });
    expect(
      recordRelapse.decide({ ...seen, seenOn: '2026-01-01' }, early, context('2026-01-01')),
    ).toMatchObject({
      basis: ['O77-20', 'PSP-65'],
    });
  });

  it.each([
    ['before the ban', { seenOn: '2026-11-02' }, 'ban.relapse-before-ban'],
    ['in the future', { seenOn: '2026-11-21' }, 'entry.in-the-future'],
    ['outside the city', { seenIn: '510104' }, 'clue.place-outside-jurisdiction'],
  ])('is not entered when seen %s', (_what, change, code) => {
    expect(later().onCase(recordRelapse, { ...seen, ...change })).toEqual([code]);
  });

  it('needs a ban in force', () => {
    expect(story().reported().onCase(recordRelapse, seen)).toContain('ban.not-decided');
  });
});

/** A story of days on which Order 21 was law. */
class OldStory extends Story {
  override now = '2025-03-03T01:00:00.000Z';

  override registered(): this {
    return super.registered({ receivedOn: '2025-03-01' });
  }

  override reported(report: Partial<CloseInvestigation> = {}): this {
    return super.reported({ ...report, basis: ['O21-2', 'SG-32'] });
  }
}

const basisOf = (told: Story, streamId: string, type: string): readonly string[] =>
  told.last(streamId, type)?.meta.basis.map(({ rule }) => rule) ?? [];

describe('which law a step rests on (reference (f)1)', () => {
  it('goes from the clue to the announcement on days of Order 21, and cites no rule of Order 77', () => {
    const told = new OldStory().announced();
    expect(basisOf(told, CASE, 'CaseFiled')).toEqual(['O21-3', 'O21-4']);
    expect(basisOf(told, CASE, 'BanDecided')).toEqual(expect.arrayContaining(['SG-32', 'O21-decision']));
    const cited = [...told.history.values()].flat().flatMap(({ meta }) => meta.basis.map(({ rule }) => rule));
    expect(cited.filter((rule) => rule.startsWith('O77'))).toEqual([]);
  });

  it('takes a clue of before on under Order 77: procedure follows the day of the step', () => {
    const told = new OldStory().proposed();
    told.now = '2025-05-06T01:00:00.000Z';
    expect(told.onCase(fileCase, aFiling, byHead)).toEqual([]);
    expect(basisOf(told, clueStreamId(CLUE), 'FilingProposed')).toEqual(['O21-3']);
    expect(basisOf(told, CASE, 'CaseFiled')).toEqual(['O77-8', 'O77-4']);
  });

  it('bans no unapproved preparation once the law has dropped it (行政处罚法 Art 37)', () => {
    const told = story().reviewed();
    const ofThen = { ground: 'UNAPPROVED_PREPARATION', actOn: '2025-04-01' } as const;
    told.put(CASE, { ...told.case, ...ofThen });
    const proposal = { power: 'SG-32', reason: sealed('应予取缔') } as const;
    expect(told.onCase(proposeBan, proposal)).toEqual(['ban.no-longer-a-wrong']);
    told.settings = { ...told.settings, lighterLawForBans: false };
    expect(told.onCase(proposeBan, proposal)).toEqual([]);
    expect(told.onCase(decideBan, aBan, byHead)).toEqual([]);
    const strict = story().banProposed();
    strict.put(CASE, { ...strict.case, ...ofThen });
    expect(strict.onCase(decideBan, aBan, byHead)).toEqual(['ban.no-longer-a-wrong']);
  });

  it('still bans it where the decision itself was made while the old law stood', () => {
    const told = new OldStory().banProposed();
    told.put(CASE, { ...told.case, ground: 'UNAPPROVED_PREPARATION', actOn: '2025-02-01' });
    expect(told.onCase(decideBan, aBan, byHead)).toEqual([]);
  });
});
