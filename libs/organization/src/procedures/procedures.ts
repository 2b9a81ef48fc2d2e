import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import type { ProcedureKind } from './procedure.projection.js';

export interface ProcedureQuery {
  readonly kind: ProcedureKind;
  readonly status?: string;
  readonly subject?: string;
  /** A prefix of the registrar's region code. */
  readonly region?: string;
}

export interface FoundProcedure {
  readonly key: string;
  readonly organization: string;
  readonly name: string;
  readonly region: string;
  readonly kind: string;
  readonly subject: string;
  readonly status: string;
  readonly detail: string | null;
  readonly due: string | null;
  readonly since: string;
}

export interface ProcedureCount {
  readonly status: string;
  readonly count: number;
}

/** The table of procedures beside the directory, which knows name and place. */
@Injectable()
export class Procedures {
  constructor(private readonly db: DataSource) {}

  /** The last moved first. */
  find(
    query: ProcedureQuery,
    limit: number,
    after: readonly [since: string, key: string] | undefined,
  ): Promise<readonly FoundProcedure[]> {
    const values: unknown[] = [limit];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const where = conditions(query, put);
    if (query.status !== undefined) where.push(`p.status = ${put(query.status)}`);
    if (after) where.push(`(p.since, p.key) < (${put(after[0])}, ${put(after[1])})`);
    return this.db.query(
      `SELECT p.key, p.organization, o.name, o.region, p.kind, p.subject, p.status, p.detail, p.due, p.since
       FROM organization_procedure p JOIN organization o ON o.key = p.organization
       WHERE ${where.join(' AND ')} ORDER BY p.since DESC, p.key DESC LIMIT $1`,
      values,
    );
  }

  /** How many stand where, whatever status the page shows. */
  counts(query: ProcedureQuery): Promise<readonly ProcedureCount[]> {
    const values: unknown[] = [];
    const where = conditions(query, (value) => `$${values.push(value)}`);
    return this.db.query(
      `SELECT p.status, count(*)::int AS count
       FROM organization_procedure p JOIN organization o ON o.key = p.organization
       WHERE ${where.join(' AND ')} GROUP BY 1 ORDER BY 1`,
      values,
    );
  }
}

function conditions({ kind, subject, region }: ProcedureQuery, put: (value: unknown) => string): string[] {
  const where = [`p.kind = ${put(kind)}`];
  if (subject !== undefined) where.push(`p.subject = ${put(subject)}`);
  if (region !== undefined) where.push(`starts_with(o.region, ${put(region.replace(/(?:00)+$/, ''))})`);
  return where;
}
