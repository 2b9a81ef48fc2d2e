/** What the helper needs of a connection: `pg` and TypeORM's DataSource both have it. */
interface Queries {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

export interface Finding {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
}

interface ColumnRow {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Looks for a text in every column of every table of the database, in the clear, in base64 (at each of its three
 * alignments) and in hexadecimal, in texts, JSON, arrays and bytes: where a personal value must not stand.
 */
export async function searchEverywhere(db: Queries, needle: string): Promise<readonly Finding[]> {
  const columns = rowsOf<ColumnRow>(
    await db.query(`
      SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column, c.data_type AS type
      FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
      ORDER BY 1, 2, 3`),
  );
  const forms = formsOf(needle);
  const findings: Finding[] = [];
  for (const { schema, table, column, type } of columns) {
    const name = `${quoted(schema)}.${quoted(table)}`;
    // The text of bytes is hexadecimal, so the hexadecimal form finds the clear text in them; base64 is kept in texts.
    const value = type === 'bytea' ? `encode(${quoted(column)}, 'hex')` : `lower(${quoted(column)}::text)`;
    const wanted =
      type === 'bytea' ? forms.flatMap((form) => hexOf(form)) : forms.map((form) => form.toLowerCase());
    const conditions = wanted.map((_, n) => `strpos(${value}, $${n + 1}) > 0`).join(' OR ');
    const [found] = rowsOf<{ rows: string }>(
      await db.query(`SELECT count(*) AS rows FROM ${name} WHERE ${conditions}`, wanted),
    );
    if (found && Number(found.rows) > 0) findings.push({ table, column, rows: Number(found.rows) });
  }
  return findings;
}

/** The same for texts that lie elsewhere: logs, files, answers. */
export function holdsAnyForm(text: string, needle: string): boolean {
  const lower = text.toLowerCase();
  return formsOf(needle).some((form) => lower.includes(form.toLowerCase()));
}

function formsOf(needle: string): readonly string[] {
  const escaped = JSON.stringify(needle).slice(1, -1);
  const asciiEscaped = [...escaped].map((char) => (char > '\u007f' ? unicodeEscape(char) : char)).join('');
  return [
    ...new Set([
      needle,
      escaped,
      asciiEscaped,
      encodeURIComponent(needle),
      ...hexOf(needle),
      ...base64Of(needle),
    ]),
  ];
}

const unicodeEscape = (char: string): string =>
  Array.from(
    { length: char.length },
    (_, n) => `\\u${char.charCodeAt(n).toString(16).padStart(4, '0')}`,
  ).join('');

const hexOf = (text: string): readonly string[] => [Buffer.from(text, 'utf8').toString('hex')];

/** The middle of the base64 of a text that begins at any place in a longer one. */
function base64Of(text: string): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text, 'utf8')]);
    const whole = bytes.toString('base64').replace(/=+$/, '');
    const start = Math.ceil((shift * 8) / 6);
    const certain = Math.floor((bytes.length * 8) / 6);
    const middle = whole.slice(start, certain);
    return middle.length >= 4 ? [middle] : [];
  });
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function rowsOf<Row>(answer: unknown): Row[] {
  return Array.isArray(answer) ? (answer as Row[]) : (answer as { rows: Row[] }).rows;
}
