import type { Appended, AppendOutcome, Position, RevisionConflict } from './event-store.js';

/** What may be wrong with an append whatever the store's state; the caller must mend it before trying again. */
export class InvalidAppendError extends Error {
  override readonly name: string = 'InvalidAppendError';
}

/** An event over MAX_EVENT_BYTES. */
export class EventTooLargeError extends InvalidAppendError {
  override readonly name = 'EventTooLargeError';
}

/** More events in one act than MAX_EVENTS_PER_APPEND. */
export class TooManyEventsError extends InvalidAppendError {
  override readonly name = 'TooManyEventsError';
}

/** A text that cannot come back as it was: NUL, a lone surrogate, bytes that are no UTF-8. */
export class UnstorableTextError extends InvalidAppendError {
  override readonly name = 'UnstorableTextError';
}

/** What may be wrong with a reading whatever the store's state: it could match nothing, now or ever. */
export class InvalidReadError extends Error {
  override readonly name: string = 'InvalidReadError';
}

export class NegativePositionError extends InvalidReadError {
  override readonly name = 'NegativePositionError';
}

/** A list of categories or types that names none. To read all, leave the filter out. */
export class EmptyFilterError extends InvalidReadError {
  override readonly name = 'EmptyFilterError';
}

/** The reader has seen what this history does not hold: it is another history, or an older copy of it. */
export class FuturePositionError extends InvalidReadError {
  override readonly name = 'FuturePositionError';

  constructor(after: Position, head: Position) {
    super(
      `position ${after} lies beyond the head of the store, ${head}: the checkpoint was made on another history, or ` +
        'the store was restored from an older copy. Restore the copy that belongs to the checkpoint, or begin anew ' +
        'from the first event (rebuild the projection)',
    );
  }
}

/** A conflict outcome as an error, for callers that have nothing to decide anew. */
export class RevisionConflictError extends Error {
  override readonly name = 'RevisionConflictError';

  constructor({ streamId, actualRevision }: RevisionConflict) {
    super(
      actualRevision < 0
        ? `stream ${streamId} is not there: expect revision -1 to begin it, or check its id`
        : `stream ${streamId} has gone on to revision ${actualRevision}: read it again and decide on that`,
    );
  }
}

/** @throws RevisionConflictError instead of answering a conflict */
export function demandAppended(outcome: AppendOutcome): Appended {
  if (outcome.kind === 'conflict') throw new RevisionConflictError(outcome);
  return outcome;
}

/** The store cannot be reached now; whether an append under way was done is unknown. Try again later: it is safe. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** More waits to be appended than the store takes in; nothing of this append was done. Try again later. */
export class StoreOverloadedError extends Error {
  override readonly name = 'StoreOverloadedError';
}

/** The server took offence at the name, the password, the database or the rights. Its message never holds a password. */
export class StoreAccessError extends Error {
  override readonly name = 'StoreAccessError';
}

/** This store appends to one stream per act; nothing of this act was done. */
export class SeveralStreamsUnsupportedError extends Error {
  override readonly name = 'SeveralStreamsUnsupportedError';
}
