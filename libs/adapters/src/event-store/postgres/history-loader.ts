import type { Position } from '@shouzheng/kernel';
import type { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { quoteSchema } from '../../postgres/pool.js';
import { HistoryMovedError } from '../history-writer.js';
import { DEFAULT_EVENT_STORE_SCHEMA } from './migrate.js';

export interface HistoryRows {
  /**
   * Rows in COPY's text format: position, stream, revision, event id, type, schema version, payload, metadata, recorded
   * time. Positions MUST go on after the head without a gap, recorded times MUST not fall, and the revisions of each
   * stream MUST be consecutive: an append checks that, and here nobody does.
   */
  readonly bytes: Buffer;
  readonly count: number;
  /** Recorded time of the last row. */
  readonly recordedAt: string;
}

/** Writes a history that is known already into a PostgreSQL store, many times as fast as appends could. */
export class HistoryLoader {
  readonly #schema: string;

  constructor(
    private readonly pool: Pool,
    schema: string = DEFAULT_EVENT_STORE_SCHEMA,
  ) {
    this.#schema = quoteSchema(schema);
  }

  /**
   * One batch, all of it or nothing, under the lock that every append takes. The rows are drawn while they are written.
   * @throws HistoryMovedError when the head is not `after`
   */
  async load(batch: Iterable<HistoryRows>, after: Position): Promise<Position> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ position: string }>(
        `select position from ${this.#schema}.head for update`,
      );
      if (BigInt(rows[0]?.position ?? -1) !== after) throw new HistoryMovedError('the head has moved');
      let head = after;
      let recordedAt: string | undefined;
      const bytes = function* (): Iterable<Buffer> {
        for (const some of batch) {
          head += BigInt(some.count);
          ({ recordedAt } = some);
          yield some.bytes;
        }
      };
      const copy = `copy ${this.#schema}.events (position, stream_id, revision, event_id, type, schema_version,
        payload, metadata, recorded_at) from stdin`;
      await pipeline(Readable.from(bytes()), client.query(copyFrom(copy)));
      if (recordedAt !== undefined) {
        await client.query(`update ${this.#schema}.head set position = $1, recorded_at = $2`, [
          head,
          recordedAt,
        ]);
      }
      await client.query('commit');
      client.release();
      return head;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
