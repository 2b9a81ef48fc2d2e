import {
  type BuildRange,
  type EventStore,
  START,
  type StoredEvent,
  type StreamOrder,
  type StreamOrderOptions,
} from '@shouzheng/kernel';

/** Sorts the whole log of a store in memory: for tests and small logs. */
export class MemoryStreamOrder implements StreamOrder {
  constructor(
    private readonly store: EventStore,
    private readonly pageEvents = 1_000,
  ) {}

  async *pages({ range, until, without, signal }: StreamOrderOptions): AsyncIterable<readonly StoredEvent[]> {
    const { after, to } = range;
    const wanted = (await this.#all()).filter(
      ({ streamId, position, type }) =>
        (after === undefined || streamId > after) &&
        (to === undefined || streamId <= to) &&
        position <= until &&
        !without.includes(type),
    );
    for (let n = 0; n < wanted.length; n += this.pageEvents) {
      signal?.throwIfAborted();
      yield wanted.slice(n, n + this.pageEvents);
    }
  }

  async ranges(parts: number): Promise<readonly BuildRange[]> {
    const all = await this.#all();
    const borders = Array.from(
      { length: parts - 1 },
      (_, n) => all[Math.floor(((n + 1) * all.length) / parts)],
    );
    return rangesBetween(borders.flatMap((event) => event?.streamId ?? []));
  }

  async about({ until, without }: Pick<StreamOrderOptions, 'until' | 'without'>): Promise<number> {
    return (await this.#all()).filter(({ position, type }) => position <= until && !without.includes(type))
      .length;
  }

  async sample(streams: number): Promise<readonly string[]> {
    const all = await this.#all();
    const chosen = new Set<string>();
    for (let n = 0; n < streams && all.length > 0; n += 1)
      chosen.add(all[Math.floor(Math.random() * all.length)]?.streamId ?? '');
    return [...chosen];
  }

  async #all(): Promise<readonly StoredEvent[]> {
    const all: StoredEvent[] = [];
    for await (const event of this.store.readAll({ after: START })) all.push(event);
    return all.sort((a, b) =>
      a.streamId === b.streamId ? a.revision - b.revision : a.streamId < b.streamId ? -1 : 1,
    );
  }
}

/** The ranges that rising borders divide everything into. */
export function rangesBetween(borders: readonly string[]): readonly BuildRange[] {
  const rising = [...new Set(borders)].sort();
  return [undefined, ...rising].map((after, n) => ({ after, to: rising[n] }));
}
