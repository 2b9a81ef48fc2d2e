import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import type { DeliveryBooksView } from './books.dto.js';
import type { Visible } from './visible-to.js';

interface Row {
  readonly due: string;
  readonly delivered: string;
  readonly pending: string;
  readonly held: string;
  readonly withdrawn: string;
}

/** Counts what was due by the endpoints' sequence numbers and what became of it by the deliveries: two sources. */
@Injectable()
export class DeliveryBooks {
  constructor(private readonly db: DataSource) {}

  async of(visible: Visible, endpointId?: string): Promise<DeliveryBooksView> {
    // One statement, one snapshot: sums taken at different moments would differ without an error.
    const [row]: Row[] = await this.db.query(
      `WITH seen AS (
         SELECT endpoint_id, status, last_sequence FROM delivery_route
         WHERE ($1::text IS NULL OR agency = $1) AND ($2::text[] IS NULL OR organ = ANY ($2))
           AND ($3::uuid IS NULL OR endpoint_id = $3)),
       counted AS (
         SELECT CASE WHEN d.status = 'pending' AND (l.held OR s.status <> 'active') THEN 'held' ELSE d.status END AS kind
         FROM delivery d JOIN seen s USING (endpoint_id) JOIN delivery_lane l ON l.id = d.lane_id)
       SELECT (SELECT COALESCE(sum(last_sequence), 0) FROM seen) AS due,
         count(*) FILTER (WHERE kind = 'delivered') AS delivered, count(*) FILTER (WHERE kind = 'pending') AS pending,
         count(*) FILTER (WHERE kind = 'held') AS held, count(*) FILTER (WHERE kind = 'withdrawn') AS withdrawn
       FROM counted`,
      [visible.agency, visible.organs, endpointId ?? null],
    );
    const [due = 0, delivered = 0, pending = 0, held = 0, withdrawn = 0] = row
      ? [row.due, row.delivered, row.pending, row.held, row.withdrawn].map(Number)
      : [];
    const balanced = due === delivered + pending + held + withdrawn;
    return { due, delivered, pending, held, withdrawn, balanced };
  }
}
