import type { Recorded } from '@shouzheng/kernel';
import type { EndpointEvent } from '../endpoint/endpoint.events.js';
import { recoverable } from './recovery.js';
import type { Sql } from './sql.js';

const UUID_TEXT_LENGTH = 36;
export const endpointIdOf = (streamId: string): string => streamId.slice(-UUID_TEXT_LENGTH);

/**
 * Keeps the sender's own rows of endpoints and grants. Every statement does no harm when it is repeated: a reactor
 * whose checkpoint was set back goes over the same history again.
 * @returns lanes that now have something to send
 */
export async function keepRoute(tx: Sql, event: Recorded<EndpointEvent>): Promise<readonly string[]> {
  const endpointId = endpointIdOf(event.streamId);
  if (event.type === 'EndpointRegistered') {
    const { agency, organ, regionCode, url } = event.data;
    await tx.query(
      `INSERT INTO delivery_route (endpoint_id, agency, organ, region_code, url, status, revision)
       VALUES ($1, $2, $3, $4, $5, 'registered', $6) ON CONFLICT (endpoint_id) DO NOTHING`,
      [endpointId, agency, organ, regionCode, url, event.revision],
    );
    return [];
  }
  const [fresh] = await tx.query<unknown[]>(
    `WITH seen AS (UPDATE delivery_route SET revision = $2 WHERE endpoint_id = $1 AND revision < $2 RETURNING 1)
     SELECT 1 FROM seen`,
    [endpointId, event.revision],
  );
  return fresh ? changeRoute(tx, endpointId, event) : [];
}

async function changeRoute(
  tx: Sql,
  endpointId: string,
  event: Recorded<EndpointEvent>,
): Promise<readonly string[]> {
  switch (event.type) {
    case 'EndpointActivated':
      await setStatus(tx, endpointId, 'active');
      return waitingLanes(tx, endpointId);
    case 'EndpointSuspended':
      await setStatus(tx, endpointId, 'suspended');
      return [];
    case 'EndpointHeld':
      await setStatus(tx, endpointId, 'held');
      return [];
    case 'GrantApproved':
      await tx.query(
        `INSERT INTO delivery_grant (endpoint_id, grant_id, event_type, region_code, from_position)
         SELECT $1, $2, unnest($3::text[]), $4, $5 ON CONFLICT DO NOTHING`,
        [
          endpointId,
          event.data.grant,
          event.data.eventTypes,
          event.data.regionCode,
          event.position.toString(),
        ],
      );
      return [];
    case 'GrantRevoked':
      await tx.query(
        `UPDATE delivery_grant SET until_position = $3
         WHERE endpoint_id = $1 AND grant_id = $2 AND until_position IS NULL`,
        [endpointId, event.data.grant, event.position.toString()],
      );
      return withdrawUngranted(tx, endpointId);
    case 'DeliveriesRecovered':
      return recoverable(tx, endpointId, event.data);
    case 'LaneReleased':
      return releaseLane(tx, endpointId, event.data);
    case 'EndpointRegistered':
    case 'GrantProposed':
    case 'SecretRotated':
    case 'TestEventRequested':
      return [];
  }
}

async function setStatus(tx: Sql, endpointId: string, status: string): Promise<void> {
  await tx.query(
    'UPDATE delivery_route SET status = $2, failures = 0, paused_until = NULL WHERE endpoint_id = $1',
    [endpointId, status],
  );
}

async function waitingLanes(tx: Sql, endpointId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM delivery_lane WHERE endpoint_id = $1 AND due_at IS NOT NULL AND NOT held LIMIT 1000',
    [endpointId],
  );
  return rows.map(({ id }) => id);
}

/**
 * What the agency may no longer learn is not sent any more. A correction of what it did learn still is; and so is
 * what an effective grant covers besides.
 */
async function withdrawUngranted(tx: Sql, endpointId: string): Promise<readonly string[]> {
  await lockLanes(tx, endpointId);
  const rows = await tx.query<{ id: string }[]>(
    `WITH gone AS (
       UPDATE delivery d SET status = 'withdrawn', withdrawn_reason = 'grant-revoked'
       WHERE d.endpoint_id = $1 AND d.status IN ('pending', 'held') AND d.supersedes IS NULL
         AND EXISTS (SELECT 1 FROM delivery_grant g WHERE g.endpoint_id = $1 AND g.event_type = d.event_type)
         AND NOT EXISTS (SELECT 1 FROM delivery_grant g WHERE g.endpoint_id = $1 AND g.event_type = d.event_type
                         AND g.until_position IS NULL)
       RETURNING d.lane_id),
     freed AS (
       UPDATE delivery_lane SET due_at = now(), held = false WHERE id IN (SELECT lane_id FROM gone) RETURNING id)
     SELECT id FROM freed`,
    [endpointId],
  );
  return rows.map(({ id }) => id);
}

async function releaseLane(
  tx: Sql,
  endpointId: string,
  release: { readonly lane: string; readonly how: 'retry' | 'withdraw-first' },
): Promise<readonly string[]> {
  const lanes = await tx.query<unknown[]>(
    'SELECT id FROM delivery_lane WHERE id = $1 AND endpoint_id = $2 AND held FOR UPDATE',
    [release.lane, endpointId],
  );
  if (lanes.length === 0) return [];
  await tx.query(
    release.how === 'retry'
      ? `UPDATE delivery SET status = 'pending', attempts = 0 WHERE lane_id = $1 AND status = 'held'`
      : `UPDATE delivery SET status = 'withdrawn', withdrawn_reason = 'released' WHERE lane_id = $1 AND status = 'held'`,
    [release.lane],
  );
  await tx.query('UPDATE delivery_lane SET held = false, unreachable = false, due_at = now() WHERE id = $1', [
    release.lane,
  ]);
  return [release.lane];
}

/** Lanes before deliveries, in one order: a worker that drains a lane locks in that order too. */
export async function lockLanes(tx: Sql, endpointId: string): Promise<void> {
  await tx.query('SELECT 1 FROM delivery_lane WHERE endpoint_id = $1 ORDER BY id FOR UPDATE', [endpointId]);
}
