import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import {
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { ClockViews } from '../../clock-views.js';
import { type TermRow, TERM_COLUMNS, termOf } from '../../docket/term-row.js';
import { ViewRight, inOrgans } from '../../view-right.js';
import { ANSWER_TERM } from '../request.state.js';
import type { FindRequestsQuery, RequestItemView } from './find-requests.dto.js';
import { requestListProjection } from './request-list.projection.js';

interface Row extends TermRow {
  readonly key: string;
  readonly number: string;
  readonly kind: string;
  readonly status: string;
  readonly organ: string;
  readonly channel: string;
  readonly received_on: string;
  readonly outcome: string | null;
}

/** Requests of one's organ with the term of their answer; no word of who asked what. */
@Injectable()
export class RequestList {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly clocks: ClockViews,
    private readonly right: ViewRight,
  ) {}

  async find(query: FindRequestsQuery, staff: Staff): Promise<Page<RequestItemView>> {
    await this.ownWrite.awaited(requestListProjection.name, query.atLeast);
    await this.ownWrite.awaited('term', query.atLeast);
    const { limit = DEFAULT_LIMIT } = query;
    const after = decodeCursor(query.after, 2);
    const rows: Row[] = await this.db.query(
      `SELECT r.key, r.number, r.kind, r.status, r.organ, r.channel, r.received_on, r.outcome, ${TERM_COLUMNS}
       FROM request_row r LEFT JOIN term t ON t.key = r.key || ':${ANSWER_TERM}'
       WHERE ${inOrgans('r.organ', '$1')} AND ($2::text IS NULL OR r.organ = $2)
         AND ($3::text IS NULL OR r.kind = $3) AND ($4::text IS NULL OR r.status = $4)
         AND ($5::text IS NULL OR position($5 in r.number) > 0)
         AND ($6::text IS NULL OR (r.received_on, r.key) < ($6, $7))
       ORDER BY r.received_on DESC, r.key DESC LIMIT $8`,
      [
        this.right.organsOf(staff),
        query.organ ?? null,
        query.kind ?? null,
        query.status ?? null,
        query.q ?? null,
        ...(after ?? [null, null]),
        limit + 1,
      ],
    );
    const today = this.clocks.today();
    return pageOf(
      rows,
      limit,
      ({ received_on, key }) => [received_on, key],
      (row) => this.itemOf(row, today),
    );
  }

  private itemOf(row: Row, today: string): RequestItemView {
    const { key, number, kind, status, organ, channel, received_on, outcome } = row;
    const term = termOf(row);
    return {
      id: entityIdOf(key),
      number,
      kind,
      status,
      organ,
      channel,
      receivedOn: received_on,
      outcome,
      term: term ? this.clocks.view(term, today) : null,
    };
  }
}
