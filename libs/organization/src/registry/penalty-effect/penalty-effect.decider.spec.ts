import { describe, expect, it } from '@jest/globals';
import { isRefused, type Recorded } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import fc from 'fast-check';
import {
  aRegisteredAssociation,
  anOrganization,
  foreign,
  listing,
  settings,
  staff,
} from '../../testing/world.fixture.js';
import { axesOf } from '../dossier/axes.state.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { headlineOf } from '../standing.state.js';
import { followPenalty } from './follow-penalty.policy.js';
import {
  type ApplyPenaltyEffect,
  applyPenaltyEffect,
  changePenaltyEffect,
  withdrawPenaltyEffect,
} from './penalty-effect.decider.js';
import type { EffectItem } from './penalty-effect.events.js';

const by = { actor: staff(0, 'system', '000000') };
const CASE = 'case-0d3c7f8e-4f5a-5d2b-9a61-0b1f6f1c2a55';
const item = (kind: EffectItem['kind'], rest: Partial<EffectItem> = {}): EffectItem => ({
  no: 1,
  kind,
  ofPerson: false,
  ...rest,
});
const WARNING = item('WARNING');
const SMALL_FINE = item('FINE', { amountFen: 3_000_000 });
const LARGE_FINE = item('FINE', { amountFen: 5_000_000 });
const SUSPEND = item('SUSPEND', { from: '2026-11-10', to: '2027-02-09' });

const penalty = (
  items: readonly EffectItem[],
  rest: Partial<ApplyPenaltyEffect> = {},
): ApplyPenaltyEffect => ({
  ofEventId: 'decision-1',
  caseId: CASE,
  documentNumber: '名民罚决字〔2026〕1号',
  violation: 'UNLAWFUL_FEES',
  items,
  creditSeverity: 'general',
  decidedOn: '2026-11-02',
  effectiveOn: '2026-11-05',
  ...rest,
});
const annulment = (ofEventId = 'decision-1') => ({
  ofEventId,
  documentNumber: '名政复决字〔2026〕9号',
  basis: 'REC-64',
  withdrawnOn: '2026-11-20',
});
const rated: OrganizationEvent = {
  type: 'RatingAnnounced',
  data: {
    level: '4A',
    announcedOn: '2025-05-06',
    validFrom: '2026-01-01',
    validTo: '2030-12-31',
    validityRule: { rule: 'O82-35', version: 'O82-35@2026-03-01', mark: 'read' },
    votes: { members: 15, present: 12, inFavour: 12 },
    notice: { from: '2025-04-01', to: '2025-04-15' },
    eligibleBy: 'first',
    documentNumber: '1',
  },
};

type History = readonly (OrganizationEvent | Recorded<OrganizationEvent>)[];
const history: History = [...aRegisteredAssociation, rated];
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...history, ...more);
const types = (state: ReturnType<typeof given>, payload: ApplyPenaltyEffect): readonly string[] => {
  const { decision } = state.when(applyPenaltyEffect, payload, by);
  return isRefused(decision) ? decision.refusals.map(({ code }) => code) : decision.events.map((e) => e.type);
};
const proposals = (state: OrganizationState): readonly string[] =>
  Object.values(state.credit.procedures)
    .filter(({ status }) => status === 'proposed')
    .map(({ ground }) => ground);

/** Applies a sequence of acts; a refused one changes nothing. Each act has ids of its own, as commands have. */
type Act = (
  before: ReturnType<typeof anOrganization>,
  context: object,
) => {
  decision: ReturnType<ReturnType<typeof anOrganization>['when']>['decision'];
};
function after(start: History, ...acts: readonly Act[]): OrganizationState {
  let events: History = start;
  acts.forEach((act, n) => {
    const id = (name: string): string => `${n}-${name}`;
    const { decision } = act(anOrganization(...events), { ...by, id });
    if (!isRefused(decision)) events = [...events, ...decision.events];
  });
  return anOrganization(...events).state;
}
const apply =
  (payload: ApplyPenaltyEffect): Act =>
  (o, context) =>
    o.when(applyPenaltyEffect, payload, context);
const withdraw =
  (ofEventId: string): Act =>
  (o, context) =>
    o.when(withdrawPenaltyEffect, annulment(ofEventId), context);
