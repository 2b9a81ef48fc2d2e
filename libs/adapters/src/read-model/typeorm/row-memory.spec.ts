import { describe, expect, it } from '@jest/globals';
import { RowMemory } from './row-memory.js';

const rows = (...keys: string[]): [string, string][] => keys.map((key) => [key, `row ${key}`]);

describe('RowMemory', () => {
  it('recalls what was kept, and that there is none of a key', () => {
    const memory = new RowMemory();
    memory.keep('p', null, '7', [...rows('a'), ['b', undefined]]);
    expect(memory.checkpointRow('p')).toBe('7');
    expect([...memory.recall('p', ['a', 'b', 'c'])]).toEqual([
      ['a', 'row a'],
      ['b', undefined],
    ]);
    expect(memory.recall('q', ['a']).size).toBe(0);
    expect(memory.checkpointRow('q')).toBeUndefined();
  });

  it('adds to what went with the same row of the checkpoint, and forgets what went with another', () => {
    const memory = new RowMemory();
    memory.keep('p', null, '7', rows('a'));
    memory.keep('p', '7', '8', rows('b'));
    expect(memory.recall('p', ['a', 'b']).size).toBe(2);
    memory.keep('p', '7', '9', rows('c'));
    expect([...memory.recall('p', ['a', 'b', 'c']).keys()]).toEqual(['c']);
    expect(memory.checkpointRow('p')).toBe('9');
  });

  it('forgets one projection and no other', () => {
    const memory = new RowMemory();
    memory.keep('p', null, '7', rows('a'));
    memory.keep('q', null, '7', rows('a'));
    memory.forget('p');
    expect(memory.checkpointRow('p')).toBeUndefined();
    expect(memory.recall('q', ['a']).size).toBe(1);
  });

  it('keeps so many at most: the least lately used of the projection that has most goes', () => {
    const memory = new RowMemory(4);
    memory.keep('small', null, '1', rows('x'));
    memory.keep('large', null, '1', rows('a', 'b', 'c'));
    memory.keep('large', '1', '2', rows('a'));
    memory.keep('large', '2', '3', rows('d'));
    expect([...memory.recall('large', ['a', 'b', 'c', 'd']).keys()]).toEqual(['a', 'c', 'd']);
    expect(memory.recall('small', ['x']).size).toBe(1);
    memory.forget('large');
    memory.keep('small', '1', '2', rows('y', 'z', 'w'));
    expect(memory.recall('small', ['x', 'y', 'z', 'w']).size).toBe(4);
  });
});
