/** That this process, and no other, may run the follower. */
export interface FollowerLease {
  /**
   * Aborts when the lock is lost without `release` (its connection broke): stop at once, somebody else may have
   * begun. What is still under way does no harm, since a checkpoint moves only from where its follower read it.
   */
  readonly lost: AbortSignal;
  /** Ends the lease; a second call does nothing. */
  release(): Promise<void>;
}

/** One follower of a name at a time, over all processes: two would do every side effect twice. */
export interface FollowerLock {
  /**
   * Waits until the lock is free and takes it.
   * MUST give a name to one lease at a time, also within one process.
   * MUST free the lock when its process dies: nobody is there to clean up after it.
   * MUST reject with the signal's reason when that aborts while waiting, and hold nothing then.
   */
  acquire(name: string, signal?: AbortSignal): Promise<FollowerLease>;
}
