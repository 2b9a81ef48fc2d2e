import type { CheckpointMove, Instant, Position, Recorded } from '@shouzheng/kernel';
import type { RebuildProgress } from '../rebuilding/rebuild-progress.js';
import type { FollowerPart } from './follower-part.js';

/** Something that follows the global order under a name of its own. */
export interface Follower {
  readonly name: string;
  /** Only events of these categories concern it; all when absent. */
  readonly categories?: readonly string[];
  /** Only events of these types concern it; all when absent. */
  readonly types?: ReadonlySet<string>;
  /** Where its work is split by stream: which part of it this is. */
  readonly part?: FollowerPart;
  /** At most so many events in one batch, where dealing with one takes long. */
  readonly batchEvents?: number;
  /**
   * So long after a batch it waits for more to deal with together, unless it is behind by a page: nobody waits for its
   * effects by the millisecond, and each batch is a transaction.
   */
  readonly restMs?: number;
  /**
   * Whether an event that was parked may be dealt with later, after its successors. Where not, whatever rests on it is
   * rebuilt.
   */
  readonly takesUnparked: boolean;
  /**
   * Brings what its effects rest on into the form of this program, before it follows; may take long.
   * @param tell how far it is
   */
  prepare?(stop: AbortSignal, tell: (progress: RebuildProgress) => void): Promise<void>;
  /** Place after the last event that it has dealt with, kept where its effects are. */
  checkpoint(): Promise<Position>;
  /**
   * Deals with a batch and moves the checkpoint, together or so that a repeat does no harm.
   * Called with an empty batch when no event before its end concerns it.
   * @throws StaleEpochError when another worker was given the follower
   * @throws CheckpointMovedError when the checkpoint is not where the batch begins
   */
  handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void>;
}

/** Somebody else moved the checkpoint, so nothing was written: read it again. */
export class CheckpointMovedError extends Error {
  override readonly name = 'CheckpointMovedError';

  constructor(follower: string) {
    super(`the checkpoint of ${follower} was moved by somebody else`);
  }
}

/** Why a follower stands still. Says what kind of error and where, and nothing of what an event holds. */
export interface FollowerTrouble {
  /** The event that cannot be dealt with; absent when the surroundings are at fault, such as a database that is away. */
  readonly event?: {
    readonly eventId: string;
    readonly type: string;
    readonly position: string;
    readonly streamId: string;
    readonly revision: number;
  };
  readonly error: string;
  readonly reason: string;
  readonly since: Instant;
  readonly tries: number;
}

export interface FollowerState {
  readonly name: string;
  readonly position: Position;
  /** Whether this process runs it now. */
  readonly owned: boolean;
  /** Events passed per second, of late. */
  readonly rate: number;
  /** Failures since this process began. */
  readonly errors: number;
  readonly trouble?: FollowerTrouble;
  /** While its rows are made anew beside those that are served. */
  readonly rebuilding?: RebuildProgress;
}

/** What the worker that runs a follower tells the others of it. */
export interface FollowerReport extends Pick<FollowerState, 'trouble' | 'rebuilding'> {
  readonly position: string;
  readonly rate: number;
  readonly errors: number;
}
