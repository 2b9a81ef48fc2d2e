import { LeasingFollowerLock, type LeaseTimes } from './leasing-follower-lock.js';
import { MemoryLeaseTable } from './memory-lease-table.js';

/** Leases within one process, for tests and for a process that is alone. */
export class MemoryFollowerLock extends LeasingFollowerLock {
  constructor(table = new MemoryLeaseTable(), times: Partial<LeaseTimes> = {}) {
    super(table, times);
  }
}
