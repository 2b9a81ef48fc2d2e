import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';

/** What PostgreSQL knows of the grams changes as slowly as the register grows. */
const KNOWN_FOR_MS = 10 * 60_000;
/**
 * Names that hold a rarer gram are found by the index of grams and sorted, each on another page of the table: 20 ms for so
 * many. Of a more frequent one it is quicker to walk along the index of names in their order until a page is full.
 */
const MANY = 1_500;

interface StatisticsRow {
  readonly grams: string[] | null;
  readonly shares: number[] | null;
  readonly rows: number;
}

/** Which grams many names hold, by PostgreSQL's own statistics: an estimate, and only ever used to choose a way. */
@Injectable()
export class GramFrequencies {
  private frequent: ReadonlySet<string> = new Set();
  private askedAt = -KNOWN_FOR_MS;

  constructor(private readonly db: DataSource) {}

  /** Whether many names hold all of them; a gram that PostgreSQL does not count among the common ones is rare. */
  async areAllFrequent(grams: readonly string[]): Promise<boolean> {
    if (performance.now() - this.askedAt > KNOWN_FOR_MS) await this.ask();
    return grams.every((gram) => this.frequent.has(gram));
  }

  private async ask(): Promise<void> {
    const [row]: StatisticsRow[] = await this.db.query(
      `SELECT most_common_elems::text::text[] AS grams, most_common_elem_freqs AS shares, c.reltuples AS rows
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN pg_stats s ON s.schemaname = n.nspname AND s.tablename = c.relname AND s.attname = 'grams'
       WHERE c.oid = 'organization'::regclass`,
    );
    const { grams, shares, rows = 0 } = row ?? {};
    // A table that was never analysed tells nothing; the next question asks again.
    if (!grams || !shares) return;
    this.frequent = new Set(grams.filter((_, n) => (shares[n] ?? 0) * rows > MANY));
    this.askedAt = performance.now();
  }
}
