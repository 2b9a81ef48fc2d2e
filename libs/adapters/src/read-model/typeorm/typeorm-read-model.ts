import {
  type CheckpointMove,
  type Fence,
  type Position,
  type ProjectionRef,
  type ReadModel,
  StaleEpochError,
  START,
} from '@shouzheng/kernel';
import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import { migrateFollowerLock } from '../../follower-lock/migrate-follower-lock.js';
import { checkForward } from '../check-commit.js';
import { RowTable } from './row-table.js';

const ROWS_PER_STATEMENT = 500;
const ROWS_PER_PAGE = 1_000;

const CHECKPOINTS = 'projection_checkpoint';

interface CheckpointRow {
  readonly version: number;
  readonly position: string;
}

/**
 * Creates the table of checkpoints beside the entities' tables, and that of the epochs by which commits are fenced.
 * May run at every start.
 */
export async function migrateReadModel(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('migrate ${CHECKPOINTS}', 0))`);
    await manager.query(`create table if not exists ${checkpoints(dataSource)} (
      name text primary key, version integer not null, position bigint not null)`);
    await migrateFollowerLock(manager);
  });
}

/**
 * Read models in PostgreSQL. A projection's table is that of the entity with the same table name, whose primary key is
 * the text column `key`. Rows are visible to a projection of the version that wrote them only.
 */
export class TypeOrmReadModel implements ReadModel {
  readonly #checkpoints: string;
  readonly #tables = new Map<string, RowTable>();

  constructor(private readonly dataSource: DataSource) {
    this.#checkpoints = checkpoints(dataSource);
  }

  async checkpoint({ name, version }: ProjectionRef): Promise<Position> {
    const [row] = await this.#rows<CheckpointRow>(
      this.dataSource.manager,
      `select version, position from ${this.#checkpoints} where name = $1`,
      [name],
    );
    return positionOf(row, version);
  }

  async load<Row>(
    { name, version, table }: ProjectionRef,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Row>> {
    if (keys.length === 0) return new Map();
    const rowTable = this.#table(table);
    const raw = await this.#rows<ObjectLiteral>(
      this.dataSource.manager,
      rowTable.selectByKeys(this.#isCurrent('$2', '$3')),
      [keys, name, version],
    );
    return new Map(raw.map((one) => rowTable.read<Row>(one)));
  }

  async commit<Row>(
    projection: ProjectionRef,
    rows: ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    checkForward(checkpoint);
    const table = this.#table(projection.table);
    return this.dataSource.transaction(async (manager) => {
      if (checkpoint.fence) await this.#demandNewest(manager, checkpoint.fence);
      const stored = await this.#lock(manager, projection);
      if (positionOf(stored, projection.version) !== checkpoint.from) return false;
      if (stored.version !== projection.version) await manager.query(table.deleteAll());
      await write(manager, table, rows);
      await manager.query(`update ${this.#checkpoints} set version = $2, position = $3 where name = $1`, [
        projection.name,
        projection.version,
        checkpoint.to.toString(),
      ]);
      return true;
    });
  }

  async reset({ name, table }: ProjectionRef): Promise<void> {
    const rowTable = this.#table(table);
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`delete from ${this.#checkpoints} where name = $1`, [name]);
      await manager.query(rowTable.deleteAll());
    });
  }

  async *rows<Row>({ name, version, table }: ProjectionRef): AsyncIterable<readonly [key: string, row: Row]> {
    const rowTable = this.#table(table);
    const page = rowTable.selectPage(this.#isCurrent('$3', '$4'));
    for (let after: string | null = null; ;) {
      const values: unknown[] = [after, ROWS_PER_PAGE, name, version];
      const raw: ObjectLiteral[] = await this.#rows<ObjectLiteral>(this.dataSource.manager, page, values);
      const rows = raw.map((one) => rowTable.read<Row>(one));
      yield* rows;
      after = rows.at(-1)?.[0] ?? null;
      if (rows.length < ROWS_PER_PAGE) return;
    }
  }

  async #demandNewest(manager: EntityManager, fence: Fence): Promise<void> {
    const [row] = await this.#rows<{ stands: boolean }>(
      manager,
      'select follower_epoch_stands($1, $2) as stands',
      [fence.follower, fence.epoch.toString()],
    );
    if (!row?.stands) throw new StaleEpochError(fence);
  }

  /** The projection's checkpoint, which nobody else can move now. */
  async #lock(manager: EntityManager, { name, version }: ProjectionRef): Promise<CheckpointRow> {
    const select = `select version, position from ${this.#checkpoints} where name = $1 for update`;
    const [row] = await this.#rows<CheckpointRow>(manager, select, [name]);
    if (row) return row;
    await manager.query(`insert into ${this.#checkpoints} values ($1, $2, 0) on conflict do nothing`, [
      name,
      version,
    ]);
    const [made] = await this.#rows<CheckpointRow>(manager, select, [name]);
    if (!made) throw new Error(`the checkpoint of ${name} was removed while it was made`);
    return made;
  }

  #isCurrent(name: string, version: string): string {
    return `exists (select from ${this.#checkpoints} where name = ${name} and version = ${version})`;
  }

  #table(name: string): RowTable {
    const table = this.#tables.get(name) ?? new RowTable(this.dataSource, name);
    this.#tables.set(name, table);
    return table;
  }

  #rows<R>(manager: EntityManager, sql: string, values: unknown[]): Promise<R[]> {
    return manager.query<R[]>(sql, values);
  }
}

function positionOf(row: CheckpointRow | undefined, version: number): Position {
  return row?.version === version ? BigInt(row.position) : START;
}

function checkpoints(dataSource: DataSource): string {
  const schema = 'schema' in dataSource.options ? dataSource.options.schema : undefined;
  const path = schema ? [schema, CHECKPOINTS] : [CHECKPOINTS];
  return path.map((part) => dataSource.driver.escape(part)).join('.');
}

async function write<Row>(
  manager: EntityManager,
  table: RowTable,
  rows: ReadonlyMap<string, Row | undefined>,
): Promise<void> {
  const present: ObjectLiteral[] = [];
  const absent: string[] = [];
  for (const [key, row] of rows) {
    if (row === undefined) absent.push(key);
    else present.push(table.write(key, row as ObjectLiteral));
  }
  for (let n = 0; n < present.length; n += ROWS_PER_STATEMENT) {
    await manager.query(table.upsert(), [JSON.stringify(present.slice(n, n + ROWS_PER_STATEMENT))]);
  }
  if (absent.length > 0) await manager.query(table.deleteByKeys(), [absent]);
}
