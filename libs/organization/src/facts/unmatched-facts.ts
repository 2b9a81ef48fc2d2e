import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import { gramsOfQuery, normalName } from '../names/name-text.state.js';
import type { UnmatchedFactRow } from './unmatched-fact.projection.js';

export type FoundFact = Omit<UnmatchedFactRow, 'grams'>;

/** The table of facts that await a person. */
@Injectable()
export class UnmatchedFacts {
  constructor(private readonly db: DataSource) {}

  find(
    { name, kind }: { readonly name?: string; readonly kind?: string },
    limit: number,
    after: string | undefined,
  ): Promise<readonly FoundFact[]> {
    const values: unknown[] = [limit];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const where = ['TRUE'];
    const normal = normalName(name ?? '');
    if (normal !== '') where.push(`grams @> ${put(gramsOfQuery(normal))}::text[]`);
    if (kind !== undefined) where.push(`kind = ${put(kind)}`);
    if (after !== undefined) where.push(`key > ${put(after)}`);
    return this.db.query(
      `SELECT key, organization, kind, value, stated_on AS "statedOn", publisher, reason, candidates, source
       FROM unmatched_fact WHERE ${where.join(' AND ')} ORDER BY key LIMIT $1`,
      values,
    );
  }
}
