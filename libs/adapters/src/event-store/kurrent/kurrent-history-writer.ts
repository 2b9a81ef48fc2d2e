import { setTimeout as delay } from 'node:timers/promises';
import type { Instant, Position, StoredEvent } from '@shouzheng/kernel';
import {
  type AppendStreamRequest,
  NO_STREAM,
  UnsupportedError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { HistoryMovedError, type HistoryWriter, StoreClockBehindError } from '../history-writer.js';
import { send } from './appending.js';
import { Connection } from './connection.js';
import { serverTime } from './history-id.js';
import type { KurrentEventStoreOptions } from './kurrent-event-store.js';
import { toEventData } from './recorded-form.js';
import { StreamNames } from './stream-names.js';

/** Of one append: a server whose limits were not raised takes 1 MiB. */
const MOST_EVENTS = 256;
const MOST_BYTES = 512 * 1024;

/** The client reads times in whole seconds: the present seems to be up to one earlier than it is. */
const WAITED_FOR_MS = 3_000;

/**
 * Writes into an empty part of a KurrentDB, append after append, since the order of the log is that in which they come.
 * Each event keeps the time at which it was recorded first beside the server's own.
 */
export class KurrentHistoryWriter implements HistoryWriter {
  readonly #connection: Connection;
  readonly #names: StreamNames;
  #toSeveral = true;

  constructor(connectionString: string, options: KurrentEventStoreOptions = {}) {
    this.#connection = new Connection(connectionString, options.retryForMs ?? 20_000);
    this.#names = new StreamNames(options.namespace ?? '');
  }

  async write(events: readonly StoredEvent[], after: Position): Promise<Position> {
    let position = after;
    for (let from = 0; from < events.length;) {
      const some = beginningOf(events, from, this.#toSeveral);
      try {
        position = await this.#append(some);
        from += some.length;
      } catch (error) {
        if (!(error instanceof UnsupportedError) || !this.#toSeveral) throw error;
        // A server before 25.1 takes one stream at a time.
        this.#toSeveral = false;
      }
    }
    return position;
  }

  async demandPast(recordedAt: Instant): Promise<void> {
    for (;;) {
      const behind = Date.parse(recordedAt) - (await serverTime(this.#connection, this.#names)).getTime();
      if (behind <= 0) return;
      if (behind > WAITED_FOR_MS) {
        throw new StoreClockBehindError(
          `the last event was recorded ${Math.ceil(behind / 1000)} s later than the clock of KurrentDB shows: ` +
            'set the clocks right, or come again when that time has passed',
        );
      }
      await delay(behind);
    }
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #append(events: readonly StoredEvent[]): Promise<Position> {
    const requests = requestsOf(events, this.#names);
    try {
      return await this.#connection.run((client) => send(client, requests));
    } catch (error) {
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      throw new HistoryMovedError(`the stream ${error.streamName} is not as the history has it`);
    }
  }
}

/**
 * The longest beginning that can be one append and keep its order: no stream comes back after another. Of one stream
 * only, where the server takes no more.
 */
function beginningOf(events: readonly StoredEvent[], from: number, toSeveral: boolean): StoredEvent[] {
  const some: StoredEvent[] = [];
  const streams = new Set<string>();
  let bytes = 0;
  for (let n = from; n < events.length && some.length < MOST_EVENTS; n += 1) {
    const event = events[n] as StoredEvent;
    const goesOn = event.streamId === some.at(-1)?.streamId;
    if (some.length > 0 && !goesOn && (!toSeveral || streams.has(event.streamId))) break;
    bytes += Buffer.byteLength(event.payload) + Buffer.byteLength(event.metadata);
    if (some.length > 0 && bytes > MOST_BYTES) break;
    streams.add(event.streamId);
    some.push(event);
  }
  return some;
}

function requestsOf(events: readonly StoredEvent[], names: StreamNames): AppendStreamRequest[] {
  const requests = new Map<string, AppendStreamRequest>();
  for (const event of events) {
    const request = requests.get(event.streamId) ?? {
      streamName: names.there(event.streamId),
      expectedState: event.revision === 0 ? NO_STREAM : BigInt(event.revision - 1),
      events: [],
    };
    request.events.push(toEventData(event, event.recordedAt));
    requests.set(event.streamId, request);
  }
  return [...requests.values()];
}
