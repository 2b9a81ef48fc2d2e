import { Text, Whole } from './fields.js';
import { ProblemError } from './problem.js';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** Lists are `{items, next}`: an opaque keyset cursor, no totals. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export class PageQuery {
  @Whole({ optional: true, min: 1, max: MAX_LIMIT, description: 'Items a page, 50 if absent' })
  limit?: number;

  @Text({ optional: true, max: 500, description: 'Cursor: `next` of the page before' })
  after?: string;

  @Text({
    optional: true,
    max: 20,
    description: 'Position of one’s own write: the answer holds it, or is 503 after a short wait',
  })
  atLeast?: string;
}

/** A cursor is the sort key of the last item; a client has no use for its inside. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws ProblemError `request.invalid` for a cursor that was not made here */
export function decodeCursor(
  cursor: string | undefined,
  length: number,
): readonly (string | number | null)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => part === null || isPlainText(part) || typeof part === 'number');
    if (isKey) return key as (string | number | null)[];
  } catch {
    // Falls through to the same answer: not one of our cursors.
  }
  throw new ProblemError('request.invalid', { errors: [{ path: 'after', reason: 'is not a cursor' }] });
}

/** PostgreSQL takes no NUL in a text. */
const isPlainText = (part: unknown): boolean => typeof part === 'string' && !part.includes('\0');

/** Cuts one page out of `limit + 1` rows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => readonly (string | number | null)[],
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    next: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null,
  };
}

/** A page of a list that is held in memory, in its own order; the cursor is the key of the last item shown. */
export function pageOfList<Row, Item>(
  rows: readonly Row[],
  { limit = DEFAULT_LIMIT, after }: Pick<PageQuery, 'limit' | 'after'>,
  keyOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): Page<Item> & { items: Item[] } {
  const start = after === undefined ? 0 : placeAfter(rows, after, keyOf);
  const shown = rows.slice(start, start + limit);
  const last = shown.at(-1);
  const isMore = start + limit < rows.length;
  return { items: shown.map(itemOf), next: isMore && last ? encodeCursor([keyOf(last)]) : null };
}

function placeAfter<Row>(rows: readonly Row[], after: string, keyOf: (row: Row) => string): number {
  const [key] = decodeCursor(after, 1) ?? [];
  const index = rows.findIndex((row) => keyOf(row) === key);
  if (index < 0) {
    throw new ProblemError('request.invalid', { errors: [{ path: 'after', reason: 'is not a cursor' }] });
  }
  return index + 1;
}
