import type { Generation } from '@shouzheng/kernel';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * Each generation has a schema, and in it the tables under their own names and a table of checkpoints. So a generation
 * moves with `alter table … set schema`, and whoever asks for a table by its name alone gets what is served.
 */
const SCHEMAS = { next: 'projection_next', previous: 'projection_previous' } as const;
/** Where a generation stands for the moment in which two change places. */
export const PASSING_SCHEMA = 'projection_passing';
const CHECKPOINTS = 'projection_checkpoint';

/** Undefined: where the entities have their tables. */
export function schemaOf(generation: Generation = 'served'): string | undefined {
  return generation === 'served' ? undefined : SCHEMAS[generation];
}

/** Quoted name of the generation's table of checkpoints. */
export function checkpointsOf(dataSource: DataSource, generation: Generation = 'served'): string {
  const own = 'schema' in dataSource.options ? dataSource.options.schema : undefined;
  const schema = schemaOf(generation) ?? own;
  const path = schema ? [schema, CHECKPOINTS] : [CHECKPOINTS];
  return path.map((part) => dataSource.driver.escape(part)).join('.');
}

export const BUILD_TABLES = {
  /** Projections that are being built and not served yet. */
  projections: `${SCHEMAS.next}.build_projection`,
  parts: `${SCHEMAS.next}.build_part`,
} as const;

/** Creates schemas and tables of checkpoints, or leaves those that are there. */
export async function migrateGenerations(manager: EntityManager, dataSource: DataSource): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('migrate ${CHECKPOINTS}', 0))`);
  for (const schema of [SCHEMAS.next, SCHEMAS.previous, PASSING_SCHEMA])
    await manager.query(`create schema if not exists ${schema}`);
  for (const generation of ['served', 'next', 'previous'] as const) {
    await manager.query(`create table if not exists ${checkpointsOf(dataSource, generation)} (
      name text primary key, version integer not null, position bigint not null)`);
  }
  await manager.query(`create table if not exists ${BUILD_TABLES.projections} (
    name text primary key, version integer not null, table_name text not null, until bigint not null)`);
  await manager.query(`create table if not exists ${BUILD_TABLES.parts} (
    part integer primary key, after text, upto text, place text, events bigint not null, done boolean not null)`);
}

/**
 * Inside a transaction: lets only the rows that are served go on. The places of the other generations are places in the
 * history that was followed so far, and mean nothing in another.
 */
export async function forgetOtherGenerations(manager: EntityManager): Promise<void> {
  for (const schema of Object.values(SCHEMAS)) await manager.query(`delete from ${schema}.${CHECKPOINTS}`);
  await manager.query(`delete from ${BUILD_TABLES.projections}`);
  await manager.query(`delete from ${BUILD_TABLES.parts}`);
}
