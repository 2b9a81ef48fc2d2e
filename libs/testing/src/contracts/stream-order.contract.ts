import { expect } from '@jest/globals';
import type { BuildRange, EventStore, StoredEvent, StreamOrder } from '@shouzheng/kernel';
import { type ContractCase, contractSuite, type Make } from './contract-case.js';
import { anAppend, anEvent, appended, history, newStream, someEvents } from './event-store-fixtures.js';

export interface StreamOrderSubject {
  /** Where the history is appended. */
  readonly store: EventStore;
  readonly order: StreamOrder;
  /** Lets the store take stock of what it holds, as it does by itself from time to time. */
  readonly takeStock: () => Promise<void>;
}

interface Wish {
  readonly range?: BuildRange;
  readonly until?: bigint;
  readonly without?: readonly string[];
}

async function read({ store, order }: StreamOrderSubject, wish: Wish = {}): Promise<StoredEvent[]> {
  const until = wish.until ?? (await store.head());
  const all: StoredEvent[] = [];
  for await (const page of order.pages({ range: {}, without: [], ...wish, until })) all.push(...page);
  return all;
}

const sorted = (events: readonly StoredEvent[]): StoredEvent[] =>
  [...events].sort((a, b) =>
    a.streamId === b.streamId
      ? a.revision - b.revision
      : Buffer.compare(Buffer.from(a.streamId), Buffer.from(b.streamId)),
  );

/** Streams of several categories whose events come in turns. */
async function turns(store: EventStore, streams: number, rounds: number): Promise<readonly string[]> {
  const ids = Array.from({ length: streams }, (_, n) =>
    newStream(['case', 'case-file', 'organization'][n % 3]),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const id of ids) await appended(store, anAppend(id, 2 * round - 1, someEvents(2)));
  return [...ids].sort();
}

export const streamOrderCases: readonly ContractCase<StreamOrderSubject>[] = [
  {
    name: 'reads every stream whole, one after the other in the order of their ids',
    async run(subject) {
      expect(await read(subject)).toEqual([]);
      await turns(subject.store, 9, 3);
      expect(await read(subject)).toEqual(sorted(await history(subject.store)));
    },
  },
  {
    name: 'gives back texts as they were stored',
    async run(subject) {
      const payload = JSON.stringify({ odd: '\\ \\\\ "名称" \n\t\r\b\f\v \\N \\. 👩‍👩‍👧 \u2028' });
      await appended(
        subject.store,
        anAppend(newStream(), -1, [
          anEvent({ payload, metadata: '{"a":"\\\\n"}' }),
          anEvent({ payload: 'tab\there\nline\\' }),
        ]),
      );
      expect(await read(subject)).toEqual(sorted(await history(subject.store)));
    },
  },
  {
    name: 'goes on over many pages, also in the middle of a stream',
    async run(subject) {
      const [long, other] = [newStream(), newStream()];
      for (let n = 0; n < 3; n += 1)
        await appended(subject.store, anAppend(long, n * 900 - 1, someEvents(900)));
      await appended(
        subject.store,
        anAppend(other, -1, someEvents(400, { payload: JSON.stringify('文'.repeat(700)) })),
      );
      expect(await read(subject)).toEqual(sorted(await history(subject.store)));
    },
  },
  {
    name: 'leaves out later events and the types that are named',
    async run(subject) {
      const [a, b] = [newStream(), newStream()];
      const { position } = await appended(
        subject.store,
        anAppend(a, -1, [anEvent({ type: "Odd'Type" }), anEvent()]),
      );
      await appended(subject.store, anAppend(a, 1), anAppend(b));
      const early = await read(subject, { until: position });
      expect(early.map(({ position: at }) => at <= position)).toEqual([true, true]);
      const some = await read(subject, { without: ["Odd'Type", 'NeverSeen'] });
      expect(some.map(({ type }) => type)).toEqual(['CaseFiled', 'CaseFiled', 'CaseFiled']);
    },
  },
  {
    name: 'reads a range of streams: after the one, up to and with the other',
    async run(subject) {
      const ids = await turns(subject.store, 6, 2);
      const within = async (range: BuildRange) => [
        ...new Set((await read(subject, { range })).map((one) => one.streamId)),
      ];
      expect(await within({ after: ids[1], to: ids[3] })).toEqual(ids.slice(2, 4));
      expect(await within({ to: ids[0] })).toEqual(ids.slice(0, 1));
      expect(await within({ after: ids[4] })).toEqual(ids.slice(5));
    },
  },
  {
    name: 'divides the streams into ranges that miss none and share none',
    async run(subject) {
      await turns(subject.store, 30, 1);
      await subject.takeStock();
      expect(await subject.order.ranges(1)).toEqual([{}]);
      const ranges = await subject.order.ranges(3);
      expect(ranges).toHaveLength(3);
      const parts = await Promise.all(ranges.map((range) => read(subject, { range })));
      expect(parts.flat()).toEqual(await read(subject));
      expect(parts.every((part) => part.length > 0)).toBe(true);
    },
  },
  {
    name: 'tells about how much there is to read, and streams by chance',
    async run(subject) {
      expect(await subject.order.sample(5)).toEqual([]);
      const ids = await turns(subject.store, 12, 5);
      await subject.takeStock();
      const about = await subject.order.about({ until: await subject.store.head(), without: [] });
      expect(about).toBeGreaterThan(60);
      expect(about).toBeLessThan(240);
      expect(
        await subject.order.about({ until: await subject.store.head(), without: ['CaseFiled'] }),
      ).toBeLessThan(60);
      const chosen = await subject.order.sample(60);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBeGreaterThan(3);
      expect(ids).toEqual(expect.arrayContaining([...chosen]));
      expect(await subject.order.sample(1)).toHaveLength(1);
    },
  },
  {
    name: 'ends a reading when it is told to',
    async run(subject) {
      await turns(subject.store, 6, 2);
      const stop = new AbortController();
      stop.abort(new Error('enough'));
      const until = await subject.store.head();
      const pages = subject.order.pages({ range: {}, without: [], until, signal: stop.signal });
      await expect(pages[Symbol.asyncIterator]().next()).rejects.toThrow('enough');
      expect(await read(subject)).toHaveLength(24);
    },
  },
];

/** What every StreamOrder must do; `make` gives one over an empty store. */
export function streamOrderContract(title: string, make: Make<StreamOrderSubject>): void {
  contractSuite(`StreamOrder contract: ${title}`, streamOrderCases, make);
}
