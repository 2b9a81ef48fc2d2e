import type { EventStore, ReadModel, StreamOrder } from '@shouzheng/kernel';
import type { AnyProjection } from '../context-definition.js';

/** Where a store cannot choose from all: the streams of so many latest events. */
const LATEST_EVENTS = 1_000;

/** At most so many streams, by chance: of all, or of those touched last where the store cannot tell all. */
export async function streamsByChance(
  { store, order }: { readonly store: EventStore; readonly order: StreamOrder | null },
  most: number,
): Promise<readonly string[]> {
  if (order) return order.sample(most);
  const latest = new Set<string>();
  for await (const { streamId } of store.readAll({ after: 0n, direction: 'backwards', limit: LATEST_EVENTS }))
    latest.add(streamId);
  const left = [...latest];
  const chosen: string[] = [];
  while (chosen.length < most && left.length > 0)
    chosen.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  return chosen;
}

/** A served row, and the stream that must give it. */
export interface ChosenRow {
  readonly projection: AnyProjection;
  readonly key: string;
  readonly streamId: string;
}

/**
 * At most so many served rows, each of a projection by chance: so a row is come upon that no event leads to, which is
 * in none of the streams.
 */
export async function rowsByChance(
  readModel: ReadModel,
  projections: readonly AnyProjection[],
  most: number,
): Promise<readonly ChosenRow[]> {
  const told = projections.filter(({ streamOf }) => streamOf !== 'untold');
  const chosen: ChosenRow[] = [];
  for (let n = 0; n < most; n += 1) {
    const projection = told[Math.floor(Math.random() * told.length)];
    if (!projection) break;
    const { streamOf } = projection;
    for (const [key, row] of await readModel.sample(projection, 1))
      chosen.push({ projection, key, streamId: typeof streamOf === 'function' ? streamOf(row) : key });
  }
  return chosen;
}
