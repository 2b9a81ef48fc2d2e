import type { Instant, StoredEvent } from '@shouzheng/kernel';
import type { Pool } from 'pg';

/** Bounds what one page holds in memory; two pages are held at a time. */
export const PAGE_EVENTS = 1_000;
export const PAGE_BYTES = 8 * 1024 * 1024;

export const EVENT_COLUMNS = `position, stream_id, revision, event_id, type, schema_version, payload, metadata,
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

/**
 * Wraps a select of events so that it ends with the row in which the page's bytes reach the bound. octet_length reads
 * a stored length and does not unpack the value.
 */
export function boundedPage(select: string, order: string): string {
  return `
    select ${EVENT_COLUMNS}, bytes >= ${PAGE_BYTES} from (
      select p.*, sum(octet_length(payload) + octet_length(metadata))
        over (order by ${order} rows unbounded preceding) as bytes,
        octet_length(payload) + octet_length(metadata) as own
      from (${select}) p
    ) q where bytes - own < ${PAGE_BYTES} order by ${order}`;
}

/**
 * A page of the global order: $1 after, $2 categories, $3 types, $4 limit. Each filter has a statement of its own, or
 * one plan would have to fit them all. Categories are looked up one by one, each in its index from $1 on, and merged:
 * asked for several at once, PostgreSQL would sort all that is left of them for every page.
 */
export function selectAll(table: string, byCategory: boolean, byType: boolean): string {
  const ofType = byType ? 'type = any($3::text[])' : '$3::text[] is null';
  if (!byCategory) {
    return `select * from ${table} where position > $1 and $2::text[] is null and ${ofType} order by position limit $4`;
  }
  return `
    select * from ${table} where position in (
      select one.position from unnest($2::text[]) as wanted (category), lateral (
        select position from ${table} e
        where e.category = wanted.category and e.position > $1 and ${ofType} order by position limit $4
      ) one order by one.position limit $4)`;
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

/** Yields the pages' events in order; while one page is consumed the next one is on its way. */
export async function* prefetched(
  first: Promise<Page>,
  next: (last: StoredEvent, yielded: number) => Promise<Page> | undefined,
): AsyncIterable<StoredEvent> {
  let coming: Promise<Page> | undefined = first;
  let yielded = 0;
  while (coming) {
    const page: Page = await coming;
    yielded += page.events.length;
    const last = page.events.at(-1);
    coming = page.cut && last ? next(last, yielded) : undefined;
    // The consumer may leave before it comes to this page; its failure is nobody's then.
    coming?.catch(() => undefined);
    yield* page.events;
  }
}
