import { readCsv } from './csv-table.js';
import { FileProblem, LIMITS, type Table } from './file-problem.js';
import { readXlsx } from './xlsx-table.js';

const ZIP = Buffer.from('PK');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Reads a file by what it is, not by what it is called: browsers send a CSV as Excel's.
 * @throws FileProblem
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new FileProblem('file.empty');
  if (bytes.length > LIMITS.bytes) throw new FileProblem('file.too-large');
  const isWorkbook = bytes.subarray(0, 2).equals(ZIP) || bytes.subarray(0, 4).equals(OLE);
  const table = isWorkbook ? await readXlsx(bytes) : readCsv(bytes);
  if (table.rows.length > LIMITS.rows) throw new FileProblem('file.too-many-rows', { most: LIMITS.rows });
  if (table.header.length > LIMITS.columns)
    throw new FileProblem('file.too-many-columns', { most: LIMITS.columns });
  return table;
}
