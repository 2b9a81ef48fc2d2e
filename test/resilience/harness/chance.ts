import { createHash } from 'node:crypto';

/** Chance that can be had again: the same seed gives the same draws in the same order. */
export class Chance {
  private state: number;

  constructor(seed: number | string) {
    // Hashed, so that neighbouring seeds have nothing in common.
    this.state = createHash('sha256').update(String(seed)).digest().readUInt32LE(0);
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  /** The seed of something that draws for itself. */
  seed(): number {
    return this.int(0, 2 ** 31 - 1);
  }
}
