import { Inject, Injectable } from '@nestjs/common';
import type { Regions, Staff } from '@shouzheng/law/contract';
import { DEFAULT_LIMIT, DataSource, ProblemError, REGIONS, decodeCursor, pageOf } from '@shouzheng/platform';
import type { DeliveryBooksView } from '../books.dto.js';
import { DeliveryBooks } from '../delivery-books.js';
import { PublicCatalogue } from '../public-catalogue.js';
import { type Visible, visibleTo } from '../visible-to.js';
import type {
  AttemptView,
  DeliveryItem,
  DeliveryPage,
  DeliveryState,
  FindDeliveriesQuery,
} from './delivery.dto.js';

interface Row {
  readonly id: string;
  readonly endpoint_id: string;
  readonly agency: string;
  readonly lane_id: string;
  readonly lane: string;
  readonly sequence: string;
  readonly event_type: string;
  readonly subject: string;
  readonly stream_id: string;
  readonly region_code: string;
  readonly supersedes: string | null;
  readonly replay: boolean;
  readonly state: DeliveryState;
  readonly withdrawn_reason: string | null;
  readonly created_at: Date;
  readonly delivered_at: Date | null;
  readonly due_at: Date | null;
  readonly body: string;
  readonly attempts: readonly AttemptView[] | null;
}

/** The state as people see it follows from the delivery, its lane and its endpoint. */
const SEEN = `
  SELECT d.*, l.lane, r.agency, l.due_at,
    CASE WHEN d.status <> 'pending' THEN d.status
         WHEN r.status <> 'active' THEN 'gone'
         WHEN EXISTS (SELECT 1 FROM delivery b WHERE b.lane_id = d.lane_id AND b.lane_sequence < d.lane_sequence
                      AND b.status IN ('pending', 'held')) THEN 'queued'
         WHEN d.attempts > 0 THEN 'retrying' ELSE 'pending' END AS state
  FROM delivery d JOIN delivery_lane l ON l.id = d.lane_id JOIN delivery_route r ON r.endpoint_id = d.endpoint_id
  WHERE ($1::text IS NULL OR r.agency = $1) AND ($2::text[] IS NULL OR r.organ = ANY ($2))`;

const WITH_ATTEMPTS = `
  (SELECT json_agg(json_build_object('number', a.number, 'at', to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
     'stage', a.stage, 'status', a.status, 'failure', a.failure, 'durationMs', a.duration_ms, 'left', a.request_left,
     'answerKind', a.answer_kind, 'answerBytes', a.answer_bytes) ORDER BY a.number DESC)
   FROM delivery_attempt a WHERE a.delivery_id = s.id) AS attempts`;

@Injectable()
export class DeliveryList {
  constructor(
    private readonly db: DataSource,
    private readonly bookkeeper: DeliveryBooks,
    private readonly catalogue: PublicCatalogue,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  /** Newest first; those of one moment by their place in the endpoint's sequence. */
  async find(query: FindDeliveriesQuery, staff: Staff): Promise<DeliveryPage> {
    const { limit = DEFAULT_LIMIT, endpoint = null, state = null, eventType = null } = query;
    const visible = visibleTo(staff, this.regions);
    const [createdAt = null, sequence = null, id = null] = decodeCursor(query.after, 3) ?? [];
    const rows: Row[] = await this.db.query(
      `SELECT s.*, ${WITH_ATTEMPTS} FROM (
         SELECT * FROM (${SEEN}) all_seen
         WHERE ($3::uuid IS NULL OR endpoint_id = $3) AND ($4::text IS NULL OR state = $4)
           AND ($5::text IS NULL OR stream_id = $5 OR subject = $5) AND ($6::text IS NULL OR event_type = $6)
           AND ($7::timestamptz IS NULL OR (created_at, sequence, id) < ($7, $8::bigint, $9::uuid))
         ORDER BY created_at DESC, sequence DESC, id DESC LIMIT $10) s
       ORDER BY s.created_at DESC, s.sequence DESC, s.id DESC`,
      [
        visible.agency,
        visible.organs,
        endpoint,
        state,
        query.case ?? null,
        eventType,
        createdAt,
        sequence,
        id,
        limit + 1,
      ],
    );
    const page = pageOf(
      rows,
      limit,
      (row) => [row.created_at.toISOString(), row.sequence, row.id],
      (row) => this.item(row),
    );
    return { ...page, books: await this.bookkeeper.of(visible, query.endpoint) };
  }

  /** @throws ProblemError `not-found`, also for somebody else's */
  async get(id: string, staff: Staff): Promise<DeliveryItem> {
    const { agency, organs }: Visible = visibleTo(staff, this.regions);
    const [row]: Row[] = await this.db.query(`SELECT s.*, ${WITH_ATTEMPTS} FROM (${SEEN} AND d.id = $3) s`, [
      agency,
      organs,
      id,
    ]);
    if (!row) throw new ProblemError('not-found');
    return this.item(row);
  }

  books(endpointId: string | undefined, staff: Staff): Promise<DeliveryBooksView> {
    return this.bookkeeper.of(visibleTo(staff, this.regions), endpointId);
  }

  private item(row: Row): DeliveryItem {
    const text = this.catalogue.text(row.event_type);
    const waits = row.state === 'pending' || row.state === 'retrying';
    return {
      id: row.id,
      endpointId: row.endpoint_id,
      agency: row.agency,
      laneId: row.lane_id,
      lane: row.lane,
      sequence: Number(row.sequence),
      eventType: row.event_type,
      eventZh: text?.zh ?? row.event_type,
      eventEn: text?.en ?? row.event_type,
      subject: row.subject,
      streamId: row.stream_id,
      regionCode: row.region_code,
      supersedes: row.supersedes,
      replay: row.replay,
      state: row.state,
      withdrawnReason: row.withdrawn_reason,
      createdAt: row.created_at.toISOString(),
      deliveredAt: row.delivered_at?.toISOString() ?? null,
      nextAttemptAt: waits ? (row.due_at?.toISOString() ?? null) : null,
      attempts: row.attempts ?? [],
      request: {
        headers: {
          'content-type': 'application/cloudevents+json; charset=utf-8',
          'webhook-id': row.id,
          ...(row.replay ? { 'webhook-replay': 'true' } : {}),
        },
        body: row.body,
      },
    };
  }
}
