import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type ContextWishes, givenWith, recorded } from '@shouzheng/testing';
import { law, regions, settings, staff } from '../../testing/world.fixture.js';
import { draw } from '../draw.state.js';
import { MOST_CANDIDATES, type SpotCheckDraw, type SpotCheckEvent } from '../spot-check.events.js';
import { substituteChecker } from '../substitute-checker/substitute-checker.decider.js';
import { inputOf, spotCheckStream } from '../spot-check.state.js';
import { assignDrawn } from './assign-drawn.policy.js';
import { drawSpotCheck, planSpotCheck } from './plan-spot-check.decider.js';

const county = staff(9, 'section-head');
const city = staff(8, 'section-head', '511800');
const given = (...events: readonly SpotCheckEvent[]) =>
  givenWith((base): LegalContext => ({ ...base, actor: county, law, settings, regions }))(
    spotCheckStream,
    ...events,
  );
const plan = {
  kind: 'periodic',
  year: 2026,
  title: '演示年度抽查',
  documentNumber: '演示抽〔2026〕1号',
  types: ['SG', 'PNE'],
  subjects: ['finance', 'activities'],
  percent: 3,
  checkersEach: 2,
} as const;
const by = (actor: LegalContext['actor'], more: ContextWishes<LegalContext> = {}) => ({ actor, ...more });

describe('the plan (SPOT Art 5)', () => {
  it('takes at least 3 % at a county and 4 % at the city, or what the bureau set above it', () => {
    expect(given().when(planSpotCheck, plan).decision).toMatchObject({
      events: [{ data: { organ: '511803', percent: 3 } }],
      claims: ['spot-check/511803/2026'],
    });
    given().when(planSpotCheck, plan, by(city)).thenRefused('spot-check.ratio-too-low');
    expect(isRefused(given().when(planSpotCheck, { ...plan, percent: 4 }, by(city)).decision)).toBe(false);
    const stricter = { ...settings, spotCheckPercentCounty: 5 };
    given()
      .when(planSpotCheck, { ...plan, percent: 4 }, by(county, { settings: stricter }))
      .thenRefused('spot-check.ratio-too-low');
  });

  it('of the year is of every type that is registered here: a part of them is a check by topic (SPOT Arts 4, 5)', () => {
    const some = { ...plan, types: ['SG'] } as const;
    given().when(planSpotCheck, some).thenRefused('spot-check.types-left-out');
    expect(isRefused(given().when(planSpotCheck, { ...some, kind: 'thematic' }).decision)).toBe(false);
    const foundations = { settings: { ...settings, foundationsRegisteredHere: true } };
    given().when(planSpotCheck, plan, by(county, foundations)).thenRefused('spot-check.types-left-out');
  });

  it('by topic has no least ratio, and does not take the place of the yearly one', () => {
    const { decision } = given().when(planSpotCheck, { ...plan, kind: 'thematic', percent: 0 });
    expect(decision).toMatchObject({ events: [{ data: { kind: 'thematic' } }], claims: [] });
  });

  it('is refused for a year to come, twice, and to an organ elsewhere', () => {
    given()
      .when(planSpotCheck, { ...plan, year: 2027 })
      .thenRefused('entry.in-the-future');
    given()
      .when(planSpotCheck, plan, by(staff(7, 'section-head', '510100')))
      .thenRefused('organization.registrar-elsewhere');
    given(planned).when(planSpotCheck, plan).thenRefused('spot-check.planned-already');
  });
});

const planned: SpotCheckEvent = {
  type: 'SpotCheckPlanned',
  data: { ...plan, types: ['SG', 'PNE'], subjects: ['finance'], organ: '511803', plannedOn: '2026-11-02' },
};
const candidates = Array.from(
  { length: 40 },
  (_, n) => `00000000-0000-5000-8000-0000000000${String(n).padStart(2, '0')}`,
);
const drawing = {
  seed: '00000001000000020000000300000004',
  candidates,
  candidatesDigest: 'a'.repeat(64),
  pool: ['a', 'b', 'c'].map((badge) => ({ badge, recusedFrom: [] as string[] })),
};

describe('a checker who stands back (SPOT: an interest bars)', () => {
  const { decision } = given(planned).when(drawSpotCheck, drawing);
  const [drawn] = isRefused(decision) ? [] : decision.events;
  if (drawn?.type !== 'SpotCheckDrawn') throw new Error('nothing was drawn');
  const { organization = '', checkers = [] } = drawn.data.drawn[0] ?? {};
  const [recused = '', stays = ''] = checkers;
  const left = ['a', 'b', 'c'].find((badge) => !checkers.includes(badge)) ?? '';
  const recusal = { organization, recused, ground: 'interest' } as const;

  it('is replaced by whom the draw gives next, and by nobody else', () => {
    const after = given(planned, drawn).when(substituteChecker, recusal);
    after.thenEvents({ type: 'SpotCheckerSubstituted', data: { ...recusal, substitute: left } });
    const [event] = isRefused(after.decision) ? [] : after.decision.events;
    if (event?.type !== 'SpotCheckerSubstituted') throw new Error('nobody came in');
    const streamId = 'spot-check-00000000-0000-5000-8000-0000000000ff';
    expect(assignDrawn.on.SpotCheckerSubstituted?.(recorded(event, { streamId }))).toEqual([
      {
        command: 'replaceSpotChecker',
        streamId: `organization-${organization}`,
        payload: { spotCheckId: '00000000-0000-5000-8000-0000000000ff', recused, substitute: left },
      },
    ]);
    const again = given(planned, drawn, event);
    again.when(substituteChecker, recusal).thenRefused('spot-check.substituted-already');
    // The pool of three is used up: no fourth is invented.
    again
      .when(substituteChecker, { ...recusal, recused: stays })
      .thenRefused('spot-check.nobody-to-substitute');
  });

  it('is one who was drawn for that organization, by the organ of the plan', () => {
    given(planned, drawn)
      .when(substituteChecker, { ...recusal, recused: left })
      .thenRefused('spot-check.not-drawn');
    given(planned, drawn)
      .when(substituteChecker, recusal, by(staff(7, 'section-head', '511802')))
      .thenRefused('organization.registrar-elsewhere');
    given(planned).when(substituteChecker, recusal).thenRefused('spot-check.not-drawn-yet');
  });
});

