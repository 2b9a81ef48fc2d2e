import type { Instant } from '@shouzheng/kernel';
import { cloudEventText, deliveryIdOf, laneIdOf, sha256 } from './cloud-event.js';
import type { Sql } from './sql.js';

export interface DueDelivery {
  readonly endpointId: string;
  readonly eventId: string;
  readonly streamId: string;
  readonly publicType: string;
  readonly dataschema: string;
  readonly subject: string;
  readonly regionCode: string;
  readonly lane: string;
  readonly time: Instant;
  readonly data: unknown;
  readonly supersedes?: string;
}

/**
 * Writes one due delivery, once: with the next numbers of its endpoint and of its lane, neither of which has gaps.
 * @returns the lane, or undefined when the delivery was there already
 */
export async function writeDelivery(tx: Sql, due: DueDelivery, now: Instant): Promise<string | undefined> {
  const { endpointId, eventId, publicType, lane } = due;
  const id = deliveryIdOf(eventId, publicType, endpointId);
  const laneId = laneIdOf(endpointId, lane);
  const [there] = await tx.query<unknown[]>('SELECT 1 FROM delivery WHERE id = $1', [id]);
  if (there) return undefined;
  const [route] = await tx.query<{ sequence: string }[]>(
    `WITH next AS (UPDATE delivery_route SET last_sequence = last_sequence + 1 WHERE endpoint_id = $1
                   RETURNING last_sequence)
     SELECT last_sequence AS sequence FROM next`,
    [endpointId],
  );
  // A lane that waits for its next try keeps its time: hurrying it would break the order or the receiver.
  const [place] = await tx.query<{ sequence: string }[]>(
    `INSERT INTO delivery_lane (id, endpoint_id, lane, last_sequence, due_at) VALUES ($1, $2, $3, 1, now())
     ON CONFLICT (id) DO UPDATE SET last_sequence = delivery_lane.last_sequence + 1,
       due_at = COALESCE(delivery_lane.due_at, excluded.due_at)
     RETURNING last_sequence AS sequence`,
    [laneId, endpointId, lane],
  );
  if (!route || !place) throw new Error('a delivery to an endpoint without a route');
  const sequence = Number(route.sequence);
  const body = cloudEventText({ ...due, id, type: publicType, sequence });
  await tx.query(
    `INSERT INTO delivery (id, endpoint_id, lane_id, sequence, lane_sequence, event_id, stream_id, event_type, subject,
       region_code, supersedes, body, body_sha256, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      endpointId,
      laneId,
      sequence,
      place.sequence,
      eventId,
      due.streamId,
      publicType,
      due.subject,
      due.regionCode,
      due.supersedes ?? null,
      body,
      sha256(body),
      now,
    ],
  );
  return laneId;
}
