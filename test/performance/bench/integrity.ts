import type { Pool } from 'pg';
import type { Bench, Tally } from './bench.js';

interface Integrity {
  readonly stored: number;
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
}

/**
 * Asks the table itself, through nothing of ours: every acknowledged event is there and no other (an act whose answer
 * was not awaited does not occur), no id and no place in a stream twice, no gap in the global order or in a stream,
 * and time never falls along the order.
 */
const QUESTION = `
  with ordered as (
    select position, recorded_at, revision,
      lag(position, 1, 0) over everything as before,
      lag(recorded_at, 1, recorded_at) over everything as earlier,
      lag(revision, 1, -1) over (partition by stream_id order by position) as previous
    from eventstore.events window everything as (order by position)
  )
  select count(*)::int as stored, (select position from eventstore.head)::int as head,
    (select count(*) - count(distinct event_id) from eventstore.events)::int as twice,
    count(*) filter (where position <> before + 1 or recorded_at < earlier or revision <> previous + 1)::int
      as disorder
  from ordered`;

/** Without a number, where the product itself writes meanwhile, the head of that moment says how many there must be. */
export async function auditOurs({ tally, say }: Bench, pool: Pool, acknowledged?: number): Promise<void> {
  const { stored, lost, doubled, outOfOrder } = await integrityOf(pool, acknowledged);
  tally.add(lost + doubled + outOfOrder, stored);
  say(
    `    plain SQL on ours: ${stored} events, ${lost} lost, ${doubled} doubled, ${outOfOrder} out of order`,
  );
}

async function integrityOf(pool: Pool, acknowledged?: number): Promise<Integrity> {
  const { rows } = await pool.query<Record<'stored' | 'head' | 'twice' | 'disorder', number>>(QUESTION);
  const { stored = 0, head = 0, twice = 0, disorder = 0 } = rows[0] ?? {};
  const expected = acknowledged ?? head;
  return {
    stored,
    lost: Math.max(0, expected - stored),
    doubled: twice + Math.max(0, stored - expected),
    outOfOrder: disorder,
  };
}

/** Events of hot streams whose number or amount does not follow from the events before them. */
export async function wrongDecisions(pool: Pool, streams: readonly string[]): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from eventstore.events
     where stream_id = any($1) and (payload::jsonb ->> 'seq')::int <> revision`,
    [streams],
  );
  return rows[0]?.n ?? 0;
}

export function newTally(): Tally {
  let faults = 0;
  let events = 0;
  return {
    get faults() {
      return faults;
    },
    get events() {
      return events;
    },
    add(more, seen) {
      faults += more;
      events += seen;
    },
  };
}
