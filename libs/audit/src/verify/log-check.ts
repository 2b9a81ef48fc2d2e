import canonicalize from 'canonicalize';
import { type EventStore, type Position, START, type StoredEvent } from '@shouzheng/kernel';
import { type Catalogue, EventCodec } from '@shouzheng/platform';
import type { PassedOverEvents } from './passed-over.js';
import type { VerifyDifference } from './verify-report.js';

const PAGE = 1000;

/** What the log holds, as far as it could be read in order. */
export interface LogCheck {
  /** Number of events by stream. */
  readonly streams: ReadonlyMap<string, number>;
  readonly events: number;
  readonly head: Position;
  readonly firstDifference?: VerifyDifference;
}

/** Reads the whole log once: order, times, gap-free revisions, canonical texts, data of its declared form. */
export async function checkLog(
  store: EventStore,
  catalogue: Catalogue,
  onProgress: (events: number) => void,
  parked: PassedOverEvents,
): Promise<LogCheck> {
  const streams = new Map<string, number>();
  const codec = new EventCodec(catalogue);
  let last: StoredEvent | undefined;
  let events = 0;
  for (;;) {
    let read = 0;
    for await (const event of store.readAll({ after: last?.position ?? START, limit: PAGE })) {
      const kind =
        orderFault(event, last, streams.get(event.streamId) ?? 0) ??
        (parked.isUnread(event) ? undefined : contentFault(event, catalogue, codec));
      if (kind) {
        const firstDifference = { kind, ...placeOf(event) };
        return { streams, events, head: last?.position ?? START, firstDifference };
      }
      streams.set(event.streamId, event.revision + 1);
      last = event;
      read += 1;
      events += 1;
    }
    onProgress(events);
    if (read < PAGE) return { streams, events, head: last?.position ?? START };
  }
}

export const placeOf = ({ streamId, revision, position }: Omit<StoredEvent, 'payload' | 'metadata'>) => ({
  streamId,
  revision,
  position: position.toString(),
});

type Fault = Extract<VerifyDifference, { streamId: string }>['kind'];

function orderFault(event: StoredEvent, last: StoredEvent | undefined, next: number): Fault | undefined {
  if (event.revision !== next) return 'revision-gap';
  if (last && event.position <= last.position) return 'position-not-rising';
  if (last && event.recordedAt < last.recordedAt) return 'recorded-time-falls';
  return undefined;
}

function contentFault(event: StoredEvent, catalogue: Catalogue, codec: EventCodec): Fault | undefined {
  if (!isCanonical(event.payload)) return 'payload-not-canonical';
  if (!isCanonical(event.metadata)) return 'metadata-not-canonical';
  const definition = catalogue
    .eventVersions(event.type)
    .find(({ version }) => version === event.schemaVersion);
  if (!definition) return 'event-unreadable';
  if (!definition.schema.safeParse(JSON.parse(event.payload)).success) return 'payload-not-of-its-type';
  try {
    // Touched, or an upcaster would not be tried.
    const { data, meta } = codec.decode(event);
    return data === undefined || meta === undefined ? 'event-unreadable' : undefined;
  } catch {
    return 'event-unreadable';
  }
}

/** RFC 8785: what was hashed is what would be written again. */
function isCanonical(text: string): boolean {
  try {
    return canonicalize(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
