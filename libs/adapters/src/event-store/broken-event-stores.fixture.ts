import {
  type AppendOptions,
  type AppendOutcome,
  type EventStore,
  InvalidAppendError,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import { collect } from '@shouzheng/testing';
import { MemoryEventStore } from './memory/memory-event-store.js';

/** A sound store behind whatever a broken one does otherwise. */
export class Wrapped implements EventStore {
  constructor(protected readonly inner: EventStore = new MemoryEventStore()) {}

  append(appends: readonly StreamAppend[], options?: AppendOptions): Promise<AppendOutcome> {
    return this.inner.append(appends, options);
  }

  readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent> {
    return this.inner.readStream(streamId, options);
  }

  readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    return this.inner.readAll(options);
  }

  head(): Promise<Position> {
    return this.inner.head();
  }

  onAppended(listener: () => void): () => void {
    return this.inner.onAppended(listener);
  }

  protected async lastRevision(streamId: string): Promise<number> {
    return (await collect(this.inner.readStream(streamId))).length - 1;
  }
}

/** Reads each event as something else. */
export class Distorting extends Wrapped {
  constructor(private readonly distort: (event: StoredEvent) => StoredEvent) {
    super();
  }

  override async *readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent> {
    for await (const event of this.inner.readStream(streamId, options)) yield this.distort(event);
  }

  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    for await (const event of this.inner.readAll(options)) yield this.distort(event);
  }
}

/** Counts a revision where it may have lost to another writer, instead of answering a conflict. */
export class LastWriterWins extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const outcome = await this.inner.append(appends);
    if (outcome.kind !== 'conflict') return outcome;
    const { streamId, actualRevision } = outcome;
    return this.append(
      appends.map((one) => (one.streamId === streamId ? { ...one, expectedRevision: actualRevision } : one)),
    );
  }
}

/** Checks, and writes a moment later without looking again. */
export class ChecksTooEarly extends LastWriterWins {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    for (const { streamId, expectedRevision } of appends) {
      const actualRevision = await this.lastRevision(streamId);
      if (actualRevision !== expectedRevision) return { kind: 'conflict', streamId, actualRevision };
    }
    await new Promise(setImmediate);
    return super.append(appends.map((one) => ({ ...one, events: fresh(one.events) })));
  }
}

export class ForgetsWhatItDid extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const outcome = await this.inner.append(appends);
    const [first] = appends;
    if (outcome.kind !== 'already-there' || !first) return outcome;
    return {
      kind: 'conflict',
      streamId: first.streamId,
      actualRevision: await this.lastRevision(first.streamId),
    };
  }
}

/** Takes an event id that it has seen anywhere in the stream for a retry. */
export class RemembersTooMuch extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const outcome = await this.inner.append(appends);
    const [first] = appends;
    if (outcome.kind !== 'conflict' || !first) return outcome;
    const known = await collect(this.inner.readStream(first.streamId));
    const found = known.find(({ eventId }) => eventId === first.events[0].eventId);
    return found ? { kind: 'already-there', position: found.position, revisions: [found.revision] } : outcome;
  }
}

/** Looks at revisions alone. */
export class CountsOnly extends Wrapped {
  override append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    return this.inner.append(appends.map((append) => ({ ...append, expectedEventId: undefined })));
  }
}

/** Takes an act for done when its first stream is. */
export class LooksAtTheFirstStream extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const alone = appends.slice(0, 1);
    const [first] = alone;
    const there = first && (await collect(this.inner.readStream(first.streamId)))[first.expectedRevision + 1];
    return there?.eventId === first?.events[0].eventId
      ? this.inner.append(alone)
      : this.inner.append(appends);
  }
}

/** Appends to one stream after the other. */
export class OneStreamAfterTheOther extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    let last = await this.inner.append(appends.slice(0, 1));
    for (const one of appends.slice(1)) {
      if (last.kind === 'conflict') return last;
      await new Promise(setImmediate);
      last = await this.inner.append([one]);
    }
    return last;
  }
}

