import { randomUUID } from 'node:crypto';
import type { EventToAppend, Instant, StoredEvent } from '@shouzheng/kernel';
import { binaryEvent, type EventData, type ResolvedEvent } from '@kurrent/kurrentdb-client';

/**
 * How an event lies in KurrentDB. The payload is stored as bytes, not as JSON: the client would parse and write it
 * anew, and the digest over it would no longer hold. What else must come back verbatim lies in the event's metadata as
 * texts by name, the only form that both the old and the new way of appending can carry.
 */
const METADATA = 'metadata';
const SCHEMA_VERSION = 'schemaVersion';
const EVENT_ID = 'eventId';
/** When it was recorded in the store that it was copied from; of all others the server's own `created` says it. */
const RECORDED_AT = 'recordedAt';

/** An event in KurrentDB that was not written by this adapter, in a stream whose name it claims for itself. */
export class ForeignEventError extends Error {
  override readonly name = 'ForeignEventError';
}

/**
 * The server compares ids to know a repeat, and answers it as if it had been done now. So the id that it sees is made
 * anew for each append: what it takes for a repeat is the same append sent again after a lost answer, and nothing else.
 * The event's own id, by which the same act is known for ever, lies beside it.
 */
export function toEventData(event: EventToAppend, recordedAt?: Instant): EventData {
  return binaryEvent({
    id: randomUUID(),
    type: event.type,
    data: Buffer.from(event.payload),
    metadata: {
      [METADATA]: event.metadata,
      [SCHEMA_VERSION]: String(event.schemaVersion),
      [EVENT_ID]: event.eventId,
      ...(recordedAt === undefined ? {} : { [RECORDED_AT]: recordedAt }),
    },
  });
}

/**
 * @param here the stream's name as the service knows it
 * @throws ForeignEventError when the event lacks what this adapter writes beside every event
 */
export function fromResolved({ event }: ResolvedEvent, here: (name: string) => string): StoredEvent {
  if (!event) throw new ForeignEventError('a link to an event that is not there');
  const where = `event ${event.revision} of ${event.streamId}`;
  const { metadata, position, data } = event;
  if (!isTexts(metadata) || !(data instanceof Uint8Array)) {
    throw new ForeignEventError(`${where} was not written by this service`);
  }
  if (!position || position.commit !== position.prepare) {
    // A position here is one number. Only a transaction of the old TCP protocol gives the two apart.
    throw new ForeignEventError(`${where} has no single position in the log`);
  }
  return {
    position: position.commit,
    streamId: here(event.streamId),
    revision: Number(event.revision),
    // Before the id lay there it was the one that the server knows.
    eventId: metadata[EVENT_ID] ?? event.id,
    type: event.type,
    schemaVersion: Number(metadata[SCHEMA_VERSION]),
    payload: textOf(data, where),
    metadata: metadata[METADATA] ?? '',
    recordedAt: metadata[RECORDED_AT] ?? event.created.toISOString(),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Not the lenient decoding of a Buffer: it would put U+FFFD where bytes are wrong, and the digest would not hold. */
function textOf(data: Uint8Array, where: string): string {
  try {
    return utf8.decode(data);
  } catch {
    throw new ForeignEventError(`${where} is not UTF-8: it was not written by this service`);
  }
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Record<string, unknown>)[METADATA] === 'string' &&
    /^\d+$/.test(String((value as Record<string, unknown>)[SCHEMA_VERSION]))
  );
}
