import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore, MemoryFollowerLock } from '@shouzheng/adapters';
import type { CheckpointMove, EventStore, Position, Recorded } from '@shouzheng/kernel';
import { eventually } from '@shouzheng/testing';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { derivedId } from '../ids.js';
import { lampContext, staff } from '../toy.fixture.js';
import { type Follower, FollowerRunner } from './follower.js';

const codec = new EventCodec(new Catalogue([lampContext]));
const running: FollowerRunner[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((runner) => runner.stop()));
});

function start(follower: Follower, store: EventStore): FollowerRunner {
  const runner = new FollowerRunner(follower, store, codec, new MemoryFollowerLock());
  running.push(runner);
  runner.start();
  return runner;
}

let count = 0;
async function append(store: EventStore, category = 'lamp', type = 'LampLit'): Promise<void> {
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
  const event = codec.encode({ type: 'LampLit', data: { by: 'p' } }, id, meta);
  await store.append([{ streamId: `${category}-${id}`, expectedRevision: -1, events: [{ ...event, type }] }]);
}

/** Keeps what it saw and its checkpoint together, as a projection does. */
class Notebook implements Follower {
  readonly name = 'notebook';
  readonly seen: Recorded[] = [];
  place: Position = 0n;
  failures = 0;
  constructor(readonly categories?: readonly string[]) {}
  checkpoint = async (): Promise<Position> => this.place;
  async handle(batch: readonly Recorded[], { to }: CheckpointMove): Promise<void> {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new RangeError('not now');
    }
    this.seen.push(...batch);
    this.place = to;
  }
}

describe('a follower', () => {
  it('sees what was there and what comes, once, in order', async () => {
    const store = new MemoryEventStore();
    for (let n = 0; n < 1200; n += 1) await append(store);
    const notebook = new Notebook();
    start(notebook, store);
    await append(store);
    await eventually(() => expect(notebook.seen).toHaveLength(1201));
    expect(notebook.seen.map((event) => event.position)).toEqual(notebook.seen.map((_, n) => BigInt(n + 1)));
  });

  it('goes on after a failure where it was, and shows the failure meanwhile', async () => {
    const store = new MemoryEventStore();
    await append(store);
    const notebook = new Notebook();
    notebook.failures = 2;
    const runner = start(notebook, store);
    await eventually(() => expect(runner.state().stopped).toMatch(/^RangeError after position 0/));
    await eventually(() => expect(notebook.seen).toHaveLength(1));
    await eventually(() => expect(runner.state().stopped).toBeUndefined());
  });

  it('stops at an event that this version cannot read, instead of skipping it', async () => {
    const store = new MemoryEventStore();
    await append(store);
    await append(store, 'lamp', 'LampFromTheFuture');
    await append(store);
    const notebook = new Notebook();
    const runner = start(notebook, store);
    await eventually(() => expect(runner.state().stopped).toMatch(/^UnreadableEventError/));
    expect(notebook.seen).toHaveLength(0);
    expect(notebook.place).toBe(0n);
  });

  it('passes events of other categories and moves its checkpoint over them', async () => {
    const store = new MemoryEventStore();
    await append(store, 'other');
    await append(store);
    await append(store, 'other');
    const notebook = new Notebook(['lamp']);
    start(notebook, store);
    await eventually(() => expect(notebook.place).toBe(3n));
    expect(notebook.seen).toHaveLength(1);
  });

  it('starts again from its own checkpoint', async () => {
    const store = new MemoryEventStore();
    await append(store);
    const notebook = new Notebook();
    const first = start(notebook, store);
    await eventually(() => expect(notebook.seen).toHaveLength(1));
    await first.stop();
    await append(store);
    start(notebook, store);
    await eventually(() => expect(notebook.seen).toHaveLength(2));
  });
});
