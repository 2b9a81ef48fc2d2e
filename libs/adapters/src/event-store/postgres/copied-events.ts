import type { Instant, StoredEvent } from '@shouzheng/kernel';

/** In the order in which COPY gives them here. */
export const COPIED_COLUMNS =
  'position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at';
const COLUMNS = 9;

/** `PGCOPY\n\377\r\n\0`, flags, and the length of an extension that there is none of. */
export const HEADER_BYTES = 19;
const COUNT_BYTES = 2;
const LENGTH_BYTES = 4;
/** 2000-01-01, from which PostgreSQL counts, in milliseconds. */
const EPOCH_MS = 946_684_800_000;

/** Whether a row begins here, and not the end of all: that counts -1 columns. */
export const isRow = (bytes: Buffer, at: number): boolean =>
  bytes.length >= at + COUNT_BYTES && bytes.readInt16BE(at) === COLUMNS;

/** Events out of COPY's binary format, decoded at once: pg uses the bytes again for what it receives next. */
export class EventDecoder {
  #microseconds: bigint | undefined;
  #recordedAt: Instant = '';

  /** The event of the row that begins at `start`, all of which is here. */
  event(bytes: Buffer, start: number): StoredEvent {
    let at = start + COUNT_BYTES;
    const begin = (): number => {
      const length = bytes.readInt32BE(at);
      at += LENGTH_BYTES + length;
      return at - length;
    };
    const text = (): string => bytes.toString('utf8', begin(), at);
    const position = bytes.readBigInt64BE(begin());
    const streamId = text();
    const revision = bytes.readInt32BE(begin());
    const eventId = uuidOf(bytes.toString('hex', begin(), at));
    const type = text();
    const schemaVersion = bytes.readInt16BE(begin());
    const payload = text();
    const metadata = text();
    const recordedAt = this.#instantOf(bytes.readBigInt64BE(begin()));
    return { position, streamId, revision, eventId, type, schemaVersion, payload, metadata, recordedAt };
  }

  /** Events of one batch share their time, and formatting it is the dearest part of decoding. */
  #instantOf(microseconds: bigint): Instant {
    if (microseconds !== this.#microseconds) {
      this.#microseconds = microseconds;
      this.#recordedAt = new Date(Number(microseconds / 1000n) + EPOCH_MS).toISOString();
    }
    return this.#recordedAt;
  }
}

/** Events out of the bytes of one COPY as they come, cut anywhere. */
export class CopiedEvents {
  readonly #decoder = new EventDecoder();
  #rest: Buffer = Buffer.alloc(0);
  #begun = false;

  /** The events that the bytes complete. */
  take(chunk: Buffer): StoredEvent[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const events: StoredEvent[] = [];
    let at = this.#begun ? 0 : HEADER_BYTES;
    for (let end = endOfRow(bytes, at); end !== undefined; end = endOfRow(bytes, at)) {
      events.push(this.#decoder.event(bytes, at));
      at = end;
      this.#begun = true;
    }
    this.#rest = this.#begun ? bytes.subarray(at) : bytes;
    return events;
  }
}

/** Undefined where not all of the row is here. */
function endOfRow(bytes: Buffer, start: number): number | undefined {
  if (!isRow(bytes, start)) return undefined;
  let at = start + COUNT_BYTES;
  for (let column = 0; column < COLUMNS; column += 1) {
    if (bytes.length < at + LENGTH_BYTES) return undefined;
    at += LENGTH_BYTES + bytes.readInt32BE(at);
  }
  return at <= bytes.length ? at : undefined;
}

const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