describe('the draw', () => {
  it('keeps all that a replay needs, and gives each its checkers', () => {
    const { decision } = given(planned).when(drawSpotCheck, drawing);
    expect(decision).toMatchObject({
      events: [
        {
          data: {
            algorithm: 'fisher-yates/xoshiro128ss/v1',
            seed: drawing.seed,
            candidates,
            minSample: 2,
            drawn: [{}, {}],
          },
        },
      ],
      basis: ['SPOT-5', 'SPOT-on-site', 'SZ-draw-1'],
    });
    const events = isRefused(decision) ? [] : decision.events;
    given(planned, ...events)
      .when(drawSpotCheck, drawing)
      .thenRefused('spot-check.drawn-already');
    const [drawn] = events;
    const requests =
      drawn?.type === 'SpotCheckDrawn'
        ? assignDrawn.on.SpotCheckDrawn?.(
            recorded(drawn, { streamId: 'spot-check-00000000-0000-5000-8000-0000000000ff' }),
          )
        : [];
    expect(requests).toHaveLength(2);
    expect(requests?.[0]).toMatchObject({
      command: 'assignSpotCheck',
      payload: { spotCheckId: '00000000-0000-5000-8000-0000000000ff' },
    });
    expect(requests?.[0]?.streamId).toMatch(/^organization-/);
  });

  it('may be larger than the least sample', () => {
    expect(given(planned).when(drawSpotCheck, { ...drawing, size: 7 }).decision).toMatchObject({
      events: [{ data: { minSample: 2, drawn: { length: 7 } } }],
    });
    given(planned)
      .when(drawSpotCheck, { ...drawing, size: 41 })
      .thenRefused('spot-check.sample-too-large');
  });

  it.each([
    ['an empty list', { candidates: [] }, ['spot-check.nobody-to-draw', 'spot-check.sample-too-large']],
    ['a list out of order', { candidates: [...candidates].reverse() }, ['spot-check.list-unordered']],
    ['one twice', { candidates: [candidates[0] ?? '', candidates[0] ?? ''] }, ['spot-check.list-unordered']],
    ['a seed that is none', { seed: '0'.repeat(32) }, ['spot-check.seed-unfit']],
    ['one checker', { pool: drawing.pool.slice(0, 1) }, ['spot-check.too-few-checkers']],
    [
      'the same checker twice',
      { pool: [drawing.pool[0], drawing.pool[0]] as typeof drawing.pool },
      ['spot-check.too-few-checkers'],
    ],
  ])('is refused for %s', (_what, change, codes) => {
    const result = given(planned).when(drawSpotCheck, { ...drawing, ...change });
    result.thenRefused(...(codes as unknown as [string]));
  });

  it('of a list too long for one event stands on portions of it, and is run again from them', () => {
    const many = Array.from(
      { length: 45_000 },
      (_, n) => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`,
    );
    const result = given(planned).when(drawSpotCheck, { ...drawing, candidates: many });
    const events = isRefused(result.decision) ? [] : result.decision.events;
    expect(events.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 3 }, () => 'SpotCheckCandidatesListed'),
      'SpotCheckDrawn',
    ]);
    for (const { data } of events) expect(JSON.stringify(data).length).toBeLessThan(1_000_000);
    expect(events.at(-1)).toMatchObject({
      data: { candidates: [], listed: 45_000, minSample: 1350, drawn: { length: 1350 } },
    });
    const { drawn } = given(planned, ...events).state;
    expect(drawn?.candidates).toEqual(many);
    expect(draw(inputOf(planned.data, drawn as SpotCheckDraw))).toEqual(drawn?.drawn);
  });

  it('is refused where sample, checkers and interests are more than its record holds', () => {
    const many = Array.from(
      { length: 60_000 },
      (_, n) => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`,
    );
    given(planned)
      .when(drawSpotCheck, { ...drawing, candidates: many, size: 15_000 })
      .thenRefused('spot-check.record-too-long');
  });

  it('is refused where recusals leave fewer than two, where there is no plan, and for too long a list', () => {
    const recused = drawing.pool.map((one) =>
      one.badge === 'a' ? one : { ...one, recusedFrom: candidates },
    );
    given(planned)
      .when(drawSpotCheck, { ...drawing, pool: recused })
      .thenRefused('spot-check.too-few-unrecused');
    given().when(drawSpotCheck, drawing).thenRefused('spot-check.no-plan');
    const many = Array.from({ length: MOST_CANDIDATES + 1 }, (_, n) => String(n).padStart(6, '0'));
    given(planned)
      .when(drawSpotCheck, { ...drawing, candidates: many })
      .thenRefused('spot-check.too-many-candidates');
  });
});
