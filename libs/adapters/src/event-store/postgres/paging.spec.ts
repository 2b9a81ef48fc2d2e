import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@shouzheng/kernel';
import { type Page, PAGE_EVENTS } from './page.js';
import { EventsOfPages, onePageAhead, rangesAhead } from './paging.js';

const LAST = 2n ** 63n - 1n;

const eventAt = (position: number): StoredEvent => ({
  position: BigInt(position),
  streamId: 'case-1',
  revision: position - 1,
  eventId: String(position),
  type: 'Noted',
  schemaVersion: 1,
  payload: '{}',
  metadata: '{}',
  recordedAt: '2026-01-01T00:00:00.000Z',
});

/** A log of so many events, of which a page holds at most `fits`. */
class Log {
  asked: [after: number, upTo: number][] = [];

  constructor(
    public length: number,
    private readonly fits = Infinity,
  ) {}

  readonly range = async (after: bigint, upTo: bigint): Promise<Page> => {
    this.asked.push([Number(after), Number(upTo)]);
    const end = Math.min(Number(upTo), this.length);
    const wanted = Array.from({ length: Math.max(0, end - Number(after)) }, (_, n) =>
      eventAt(Number(after) + 1 + n),
    );
    return { events: wanted.slice(0, this.fits), cut: wanted.length > this.fits };
  };

  readonly after = (last: StoredEvent | undefined, limit: number): Promise<Page> =>
    this.range(last?.position ?? 0n, (last?.position ?? 0n) + BigInt(limit));
}

async function positionsOf(pages: AsyncIterable<readonly StoredEvent[]>): Promise<number[]> {
  const positions: number[] = [];
  for await (const page of pages) positions.push(...page.map(({ position }) => Number(position)));
  return positions;
}

const upTo = (end: number): number[] => Array.from({ length: end }, (_, n) => n + 1);

describe.each([0, 1, PAGE_EVENTS - 1, PAGE_EVENTS, PAGE_EVENTS + 1, 3 * PAGE_EVENTS, 5_432])(
  'pages of a log of %i events',
  (length) => {
    it.each([Infinity, 0, 1, 999, 2_000, 2_001])(
      'give all of them in order, up to the limit of %d',
      async (limit) => {
        const expected = upTo(Math.min(length, limit));
        expect(await positionsOf(rangesAhead(new Log(length).range, 0n, LAST, limit))).toEqual(expected);
        expect(await positionsOf(onePageAhead(new Log(length).after, limit))).toEqual(expected);
        expect(await positionsOf(onePageAhead(new Log(length).after, limit, 10))).toEqual(expected);
      },
    );

    it('go on where a page was cut, and ask for less from then on', async () => {
      const ranged = new Log(length, 7);
      expect(await positionsOf(rangesAhead(ranged.range, 0n, LAST, Infinity))).toEqual(upTo(length));
      // Asked for so much as fits, then for twice that: half of the pages at most are cut.
      expect(ranged.asked.length).toBeLessThanOrEqual(2 * Math.ceil(length / 7) + 2);
      expect(await positionsOf(onePageAhead(new Log(length, 7).after, Infinity))).toEqual(upTo(length));
    });
  },
);

describe('ranges ahead', () => {
  it('skip nothing that is appended while they are on their way', async () => {
    const log = new Log(2 * PAGE_EVENTS - 500);
    const pages = rangesAhead(
      async (after, to) => {
        const page = await log.range(after, to);
        // The second range is not full when it is read; before the third is read, the log has grown beyond both.
        if (Number(after) === PAGE_EVENTS) log.length = 3 * PAGE_EVENTS;
        return page;
      },
      0n,
      LAST,
      Infinity,
    );
    expect(await positionsOf(pages)).toEqual(upTo(2 * PAGE_EVENTS - 500));
    expect(log.asked).toContainEqual([2 * PAGE_EVENTS, 3 * PAGE_EVENTS]);
  });

  it('end before a bound', async () => {
    expect(await positionsOf(rangesAhead(new Log(5_000).range, 10n, 1_500n, Infinity))).toEqual(
      upTo(1_500).slice(10),
    );
  });

  it('ask for one range only while it is not known that there are more', async () => {
    const log = new Log(3);
    await positionsOf(rangesAhead(log.range, 0n, LAST, Infinity));
    expect(log.asked).toEqual([[0, PAGE_EVENTS]]);
  });

  it('pass on the failure of a range after what came before it, and let nobody hear of one that nobody awaits', async () => {
    const log = new Log(5_000);
    const seen: number[] = [];
    const failing = rangesAhead(
      (after, to) => (after >= 2_000n ? Promise.reject(new Error('away')) : log.range(after, to)),
      0n,
      LAST,
      Infinity,
    );
    await expect(
      (async () => {
        for await (const page of failing) seen.push(page.length);
      })(),
    ).rejects.toThrow('away');
    expect(seen).toEqual([PAGE_EVENTS, PAGE_EVENTS]);
  });
});

describe('events of pages', () => {
  const events = (length: number, signal?: AbortSignal): EventsOfPages =>
    new EventsOfPages(rangesAhead(new Log(length).range, 0n, LAST, Infinity), signal);

  it('come in order to one who asks for many at once', async () => {
    const all = events(2_500);
    const asked = await Promise.all(Array.from({ length: 2_502 }, () => all.next()));
    expect(asked.flatMap(({ value }) => (value ? [Number(value.position)] : []))).toEqual(upTo(2_500));
    expect(asked.map(({ done }) => done).slice(-3)).toEqual([false, true, true]);
  });

  it('end with the reason of the signal, in the middle of a page too', async () => {
    const stop = new AbortController();
    let seen = 0;
    await expect(
      (async () => {
        for await (const { position } of events(2_500, stop.signal)) {
          seen = Number(position);
          if (seen === 1_234) stop.abort(new Error('enough'));
        }
      })(),
    ).rejects.toThrow('enough');
    expect(seen).toBe(1_234);
  });

  it('give nothing after the consumer has left', async () => {
    const all = events(2_500);
    for await (const { position } of all) if (position === 3n) break;
    expect(await all.next()).toEqual({ done: true, value: undefined });
  });
});
