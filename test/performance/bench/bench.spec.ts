import { describe, expect, it } from '@jest/globals';
import { bestOf } from './contest.js';
import { type Figure, figureOf } from './figure.js';
import { table } from './report.js';
import { median, percentile, ratioOf } from './statistics.js';
import { NOTHING, decide, eventOf, evolve } from './workload.js';

describe('statistics of the benchmark', () => {
  it('takes the middle value, and the mean of the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('takes percentiles by nearest rank, in any order and beyond ten', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([7], 0.01)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('divides by nothing that is not there', () => {
    expect(ratioOf(30, 10)).toBe(3);
    expect(ratioOf(30, 0)).toBeNull();
    expect(ratioOf(null, 10)).toBeNull();
    expect(ratioOf(30, null)).toBeNull();
  });

  it('names the best peer by its median, and none where all failed', () => {
    const results = new Map([
      ['a', [1, 100, 2]],
      ['b', [3, 4, 5]],
      ['failed', []],
    ]);
    expect(bestOf(results, ['a', 'b', 'failed', 'absent'], median)).toEqual({ name: 'b', value: 4 });
    expect(bestOf(results, ['a', 'b'], median, (x, y) => x < y)).toEqual({ name: 'a', value: 2 });
    expect(bestOf(results, ['failed'], median)).toBeUndefined();
  });
});

describe('a figure', () => {
  const rate = { measure: 'append', ours: 29, peer: 10, peerName: 'peer', limit: 50 };

  it('has exactly the keys that are promised, whatever was left out', () => {
    const keys = ['goal', 'limit', 'measure', 'met', 'ours', 'peer', 'peerName', 'ratio'];
    for (const figure of [
      figureOf({ ...rate, goal: { ratioAtLeast: 3 } }),
      figureOf({ measure: 'lost', ours: 0, goal: { atMost: 0, unit: '' } }),
    ]) {
      expect(Object.keys(JSON.parse(JSON.stringify(figure)) as Figure).toSorted()).toEqual(keys);
    }
  });

  it('meets a goal at its bound and misses it beyond', () => {
    expect(figureOf({ ...rate, goal: { ratioAtLeast: 3 } })).toMatchObject({
      ratio: 2.9,
      goal: '≥ 3 ×',
      met: false,
    });
    expect(figureOf({ ...rate, ours: 30, goal: { ratioAtLeast: 3 } }).met).toBe(true);
    expect(figureOf({ ...rate, ours: 10, goal: { ratioAtMost: 1 } }).met).toBe(true);
    expect(figureOf({ ...rate, ours: 11, goal: { ratioAtMost: 1 } })).toMatchObject({
      goal: '≤ 1 ×',
      met: false,
    });
    expect(figureOf({ measure: 'p99', ours: 60, goal: { atMost: 60, unit: 'ms' } })).toMatchObject({
      goal: '≤ 60 ms',
      ratio: null,
      met: true,
    });
    expect(figureOf({ measure: 'lost', ours: 1, goal: { atMost: 0, unit: '' } })).toMatchObject({
      goal: '0',
      met: false,
    });
  });

  it('does not take what was not measured for met', () => {
    expect(figureOf({ ...rate, ours: null, goal: { ratioAtLeast: 3 } }).met).toBe(false);
    expect(figureOf({ ...rate, peer: null, goal: { ratioAtMost: 1 } }).met).toBe(false);
    expect(figureOf({ measure: 'p99', ours: null, goal: { atMost: 60, unit: 'ms' } }).met).toBe(false);
    expect(figureOf({ measure: 'p99', ours: NaN, goal: { atMost: 60, unit: 'ms' } }).met).toBe(false);
  });

  it('is printed on one line of the table, with its peer and its verdict', () => {
    const lines = table([figureOf({ ...rate, ours: 12_345.6, goal: { ratioAtLeast: 3 } })]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^measure +ours +best peer +limit +ratio +goal +met$/);
    expect(lines[2]).toMatch(/^append +12,346 +10 peer +50 +1234\.56 +≥ 3 × +yes$/);
  });
});

describe('the workload', () => {
  it('has payloads of 400 bytes and metadata of 100, canonical, whatever the number', () => {
    for (const seq of [0, 9, 10, 123_456]) {
      const { data, metadata } = eventOf(seq);
      expect(JSON.stringify(data)).toHaveLength(400);
      expect(JSON.stringify(metadata)).toHaveLength(100);
      expect(Object.keys(data)).toEqual(Object.keys(data).toSorted());
    }
  });

  it('decides on the whole history: another history gives another event', () => {
    const after = [5, 7].reduce((state, amount) => evolve(state, eventOf(state.count, amount).data), NOTHING);
    expect(decide(after).data).toMatchObject({ seq: 2, amount: 13 });
    expect(decide(evolve(NOTHING, eventOf(0, 5).data)).data).toMatchObject({ seq: 1, amount: 6 });
  });
});
