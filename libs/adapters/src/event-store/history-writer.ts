import type { Instant, Position, StoredEvent } from '@shouzheng/kernel';

/** Somebody appended meanwhile, or what was thought to be loaded is not there: nothing of the batch was written. */
export class HistoryMovedError extends Error {
  override readonly name = 'HistoryMovedError';
}

/** What would be appended now would bear an earlier time than what is there. */
export class StoreClockBehindError extends Error {
  override readonly name = 'StoreClockBehindError';
}

/** Writes a history that is known already into a store, as it was: with its order, its ids and its times. */
export interface HistoryWriter {
  /**
   * Writes the events, in their order, after the last one that is there. After a failure a beginning of them may have
   * been written.
   * @returns position of the last event
   * @throws HistoryMovedError when the store does not end with `after`, or a stream not as the events have it
   */
  write(events: readonly StoredEvent[], after: Position): Promise<Position>;

  /**
   * To be asked when all is written: whether the times of what is appended next follow the time of the last event.
   * @throws StoreClockBehindError where they would not yet
   */
  demandPast(recordedAt: Instant): Promise<void>;
}
