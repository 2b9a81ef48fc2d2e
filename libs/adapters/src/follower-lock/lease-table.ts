import type { FollowerHolding } from '@shouzheng/kernel';

export interface HeldLease {
  readonly name: string;
  readonly epoch: bigint;
}

/** Everything that one process wants of the table at a time. */
export interface Turn {
  readonly holder: string;
  readonly termMs: number;
  readonly renew: readonly (HeldLease & { readonly report: Readonly<Record<string, unknown>> })[];
  readonly release: readonly HeldLease[];
  /** Names of followers that it would run. */
  readonly take: readonly string[];
  /** It wants nothing any more, and does not count as a worker. */
  readonly leaving?: boolean;
}

export interface TurnAnswer {
  readonly renewed: readonly HeldLease[];
  readonly taken: readonly HeldLease[];
  /** Names that this worker holds beyond its share while another waits for them. */
  readonly surplus: readonly string[];
}

/** A lease that nobody took for so long is taken by whoever finds it, whatever its share. */
export const FREE_FOR_ALL_MS = 1_500;

/** Where the leases of all processes stand. Its clock is the only one that ends a lease. */
export interface LeaseTable {
  /**
   * Renews, releases and takes in one act. Takes no more than the worker's share, which is that of all whose leases
   * stand, and beyond it only what nobody else took. The parts of one follower (`name#k/N`) are shared for themselves.
   */
  turn(turn: Turn): Promise<TurnAnswer>;
  holdings(): Promise<readonly FollowerHolding[]>;
  close(): Promise<void>;
}
