import type { Position, StoredEvent } from '@shouzheng/kernel';
import type { HistoryWriter } from '../history-writer.js';
import type { HistoryLoader } from './history-loader.js';

/** Numbers the positions anew from the head on; each call is one commit. */
export class PostgresHistoryWriter implements HistoryWriter {
  constructor(private readonly loader: HistoryLoader) {}

  write(events: readonly StoredEvent[], after: Position): Promise<Position> {
    const rows = events.map((event, n) => rowOf(event, after + BigInt(n) + 1n));
    const recordedAt = events.at(-1)?.recordedAt ?? '';
    return this.loader.load([{ bytes: Buffer.from(rows.join('')), count: rows.length, recordedAt }], after);
  }

  /** An append takes the time of the head where its own clock is behind: nothing is to be waited for. */
  async demandPast(): Promise<void> {}
}

function rowOf(event: StoredEvent, position: Position): string {
  const { streamId, revision, eventId, type, schemaVersion, payload, metadata, recordedAt } = event;
  const texts = [type, String(schemaVersion), payload, metadata, recordedAt].map(escaped);
  return `${position}\t${streamId}\t${revision}\t${eventId}\t${texts.join('\t')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** As COPY wants it in its text format. */
function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
