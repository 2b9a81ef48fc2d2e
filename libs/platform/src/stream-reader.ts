import {
  type DomainEvent,
  type EventStore,
  type EventToAppend,
  type Instant,
  type Recorded,
  START,
  type StreamDefinition,
} from '@shouzheng/kernel';
import type { AnyStream, Catalogue } from './context-definition.js';
import type { EventCodec } from './event-codec.js';
import { type FoldedStream, emptyStream, frozen } from './folding/folded-stream.js';
import { FoldedStreams } from './folding/folded-streams.js';
import { categoryOf } from './ids.js';

/** Which moment of a history is asked for. At most one of them; none means now. */
export interface Moment {
  /** Up to this revision, inclusive. */
  readonly revision?: number;
  /** What was recorded by then. */
  readonly asOf?: Instant;
  /** What had happened by then, whenever it was recorded. */
  readonly validAt?: Instant;
}

export interface LoadedStream<S> {
  readonly streamId: string;
  /** Frozen: others may be looking at the same one. */
  readonly state: S;
  /** Revision of the last folded event; -1 for a stream without one. */
  readonly revision: number;
}

export interface StreamHistory<S> extends LoadedStream<S> {
  readonly events: readonly Recorded[];
}

/** Loads streams and folds them: the only way in which a state comes to be. */
export class StreamReader {
  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly catalogue: Catalogue,
    private readonly known = new FoldedStreams(),
  ) {}

  /** The state now, or at a moment. Now costs as much as what came since it was last asked for. */
  async load<S, E extends DomainEvent>(
    streamId: string,
    definition?: StreamDefinition<S, E>,
    moment: Moment = {},
  ): Promise<LoadedStream<S>> {
    const isPast = Object.values(moment).some((one) => one !== undefined);
    if (isPast) return this.history(streamId, definition, moment);
    const { state, revision } = await this.fold(streamId, definition);
    return { streamId, state: state as S, revision };
  }

  /** The same with every event that it was folded from: always the whole reading. */
  async history<S, E extends DomainEvent>(
    streamId: string,
    definition?: StreamDefinition<S, E>,
    moment: Moment = {},
  ): Promise<StreamHistory<S>> {
    const stream = this.streamOf(streamId, definition);
    let state = stream.initial as S;
    let revision = -1;
    const events: Recorded[] = [];
    for await (const event of this.events(streamId, 0, moment.revision)) {
      if (moment.asOf !== undefined && event.recordedAt > moment.asOf) break;
      if (moment.validAt !== undefined && event.meta.occurredAt > moment.validAt) continue;
      state = stream.evolve(state, event) as S;
      revision = event.revision;
      events.push(event);
    }
    return { streamId, state: frozen(state), revision, events };
  }

  /** Events of one stream, decoded, oldest first; `toRevision` is inclusive. */
  async *events(streamId: string, fromRevision = 0, toRevision?: number): AsyncIterable<Recorded> {
    const range = toRevision === undefined ? { fromRevision } : { fromRevision, toRevision };
    for await (const stored of this.store.readStream(streamId, range)) yield this.codec.decode(stored);
  }

  /**
   * The stream as it is now. Begins at the last event that this process has folded before, and reads that event again:
   * where the store has another one there, or none, what was remembered is forgotten and all is read.
   */
  async fold<S, E extends DomainEvent>(
    streamId: string,
    definition?: StreamDefinition<S, E>,
  ): Promise<FoldedStream> {
    const stream = this.streamOf(streamId, definition);
    const known = this.known.get(streamId, stream);
    const folded =
      (known && (await this.catchUp(known))) ?? (await this.catchUp(emptyStream(streamId, stream)));
    if (!folded) throw new Error(`${streamId} could not be read from its first event`);
    this.known.put(folded);
    return folded;
  }

  /** Whether the stream ends, in the store and at this moment, where it was folded up to. */
  async isCurrent(folded: FoldedStream): Promise<boolean> {
    return (await this.catchUp(folded))?.revision === folded.revision;
  }

  /**
   * The stream with events on it that are not stored yet. Undefined where the fold asks for what only the store can say
   * of an event, its position and the time of its recording: then nothing can be folded ahead of the store.
   */
  foldAhead(folded: FoldedStream, events: readonly EventToAppend[]): FoldedStream | undefined {
    let { state, revision, lastEventId, beganAt } = folded;
    const { streamId, stream, revisions } = folded;
    for (const event of events) {
      const place = { streamId, revision: revision + 1, position: START, recordedAt: '' };
      const pending = Object.defineProperties(this.codec.decode({ ...event, ...place }), NOT_YET_STORED);
      try {
        state = stream.evolve(state, pending);
      } catch (error) {
        if (error instanceof NotYetStored) return undefined;
        throw error;
      }
      revision += 1;
      lastEventId = event.eventId;
      beganAt ??= pending.meta.occurredAt;
    }
    return { streamId, stream, state: frozen(state), revision, lastEventId, beganAt, revisions };
  }

  /** Remembers a stream that was folded ahead, now that its last events are stored. */
  remember(folded: FoldedStream, stored: readonly EventToAppend[]): void {
    stored.forEach(({ eventId }, n) =>
      folded.revisions.set(eventId, folded.revision - stored.length + 1 + n),
    );
    this.known.put(folded);
  }

  private streamOf(streamId: string, definition?: AnyStream): AnyStream {
    return definition ?? this.catalogue.stream(categoryOf(streamId));
  }

  /** Folds what the store has behind; undefined where it has not the event that was folded last. */
  private async catchUp(from: FoldedStream): Promise<FoldedStream | undefined> {
    let { state, revision, lastEventId, beganAt } = from;
    const { streamId, stream, revisions } = from;
    let isThere = from.revision < 0;
    for await (const event of this.events(streamId, Math.max(0, from.revision))) {
      if (event.revision === from.revision) {
        isThere = event.eventId === from.lastEventId;
        if (!isThere) return undefined;
        continue;
      }
      state = stream.evolve(state, event);
      ({ revision, eventId: lastEventId } = event);
      beganAt ??= event.meta.occurredAt;
      revisions.set(event.eventId, event.revision);
    }
    if (!isThere) return undefined;
    return { streamId, stream, state: frozen(state), revision, lastEventId, beganAt, revisions };
  }
}

/** A fold asked an event for its place in the store before it had one. */
class NotYetStored extends Error {
  override readonly name = 'NotYetStored';
}

const notYet = (): never => {
  throw new NotYetStored('the event is not stored yet');
};
const NOT_YET_STORED = { position: { get: notYet }, recordedAt: { get: notYet } };
