import type { DomainEvent, Recorded } from './event.js';

/**
 * What one event does to the rows that it names. The runner loads the rows of a whole batch at once, folds in memory
 * and writes once; so a fold sees nothing but the row and the event.
 */
export interface RowFold<Row, E extends DomainEvent> {
  /** Keys of the rows that the event touches. */
  keys(event: Recorded<E>): readonly string[];
  /** The row after the event; undefined removes it. Pure and total. */
  fold(row: Row | undefined, event: Recorded<E>, key: string): Row | undefined;
}

/**
 * A read model declared as a pure fold of a row by key. Every event type of the streams it follows is named, with a
 * fold or as 'ignored', so that a new event does not compile until somebody has thought about it.
 * A row holds only the facts of one stream: then any row can be proved by refolding that stream.
 */
export interface ProjectionDefinition<Row, E extends DomainEvent> {
  readonly name: string;
  /** Raise it when the fold or the row changes: the rows are rebuilt. */
  readonly version: number;
  readonly table: string;
  /**
   * Id of the stream whose facts the row holds; absent where that is the row's key. Of an untold one only a reading of
   * the whole log can say that no event explains it.
   */
  readonly streamOf?: ((row: Row) => string) | 'untold';
  readonly folds: { readonly [T in E['type']]: RowFold<Row, Extract<E, { type: T }>> | 'ignored' };
}

/** The usual case: one row per stream, keyed by the stream's id. */
export function rowPerStream<Row, E extends DomainEvent>(
  fold: (row: Row | undefined, event: Recorded<E>) => Row | undefined,
): RowFold<Row, E> {
  return { keys: (event) => [event.streamId], fold };
}
