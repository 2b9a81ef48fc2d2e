import { Injectable } from '@nestjs/common';
import { DataSource } from '@shouzheng/platform';

/** An open record that rests on a rule: open is what has a term that runs or lawfully stands still. */
export interface TouchedRecord {
  readonly streamId: string;
  readonly organ: string;
  readonly version: string;
  readonly lastCitedOn: string;
}

const OPEN = `EXISTS (SELECT 1 FROM term t WHERE t.stream_id = c.stream_id AND t.status IN ('running', 'paused'))`;

/** Who rests on which rule, from the notes of every act. */
@Injectable()
export class Citations {
  constructor(private readonly db: DataSource) {}

  /** Open records that have cited one of the rules, the latest first, at most `limit`, and how many there are. */
  async openCiting(
    rules: readonly string[],
    limit: number,
  ): Promise<{ records: TouchedRecord[]; count: number }> {
    const records: TouchedRecord[] = await this.db.query(
      `SELECT c.stream_id AS "streamId", (array_agg(c.version ORDER BY c.last_on DESC, c.version))[1] AS version,
              max(c.last_on) AS "lastCitedOn",
              (SELECT min(t.organ) FROM term t WHERE t.stream_id = c.stream_id) AS organ
       FROM rule_citation c WHERE c.rule = ANY($1) AND ${OPEN}
       GROUP BY c.stream_id ORDER BY max(c.last_on) DESC, c.stream_id LIMIT $2`,
      [rules, limit],
    );
    const [counted]: { n: string }[] = await this.db.query(
      `SELECT count(DISTINCT c.stream_id) AS n FROM rule_citation c WHERE c.rule = ANY($1) AND ${OPEN}`,
      [rules],
    );
    return { records, count: Number(counted?.n ?? 0) };
  }

  /** Records, open or not, in which an act of that day or later rests on a version of one of the rules. */
  async citedSince(rules: readonly string[], day: string): Promise<number> {
    const [counted]: { n: string }[] = await this.db.query(
      'SELECT count(DISTINCT stream_id) AS n FROM rule_citation WHERE rule = ANY($1) AND last_on >= $2',
      [rules, day],
    );
    return Number(counted?.n ?? 0);
  }

  /** Ids of the rules that open records rest on, by their acts or by their terms. */
  async rulesInUse(): Promise<readonly string[]> {
    const rows: { rule: string }[] = await this.db.query(
      `SELECT DISTINCT c.rule FROM rule_citation c WHERE ${OPEN}
       UNION SELECT DISTINCT one ->> 'rule' FROM term, jsonb_array_elements(basis) AS one
       WHERE status IN ('running', 'paused')`,
    );
    return rows.map(({ rule }) => rule);
  }
}
