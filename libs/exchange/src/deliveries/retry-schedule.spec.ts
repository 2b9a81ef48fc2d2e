import { describe, expect, it } from '@jest/globals';
import { RETRY_SCHEDULE, chanceOf, nextWaitMs } from './retry-schedule.js';

describe('the retry schedule', () => {
  it('waits 5 s, 5 min … 24 h within ±20 %, and ends after the tenth try', () => {
    expect(nextWaitMs(RETRY_SCHEDULE, 1, 0)).toBe(4000);
    expect(nextWaitMs(RETRY_SCHEDULE, 1, 0.5)).toBe(5000);
    expect(nextWaitMs(RETRY_SCHEDULE, 9, 0.999999)).toBeLessThanOrEqual(24 * 3600 * 1200);
    expect(nextWaitMs(RETRY_SCHEDULE, 10, 0.5)).toBeUndefined();
    const hours = RETRY_SCHEDULE.reduce((sum, seconds) => sum + seconds, 0) / 3600;
    expect(Math.floor(hours)).toBe(75);
  });

  it('gives a receiver the time that it asks for, at most a day', () => {
    expect(nextWaitMs(RETRY_SCHEDULE, 1, 0.5, 60)).toBe(60_000);
    expect(nextWaitMs(RETRY_SCHEDULE, 2, 0.5, 60)).toBe(300_000);
    expect(nextWaitMs(RETRY_SCHEDULE, 1, 0.5, 10 ** 8)).toBe(24 * 3600 * 1000);
  });

  it('spreads attempts, the same way for the same attempt', () => {
    const chances = Array.from({ length: 200 }, (_, n) => chanceOf(`delivery-${n}`, 1));
    expect(chances).toEqual(Array.from({ length: 200 }, (_, n) => chanceOf(`delivery-${n}`, 1)));
    expect(Math.min(...chances)).toBeLessThan(0.1);
    expect(Math.max(...chances)).toBeGreaterThan(0.9);
    expect(Math.max(...chances)).toBeLessThan(1);
  });
});
