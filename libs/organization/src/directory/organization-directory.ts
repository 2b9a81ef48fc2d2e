import { Inject, Injectable } from '@nestjs/common';
import { normalizeUscc } from '@shouzheng/law/contract';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, DataSource } from '@shouzheng/platform';
import { gramsOfQuery, normalName } from '../names/name-text.state.js';
import { HEADLINE_WORDS, type Words } from '../registry/dossier/words.state.js';
import { HEADLINES, type Headline } from '../registry/standing.state.js';
import { ORGANIZATION_TYPES } from '../registry/organization.events.js';

export const STATUSES = HEADLINES;
export const TYPES = [...ORGANIZATION_TYPES, 'unknown'] as const;

export interface DirectoryQuery {
  readonly q?: string;
  /** A prefix of the registrar's region code. */
  readonly region?: string;
  readonly type?: string;
  readonly status?: string;
  readonly grade?: string;
  /** On one of the lists, whatever heads the record. */
  readonly listed?: 'abnormal' | 'serious';
  readonly contested?: boolean;
}

export interface DirectoryRow {
  readonly key: string;
  readonly name: string;
  readonly normal: string;
  readonly uscc: string | null;
  readonly usccCheck: string;
  readonly type: string;
  readonly registrar: string;
  readonly region: string;
  readonly status: Headline;
  readonly words: Words;
  readonly grade: string | null;
  readonly origin: string;
  readonly evidence: string | null;
  readonly contested: boolean;
}

/** A rating that is over heads no record: then the legal status does. $1 is the day on which it is asked. */
const STATUS = `CASE WHEN status = 'Rated' AND rating_to < $1 THEN legal ELSE status END`;
const GRADE = `CASE WHEN rating_to >= $1 THEN rating_level END`;
const LISTED = { abnormal: 'listings', serious: 'serious' } as const;
const CODE = /^[0-9A-Z]{18}$/;

/** The directory table: which organizations, by name, place, type, status and grade. */
@Injectable()
export class OrganizationDirectory {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(
    query: DirectoryQuery,
    limit: number,
    after: readonly [normal: string, key: string] | undefined,
  ): Promise<readonly DirectoryRow[]> {
    const values: unknown[] = [civilDateOf(this.clock.now()), limit];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const where = conditions(query, put);
    if (after) where.push(`(normal, key) > (${put(after[0])}, ${put(after[1])})`);
    const rows: Omit<DirectoryRow, 'words'>[] = await this.db.query(
      `SELECT key, name, normal, uscc, uscc_check AS "usccCheck", type, registrar_name AS registrar, region,
              ${STATUS} AS status, ${GRADE} AS grade, origin, evidence,
              jsonb_array_length(standing->'objections') > 0 AS contested
       FROM organization WHERE ${where.join(' AND ')} ORDER BY normal, key LIMIT $2`,
      values,
    );
    return rows.map((row) => ({ ...row, words: HEADLINE_WORDS[row.status] }));
  }
}

function conditions(query: DirectoryQuery, put: (value: unknown) => string): string[] {
  const { q, region, type, status, grade, listed, contested } = query;
  const code = normalizeUscc(q ?? '');
  const normal = normalName(q ?? '');
  const where = ['TRUE'];
  if (CODE.test(code)) where.push(`uscc = ${put(code)}`);
  else if (normal !== '') {
    // The index finds the candidates; the text itself decides, since bigrams alone forget their order.
    where.push(`grams @> ${put(gramsOfQuery(normal))}::text[]`, `position(${put(normal)} in normal) > 0`);
  }
  if (region !== undefined) where.push(`starts_with(region, ${put(region.replace(/(?:00)+$/, ''))})`);
  if (type !== undefined) where.push(`type = ${put(type)}`);
  if (status !== undefined) where.push(`(${STATUS}) = ${put(status)}`);
  if (grade !== undefined) where.push(`(${GRADE}) = ${put(grade)}`);
  if (listed !== undefined) where.push(`(standing->>'${LISTED[listed]}')::int > 0`);
  if (contested !== undefined) {
    where.push(`(jsonb_array_length(standing->'objections') > 0) = ${put(contested)}`);
  }
  return where;
}
