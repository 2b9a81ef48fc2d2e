import type { AnyStream } from '../context-definition.js';
import { type FoldedStream, bytesOf } from './folded-stream.js';

export interface FoldedStreamsOptions {
  readonly maxStreams: number;
  readonly maxBytes: number;
}

export const FOLDED_STREAMS_DEFAULTS: FoldedStreamsOptions = {
  maxStreams: 5_000,
  maxBytes: 64 * 1024 * 1024,
};

/**
 * The streams that this process folded last, bounded by number and by estimated bytes; the one not used for longest
 * goes first. It only remembers: whoever takes one out asks the store whether it still holds.
 */
export class FoldedStreams {
  readonly #kept = new Map<string, { readonly folded: FoldedStream; readonly bytes: number }>();
  #bytes = 0;

  constructor(private readonly options: FoldedStreamsOptions = FOLDED_STREAMS_DEFAULTS) {}

  get size(): number {
    return this.#kept.size;
  }

  /** Estimated. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The same stream may be folded by more than one definition; only the one asked for will do. */
  get(streamId: string, stream: AnyStream): FoldedStream | undefined {
    const kept = this.#kept.get(streamId);
    if (kept?.folded.stream !== stream) return undefined;
    this.#kept.delete(streamId);
    this.#kept.set(streamId, kept);
    return kept.folded;
  }

  put(folded: FoldedStream): void {
    const { maxStreams, maxBytes } = this.options;
    this.remove(folded.streamId);
    const bytes = bytesOf(folded);
    // It would drive out all the others and then itself.
    if (folded.revision < 0 || bytes > maxBytes) return;
    this.#kept.set(folded.streamId, { folded, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= maxStreams && this.#bytes <= maxBytes) return;
      this.remove(oldest);
    }
  }

  remove(streamId: string): void {
    this.#bytes -= this.#kept.get(streamId)?.bytes ?? 0;
    this.#kept.delete(streamId);
  }
}
