import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';

@Injectable()
export class OrganizationCases {
  constructor(private readonly db: DataSource) {}

  /** Streams of the penalty cases about an organization: the register's own knowledge, not the caller's. */
  async streamsOf(organization: string): Promise<readonly string[]> {
    const rows: { readonly key: string }[] = await this.db.query(
      'SELECT key FROM organization_case WHERE organization = $1 ORDER BY key',
      [`organization-${organization}`],
    );
    return rows.map(({ key }) => key);
  }
}
