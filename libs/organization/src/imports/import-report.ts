import type { ImportCounts } from './import-run.entity.js';

export type { ImportCounts };

/** What became of the thing that a problem is about. */
export type ProblemResult = 'refused' | 'warned' | 'existing';

export interface ImportProblem {
  /** As a spreadsheet counts; 0: the whole file. */
  readonly row: number;
  /** Header of the column, empty for the row or the file. */
  readonly column: string;
  readonly code: string;
  readonly result: ProblemResult;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ImportReport {
  /** False where the file itself was refused and no row was looked at. */
  readonly readable: boolean;
  readonly encoding?: string;
  readonly counts: ImportCounts;
  readonly problems: readonly ImportProblem[];
}

export const NO_COUNTS: ImportCounts = {
  rows: 0,
  created: 0,
  existing: 0,
  warned: 0,
  refused: 0,
  unmatched: 0,
};

export function problem(
  row: number,
  column: string,
  code: string,
  result: ProblemResult,
  params: ImportProblem['params'] = {},
): ImportProblem {
  return { row, column, code, result, params };
}
