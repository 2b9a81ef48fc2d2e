import type { Instant } from '@shouzheng/kernel';
import type { AnyStream } from '../context-definition.js';

/** A stream folded up to one of its events. Never changed, its state is frozen: many look at the same one. */
export interface FoldedStream {
  readonly streamId: string;
  readonly stream: AnyStream;
  readonly state: unknown;
  /** Revision of the last folded event; -1 for a stream without one. */
  readonly revision: number;
  /** Id of that event: what is remembered of a stream is believed only while the store has this event there. */
  readonly lastEventId: string | undefined;
  /** When the first act of the stream took place. */
  readonly beganAt: Instant | undefined;
  /**
   * Revision of each stored event by its id: whether a command was done before is asked of the id of its first event.
   * Shared by all that came of one reading, so it may know later events than this one.
   */
  readonly revisions: Map<string, number>;
}

export function emptyStream(streamId: string, stream: AnyStream): FoldedStream {
  return {
    streamId,
    stream,
    state: frozen(stream.initial),
    revision: -1,
    lastEventId: undefined,
    beganAt: undefined,
    revisions: new Map(),
  };
}

/** The value with everything in it frozen. What is frozen already is passed over: folds share what they don't change. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

const BYTES = { word: 8, object: 56, perCharacter: 2, perEventId: 150 };

/** About how much memory a folded stream holds; the store's texts are not part of it. */
export function bytesOf({ state, revisions }: FoldedStream): number {
  return valueBytes(state) + revisions.size * BYTES.perEventId;
}

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return BYTES.word + value.length * BYTES.perCharacter;
  if (typeof value !== 'object' || value === null) return BYTES.word;
  let sum = BYTES.object;
  for (const part of Object.values(value)) sum += BYTES.word + valueBytes(part);
  return sum;
}
