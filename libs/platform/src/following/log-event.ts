import type { Position, Recorded, StoredEvent } from '@shouzheng/kernel';
import type { EventCodec } from '../event-codec.js';

/** An event as a follower meets it: read, or with the reason why it cannot be. */
export interface LogEvent {
  readonly stored: StoredEvent;
  readonly recorded?: Recorded;
  readonly error?: unknown;
}

/** A stretch of the log, in order. */
export interface LogPage {
  readonly events: readonly LogEvent[];
  /** All that concerns the reader up to here is among the events. */
  readonly to: Position;
  /** Whether it ended at a bound, so that more may follow at once. */
  readonly full: boolean;
}

/** Bounds of one page. */
export const PAGE_EVENTS = 1_000;
export const PAGE_BYTES = 4 * 1024 * 1024;

export function readEvent(codec: EventCodec, stored: StoredEvent): LogEvent {
  try {
    return { stored, recorded: codec.decode(stored) };
  } catch (error) {
    return { stored, error };
  }
}

/** In UTF-16 units: near enough for a bound. */
export const sizeOf = ({ payload, metadata }: StoredEvent): number => payload.length + metadata.length;
