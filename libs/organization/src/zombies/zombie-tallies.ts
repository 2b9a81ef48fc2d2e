import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';

export interface TallyQuery {
  /** A prefix of the registrar's region code. */
  readonly region?: string;
  readonly batch?: string;
  readonly year?: number;
}

export interface TallyRow {
  readonly region: string;
  readonly batch: string | null;
  readonly year: string | null;
  readonly status: string;
  readonly outcome: string | null;
  readonly organizations: number;
}

/** 注销一批、整改一批、激活一批: how many, by registrar, batch and year of the outcome. */
@Injectable()
export class ZombieTallies {
  constructor(private readonly db: DataSource) {}

  of({ region, batch, year }: TallyQuery): Promise<readonly TallyRow[]> {
    const values: unknown[] = [];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const where = [`status <> 'none'`];
    if (region !== undefined) where.push(`starts_with(region, ${put(region.replace(/(?:00)+$/, ''))})`);
    if (batch !== undefined) where.push(`batch = ${put(batch)}`);
    if (year !== undefined) where.push(`left(resolved_on, 4) = ${put(String(year))}`);
    return this.db.query(
      `SELECT region, batch, left(resolved_on, 4) AS year, status, outcome, count(*)::int AS organizations
       FROM zombie_track WHERE ${where.join(' AND ')}
       GROUP BY 1, 2, 3, 4, 5 ORDER BY region, year NULLS LAST, batch NULLS LAST, status, outcome`,
      values,
    );
  }
}
