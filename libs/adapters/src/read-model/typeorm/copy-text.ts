const NULL = '\\N';
/** What means something in a line of COPY. */
const SPECIAL = /[\\\n\r\t]/;
const EACH_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * How a column's values are written in a line of COPY's text format. Which type they have, PostgreSQL knows; here only
 * arrays and JSON are a form of their own.
 */
export function copyText(isArray: boolean, isJson: boolean): (value: unknown) => string {
  const text = isArray ? arrayText : isJson ? (value: unknown) => JSON.stringify(value) : plainText;
  return (value) => (value === null || value === undefined ? NULL : escaped(text(value)));
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (one) => ESCAPES[one] ?? one) : text;
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${value}`;
  throw new TypeError(`a column takes no ${typeof value}`);
}

function arrayText(value: unknown): string {
  if (!Array.isArray(value)) throw new TypeError('a column of many values takes an array only');
  let text = '{';
  for (let n = 0; n < value.length; n += 1) {
    const item: unknown = value[n];
    if (n > 0) text += ',';
    if (Array.isArray(item)) text += arrayText(item);
    else if (item === null || item === undefined) text += 'NULL';
    else if (typeof item === 'number') text += item;
    else text += `"${plainText(item).replace(/["\\]/g, '\\$&')}"`;
  }
  return `${text}}`;
}
