import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RowTable } from './row-table.js';

/** The connection of pg under a query runner of TypeORM. */
export type CopyClient = Pick<PoolClient, 'query'>;

/** Larger chunks bring nothing, smaller ones many calls. */
const CHUNK_CHARACTERS = 64 * 1024;

/** Writes the rows into the table by COPY, as lines that are made while they are sent. */
export async function copyLines(
  client: CopyClient,
  table: RowTable,
  rows: readonly (readonly [key: string, row: object])[],
): Promise<void> {
  await pipeline(Readable.from(chunks(table, rows)), client.query(copyFrom(table.copyFrom())));
}

function* chunks(table: RowTable, rows: readonly (readonly [key: string, row: object])[]): Generator<Buffer> {
  let text = '';
  for (const [key, row] of rows) {
    text += table.line(key, row);
    if (text.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
