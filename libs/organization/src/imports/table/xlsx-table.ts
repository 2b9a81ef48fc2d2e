import type ExcelJS from 'exceljs';
import { FileProblem, LIMITS, type Table, type TableRow } from './file-problem.js';
import { refuseZipBomb } from './zip-directory.js';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** Name of the stream in which Office keeps an encrypted workbook; UTF-16, as the old container writes names. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads the first sheet of an XLSX workbook.
 * @throws FileProblem for an old .xls, an encrypted file, what is no workbook, merged cells, or a zip bomb
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  if (bytes.subarray(0, 4).equals(OLE)) {
    throw new FileProblem(bytes.includes(ENCRYPTED) ? 'file.encrypted' : 'file.xls');
  }
  const parts = refuseZipBomb(bytes);
  if (parts.some((part) => part.encrypted)) throw new FileProblem('file.encrypted');
  if (!parts.some((part) => part.name === 'xl/workbook.xml')) throw new FileProblem('file.not-a-workbook');
  const sheet = await firstSheet(bytes);
  if (sheet.hasMerges) throw new FileProblem('file.merged-cells');
  if (sheet.rowCount > LIMITS.rows + 1) throw new FileProblem('file.too-many-rows', { most: LIMITS.rows });
  if (sheet.columnCount > LIMITS.columns)
    throw new FileProblem('file.too-many-columns', { most: LIMITS.columns });
  const [header, ...rows] = rowsOf(sheet);
  if (!header || header.row !== 1) throw new FileProblem('file.empty');
  return { encoding: 'xlsx', header: header.cells, rows };
}

async function firstSheet(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  // Loaded when needed only: it is large, and most imports are CSV.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    );
  } catch {
    throw new FileProblem('file.not-a-workbook');
  }
  const sheet = workbook.worksheets[0];
  if (!sheet || sheet.actualRowCount === 0) throw new FileProblem('file.empty');
  return sheet;
}

function rowsOf(sheet: ExcelJS.Worksheet): readonly TableRow[] {
  const rows: TableRow[] = [];
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: sheet.columnCount }, (_, at) => textOf(row.getCell(at + 1).value));
    if (cells.some((cell) => cell !== '')) rows.push({ row: number, cells });
  });
  return rows;
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // A date cell holds a day without a zone; the library gives it as midnight UTC.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('formula' in value || 'sharedFormula' in value) return '=';
  if ('hyperlink' in value) return value.text;
  return 'error' in value ? value.error : '';
}
