import { Inject, Injectable } from '@nestjs/common';
import type { Regions, Role, Staff } from '@shouzheng/law/contract';
import {
  DEFAULT_LIMIT,
  DataSource,
  OwnWrite,
  type Page,
  REGIONS,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { accountProjection } from '../account.projection.js';
import type { AccountItem, FindAccountsQuery } from './account-list.dto.js';

interface Row {
  readonly key: string;
  readonly username: string;
  readonly person: string;
  readonly role: string;
  readonly organ: string;
  readonly badge: string;
  readonly status: string;
  readonly certificate_from: string | null;
  readonly certificate_to: string | null;
}

const SEE_USERNAMES: readonly Role[] = ['security-admin', 'audit-admin', 'auditor'];
const SEE_EVERY_ORGAN: readonly Role[] = [...SEE_USERNAMES, 'system-admin'];

@Injectable()
export class AccountList {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  async find(query: FindAccountsQuery, staff: Staff): Promise<Page<AccountItem>> {
    await this.ownWrite.awaited(accountProjection.name, query.atLeast);
    const { limit = DEFAULT_LIMIT } = query;
    const everyOrgan = SEE_EVERY_ORGAN.includes(staff.role) || staff.organ === this.regions.cityCode;
    const after = decodeCursor(query.after, 3);
    const rows: Row[] = await this.db.query(
      `SELECT key, username, person, role, organ, badge, status, certificate_from, certificate_to FROM account
       WHERE ($1::text IS NULL OR organ = $1) AND ($2::text IS NULL OR role = $2)
         AND ($3::text IS NULL OR status = $3) AND ($4::text IS NULL OR organ = $4)
         AND ($5::text IS NULL OR (organ, badge, key) > ($5, $6, $7))
       ORDER BY organ, badge, key LIMIT $8`,
      [
        query.organ ?? null,
        query.role ?? null,
        query.status ?? null,
        everyOrgan ? null : staff.organ,
        ...(after ?? [null, null, null]),
        limit + 1,
      ],
    );
    const withNames = SEE_USERNAMES.includes(staff.role);
    return pageOf(
      rows,
      limit,
      ({ organ, badge, key }) => [organ, badge, key],
      ({ key, username, certificate_from, certificate_to, ...row }) => ({
        ...row,
        id: entityIdOf(key),
        username: withNames ? username : null,
        certificateFrom: certificate_from,
        certificateTo: certificate_to,
      }),
    );
  }
}
