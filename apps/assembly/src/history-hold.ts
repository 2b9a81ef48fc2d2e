import { StandingConnection } from '@shouzheng/adapters';
import type { Pool } from 'pg';

/** Shared by every process that may write events; whoever moves the service to a copy asks for it alone. */
export const HISTORY_LOCK = `hashtextextended('shouzheng-history', 0)`;

/**
 * Keeps the service on its history while this process lives: it shares a lock of the database without which nobody
 * moves the service to a copy. PostgreSQL gives the lock back when the process dies. Waits for a move under way.
 * @param pool of the database in which the followers keep their places
 */
export async function holdHistory(pool: Pool): Promise<StandingConnection> {
  const hold = new StandingConnection(pool, 'history', (client) =>
    client.query(`SELECT pg_advisory_lock_shared(${HISTORY_LOCK})`),
  );
  await hold.firstAttempt.catch(async (error: unknown) => {
    await hold.close();
    throw error;
  });
  return hold;
}
