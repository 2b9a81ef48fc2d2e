import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';
import { gramsOfQuery, normalName } from '../names/name-text.state.js';
import type { ListEntryRow } from './list-entry.projection.js';

export type FoundListEntry = Omit<ListEntryRow, 'normal' | 'grams' | 'objections'> & {
  readonly contested: boolean;
};

export interface ListEntryQuery {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly issuer?: string;
}

/** The table of list rows, the newest first; those without a date come last. */
@Injectable()
export class ListEntries {
  constructor(private readonly db: DataSource) {}

  find(
    query: ListEntryQuery,
    limit: number,
    after: readonly [publishedOn: string, key: string] | undefined,
  ): Promise<readonly FoundListEntry[]> {
    const values: unknown[] = [limit];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const where = ['TRUE'];
    if (query.id !== undefined) where.push(`key = ${put(`list-entry-${query.id.toLowerCase()}`)}`);
    const normal = normalName(query.name ?? '');
    if (normal !== '') {
      where.push(`grams @> ${put(gramsOfQuery(normal))}::text[]`, `position(${put(normal)} in normal) > 0`);
    }
    if (query.kind !== undefined) where.push(`kind = ${put(query.kind)}`);
    if (query.issuer !== undefined) where.push(`position(${put(query.issuer)} in issuer) > 0`);
    if (after) {
      const [publishedOn, key] = [put(after[0]), put(after[1])];
      where.push(`(published_on < ${publishedOn} OR (published_on = ${publishedOn} AND key > ${key}))`);
    }
    return this.db.query(
      `SELECT key, name, kind, batch, issuer, published_on AS "publishedOn", precision,
              enforcing_agency AS "enforcingAgency", lawful_lookalike AS "lawfulLookalike",
              official_list AS "officialList", source, removed_on AS "removedOn", removal_reason AS "removalReason",
              cardinality(objections) > 0 AS contested
       FROM list_entry WHERE ${where.join(' AND ')} ORDER BY published_on DESC, key LIMIT $1`,
      values,
    );
  }
}