/** Appends one event after the other, to one stream too. */
export class OneEventAfterTheOther extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const [first, ...more] = appends;
    if (!first || more.length > 0 || first.events.length > 100) return this.inner.append(appends);
    let last = await this.inner.append([{ ...first, events: [first.events[0]] }]);
    for (const [n, event] of first.events.slice(1).entries()) {
      if (last.kind === 'conflict') return last;
      await new Promise(setImmediate);
      const expectedRevision = first.expectedRevision + 1 + n;
      last = await this.inner.append([{ streamId: first.streamId, expectedRevision, events: [event] }]);
    }
    return last;
  }
}

/** Answers that all is well to what it must refuse. */
export class Forgiving extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    try {
      return await this.inner.append(appends);
    } catch {
      return { kind: 'appended', position: await this.inner.head(), revisions: [] };
    }
  }

  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    yield* await collect(this.inner.readAll(options)).catch(() => []);
  }

  override async *readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent> {
    yield* await collect(this.inner.readStream(streamId, options)).catch(() => []);
  }
}

/** Knows of no signal, neither when it appends nor when it reads. */
export class Deaf extends Wrapped {
  override append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    return this.inner.append(appends);
  }

  override readAll({ signal: _, ...options }: ReadAllOptions): AsyncIterable<StoredEvent> {
    return this.inner.readAll(options);
  }
}

/** Gives up at once when it is told to, whatever is on its way. */
export class GivesUpTooEasily extends Wrapped {
  override async append(
    appends: readonly StreamAppend[],
    { signal }: AppendOptions = {},
  ): Promise<AppendOutcome> {
    const outcome = await this.inner.append(appends);
    await new Promise(setImmediate);
    signal?.throwIfAborted();
    return outcome;
  }
}

/** Takes a position that it does not know for its head. */
export class WaitsForEver extends Wrapped {
  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    if (options.after <= (await this.inner.head())) yield* this.inner.readAll(options);
  }
}

/** Takes what is not there yet for a mistake. */
export class KnowsBetter extends Wrapped {
  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    const read = await collect(this.inner.readAll(options));
    if (read.length === 0 && (options.types || options.categories)) throw new Error('no such filter');
    yield* read;
  }
}

/** Reads forwards whatever it is asked. */
export class ForwardsOnly extends Wrapped {
  override readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    return this.inner.readAll({ ...options, direction: 'forwards' });
  }

  override readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    return this.inner.readStream(streamId, { ...options, direction: 'forwards' });
  }
}

export class Narrow extends Wrapped {
  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const large = appends.some(({ events }) => events.some(({ payload }) => payload.length > 100_000));
    if (large) throw new InvalidAppendError('too large for this store');
    return this.inner.append(appends);
  }
}

/** Reads from a copy that is behind, as a replica may be. */
export class ReadsFromReplica extends Wrapped {
  #replicated = 0n;

  override async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const outcome = await this.inner.append(appends);
    setTimeout(() => void this.inner.head().then((head) => (this.#replicated = head)), 20);
    return outcome;
  }

  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    for await (const event of this.inner.readAll(options)) {
      if (event.position > this.#replicated) return;
      yield event;
    }
  }
}

/** Its readings go wrong in some way. */
export class Misreading extends Wrapped {
  constructor(
    private readonly misread: (
      events: AsyncIterable<StoredEvent>,
      options: ReadAllOptions,
    ) => AsyncIterable<StoredEvent>,
    private readonly ask: (options: ReadAllOptions) => ReadAllOptions = (options) => options,
  ) {
    super();
  }

  override readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    return this.misread(this.inner.readAll(this.ask(options)), options);
  }
}

/** Ends a stream one revision before the last one asked for. */
export class EndsTooEarly extends Wrapped {
  override readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    const toRevision = options.toRevision === undefined ? undefined : options.toRevision - 1;
    return this.inner.readStream(streamId, { ...options, toRevision });
  }
}

/** Reads for one at a time, and does not notice when a reader leaves. */
export class OneReaderOnly extends Wrapped {
  #reading = false;

  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    if (this.#reading) throw new Error('somebody is reading');
    this.#reading = true;
    yield* this.inner.readAll(options);
    this.#reading = false;
  }
}

export class WakesForEver extends Wrapped {
  override onAppended(listener: () => void): () => void {
    this.inner.onAppended(listener);
    return () => undefined;
  }
}

function fresh(events: StreamAppend['events']): StreamAppend['events'] {
  const [first, ...rest] = events.map((event) => ({ ...event, eventId: crypto.randomUUID() }));
  return first ? [first, ...rest] : events;
}
