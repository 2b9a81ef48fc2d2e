import {
  type AppendOptions,
  type AppendOutcome,
  type EventStore,
  type Instant,
  type Position,
  type ReadAllOptions,
  type ReadOptions,
  type ReadStreamOptions,
  START,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import { categoryOf } from '../stream-id.js';
import { validateAppends } from '../validate-append.js';
import { demandReached, validateReadAll, validateReadStream } from '../validate-read.js';

/** The whole history in one array. For tests and demonstrations; nothing outlives the process. */
export class MemoryEventStore implements EventStore {
  readonly #events: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #listeners = new Set<() => void>();
  #lastRecordedAt: Instant = '';

  /** `now` lets a test choose the recorded time. */
  constructor(private readonly now: () => Instant = () => new Date().toISOString()) {}

  async append(appends: readonly StreamAppend[], { signal }: AppendOptions = {}): Promise<AppendOutcome> {
    validateAppends(appends);
    signal?.throwIfAborted();
    if (appends.every((append) => this.#isThere(append))) return this.#alreadyThere(appends);
    for (const { streamId, expectedRevision, expectedEventId } of appends) {
      const last = this.#streams.get(streamId)?.at(-1);
      const actualRevision = last?.revision ?? -1;
      const isMet =
        actualRevision === expectedRevision && (expectedEventId ?? last?.eventId) === last?.eventId;
      if (!isMet) return { kind: 'conflict', streamId, actualRevision };
    }
    const revisions = this.#write(appends);
    // Later, as from a real store: a listener must not run inside the writer's own turn.
    setImmediate(() => this.#listeners.forEach((listener) => listener()));
    return { kind: 'appended', position: await this.head(), revisions };
  }

  async *readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    validateReadStream(options);
    const { fromRevision = 0, toRevision = Infinity } = options;
    // What a revision may be is the array's index.
    yield* chosen(() => this.#streams.get(streamId) ?? [], fromRevision, toRevision, options);
  }

  async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    validateReadAll(options);
    const { after, before, categories, types } = options;
    demandReached(after, await this.head());
    // Positions count from 1 without holes, so the index of the first event after `after` is `after` itself.
    const [from, to] = [Number(after), before === undefined ? Infinity : Number(before) - 2];
    const isWanted = ({ streamId, type }: StoredEvent): boolean =>
      (categories?.includes(categoryOf(streamId)) ?? true) && (types?.includes(type) ?? true);
    yield* chosen(() => this.#events, from, to, options, isWanted);
  }

  async head(): Promise<Position> {
    return this.#events.at(-1)?.position ?? START;
  }

  onAppended(listener: () => void): () => void {
    // A wrapper, so that the same function registered twice is two registrations.
    const registered = () => listener();
    this.#listeners.add(registered);
    return () => void this.#listeners.delete(registered);
  }

  #isThere({ streamId, expectedRevision, events }: StreamAppend): boolean {
    return this.#streams.get(streamId)?.[expectedRevision + 1]?.eventId === events[0].eventId;
  }

  #alreadyThere(appends: readonly StreamAppend[]): AppendOutcome {
    const last = appends.map(({ streamId, expectedRevision, events }) => {
      const stream = this.#streams.get(streamId) ?? [];
      return stream[Math.min(expectedRevision + events.length, stream.length - 1)];
    });
    return {
      kind: 'already-there',
      position: last.reduce((most, event) => (event && event.position > most ? event.position : most), START),
      revisions: last.map((event) => event?.revision ?? -1),
    };
  }

  #write(appends: readonly StreamAppend[]): number[] {
    const now = this.now();
    if (now > this.#lastRecordedAt) this.#lastRecordedAt = now;
    return appends.map(({ streamId, expectedRevision, events }) => {
      const stream = this.#streams.get(streamId) ?? [];
      this.#streams.set(streamId, stream);
      for (const { eventId, type, schemaVersion, payload, metadata } of events) {
        const event: StoredEvent = Object.freeze({
          position: BigInt(this.#events.length + 1),
          streamId,
          revision: stream.length,
          eventId,
          type,
          schemaVersion,
          payload,
          metadata,
          recordedAt: this.#lastRecordedAt,
        });
        this.#events.push(event);
        stream.push(event);
      }
      return expectedRevision + events.length;
    });
  }
}

/** The events at the indices from `first` to `last`, also those that come to be there while they are read. */
function* chosen(
  events: () => readonly StoredEvent[],
  first: number,
  last: number,
  { direction = 'forwards', limit = Infinity, signal }: ReadOptions,
  isWanted: (event: StoredEvent) => boolean = () => true,
): Iterable<StoredEvent> {
  const [from, step] = direction === 'forwards' ? [first, 1] : [Math.min(last, events().length - 1), -1];
  let left = limit;
  for (let index = from; left > 0 && index >= first && index <= last; index += step) {
    signal?.throwIfAborted();
    const event = events()[index];
    if (!event) return;
    if (!isWanted(event)) continue;
    left--;
    yield event;
  }
}
