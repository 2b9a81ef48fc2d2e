import type { HistoryRows } from '@shouzheng/adapters';
import type { CivilDate } from '@shouzheng/kernel';
import { addDays, dayNumber } from '@shouzheng/law/contract';
import { systemStaff } from '@shouzheng/platform';
import { type Cast, openAccounts } from './cast.js';
import { type Dice, dice } from './dice.js';
import { Life } from './life.js';
import { begin } from './lives.js';
import { ORDER_77, illegalBody } from './lives-enforcement.js';
import type { Birth, BodyType } from './played.js';
import { Owners } from './owners.js';
import type { Registrar } from './registrars.js';
import { type House, type PlayedAct, Stage } from './stage.js';
import type { IllegalBody, Statistics } from './statistics.js';
import { ActTemplate } from './template.js';
import { tilt } from './tilt.js';

export interface Wishes {
  readonly organizations: number;
  readonly events: number;
  readonly seed: number;
}

/** First and last day of the records that are made. */
export const FROM: CivilDate = '2024-01-02';
export const TO: CivilDate = '2026-10-31';

/** Lives that are played; of more organizations several live the same, each as itself. */
const MOST_LIVES = 1500;
/** Each purpose throws dice of its own, so that more of the one changes nothing of the other. */
const PURPOSE = { lives: 1, owners: 2 } as const;

/** One act of a played life, and the range of those who live it. */
interface Scene {
  readonly at: string;
  readonly act: ActTemplate;
  readonly from: number;
  readonly to: number;
  readonly of: 'organizations' | 'registrars';
}

/** The rows of some whole acts. */
export interface Rows extends HistoryRows {
  /** Events of the register up to and with these. */
  readonly last: number;
}

/**
 * The register of a country, as a log in the order of time. A few thousand lives are played by the house's own deciders;
 * each organization lives one of them under its own name. The same seed makes the same rows, from any point on.
 */
export class SyntheticRegister {
  readonly organizations: number;
  readonly events: number;
  private readonly scenes: readonly Scene[];
  private readonly owners: Owners;

  constructor(house: House, statistics: Statistics, registrars: readonly Registrar[], wishes: Wishes) {
    const { stage, cast } = openHouse(house);
    const staff = new Set(Object.values(cast).flatMap(({ account, person }) => [account, person]));
    const births: Birth[] = [];
    const lives = playedLives(house, stage, cast, statistics, wishes, births);
    const ofStaff = sizeOf(stage.acts) * registrars.length;
    const counts = tilt(lives.map(sizeOf), wishes.organizations, wishes.events - ofStaff);
    this.owners = new Owners(registrars, wishes.organizations, dice(wishes.seed, PURPOSE.owners));
    const scenes = scenesOf(stage.acts, new Set(), { from: 0, to: registrars.length, of: 'registrars' });
    for (const [n, acts] of lives.entries()) {
      const from = this.owners.count;
      this.owners.add(births[n]?.type ?? 'SG', counts[n] ?? 0);
      scenes.push(...scenesOf(acts, staff, { from, to: this.owners.count, of: 'organizations' }));
    }
    // Stable: what one life does at one time stays in its order.
    this.scenes = scenes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    this.organizations = this.owners.count;
    this.events = this.scenes.reduce((sum, { act, from, to }) => sum + act.size * (to - from), 0);
  }

  /** One row of the log, by its place in it, from 1. */
  rowAt(place: number): string {
    let left = place - 1;
    for (const { act, from, to, of } of this.scenes) {
      const all = act.size * (to - from);
      if (left < all) {
        const owner = this.owners.at(of, from + Math.floor(left / act.size));
        return `${place}\t${act.rowsOf(owner)[left % act.size] ?? ''}`;
      }
      left -= all;
    }
    throw new RangeError(`the register has no event ${place}`);
  }

