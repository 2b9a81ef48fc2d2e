import {
  type CheckpointMove,
  type ProjectionPass,
  type ProjectionRef,
  StaleEpochError,
} from '@shouzheng/kernel';
import type { ObjectLiteral } from 'typeorm';
import type { SteadyQueries } from '../../postgres/steady-queries.js';
import { parted } from './parted.js';
import { RowMemory } from './row-memory.js';
import type { RowTable } from './row-table.js';

/** More rows than this are written in steps. */
const ROWS_AT_ONCE = 1_000;

export interface RowPlace {
  readonly table: RowTable;
  /** The quoted name of their table of checkpoints. */
  readonly checkpoints: string;
}

interface Change<Row> {
  readonly keys: readonly string[];
  fold(before: ReadonlyMap<string, Row>): ReadonlyMap<string, Row | undefined>;
}

interface Before<Row> {
  /** Of every key that was asked for; undefined: there is none. */
  readonly rows: ReadonlyMap<string, Row | undefined>;
  /** The row of the checkpoint with which they are so; null: whichever. */
  readonly checkpointRow: string | null;
}

/**
 * Changes of rows with few round trips: what is written is remembered, and one statement makes the whole change, if the
 * row of the checkpoint is still the one with which the rows were as they are remembered or were read.
 */
export class ChangesAtOnce {
  readonly #memory = new RowMemory();

  constructor(private readonly queries: SteadyQueries) {}

  /**
   * Answers whether it was made.
   * @throws StaleEpochError
   */
  async change<Row>(
    projection: ProjectionRef,
    place: RowPlace,
    { keys, fold }: Change<Row>,
    move: CheckpointMove,
  ): Promise<boolean> {
    const before = await this.#before<Row>(projection, place, keys);
    const rows = fold(present(before.rows));
    const after = rows.size <= ROWS_AT_ONCE ? await this.#write(projection, place, before, rows, move) : null;
    if (after === null) this.forget(projection);
    else this.#memory.keep(idOf(projection), before.checkpointRow, after, [...before.rows, ...rows]);
    return after !== null;
  }

  /** Moves checkpoints past what leaves no rows; answers for each whether it was moved. */
  async pass(
    moves: readonly ProjectionPass[],
    checkpointsOf: (projection: ProjectionRef) => string,
  ): Promise<readonly boolean[]> {
    const moved = new Set<ProjectionPass>();
    for (const [checkpoints, here] of Map.groupBy(moves, ({ projection }) => checkpointsOf(projection))) {
      const rows = here.map(({ projection }) => this.#memory.checkpointRow(idOf(projection)) ?? null);
      const passed = await this.queries.query<Passed>(passAtOnce(checkpoints), [
        here.map(({ projection }) => projection.name),
        here.map(({ projection }) => projection.version),
        here.map(({ from }) => from.toString()),
        here.map(({ to }) => to.toString()),
        here.map(({ fence }) => fence?.follower ?? null),
        here.map(({ fence }) => fence?.epoch.toString() ?? null),
        rows,
      ]);
      for (const { nth, row } of passed) {
        const move = here[nth - 1];
        const before = rows[nth - 1];
        if (move) moved.add(move);
        if (move && before) this.#memory.keep(idOf(move.projection), before, row, []);
      }
    }
    return moves.map((move) => moved.has(move));
  }

  forget(projection: ProjectionRef): void {
    this.#memory.forget(idOf(projection));
  }

  async #before<Row>(
    projection: ProjectionRef,
    place: RowPlace,
    keys: readonly string[],
  ): Promise<Before<Row>> {
    if (keys.length === 0) return { rows: new Map(), checkpointRow: null };
    const id = idOf(projection);
    const checkpointRow = this.#memory.checkpointRow(id) ?? null;
    const known = this.#memory.recall<Row>(id, keys);
    const unknown = keys.filter((key) => !known.has(key));
    if (unknown.length === 0) return { rows: known, checkpointRow };
    const loaded = await this.#load<Row>(projection, place, unknown);
    if (known.size === 0) return loaded;
    // Somebody else has changed them since.
    if (loaded.checkpointRow !== checkpointRow) return this.#load(projection, place, keys);
    return { rows: new Map([...known, ...loaded.rows]), checkpointRow };
  }

