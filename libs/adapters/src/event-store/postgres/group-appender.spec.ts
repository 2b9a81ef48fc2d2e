import { describe, expect, it } from '@jest/globals';
import { type AppendOutcome, StoreOverloadedError, StoreUnavailableError } from '@shouzheng/kernel';
import { anAppend, eventually, gate, newStream, someEvents } from '@shouzheng/testing';
import type { Act } from './append-batch.js';
import { GROUP_APPENDER_DEFAULTS, GroupAppender } from './group-appender.js';

const DONE: AppendOutcome = { kind: 'appended', position: 1n, revisions: [0] };

function act(streams: readonly string[] = [newStream()], events = 1): Act {
  return streams.map((streamId) => anAppend(streamId, -1, someEvents(events)));
}

/** An appender over a server that waits to be let on, and the batches that it was sent. */
function appender(
  options: Partial<typeof GROUP_APPENDER_DEFAULTS> = {},
  answer?: (acts: readonly Act[]) => void,
) {
  const batches: (readonly Act[])[] = [];
  const server = gate();
  let woken = 0;
  const group = new GroupAppender(
    async (acts) => {
      batches.push(acts);
      await server.opened;
      answer?.(acts);
      return acts.map(() => DONE);
    },
    () => woken++,
    { ...GROUP_APPENDER_DEFAULTS, ...options },
  );
  return { group, batches, server, woken: () => woken };
}

describe('GroupAppender', () => {
  it('sends together what arrives while a batch is under way, and wakes once per batch', async () => {
    const { group, batches, server, woken } = appender();
    const first = group.append(act(), 1);
    await eventually(() => expect(batches).toHaveLength(1));
    const rest = Array.from({ length: 10 }, () => group.append(act(), 1));
    server.open();
    await Promise.all([first, ...rest]);
    expect(batches.map(({ length }) => length)).toEqual([1, 10]);
    await eventually(() => expect(woken()).toBe(2));
  });

  it('sends a stream once per batch, and does not let a later act overtake', async () => {
    const { group, batches, server } = appender();
    const [a, b, c] = [newStream(), newStream(), newStream()];
    const acts = [act([a]), act([a, b]), act([b]), act([c]), act([a])];
    const all = Promise.all(acts.map((one) => group.append(one, 1)));
    server.open();
    await all;
    expect(batches).toEqual([[acts[0], acts[3]], [acts[1]], [acts[2], acts[4]]]);
  });

  it('bounds a batch by events and by bytes, but takes an act that is larger alone', async () => {
    const { group, batches, server } = appender({ maxBatchEvents: 4, maxBatchBytes: 100 });
    const sizes = [
      [1, 1],
      [3, 1],
      [1, 60],
      [1, 60],
      [9, 1],
      [1, 1],
    ] as const;
    const all = Promise.all(sizes.map(([events, bytes]) => group.append(act([newStream()], events), bytes)));
    server.open();
    await all;
    expect(batches.map((acts) => acts.map((one) => one[0]?.events.length))).toEqual([
      [1, 3],
      [1],
      [1],
      [9],
      [1],
    ]);
  });

  it('refuses more than it may hold', async () => {
    const { group, server } = appender({ maxWaitingActs: 3, maxWaitingBytes: 100 });
    const held = [group.append(act(), 40), group.append(act(), 40)];
    await expect(group.append(act(), 40)).rejects.toBeInstanceOf(StoreOverloadedError);
    held.push(group.append(act(), 1));
    await expect(group.append(act(), 1)).rejects.toBeInstanceOf(StoreOverloadedError);
    server.open();
    await Promise.all(held);
    await expect(group.append(act(), 90)).resolves.toEqual(DONE);
  });

  it('tells only the guilty act when the server takes offence at one', async () => {
    const guilty = act();
    const { group, batches, server } = appender({}, (acts) => {
      if (acts.includes(guilty)) throw new Error('offended');
    });
    const [before, bad, after] = [group.append(act(), 1), group.append(guilty, 1), group.append(act(), 1)];
    server.open();
    await expect(bad).rejects.toThrow('offended');
    await expect(Promise.all([before, after])).resolves.toEqual([DONE, DONE]);
    expect(batches.map(({ length }) => length)).toEqual([3, 1, 1, 1]);
  });

  it('tells all of a batch when the server cannot be reached, and goes on with the next', async () => {
    let down = true;
    const { group, server } = appender({}, () => {
      if (down) throw new StoreUnavailableError('down');
    });
    const lost = [group.append(act(), 1), group.append(act(), 1)];
    server.open();
    for (const one of lost) await expect(one).rejects.toBeInstanceOf(StoreUnavailableError);
    down = false;
    await expect(group.append(act(), 1)).resolves.toEqual(DONE);
    await group.idle();
  });
});
