import {
  type EventOf,
  type EventStore,
  type ProjectionDefinition,
  type ReadModel,
  rowPerStream,
} from '@shouzheng/kernel';
import { type AnyProjection, Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { ProjectionFollower } from '../following/projection-follower.js';
import { lampContext, type LampLit, type LampPlaced } from '../toy.fixture.js';

export interface LampRow {
  readonly key: string;
  readonly by: string;
}

/** Who lit each lamp, in the words of a version. */
export function lamps(version: number, words: (by: string) => string = (by) => by): AnyProjection {
  const projection: ProjectionDefinition<LampRow, EventOf<typeof LampPlaced> | EventOf<typeof LampLit>> = {
    name: 'lamps',
    version,
    table: 'lamps',
    folds: {
      LampPlaced: 'ignored',
      LampLit: rowPerStream((_, event) => ({ key: event.streamId, by: words(event.data.by) })),
    },
  };
  return projection;
}

/** As its follower does it, without waiting. */
export async function followed(
  projection: AnyProjection,
  { store, readModel }: { readonly store: EventStore; readonly readModel: ReadModel },
): Promise<void> {
  const codec = new EventCodec(new Catalogue([lampContext]));
  const follower = new ProjectionFollower(projection, readModel);
  const from = await follower.checkpoint();
  const batch = [];
  for await (const stored of store.readAll({ after: from })) batch.push(codec.decode(stored));
  await follower.handle(batch, { from, to: await store.head() });
}
