import {
  EventTooLargeError,
  type EventToAppend,
  InvalidAppendError,
  MAX_EVENT_BYTES,
  MAX_EVENTS_PER_APPEND,
  type StreamAppend,
  TooManyEventsError,
  UnstorableTextError,
} from '@shouzheng/kernel';
import { STREAM_ID_PATTERN, UUID_PATTERN } from './stream-id.js';

/** What a 32-bit column holds, with room for the revisions of the append itself. */
const MAX_EXPECTED_REVISION = 2 ** 31 - 1 - MAX_EVENTS_PER_APPEND;
const MAX_SCHEMA_VERSION = 32_767;

/**
 * The same two written as JSON escapes. RFC 8785 writes every character that may stand as itself, so an escaped
 * surrogate is a lone one. Only an even run of backslashes before it leaves the escape an escape.
 */
const FORBIDDEN_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?:0000|[dD][89a-fA-F][0-9a-fA-F]{2})/;

const HALF =
  'a text was cut in the middle of a character, or its bytes are no UTF-8; take it from its source again';

/** Refuses what must not be stored whatever the store's state; answers the bytes of the whole act. */
export function validateAppends(appends: readonly StreamAppend[]): number {
  if (appends.length === 0) throw new InvalidAppendError('an append names no stream');
  const streams = new Set<string>();
  let events = 0;
  let bytes = 0;
  for (const append of appends) {
    if (streams.has(append.streamId))
      throw new InvalidAppendError(`stream twice in one append: ${append.streamId}`);
    streams.add(append.streamId);
    validateStream(append);
    events += append.events.length;
    for (const event of append.events) bytes += validateEvent(event, append.streamId);
  }
  if (events > MAX_EVENTS_PER_APPEND) {
    throw new TooManyEventsError(
      `${events} events in one append; at most ${MAX_EVENTS_PER_APPEND}: split it into several commands`,
    );
  }
  return bytes;
}

function validateStream({ streamId, expectedRevision, expectedEventId, events }: StreamAppend): void {
  if (!STREAM_ID_PATTERN.test(streamId)) {
    throw new InvalidAppendError(`stream id is not <category>-<uuid>: ${JSON.stringify(streamId)}`);
  }
  if (
    !Number.isInteger(expectedRevision) ||
    expectedRevision < -1 ||
    expectedRevision > MAX_EXPECTED_REVISION
  ) {
    throw new InvalidAppendError(`expected revision of ${streamId} is not a revision: ${expectedRevision}`);
  }
  if (expectedEventId !== undefined && (expectedRevision < 0 || !UUID_PATTERN.test(expectedEventId))) {
    throw new InvalidAppendError(
      `expected event of ${streamId} is not the id of an event at revision ${expectedRevision}`,
    );
  }
  if ((events as readonly EventToAppend[]).length === 0)
    throw new InvalidAppendError(`no event for ${streamId}`);
}

function validateEvent(event: EventToAppend, streamId: string): number {
  const about = `event ${event.type} for ${streamId}`;
  if (!UUID_PATTERN.test(event.eventId))
    throw new InvalidAppendError(`${about}: id is not a uuid in lower case`);
  if (event.type === '') throw new InvalidAppendError(`${about}: no type`);
  if (!isWithin(event.schemaVersion, 1, MAX_SCHEMA_VERSION)) {
    throw new InvalidAppendError(`${about}: schema version ${event.schemaVersion}`);
  }
  for (const text of [event.type, event.payload, event.metadata]) {
    if (text.includes('\u0000')) throw new UnstorableTextError(`${about}: contains NUL: remove it`);
    if (!text.isWellFormed()) throw new UnstorableTextError(`${about}: contains a lone surrogate: ${HALF}`);
    if (text.includes('\\u') && FORBIDDEN_ESCAPE.test(text)) {
      throw new UnstorableTextError(`${about}: contains NUL or a lone surrogate as an escape: ${HALF}`);
    }
  }
  const bytes = Buffer.byteLength(event.payload) + Buffer.byteLength(event.metadata);
  if (bytes > MAX_EVENT_BYTES)
    throw new EventTooLargeError(
      `${about}: ${bytes} bytes; at most ${MAX_EVENT_BYTES}: keep what is large as a document and its digest here`,
    );
  return bytes;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
