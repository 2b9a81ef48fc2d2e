import pg from 'pg';
import { settled } from './product.js';

export interface Fault {
  readonly what: string;
  readonly rows: unknown[];
}

/** What must have no rows, whatever happened. Plain SQL: nothing of it is shared with those who write. */
const FAULTS: Readonly<Record<string, string>> = {
  'positions have a gap': `
    SELECT count(*), min(position), max(position) FROM eventstore.events
    HAVING count(*) > 0 AND (min(position) <> 1 OR max(position) <> count(*))`,
  'the head is not the last event': `
    SELECT h.position FROM eventstore.head h
    WHERE h.position <> (SELECT coalesce(max(position), 0) FROM eventstore.events)`,
  'revisions have a gap': `
    SELECT stream_id FROM eventstore.events GROUP BY stream_id
    HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1 LIMIT 5`,
  'revisions and positions disagree': `
    SELECT stream_id FROM (SELECT stream_id, revision, lag(revision) OVER (PARTITION BY stream_id ORDER BY position) AS before
                           FROM eventstore.events) o WHERE before IS NOT NULL AND before + 1 <> revision LIMIT 5`,
  'an event id occurs twice': `
    SELECT event_id FROM eventstore.events GROUP BY event_id HAVING count(*) > 1 LIMIT 5`,
  'a command was done in two streams of one kind': `
    SELECT metadata::jsonb ->> 'commandId' FROM eventstore.events GROUP BY 1, category
    HAVING count(DISTINCT stream_id) > 1 AND category = 'clue' LIMIT 5`,
  'recordedAt falls': `
    SELECT position FROM (SELECT position, recorded_at < lag(recorded_at) OVER (ORDER BY position) AS fell
                          FROM eventstore.events) o WHERE fell LIMIT 5`,
};

const LAGGING = `
  SELECT name FROM projection_checkpoint WHERE position < (SELECT max(position) FROM eventstore.events)
  UNION ALL SELECT name FROM follower_checkpoint WHERE position < (SELECT max(position) FROM eventstore.events)`;

/** The database seen by an independent eye. */
export class Books {
  private constructor(private readonly pool: Pick<pg.Pool, 'query' | 'end'>) {}

  static open(url: string): Books {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    // The server may be stopped under it: the next question tells.
    pool.on('error', () => undefined);
    return new Books(pool);
  }

  /** As one connection sees it, in whatever transaction that is. */
  static over(client: pg.Client): Books {
    return new Books(client);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  async number(sql: string, values: readonly unknown[] = []): Promise<number> {
    const [row] = await this.rows<Record<string, unknown>>(sql, values);
    return Number(Object.values(row ?? {})[0] ?? 0);
  }

  events(): Promise<number> {
    return this.number('SELECT count(*) FROM eventstore.events');
  }

  async eventsByType(): Promise<Record<string, number>> {
    const rows = await this.rows<{ type: string; n: string }>(
      'SELECT type, count(*) AS n FROM eventstore.events GROUP BY type ORDER BY type',
    );
    return Object.fromEntries(rows.map(({ type, n }) => [type, Number(n)]));
  }

  async faults(): Promise<readonly Fault[]> {
    const found: Fault[] = [];
    for (const [what, sql] of Object.entries(FAULTS)) {
      const rows = await this.rows(sql);
      if (rows.length > 0) found.push({ what, rows });
    }
    return found;
  }

  /** Waits until every projection, policy and reactor is at the end of the log; answers those that are not. */
  async laggards(patienceMs = 60_000): Promise<readonly string[]> {
    let lagging: string[] = [];
    await settled(async () => {
      lagging = (await this.rows<{ name: string }>(LAGGING)).map(({ name }) => name);
      return lagging.length === 0;
    }, patienceMs);
    return lagging;
  }

  /** Clues with more or fewer than one receipt, one screening, one row. */
  async oddClues(): Promise<readonly unknown[]> {
    return this.rows(`
      SELECT e.stream_id, count(*) FILTER (WHERE type = 'ClueReceived') AS received,
        count(*) FILTER (WHERE type = 'NameScreened') AS screened,
        (SELECT count(*) FROM clue c WHERE e.stream_id = 'clue-' || c.key OR e.stream_id = c.key) AS rows
      FROM eventstore.events e WHERE category = 'clue' GROUP BY stream_id
      HAVING count(*) FILTER (WHERE type = 'ClueReceived') <> 1 OR count(*) FILTER (WHERE type = 'NameScreened') <> 1
        OR (SELECT count(*) FROM clue c WHERE e.stream_id = 'clue-' || c.key OR e.stream_id = c.key) <> 1`);
  }
}
