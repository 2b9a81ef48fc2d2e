import type { Generation, Position } from '@shouzheng/kernel';

/** A rebuild that cannot be, or must not be served; says which projection, what to do next, and nothing of any row. */
export class RebuildError extends Error {
  override readonly name: string = 'RebuildError';
}

/** The rows were folded by a newer version than this program's: it must not write into them. */
export class NewerRowsError extends RebuildError {
  override readonly name = 'NewerRowsError';

  constructor({ name, version }: { readonly name: string; readonly version: number }, served: number) {
    super(
      `the rows of ${name} are of version ${served}, this program folds version ${version}: run the newer program, or ` +
        `go back with \`npm run ops -- rebuild --back ${name}\` (or without --back, where there are no former rows)`,
    );
  }
}

export const rebuildUnderWay = (): RebuildError =>
  new RebuildError(
    'Another process rebuilds: see `npm run ops -- rebuild --status`, and wait until it is done.',
  );

export const neverAhead = (projection: string): RebuildError =>
  new RebuildError(
    `${projection}: the log grows faster than its new rows are caught up, or readers hold its table: run the command ` +
      'again at a quieter hour; what was folded is kept.',
  );

export const notThere = (projection: string, generation: Generation): RebuildError =>
  new RebuildError(
    generation === 'previous'
      ? `${projection} has no former rows of this version and of the columns of today: there is nothing to go back to.`
      : `${projection} has no new rows that fit the columns of today: run the command again.`,
  );

export const differsFromEvents = (
  projection: string,
  { key, column, position }: { key: string; column: string; position: Position },
): RebuildError =>
  new RebuildError(
    `${projection}: its new row ${key}, column ${column}, is not what its stream gives up to position ${position}; the ` +
      'former rows go on being served. This is a fault of the program: report it.',
  );
