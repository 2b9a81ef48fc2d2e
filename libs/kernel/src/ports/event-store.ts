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
export type AppendOutcome =
  | {
      readonly kind: 'appended' | 'already-there';
      readonly position: Position;
      readonly revisions: readonly number[];
    }
  | { readonly kind: 'conflict'; readonly streamId: string; readonly actualRevision: number };

export interface ReadAllOptions {
  readonly after: Position;
  /** Only streams of these categories (the id's part before the first uuid, e.g. `case`). */
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
  /** At most so many events in this reading. */
  readonly limit?: number;
}

export interface ReadStreamOptions {
  readonly fromRevision?: number;
  /** Inclusive. */
  readonly toRevision?: number;
}

/** What may be wrong with an append whatever the store's state; the caller must mend it before trying again. */
export class InvalidAppendError extends Error {
  override readonly name = 'InvalidAppendError';
}

/** The store cannot be reached now; whether an append under way was done is unknown. Try again later: it is safe. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** More waits to be appended than the store takes in; nothing of this append was done. Try again later. */
export class StoreOverloadedError extends Error {
  override readonly name = 'StoreOverloadedError';
}

/** This store appends to one stream per act; nothing of this act was done. */
export class SeveralStreamsUnsupportedError extends Error {
  override readonly name = 'SeveralStreamsUnsupportedError';
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
   * MUST answer `already-there` when the event at expected + 1 bears the same event id: then this very append was done
   * before, and a retry after a lost answer must not be taken for a conflict.
   * MUST set `recordedAt` in commit order: it never falls along the global order, or `asOf` would lie.
   * MUST make the events durable before it answers.
   * MUST refuse (InvalidAppendError) no streams, the same stream twice, an event over MAX_EVENT_BYTES, more than
   * MAX_EVENTS_PER_APPEND events, NUL and lone surrogates: what cannot be stored verbatim cannot be hashed.
   */
  append(appends: readonly StreamAppend[]): Promise<AppendOutcome>;

  /** MUST yield in revision order; nothing for a stream that is not there. */
  readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent>;

  /**
   * MUST yield in position order, and MUST never yield an event after a reader has seen a later one: a follower keeps
   * only its position, so an event that commits late behind it would be lost for ever.
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
