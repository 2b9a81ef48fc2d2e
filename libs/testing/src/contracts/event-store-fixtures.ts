import { createHash, randomUUID } from 'node:crypto';
import {
  type Appended,
  demandAppended,
  type EventStore,
  type EventToAppend,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';

export function newStream(category = 'case'): string {
  return `${category}-${randomUUID()}`;
}

/** The same uuid for the same name, as command ids and event ids are made. */
export function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

export function anEvent(overrides: Partial<EventToAppend> = {}): EventToAppend {
  return {
    eventId: randomUUID(),
    type: 'CaseFiled',
    schemaVersion: 1,
    payload: '{"kind":"illegal-organization"}',
    metadata: '{"command":"fileCase"}',
    ...overrides,
  };
}

export function someEvents(count: number, overrides: Partial<EventToAppend> = {}): StreamAppend['events'] {
  const [first = anEvent(overrides), ...rest] = Array.from({ length: count }, () => anEvent(overrides));
  return [first, ...rest];
}

export function anAppend(streamId: string, expectedRevision = -1, events = someEvents(1)): StreamAppend {
  return { streamId, expectedRevision, events };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function history(store: EventStore, options: Partial<ReadAllOptions> = {}): Promise<StoredEvent[]> {
  return collect(store.readAll({ after: 0n, ...options }));
}

export function stream(
  store: EventStore,
  streamId: string,
  options?: ReadStreamOptions,
): Promise<StoredEvent[]> {
  return collect(store.readStream(streamId, options));
}

export function ids(events: readonly { readonly eventId: string }[]): string[] {
  return events.map(({ eventId }) => eventId);
}

export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Appends what must not meet a conflict. */
export async function appended(store: EventStore, ...appends: StreamAppend[]): Promise<Appended> {
  return demandAppended(await store.append(appends));
}

/**
 * What a follower does: reads on from the last event that it has seen, again and again. It reads once more when it is
 * told to stop, so that it has had the chance to see everything.
 */
export function follow(store: EventStore): { readonly seen: readonly StoredEvent[]; stop(): Promise<void> } {
  const seen: StoredEvent[] = [];
  let stopping = false;
  const running = (async () => {
    for (let last = false; !last;) {
      last = stopping;
      for await (const event of store.readAll({ after: seen.at(-1)?.position ?? 0n })) seen.push(event);
      await new Promise(setImmediate);
    }
  })();
  return {
    seen,
    stop: () => {
      stopping = true;
      return running;
    },
  };
}
