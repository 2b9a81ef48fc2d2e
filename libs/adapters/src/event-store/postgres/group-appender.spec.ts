import { describe, expect, it } from '@jest/globals';
import { type AppendOutcome, StoreOverloadedError, StoreUnavailableError } from '@shouzheng/kernel';
import { anAppend, eventually, gate, newStream, someEvents } from '@shouzheng/testing';
import type { BatchOutcome } from './append-batch.js';
import type { Act } from './batch.js';
import { GROUP_APPENDER_DEFAULTS, GroupAppender } from './group-appender.js';

const DONE: AppendOutcome = { kind: 'appended', position: 1n, revisions: [0] };

function act(streams: readonly string[] = [newStream()], events = 1): Act {
  return streams.map((streamId) => anAppend(streamId, -1, someEvents(events)));
}

/** An appender over a server that waits to be let on, and the batches that it was sent. */
function appender(
  options: Partial<typeof GROUP_APPENDER_DEFAULTS> = {},
  answer: (acts: readonly Act[]) => readonly BatchOutcome[] | void = () => undefined,
) {
  const batches: (readonly Act[])[] = [];
  const server = gate();
  let woken = 0;
  const group = new GroupAppender(
    async ({ acts }) => {
      batches.push(acts);
      await server.opened;
      return answer(acts) ?? acts.map(() => DONE);
    },
    () => woken++,
    { ...GROUP_APPENDER_DEFAULTS, maxBatchesInFlight: 1, ...options },
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

  it('has two batches in flight, and shares what waits between them', async () => {
    const { group, batches, server } = appender({ maxBatchesInFlight: 2 });
    const all = Array.from({ length: 10 }, () => group.append(act(), 1));
    await eventually(() => expect(batches).toHaveLength(2));
    all.push(group.append(act(), 1));
    await new Promise(setImmediate);
    expect(batches.map(({ length }) => length)).toEqual([5, 5]);
    server.open();
    await Promise.all(all);
    expect(batches.map(({ length }) => length)).toEqual([5, 5, 1]);
  });

  it('chains what goes on where the batch leaves its stream, and lets no act overtake another', async () => {
    const { group, batches, server } = appender();
    const [a, b, c] = [newStream(), newStream(), newStream()];
    const acts = [
      act([a]),
      [anAppend(a, 0), anAppend(b, -1)],
      [anAppend(b, 0)],
      // Expects what the first act expects: one of them is too late.
      act([a]),
      [anAppend(a, 1), anAppend(c, -1)],
      act([c]),
    ];
    const all = Promise.all(acts.map((one) => group.append(one, 1)));
    server.open();
    await all;
    expect(batches).toEqual([[acts[0], acts[1], acts[2]], [acts[3]], [acts[4]], [acts[5]]]);
  });

  it('keeps a stream in flight out of the other batch, and chains whole', async () => {
    const { group, batches, server } = appender({ maxBatchesInFlight: 2 });
    const [hot, other] = [newStream(), newStream()];
    const chain = [-1, 0, 1, 2].map((revision) => [anAppend(hot, revision)]);
    const all = [...chain, act([other])].map((one) => group.append(one, 1));
    await eventually(() => expect(batches).toHaveLength(2));
    expect(batches).toEqual([chain, [act([other])].map(() => expect.anything())]);
    all.push(group.append([anAppend(hot, 3)], 1), group.append([anAppend(other, 0)], 1));
    await new Promise(setImmediate);
    expect(batches).toHaveLength(2);
    server.open();
    await Promise.all(all);
    expect(batches.slice(2).flat()).toHaveLength(2);
  });

  it('sends again, before all others, what got no verdict for the sake of another', async () => {
    const [hot, other] = [newStream(), newStream()];
    let first = true;
    const { group, batches, server } = appender({ maxBatchEvents: 2 }, (acts) => {
      if (!first) return undefined;
      first = false;
      return acts.map((_, n) => (n === 0 ? { kind: 'conflict', streamId: hot, actualRevision: 0 } : 'again'));
    });
    const acts = [act([hot]), [anAppend(hot, 0)], act([other])];
    const all = Promise.all(acts.map((one) => group.append(one, 1)));
    server.open();
    expect((await all).map(({ kind }) => kind)).toEqual(['conflict', 'appended', 'appended']);
    expect(batches).toEqual([
      [acts[0], acts[1]],
      [acts[1], acts[2]],
    ]);
  });

  it('takes back what waits when its signal aborts, and awaits what is sent', async () => {
    const { group, batches, server } = appender({ maxWaitingBytes: 10 });
    const reason = new Error('patience is over');
    const [sent, waits] = [new AbortController(), new AbortController()];
    const first = group.append(act(), 1, sent.signal);
    await eventually(() => expect(batches).toHaveLength(1));
    const second = group.append(act(), 10, waits.signal);
    sent.abort(reason);
    waits.abort(reason);
    await expect(second).rejects.toBe(reason);
    // Its room is free again.
    const third = group.append(act(), 10);
    server.open();
    await expect(Promise.all([first, third])).resolves.toEqual([DONE, DONE]);
    expect(batches).toHaveLength(2);
    await expect(group.append(act(), 1, waits.signal)).rejects.toBe(reason);
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
