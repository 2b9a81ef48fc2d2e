import type { Instant } from '@shouzheng/kernel';
import { randomUUID } from 'node:crypto';
import type { AttemptResult } from './webhook-sender.js';
import type { Database } from './sql.js';

/** A worker's right to a lane. It ends by itself, so that a worker that died holds up nothing for long. */
export interface LaneLease {
  readonly laneId: string;
  readonly endpointId: string;
  readonly token: string;
}

export interface WaitingDelivery {
  readonly id: string;
  readonly eventType: string;
  readonly body: string;
  readonly attempts: number;
  readonly replay: boolean;
  /** A later delivery that corrects this one: told along when this one is sent again. */
  readonly supersededBy: string | null;
}

export interface RouteState {
  readonly url: string;
  readonly status: string;
  readonly failures: number;
  /** After failures to reach it in a row, all its lanes wait. */
  readonly paused: boolean;
}

export type Verdict =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'again'; readonly afterMs: number; readonly unreachable: boolean }
  | { readonly kind: 'held' };

/**
 * Lanes as rows. Leases, tries and pauses are timed by the database's clock alone: workers whose clocks differ agree
 * about them, and one whose clock is wrong neither hurries nor puts off anything.
 */
export class LaneStore {
  constructor(
    private readonly db: Database,
    private readonly leaseMs: number,
    /** At most so many lanes of one endpoint at a time: a slow receiver must not take every worker. */
    private readonly lanesAtOnce: number,
  ) {}

  /** The lane, when it is free and its endpoint has room. */
  async claim(laneId: string): Promise<LaneLease | undefined> {
    const token = randomUUID();
    const [row] = await this.db.query<{ endpoint_id: string }[]>(
      `WITH claimed AS (
         UPDATE delivery_lane l SET lease = $2, leased_until = now() + $3 * interval '1 millisecond'
         WHERE l.id = $1 AND NOT l.held AND l.due_at IS NOT NULL AND (l.leased_until IS NULL OR l.leased_until < now())
           AND (SELECT count(*) FROM delivery_lane o WHERE o.endpoint_id = l.endpoint_id AND o.leased_until > now()) < $4
         RETURNING l.endpoint_id)
       SELECT endpoint_id FROM claimed`,
      [laneId, token, this.leaseMs, this.lanesAtOnce],
    );
    return row && { laneId, endpointId: row.endpoint_id, token };
  }

