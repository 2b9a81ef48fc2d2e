import type { ObjectLiteral } from 'typeorm';
import type { RowTable } from './row-table.js';

/** Rows as their table takes them, and the keys of those that go. */
export function parted<Row>(
  table: RowTable,
  rows: ReadonlyMap<string, Row | undefined>,
): { readonly present: ObjectLiteral[]; readonly absent: string[] } {
  const present: ObjectLiteral[] = [];
  const absent: string[] = [];
  for (const [key, row] of rows) {
    if (row === undefined) absent.push(key);
    else present.push(table.write(key, row as ObjectLiteral));
  }
  return { present, absent };
}
