import { PostgresEventStore, createPool, migrateEventStore } from '@shouzheng/adapters';
import type { EventMetadata, EventToAppend, Position, StoredEvent } from '@shouzheng/kernel';
import { StreamLanes, StreamReader } from '@shouzheng/platform';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Contender, OpenContender } from '../contender.js';
import { CONNECTIONS, type Database } from '../server.js';
import { accountStream, catalogue, codec } from '../domain.js';
import { type Account, type BenchEvent, CATEGORY, decide } from '../workload.js';

export interface OpenStore extends OpenContender {
  readonly url: string;
  readonly pool: Pool;
  readonly store: PostgresEventStore;
  /** Appends behind the revision, which MUST be that of the last event. */
  append(stream: string, expectedRevision: number, events: readonly BenchEvent[]): Promise<void>;
  /** Reads the global order without looking into an event. */
  replayLazily(): Promise<number>;
  replay(): Promise<number>;
  /** As many events after the position, parsed. */
  replayFrom(after: Position, limit: number): Promise<number>;
}

export const ours = {
  name: 'shouzheng',
  async open({ url }: Database): Promise<OpenStore> {
    const pool = createPool({ connectionString: url, max: CONNECTIONS });
    await migrateEventStore(pool);
    return openStore(url, pool, new PostgresEventStore(pool));
  },
} satisfies Contender;

function openStore(url: string, pool: Pool, store: PostgresEventStore): OpenStore {
  const lanes = new StreamLanes(store, new StreamReader(store, codec, catalogue));
  const append = async (
    stream: string,
    expectedRevision: number,
    events: readonly BenchEvent[],
  ): Promise<void> => {
    const [first, ...rest] = events.map(toAppend);
    if (!first) throw new Error('an append needs an event');
    const outcome = await store.append([
      { streamId: streamIdOf(stream), expectedRevision, events: [first, ...rest] },
    ]);
    if (outcome.kind !== 'appended') throw new Error(`an append that races nobody got ${outcome.kind}`);
  };
  return {
    url,
    pool,
    store,
    append,
    create: (stream, events) => append(stream, -1, events),
    act: (stream) => decideOn(lanes, streamIdOf(stream)),
    readStream: (stream) => countParsed(store.readStream(streamIdOf(stream))),
    replay: () => countParsed(store.readAll({ after: 0n })),
    replayFrom: (after, limit) => countParsed(store.readAll({ after, limit })),
    async replayLazily() {
      let count = 0;
      for await (const event of store.readAll({ after: 0n })) count += event.revision >= 0 ? 1 : 0;
      return count;
    },
    async count() {
      const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from eventstore.events');
      return rows[0]?.n ?? 0;
    },
    async close() {
      await store.close();
      await pool.end();
    },
  };
}

/** As the command runner does it: the lane of the stream decides on the folded state, and chains what comes at once. */
function decideOn(lanes: StreamLanes, streamId: string): Promise<void> {
  const id = randomUUID();
  return lanes.run<void>(streamId, accountStream, {
    id,
    decide(folded) {
      const { type, data, metadata } = decide(folded.state as Account);
      // The codec takes the product's metadata; the benchmark's own has the bytes that were agreed upon for all.
      const event = codec.encode({ type, data }, id, metadata as unknown as EventMetadata);
      return {
        appends: [{ streamId, expectedRevision: folded.revision, events: [event] }],
        answer: () => undefined,
      };
    },
    repeated: () => undefined,
  });
}

export const streamIdOf = (uuid: string): string => `${CATEGORY}-${uuid}`;

function toAppend({ id, type, data, metadata }: BenchEvent): EventToAppend {
  return {
    eventId: id,
    type,
    schemaVersion: 1,
    payload: JSON.stringify(data),
    metadata: JSON.stringify(metadata),
  };
}

async function countParsed(events: AsyncIterable<StoredEvent>): Promise<number> {
  let count = 0;
  for await (const event of events) {
    const both: unknown[] = [JSON.parse(event.payload), JSON.parse(event.metadata)];
    count += both.length / 2;
  }
  return count;
}
