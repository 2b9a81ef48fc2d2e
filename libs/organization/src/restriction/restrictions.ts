import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, DataSource, type PlatformConfig } from '@shouzheng/platform';
import { createHmac } from 'node:crypto';
import type { RestrictionRow } from './restriction.projection.js';

export type FoundRestriction = Omit<RestrictionRow, 'personKey'>;

const KEY_LENGTH = 40;

/** The table of restrictions, and the keys under which persons stand in it. */
@Injectable()
export class Restrictions {
  constructor(
    private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** The same person always has the same key, and nobody finds the person by guessing numbers without the secret. */
  personKey(idNumber: string): string {
    const number = idNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    const digest = createHmac('sha256', this.config.fingerprintKey).update(`person/${number}`).digest('hex');
    return `person-${digest.slice(0, KEY_LENGTH)}`;
  }

  /** Streams of the restrictions of a person that run on a day: an officer change reads them. */
  async streamsOf(personKey: string, on: string): Promise<readonly string[]> {
    const rows: { readonly key: string }[] = await this.db.query(
      `SELECT key FROM restriction
       WHERE person_key = $1 AND ended_on IS NULL AND starts_on <= $2 AND ends_on >= $2 ORDER BY key`,
      [personKey, on],
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
