type Row = Readonly<Record<string, unknown>>;

/** The first column, in alphabetical order, in which a stored row is not what the fold gives; undefined when it is. */
export function differingColumn(expected: Row, stored: Row): string | undefined {
  const columns = [...new Set([...Object.keys(expected), ...Object.keys(stored)])].sort();
  return columns.find((column) => plainText(expected[column]) !== plainText(stored[column]));
}

/**
 * One text per value, whatever way it took: a column gives null for what a fold left out, a Date for an instant, a
 * text for a big number, and JSON in another order.
 */
function plainText(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (value instanceof Date) return `t:${value.toISOString()}`;
  if (Buffer.isBuffer(value)) return `b:${value.toString('base64')}`;
  if (typeof value === 'string') return instantText(value) ?? `s:${value}`;
  if (typeof value === 'number' || typeof value === 'bigint') return `s:${value}`;
  if (typeof value === 'boolean') return `l:${value}`;
  if (Array.isArray(value)) return `[${value.map(plainText).join(',')}]`;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${plainText(part)}`);
  return `{${parts.join(',')}}`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

/** An instant as text and the same one as a Date of a timestamp column are the same value. */
const instantText = (text: string): string | undefined =>
  INSTANT.test(text) ? `t:${new Date(text).toISOString()}` : undefined;
