import { expect } from '@jest/globals';
import {
  EventTooLargeError,
  type EventStore,
  type EventToAppend,
  InvalidAppendError,
  MAX_EVENT_BYTES,
  MAX_EVENTS_PER_APPEND,
  type StreamAppend,
  TooManyEventsError,
  UnstorableTextError,
} from '@shouzheng/kernel';
import type { ContractCase } from './contract-case.js';
import {
  anAppend,
  anEvent,
  appended,
  history,
  newStream,
  someEvents,
  stream,
} from './event-store-fixtures.js';

/** A case that refuses each of these and shows that nothing was stored, not even by the events beside the bad one. */
function refuses(
  name: string,
  bad: () => Readonly<Record<string, readonly StreamAppend[]>>,
  as: new (message: string) => InvalidAppendError = InvalidAppendError,
): ContractCase<EventStore> {
  return {
    name,
    async run(store) {
      for (const [what, appends] of Object.entries(bad())) {
        const refusal = store.append(appends).then(
          () => `${what} was taken`,
          (error: unknown) => error,
        );
        expect(await refusal).toBeInstanceOf(as);
      }
      expect(await history(store)).toEqual([]);
    },
  };
}

function withEvent(overrides: Partial<EventToAppend>): readonly StreamAppend[] {
  return [anAppend(newStream(), -1, [anEvent(), anEvent(overrides)])];
}

const filler = (bytes: number): string => 'x'.repeat(bytes);

const unstorable = () => ({
  'NUL in the payload': withEvent({ payload: '{"a":"\u0000"}' }),
  'NUL in the metadata': withEvent({ metadata: '{"a":"\u0000"}' }),
  'NUL in the type': withEvent({ type: 'Case\u0000Filed' }),
  'escaped NUL': withEvent({ payload: '{"a":"\\\\\\u0000"}' }),
  'high surrogate alone': withEvent({ payload: '{"a":"\ud83d"}' }),
  'low surrogate first': withEvent({ metadata: '{"a":"\ude00\ud83d"}' }),
  'escaped surrogate': withEvent({ payload: '{"a":"\\ud83d"}' }),
});

export const refusalCases: readonly ContractCase<EventStore>[] = [
  refuses('refuses an act that names no stream, or one twice, or no event', () => {
    const twice = newStream();
    return {
      'no stream': [],
      'a stream twice': [anAppend(twice), anAppend(newStream()), anAppend(twice, 0)],
      // What the type forbids, JavaScript does not.
      'no event': [{ ...anAppend(newStream()), events: [] as unknown as StreamAppend['events'] }],
    };
  }),
  refuses('refuses revisions and ids that are none', () => ({
    'revision -2': [anAppend(newStream(), -2)],
    'revision 0.5': [anAppend(newStream(), 0.5)],
    'revision NaN': [anAppend(newStream(), NaN)],
    'revision beyond all': [anAppend(newStream(), 2 ** 31)],
    'expected event of no stream': [{ ...anAppend(newStream()), expectedEventId: anEvent().eventId }],
    'expected event that is none': [{ ...anAppend(newStream(), 0), expectedEventId: 'last' }],
    'stream without uuid': [anAppend('case-1')],
    'stream without category': [anAppend(newStream('').slice(1))],
    'stream of other letters': [anAppend(newStream('案件'))],
    'event id': withEvent({ eventId: 'first' }),
    'event id in capitals': withEvent({ eventId: 'C56A4180-65AA-42EC-A945-5FD21DEC0538' }),
    'no type': withEvent({ type: '' }),
    'version 0': withEvent({ schemaVersion: 0 }),
    'version 1.5': withEvent({ schemaVersion: 1.5 }),
  })),
  refuses('refuses NUL and lone surrogates, raw or escaped', unstorable, UnstorableTextError),
  refuses(
    'refuses an event over the limit, in bytes and not in characters',
    () => ({
      'one byte too many': withEvent({ payload: filler(MAX_EVENT_BYTES), metadata: 'x' }),
      'characters of three bytes': withEvent({ payload: '证'.repeat(MAX_EVENT_BYTES / 3 + 1) }),
    }),
    EventTooLargeError,
  ),
  refuses(
    'refuses more events than an act may have, over all its streams',
    () => ({
      'in one stream': [anAppend(newStream(), -1, someEvents(MAX_EVENTS_PER_APPEND + 1))],
      'in two': [
        anAppend(newStream(), -1, someEvents(MAX_EVENTS_PER_APPEND)),
        anAppend(newStream(), -1, someEvents(1)),
      ],
      'ten thousand': [anAppend(newStream(), -1, someEvents(10_000))],
    }),
    TooManyEventsError,
  ),
  {
    name: 'takes the largest event and the largest act, and gives them back whole',
    async run(store) {
      const large = anEvent({ payload: '证'.repeat(Math.floor((MAX_EVENT_BYTES - 2) / 3)), metadata: '{}' });
      const id = newStream();
      await appended(store, anAppend(id, -1, [large]));
      expect((await stream(store, id)).map(({ payload }) => payload === large.payload)).toEqual([true]);
      const many = anAppend(newStream(), -1, someEvents(MAX_EVENTS_PER_APPEND));
      expect((await appended(store, many)).revisions).toEqual([MAX_EVENTS_PER_APPEND - 1]);
      expect(await stream(store, many.streamId)).toHaveLength(MAX_EVENTS_PER_APPEND);
    },
  },
];
