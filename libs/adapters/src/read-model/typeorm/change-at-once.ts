import type { ProjectionPass } from '@shouzheng/kernel';
import type { SteadyQueries } from '../../postgres/steady-queries.js';
import type { RowTable } from './row-table.js';

/** More rows than this are written in steps. */
export const ROWS_AT_ONCE = 1_000;

/** `moved`: the change was made. `stands`: the fence holds. */
export interface ChangeOutcome {
  readonly stands: boolean;
  readonly moved: boolean;
}

/**
 * A whole change as one statement, which is one round trip in place of six: a projection that follows closely makes a
 * small change for nearly every append. $1 name, $2 version, $3 from, $4 to, $5 follower, $6 epoch, $7 the checkpoint's
 * row as it was when the rows were loaded, $8 rows as JSON, $9 keys of rows that go.
 *
 * The commit does not wait for the disk: rows and checkpoint go together, so what a crash of the server takes is folded
 * again.
 */
export function changeAtOnce(table: RowTable, checkpoints: string): string {
  return `with stands as (select $5::text is null or follower_epoch_stands($5::text, $6::bigint) as ok),
    moved as (
      update ${checkpoints} set position = $4::bigint
      where name = $1::text and version = $2::int and position = $3::bigint
        and ($7::text is null or xmin::text = $7::text) and (select ok from stands)
      returning 1),
    written as (${table.upsert('$8', 'exists (select from moved)')}),
    removed as (${table.deleteByKeys('$9')} and exists (select from moved))
    select (select ok from stands) as stands, exists (select from moved) as moved,
      set_config('synchronous_commit', 'off', true)`;
}

/** Moves the checkpoints of many projections that leave no rows, and answers which of them. */
export async function passAtOnce(
  queries: SteadyQueries,
  checkpoints: string,
  moves: readonly ProjectionPass[],
): Promise<readonly ProjectionPass[]> {
  const [row] = await queries.query<{ moved: number[] }>(
    `with given as materialized (
      select *, follower is null or follower_epoch_stands(follower, epoch) as stands from (
        select * from unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::text[], $6::bigint[])
          with ordinality as g (name, version, former, latter, follower, epoch, nth) order by name) ordered),
    moved as (
      update ${checkpoints} c set position = latter from given g
      where c.name = g.name and c.version = g.version and c.position = former and stands
      returning nth::int)
    select array(select nth from moved) as moved, set_config('synchronous_commit', 'off', true)`,
    [
      moves.map(({ projection }) => projection.name),
      moves.map(({ projection }) => projection.version),
      moves.map(({ from }) => from.toString()),
      moves.map(({ to }) => to.toString()),
      moves.map(({ fence }) => fence?.follower ?? null),
      moves.map(({ fence }) => fence?.epoch.toString() ?? null),
    ],
  );
  return (row?.moved ?? []).flatMap((nth) => moves[nth - 1] ?? []);
}

/** The rows of $1 of version $3 of projection $2, with the row of its checkpoint; that one also where there are none. */
export function selectWithCheckpoint(table: RowTable, checkpoints: string): string {
  return `select c.xmin::text as "${CHECKPOINT_ROW}", ${table.columnsOf('t')}
    from ${checkpoints} c left join ${table.path} t on t.key = any($1::text[])
    where c.name = $2 and c.version = $3`;
}
export const CHECKPOINT_ROW = 'checkpoint row';
