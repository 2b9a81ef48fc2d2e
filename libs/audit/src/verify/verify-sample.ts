import type { EventStore, ReadModel, StreamOrder } from '@shouzheng/kernel';
import {
  type Catalogue,
  EventCodec,
  eventsOf,
  lastingDifference,
  streamsByChance,
} from '@shouzheng/platform';
import type { SampleReport, VerifyDifference } from './verify-report.js';

export interface SampleParts {
  readonly store: EventStore;
  readonly readModel: ReadModel;
  readonly catalogue: Catalogue;
  /** Null where the store cannot choose streams of the whole log: then the latest are chosen from. */
  readonly order: StreamOrder | null;
  /** Ids of the events that a projection passes over. */
  readonly parkedOf: (projection: string) => ReadonlySet<string>;
}

/** When it has looked at enough; whichever comes first. */
export interface SampleBounds {
  readonly streams?: number;
  readonly seconds?: number;
}

const STREAMS_AT_ONCE = 20;

/** Compares the rows of streams chosen by chance with their events, until the bounds are reached or one differs. */
export async function verifySample(
  parts: SampleParts,
  { streams: most = Infinity, seconds = Infinity }: SampleBounds,
  onProgress: (streams: number) => void = () => undefined,
): Promise<SampleReport> {
  const until = performance.now() + seconds * 1000;
  const codec = new EventCodec(parts.catalogue);
  const seen = new Set<string>();
  while (seen.size < most && performance.now() < until) {
    const before = seen.size;
    for (const streamId of await streamsByChance(parts, Math.min(STREAMS_AT_ONCE, most - seen.size))) {
      if (seen.has(streamId)) continue;
      const firstDifference = await differenceOf({ ...parts, codec }, streamId);
      seen.add(streamId);
      onProgress(seen.size);
      if (firstDifference) return { streams: seen.size, firstDifference };
    }
    // In a small log chance gives nothing new any more.
    if (seen.size === before) break;
  }
  return { streams: seen.size };
}

async function differenceOf(
  parts: SampleParts & { readonly codec: EventCodec },
  streamId: string,
): Promise<VerifyDifference | undefined> {
  const events = await eventsOf(parts, streamId);
  for (const projection of parts.catalogue.projections) {
    const of = { projection, parked: parts.parkedOf(projection.name) };
    const difference = await lastingDifference(parts, of, streamId, events);
    if (!difference) continue;
    const { key, column } = difference;
    return column === '*'
      ? { kind: 'row-missing', projection: projection.name, key }
      : { kind: 'row-differs', projection: projection.name, key, column };
  }
  return undefined;
}
