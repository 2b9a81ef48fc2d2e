import { expect } from '@jest/globals';
import { type EventStore, START } from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import {
  anAppend,
  anEvent,
  appended,
  history,
  ids,
  newStream,
  someEvents,
  stream,
} from './event-store-fixtures.js';

export const appendCases: readonly ContractCase<EventStore>[] = [
  {
    name: 'begins empty',
    async run(store) {
      expect(await store.head()).toBe(START);
      expect(await history(store)).toEqual([]);
    },
  },
  {
    name: 'gives revisions from 0 and positions that rise, and answers the last of each',
    async run(store) {
      const [one, other] = [newStream(), newStream()];
      const first = await appended(store, anAppend(one, -1, someEvents(2)));
      const second = await appended(store, anAppend(other));
      const third = await appended(store, anAppend(one, 1));
      expect([first.kind, second.kind, third.kind]).toEqual(['appended', 'appended', 'appended']);
      expect([first.revisions, second.revisions, third.revisions]).toEqual([[1], [0], [2]]);
      const all = await history(store);
      expect(all.map(({ streamId, revision }) => [streamId, revision])).toEqual([
        [one, 0],
        [one, 1],
        [other, 0],
        [one, 2],
      ]);
      const positions = all.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => (a < b ? -1 : 1)));
      expect(positions[0]).toBeGreaterThan(START);
      expect([first.position, second.position, third.position]).toEqual([
        positions[1],
        positions[2],
        positions[3],
      ]);
      expect(await store.head()).toBe(third.position);
    },
  },
  {
    name: 'keeps every text verbatim',
    async run(store) {
      const id = newStream();
      const texts = [
        '{"名称":"雅安市爱心协会","emoji":"👩‍👩‍👧","quote":"\\"\'\\\\"}',
        '{ "spaces" :  1.0, "order":"kept", "b":1, "a":2 }',
        '{"line":"a\\nb","path":"C:\\\\u0000","tab":"\t","null":null,"braces":"{}","empty":""}',
        '',
        'NULL',
        '{"nfd":"e\u0301","nfc":"\u00e9","bom":"\ufeff","last":"\u{10ffff}"}',
      ];
      const [first = anEvent(), ...rest] = texts.map((text, n) =>
        anEvent({ type: `Type "${n}" {一}`, schemaVersion: n + 1, payload: text, metadata: text }),
      );
      await appended(store, anAppend(id, -1, [first, ...rest]));
      expect(await stream(store, id)).toMatchObject([first, ...rest]);
      expect(await history(store)).toMatchObject([first, ...rest]);
    },
  },
  {
    name: 'answers a conflict with the actual revision when the expected one is older',
    async run(store) {
      const id = newStream();
      await appended(store, anAppend(id, -1, someEvents(3)));
      for (const expected of [-1, 0, 1]) {
        expect(await store.append([anAppend(id, expected)])).toEqual({
          kind: 'conflict',
          streamId: id,
          actualRevision: 2,
        });
      }
      expect(await stream(store, id)).toHaveLength(3);
    },
  },
  {
    name: 'answers a conflict when the expected revision is not reached yet',
    async run(store) {
      const id = newStream();
      expect(await store.append([anAppend(id, 0)])).toEqual({
        kind: 'conflict',
        streamId: id,
        actualRevision: -1,
      });
      await appended(store, anAppend(id));
      expect(await store.append([anAppend(id, 1)])).toEqual({
        kind: 'conflict',
        streamId: id,
        actualRevision: 0,
      });
    },
  },
  {
    name: 'answers already-there to the same append, once and for ever',
    async run(store) {
      const id = newStream();
      const creation = anAppend(id, -1, someEvents(2));
      const first = await appended(store, creation);
      expect(await store.append([creation])).toEqual({ ...first, kind: 'already-there' });
      await appended(store, anAppend(id, 1, someEvents(3)));
      expect(await store.append([creation])).toEqual({ ...first, kind: 'already-there' });
      expect(await history(store)).toHaveLength(5);
    },
  },
  {
    name: 'takes other events at the same revision for a conflict, not for a retry',
    async run(store) {
      const id = newStream();
      const [first, second] = [anEvent(), anEvent()];
      await appended(store, anAppend(id, -1, [first, second]));
      // Its second event is there, but its first is not where it should be.
      expect(await store.append([anAppend(id, -1, [second])])).toMatchObject({ kind: 'conflict' });
      expect(await store.append([anAppend(id, 0, [first])])).toMatchObject({ kind: 'conflict' });
      expect(ids(await stream(store, id))).toEqual(ids([first, second]));
    },
  },
  {
    name: 'answers a conflict when another event stands at the expected revision than the expected one',
    async run(store) {
      const id = newStream();
      const [foreign] = [anEvent(), await appended(store, anAppend(id))];
      await appended(store, anAppend(id, 0, [foreign]));
      const mistaken = { ...anAppend(id, 1), expectedEventId: anEvent().eventId };
      const beside = anAppend(newStream());
      const conflict = { kind: 'conflict', streamId: id, actualRevision: 1 };
      expect(await store.append([mistaken])).toEqual(conflict);
      expect(await store.append([beside, mistaken])).toEqual(conflict);
      expect(await stream(store, beside.streamId)).toEqual([]);
      const right = { ...anAppend(id, 1), expectedEventId: foreign.eventId };
      expect(await store.append([right])).toMatchObject({ kind: 'appended', revisions: [2] });
      expect(await store.append([right])).toMatchObject({ kind: 'already-there', revisions: [2] });
      // The revision is looked at as well: the expected event has to be the last one.
      const late = { ...anAppend(id, 1), expectedEventId: foreign.eventId };
      expect(await store.append([late])).toMatchObject({ kind: 'conflict', actualRevision: 2 });
    },
  },
  {
    name: 'appends to several streams in one act, and retries that act as one',
    needs: 'several-streams',
    async run(store) {
      const [one, other, third] = [newStream(), newStream('claim'), newStream('list-entry')];
      await appended(store, anAppend(other));
      const act = [anAppend(one, -1, someEvents(2)), anAppend(other, 0), anAppend(third, -1, someEvents(3))];
      const outcome = await store.append(act);
      expect(outcome).toMatchObject({ kind: 'appended', revisions: [1, 1, 2], position: await store.head() });
      expect(await store.append(act)).toEqual({ ...outcome, kind: 'already-there' });
      expect(ids((await history(store)).slice(1))).toEqual(act.flatMap(({ events }) => ids(events)));
    },
  },
  {
    name: 'appends to all streams of an act or to none',
    needs: 'several-streams',
    async run(store) {
      const [fresh, stale, later] = [newStream(), newStream(), newStream()];
      await appended(store, anAppend(stale));
      const before = await history(store);
      const outcome = await store.append([anAppend(fresh), anAppend(stale), anAppend(later)]);
      expect(outcome).toEqual({ kind: 'conflict', streamId: stale, actualRevision: 0 });
      expect(await history(store)).toEqual(before);
      expect(await stream(store, fresh)).toEqual([]);
      expect(await stream(store, later)).toEqual([]);
      expect(await store.head()).toBe(before.at(-1)?.position);
    },
  },
  {
    name: 'does not take half an act for the whole when it is retried with another stream',
    needs: 'several-streams',
    async run(store) {
      const [one, other] = [newStream(), newStream()];
      const done = anAppend(one);
      await appended(store, done);
      expect(await store.append([done, anAppend(other)])).toEqual({
        kind: 'conflict',
        streamId: one,
        actualRevision: 0,
      });
      expect(await stream(store, other)).toEqual([]);
    },
  },
  {
    name: 'records instants that never fall along the global order',
    async run(store) {
      const before = new Date(Date.now() - 60_000).toISOString();
      for (let n = 0; n < 20; n++) await appended(store, anAppend(newStream(), -1, someEvents(2)));
      const times = (await history(store)).map(({ recordedAt }) => recordedAt);
      for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(times).toEqual([...times].sort());
      expect((times[0] ?? '') > before).toBe(true);
      expect((times.at(-1) ?? '') < new Date(Date.now() + 60_000).toISOString()).toBe(true);
    },
  },
];
