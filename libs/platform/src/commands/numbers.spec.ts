import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@shouzheng/adapters';
import type { EventStore } from '@shouzheng/kernel';
import fc from 'fast-check';
import { caller, runnerOver } from './command-runner.fixture.js';
import type { CommandRunner } from './command-runner.js';
import { type CommandResult, ExecuteCommand } from './execute-command.js';

/** Counts the streams that are read, by category. */
class CountingStore extends MemoryEventStore {
  readonly reads = new Map<string, number>();

  override readStream: EventStore['readStream'] = (streamId, range) => {
    const [category = ''] = streamId.split('-');
    this.reads.set(category, this.of(category) + 1);
    return MemoryEventStore.prototype.readStream.call(this, streamId, range);
  };

  of(category: string): number {
    return this.reads.get(category) ?? 0;
  }
}

const place = (runner: CommandRunner, id: string, name = id): Promise<CommandResult> =>
  runner.execute(new ExecuteCommand('placeLamp', { name }, caller(id)));

/** The numbers of the lamps in the order in which they were placed. */
async function numbersIn(store: EventStore): Promise<readonly number[]> {
  const numbers: number[] = [];
  for await (const { type, payload } of store.readAll({ after: 0n }))
    if (type === 'LampPlaced') numbers.push((JSON.parse(payload) as { number: number }).number);
  return numbers;
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, n) => n + 1);

describe('numbers of a series', () => {
  it('are not asked for again behind one of our own, and are after an act that came to nothing', async () => {
    const store = new CountingStore();
    const runner = runnerOver(store);
    await place(runner, 'a');
    const before = store.of('serial');
    for (const id of ['b', 'c', 'd']) await place(runner, id);
    expect(store.of('serial')).toBe(before);
    await place(runner, 'again', 'a');
    await place(runner, 'e');
    expect(store.of('serial')).toBeGreaterThan(before);
    expect(await numbersIn(store)).toEqual(upTo(5));
  });

  it('have no gap and none twice, whichever of several processes takes the next', async () => {
    const act = fc.record({
      process: fc.nat({ max: 2 }),
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      /** Whether the next one is begun before this one has ended. */
      isFollowedAtOnce: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
        const store = new MemoryEventStore();
        const processes = [0, 1, 2].map(() => runnerOver(store));
        const placing: Promise<CommandResult>[] = [];
        for (const [n, { process, name, isFollowedAtOnce }] of acts.entries()) {
          placing.push(place(processes[process] as CommandRunner, `${n}`, name));
          if (!isFollowedAtOnce) await placing.at(-1);
        }
        await Promise.all(placing);
        expect(await numbersIn(store)).toEqual(upTo(new Set(acts.map(({ name }) => name)).size));
      }),
    );
  });
});

describe('a stream that is named after its command', () => {
  it('is begun unread, and is read when the command comes again', async () => {
    const store = new CountingStore();
    const first = await place(runnerOver(store), 'a');
    expect(store.of('lamp')).toBe(0);
    const again = await place(runnerOver(store), 'a');
    expect(again).toMatchObject({ kind: 'done', streamId: first.streamId, repeated: true });
    expect(store.of('lamp')).toBeGreaterThan(0);
    expect(await numbersIn(store)).toEqual([1]);
  });
});
