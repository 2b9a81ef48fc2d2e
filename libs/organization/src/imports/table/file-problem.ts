/** Why a file as a whole is not read. The code has its texts in import-problems.ts. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** A file as rows of text. A formula comes as text that begins with `=`. */
export interface Table {
  readonly encoding: 'utf-8' | 'gb18030' | 'xlsx';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 60,
  cellLength: 2000,
  /** An XLSX's parts together, unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** How much a part may grow when unpacked; spreadsheets stay below 40. */
  ratio: 120,
  parts: 1000,
} as const;
