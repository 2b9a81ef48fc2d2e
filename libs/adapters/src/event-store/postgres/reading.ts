import type { Instant, ReadOptions, StoredEvent } from '@shouzheng/kernel';
import type { Pool } from 'pg';

/** Bounds what one page holds in memory; two pages are held at a time. */
const PAGE_EVENTS = 1_000;
const PAGE_BYTES = 8 * 1024 * 1024;

const EVENT_COLUMNS = `position, stream_id, revision, event_id, type, schema_version, payload, metadata,
  (date_part('epoch', recorded_at) * 1000)::bigint`;

type Column = string | null;

/** Every column as the text that PostgreSQL sends: decoding is done here, once, and not by pg's parsers. */
const asText = { getTypeParser: () => (value: string) => value };

export interface Page {
  readonly events: readonly StoredEvent[];
  /** Whether the page ended at a bound, so that more may follow. */
  readonly cut: boolean;
}

export interface PageQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly limit: number;
}

export async function readPage(pool: Pool, { name, text, values, limit }: PageQuery): Promise<Page> {
  const result = await pool.query<Column[]>({
    name,
    text,
    values: [...values, limit],
    rowMode: 'array',
    types: asText,
  });
  const events = decode(result.rows);
  const last = result.rows.at(-1);
  return { events, cut: events.length === limit || (last !== undefined && last[9] === 't') };
}

/** Which statement reads, and what it is called: each filter has its own, or one plan would have to fit them all. */
export interface Shape {
  readonly byCategory: boolean;
  readonly byType: boolean;
  readonly backwards: boolean;
}

/** A page of one stream: $1 stream, $2 from, $3 to, $4 limit. */
export function selectStream(table: string, backwards: boolean): string {
  const order = backwards ? 'revision desc' : 'revision';
  return boundedPage(
    `select * from ${table} where stream_id = $1 and revision between $2 and $3 order by ${order} limit $4`,
    order,
  );
}

/**
 * A page of the global order: $1 after, $2 before, $3 categories, $4 types, $5 limit. Categories are looked up one by
 * one, each in its index, and merged: asked for several at once, PostgreSQL would sort all that is left of them for
 * every page.
 */
export function selectAll(table: string, { byCategory, byType, backwards }: Shape): string {
  const order = backwards ? 'position desc' : 'position';
  const ofType = byType ? 'type = any($4::text[])' : '$4::text[] is null';
  const bounds = `position > $1 and position < $2 and ${ofType}`;
  if (!byCategory) {
    return boundedPage(
      `select * from ${table} where ${bounds} and $3::text[] is null order by ${order} limit $5`,
      order,
    );
  }
  return boundedPage(
    `select * from ${table} where position in (
      select one.position from unnest($3::text[]) as wanted (category), lateral (
        select position from ${table} e
        where e.category = wanted.category and ${bounds} order by ${order} limit $5
      ) one order by one.${order} limit $5)`,
    order,
  );
}

/**
 * Wraps a select of events so that it ends with the row in which the page's bytes reach the bound. octet_length reads
 * a stored length and does not unpack the value.
 */
function boundedPage(select: string, order: string): string {
  return `
    select ${EVENT_COLUMNS}, bytes >= ${PAGE_BYTES} from (
      select p.*, sum(octet_length(payload) + octet_length(metadata))
        over (order by ${order} rows unbounded preceding) as bytes,
        octet_length(payload) + octet_length(metadata) as own
      from (${select}) p
    ) q where bytes - own < ${PAGE_BYTES} order by ${order}`;
}

function decode(rows: readonly Column[][]): StoredEvent[] {
  let milliseconds = '';
  let recordedAt: Instant = '';
  return rows.map((row) => {
    const at = row[8] ?? '';
    if (at !== milliseconds) {
      // Events of one batch share their time, and formatting it is the dearest part of decoding.
      milliseconds = at;
      recordedAt = new Date(Number(at)).toISOString();
    }
    return {
      position: BigInt(row[0] ?? 0),
      streamId: row[1] ?? '',
      revision: Number(row[2]),
      eventId: row[3] ?? '',
      type: row[4] ?? '',
      schemaVersion: Number(row[5]),
      payload: row[6] ?? '',
      metadata: row[7] ?? '',
      recordedAt,
    };
  });
}

/**
 * Yields the events of page after page; while one is consumed the next one is on its way.
 * @param pageAfter the page after an event, the first one for undefined; of at most so many events
 */
export async function* prefetched(
  pageAfter: (last: StoredEvent | undefined, limit: number) => Promise<Page>,
  { limit = Infinity, signal }: ReadOptions,
): AsyncIterable<StoredEvent> {
  let left = limit;
  const next = (last?: StoredEvent): Promise<Page> | undefined => {
    if (left <= 0) return undefined;
    const page = pageAfter(last, Math.min(left, PAGE_EVENTS));
    // The consumer may leave before it comes to this page; its failure is nobody's then.
    page.catch(() => undefined);
    return page;
  };
  let coming = next();
  while (coming) {
    signal?.throwIfAborted();
    const page: Page = await coming;
    left -= page.events.length;
    const last = page.events.at(-1);
    coming = page.cut && last ? next(last) : undefined;
    for (const event of page.events) {
      signal?.throwIfAborted();
      yield event;
    }
  }
}
