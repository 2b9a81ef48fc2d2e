import { Inject, Injectable } from '@nestjs/common';
import type { Sealed } from '@shouzheng/kernel';
import type { Regions, Staff } from '@shouzheng/law/contract';
import {
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  REGIONS,
  Sealer,
  decodeCursor,
  pageOf,
} from '@shouzheng/platform';
import { Jurisdiction } from '../jurisdiction.js';
import type { AccessItem, FindAccessesQuery } from './access-list.dto.js';
import { accessLogProjection } from './access-log.projection.js';

interface Row {
  readonly key: string;
  readonly subject: string;
  readonly kind: string;
  readonly detail: string | null;
  readonly reason: Sealed | null;
  readonly account: string;
  readonly person: string;
  readonly role: string;
  readonly organ: string;
  readonly badge: string;
  readonly at: string;
}

/** Openings, newest first: of one record, by one person, or all that one may see. */
@Injectable()
export class AccessList {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: Sealer,
    private readonly ownWrite: OwnWrite,
    private readonly jurisdiction: Jurisdiction,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  /**
   * A county's head sees who opened the county's records, and what the county's own people opened anywhere.
   * @throws RefusalError `actor.other-jurisdiction` for a record of another organ
   */
  async find(query: FindAccessesQuery, staff: Staff): Promise<Page<AccessItem>> {
    await this.ownWrite.awaited(accessLogProjection.name, query.atLeast);
    const { subject, person, limit = DEFAULT_LIMIT } = query;
    if (subject !== undefined) await this.jurisdiction.demandOf(staff, subject);
    const ownOnly = subject === undefined && !this.jurisdiction.seesAll(staff);
    const after = decodeCursor(query.after, 2);
    const rows: Row[] = await this.db.query(
      `SELECT key, subject, kind, detail, reason, account, person, role, organ, badge, at FROM access_log
       WHERE ($1::text IS NULL OR subject = $1) AND ($2::text IS NULL OR person = $2)
         AND ($3::text IS NULL OR organ = $3) AND ($4::text IS NULL OR (at, key) < ($4, $5))
       ORDER BY at DESC, key DESC LIMIT $6`,
      [subject ?? null, person ?? null, ownOnly ? staff.organ : null, ...(after ?? [null, null]), limit + 1],
    );
    const page = pageOf(
      rows,
      limit,
      ({ at, key }) => [at, key],
      (row) => row,
    );
    return { items: await Promise.all(page.items.map((row) => this.itemOf(row))), next: page.next };
  }

  private async itemOf({ key, organ, reason, ...row }: Row): Promise<AccessItem> {
    return {
      ...row,
      id: key,
      organ: { code: organ, name: this.regions.get(organ)?.name ?? organ },
      reason: reason ? ((await this.sealer.open(reason)) ?? null) : null,
    };
  }
}
