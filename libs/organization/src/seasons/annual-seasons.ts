import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';

export interface SeasonRow {
  readonly key: string;
  readonly year: number;
  readonly organ: string;
  readonly noticeNumber: string;
  readonly status: string;
  /** Organizations whose year is open: of a season under way as far as the worker came. */
  readonly opened: number;
  readonly refused: readonly { readonly code: string; readonly count: number }[];
}

/** The table of seasons, the latest year first. */
@Injectable()
export class AnnualSeasons {
  constructor(private readonly db: DataSource) {}

  /** @param after year and organ of the last season of the page before */
  async find(
    organ: string | undefined,
    limit: number,
    after: readonly [year: number, organ: string] | undefined,
  ): Promise<readonly SeasonRow[]> {
    return this.db.query(
      `SELECT s.key, s.year, s.organ, s.notice_number AS "noticeNumber", s.status,
              coalesce(s.opened, p.opened, 0) AS opened, s.refused
       FROM annual_season s LEFT JOIN annual_season_progress p ON p.season = s.key
       WHERE ($1::text IS NULL OR s.organ = $1)
         AND ($3::int IS NULL OR s.year < $3 OR (s.year = $3 AND s.organ > $4))
       ORDER BY s.year DESC, s.organ LIMIT $2`,
      [organ ?? null, limit, ...(after ?? [null, null])],
    );
  }
}
