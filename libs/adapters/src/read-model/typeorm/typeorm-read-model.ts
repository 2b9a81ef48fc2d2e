import {
  type CheckpointMove,
  type Generations,
  type Position,
  type ProjectionPass,
  type ProjectionRef,
  type ReadModel,
  START,
} from '@shouzheng/kernel';
import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import { migrateFollowerLock } from '../../follower-lock/migrate-follower-lock.js';
import { SteadyQueries } from '../../postgres/steady-queries.js';
import { checkForward } from '../check-commit.js';
import { ChangesAtOnce, type RowPlace } from './changes-at-once.js';
import { demandNewest } from './demand-newest.js';
import { checkpointsOf, migrateGenerations, schemaOf } from './generation-place.js';
import { parted } from './parted.js';
import { RowTable } from './row-table.js';
import { TypeOrmGenerations } from './typeorm-generations.js';

const ROWS_PER_PAGE = 1_000;
const ROWS_PER_STATEMENT = 1_000;
const COUNT_PAGES = `select (pg_relation_size($1::regclass) / current_setting('block_size')::int)::int as pages`;

interface CheckpointRow {
  readonly version: number;
  readonly position: string;
}

/**
 * Creates the tables of checkpoints beside the entities' tables and those of the other generations, and that of the
 * epochs by which commits are fenced. May run at every start.
 */
export async function migrateReadModel(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await migrateGenerations(manager, dataSource);
    await migrateFollowerLock(manager);
  });
}

/**
 * Read models in PostgreSQL. A projection's table is that of the entity with the same table name, whose primary key is
 * the text column `key`. Rows are visible to a projection of the version that wrote them only.
 */
export class TypeOrmReadModel implements ReadModel {
  readonly generations: Generations;
  readonly #tables = new Map<string, RowTable>();
  readonly #atOnce: ChangesAtOnce;

  /** @param queries of the same database; whoever gives them ends them */
  constructor(
    private readonly dataSource: DataSource,
    queries = new SteadyQueries(dataSource),
  ) {
    this.#atOnce = new ChangesAtOnce(queries);
    this.generations = new TypeOrmGenerations(dataSource, (projection) => this.#table(projection));
  }

  async checkpoint(projection: ProjectionRef): Promise<Position> {
    const [row] = await this.#rows<CheckpointRow>(
      this.dataSource.manager,
      `select version, position from ${this.#checkpoints(projection)} where name = $1`,
      [projection.name],
    );
    return positionOf(row, projection.version);
  }

  load<Row>(projection: ProjectionRef, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    return this.#load(this.dataSource.manager, projection, keys);
  }

  commit<Row>(
    projection: ProjectionRef,
    rows: ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    return this.change(projection, [], () => rows, checkpoint);
  }

  async change<Row>(
    projection: ProjectionRef,
    keys: readonly string[],
    fold: (before: ReadonlyMap<string, Row>) => ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    checkForward(checkpoint);
    const place = this.#place(projection);
    if (await this.#atOnce.change(projection, place, { keys, fold }, checkpoint)) return true;
    // The steps tell why it was not: many rows, a first change, one of a new version, or another was faster.
    return this.#changeInSteps(projection, keys, fold, checkpoint);
  }

  #changeInSteps<Row>(
    projection: ProjectionRef,
    keys: readonly string[],
    fold: (before: ReadonlyMap<string, Row>) => ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    const table = this.#table(projection);
    return this.dataSource.transaction(async (manager) => {
      if (checkpoint.fence) await demandNewest(manager, checkpoint.fence);
      const stored = await this.#lock(manager, projection);
      if (positionOf(stored, projection.version) !== checkpoint.from) return false;
      if (stored.version !== projection.version) await manager.query(table.deleteAll());
      const before =
        stored.version === projection.version
          ? await this.#load<Row>(manager, projection, keys)
          : new Map<string, Row>();
      await write(manager, table, fold(before));
      await manager.query(
        `update ${this.#checkpoints(projection)} set version = $2, position = $3 where name = $1`,
        [projection.name, projection.version, checkpoint.to.toString()],
      );
      return true;
    });
  }

  async pass(moves: readonly ProjectionPass[]): Promise<readonly boolean[]> {
    for (const move of moves) checkForward(move);
    return this.#atOnce.pass(moves, (projection) => this.#checkpoints(projection));
  }

