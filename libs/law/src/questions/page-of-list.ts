import {
  DEFAULT_LIMIT,
  type Page,
  type PageQuery,
  ProblemError,
  decodeCursor,
  encodeCursor,
} from '@shouzheng/platform';

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
