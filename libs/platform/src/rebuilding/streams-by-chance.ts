import type { EventStore, StreamOrder } from '@shouzheng/kernel';

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