  /** Before each attempt. Answers whether the lane is still ours. */
  async renew(lease: LaneLease): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `WITH mine AS (UPDATE delivery_lane SET leased_until = now() + $3 * interval '1 millisecond'
                     WHERE id = $1 AND lease = $2 RETURNING 1)
       SELECT 1 FROM mine`,
      [lease.laneId, lease.token, this.leaseMs],
    );
    return rows.length > 0;
  }

  /** Milliseconds until its next try, none or fewer when it is due; undefined when nothing is to be tried. */
  async dueInMs(laneId: string): Promise<number | undefined> {
    const [row] = await this.db.query<{ ms: number }[]>(
      `SELECT ceil(extract(epoch FROM due_at - now()) * 1000)::float8 AS ms FROM delivery_lane
       WHERE id = $1 AND NOT held AND due_at IS NOT NULL`,
      [laneId],
    );
    return row?.ms;
  }

  async first(laneId: string): Promise<WaitingDelivery | undefined> {
    const [row] = await this.db.query<
      {
        id: string;
        event_type: string;
        body: string;
        attempts: number;
        replay: boolean;
        superseded_by: string | null;
      }[]
    >(
      `SELECT d.id, d.event_type, d.body, d.attempts, d.replay,
         (SELECT s.id FROM delivery s WHERE s.supersedes = d.id ORDER BY s.sequence DESC LIMIT 1) AS superseded_by
       FROM delivery d WHERE d.lane_id = $1 AND d.status = 'pending' ORDER BY d.lane_sequence LIMIT 1`,
      [laneId],
    );
    if (!row) return undefined;
    const { id, body, attempts, replay } = row;
    return { id, body, attempts, replay, eventType: row.event_type, supersededBy: row.superseded_by };
  }

  async route(endpointId: string): Promise<RouteState | undefined> {
    const [row] = await this.db.query<RouteState[]>(
      `SELECT url, status, failures, paused_until IS NOT NULL AND paused_until > now() AS paused
       FROM delivery_route WHERE endpoint_id = $1`,
      [endpointId],
    );
    return row;
  }

  /**
   * The attempt and what follows from it, in one transaction. A delivery that was withdrawn while it was under way
   * and arrived nevertheless is delivered: that is the fact. Somebody else's lane is left alone.
   */
  async record(
    lease: LaneLease,
    delivery: WaitingDelivery,
    at: Instant,
    result: AttemptResult,
    verdict: Verdict,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const mine = await tx.query<unknown[]>(
        'SELECT 1 FROM delivery_lane WHERE id = $1 AND lease = $2 FOR UPDATE',
        [lease.laneId, lease.token],
      );
      const [row] = await tx.query<{ number: number }[]>(
        `WITH counted AS (
           UPDATE delivery SET attempts = attempts + 1, all_attempts = all_attempts + 1, sent = sent OR $2,
             status = CASE WHEN $3 = 'delivered' THEN 'delivered'
                           WHEN $3 = 'held' AND status = 'pending' AND $5 THEN 'held' ELSE status END,
             withdrawn_reason = CASE WHEN $3 = 'delivered' THEN NULL ELSE withdrawn_reason END,
             delivered_at = CASE WHEN $3 = 'delivered' THEN COALESCE(delivered_at, $4) ELSE delivered_at END
           WHERE id = $1 RETURNING all_attempts)
         SELECT all_attempts AS number FROM counted`,
        [delivery.id, result.requestLeft, verdict.kind, at, mine.length > 0],
      );
      await tx.query(
        `INSERT INTO delivery_attempt (delivery_id, number, at, stage, status, failure, duration_ms, request_left,
           answer_kind, answer_bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          delivery.id,
          row?.number ?? 0,
          at,
          result.stage,
          result.status ?? null,
          result.failure ?? null,
          result.durationMs,
          result.requestLeft,
          result.answer?.kind ?? null,
          result.answer?.bytes ?? null,
        ],
      );
      if (mine.length === 0) return;
      await tx.query(
        `UPDATE delivery_lane SET held = $2, due_at = now() + $3 * interval '1 millisecond', unreachable = $4
         WHERE id = $1`,
        [
          lease.laneId,
          verdict.kind === 'held',
          verdict.kind === 'again' ? verdict.afterMs : 0,
          verdict.kind === 'again' && verdict.unreachable,
        ],
      );
    });
  }

  /** Puts the lane off without an attempt, for as long as its endpoint rests. */
  async putOff(lease: LaneLease): Promise<void> {
    await this.db.query(
      `UPDATE delivery_lane l SET due_at = GREATEST(l.due_at, r.paused_until), unreachable = true
       FROM delivery_route r WHERE r.endpoint_id = l.endpoint_id AND l.id = $1 AND l.lease = $2`,
      [lease.laneId, lease.token],
    );
  }

  /**
   * Gives the lane back. When nothing waits in it any more it is not due any more; asked under its lock, so that a
   * delivery that the reactor adds meanwhile is either seen here or makes the lane due after us.
   */
  async release(lease: LaneLease): Promise<void> {
    await this.db.transaction(async (tx) => {
      const mine = await tx.query<unknown[]>(
        'SELECT 1 FROM delivery_lane WHERE id = $1 AND lease = $2 FOR UPDATE',
        [lease.laneId, lease.token],
      );
      if (mine.length === 0) return;
      await tx.query(
        `UPDATE delivery_lane SET lease = NULL, leased_until = NULL,
           due_at = CASE WHEN EXISTS (SELECT 1 FROM delivery d WHERE d.lane_id = $1 AND d.status = 'pending')
                         THEN due_at END
         WHERE id = $1`,
        [lease.laneId],
      );
    });
  }

  /** One more failure to reach the receiver; after some of them every lane of the endpoint waits. */
  async unreached(endpointId: string, pauseMs: number | null): Promise<void> {
    await this.db.query(
      `UPDATE delivery_route SET failures = failures + 1, paused_until = now() + $2 * interval '1 millisecond'
       WHERE endpoint_id = $1`,
      [endpointId, pauseMs],
    );
  }

  /** The receiver is there again: lanes that waited for that are due now. @returns some of them */
  async reached(endpointId: string): Promise<readonly string[]> {
    await this.db.query(
      `UPDATE delivery_route SET failures = 0, paused_until = NULL WHERE endpoint_id = $1 AND failures > 0`,
      [endpointId],
    );
    const rows = await this.db.query<{ id: string }[]>(
      `WITH woken AS (
         UPDATE delivery_lane SET due_at = now(), unreachable = false
         WHERE id IN (SELECT id FROM delivery_lane WHERE endpoint_id = $1 AND unreachable AND NOT held
                      ORDER BY id FOR UPDATE SKIP LOCKED)
         RETURNING id)
       SELECT id FROM woken`,
      [endpointId],
    );
    return rows.map(({ id }) => id);
  }

  /** Free lanes of active endpoints that are due, the longest due first. */
  async dueLanes(limit: number, endpointId?: string): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT l.id FROM delivery_lane l JOIN delivery_route r USING (endpoint_id)
       WHERE NOT l.held AND l.due_at <= now() AND (l.leased_until IS NULL OR l.leased_until < now())
         AND r.status = 'active' AND (r.paused_until IS NULL OR r.paused_until <= now())
         AND ($2::uuid IS NULL OR l.endpoint_id = $2)
       ORDER BY l.due_at, l.id LIMIT $1`,
      [limit, endpointId ?? null],
    );
    return rows.map(({ id }) => id);
  }
}
