import { COLUMNS, type Column, type ImportKind, PERSONAL_HEADER } from './import-kinds.js';
import { type ImportProblem, problem } from './import-report.js';

/** Where each known column stands in the file. */
export interface Header {
  readonly columns: ReadonlyMap<Column, number>;
  readonly width: number;
  readonly problems: readonly ImportProblem[];
  /** A required column is missing, or a known one doubled: no row can be read. */
  readonly refused: boolean;
}

const normalHeader = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
const SHOWN = 60;

/** Columns are found by name, in any order. */
export function readHeader(kind: ImportKind, cells: readonly string[]): Header {
  const known = COLUMNS[kind];
  const problems: ImportProblem[] = [];
  const columns = new Map<Column, number>();
  const doubled = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const header = normalHeader(cell);
    if (header === '') continue;
    const column = known.find(({ name, aliases = [] }) => [name, ...aliases].includes(header));
    if (column && columns.has(column)) doubled.add(column.name);
    else if (column) columns.set(column, at);
    else problems.push(leftOut(header));
  }
  const missing = known.filter((column) => column.required && !columns.has(column));
  const fatal = [
    ...[...doubled].map((column) => problem(1, column, 'header.doubled', 'refused', { column })),
    ...missing.map(({ name }) => problem(1, name, 'header.missing', 'refused', { column: name })),
  ];
  return { columns, width: cells.length, problems: [...fatal, ...problems], refused: fatal.length > 0 };
}

function leftOut(header: string): ImportProblem {
  const column = header.slice(0, SHOWN);
  return problem(1, column, PERSONAL_HEADER.test(header) ? 'header.personal' : 'header.unknown', 'warned', {
    column,
  });
}