const change =
  (ofEventId: string, items: readonly EffectItem[]): Act =>
  (o, context) =>
    o.when(
      changePenaltyEffect,
      { ofEventId, items, documentNumber: '改1', basis: 'REC-63', changedOn: '2026-11-20' },
      context,
    );
const seen = (state: OrganizationState): unknown => ({
  axes: axesOf(state, '2026-11-23', settings.zombieYears),
  headline: headlineOf(state.standing, '2026-11-23'),
});

describe('what follows from a penalty (reference (a), (b2); Order 60 Arts 11, 15; Order 82 Art 28)', () => {
  it('is, of a warning: the warning, the proposal of ground 5 and the verification rating', () => {
    expect(types(given(), penalty([WARNING]))).toEqual([
      'PenaltyEffectApplied',
      'OrganizationWarned',
      'ListingProposed',
      'RatingVerificationOpened',
    ]);
  });

  it('is no second term to enter it: the five days run in the case alone (Order 60)', () => {
    expect(types(given(), penalty([WARNING]))).not.toContain('TermStarted');
  });

  it('is no verification before Order 82 is in force: each step by the rule of its day', () => {
    const early: OrganizationEvent = {
      ...rated,
      data: { ...rated.data, announcedOn: '2024-11-06', validFrom: '2025-01-01', validTo: '2029-12-31' },
    } as OrganizationEvent;
    const opened = (day: string): boolean => {
      const { decision } = anOrganization(...aRegisteredAssociation, early).when(
        applyPenaltyEffect,
        penalty([WARNING], { decidedOn: day, effectiveOn: day }),
        { ...by, now: `${day}T02:00:00.000Z` },
      );
      if (isRefused(decision)) throw new Error(decision.refusals.map(({ code }) => code).join());
      return decision.events.some(({ type }) => type === 'RatingVerificationOpened');
    };
    expect([opened('2026-02-27'), opened('2026-03-02')]).toEqual([false, true]);
  });

  it('is no verification of a body that is not rated', () => {
    expect(types(anOrganization(...aRegisteredAssociation), penalty([WARNING]))).not.toContain(
      'RatingVerificationOpened',
    );
  });

  it.each([
    ['a fine below 50,000 yuan', [SMALL_FINE], ['SMALL_PENALTY']],
    ['a fine of 50,000 yuan', [LARGE_FINE], ['LARGE_FINE']],
    ['fines that add up to it', [SMALL_FINE, item('FINE', { no: 2, amountFen: 2_000_000 })], ['LARGE_FINE']],
    ['a fine on a person', [item('FINE', { amountFen: 6_000_000, ofPerson: true })], []],
    ['a suspension', [SUSPEND], ['SUSPENDED']],
    ['a revocation', [item('REVOKE_REGISTRATION')], ['REVOKED']],
    ['a withdrawn certificate', [item('REVOKE_CERTIFICATE')], ['REVOKED']],
    ['criticism alone', [item('CRITICISM')], []],
  ] as const)('proposes, of %s, the grounds of the lists and lists nobody', (_what, items, grounds) => {
    const state = after(history, apply(penalty(items)));
    expect(proposals(state)).toEqual(grounds);
    expect(state.listings).toEqual([]);
  });

  it('suspends from and to the days of the decision, and starts their term', () => {
    const { decision } = given().when(applyPenaltyEffect, penalty([SUSPEND]), by);
    expect(decision).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          type: 'ActivitiesSuspended',
          data: expect.objectContaining({ from: '2026-11-10', to: '2027-02-09', ofEventId: 'decision-1' }),
        }),
        expect.objectContaining({
          type: 'TermStarted',
          data: expect.objectContaining({ timer: 'suspension', dueOn: '2027-02-09' }),
        }),
      ]),
    });
    const state = after(history, apply(penalty([SUSPEND])));
    expect(headlineOf(state.standing, '2026-11-23')).toBe('Suspended');
  });

  it('is refused for a suspension without a last day', () => {
    given()
      .when(applyPenaltyEffect, penalty([item('SUSPEND')]), by)
      .thenRefused('penalty-effect.suspension-without-end');
  });

  it('is refused where the decision is changed to a suspension without a last day', () => {
    const { decision } = given().when(applyPenaltyEffect, penalty([SMALL_FINE]), by);
    const standing = given(...(isRefused(decision) ? [] : decision.events));
    const to = (items: readonly EffectItem[]) =>
      standing.when(
        changePenaltyEffect,
        { ofEventId: 'decision-1', items, documentNumber: '改1', basis: 'REC-63', changedOn: '2026-11-20' },
        by,
      );
    to([item('SUSPEND', { from: '2026-11-21' })]).thenRefused('penalty-effect.suspension-without-end');
    expect(isRefused(to([SUSPEND]).decision)).toBe(false);
  });

  it('keeps the three revocations apart, and the legal person alive (民法典 Art 72)', () => {
    const of = (kind: EffectItem['kind']) => after(history, apply(penalty([item(kind)])));
    expect(of('REVOKE_REGISTRATION').revocations).toMatchObject([{ kind: 'PENALTY' }]);
    expect(of('REVOKE_CERTIFICATE').revocations).toMatchObject([{ kind: 'CERTIFICATE' }]);
    expect(of('REVOKE_CERTIFICATE').legal).toBe('RevokedPendingExit');
  });

  it('restricts nobody: a ban by CHA 112 is only due, to be decided about a person', () => {
    const state = after(history, apply(penalty([item('MANAGEMENT_BAN', { ofPerson: true })])));
    expect(Object.values(state.restrictionsDue)).toMatchObject([{ rule: 'CHA-112', status: 'due' }]);
  });

  it('proposes the serious list for the second small penalty within three years (Art 15 item 5)', () => {
    const second = penalty([WARNING], { ofEventId: 'decision-2', documentNumber: '2' });
    const within = after(history, apply(penalty([SMALL_FINE], { effectiveOn: '2023-11-06' })), apply(second));
    expect(proposals(within)).toContain('REPEATED_SMALL_PENALTY');
    const beyond = after(history, apply(penalty([SMALL_FINE], { effectiveOn: '2023-11-01' })), apply(second));
    expect(proposals(beyond)).not.toContain('REPEATED_SMALL_PENALTY');
    const alone = after(history, apply(penalty([WARNING, SMALL_FINE])));
    expect(proposals(alone)).not.toContain('REPEATED_SMALL_PENALTY');
  });

  it('follows once, on organizations of this city, while they exist', () => {
    given(...eventsOf(penalty([WARNING])))
      .when(applyPenaltyEffect, penalty([WARNING]), by)
      .thenRefused('penalty-effect.already-applied');
    anOrganization(foreign)
      .when(applyPenaltyEffect, penalty([WARNING]), by)
      .thenRefused('organization.registrar-elsewhere');
    anOrganization(aRegisteredAssociation[0])
      .when(applyPenaltyEffect, penalty([WARNING]), by)
      .thenRefused('organization.wrong-status');
  });
});