  async #load<Row>(
    { name, version }: ProjectionRef,
    { table, checkpoints }: RowPlace,
    keys: readonly string[],
  ): Promise<Before<Row>> {
    const select = selectWithCheckpoint(table, checkpoints);
    const raw = await this.queries.query<ObjectLiteral>(select, [keys, name, version]);
    const rows = new Map<string, Row | undefined>(keys.map((key) => [key, undefined]));
    for (const one of raw) if (one['key'] !== null) rows.set(...table.read<Row>(one));
    return { rows, checkpointRow: (raw[0]?.[CHECKPOINT_ROW] as string | undefined) ?? null };
  }

  /** Answers the row of the checkpoint since then; null where nothing was written. */
  async #write<Row>(
    { name, version }: ProjectionRef,
    { table, checkpoints }: RowPlace,
    { checkpointRow }: Before<Row>,
    rows: ReadonlyMap<string, Row | undefined>,
    { from, to, fence }: CheckpointMove,
  ): Promise<string | null> {
    const { present, absent } = parted(table, rows);
    const [outcome] = await this.queries.query<ChangeOutcome>(changeAtOnce(table, checkpoints), [
      name,
      version,
      from.toString(),
      to.toString(),
      fence?.follower ?? null,
      fence?.epoch.toString() ?? null,
      checkpointRow,
      JSON.stringify(present),
      absent,
    ]);
    if (fence && !outcome?.stands) throw new StaleEpochError(fence);
    return outcome?.moved ?? null;
  }
}

const idOf = ({ generation, name, version }: ProjectionRef): string =>
  `${generation ?? 'served'} ${name} ${version}`;

function present<Row>(rows: ReadonlyMap<string, Row | undefined>): ReadonlyMap<string, Row> {
  const there = new Map<string, Row>();
  for (const [key, row] of rows) if (row !== undefined) there.set(key, row);
  return there;
}

interface ChangeOutcome {
  /** Whether the fence holds. */
  readonly stands: boolean;
  /** The checkpoint's row since the change; null where it was not made. */
  readonly moved: string | null;
}

/**
 * A whole change as one statement, which is one round trip in place of six: a projection that follows closely makes a
 * small change for nearly every append. $1 name, $2 version, $3 from, $4 to, $5 follower, $6 epoch, $7 the checkpoint's
 * row as it was when the rows were loaded, $8 rows as JSON, $9 keys of rows that go.
 *
 * The commit does not wait for the disk: rows and checkpoint go together, so what a crash of the server takes is folded
 * again.
 */
function changeAtOnce(table: RowTable, checkpoints: string): string {
  return `with stands as (select $5::text is null or follower_epoch_stands($5::text, $6::bigint) as ok),
    moved as (
      update ${checkpoints} set position = $4::bigint
      where name = $1::text and version = $2::int and position = $3::bigint
        and ($7::text is null or xmin::text = $7::text) and (select ok from stands)
      returning xmin::text as row),
    written as (${table.upsert('$8', 'exists (select from moved)')}),
    removed as (${table.deleteByKeys('$9')} and exists (select from moved))
    select (select ok from stands) as stands, (select row from moved) as moved,
      set_config('synchronous_commit', 'off', true)`;
}

interface Passed {
  /** Of the moves, counted from 1. */
  readonly nth: number;
  /** The checkpoint's row since then. */
  readonly row: string;
}

/**
 * Moves the checkpoints of many projections that leave no rows. $1 names, $2 versions, $3 from, $4 to, $5 followers,
 * $6 epochs, $7 the checkpoints' rows that are to be moved and no others, null for whichever.
 */
function passAtOnce(checkpoints: string): string {
  return `with given as materialized (
      select *, follower is null or follower_epoch_stands(follower, epoch) as stands from (
        select * from unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::text[], $6::bigint[], $7::text[])
          with ordinality as g (name, version, former, latter, follower, epoch, row, nth) order by name) ordered),
    moved as (
      update ${checkpoints} c set position = latter from given g
      where c.name = g.name and c.version = g.version and c.position = former and stands
        and (g.row is null or c.xmin::text = g.row)
      returning nth::int, c.xmin::text as row)
    select nth, row, set_config('synchronous_commit', 'off', true) from moved`;
}

/** The rows of $1 of version $3 of projection $2, with the row of its checkpoint; that one also where there are none. */
function selectWithCheckpoint(table: RowTable, checkpoints: string): string {
  return `select c.xmin::text as "${CHECKPOINT_ROW}", ${table.columnsOf('t')}
    from ${checkpoints} c left join ${table.path} t on t.key = any($1::text[])
    where c.name = $2 and c.version = $3`;
}
const CHECKPOINT_ROW = 'checkpoint row';
