import { CsvError, parse } from 'csv-parse/sync';
import { FileProblem, LIMITS, type Table } from './file-problem.js';

/**
 * Reads CSV text in UTF-8 (with or without a byte order mark) or GB18030, in which Chinese offices save.
 * @throws FileProblem for UTF-16, another encoding, or text that is no CSV
 */
export function readCsv(bytes: Buffer): Table {
  const { text, encoding } = decode(bytes);
  const records = recordsOf(text);
  const [header, ...rest] = records;
  if (!header || header.every((cell) => cell.trim() === '')) throw new FileProblem('file.empty');
  const rows = rest.map((cells, at) => ({ row: at + 2, cells }));
  return { encoding, header, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

function decode(bytes: Buffer): { text: string; encoding: 'utf-8' | 'gb18030' } {
  const [first, second] = bytes;
  const hasMark16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark16 || looksLikeUtf16(bytes)) throw new FileProblem('file.utf-16');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: the other encoding that is read.
  }
  try {
    return { text: new TextDecoder('gb18030', { fatal: true }).decode(bytes), encoding: 'gb18030' };
  } catch {
    throw new FileProblem('file.encoding');
  }
}

/** UTF-16 without a mark: in the ASCII of a header row every other byte is NUL. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 200);
  return head.filter((byte) => byte === 0).length > head.length / 4;
}

function recordsOf(text: string): readonly string[][] {
  try {
    return parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      to: LIMITS.rows + 2,
      max_record_size: LIMITS.columns * LIMITS.cellLength * 2,
    });
  } catch (error) {
    if (error instanceof CsvError)
      throw new FileProblem('file.csv-broken', { line: Number(error['lines'] ?? 0) });
    throw error;
  }
}
