/** Some tens of megabytes for all projections of a process together. */
const MOST_ROWS = 25_000;

interface Remembered {
  /** The row of the checkpoint as it was when the rows were as they are here: it changes with every change of theirs. */
  readonly checkpointRow: string;
  /** The least lately used first; undefined: there is none of that key. */
  readonly rows: Map<string, unknown>;
}

/**
 * The rows that a process wrote or read last, so that a projection need not ask for what it has just written. Never
 * trusted by itself: a change that rests on them is made only where the row of the checkpoint is still the same.
 */
export class RowMemory {
  readonly #projections = new Map<string, Remembered>();
  #count = 0;

  constructor(private readonly mostRows: number = MOST_ROWS) {}

  /** The row of the checkpoint that they go with; undefined where nothing is remembered. */
  checkpointRow(projection: string): string | undefined {
    return this.#projections.get(projection)?.checkpointRow;
  }

  /** What is known of the keys. */
  recall<Row>(projection: string, keys: readonly string[]): Map<string, Row | undefined> {
    const known = this.#projections.get(projection)?.rows;
    const found = new Map<string, Row | undefined>();
    if (!known) return found;
    for (const key of keys) {
      if (known.has(key)) found.set(key, known.get(key) as Row | undefined);
    }
    return found;
  }

  /**
   * @param before the row of the checkpoint that the change rested on: what was remembered with another one goes
   * @param after the same row since the change
   */
  keep(
    projection: string,
    before: string | null,
    after: string,
    rows: Iterable<readonly [key: string, row: unknown]>,
  ): void {
    if (this.checkpointRow(projection) !== before) this.forget(projection);
    const kept = this.#projections.get(projection)?.rows ?? new Map<string, unknown>();
    this.#projections.set(projection, { checkpointRow: after, rows: kept });
    for (const [key, row] of rows) {
      if (!kept.delete(key)) this.#count += 1;
      kept.set(key, row);
    }
    while (this.#count > this.mostRows) this.#shrink();
  }

  forget(projection: string): void {
    this.#count -= this.#projections.get(projection)?.rows.size ?? 0;
    this.#projections.delete(projection);
  }

  /** The projection that has most gives way, so that a busy one does not take the memory of all others. */
  #shrink(): void {
    let largest: Map<string, unknown> | undefined;
    for (const { rows } of this.#projections.values()) if (rows.size > (largest?.size ?? 0)) largest = rows;
    const [oldest] = largest?.keys() ?? [];
    if (largest === undefined || oldest === undefined) return;
    largest.delete(oldest);
    this.#count -= 1;
  }
}
