import { describe, expect, it } from '@jest/globals';
import type { StreamReader } from '../stream-reader.js';
import { isPast, loadAt, parseMoment } from './moment.js';

const NOW = '2026-11-23T01:00:00.000Z';
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the moment that is asked for', () => {
  it('is now where none is named', () => {
    expect(parseMoment({}, NOW)).toEqual({});
    expect(isPast({})).toBe(false);
  });

  it('is a revision, what was recorded, or what had happened; times in any offset', () => {
    expect(parseMoment({ rev: 0 }, NOW)).toEqual({ revision: 0 });
    expect(parseMoment({ asOf: '2026-11-23T08:30:00+08:00' }, NOW)).toEqual({
      asOf: '2026-11-23T00:30:00.000Z',
    });
    expect(parseMoment({ validAt: NOW }, NOW)).toEqual({ validAt: NOW });
    expect(isPast(parseMoment({ rev: 0 }, NOW))).toBe(true);
  });

  it('is at most one, exists, and lies not in the future', () => {
    const bad = [
      { rev: 1, asOf: NOW },
      { asOf: '2026-13-45T00:00:00Z' },
      { asOf: '2026-11-23T01:00:00.001Z' },
    ];
    for (const query of bad) expect(codeOf(() => parseMoment(query, NOW))).toBe('request.invalid');
  });
});

describe('a record at a moment', () => {
  const streamOf = (events: number): StreamReader =>
    ({
      load: async (streamId: string, _definition: unknown, { revision = Infinity } = {}) => {
        const found = Array.from({ length: Math.min(events, revision + 1) });
        return { streamId, state: {}, revision: found.length - 1, events: found };
      },
    }) as unknown as StreamReader;

  it('is found up to its head and not past it', async () => {
    expect((await loadAt(streamOf(2), 'case-1', { revision: 1 })).revision).toBe(1);
    await expect(loadAt(streamOf(2), 'case-1', { revision: 2 })).rejects.toThrow('not-found');
  });

  it('is not found before its first event', async () => {
    await expect(loadAt(streamOf(0), 'case-1', { asOf: NOW })).rejects.toThrow('not-found');
  });
});
