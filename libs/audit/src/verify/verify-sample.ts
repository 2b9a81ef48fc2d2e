import type { EventStore, ReadModel, StreamOrder } from '@shouzheng/kernel';
import {
  type Catalogue,
  type ChosenRow,
  EventCodec,
  eventsOf,
  lastingDifference,
  rowsByChance,
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
  /** And as many rows. */
  readonly streams?: number;
  readonly seconds?: number;
}

const AT_ONCE = 20;
const ROUNDS_IN_VAIN = 20;

/**
 * Compares the rows of streams chosen by chance with their events, and rows chosen by chance with their streams, until
 * the bounds are reached or one differs.
 */
export async function verifySample(
  parts: SampleParts,
  { streams: most = Infinity, seconds = Infinity }: SampleBounds,
  onProgress: (streams: number) => void = () => undefined,
): Promise<SampleReport> {
  const until = performance.now() + seconds * 1000;
  const codec = new EventCodec(parts.catalogue);
  const streams = new Set<string>();
  const rows = new Set<string>();
  const counts = () => ({ streams: streams.size, rows: rows.size });
  let inVain = 0;
  while (streams.size < most && performance.now() < until) {
    const before = streams.size + rows.size;
    for (const streamId of await streamsByChance(parts, Math.min(AT_ONCE, most - streams.size))) {
      if (streams.has(streamId)) continue;
      const firstDifference = await differenceOf({ ...parts, codec }, streamId);
      streams.add(streamId);
      onProgress(streams.size);
      if (firstDifference) return { ...counts(), firstDifference };
    }
    const { readModel, catalogue } = parts;
    for (const row of await rowsByChance(
      readModel,
      catalogue.projections,
      Math.min(AT_ONCE, most - rows.size),
    )) {
      const id = `${row.projection.name} ${row.key}`;
      if (rows.has(id)) continue;
      const firstDifference = await differenceOf({ ...parts, codec }, row.streamId, row);
      rows.add(id);
      if (firstDifference) return { ...counts(), firstDifference };
    }
    // In a small log chance gives nothing new any more.
    inVain = streams.size + rows.size === before ? inVain + 1 : 0;
    if (inVain === ROUNDS_IN_VAIN) break;
  }
  return counts();
}

async function differenceOf(
  parts: SampleParts & { readonly codec: EventCodec },
  streamId: string,
  row?: ChosenRow,
): Promise<VerifyDifference | undefined> {
  const events = await eventsOf(parts, streamId);
  for (const projection of row ? [row.projection] : parts.catalogue.projections) {
    const of = { projection, parked: parts.parkedOf(projection.name), keys: row ? [row.key] : [] };
    const difference = await lastingDifference(parts, of, streamId, events);
    if (!difference) continue;
    const { kind, key, column } = difference;
    return kind === 'row-differs'
      ? { kind, projection: projection.name, key, column }
      : { kind, projection: projection.name, key };
  }
  return undefined;
}
