import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Regions, Staff } from '@shouzheng/law/contract';
import {
  AllowedCommands,
  allowedCommandViews,
  CLOCK,
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  type PageQuery,
  ProblemError,
  ProblemWriter,
  REGIONS,
  StreamReader,
  decodeCursor,
  pageOf,
} from '@shouzheng/platform';
import { DeliveryBooks } from '../delivery-books.js';
import { type Recovery, countRecoverable } from '../deliveries/recovery.js';
import { visibleTo } from '../visible-to.js';
import type { EndpointDetail, EndpointItem } from './endpoint.dto.js';
import { type GrantRow, endpointProjection } from './endpoint.projection.js';
import { endpointStream } from './endpoint.state.js';
import { AGENCIES, type AgencyCode } from '@shouzheng/law/contract';

interface Row {
  readonly key: string;
  readonly id: string;
  readonly revision: number;
  readonly agency: AgencyCode;
  readonly organ: string;
  readonly region_code: string;
  readonly url: string;
  readonly status: string;
  readonly stop_reason: string | null;
  readonly registered_at: string;
  readonly registered_by: string;
  readonly secret_issued_at: string;
  readonly previous_secret_until: string | null;
  readonly grants: readonly GrantRow[];
  readonly failures: number | null;
}

const SELECT = `
  SELECT e.*, r.failures FROM endpoint e LEFT JOIN delivery_route r ON r.endpoint_id = e.id
  WHERE ($1::text IS NULL OR e.agency = $1) AND ($2::text[] IS NULL OR e.organ = ANY ($2))`;

@Injectable()
export class EndpointQuestions {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly reader: StreamReader,
    private readonly allowed: AllowedCommands,
    private readonly writer: ProblemWriter,
    private readonly books: DeliveryBooks,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(query: PageQuery, staff: Staff): Promise<Page<EndpointItem>> {
    await this.ownWrite.awaited(endpointProjection.name, query.atLeast);
    const { limit = DEFAULT_LIMIT } = query;
    const { agency, organs } = visibleTo(staff, this.regions);
    const [after = null] = decodeCursor(query.after, 1) ?? [];
    const rows: Row[] = await this.db.query(
      `${SELECT} AND ($3::text IS NULL OR e.key > $3) ORDER BY e.key LIMIT $4`,
      [agency, organs, after, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.key],
      (row) => this.item(row),
    );
  }

  /** @throws ProblemError `not-found`, also for an endpoint of somebody else: that it exists is theirs to tell */
  async get(id: string, staff: Staff, atLeast?: string): Promise<EndpointDetail> {
    await this.ownWrite.awaited(endpointProjection.name, atLeast);
    const row = await this.row(id, staff);
    const streamId = `${endpointStream.category}-${id}`;
    const { state } = await this.reader.load(streamId, endpointStream);
    const visible = visibleTo(staff, this.regions);
    return {
      ...this.item(row),
      books: await this.books.of(visible, id),
      allowedCommands: allowedCommandViews(this.allowed.for(endpointStream.category, streamId, state, staff)),
    };
  }

  async countRecoverable(id: string, recovery: Recovery, staff: Staff): Promise<{ count: number }> {
    await this.row(id, staff);
    return { count: await countRecoverable(this.db, id, recovery) };
  }

  /** In UTC, as events and rows compare it. @throws ProblemError `request.invalid` for a time that does not exist */
  instantOf(path: string, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const time = Date.parse(text);
    if (Number.isNaN(time))
      throw new ProblemError('request.invalid', { errors: [{ path, reason: 'is not a time' }] });
    return new Date(time).toISOString();
  }

  private async row(id: string, staff: Staff): Promise<Row> {
    const { agency, organs } = visibleTo(staff, this.regions);
    const [row]: Row[] = await this.db.query(`${SELECT} AND e.id = $3`, [agency, organs, id]);
    if (!row) throw new ProblemError('not-found');
    return row;
  }

  private item(row: Row): EndpointItem {
    const now = this.clock.now();
    const today = civilDateOf(now);
    const rotatesUntil = row.previous_secret_until;
    return {
      id: row.id,
      revision: row.revision,
      agency: row.agency,
      agencyZh: AGENCIES[row.agency].zh,
      agencyEn: AGENCIES[row.agency].en,
      organ: row.organ,
      regionCode: row.region_code,
      regionName: this.regions.path(row.region_code).at(-1) ?? row.region_code,
      url: row.url,
      state: stateOf(row),
      stopReason: row.stop_reason,
      eventTypes: [...new Set(row.grants.filter(isEffective).flatMap((grant) => grant.eventTypes))],
      grants: row.grants.map((grant) => ({
        ...grant,
        legalBasis: grant.legalBasis.flatMap((rule) => this.writer.cite(rule, today) ?? []),
      })),
      createdAt: row.registered_at,
      registeredBy: row.registered_by,
      secretIssuedAt: row.secret_issued_at,
      secretRotatesUntil: rotatesUntil !== null && rotatesUntil > now ? rotatesUntil : null,
    };
  }
}

const isEffective = (grant: GrantRow): boolean => grant.status === 'effective';

function stateOf({ status, failures }: Row): EndpointItem['state'] {
  if (status === 'registered') return 'pending-approval';
  if (status === 'suspended') return 'paused';
  if (status === 'held') return 'gone';
  return (failures ?? 0) > 0 ? 'recovering' : 'active';
}
