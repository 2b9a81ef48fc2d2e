import type { Pool } from 'pg';
import { quoteSchema } from '../../postgres/pool.js';

export const DEFAULT_EVENT_STORE_SCHEMA = 'eventstore';

/** Creates the store's tables and functions, or brings them up to date. May run at every start and in several processes. */
export async function migrateEventStore(
  pool: Pool,
  schema: string = DEFAULT_EVENT_STORE_SCHEMA,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Two processes that start together must not create the same table at the same time.
    await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`migrate ${schema}`]);
    await client.query(tables(quoteSchema(schema)));
    await client.query(appendFunction(quoteSchema(schema), schema));
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/**
 * `position` is counted by the one head row, whose lock an append holds until it commits: so positions have no gaps
 * and become visible in their order. Streams and categories compare by bytes whatever the database's locale.
 */
function tables(schema: string): string {
  return `
create schema if not exists ${schema};

create table if not exists ${schema}.head (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  recorded_at timestamptz not null
);
insert into ${schema}.head (position, recorded_at) values (0, 'epoch') on conflict do nothing;

create table if not exists ${schema}.events (
  position bigint primary key,
  stream_id text collate "C" not null,
  revision integer not null,
  event_id uuid not null,
  type text collate "C" not null,
  schema_version smallint not null,
  payload text not null,
  metadata text not null,
  recorded_at timestamptz not null,
  category text collate "C" not null generated always as (left(stream_id, -37)) stored,
  unique (stream_id, revision)
);
create index if not exists events_by_category on ${schema}.events (category, position);

create or replace function ${schema}.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are never changed or removed (%)', tg_op using errcode = 'restrict_violation';
end $$;
create or replace trigger events_are_facts before update or delete or truncate on ${schema}.events
  for each statement execute function ${schema}.refuse_change();
`;
}

/**
 * Appends a batch of acts in one round trip and one commit. An act is one or several appends, an append one or several
 * events; `p_commands` and `p_event_commands` number the acts. An act is written if all its appends meet the revision
 * that they expect, else no part of it is; acts do not depend on each other, since a stream occurs once per batch.
 * Answers the head before the batch and, per append, the stream's last revision and, if the event after the expected
 * revision has the id of the append's first event, the position of the append's last event.
 *
 * The statements after the lock see all that earlier holders of the lock committed, since under read committed each
 * takes a new snapshot. The settings: one plan serves all batches, since to plan takes longer than to append one
 * event; it never scans the table, even if it was made while that was empty; and it is not compiled, though before
 * PostgreSQL 18 a scan that is forbidden counts as dear enough for it.
 */
function appendFunction(schema: string, channel: string): string {
  return `
create or replace function ${schema}.append_batch(
  p_commands int[], p_streams text[], p_expected int[], p_sizes int[], p_first_ids uuid[],
  p_event_commands int[], p_event_streams text[], p_revisions int[],
  p_ids uuid[], p_types text[], p_versions int[], p_payloads text[], p_metadata text[],
  out start bigint, out actual int[], out there bigint[]
) language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
as $$
declare
  v_now timestamptz;
  v_all boolean;
  v_accepted int[];
  v_count bigint;
begin
  select h.position, greatest(date_trunc('milliseconds', clock_timestamp()), h.recorded_at)
    into strict start, v_now from ${schema}.head h for update;

  select array_agg(seen.actual order by seen.ord), array_agg(seen.there order by seen.ord) into actual, there
  from (
    select a.ord,
      coalesce((select max(e.revision) from ${schema}.events e where e.stream_id = a.stream), -1) as actual,
      (select (select l.position from ${schema}.events l
               where l.stream_id = a.stream and l.revision <= a.expected + a.size order by l.revision desc limit 1)
       from ${schema}.events e
       where e.stream_id = a.stream and e.revision = a.expected + 1 and e.event_id = a.first_id) as there
    from unnest(p_streams, p_expected, p_sizes, p_first_ids)
      with ordinality as a (stream, expected, size, first_id, ord)
  ) seen;

  v_all := actual = p_expected;
  if not v_all then
    v_accepted := array(
      select u.command from unnest(p_commands, p_expected, actual) as u (command, expected, actual)
      group by u.command having bool_and(u.actual = u.expected));
  end if;

  insert into ${schema}.events
    (position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at)
  select start + row_number() over (order by e.ord), e.stream, e.revision, e.id, e.type, e.version, e.payload,
    e.metadata, v_now
  from unnest(p_event_commands, p_event_streams, p_revisions, p_ids, p_types, p_versions, p_payloads, p_metadata)
    with ordinality as e (command, stream, revision, id, type, version, payload, metadata, ord)
  where v_all or e.command = any (v_accepted);

  get diagnostics v_count = row_count;
  if v_count > 0 then
    update ${schema}.head set position = start + v_count, recorded_at = v_now;
    perform pg_notify('${channel}', '');
  end if;
end $$;
`;
}