function eventsOf(payload: ApplyPenaltyEffect): readonly OrganizationEvent[] {
  const { decision } = given().when(applyPenaltyEffect, payload, by);
  return isRefused(decision) ? [] : decision.events;
}

describe('an annulled penalty (REC 64; LIT 70; APL 75)', () => {
  it('takes a listing back that was decided on it, with its clocks', () => {
    const listed = {
      ...(listing as Extract<OrganizationEvent, { type: 'AbnormalListed' }>).data,
      ground: 'SMALL_PENALTY',
      listingId: '0-listing:SMALL_PENALTY',
    } as const;
    const decided: Act = () => ({
      decision: { events: [{ type: 'AbnormalListed', data: listed }], basis: [] },
    });
    const before = after(history, apply(penalty([WARNING])), decided);
    expect(headlineOf(before.standing, '2026-11-23')).toBe('AbnormalListed');
    const state = after(history, apply(penalty([WARNING])), decided, withdraw('decision-1'));
    expect(state.listings).toEqual([]);
    expect(state.credit.procedures['0-listing:SMALL_PENALTY']?.status).toBe('withdrawn');
    expect(headlineOf(state.standing, '2026-11-23')).toBe('Rated');
  });

  it('restores a level that was adjusted because of it', () => {
    const adjust: Act = () => ({
      decision: {
        events: [
          {
            type: 'RatingAdjusted',
            data: {
              verificationId: '0-verification',
              from: '4A',
              to: '2A',
              validTo: '2030-12-31',
              votes: { members: 15, present: 15, inFavour: 15 },
              documentNumber: '调1',
              announcedOn: '2026-11-10',
            },
          },
        ],
        basis: [],
      },
    });
    const acts = [apply(penalty([WARNING])), adjust];
    expect(after(history, ...acts).rating?.level).toBe('2A');
    const state = after(history, ...acts, withdraw('decision-1'));
    expect(state.rating).toMatchObject({ level: '4A', validTo: '2030-12-31' });
    expect(state.standing.rating?.level).toBe('4A');
  });

  it('names the restriction that rested on it, to be lifted', () => {
    const ban = item('MANAGEMENT_BAN', { ofPerson: true });
    const noted: Act = (before) => {
      const [dueId = ''] = Object.keys(before.state.restrictionsDue);
      const event = { type: 'RestrictionNoted', data: { dueId, restriction: 'restriction-1' } } as const;
      return { decision: { events: [event], basis: [] } };
    };
    const state = after(history, apply(penalty([ban])), noted);
    expect(Object.values(state.restrictionsDue)).toMatchObject([{ status: 'noted' }]);
    const fallen = after(history, apply(penalty([ban])), noted, withdraw('decision-1'));
    expect(Object.values(fallen.restrictionsDue)).toMatchObject([
      { status: 'withdrawn', restriction: 'restriction-1' },
    ]);
  });

  it('that had no effect yet bars it from having one (annulment before effect)', () => {
    const state = after(history, withdraw('decision-1'), apply(penalty([WARNING])));
    expect(state.warnings).toEqual([]);
    const { decision } = given().when(withdrawPenaltyEffect, annulment(), by);
    given(...(isRefused(decision) ? [] : decision.events))
      .when(applyPenaltyEffect, penalty([WARNING]), by)
      .thenRefused('penalty-effect.already-withdrawn');
  });

  it('does not bring a deregistered body back, and takes the rest back all the same', () => {
    const ended: Act = () => ({
      decision: {
        events: [
          {
            type: 'OrganizationDeregistered',
            data: {
              documentNumber: '注1',
              liquidationEndedOn: '2026-11-10',
              appliedOn: '2026-11-11',
              reportNumber: '清1',
              certificate: 'collected',
              seal: 'collected',
              vouchers: 'collected',
              applicationLate: false,
            },
          },
        ],
        basis: [],
      },
    });
    const state = after(
      history,
      apply(penalty([WARNING, item('REVOKE_REGISTRATION', { no: 2 })])),
      ended,
      withdraw('decision-1'),
    );
    expect(state).toMatchObject({ legal: 'Deregistered', warnings: [], revocations: [] });
  });

  it('is refused twice', () => {
    const acts = [apply(penalty([WARNING])), withdraw('decision-1')];
    expect(after(history, ...acts, withdraw('decision-1'), apply(penalty([WARNING])))).toEqual(
      after(history, ...acts),
    );
  });
});

