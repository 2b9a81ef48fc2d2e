import {
  EmptyFilterError,
  FuturePositionError,
  InvalidReadError,
  NegativePositionError,
  type Position,
  type ReadAllOptions,
  type ReadOptions,
  type ReadStreamOptions,
  START,
} from '@shouzheng/kernel';
import { CATEGORY_PATTERN } from './stream-id.js';

/** The largest position that any adapter can give: what a signed column of 64 bits holds. */
const LAST_POSITION: Position = 2n ** 63n - 1n;

/** Refuses readings that could match nothing, whatever is stored. */
export function validateReadAll(options: ReadAllOptions): void {
  const { after, before = LAST_POSITION, categories, types } = options;
  validateReading(options);
  for (const position of [after, before]) {
    if (typeof position !== 'bigint') throw new InvalidReadError(`not a position: ${String(position)}`);
    if (position < START) {
      throw new NegativePositionError(
        `position ${position} is negative: ${START} stands before the first event`,
      );
    }
    if (position > LAST_POSITION) {
      throw new InvalidReadError(`no store has a position ${position}: take one that a reading has given`);
    }
  }
  demandSome('categories', categories);
  demandSome('types', types);
  const wrong = categories?.find((category) => !CATEGORY_PATTERN.test(category));
  if (wrong !== undefined) {
    throw new InvalidReadError(
      `no stream can have the category ${JSON.stringify(wrong)}: name it as in its id`,
    );
  }
}

export function validateReadStream(options: ReadStreamOptions): void {
  validateReading(options);
  for (const revision of [options.fromRevision ?? 0, options.toRevision ?? 0]) {
    if (!Number.isSafeInteger(revision) || revision < 0) {
      throw new InvalidReadError(`not a revision: ${revision}; the first event of a stream has revision 0`);
    }
  }
}

/**
 * For a reading that found nothing: whether there will ever be something to find.
 * @throws FuturePositionError when what is appended next would be skipped
 */
export function demandReached(after: Position, head: Position): void {
  if (after > head) throw new FuturePositionError(after, head);
}

function validateReading({ direction = 'forwards', limit = 0 }: ReadOptions): void {
  if (direction !== 'forwards' && direction !== 'backwards') {
    throw new InvalidReadError(`not a direction: ${String(direction)}; forwards or backwards`);
  }
  if (limit !== Infinity && (!Number.isSafeInteger(limit) || limit < 0)) {
    throw new InvalidReadError(`not a limit: ${limit}; a whole number, or none to read to the end`);
  }
}

function demandSome(filter: string, names: readonly string[] | undefined): void {
  if (names?.length === 0) {
    throw new EmptyFilterError(
      `the filter by ${filter} names none and so matches nothing: leave it out to read all`,
    );
  }
}
