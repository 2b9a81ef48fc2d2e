/** Whatever runs several statements as one transaction: a pool of pg, a data source or an open transaction of TypeORM. */
interface Database {
  query(sql: string): Promise<unknown>;
}

/** Creates the table of leases and its functions, or brings them up to date. May run at every start. */
export async function migrateFollowerLock(database: Database): Promise<void> {
  await database.query(
    `select pg_advisory_xact_lock(hashtextextended('migrate follower_lease', 0)); ${TABLES} ${FENCE} ${TURN}`,
  );
}

/**
 * With the epoch in a unique key, giving a lease away is a change of the key and renewing it is not: so a transaction
 * that locks the key keeps the lease from being given away until it ends, and no renewal waits for it.
 */
const TABLES = `
create table if not exists follower_lease (
  name text primary key,
  epoch bigint not null,
  holder text not null,
  expires_at timestamptz not null,
  report jsonb not null default '{}',
  unique (name, epoch)
);
create table if not exists follower_worker (
  holder text primary key,
  expires_at timestamptz not null,
  wants text[] not null
);
`;

/**
 * To be asked in the transaction that writes a follower's effects: whether no newer epoch was given, which then stays
 * so until the transaction ends. One whose process is frozen or cut off in the middle of it is ended by PostgreSQL, or
 * its locks would keep the follower from the next owner.
 */
const FENCE = `
create or replace function follower_epoch_stands(p_name text, p_epoch bigint) returns boolean
language plpgsql as $$
declare
  v_newest bigint;
begin
  perform set_config('idle_in_transaction_session_timeout', '2500', true);
  select epoch into v_newest from follower_lease where name = p_name for key share;
  return v_newest is null or v_newest <= p_epoch;
end $$;
`;

/**
 * One turn of one worker: renews, releases and takes, all by the clock of the server. What seems to stand for two
 * terms and more was given before the clock was set back, and is free.
 * The parts of one follower (`name#k/N`) are spread for themselves, and first: or one worker might have all of them and
 * another as many of something else. So their number is bounded by the parts' share and that of the others by the whole.
 * Rows that another locks are left for the next turn, so no turn waits for another, nor for the effects being written.
 */
const TURN = `
create or replace function follower_part_of(p_name text) returns text
language sql immutable as $$ select substring(p_name from '^(.*)#[0-9]+/[0-9]+$') $$;
create or replace function follower_parts_among(p_name text, p_names text[]) returns bigint
language sql immutable as $$
  select count(*) from unnest(p_names) name where follower_part_of(name) = follower_part_of(p_name) $$;
create or replace function follower_lease_turn(
  p_holder text, p_term_ms int, p_free_for_all_ms int, p_names text[], p_epochs bigint[], p_reports jsonb[],
  p_released text[], p_released_epochs bigint[], p_take text[], p_leaving boolean,
  out renewed text[], out taken text[], out taken_epochs bigint[], out surplus text[]
) language plpgsql as $$
declare
  v_now timestamptz := clock_timestamp();
  v_term interval := p_term_ms * interval '1 millisecond';
  v_until timestamptz := v_now + v_term;
  v_workers int;
  v_holding int;
  v_share int;
  v_free record;
begin
  delete from follower_worker
    where (holder = p_holder and p_leaving) or expires_at < v_now - interval '1 hour' or expires_at > v_until + interval '1 hour';
  if not p_leaving then
    insert into follower_worker as w values (p_holder, v_until, p_take)
      on conflict (holder) do update set expires_at = v_until, wants = p_take;
  end if;

  update follower_lease l set expires_at = v_now
    from unnest(p_released, p_released_epochs) as r (name, epoch)
    where l.name = r.name and l.epoch = r.epoch and l.holder = p_holder;

  with done as (
    update follower_lease l set expires_at = v_until, report = r.report
    from unnest(p_names, p_epochs, p_reports) as r (name, epoch, report)
    where l.name = r.name and l.epoch = r.epoch and l.holder = p_holder
    returning l.name)
  select coalesce(array_agg(name order by name), '{}') into renewed from done;

  v_holding := cardinality(renewed);
  select greatest(count(*), 1) into v_workers from follower_worker where expires_at > v_now;
  v_share := ceil((cardinality(p_names) + cardinality(p_take))::numeric / v_workers);

  insert into follower_lease (name, epoch, holder, expires_at)
    select name, 0, p_holder, v_now from unnest(p_take) as t (name)
    where not exists (select from follower_lease l where l.name = t.name)
    on conflict do nothing;
  taken := '{}';
  taken_epochs := '{}';
  for v_free in
    select name, epoch, expires_at from follower_lease
    where name = any (p_take) and not (expires_at > v_now and expires_at < v_until + v_term)
    order by follower_part_of(name) is null, name for update skip locked
  loop
    continue when case
        when follower_part_of(v_free.name) is null then v_holding >= v_share
        else follower_parts_among(v_free.name, renewed || taken)
          >= ceil(follower_parts_among(v_free.name, p_names || p_take)::numeric / v_workers) end
      and v_free.expires_at > v_now - p_free_for_all_ms * interval '1 millisecond';
    update follower_lease set epoch = epoch + 1, holder = p_holder, expires_at = v_until, report = '{}'
      where name = v_free.name;
    v_holding := v_holding + 1;
    taken := taken || v_free.name;
    taken_epochs := taken_epochs || (v_free.epoch + 1);
  end loop;

  surplus := array(
    select name from (
      select name, row_number() over (partition by follower_part_of(name) order by name) as nth from unnest(renewed) as held (name)
      where exists (select from follower_worker w
        where w.holder <> p_holder and w.expires_at > v_now and held.name = any (w.wants))) wanted
    where nth <= case
      when follower_part_of(name) is null then cardinality(renewed) - v_share
      else follower_parts_among(name, renewed)
        - ceil(follower_parts_among(name, p_names || p_take)::numeric / v_workers) end
    order by name);
end $$;
`;
