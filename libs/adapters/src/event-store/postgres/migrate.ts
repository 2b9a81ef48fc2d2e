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
    await client.query(appendBatch(quoteSchema(schema), schema));
    await client.query(appendOne(quoteSchema(schema), schema));
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

create table if not exists ${schema}.history (
  only_row boolean primary key default true check (only_row),
  id uuid not null default gen_random_uuid()
);
insert into ${schema}.history default values on conflict do nothing;

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
 * Appends a batch of acts in one round trip and one commit. Its events come in groups that are written as a whole or not
 * at all: a group is refused when a stream does not end with the revision, and the event where one is named, that a
 * head of the group expects. Answers the head before the batch and the groups that were refused. A stream that is to be
 * new need not be among the heads: if it is there, the unique index fails the whole batch.
 *
 * The first statement takes the head's row, so that batches follow each other; the statements after it see all that
 * earlier holders committed, since under read committed each takes a new snapshot. The settings: one plan serves all
 * batches, since to plan takes longer than to append one event; it never scans the table, even if it was made while that
 * was empty; and it is not compiled, though before PostgreSQL 18 a scan that is forbidden counts as dear enough for it.
 */
function appendBatch(schema: string, channel: string): string {
  return `
drop function if exists ${schema}.append_batch(
  int[], text[], int[], int[], uuid[], int[], text[], int[], uuid[], text[], int[], text[], text[]);
create or replace function ${schema}.append_batch(
  p_origin text,
  p_head_streams text[], p_expected int[], p_expected_ids uuid[], p_head_groups int[],
  p_groups int[], p_streams text[], p_revisions int[],
  p_ids uuid[], p_types text[], p_versions int[], p_payloads text[], p_metadata text[],
  out start bigint, out refused int[]
) language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
as $$
declare
  v_now timestamptz;
  v_count bigint := cardinality(p_ids);
begin
  update ${schema}.head as h set
    position = h.position + v_count,
    recorded_at = greatest(date_trunc('milliseconds', clock_timestamp()), h.recorded_at)
  returning h.position - v_count, h.recorded_at into strict start, v_now;

  -- To ask about nothing costs a lone new stream a fifth of its append.
  if cardinality(p_head_streams) = 0 then
    refused := '{}';
  else
    refused := array(
      select a.act_group
      from unnest(p_head_streams, p_expected, p_expected_ids, p_head_groups)
        as a (stream, expected, expected_id, act_group)
      left join lateral (
        select e.revision, e.event_id from ${schema}.events e
        where e.stream_id = a.stream order by e.revision desc limit 1) last on true
      where coalesce(last.revision, -1) <> a.expected or last.event_id <> a.expected_id);
  end if;

  if cardinality(refused) = 0 then
    insert into ${schema}.events
      (position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at)
    select start + e.ord, e.stream, e.revision, e.id, e.type, e.version, e.payload, e.metadata, v_now
    from unnest(p_streams, p_revisions, p_ids, p_types, p_versions, p_payloads, p_metadata)
      with ordinality as e (stream, revision, id, type, version, payload, metadata, ord);
  else
    insert into ${schema}.events
      (position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at)
    select start + row_number() over (order by e.ord), e.stream, e.revision, e.id, e.type, e.version, e.payload,
      e.metadata, v_now
    from unnest(p_groups, p_streams, p_revisions, p_ids, p_types, p_versions, p_payloads, p_metadata)
      with ordinality as e (act_group, stream, revision, id, type, version, payload, metadata, ord)
    where e.act_group <> all (refused);
    get diagnostics v_count = row_count;
    update ${schema}.head set position = start + v_count;
  end if;
  if v_count > 0 then
    perform pg_notify('${channel}', p_origin);
  end if;
end $$;
`;
}

/** The same with one event, as most batches are where few people work: arrays of one take a fifth more time. */
function appendOne(schema: string, channel: string): string {
  return `
create or replace function ${schema}.append_one(
  p_origin text, p_stream text, p_expected int, p_expected_id uuid, p_is_asked boolean,
  p_id uuid, p_type text, p_version int, p_payload text, p_metadata text,
  out start bigint, out refused int[]
) language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
as $$
declare
  v_now timestamptz;
  v_last record;
begin
  update ${schema}.head as h set
    position = h.position + 1,
    recorded_at = greatest(date_trunc('milliseconds', clock_timestamp()), h.recorded_at)
  returning h.position - 1, h.recorded_at into strict start, v_now;

  if p_is_asked then
    select e.revision, e.event_id into v_last from ${schema}.events e
    where e.stream_id = p_stream order by e.revision desc limit 1;
    if coalesce(v_last.revision, -1) <> p_expected or v_last.event_id <> p_expected_id then
      update ${schema}.head set position = start;
      refused := '{0}';
      return;
    end if;
  end if;

  insert into ${schema}.events
    (position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at)
  values (start + 1, p_stream, p_expected + 1, p_id, p_type, p_version, p_payload, p_metadata, v_now);
  perform pg_notify('${channel}', p_origin);
end $$;
`;
}
