import { MemoryEventStore, MemoryFollowerLock } from '@shouzheng/adapters';
import {
  type CheckpointMove,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type Recorded,
  StaleEpochError,
  type StoredEvent,
} from '@shouzheng/kernel';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { derivedId } from '../ids.js';
import { lampContext, staff } from '../toy.fixture.js';
import { CheckpointMovedError, type Follower } from './follower.js';
import { type FollowerParts, FollowerRunner, type ParkedEvents } from './follower-runner.js';
import { LogTail } from './log-tail.js';

export const codec = new EventCodec(new Catalogue([lampContext]));

/** A store that tells how often the log was read. */
export class CountedStore extends MemoryEventStore {
  readings = 0;

  override readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    this.readings += 1;
    return super.readAll(options);
  }
}

let count = 0;
export async function append(
  store: EventStore,
  { category = 'lamp', type = 'LampLit', by = 'p', schemaVersion = 1 } = {},
): Promise<void> {
  const id = derivedId('follower-spec', (count += 1));
  const meta = {
    commandId: id,
    command: 'lightLamp',
    correlationId: id,
    actor: staff(),
    basis: [],
    occurredAt: '2026-11-20T02:00:00.000Z',
    origin: 'act' as const,
  };
  const event = codec.encode({ type: 'LampLit', data: { by } }, id, meta);
  await store.append([
    { streamId: `${category}-${id}`, expectedRevision: -1, events: [{ ...event, type, schemaVersion }] },
  ]);
}

/** Keeps what it saw, its checkpoint and the newest epoch together, as the tables of a projection do. */
export class Notebook implements Follower {
  readonly seen: Recorded[] = [];
  place: Position = 0n;
  epoch = 0n;
  /** How often it was handed something, were it nothing. */
  handed = 0;
  failures = 0;
  failure: Error = new RangeError('not now');
  /** Cannot deal with what this person did. */
  poison: string | undefined;
  readonly takesUnparked: boolean = true;
  readonly categories?: readonly string[];
  readonly types?: ReadonlySet<string>;

  constructor(
    readonly name = 'notebook',
    concern: Pick<Follower, 'categories' | 'types'> = {},
  ) {
    Object.assign(this, concern);
  }

  checkpoint = async (): Promise<Position> => this.place;

  async handle(batch: readonly Recorded[], { from, to, fence }: CheckpointMove): Promise<void> {
    this.handed += 1;
    if (this.failures > 0) {
      this.failures -= 1;
      throw this.failure;
    }
    // What takes long, such as a transaction.
    await new Promise(setImmediate);
    if (fence && fence.epoch < this.epoch) throw new StaleEpochError(fence);
    if (from !== this.place) throw new CheckpointMovedError(this.name);
    for (const { data } of batch) {
      const { by } = data as { by: string };
      if (by === this.poison) throw new TypeError(`cannot deal with ${by}`);
    }
    this.seen.push(...batch);
    this.place = to;
  }
}

export class NothingParked implements ParkedEvents {
  readonly ids = new Set<string>();
  readonly of = async (): Promise<ReadonlySet<string>> => new Set(this.ids);
  readonly givenBack = async (): Promise<undefined> => undefined;
}

/** The followers of one process over one store. */
export class Process {
  readonly tail: LogTail;
  readonly runners: FollowerRunner[] = [];
  private readonly parts: FollowerParts;

  constructor(store: EventStore, parts: Partial<FollowerParts> = {}) {
    this.tail = parts.tail ?? new LogTail(store, codec);
    this.parts = {
      store,
      codec,
      tail: this.tail,
      lock: new MemoryFollowerLock(),
      parked: new NothingParked(),
      clock: { now: () => '2026-11-20T02:00:00.000Z' },
      isUnavailable: (error) => error instanceof Error && error.message === 'the database is away',
      ...parts,
    };
  }

  start(...followers: readonly Follower[]): FollowerRunner {
    this.tail.start();
    const runners = followers.map((one) => new FollowerRunner(one, this.parts));
    for (const runner of runners) runner.start();
    this.runners.push(...runners);
    return runners[0] as FollowerRunner;
  }

  async stop(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
    await this.tail.stop();
  }
}
