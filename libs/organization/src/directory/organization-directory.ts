import { Inject, Injectable } from '@nestjs/common';
import { normalizeUscc } from '@shouzheng/law/contract';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, DataSource } from '@shouzheng/platform';
import { gramsOfQuery, normalName } from '../names/name-text.state.js';
import { HEADLINE_WORDS, type Words } from '../registry/dossier/words.state.js';
import { HEADLINES, type Headline } from '../registry/standing.state.js';
import { GramFrequencies } from './gram-frequencies.js';
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
  /** How far from the head of the name the words asked for stand. */
  readonly rank: number;
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
/** After every character: the end of the names that begin with a text. */
const END = '\u{10FFFF}';

/** Place in the list: the nearer to the head of the name the words asked for stand, the earlier; then by name. */
export type DirectoryPlace = readonly [rank: number, normal: string, key: string];
/** Names that begin with the words, or hold them behind one or two characters (雅安 in 四川雅安…): each has an order. */
const FIRST = 0;
const NEAR = [1, 2] as const;
/** All others. */
const ELSEWHERE = 3;
/** So many names are walked along in search of a frequent word, in some 25 ms: it may stand in other stretches only. */
const WALKED = 60_000;

/** The directory table: which organizations, by name, place, type, status and grade. */
@Injectable()
export class OrganizationDirectory {
  constructor(
    private readonly db: DataSource,
    private readonly frequencies: GramFrequencies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(
    query: DirectoryQuery,
    limit: number,
    after: DirectoryPlace | undefined,
  ): Promise<readonly DirectoryRow[]> {
    const words = wordsOf(query.q);
    if (words === undefined) return this.page({ query, limit, after, rank: FIRST, where: [] });
    const [begin] = after ?? [FIRST];
    const found: DirectoryRow[] = [];
    for (const rank of ranksOf(words).filter((one) => one >= begin)) {
      const left = limit - found.length;
      if (left === 0) break;
      const wish = { query, limit: left, after: rank === begin ? after : undefined };
      found.push(...(await this.ofRank(rank, words, wish)));
    }
    return found;
  }

  private ofRank(rank: number, words: string, wish: Wish): Promise<readonly DirectoryRow[]> {
    if (rank === FIRST) return this.beginning(words, wish);
    return rank === ELSEWHERE ? this.elsewhere(words, wish) : this.near(rank, words, wish);
  }

  /** One stretch of the order of names. */
  private beginning(words: string, wish: Wish): Promise<readonly DirectoryRow[]> {
    return this.page({
      ...wish,
      rank: FIRST,
      where: [(put) => `normal >= ${put(words)}`, (put) => `normal < ${put(words + END)}`],
    });
  }

  /** The same, of the order of what follows the first characters. */
  private near(rank: number, words: string, wish: Wish): Promise<readonly DirectoryRow[]> {
    const two = [...words].slice(0, 2).join('');
    return this.page({
      ...wish,
      rank,
      where: [
        (put) => `substr(normal, ${rank + 1}, 2) = ${put(two)}`,
        (put) => `position(${put(words)} in normal) = ${rank + 1}`,
      ],
    });
  }

  private async elsewhere(words: string, wish: Wish): Promise<readonly DirectoryRow[]> {
    const grams = gramsOfQuery(words);
    const before = ranksOf(words).length - 1;
    // The text itself decides, since grams alone forget their order.
    const holds: Condition = (put) => `position(${put(words)} in normal) > ${before}`;
    const mayHold: Condition = (put) => `grams @> ${put(grams)}::text[]`;
    const isFrequent = await this.frequencies.areAllFrequent(grams);
    if (isFrequent && !isFiltered(wish.query)) {
      const walked = await this.page({ ...wish, rank: ELSEWHERE, where: [holds], walked: WALKED });
      if (walked.length === wish.limit) return walked;
    }
    // With filters PostgreSQL shall know how frequent it is.
    const isFoundFirst = !isFrequent || !isFiltered(wish.query);
    return this.page({ ...wish, rank: ELSEWHERE, where: [mayHold, holds], isFoundFirst });
  }

  private async page(wish: Page): Promise<readonly DirectoryRow[]> {
    const { query, limit, after, rank, where } = wish;
    const values: unknown[] = [civilDateOf(this.clock.now()), limit];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const wanted = [...where.map((one) => one(put)), ...conditions(query, put)].join(' AND ') || 'TRUE';
    const next = after ? `(normal, key) > (${put(after[1])}, ${put(after[2])})` : 'TRUE';
    const page = placesOf(wish, wanted, next);
    const rows: Omit<DirectoryRow, 'words' | 'rank'>[] = await this.db.query(
      `SELECT key, name, normal, uscc, uscc_check AS "usccCheck", type, registrar_name AS registrar, region,
              ${STATUS} AS status, ${GRADE} AS grade, origin, evidence,
              jsonb_array_length(standing->'objections') > 0 AS contested
       FROM organization JOIN (${page}) page USING (key, normal) ORDER BY normal, key`,
      values,
    );
    return rows.map((row) => ({ ...row, rank, words: HEADLINE_WORDS[row.status] }));
  }
}

type Condition = (put: (value: unknown) => string) => string;

interface Wish {
  readonly query: DirectoryQuery;
  readonly limit: number;
  readonly after: DirectoryPlace | undefined;
}

interface Page extends Wish {
  readonly rank: number;
  readonly where: readonly Condition[];
  /** Found first and sorted then, instead of walking along the order of names until a page is full. */
  readonly isFoundFirst?: boolean;
  /** Only so many names from the place on are looked through. */
  readonly walked?: number;
}

/** SQL for the places of a page: of those wanted, what comes next. */
function placesOf(
  { query, walked, isFoundFirst = findsFew(query) }: Page,
  wanted: string,
  next: string,
): string {
  const names = (condition: string): string => `SELECT key, normal FROM organization WHERE ${condition}`;
  const ordered = 'ORDER BY normal, key LIMIT';
  if (walked !== undefined)
    return `SELECT key, normal FROM (${names(next)} ${ordered} ${walked}) walked WHERE ${wanted} ${ordered} $2`;
  if (isFoundFirst)
    return `SELECT key, normal FROM (${names(wanted)} OFFSET 0) found WHERE ${next} ${ordered} $2`;
  return `${names(`${wanted} AND ${next}`)} ${ordered} $2`;
}

/** In the order of the list. One character has no pair, so only the head of a name is an order of its own. */
const ranksOf = (words: string): readonly number[] =>
  [...words].length > 1 ? [FIRST, ...NEAR, ELSEWHERE] : [FIRST, ELSEWHERE];

/** The words of a search by name; undefined where a whole code is asked for, or nothing. */
function wordsOf(q = ''): string | undefined {
  if (CODE.test(normalizeUscc(q))) return undefined;
  return normalName(q) || undefined;
}

function conditions(query: DirectoryQuery, put: (value: unknown) => string): string[] {
  const { q = '', region, type, status, grade, listed, contested } = query;
  const code = normalizeUscc(q);
  const where: string[] = [];
  if (CODE.test(code)) where.push(`uscc = ${put(code)}`);
  if (region !== undefined) where.push(`${regionColumn(region)} = ${put(prefixOf(region))}`);
  if (type !== undefined) where.push(`type = ${put(type)}`);
  if (status !== undefined) where.push(statusCondition(status, put));
  if (grade !== undefined) where.push(`rating_level = ${put(grade)}`, 'rating_to >= $1');
  if (listed !== undefined) where.push(`(standing->>'${LISTED[listed]}')::int > 0`);
  if (contested !== undefined) {
    where.push(`jsonb_array_length(standing->'objections') ${contested ? '>' : '='} 0`);
  }
  return where;
}

/** `511800` and `5118` are the city with its counties. */
const prefixOf = (region: string): string => region.replace(/(?:00)+$/, '');

/** Each level of a code has an index of its own, in the order of the list. */
function regionColumn(region: string): string {
  const { length } = prefixOf(region);
  return length < WHOLE_CODE ? `left(region, ${length})` : 'region';
}
const WHOLE_CODE = 6;

/** The headline as the index has it: what a rating heads was registered before, and is again when the rating is over. */
function statusCondition(status: string, put: (value: unknown) => string): string {
  if (status === 'Rated') return `status = 'Rated' AND rating_to >= $1`;
  if (status === 'Registered') return `(status = 'Registered' OR status = 'Rated' AND rating_to < $1)`;
  return `status = ${put(status)}`;
}

/**
 * Whether the filters find few records of the region, which are quickly found and sorted. The names of a region stand
 * together in the order of names: whoever walked along them in search of those few might walk past all the others.
 */
const findsFew = ({ region, status = 'Registered', grade, listed, contested }: DirectoryQuery): boolean =>
  region !== undefined && (!COMMON.includes(status) || Boolean(grade ?? listed ?? contested));
const COMMON: readonly string[] = ['Registered', 'Rated', 'Deregistered'] satisfies readonly Headline[];

const isFiltered = ({ q: _words, ...filters }: DirectoryQuery): boolean =>
  Object.values(filters).some((one) => one !== undefined);
