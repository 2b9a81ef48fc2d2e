import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import type { SpotCheckRow } from './spot-check.projection.js';

/** The table of spot-check plans, the latest year first. */
@Injectable()
export class SpotCheckPlans {
  constructor(private readonly db: DataSource) {}

  /** @param id only that plan */
  find(
    { year, id }: { readonly year?: number; readonly id?: string },
    limit: number,
    after: readonly [plannedOn: string, key: string] | undefined,
  ): Promise<readonly SpotCheckRow[]> {
    return this.db.query(
      `SELECT key, kind, year, organ, title, document_number AS "documentNumber", planned_on AS "plannedOn", types,
              subjects, percent, checkers_each AS "checkersEach", drawn_on AS "drawnOn", population, drawn, seed, revision
       FROM spot_check
       WHERE ($2::int IS NULL OR year = $2) AND ($3::text IS NULL OR key = $3)
         AND ($4::text IS NULL OR (planned_on, key) < ($4, $5))
       ORDER BY planned_on DESC, key DESC LIMIT $1`,
      [
        limit,
        year ?? null,
        id === undefined ? null : `spot-check-${id}`,
        after?.[0] ?? null,
        after?.[1] ?? null,
      ],
    );
  }
}
