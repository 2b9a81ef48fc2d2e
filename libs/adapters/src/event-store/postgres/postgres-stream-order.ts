import type { BuildRange, StoredEvent, StreamOrder, StreamOrderOptions } from '@shouzheng/kernel';
import { escapeLiteral, type Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoteSchema } from '../../postgres/pool.js';
import { rangesBetween } from '../memory/memory-stream-order.js';
import { COPIED_COLUMNS, CopiedEvents } from './copied-events.js';
import { DEFAULT_EVENT_STORE_SCHEMA } from './migrate.js';

/** What the server may sort in memory where reading by the index would jump about the disk. */
const SORTING_MEMORY = '64MB';

/** The history by streams, out of the table of events by one COPY: the server sends while it reads, and is held back. */
export class PostgresStreamOrder implements StreamOrder {
  readonly #table: string;
  readonly #schema: string;

  constructor(
    private readonly pool: Pool,
    schema: string = DEFAULT_EVENT_STORE_SCHEMA,
  ) {
    this.#schema = schema;
    this.#table = `${quoteSchema(schema)}.events`;
  }

  async *pages(options: StreamOrderOptions): AsyncIterable<readonly StoredEvent[]> {
    const client = await this.pool.connect();
    let whole = false;
    try {
      await client.query(`begin; set local work_mem = '${SORTING_MEMORY}'`);
      const select = `select ${COPIED_COLUMNS} from ${this.#table} where ${conditions(options)}
        order by stream_id, revision`;
      const bytes = client.query(copyTo(`copy (${select}) to stdout (format binary)`));
      const events = new CopiedEvents();
      for await (const chunk of bytes) {
        options.signal?.throwIfAborted();
        const page = events.take(chunk as Buffer);
        if (page.length > 0) yield page;
      }
      await client.query('commit');
      whole = true;
    } finally {
      // Left in the middle, the server would go on sending.
      client.release(!whole);
    }
  }

  async ranges(parts: number): Promise<readonly BuildRange[]> {
    if (parts <= 1) return [{}];
    // What the last ANALYZE knows of the streams: bounds between which lie equally many events, or all of few streams.
    const { rows } = await this.pool.query<{ bounds: string[] | null }>(
      `select coalesce(histogram_bounds::text::text[], most_common_vals::text::text[], '{}') as bounds
       from pg_stats
       where schemaname = $1 and tablename = 'events' and attname = 'stream_id'`,
      [this.#schema],
    );
    const bounds = [...(rows[0]?.bounds ?? [])].sort();
    const borders = Array.from(
      { length: parts - 1 },
      (_, n) => bounds[Math.floor(((n + 1) * bounds.length) / parts)],
    );
    return rangesBetween(borders.flatMap((border) => border ?? []));
  }

  async about(options: Pick<StreamOrderOptions, 'until' | 'without'>): Promise<number> {
    const { rows } = await this.pool.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      `explain (format json) select from ${this.#table} where ${conditions({ range: {}, ...options })}`,
    );
    return rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
  }

  async sample(streams: number): Promise<readonly string[]> {
    // Positions are counted without gaps.
    const { rows } = await this.pool.query<{ stream_id: string }>(
      `select distinct e.stream_id from generate_series(1, $1) as n
         join lateral (
           select 1 + floor(random() * (select position from ${quoteSchema(this.#schema)}.head) + n * 0)::bigint as position
         ) chosen on true
         join ${this.#table} e using (position)`,
      [streams],
    );
    return rows.map((row) => row.stream_id);
  }
}

/** COPY takes no parameters. */
function conditions({ range, until, without }: Omit<StreamOrderOptions, 'signal'>): string {
  const { after, to } = range;
  return [
    `position <= ${until}`,
    ...(after === undefined ? [] : [`stream_id > ${escapeLiteral(after)}`]),
    ...(to === undefined ? [] : [`stream_id <= ${escapeLiteral(to)}`]),
    ...(without.length === 0
      ? []
      : [`type <> all (array[${without.map((one) => escapeLiteral(one)).join(', ')}])`]),
  ].join(' and ');
}
