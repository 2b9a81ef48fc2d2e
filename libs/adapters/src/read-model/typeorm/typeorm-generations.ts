import {
  type Build,
  type BuildStep,
  type Fence,
  type Filling,
  type Generation,
  type Generations,
  type GenerationState,
  NoSuchGenerationError,
  type ProjectionRef,
  type ServeOutcome,
} from '@shouzheng/kernel';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { copyLines, type CopyClient } from './copy-lines.js';
import { demandNewest } from './demand-newest.js';
import { BUILD_TABLES, checkpointsOf, PASSING_SCHEMA, schemaOf } from './generation-place.js';
import type { RowTable } from './row-table.js';
import { columnsFit, dressLike, isThere, moveTable, quote, undressedLike } from './twin-tables.js';

/** So long a switch waits for readers that hold the served table; others queue behind it meanwhile. */
const PATIENCE_WITH_READERS_MS = 500;
const LOCK_NOT_AVAILABLE = '55P03';

interface CheckpointRow {
  readonly name: string;
  readonly version: number;
  readonly position: string;
}

interface PartRow {
  readonly part: number;
  readonly after: string | null;
  readonly upto: string | null;
  readonly place: string | null;
  readonly events: string;
  readonly done: boolean;
}

/** Generations as tables of the same name in several schemas, filled by COPY and exchanged by `set schema`. */
export class TypeOrmGenerations implements Generations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tableOf: (projection: ProjectionRef) => RowTable,
  ) {}

  async of({ name }: ProjectionRef): Promise<readonly GenerationState[]> {
    const found: GenerationState[] = [];
    for (const generation of ['served', 'next', 'previous'] as const) {
      const row = await this.#checkpoint(this.dataSource.manager, name, generation);
      if (row) found.push({ generation, version: row.version, position: BigInt(row.position) });
    }
    return found;
  }

  async build(): Promise<Build | undefined> {
    const { manager } = this.dataSource;
    const projections: { name: string; version: number; table_name: string; until: string }[] =
      await manager.query(
        `select name, version, table_name, until from ${BUILD_TABLES.projections} order by name`,
      );
    const [first] = projections;
    if (!first) return undefined;
    for (const { table_name: table } of projections)
      if (!(await columnsFit(manager, this.#path(table, 'next'), this.#path(table, 'served'))))
        return undefined;
    const parts: PartRow[] = await manager.query(`select * from ${BUILD_TABLES.parts} order by part`);
    return {
      until: BigInt(first.until),
      projections: projections.map(({ name, version }) => ({ name, version })),
      parts: parts.map(({ part, after, upto, place, events, done }) => ({
        part,
        after: after ?? undefined,
        to: upto ?? undefined,
        place: place ?? undefined,
        events: Number(events),
        done,
      })),
    };
  }

  async begin(
    projections: readonly ProjectionRef[],
    { until, ranges, fence }: Parameters<Generations['begin']>[1],
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await demandNewest(manager, fence);
      const former: { table_name: string }[] = await manager.query(
        `select table_name from ${BUILD_TABLES.projections}`,
      );
      for (const { table_name: table } of former) await this.#drop(manager, table, 'next');
      await manager.query(`delete from ${checkpointsOf(this.dataSource, 'next')}`);
      await manager.query(`delete from ${BUILD_TABLES.projections}`);
      await manager.query(`delete from ${BUILD_TABLES.parts}`);
      for (const { name, version, table } of projections) {
        await this.#drop(manager, table, 'next');
        await undressedLike(manager, this.#path(table, 'next'), this.#path(table, 'served'));
        await manager.query(`insert into ${BUILD_TABLES.projections} values ($1, $2, $3, $4)`, [
          name,
          version,
          table,
          until.toString(),
        ]);
      }
      for (const [part, { after, to }] of ranges.entries())
        await manager.query(`insert into ${BUILD_TABLES.parts} values ($1, $2, $3, null, 0, false)`, [
          part,
          after ?? null,
          to ?? null,
        ]);
    });
  }

  async fill(fillings: readonly Filling[], step: BuildStep): Promise<boolean> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await demandNewest(runner.manager, step.fence);
      if (!(await this.#advance(runner, step))) {
        await runner.rollbackTransaction();
        return false;
      }
      const client = (await runner.connect()) as CopyClient;
      for (const { projection, rows } of fillings) {
        if (rows.length === 0) continue;
        const table = this.tableOf({ ...projection, generation: 'next' });
        await copyLines(client, table, rows);
      }
      await runner.commitTransaction();
      return true;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async finish({ name, version, table }: ProjectionRef, fence: Fence): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await demandNewest(manager, fence);
      if (await this.#checkpoint(manager, name, 'next')) return;
      const [build]: { until: string }[] = await manager.query(
        `select until from ${BUILD_TABLES.projections} where name = $1 and version = $2`,
        [name, version],
      );
      if (!build) throw new NoSuchGenerationError(name, 'next');
      await dressLike(manager, this.#path(table, 'next'), this.#path(table, 'served'));
      await manager.query(`insert into ${checkpointsOf(this.dataSource, 'next')} values ($1, $2, $3)`, [
        name,
        version,
        build.until,
      ]);
    });
    // Not in a transaction. An index that holds all that is asked for is read without the table only where PostgreSQL has
    // noted that all may see its pages; else a walk of ten thousand names takes 100 ms in place of 6.
    await this.dataSource.query(`vacuum (analyze) ${this.#path(table, 'next')}`);
  }

  async differing(projection: ProjectionRef, generation: 'next' | 'previous'): Promise<number> {
    const served = this.tableOf({ ...projection, generation: 'served' });
    const [row]: { n: string }[] = await this.dataSource.query(
      served.countDiffering(this.#path(projection.table, generation)),
    );
    return Number(row?.n ?? 0);
  }

  async serve(
    projection: ProjectionRef,
    generation: 'next' | 'previous',
    fence: Fence,
  ): Promise<ServeOutcome> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        await demandNewest(manager, fence);
        return this.#exchange(manager, projection, generation);
      });
    } catch (error) {
      if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) return 'busy';
      throw error;
    }
  }

  async #exchange(
    manager: EntityManager,
    { name, version, table }: ProjectionRef,
    generation: 'next' | 'previous',
  ): Promise<ServeOutcome> {
    const [served, previous] = [
      checkpointsOf(this.dataSource, 'served'),
      checkpointsOf(this.dataSource, 'previous'),
    ];
    await manager.query(`insert into ${served} values ($1, $2, 0) on conflict do nothing`, [name, version]);
    // Readers are not made to wait where it cannot be served yet.
    if (await this.#isBehind(manager, { name, version }, generation)) return 'behind';
    // The table before the checkpoint, in the order in which a follower's change takes them: from here on the served
    // rows stand still.
    await manager.query(`set local lock_timeout = ${PATIENCE_WITH_READERS_MS}`);
    await manager.query(`lock table ${this.#path(table, 'served')} in access exclusive mode`);
    const before = await this.#checkpoint(manager, name, 'served', 'for update');
    const after = await this.#checkpoint(manager, name, generation, 'for update');
    const fits = await columnsFit(manager, this.#path(table, generation), this.#path(table, 'served'));
    if (!before || after?.version !== version || !fits) throw new NoSuchGenerationError(name, generation);
    if (BigInt(after.position) < BigInt(before.position)) return 'behind';

    const home = await schemaOfTable(manager, this.#path(table, 'served'));
    await moveTable(manager, this.#path(table, 'served'), PASSING_SCHEMA);
    await moveTable(manager, this.#path(table, generation), home);
    await this.#drop(manager, table, 'previous');
    await moveTable(manager, `${PASSING_SCHEMA}.${quote(table)}`, schemaOf('previous') ?? home);

    await manager.query(`update ${served} set version = $2, position = $3 where name = $1`, [
      name,
      after.version,
      after.position,
    ]);
    await manager.query(
      `insert into ${previous} values ($1, $2, $3)
       on conflict (name) do update set version = excluded.version, position = excluded.position`,
      [name, before.version, before.position],
    );
    if (generation === 'next') {
      await manager.query(`delete from ${checkpointsOf(this.dataSource, 'next')} where name = $1`, [name]);
      await manager.query(`delete from ${BUILD_TABLES.projections} where name = $1`, [name]);
    }
    return 'served';
  }

  async #isBehind(
    manager: EntityManager,
    { name, version }: Pick<ProjectionRef, 'name' | 'version'>,
    generation: 'next' | 'previous',
  ): Promise<boolean> {
    const served = await this.#checkpoint(manager, name, 'served');
    const coming = await this.#checkpoint(manager, name, generation);
    return coming?.version === version && BigInt(coming.position) < BigInt(served?.position ?? 0);
  }

  /** Moves the part on, if it is where the step begins; who else would fill it waits until the transaction ends. */
  async #advance(runner: QueryRunner, { part, from, to, events, done }: BuildStep): Promise<boolean> {
    const moved = (await runner.query(
      `update ${BUILD_TABLES.parts} set place = $3, events = events + $4, done = $5
       where part = $1 and place is not distinct from $2 and not done returning part`,
      [part, from ?? null, to, events, done],
    )) as [{ part: number }[], number];
    return moved[1] === 1;
  }

  async #checkpoint(
    manager: EntityManager,
    name: string,
    generation: Generation,
    locking: 'for update' | '' = '',
  ): Promise<CheckpointRow | undefined> {
    const rows: CheckpointRow[] = await manager.query(
      `select name, version, position from ${checkpointsOf(this.dataSource, generation)} where name = $1 ${locking}`,
      [name],
    );
    return rows[0];
  }

  async #drop(manager: EntityManager, table: string, generation: 'next' | 'previous'): Promise<void> {
    const path = this.#path(table, generation);
    if (await isThere(manager, path)) await manager.query(`drop table ${path}`);
  }

  #path(table: string, generation: Generation): string {
    return this.tableOf({ name: '', version: 0, table, generation }).path;
  }
}

async function schemaOfTable(manager: EntityManager, path: string): Promise<string> {
  const [row]: { schema: string }[] = await manager.query(
    `select relnamespace::regnamespace::text as schema from pg_class where oid = to_regclass($1)`,
    [path],
  );
  if (!row) throw new Error(`there is no table ${path}`);
  return row.schema;
}
