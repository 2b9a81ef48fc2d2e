import type { Instant } from '../time.js';

/**
 * A place in the one global order. Opaque: compare with < and >, never count on consecutive numbers (a log offset
 * has holes). `0n` stands before the first event.
 */
export type Position = bigint;
export const START: Position = 0n;

/** An event ready to be stored. Texts are stored verbatim, byte for byte: their digests must stay valid. */
export interface EventToAppend {
  /** A uuid in lower case. */
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  /** RFC 8785 text. */
  readonly payload: string;
  /** RFC 8785 text. */
  readonly metadata: string;
}

export interface StreamAppend {
  /** `<category>-<uuid>`, e.g. `list-entry-6f0c…`. */
  readonly streamId: string;
  /** Revision of the last event that the writer has seen; -1: the stream must not exist. */
  readonly expectedRevision: number;
  /**
   * Id of the event at `expectedRevision`, for a writer that decided on it before it was acknowledged: if that append is
   * refused, somebody else's event may stand there.
   */
  readonly expectedEventId?: string;
  readonly events: readonly [EventToAppend, ...EventToAppend[]];
}

export interface StoredEvent extends EventToAppend {
  readonly position: Position;
  readonly streamId: string;
  /** 0 for the first event of a stream, in every adapter. */
  readonly revision: number;
  readonly recordedAt: Instant;
}

/**
 * `position` is that of the act's last event: a reader that has seen it has seen the whole act.
 * `revisions` holds the last revision of each append, in the order of the appends.
 */
export interface Appended {
  readonly kind: 'appended' | 'already-there';
  readonly position: Position;
  readonly revisions: readonly number[];
}

/** `actualRevision` is -1 for a stream that is not there. */
export interface RevisionConflict {
  readonly kind: 'conflict';
  readonly streamId: string;
  readonly actualRevision: number;
}

export type AppendOutcome = Appended | RevisionConflict;

export interface AppendOptions {
  /**
   * Takes the append back while it waits to be sent. Once it is on its way its outcome is awaited: to give it up then
   * would leave the caller not knowing what was done.
   */
  readonly signal?: AbortSignal;
}

/** What both readings have in common. */
export interface ReadOptions {
  /** Only the order in which events are yielded; the bounds mean the same in both. Forwards when absent. */
  readonly direction?: 'forwards' | 'backwards';
  /** At most so many events in this reading, counted after the filters. */
  readonly limit?: number;
  /** Ends the reading with the signal's reason; what was yielded before stays valid. */
  readonly signal?: AbortSignal;
}

/** Which part of the global order: `after < position < before`. */
export interface ReadAllOptions extends ReadOptions {
  /** A position that this history has reached; START reads from the first event. */
  readonly after: Position;
  /** Up to the end when absent. */
  readonly before?: Position;
  /** Only streams of these categories (the id's part before the first uuid, e.g. `case`). */
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
}

/** Which part of a stream: `fromRevision <= revision <= toRevision`. */
export interface ReadStreamOptions extends ReadOptions {
  readonly fromRevision?: number;
  readonly toRevision?: number;
}

/** Payload and metadata together, in UTF-8. */
export const MAX_EVENT_BYTES = 1024 * 1024;
export const MAX_EVENTS_PER_APPEND = 1000;

export interface EventStore {
  /**
   * Appends to one stream, or to several in one atomic act.
   * MUST be all or nothing: a half-done act would be a history that never was. A store that cannot do this for several
   * streams MUST refuse such an act (SeveralStreamsUnsupportedError) and not append to one after the other: what has to
   * hold between two appends is known to the caller only.
   * MUST answer `conflict` when a stream's last revision is not the expected one, and of N concurrent appends with
   * the same expected revision let exactly one win; except that
   * MUST answer `conflict` when the event at the expected revision is not the expected event, where one is named.
   * MUST answer `already-there` when the event at expected + 1 bears the same event id: then this very append was done
   * before, and a retry after a lost answer must not be taken for a conflict.
   * MUST set `recordedAt` in commit order: it never falls along the global order, or `asOf` would lie.
   * MUST make the events durable before it answers.
   * MUST refuse (InvalidAppendError) no streams, the same stream twice, an event over MAX_EVENT_BYTES, more than
   * MAX_EVENTS_PER_APPEND events, NUL and lone surrogates: what cannot be stored verbatim cannot be hashed.
   * MUST reject with the signal's reason only if nothing was done nor will be.
   */
  append(appends: readonly StreamAppend[], options?: AppendOptions): Promise<AppendOutcome>;

  /**
   * MUST yield in revision order, or backwards in its reverse; nothing for a stream that is not there.
   * MUST refuse (InvalidReadError) what can match nothing, whatever is stored.
   */
  readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent>;

  /**
   * MUST yield in position order, or backwards in its reverse, and forwards MUST never yield an event after a reader has seen a later one: a follower keeps
   * only its position, so an event that commits late behind it would be lost for ever.
   * MUST refuse (InvalidReadError) what can match nothing, whatever is stored, and (FuturePositionError) to read after a
   * position beyond the head: what comes to stand before that position would be skipped without a word.
   */
  readAll(options: ReadAllOptions): AsyncIterable<StoredEvent>;

  /** Position of the last event, START when there is none. */
  head(): Promise<Position>;

  /**
   * Wakes the listener after appends, also those of other processes where the store can; at most a hint: it MAY be
   * late, early, merged or missed, so followers poll as well. Returns the function that ends it.
   */
  onAppended(listener: () => void): () => void;
}
