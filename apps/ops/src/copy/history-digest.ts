import { createHash } from 'node:crypto';
import type { StoredEvent } from '@shouzheng/kernel';

/** All of an event that a copy must keep: everything but its position, which is the store's own. */
export function textOf(event: StoredEvent): string {
  const { streamId, revision, eventId, type, schemaVersion, payload, metadata, recordedAt } = event;
  return `${JSON.stringify([streamId, revision, eventId, type, schemaVersion, payload, metadata, recordedAt])}\n`;
}

/** How many events, and the SHA-256 over all of them in their order. */
export interface HistoryDigest {
  readonly events: number;
  readonly sha256: string;
}

/** @param onEvent told of each event after it was counted */
export async function digestOf(
  history: AsyncIterable<StoredEvent>,
  onEvent: (event: StoredEvent) => void,
): Promise<HistoryDigest> {
  const hash = createHash('sha256');
  let events = 0;
  for await (const event of history) {
    hash.update(textOf(event));
    events += 1;
    onEvent(event);
  }
  return { events, sha256: hash.digest('hex') };
}
