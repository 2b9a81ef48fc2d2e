import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import type { RestrictionRow } from './restriction.projection.js';

export type FoundRestriction = Omit<RestrictionRow, 'personKey'>;

/** The table of restrictions: persons stand in it by reference only. */
@Injectable()
export class Restrictions {
  constructor(private readonly db: DataSource) {}

  /** Streams of the restrictions that bind a person; on which day each bars from which office, the stream itself says. */
  async streamsOf(person: string): Promise<readonly string[]> {
    const rows: { readonly key: string }[] = await this.db.query(
      'SELECT key FROM restriction WHERE person_key = $1 AND ended_on IS NULL ORDER BY key',
      [person],
    );
    return rows.map(({ key }) => key);
  }

  /** Restrictions of one organization, the running ones first. */
  of(organization: string): Promise<readonly FoundRestriction[]> {
    return this.db.query(
      `SELECT key, office, rule, organization, organ, starts_on AS "startsOn", ends_on AS "endsOn",
              ended_on AS "endedOn"
       FROM restriction WHERE organization = $1 ORDER BY ended_on IS NOT NULL, ends_on DESC, key`,
      [organization],
    );
  }
}
