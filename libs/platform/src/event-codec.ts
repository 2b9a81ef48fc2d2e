import canonicalize from 'canonicalize';
import type { DomainEvent, EventMetadata, EventToAppend, Recorded, StoredEvent } from '@shouzheng/kernel';
import type { Catalogue } from './context-definition.js';

/** A stored event that this program cannot read: newer than it, or never defined. A follower stops on it. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
}

/** Turns domain events into the bytes that are stored and hashed, and back. */
export class EventCodec {
  constructor(private readonly catalogue: Catalogue) {}

  encode(event: DomainEvent, eventId: string, metadata: EventMetadata): EventToAppend {
    const definition = this.catalogue.eventVersions(event.type).at(-1);
    if (!definition) throw new UnreadableEventError(`event type ${event.type} is not in the catalogue`);
    return {
      eventId,
      type: event.type,
      schemaVersion: definition.version,
      payload: canonicalText(definition.schema.parse(event.data)),
      metadata: canonicalText(metadata),
    };
  }

  decode(stored: StoredEvent): Recorded {
    const versions = this.catalogue.eventVersions(stored.type);
    const from = versions.findIndex((definition) => definition.version === stored.schemaVersion);
    if (from < 0) {
      throw new UnreadableEventError(
        `event ${stored.type} v${stored.schemaVersion} at position ${stored.position} is unknown to this version; ` +
          'run the version that wrote it, or a newer one',
      );
    }
    let data: unknown = JSON.parse(stored.payload);
    for (const next of versions.slice(from + 1)) data = next.upcast ? next.upcast(data) : data;
    return {
      type: stored.type,
      data,
      eventId: stored.eventId,
      streamId: stored.streamId,
      revision: stored.revision,
      position: stored.position,
      recordedAt: stored.recordedAt,
      meta: JSON.parse(stored.metadata) as EventMetadata,
    };
  }
}

export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form cannot be stored');
  return text;
}