describe('a changed penalty (REC 63; LIT 77)', () => {
  it('keeps what still follows, takes back what does not, adds what is new', () => {
    const state = after(
      history,
      apply(penalty([WARNING, SUSPEND])),
      change('decision-1', [WARNING, LARGE_FINE]),
    );
    expect(state.warnings).toHaveLength(1);
    expect(state.standing.suspensions).toEqual([]);
    expect(proposals(state)).toEqual(['SMALL_PENALTY', 'LARGE_FINE']);
    expect(after(history, apply(penalty([WARNING])), change('decision-1', [])).warnings).toEqual([]);
  });

  it('needs an effect that stands', () => {
    const changed = {
      ofEventId: 'decision-1',
      items: [],
      documentNumber: '1',
      basis: 'REC-63',
      changedOn: '2026-11-20',
    };
    given().when(changePenaltyEffect, changed, by).thenRefused('penalty-effect.not-applied');
    const { decision } = given().when(withdrawPenaltyEffect, annulment(), by);
    given(...(isRefused(decision) ? [] : decision.events))
      .when(changePenaltyEffect, changed, by)
      .thenRefused('penalty-effect.already-withdrawn');
  });
});

describe('effects and annulments in any order', () => {
  const kinds = fc.constantFrom(
    WARNING,
    SMALL_FINE,
    LARGE_FINE,
    SUSPEND,
    item('REVOKE_REGISTRATION'),
    item('REVOKE_CERTIFICATE'),
    item('CRITICISM'),
  );
  const itemsOf = fc
    .uniqueArray(kinds, { minLength: 1, maxLength: 4, selector: ({ kind }) => kind })
    .map((items) => items.map((one, n) => ({ ...one, no: n + 1 })));
  const some = (n: number) =>
    fc
      .record({ items: itemsOf, on: fc.constantFrom('2023-06-01', '2025-01-10', '2026-11-05') })
      .map(({ items, on }) =>
        penalty(items, {
          ofEventId: `decision-${n}`,
          documentNumber: `${n}`,
          effectiveOn: on,
          decidedOn: on,
        }),
      );

  it('an annulled penalty leaves every axis as if it had never been, however often each is repeated', () => {
    fc.assert(
      fc.property(some(1), some(2), fc.array(fc.boolean(), { maxLength: 4 }), (first, second, repeats) => {
        const again = repeats.map((withdrawn) => (withdrawn ? withdraw('decision-2') : apply(second)));
        const state = after(history, apply(first), apply(second), withdraw('decision-2'), ...again);
        expect(seen(state)).toEqual(seen(after(history, apply(first))));
      }),
      { numRuns: 60 },
    );
  });

  it('the order of two penalties makes no difference to what is left when the first falls', () => {
    fc.assert(
      fc.property(some(1), some(2), (first, second) => {
        const left = after(history, apply(first), apply(second), withdraw('decision-1'));
        const only = after(history, apply(second));
        expect(new Set(proposals(left))).toEqual(new Set(proposals(only)));
        expect(headlineOf(left.standing, '2026-11-23')).toBe(headlineOf(only.standing, '2026-11-23'));
      }),
      { numRuns: 60 },
    );
  });

  it('a change back to the first items leaves every axis as the first did', () => {
    fc.assert(
      fc.property(some(1), itemsOf, (first, other) => {
        const state = after(
          history,
          apply(first),
          change('decision-1', other),
          change('decision-1', first.items),
        );
        const axes = (one: OrganizationState) =>
          axesOf(one, '2026-11-23', 2).map(({ axis, value }) => `${axis} ${value}`);
        expect(axes(state)).toEqual(axes(after(history, apply(first))));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the policy that follows a penalty case', () => {
  const { on } = followPenalty;
  const subject = { caseNumber: '1', subjectName: '演示', regionCode: '511803', organ: '511803' };
  const organization = 'organization-0d3c7f8e-4f5a-5d2b-9a61-0b1f6f1c2a77';

  it('gives one command, to the organization, and leaves in the case whom an item names', () => {
    const data = {
      ...subject,
      organization,
      ofEventId: 'decision-1',
      docNo: '1',
      violation: 'OTHER' as const,
      items: [{ no: 1, kind: 'FINE' as const, amountFen: 1, object: { key: 'k', sealed: 's' } }],
      creditSeverity: 'minor' as const,
      decidedOn: '2026-11-02',
      effectiveOn: '2026-11-05',
    };
    const requests = on.PenaltyTookEffect?.(
      recorded({ type: 'PenaltyTookEffect', data } as const, { streamId: CASE }),
    );
    expect(requests).toMatchObject([
      {
        command: 'applyPenaltyEffect',
        streamId: organization,
        payload: { caseId: CASE, items: [{ no: 1, kind: 'FINE', amountFen: 1, ofPerson: true }] },
      },
    ]);
    expect(JSON.stringify(requests)).not.toContain('sealed');
  });

  it('follows the end of penalties only', () => {
    const data = {
      ...subject,
      organization,
      ofEventId: 'decision-1',
      ofKind: 'penalty' as const,
      docNo: '1',
      annulmentDocNo: '2',
      basis: 'REC-64' as const,
      procedureOnly: false,
      annulledOn: '2026-11-20',
    };
    const give = (rest: object) =>
      on.DecisionAnnulled?.(recorded({ type: 'DecisionAnnulled', data: { ...data, ...rest } } as const));
    expect(give({})).toMatchObject([{ command: 'withdrawPenaltyEffect', streamId: organization }]);
    expect(give({ ofKind: 'ban' })).toEqual([]);
    expect(give({ organization: undefined })).toEqual([]);
  });
});
