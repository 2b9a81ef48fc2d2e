import type { DomainEvent, EventStore, Instant, Recorded, StreamDefinition } from '@shouzheng/kernel';
import { categoryOf } from './ids.js';
import type { AnyStream, Catalogue } from './context-definition.js';
import type { EventCodec } from './event-codec.js';

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
  readonly state: S;
  /** Revision of the last folded event; -1 for a stream without one. */
  readonly revision: number;
  readonly events: readonly Recorded[];
}

/** Loads streams and folds them: the only way in which a state comes to be. */
export class StreamReader {
  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly catalogue: Catalogue,
  ) {}

  async load<S, E extends DomainEvent>(
    streamId: string,
    definition?: StreamDefinition<S, E>,
    moment: Moment = {},
  ): Promise<LoadedStream<S>> {
    const stream: AnyStream = definition ?? this.catalogue.stream(categoryOf(streamId));
    let state = stream.initial as S;
    let revision = -1;
    const events: Recorded[] = [];
    const range = moment.revision === undefined ? {} : { toRevision: moment.revision };
    for await (const stored of this.store.readStream(streamId, range)) {
      const event = this.codec.decode(stored);
      if (moment.asOf !== undefined && event.recordedAt > moment.asOf) break;
      if (moment.validAt !== undefined && event.meta.occurredAt > moment.validAt) continue;
      state = stream.evolve(state, event) as S;
      revision = event.revision;
      events.push(event);
    }
    return { streamId, state, revision, events };
  }

  /** Events of one stream, decoded, oldest first. */
  async *events(streamId: string, fromRevision = 0): AsyncIterable<Recorded> {
    for await (const stored of this.store.readStream(streamId, { fromRevision }))
      yield this.codec.decode(stored);
  }
}