  /** The whole log as rows, some `most` events at a time; an act is never cut in two. */
  *rows(most: number): Generator<Rows> {
    let text = '';
    let count = 0;
    let last = 0;
    let recordedAt = '';
    const drawn = (): Rows => ({ bytes: Buffer.from(text), count, last, recordedAt });
    for (const { at, act, from, to, of } of this.scenes) {
      recordedAt = at;
      for (let n = from; n < to; n += 1) {
        for (const row of act.rowsOf(this.owners.at(of, n))) text += `${(last += 1)}\t${row}`;
        count += act.size;
        if (count < most) continue;
        yield drawn();
        text = '';
        count = 0;
      }
    }
    if (count > 0) yield drawn();
  }
}

const sizeOf = (acts: readonly PlayedAct[]): number =>
  acts.reduce((sum, { events }) => sum + events.length, 0);

function scenesOf(
  acts: readonly PlayedAct[],
  staff: ReadonlySet<string>,
  whose: Pick<Scene, 'from' | 'to' | 'of'>,
): Scene[] {
  return acts.map((act) => ({ at: act.at, act: new ActTemplate(act, staff), ...whose }));
}

/** The accounts of an organ, opened the day before the records begin. */
function openHouse(house: House): { stage: Stage; cast: Cast } {
  const stage = new Stage(house, 'house');
  stage.until(`${addDays(FROM, -1)}T01:00:00.000Z`);
  return { stage, cast: openAccounts(stage, { ...systemStaff('ops'), role: 'security-admin' }) };
}

function playedLives(
  house: House,
  opened: Stage,
  cast: Cast,
  statistics: Statistics,
  { organizations, seed }: Wishes,
  births: Birth[],
): readonly (readonly PlayedAct[])[] {
  const lives = Math.min(organizations, MOST_LIVES);
  const bodies = illegalBodies(lives, statistics);
  return Array.from({ length: lives }, (_, n) => {
    const own = dice(seed + n * 2 ** 32, PURPOSE.lives);
    const stage = new Stage(house, `life ${n}`, opened);
    const birth = birthOf(statistics, own);
    births.push(birth);
    const life = new Life(stage, cast, own, TO);
    begin(life, birth, statistics);
    const body = bodies.get(n);
    if (body) illegalBody(life, birth.type, body);
    life.live();
    return stage.acts;
  });
}

/**
 * Which of the lives meet with an unlawful body, and how. So few do that chance would leave out whole kinds: they are
 * dealt out evenly, each time the kind that is furthest behind its share.
 */
function illegalBodies(lives: number, { illegal }: Statistics): ReadonlyMap<number, IllegalBody> {
  const years = (dayNumber(TO) - dayNumber(ORDER_77)) / 365;
  const kinds = (Object.entries(illegal) as [IllegalBody, number][]).map(([kind, rate]) => ({ kind, rate }));
  const all = kinds.reduce((sum, { rate }) => sum + rate, 0);
  const count = Math.round(all * years * lives);
  const given: IllegalBody[] = [];
  const behind = ({ kind, rate }: (typeof kinds)[number]): number =>
    (rate / all) * (given.length + 1) - given.filter((one) => one === kind).length;
  while (given.length < count) {
    given.push(kinds.reduce((most, one) => (behind(one) > behind(most) ? one : most)).kind);
  }
  return new Map(given.map((kind, k) => [Math.floor(((k + 0.5) * lives) / count), kind]));
}

function birthOf(statistics: Statistics, own: Dice): Birth {
  const type: BodyType = own.weighted(statistics.types);
  const days = dayNumber(TO) - dayNumber(FROM);
  const { youngerThanOneYear: one, youngerThanFiveYears: five } = statistics;
  const young = one + ((five - one) / 4) * (days / 365 - 1);
  // Foundations are registered by the province; this city's organs keep those that it took over.
  if (type === 'FND' || !own.chance(young)) return { type, how: 'taken-over', day: FROM };
  return { type, how: 'registered', day: addDays(FROM, own.between(0, days - 60)) };
}
