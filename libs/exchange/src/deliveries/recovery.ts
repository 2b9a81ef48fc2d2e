import type { Instant } from '@shouzheng/kernel';
import type { Sql } from './sql.js';

export interface Recovery {
  readonly which: 'failed' | 'all';
  readonly since?: Instant | undefined;
  readonly fromSequence?: number | undefined;
}

/**
 * Deliveries that a recovery sends again, and what superseded them: a fact that was corrected is never revived as
 * current. What the agency may no longer learn is not among them, save corrections. Parameters: endpoint, which,
 * since, first sequence.
 */
const CHOSEN = `
  WITH RECURSIVE chosen AS (
    SELECT d.id, d.lane_id FROM delivery d
    WHERE d.endpoint_id = $1
      AND d.status = ANY (CASE WHEN $2 = 'all' THEN ARRAY['delivered', 'held', 'withdrawn'] ELSE ARRAY['held', 'withdrawn'] END)
      AND d.created_at >= COALESCE($3::timestamptz, '-infinity') AND d.sequence >= COALESCE($4::bigint, 0)
      AND (d.supersedes IS NOT NULL
           OR NOT EXISTS (SELECT 1 FROM delivery_grant g WHERE g.endpoint_id = $1 AND g.event_type = d.event_type)
           OR EXISTS (SELECT 1 FROM delivery_grant g WHERE g.endpoint_id = $1 AND g.event_type = d.event_type
                      AND g.until_position IS NULL))
    UNION
    SELECT d.id, d.lane_id FROM delivery d JOIN chosen c ON d.supersedes = c.id AND d.endpoint_id = $1
  )`;

const parametersOf = (endpointId: string, { which, since, fromSequence }: Recovery): unknown[] => [
  endpointId,
  which,
  since ?? null,
  fromSequence ?? null,
];

/** How many deliveries a recovery would send again. */
export async function countRecoverable(sql: Sql, endpointId: string, recovery: Recovery): Promise<number> {
  const [row] = await sql.query<{ count: string }[]>(
    `${CHOSEN} SELECT count(*) AS count FROM chosen`,
    parametersOf(endpointId, recovery),
  );
  return Number(row?.count ?? 0);
}

/** Makes them due again, in the order of their lanes; a held lane goes on. @returns the lanes */
export async function recoverable(
  tx: Sql,
  endpointId: string,
  recovery: Recovery,
): Promise<readonly string[]> {
  await tx.query('SELECT 1 FROM delivery_lane WHERE endpoint_id = $1 ORDER BY id FOR UPDATE', [endpointId]);
  const rows = await tx.query<{ id: string }[]>(
    `${CHOSEN},
     again AS (
       UPDATE delivery SET status = 'pending', withdrawn_reason = NULL, attempts = 0, replay = true
       WHERE id IN (SELECT id FROM chosen) RETURNING lane_id),
     freed AS (
       UPDATE delivery_lane SET due_at = now(), held = false, unreachable = false
       WHERE id IN (SELECT lane_id FROM again) RETURNING id)
     SELECT id FROM freed`,
    parametersOf(endpointId, recovery),
  );
  return rows.map(({ id }) => id);
}
