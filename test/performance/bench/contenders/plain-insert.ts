import { createPool } from '@shouzheng/adapters';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { CONNECTIONS, type Database } from '../server.js';
import type { BenchEvent } from '../workload.js';

const COLUMNS = 'stream_id, revision, event_id, type, schema_version, payload, metadata';

/**
 * No event store at all: rows of the same columns and the same two indexes put into a table by `pg`, whoever they may
 * clash with. The limit that the stores are held against.
 */
export interface PlainTable {
  /** One row, one statement, one commit. */
  insertOne(event: BenchEvent): Promise<void>;
  /** All rows in one statement and one commit. */
  insertMany(events: readonly BenchEvent[]): Promise<void>;
  close(): Promise<void>;
}

export async function openPlainTable({ url }: Database): Promise<PlainTable> {
  const pool = createPool({ connectionString: url, max: CONNECTIONS });
  await pool.query(`create table plain (
    position bigint generated always as identity primary key, stream_id text collate "C" not null,
    revision integer not null, event_id uuid not null, type text collate "C" not null,
    schema_version smallint not null, payload text not null, metadata text not null,
    recorded_at timestamptz not null default clock_timestamp(), unique (stream_id, revision))`);
  return {
    insertOne: (event) =>
      insert(pool, 'insert_one', `insert into plain (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7)`, [
        ...rowOf(streamId(), event, 0),
      ]),
    insertMany: (events) => {
      const stream = streamId();
      const rows = events.map((event, revision) => rowOf(stream, event, revision));
      const columns = rows[0]?.map((_, column) => rows.map((row) => row[column])) ?? [];
      return insert(
        pool,
        'insert_many',
        `insert into plain (${COLUMNS}) select * from unnest($1::text[], $2::int[], $3::uuid[], $4::text[], $5::smallint[], $6::text[], $7::text[])`,
        columns,
      );
    },
    close: () => pool.end(),
  };
}

const streamId = (): string => `account-${randomUUID()}`;

const rowOf = (stream: string, { id, type, data, metadata }: BenchEvent, revision: number): unknown[] => [
  stream,
  revision,
  id,
  type,
  1,
  JSON.stringify(data),
  JSON.stringify(metadata),
];

async function insert(pool: Pool, name: string, text: string, values: unknown[]): Promise<void> {
  await pool.query({ name, text, values });
}
