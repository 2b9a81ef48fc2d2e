import type { Column } from './import-kinds.js';
import { PERSONAL_VALUE } from './import-kinds.js';
import { type ImportProblem, problem } from './import-report.js';
import type { Header } from './read-header.js';
import type { TableRow } from './table/file-problem.js';

/** One row by column name: cells trimmed, and known to be harmless text. */
export interface RowValues {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly ImportProblem[];
}

/** Control characters, and the marks that turn the order of a text around. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/;
/** How offices write that a cell says nothing. */
const NOTHING = /^(?:[-—–/\\]+|无|未载|不详|n\/a)$/i;
const FORMULA = /^[\t\r\n]*[=+\-@＝＋－＠]/;
const ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;

/** Cells of the known columns; everything else of the row is left behind here. */
export function readRow({ row, cells }: TableRow, header: Header): RowValues {
  const problems: ImportProblem[] = [];
  if (cells.length > header.width && cells.slice(header.width).some((cell) => cell.trim() !== '')) {
    problems.push(problem(row, '', 'row.cell-count', 'refused'));
  }
  if (cells.length < header.width) problems.push(problem(row, '', 'row.cell-count', 'refused'));
  const values: Record<string, string> = {};
  for (const [column, at] of header.columns) {
    const raw = (cells[at] ?? '').trim().replace(NOTHING, '');
    const found = cellProblem(column, raw);
    if (found) problems.push({ row, column: column.name, params: {}, ...found });
    values[column.name] = found?.code === 'cell.formula-neutralised' ? `'${raw}` : raw.replace(/\s+/g, ' ');
  }
  return { row, values, problems };
}

type Found = Pick<ImportProblem, 'code' | 'result'> & Partial<Pick<ImportProblem, 'params'>>;

function cellProblem(column: Column, text: string): Found | undefined {
  if (text === '') return column.filled ? { code: 'cell.empty', result: 'refused' } : undefined;
  const most = mostOf(column);
  if (text.length > most) return { code: 'cell.too-long', result: 'refused', params: { most } };
  if (CONTROL.test(text)) return { code: 'cell.control-characters', result: 'refused' };
  if (ERROR.test(text)) return { code: 'cell.error', result: 'refused' };
  if (FORMULA.test(text)) {
    return column.formula === 'refuse'
      ? { code: 'cell.formula', result: 'refused' }
      : { code: 'cell.formula-neutralised', result: 'warned' };
  }
  if (column.mayNamePersons && PERSONAL_VALUE.test(text.normalize('NFKC'))) {
    return { code: 'cell.personal', result: 'refused' };
  }
  return undefined;
}

const SHORT = new Set([
  'previous_grade',
  'unified_social_credit_code',
  'published_on',
  'decided_on',
  'filed_on',
  'type',
]);

/** As long as the event's field is. */
function mostOf({ name }: Column): number {
  if (name === 'source') return 1000;
  if (name === 'legal_basis' || name === 'facts_in_5_words') return 500;
  if (SHORT.has(name)) return 50;
  return name === 'doc_number' || name === 'year' ? 100 : 200;
}
