import type { EventStore, ReadAllOptions, StoredEvent } from '@shouzheng/kernel';
import { eventStoreCases, type NegativeControl, negativeControls } from '@shouzheng/testing';
import * as broken from './broken-event-stores.fixture.js';

function control(
  what: string,
  store: () => EventStore,
  ...caughtBy: readonly string[]
): NegativeControl<EventStore> {
  return { broken: what, make: async () => ({ subject: store(), dispose: async () => undefined }), caughtBy };
}

const refused = eventStoreCases.map(({ name }) => name).filter((name) => name.startsWith('refuses'));

async function* losingEvery(count: number, events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
  let n = 0;
  for await (const event of events) if (++n % count !== 0) yield event;
}

async function* upTo(bytes: number, events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
  let sum = 0;
  for await (const event of events) {
    sum += event.payload.length * 3;
    if (sum > bytes) return;
    yield event;
  }
}

async function* twice(events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
  for await (const event of events) {
    yield event;
    yield event;
  }
}

/** `list` finds `list-entry` as well. */
async function* byPrefix(
  events: AsyncIterable<StoredEvent>,
  { categories }: ReadAllOptions,
): AsyncIterable<StoredEvent> {
  for await (const event of events) {
    if (!categories || categories.some((category) => event.streamId.startsWith(`${category}-`))) yield event;
  }
}

negativeControls('EventStore', eventStoreCases, [
  control(
    'a head before the first event',
    () => {
      const store = new broken.Wrapped();
      store.head = async () => 1n;
      return store;
    },
    'begins empty',
  ),
  control(
    'revisions from 1',
    () => new broken.Distorting((event) => ({ ...event, revision: event.revision + 1 })),
    'gives revisions from 0 and positions that rise, and answers the last of each',
    'reads one stream in revision order, from and to a revision, inclusive',
  ),
  control(
    'a payload brought into normal form',
    () => new broken.Distorting((event) => ({ ...event, payload: event.payload.normalize('NFC') })),
    'keeps every text verbatim',
  ),
  control(
    'the last writer wins',
    () => new broken.LastWriterWins(),
    'answers a conflict with the actual revision when the expected one is older',
    'answers a conflict when the expected revision is not reached yet',
    'lets exactly one of many concurrent appends with the same expected revision win',
  ),
  control(
    'a check before the write instead of in it',
    () => new broken.ChecksTooEarly(),
    'lets exactly one of many concurrent appends with the same expected revision win',
    'appends once what is appended many times at once',
  ),
  control(
    'no memory of its own acts',
    () => new broken.ForgetsWhatItDid(),
    'answers already-there to the same append, once and for ever',
  ),
  control(
    'an event id known anywhere passes for a retry',
    () => new broken.RemembersTooMuch(),
    'takes other events at the same revision for a conflict, not for a retry',
  ),
  control(
    'a revision taken for the event that stands there',
    () => new broken.CountsOnly(),
    'answers a conflict when another event stands at the expected revision than the expected one',
  ),
  control(
    'an act judged by its first stream',
    () => new broken.LooksAtTheFirstStream(),
    'does not take half an act for the whole when it is retried with another stream',
  ),
  control(
    'streams appended to one after the other',
    () => new broken.OneStreamAfterTheOther(),
    'appends to several streams in one act, and retries that act as one',
    'appends to all streams of an act or to none',
    'never shows a part of an act',
  ),
  control(
    'events appended one after the other',
    () => new broken.OneEventAfterTheOther(),
    'never shows a part of an act',
  ),
  control(
    'a clock that falls',
    () =>
      new broken.Distorting((event) => ({
        ...event,
        recordedAt: new Date(Date.now() - Number(event.position)).toISOString(),
      })),
    'records instants that never fall along the global order',
  ),
  control('no refusal', () => new broken.Forgiving(), ...refused),
  control(
    'a position that is beyond the head taken for it',
    () => new broken.WaitsForEver(),
    'refuses to read after a position beyond the head, and finds nothing at the head',
  ),
  {
    ...control(
      'a type that was never seen taken for a mistake',
      () => new broken.KnowsBetter(),
      'finds nothing, and says so by nothing, where a filter, stream or revision has no events yet',
    ),
    throws: /no such filter/,
  },
  control(
    'no direction',
    () => new broken.ForwardsOnly(),
    'reads one stream backwards, within the same bounds, and up to a limit either way',
    'reads the global order between two positions, forwards and backwards, filtered and up to a limit',
    'reads long histories and streams backwards whole, across its pages',
  ),
  control(
    'an end that is inclusive',
    () =>
      new broken.Misreading(
        (events) => events,
        ({ before, ...options }) => ({
          ...options,
          ...(before === undefined ? {} : { before: before + 1n }),
        }),
      ),
    'reads the global order between two positions, forwards and backwards, filtered and up to a limit',
  ),
  control(
    'no ear for signals',
    () => new broken.Deaf(),
    'does nothing of an append whose signal has aborted',
    'ends a reading when its signal aborts',
  ),
  control(
    'an append given up while it is done',
    () => new broken.GivesUpTooEasily(),
    'either takes an append back or answers what was done, whenever its signal aborts',
  ),
  {
    ...control(
      'a limit of its own',
      () => new broken.Narrow(),
      'takes the largest event and the largest act, and gives them back whole',
    ),
    throws: /too large for this store/,
  },
  control(
    'an end that is exclusive',
    () => new broken.EndsTooEarly(),
    'reads one stream in revision order, from and to a revision, inclusive',
  ),
  control(
    'a beginning that is inclusive',
    () =>
      new broken.Misreading(
        (events) => events,
        (options) => ({ ...options, after: options.after > 0n ? options.after - 1n : 0n }),
      ),
    'reads on after a position and up to a limit',
  ),
  control(
    'categories by prefix',
    () => new broken.Misreading(byPrefix, (options) => ({ ...options, categories: undefined })),
    'filters by category and type, alone and together, and counts the limit after the filter',
  ),
  control(
    'the last event of each page lost',
    () => new broken.Misreading((events) => losingEvery(1000, events)),
    'reads long histories and streams whole, across its pages',
  ),
  control(
    'a page that is full in bytes taken for the last one',
    () => new broken.Misreading((events) => upTo(8_000_000, events)),
    'reads events of half a megabyte whole and in order',
  ),
  {
    ...control(
      'a reader who leaves holds the door',
      () => new broken.OneReaderOnly(),
      'can be left in the middle of a reading, and read again',
    ),
    throws: /somebody is reading/,
  },
  control(
    'listeners that cannot leave',
    () => new broken.WakesForEver(),
    'wakes a listener after an append, until it is ended',
  ),
  control(
    'readings from a replica that is behind',
    () => new broken.ReadsFromReplica(),
    'shows a reader what an append has answered',
  ),
  control(
    'every event told twice',
    () => new broken.Misreading((events) => twice(events)),
    'shows a follower every event exactly once and in order while others append, conflict and fail',
  ),
]);
