import type { EntityManager } from 'typeorm';

/** All that follows takes quoted names. */
const COLUMNS = `select attname, atttypid, atttypmod, attnotnull, attcollation from pg_attribute
  where attnum > 0 and not attisdropped and attrelid =`;

/** Whether both tables are there and take and give the same columns, in whatever order. */
export async function columnsFit(manager: EntityManager, one: string, other: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `select where to_regclass($1) is null or to_regclass($2) is null
       or exists (${COLUMNS} to_regclass($1) except ${COLUMNS} to_regclass($2))
       or exists (${COLUMNS} to_regclass($2) except ${COLUMNS} to_regclass($1))`,
    [one, other],
  );
  return rows.length === 0;
}

export async function isThere(manager: EntityManager, path: string): Promise<boolean> {
  const rows: unknown[] = await manager.query('select where to_regclass($1) is not null', [path]);
  return rows.length > 0;
}

/**
 * A table of the same columns without keys and indexes: rows are written faster without, and indexes made faster after.
 * While it grows nothing in it is asked for or goes, so PostgreSQL need not look through it again and again.
 */
export async function undressedLike(manager: EntityManager, path: string, model: string): Promise<void> {
  await manager.query(
    `create table ${path} (like ${model} including all excluding indexes) with (autovacuum_enabled = false)`,
  );
}

/** What of the server's memory may sort an index. */
const SORTING_MEMORY = '256MB';

/**
 * Gives the table the keys and indexes of its model, under the same names: a later migration drops an index by its
 * name, whichever generation is served then.
 */
export async function dressLike(manager: EntityManager, path: string, model: string): Promise<void> {
  await manager.query(`set local maintenance_work_mem = '${SORTING_MEMORY}'`);
  const wanted: { sql: string }[] = await manager.query(
    `select case when c.oid is null
         then replace(pg_get_indexdef(i.indexrelid),
           format(' ON %I.%I ', t.relnamespace::regnamespace::text, t.relname), format(' ON %s ', $1::text))
         else format('alter table %s add constraint %I %s', $1::text, c.conname, pg_get_constraintdef(c.oid))
       end as sql
     from pg_index i join pg_class t on t.oid = i.indrelid
       left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid and c.contype in ('p', 'u', 'x')
     where i.indrelid = to_regclass($2) order by i.indexrelid`,
    [path, model],
  );
  for (const { sql } of wanted) await manager.query(sql);
  await manager.query(`alter table ${path} reset (autovacuum_enabled)`);
}

/** With its indexes, which lie where their table lies. */
export async function moveTable(manager: EntityManager, path: string, schema: string): Promise<void> {
  await manager.query(`alter table ${path} set schema ${schema}`);
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
