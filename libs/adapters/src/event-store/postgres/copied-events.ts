import type { StoredEvent } from '@shouzheng/kernel';

/** In the order in which `CopiedEvents` takes them. */
export const COPIED_COLUMNS = `position, stream_id, revision, event_id, type, schema_version, payload, metadata,
  (date_part('epoch', recorded_at) * 1000)::bigint`;

const UNESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/**
 * Events out of the bytes of COPY's text format. A whole chunk becomes one text at once: that is several times as fast
 * as a row at a time.
 */
export class CopiedEvents {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #milliseconds = '';
  #recordedAt = '';

  /** The events that the bytes complete. */
  take(bytes: Uint8Array): StoredEvent[] {
    const text = this.#rest + this.#decoder.decode(bytes, { stream: true });
    const lines = text.split('\n');
    this.#rest = lines.pop() ?? '';
    return lines.map((line) => this.#event(line));
  }

  #event(line: string): StoredEvent {
    const columns = line.split('\t');
    const text = (n: number): string => {
      const column = columns[n] ?? '';
      return column.includes('\\') ? unescaped(column) : column;
    };
    const milliseconds = columns[8] ?? '';
    if (milliseconds !== this.#milliseconds) {
      this.#milliseconds = milliseconds;
      this.#recordedAt = new Date(Number(milliseconds)).toISOString();
    }
    return {
      position: BigInt(columns[0] ?? 0),
      streamId: text(1),
      revision: Number(columns[2]),
      eventId: columns[3] ?? '',
      type: text(4),
      schemaVersion: Number(columns[5]),
      payload: text(6),
      metadata: text(7),
      recordedAt: this.#recordedAt,
    };
  }
}

const unescaped = (column: string): string =>
  column.replace(/\\(.)/g, (_, one: string) => UNESCAPED[one] ?? one);
