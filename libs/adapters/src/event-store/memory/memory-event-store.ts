import {
  type AppendOutcome,
  type EventStore,
  type Instant,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  START,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import { categoryOf } from '../stream-id.js';
import { validateAppends } from '../validate-append.js';

/** The whole history in one array. For tests and demonstrations; nothing outlives the process. */
export class MemoryEventStore implements EventStore {
  readonly #events: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #listeners = new Set<() => void>();
  #lastRecordedAt: Instant = '';

  /** `now` lets a test choose the recorded time. */
  constructor(private readonly now: () => Instant = () => new Date().toISOString()) {}

  async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    validateAppends(appends);
    if (appends.every((append) => this.#isThere(append))) return this.#alreadyThere(appends);
    for (const { streamId, expectedRevision } of appends) {
      const actualRevision = this.#lastRevision(streamId);
      if (actualRevision !== expectedRevision) return { kind: 'conflict', streamId, actualRevision };
    }
    const revisions = this.#write(appends);
    // Later, as from a real store: a listener must not run inside the writer's own turn.
    setImmediate(() => this.#listeners.forEach((listener) => listener()));
    return { kind: 'appended', position: await this.head(), revisions };
  }

  async *readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    const to = options.toRevision ?? Infinity;
    for (let revision = Math.max(0, options.fromRevision ?? 0); revision <= to; revision++) {
      const event = this.#streams.get(streamId)?.[revision];
      if (!event) return;
      yield event;
    }
  }

  async *readAll({ after, categories, types, limit = Infinity }: ReadAllOptions): AsyncIterable<StoredEvent> {
    let left = limit;
    // Positions count from 1 without holes, so the index of the first event after `after` is `after` itself.
    for (let index = Number(after); left > 0; index++) {
      const event = this.#events[index];
      if (!event) return;
      if (categories && !categories.includes(categoryOf(event.streamId))) continue;
      if (types && !types.includes(event.type)) continue;
      left--;
      yield event;
    }
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

  #lastRevision(streamId: string): number {
    return (this.#streams.get(streamId)?.length ?? 0) - 1;
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
