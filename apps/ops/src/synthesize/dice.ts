/** Numbers that follow from a seed: the same seed makes the same register, on every machine. */
export interface Dice {
  /** In [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from `least` to `most`, both inclusive. */
  between(least: number, most: number): number;
  oneOf<T>(all: readonly [T, ...T[]]): T;
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
}

/** SFC32 (Chris Doty-Humphrey): passes PractRand, four words of state, nothing but adds and shifts. */
export function dice(seed: number, purpose = 0): Dice {
  let a = 0x9e3779b9 ^ purpose;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const word = (): number => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return mixed >>> 0;
  };
  // The first words still show the seed.
  for (let warming = 0; warming < 15; warming += 1) word();
  const next = (): number => word() / 2 ** 32;
  return {
    next,
    chance: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: (all) => all[Math.floor(next() * all.length)] ?? all[0],
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights & string, number][];
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
      if (!found) throw new RangeError('nothing to choose from');
      return found[0] as never;
    },
  };
}
