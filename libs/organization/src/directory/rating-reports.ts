import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';

export interface LevelCount {
  readonly level: string;
  readonly count: number;
}

export interface RatedOrganization {
  readonly key: string;
  readonly name: string;
  readonly uscc: string | null;
  readonly level: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** After whom a page begins: level and key of the last one before it. */
export type AfterRated = readonly [level: string, key: string];

/**
 * In force at the end of the year, with what was announced in it: that is valid from the first of January after it
 * (Order 82 Art 35). The register tells one rating of each body, the latest; a report is made in its own year.
 */
const RATED = `FROM organization
  WHERE region = $1 AND legal = 'Registered' AND rating_to >= $2 || '-12-31'
    AND standing->'rating'->>'validFrom' <= ($2::int + 1)::text || '-01-01'`;

/** What a registrar reports upward each year: how many bodies bear which level, and those of 3A and above (Order 82 Art 18). */
@Injectable()
export class RatingReports {
  constructor(private readonly db: DataSource) {}

  async counts(organ: string, year: number): Promise<{ registered: number; levels: readonly LevelCount[] }> {
    const [row]: { registered: number }[] = await this.db.query(
      `SELECT count(*)::int AS registered FROM organization WHERE region = $1 AND legal = 'Registered'`,
      [organ],
    );
    const levels: LevelCount[] = await this.db.query(
      `SELECT rating_level AS level, count(*)::int AS count ${RATED} GROUP BY rating_level ORDER BY rating_level DESC`,
      [organ, String(year)],
    );
    return { registered: row?.registered ?? 0, levels };
  }

  /** Those of 3A and above, the highest level first. */
  listed(
    organ: string,
    year: number,
    limit: number,
    after: AfterRated | undefined,
  ): Promise<readonly RatedOrganization[]> {
    return this.db.query(
      `SELECT key, name, uscc, rating_level AS level, standing->'rating'->>'validFrom' AS "validFrom",
              rating_to AS "validTo" ${RATED} AND rating_level IN ('3A', '4A', '5A')
         AND ($4::text IS NULL OR rating_level < $4 OR (rating_level = $4 AND key > $5))
       ORDER BY rating_level DESC, key LIMIT $3`,
      [organ, String(year), limit, after?.[0] ?? null, after?.[1] ?? null],
    );
  }
}
