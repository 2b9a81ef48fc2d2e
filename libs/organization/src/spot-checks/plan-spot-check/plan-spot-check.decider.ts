import { type CommandDefinition, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { SPOT_CHECK_SUBJECTS } from '../../registry/annual.events.js';
import type { OrganizationType } from '../../registry/shapes.events.js';
import { DRAW_ALGORITHM, type PoolMember, draw, isSeed, minSample } from '../draw.state.js';
import {
  CANDIDATES_AN_EVENT,
  MOST_CANDIDATES,
  type SPOT_CHECK_KINDS,
  type SpotCheckDraw,
  type SpotCheckEvent,
} from '../spot-check.events.js';
import { type SpotCheckState, spotCheckStream } from '../spot-check.state.js';

type SpotCheckCommand<P> = CommandDefinition<P, SpotCheckState, SpotCheckEvent, LegalContext>;

export interface PlanSpotCheck {
  readonly kind: (typeof SPOT_CHECK_KINDS)[number];
  readonly year: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly types: readonly OrganizationType[];
  readonly subjects: readonly (typeof SPOT_CHECK_SUBJECTS)[number][];
  /** Of the population; of the yearly check at least the ratio of the organ's level. */
  readonly percent: number;
  readonly checkersEach: number;
}

/** The yearly random check, at least 3 % at county and 4 % at city level, or one by topic as needed (SPOT Art 5). */
export const planSpotCheck: SpotCheckCommand<PlanSpotCheck> = {
  name: 'planSpotCheck',
  zh: '制定抽查方案',
  en: 'Plan a spot check',
  category: spotCheckStream.category,
  creates: true,
  roles: ['section-head', 'organ-head'],
  guard: (state, { actor, regions }) => [
    ...when(state.plan !== undefined, 'spot-check.planned-already'),
    ...when(!regions.within(actor.organ, regions.cityCode), 'organization.registrar-elsewhere', {
      region: actor.organ,
    }),
  ],
  decide(payload, _state, context) {
    const { actor, today, occurredOn } = context;
    const { kind, year, percent } = payload;
    const least = leastPercent(kind, context);
    const refused = refuseAll([
      ...when(percent < least, 'spot-check.ratio-too-low', { least }),
      ...when(
        kind === 'periodic' && registeredHere(context).some((type) => !payload.types.includes(type)),
        'spot-check.types-left-out',
      ),
      ...when(year > Number(today.slice(0, 4)), 'entry.in-the-future'),
    ]);
    if (refused) return refused;
    const { organ } = actor;
    const plan = { ...payload, types: [...payload.types], subjects: [...payload.subjects] };
    return claiming(
      accept<SpotCheckEvent>(
        [{ type: 'SpotCheckPlanned', data: { ...plan, organ, plannedOn: occurredOn } }],
        'SPOT-5',
        'SPOT-6',
        'SEED-spot-audit',
      ),
      ...(kind === 'periodic' ? [`spot-check/${organ}/${year}`] : []),
    );
  },
};

/** The yearly ratio is of all that the organ registers: a plan for some of them would leave the others unchecked. */
const registeredHere = ({ settings }: LegalContext): readonly OrganizationType[] =>
  settings.foundationsRegisteredHere ? ['SG', 'PNE', 'FND'] : ['SG', 'PNE'];

/** The bureau may set more than SPOT Art 5 asks, never less; a check by topic has no least ratio. */
function leastPercent(kind: PlanSpotCheck['kind'], { actor, regions, settings }: LegalContext): number {
  if (kind === 'thematic') return 0;
  return regions.isCountyLevel(actor.organ) ? settings.spotCheckPercentCounty : settings.spotCheckPercentCity;
}

export interface DrawSpotCheck {
  /** Made after the list of candidates was fixed. */
  readonly seed: string;
  /** Ids of the registered organizations of the organ, ascending, with the fingerprint of that list. */
  readonly candidates: readonly string[];
  readonly candidatesDigest: string;
  readonly pool: readonly PoolMember[];
  /** More than the least sample, where wanted. */
  readonly size?: number;
}

/** Draws organizations and, for each, its checkers; at least two, none with an interest (SPOT; SZ-draw-1). */
export const drawSpotCheck: SpotCheckCommand<DrawSpotCheck> = {
  name: 'drawSpotCheck',
  zh: '随机抽取',
  en: 'Draw',
  category: spotCheckStream.category,
  creates: false,
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SPOT-5', 'SPOT-on-site', 'SZ-draw-1'],
  guard: (state) => when(state.drawn !== undefined, 'spot-check.drawn-already'),
  decide(payload, { plan }) {
    if (!plan) return refuse('spot-check.no-plan');
    const { seed, candidates, candidatesDigest } = payload;
    const least = Math.max(1, minSample(plan.percent, candidates.length));
    const size = Math.max(least, payload.size ?? 0);
    const pool = payload.pool.map(({ badge, recusedFrom }) => ({ badge, recusedFrom: [...recusedFrom] }));
    const badges = new Set(pool.map(({ badge }) => badge));
    const isOrdered = candidates.every((id, at) => at === 0 || (candidates[at - 1] ?? '') < id);
    const refused = refuseAll([
      ...when(!isSeed(seed), 'spot-check.seed-unfit'),
      ...when(candidates.length === 0, 'spot-check.nobody-to-draw'),
      ...when(candidates.length > MOST_CANDIDATES, 'spot-check.too-many-candidates', {
        most: MOST_CANDIDATES,
      }),
      ...when(!isOrdered, 'spot-check.list-unordered'),
      ...when(size > candidates.length, 'spot-check.sample-too-large', { size }),
      ...when(badges.size !== pool.length || badges.size < plan.checkersEach, 'spot-check.too-few-checkers', {
        each: plan.checkersEach,
      }),
    ]);
    if (refused) return refused;
    const drawn = draw({ seed, candidates, size, pool, checkersEach: plan.checkersEach }).map(
      ({ organization, checkers }) => ({ organization, checkers: [...checkers] }),
    );
    const short = drawn.find(({ checkers }) => checkers.length < plan.checkersEach);
    if (short) return refuse('spot-check.too-few-unrecused', { organization: short.organization });
    const record = {
      algorithm: DRAW_ALGORITHM,
      seed,
      candidates: [...candidates],
      candidatesDigest,
      minSample: least,
      pool,
      drawn,
    };
    if (bytesOf({ ...record, candidates: [] }) > MOST_BYTES_BUT_THE_LIST)
      return refuse('spot-check.record-too-long', { drawn: drawn.length, checkers: pool.length });
    return accept<SpotCheckEvent>(eventsOf(record), 'SPOT-5', 'SPOT-on-site', 'SZ-draw-1');
  },
};

/** What an event holds is a mebibyte: the sample, its checkers and the interests of the pool have this much of it. */
const MOST_BYTES_BUT_THE_LIST = 1_000_000;

const bytesOf = (record: SpotCheckDraw): number => new TextEncoder().encode(JSON.stringify(record)).length;

/** One event as long as the list fits beside the rest, else the list before it in portions. */
function eventsOf(draw: SpotCheckDraw): readonly SpotCheckEvent[] {
  const { candidates } = draw;
  const isShort = candidates.length <= CANDIDATES_AN_EVENT && bytesOf(draw) <= MOST_BYTES_BUT_THE_LIST;
  if (isShort) return [{ type: 'SpotCheckDrawn', data: draw }];
  const portions = Math.ceil(candidates.length / CANDIDATES_AN_EVENT);
  const listed = Array.from({ length: portions }, (_, n): SpotCheckEvent => ({
    type: 'SpotCheckCandidatesListed',
    data: { candidates: candidates.slice(n * CANDIDATES_AN_EVENT, (n + 1) * CANDIDATES_AN_EVENT) },
  }));
  return [
    ...listed,
    { type: 'SpotCheckDrawn', data: { ...draw, candidates: [], listed: candidates.length } },
  ];
}
