import type { Position, StoredEvent } from './event-store.js';
import type { BuildRange } from './generations.js';

export interface StreamOrderOptions {
  readonly range: BuildRange;
  /** Events up to and with this position; the head or before it. */
  readonly until: Position;
  /** Types that are left out. Those that are not named come, known or not. */
  readonly without: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * The history by streams instead of by time: whoever folds all of it has then done with a stream's rows when the
 * stream ends, and holds one stream in memory. Only a store in tables can read so.
 */
export interface StreamOrder {
  /**
   * Pages of events: each stream whole, its revisions rising, and the streams in the rising order of their ids' bytes.
   * A stream may go on over the border of a page. Memory stays bounded.
   */
  pages(options: StreamOrderOptions): AsyncIterable<readonly StoredEvent[]>;

  /** At most so many ranges that hold about as many events each, and together every stream. */
  ranges(parts: number): Promise<readonly BuildRange[]>;

  /** About how many events such a reading gives: for telling how far it is. */
  about(options: Pick<StreamOrderOptions, 'until' | 'without'>): Promise<number>;

  /** At most so many streams, chosen by chance; one with more events is likelier. */
  sample(streams: number): Promise<readonly string[]>;
}
