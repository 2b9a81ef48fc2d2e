import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

describe('gathering', () => {
  it('does together what comes in one turn, and then what came while that was under way', async () => {
    const together: number[][] = [];
    let goOn = (): void => undefined;
    const gathering = new Gathering(async (all: readonly number[]) => {
      together.push([...all]);
      await new Promise<void>((resolve) => (goOn = resolve));
      return all.map((one) => one * 10);
    });
    const first = [gathering.do(1), gathering.do(2)];
    while (together.length < 1) await new Promise(setImmediate);
    const second = [gathering.do(3), gathering.do(4)];
    goOn();
    expect(await Promise.all(first)).toEqual([10, 20]);
    while (together.length < 2) await new Promise(setImmediate);
    goOn();
    expect(await Promise.all(second)).toEqual([30, 40]);
    expect(together).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('fails for those who were in it, and goes on', async () => {
    let broken = true;
    const gathering = new Gathering(async (all: readonly number[]) => {
      if (broken) throw new Error('away');
      return all;
    });
    const outcomes = await Promise.allSettled([gathering.do(1), gathering.do(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await gathering.do(3)).toBe(3);
  });
});
