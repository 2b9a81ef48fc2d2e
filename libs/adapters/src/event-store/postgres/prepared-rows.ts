import type { Instant, StoredEvent } from '@shouzheng/kernel';
import { Query, type QueryConfig, type Submittable } from 'pg';
import type { ArrivingPage } from './page.js';

export const TEXT_COLUMNS = `position, stream_id, revision, event_id, type, schema_version, payload, metadata,
  (date_part('epoch', recorded_at) * 1000)::bigint`;

type Column = string | null;

/** Every column as the text that PostgreSQL sends: decoding is done here, once, and not by pg's parsers. */
const asText = { getTypeParser: () => (value: string) => value };

/** A statement that each connection prepares once: quick to ask, which is what counts for a few rows. */
export function preparedRows(statement: QueryConfig): (page: ArrivingPage) => Submittable {
  return (page) => {
    // rowMode belongs to the configuration, though its type has it for the other constructor only.
    const config = { ...statement, rowMode: 'array', types: asText } as QueryConfig;
    const decode = decoder();
    const query = new Query(config);
    query.on('row', (row: unknown) => {
      try {
        page.take(decode(row as readonly Column[]));
      } catch (error) {
        // Thrown from here it would be the socket's, and end the process.
        page.fail(error);
      }
    });
    query.on('end', () => page.end());
    query.on('error', page.fail);
    return query;
  };
}

function decoder(): (row: readonly Column[]) => StoredEvent {
  let milliseconds = '';
  let recordedAt: Instant = '';
  return (row) => {
    const at = row[8] ?? '';
    if (at !== milliseconds) {
      // Events of one batch share their time, and formatting it is the dearest part of decoding.
      milliseconds = at;
      recordedAt = new Date(Number(at)).toISOString();
    }
    return {
      position: BigInt(row[0] ?? 0),
      streamId: row[1] ?? '',
      revision: Number(row[2]),
      eventId: row[3] ?? '',
      type: row[4] ?? '',
      schemaVersion: Number(row[5]),
      payload: row[6] ?? '',
      metadata: row[7] ?? '',
      recordedAt,
    };
  };
}
