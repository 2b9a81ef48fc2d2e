/**
 * The fencing token of a lease: whoever is given the follower after its holder has a greater epoch. Each write of a
 * follower's effects carries it, so that one who was taken for dead and comes back writes nothing.
 */
export interface Fence {
  readonly follower: string;
  readonly epoch: bigint;
}

/** The effects of a follower that another has been given meanwhile: nothing of them was written. */
export class StaleEpochError extends Error {
  override readonly name = 'StaleEpochError';

  constructor({ follower, epoch }: Fence) {
    super(`${follower} was given to another worker after epoch ${epoch}`);
  }
}

/** That this process, and no other, may run the follower, for a short term that is renewed until it is released. */
export interface FollowerLease {
  readonly fence: Fence;
  /**
   * Aborts when this process must stop following: the lease could not be renewed and is about to end, or another
   * worker has fewer followers than its share. Take no further batch, and release it.
   */
  readonly lost: AbortSignal;
  /** Ends the lease; a second call does nothing. */
  release(): Promise<void>;
}

export interface AcquireOptions {
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** Asked at each renewal; what it answers is shown to all processes by `holdings`. */
  readonly report?: () => Readonly<Record<string, unknown>>;
}

/** Who runs a follower, or ran it last. */
export interface FollowerHolding {
  readonly name: string;
  readonly epoch: bigint;
  /** Name of the process; undefined when nobody holds it now. */
  readonly holder?: string;
  /** What the holder said of it at its last renewal. */
  readonly report: Readonly<Record<string, unknown>>;
}

/** One follower of a name at a time, over all processes: two would do every side effect twice. */
export interface FollowerLock {
  /**
   * Waits until the lease is free and takes it.
   * MUST give a name to one lease at a time, also within one process, and each with a greater epoch than all before.
   * MUST give it to another within MAX_FAIL_OVER_MS when its holder dies, freezes or cannot be reached.
   * MUST abort `lost` in a holder that cannot renew before another can be given the lease.
   * MUST measure terms by one clock for all, and never by the civil time of a process, which jumps.
   * MUST reject with the signal's reason when that aborts while waiting, and hold nothing then.
   */
  acquire(name: string, options?: AcquireOptions): Promise<FollowerLease>;

  /** Every follower that was ever given, by name. */
  holdings(): Promise<readonly FollowerHolding[]>;
}

export const MAX_FAIL_OVER_MS = 5_000;
