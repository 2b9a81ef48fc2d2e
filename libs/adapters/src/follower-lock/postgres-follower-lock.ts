import type { Pool } from 'pg';
import { LeasingFollowerLock, type LeaseTimes } from './leasing-follower-lock.js';
import { PostgresLeaseTable } from './postgres-lease-table.js';

/** Leases of all processes on one PostgreSQL; `migrateFollowerLock` makes their table. */
export class PostgresFollowerLock extends LeasingFollowerLock {
  constructor(pool: Pool, times: Partial<LeaseTimes> = {}) {
    super(new PostgresLeaseTable(pool), times);
  }
}
