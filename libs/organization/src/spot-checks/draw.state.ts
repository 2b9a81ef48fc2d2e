/**
 * The draw of a spot check, pure and open: with the seed, the candidates in their order and the pool anybody gets the
 * same result. Candidates are drawn without replacement by Fisher–Yates from the front; then for each, in the order
 * drawn, its checkers in the same way out of those of the pool who are not recused, the pool in its order.
 * Numbers come from xoshiro128** over the four 32-bit words of the seed, and an index below n by rejection: no index is
 * likelier than another. No secret depends on it: fairness rests on the seed being made after the list is fixed.
 */
export const DRAW_ALGORITHM = 'fisher-yates/xoshiro128ss/v1';

export interface PoolMember {
  /** Service number. */
  readonly badge: string;
  /** Organizations from which an interest bars this checker. */
  readonly recusedFrom: readonly string[];
}

export interface DrawInput {
  /** 32 hexadecimal digits, not all zero. */
  readonly seed: string;
  /** Ids in ascending order, each once. */
  readonly candidates: readonly string[];
  readonly size: number;
  readonly pool: readonly PoolMember[];
  readonly checkersEach: number;
}

export interface Drawn {
  readonly organization: string;
  /** Fewer than asked for where recusals leave too few. */
  readonly checkers: readonly string[];
}

/** A drawn checker who stands back from one organization. */
export interface Recusal {
  readonly organization: string;
  readonly recused: string;
}

const SEED = /^[0-9a-f]{32}$/;
const WORD_DIGITS = 8;
const TWO_TO_32 = 4_294_967_296;

export const isSeed = (seed: string): boolean => SEED.test(seed) && !/^0+$/.test(seed);

/** The least sample: the ratio of the population, rounded up (SPOT Art 5). */
export function minSample(percent: number, population: number): number {
  // In thousandths of a percent, so that 4 % of 25 is 1 and not 1 plus an error of the floating point.
  return Math.ceil((Math.round(percent * 1000) * population) / 100_000);
}

export function draw(input: DrawInput): readonly Drawn[] {
  return drawnBy(input, below(words(input.seed)));
}

/**
 * Who takes the place of each who stood back, in the order of the recusals: the numbers go on where the draw ended, over
 * those of the pool who are neither barred from the organization nor were ever drawn for it. Undefined where nobody is
 * left. So a substitute is chosen by nobody, and anybody can run it again.
 */
export function substitutes(input: DrawInput, recusals: readonly Recusal[]): readonly (string | undefined)[] {
  const next = below(words(input.seed));
  const drawnFor = new Map(drawnBy(input, next).map((one) => [one.organization, one.checkers]));
  return recusals.map(({ organization }) => {
    const before = drawnFor.get(organization) ?? [];
    const eligible = input.pool.filter(
      ({ badge, recusedFrom }) => !recusedFrom.includes(organization) && !before.includes(badge),
    );
    const [chosen] = taken(eligible, 1, next);
    if (chosen) drawnFor.set(organization, [...before, chosen.badge]);
    return chosen?.badge;
  });
}

function drawnBy(
  { candidates, size, pool, checkersEach }: DrawInput,
  next: (bound: number) => number,
): readonly Drawn[] {
  return taken(candidates, size, next).map((organization) => {
    const eligible = pool.filter(({ recusedFrom }) => !recusedFrom.includes(organization));
    return { organization, checkers: taken(eligible, checkersEach, next).map(({ badge }) => badge) };
  });
}

/** The first `count` of a shuffle, or all where there are fewer. */
function taken<T>(from: readonly T[], count: number, next: (bound: number) => number): readonly T[] {
  const all = [...from];
  const least = Math.min(count, all.length);
  for (let at = 0; at < least; at += 1) {
    const other = at + next(all.length - at);
    const [here, there] = [all[at] as T, all[other] as T];
    all[at] = there;
    all[other] = here;
  }
  return all.slice(0, least);
}

type Words = [number, number, number, number];

function words(seed: string): Words {
  const word = (n: number): number =>
    Number.parseInt(seed.slice(n * WORD_DIGITS, (n + 1) * WORD_DIGITS), 16) | 0;
  return [word(0), word(1), word(2), word(3)];
}

const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** An index from 0 to bound − 1, every one as likely: numbers above the last whole multiple are thrown away. */
function below(state: Words): (bound: number) => number {
  return (bound) => {
    const limit = TWO_TO_32 - (TWO_TO_32 % bound);
    for (;;) {
      const value = xoshiro128ss(state);
      if (value < limit) return value % bound;
    }
  };
}

/** xoshiro128** (Blackman and Vigna, public domain), one step. Changes the state. */
function xoshiro128ss(s: Words): number {
  const result = Math.imul(rotl(Math.imul(s[1], 5), 7), 9) >>> 0;
  const shifted = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = rotl(s[3], 11);
  return result;
}