  async reset(projection: ProjectionRef): Promise<void> {
    const rowTable = this.#table(projection);
    this.#atOnce.forget(projection);
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`delete from ${this.#checkpoints(projection)} where name = $1`, [projection.name]);
      await manager.query(rowTable.deleteAll());
    });
  }

  async *rows<Row>(projection: ProjectionRef): AsyncIterable<readonly [key: string, row: Row]> {
    const { name, version } = projection;
    const rowTable = this.#table(projection);
    const page = rowTable.selectPage(this.#isCurrent(projection, '$3', '$4'));
    for (let after: string | null = null; ;) {
      const values: unknown[] = [after, ROWS_PER_PAGE, name, version];
      const raw: ObjectLiteral[] = await this.#rows<ObjectLiteral>(this.dataSource.manager, page, values);
      const rows = raw.map((one) => rowTable.read<Row>(one));
      yield* rows;
      after = rows.at(-1)?.[0] ?? null;
      if (rows.length < ROWS_PER_PAGE) return;
    }
  }

  /** A page of the table by chance and a row of it, as often: one on a page with few rows is likelier. */
  async sample<Row>(
    projection: ProjectionRef,
    most: number,
  ): Promise<readonly (readonly [key: string, row: Row])[]> {
    const { name, version } = projection;
    const { manager } = this.dataSource;
    const table = this.#table(projection);
    const [size] = await this.#rows<{ pages: number }>(manager, COUNT_PAGES, [table.path]);
    const pages = size?.pages ?? 0;
    const select = table.selectFromPage(this.#isCurrent(projection, '$2', '$3'));
    const found = new Map<string, Row>();
    for (let n = 0; n < most && pages > 0; n += 1) {
      const page = Math.floor(Math.random() * pages);
      const [raw] = await this.#rows<ObjectLiteral>(manager, select, [page, name, version]);
      if (raw) found.set(...table.read<Row>(raw));
    }
    return [...found];
  }

  async #load<Row>(
    manager: EntityManager,
    projection: ProjectionRef,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Row>> {
    if (keys.length === 0) return new Map();
    const { name, version } = projection;
    const rowTable = this.#table(projection);
    const raw = await this.#rows<ObjectLiteral>(
      manager,
      rowTable.selectByKeys(this.#isCurrent(projection, '$2', '$3')),
      [keys, name, version],
    );
    return new Map(raw.map((one) => rowTable.read<Row>(one)));
  }

  /** The projection's checkpoint, which nobody else can move now. */
  async #lock(manager: EntityManager, projection: ProjectionRef): Promise<CheckpointRow> {
    const { name, version } = projection;
    const checkpoints = this.#checkpoints(projection);
    const select = `select version, position from ${checkpoints} where name = $1 for update`;
    const [row] = await this.#rows<CheckpointRow>(manager, select, [name]);
    if (row) return row;
    await manager.query(`insert into ${checkpoints} values ($1, $2, 0) on conflict do nothing`, [
      name,
      version,
    ]);
    const [made] = await this.#rows<CheckpointRow>(manager, select, [name]);
    if (!made) throw new Error(`the checkpoint of ${name} was removed while it was made`);
    return made;
  }

  #place(projection: ProjectionRef): RowPlace {
    return { table: this.#table(projection), checkpoints: this.#checkpoints(projection) };
  }

  #checkpoints({ generation }: ProjectionRef): string {
    return checkpointsOf(this.dataSource, generation);
  }

  #isCurrent(projection: ProjectionRef, name: string, version: string): string {
    return `exists (select from ${this.#checkpoints(projection)} where name = ${name} and version = ${version})`;
  }

  #table({ table, generation }: ProjectionRef): RowTable {
    const id = `${generation ?? 'served'} ${table}`;
    const known = this.#tables.get(id) ?? new RowTable(this.dataSource, table, schemaOf(generation));
    this.#tables.set(id, known);
    return known;
  }

  #rows<R>(manager: EntityManager, sql: string, values: unknown[]): Promise<R[]> {
    return manager.query<R[]>(sql, values);
  }
}

function positionOf(row: CheckpointRow | undefined, version: number): Position {
  return row?.version === version ? BigInt(row.position) : START;
}

async function write<Row>(
  manager: EntityManager,
  table: RowTable,
  rows: ReadonlyMap<string, Row | undefined>,
): Promise<void> {
  const { present, absent } = parted(table, rows);
  for (let n = 0; n < present.length; n += ROWS_PER_STATEMENT) {
    await manager.query(table.upsert(), [JSON.stringify(present.slice(n, n + ROWS_PER_STATEMENT))]);
  }
  if (absent.length > 0) await manager.query(table.deleteByKeys(), [absent]);
}
