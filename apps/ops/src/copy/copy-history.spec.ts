import { afterEach, describe, expect, it } from '@jest/globals';
import { anAppend, appended, newStream, someEvents } from '@shouzheng/testing';
import { KurrentStandIn } from '../../../../libs/adapters/src/event-store/kurrent/stand-in/stand-in.fixture.js';
import { aHistory, eventsOf, Opened } from './copy.fixture.js';
import { copyHistory } from './copy-history.js';
import type { Store } from './open-store.js';

const opened = new Opened();
afterEach(() => opened.close());

const silent = (): void => undefined;

async function aKurrent(version?: string): Promise<{ server: KurrentStandIn; store: Store }> {
  const server = await KurrentStandIn.start(version === undefined ? {} : { version });
  opened.add(() => server.stop());
  return { server, store: await opened.store(server.connectionString) };
}

const aPostgres = async (): Promise<Store> => opened.store(await opened.database());

/** Dies after so many writings, as by kill -9: what was written stays. */
function dyingAfter(store: Store, writings: number, inTheMiddle = 0): Store {
  let left = writings;
  return {
    ...store,
    writer: {
      demandPast: (recordedAt) => store.writer.demandPast(recordedAt),
      async write(events, after) {
        if (left > 0) {
          left -= 1;
          return store.writer.write(events, after);
        }
        if (inTheMiddle > 0) await store.writer.write(events.slice(0, inTheMiddle), after);
        throw new Error('killed');
      },
    },
  };
}

/** Somebody else appends just before this is asked. */
function disturbedWhen(asked: 'head' | 'historyId', store: Store): Store {
  const events = new Proxy(store.events, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      if (key !== asked) return value.bind(target) as unknown;
      return async () => {
        await appended(target, anAppend(newStream()));
        return (value as () => Promise<unknown>).call(target);
      };
    },
  });
  return { ...store, events };
}

describe('a copy of a history', () => {
  it.each(['26.1.1', '23.10.6'])(
    'is the same in a KurrentDB %s, and the same again in another PostgreSQL',
    async (version) => {
      const [first, { store: second }, third] = [
        await aPostgres(),
        await aKurrent(version),
        await aPostgres(),
      ];
      await aHistory(first);
      const there = await copyHistory(first, second, silent);
      expect(there).toMatchObject({ events: 15, before: 0 });
      expect(await eventsOf(second)).toEqual(await eventsOf(first));
      const back = await copyHistory(second, third, silent);
      expect([back.events, back.sha256]).toEqual([there.events, there.sha256]);
      expect(await eventsOf(third)).toEqual(await eventsOf(first));
    },
  );

  it('is gone on with by appends, whose times do not fall behind the last one copied', async () => {
    const [first, { store: second }, third] = [await aPostgres(), await aKurrent(), await aPostgres()];
    await aHistory(first);
    for (const [from, to] of [
      [first, second],
      [second, third],
    ] as const) {
      await copyHistory(from, to, silent);
      await appended(to.events, anAppend(newStream(), -1, someEvents(2)));
      const times = (await eventsOf(to)).map(({ recordedAt }) => recordedAt);
      expect(times).toEqual([...times].sort());
    }
    expect(await eventsOf(third)).toHaveLength(19);
  });

  it('is not ended while the clock of the target is behind the last event', async () => {
    const [first, { store: second, server }] = [await aPostgres(), await aKurrent()];
    await aHistory(first);
    server.log.clock = () => Date.now() - 60_000;
    await expect(copyHistory(first, second, silent)).rejects.toThrow(
      /--to: the last event was recorded \d+ s later/,
    );
    server.log.clock = () => Date.now() + 1000;
    expect(await copyHistory(first, second, silent)).toMatchObject({ events: 15, before: 15 });
  });

  it.each([
    ['PostgreSQL', aPostgres],
    ['KurrentDB', async () => (await aKurrent()).store],
  ])('goes on where it was killed, into %s', async (_, target) => {
    const [first, second] = [await aPostgres(), await target()];
    await aHistory(first, 4);
    await expect(copyHistory(first, dyingAfter(second, 0, 7), silent)).rejects.toThrow('killed');
    expect(await eventsOf(second)).toHaveLength(7);
    expect(await copyHistory(first, second, silent)).toMatchObject({ events: 20, before: 7 });
    expect(await eventsOf(second)).toEqual(await eventsOf(first));
    expect(await copyHistory(first, second, silent)).toMatchObject({ events: 20, before: 20 });
  });

  it('is refused where source and target are one, whatever the address says', async () => {
    const address = await opened.database();
    const [first, same] = [
      await opened.store(address),
      await opened.store(`${address}${address.includes('?') ? '&' : '?'}application_name=x`),
    ];
    await aHistory(first);
    await expect(copyHistory(first, same, silent)).rejects.toThrow('--to and --to are the same store.');
  });

  it('is refused where the target holds another history, or more of this one', async () => {
    const [first, { store: second }, third] = [await aPostgres(), await aKurrent(), await aPostgres()];
    await aHistory(first);
    await aHistory(second);
    await expect(copyHistory(first, second, silent)).rejects.toThrow(
      /holds another history: its event 1 is not/,
    );
    await copyHistory(first, third, silent);
    await appended(third.events, anAppend(newStream()));
    await expect(copyHistory(first, third, silent)).rejects.toThrow(
      /holds another history: its event 16 is not/,
    );
  });

  it.each([
    ['PostgreSQL', aPostgres],
    ['KurrentDB', async () => (await aKurrent()).store],
  ])('is refused where somebody else writes into the target, %s', async (_, target) => {
    const [first, second] = [await aPostgres(), await target()];
    await aHistory(first);
    await expect(copyHistory(first, disturbedWhen('head', second), silent)).rejects.toThrow(
      /--to is being written to by somebody else/,
    );
    const third = await target();
    await expect(copyHistory(first, disturbedWhen('historyId', third), silent)).rejects.toThrow(
      /holds another history/,
    );
    const fourth = await target();
    const { writer } = fourth;
    const disturbed: Store = {
      ...fourth,
      writer: {
        write: (events, after) => writer.write(events, after),
        async demandPast(recordedAt) {
          await writer.demandPast(recordedAt);
          await appended(fourth.events, anAppend(newStream()));
        },
      },
    };
    await expect(copyHistory(first, disturbed, silent)).rejects.toThrow(
      /The copy differs: 15 events .* 16 with/,
    );
  });
});
