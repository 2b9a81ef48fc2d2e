import {
  type AppendOptions,
  type AppendOutcome,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  SeveralStreamsUnsupportedError,
  START,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import {
  BACKWARDS,
  END,
  FORWARDS,
  type ResolvedEvent,
  START as FROM_START,
  StreamNotFoundError,
  streamNameFilter,
  UnsupportedError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { validateAppends } from '../validate-append.js';
import { demandReached, validateReadAll, validateReadStream } from '../validate-read.js';
import { lastRevision, requestsOf, send } from './appending.js';
import { Connection } from './connection.js';
import { historyIdOf } from './history-id.js';
import { LogFilter } from './log-filter.js';
import { fromResolved } from './recorded-form.js';
import { StreamNames } from './stream-names.js';
import { Subscription } from './subscription.js';

/** Bounds what a reading holds in memory; the client reads ahead of its consumer without end otherwise. */
const PAGE_EVENTS = 500;

/** What the client takes at most; it reads from the stream's end then. */
const LAST_REVISION = Number.MAX_SAFE_INTEGER;

/** What is left of a reading, and how much of it to ask for. */
interface Part {
  readonly after: Position;
  readonly before: Position | undefined;
  readonly backwards: boolean;
  readonly most: number;
}

interface LogPage {
  readonly events: readonly StoredEvent[];
  /** Position of the last event that the server sent, wanted or not. */
  readonly last: Position | undefined;
  readonly full: boolean;
}

export interface KurrentEventStoreOptions {
  /** How long a lost connection or a missing leader is waited for before a StoreUnavailableError. */
  readonly retryForMs?: number;
  /** Set before every stream's name, so that several services, or tests, can share a server. */
  readonly namespace?: string;
}

/**
 * The event store on KurrentDB. Positions are offsets in its log, so they have holes; `recordedAt` is the clock of the
 * leader, so the nodes' clocks must be kept together (NTP) for it not to fall when another node takes over. Everything
 * is asked of the leader: a follower may be behind what an append has answered.
 */
export class KurrentEventStore implements EventStore {
  readonly #connection: Connection;
  readonly #subscription: Subscription;
  readonly #names: StreamNames;

  /** @throws StoreAddressError, here or at the first use, when the connection string is none */
  constructor(connectionString: string, options: KurrentEventStoreOptions = {}) {
    this.#connection = new Connection(connectionString, options.retryForMs ?? 20_000);
    this.#names = new StreamNames(options.namespace ?? '');
    this.#subscription = new Subscription(this.#connection, this.#names.all);
  }

  async append(appends: readonly StreamAppend[], { signal }: AppendOptions = {}): Promise<AppendOutcome> {
    validateAppends(appends);
    signal?.throwIfAborted();
    const surprised = await this.#unexpectedEvent(appends);
    if (surprised) return (await this.#alreadyThere(appends)) ?? surprised;
    const requests = requestsOf(appends, this.#names);
    try {
      const position = await this.#connection.run((client) => send(client, requests));
      return { kind: 'appended', position, revisions: appends.map(lastRevision) };
    } catch (error) {
      if (error instanceof UnsupportedError) {
        throw new SeveralStreamsUnsupportedError('an append to several streams needs KurrentDB 25.1', {
          cause: error,
        });
      }
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      return (await this.#alreadyThere(appends)) ?? (await this.#conflict(appends, error));
    }
  }

  async *readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    validateReadStream(options);
    const { limit = Infinity, signal } = options;
    const backwards = options.direction === 'backwards';
    let [from, to] = [options.fromRevision ?? 0, options.toRevision ?? LAST_REVISION];
    let left = limit;
    while (left > 0 && from <= to) {
      signal?.throwIfAborted();
      const count = Math.min(PAGE_EVENTS, left, to - from + 1);
      const page = await this.#page(streamId, backwards ? to : from, count, backwards);
      for (const stored of page) {
        signal?.throwIfAborted();
        if (stored.revision >= from && stored.revision <= to) yield stored;
      }
      const last = page.at(-1);
      if (!last || page.length < count) return;
      left -= page.length;
      if (backwards) to = last.revision - 1;
      else from = last.revision + 1;
    }
  }

  async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    validateReadAll(options);
    const { limit = Infinity, signal } = options;
    const backwards = options.direction === 'backwards';
    const filter = new LogFilter(this.#names, options);
    let { after, before } = options;
    let left = limit;
    let found = false;
    while (left > 0) {
      signal?.throwIfAborted();
      const most = filter.isWhole ? Math.min(PAGE_EVENTS, left) : PAGE_EVENTS;
      const page = await this.#allPage({ after, before, backwards, most }, filter);
      found ||= page.last !== undefined;
      if (!found && after > START) demandReached(after, await this.head());
      for (const stored of page.events) {
        signal?.throwIfAborted();
        yield stored;
        if (--left <= 0) return;
      }
      if (page.last === undefined || !page.full) return;
      if (backwards) before = page.last;
      else after = page.last;
    }
  }

  async head(): Promise<Position> {
    const read = await this.#connection.run((client) =>
      this.#collect(
        client.readAll({
          direction: BACKWARDS,
          fromPosition: END,
          maxCount: 1,
          requiresLeader: true,
          filter: streamNameFilter({ regex: this.#names.all }),
        }),
      ),
    );
    return read[0]?.position ?? 0n;
  }

  /** What tells this history from every other, a copy of it included. */
  historyId(): Promise<string> {
    return historyIdOf(this.#connection, this.#names);
  }

  onAppended(listener: () => void): () => void {
    return this.#subscription.add(listener);
  }

  /** Ends the connections; what is under way fails. */
  async close(): Promise<void> {
    await this.#subscription.close();
    await this.#connection.close();
  }

  /** Whether all of it was done by an earlier attempt: each stream has the append's first event where it would be. */
  async #alreadyThere(appends: readonly StreamAppend[]): Promise<AppendOutcome | undefined> {
    let position: Position = 0n;
    for (const append of appends) {
      const first = await this.#at(append.streamId, append.expectedRevision + 1);
      if (first?.eventId !== append.events[0].eventId) return undefined;
      const last = await this.#at(append.streamId, lastRevision(append));
      if (last && last.position > position) position = last.position;
    }
    return { kind: 'already-there', position, revisions: appends.map(lastRevision) };
  }

  /**
   * The server compares revisions only. To look before is enough: what stands at a revision stays there, and whatever
   * comes after it the server finds itself.
   */
  async #unexpectedEvent(appends: readonly StreamAppend[]): Promise<AppendOutcome | undefined> {
    for (const { streamId, expectedRevision, expectedEventId } of appends) {
      if (expectedEventId === undefined) continue;
      const expected = await this.#at(streamId, expectedRevision);
      if (expected?.eventId === expectedEventId) continue;
      return { kind: 'conflict', streamId, actualRevision: await this.#lastRevisionOf(streamId) };
    }
    return undefined;
  }

  /** The server names one stream that is not as expected; the first in the act's order is the one to answer. */
  async #conflict(
    appends: readonly StreamAppend[],
    error: WrongExpectedVersionError,
  ): Promise<AppendOutcome> {
    for (const { streamId, expectedRevision } of appends) {
      const actualRevision = await this.#lastRevisionOf(streamId);
      if (actualRevision !== expectedRevision) return { kind: 'conflict', streamId, actualRevision };
    }
    throw error;
  }

  async #lastRevisionOf(streamId: string): Promise<number> {
    const [last] = await this.#connection.run((client) =>
      this.#collect(
        client.readStream(this.#names.there(streamId), {
          direction: BACKWARDS,
          fromRevision: END,
          maxCount: 1,
          requiresLeader: true,
        }),
      ),
    );
    return last?.revision ?? -1;
  }

  async #at(streamId: string, revision: number): Promise<StoredEvent | undefined> {
    const [read] = await this.#page(streamId, revision, 1);
    return read;
  }

  #page(streamId: string, from: number, maxCount: number, backwards = false): Promise<StoredEvent[]> {
    return this.#connection.run((client) =>
      this.#collect(
        client.readStream(this.#names.there(streamId), {
          direction: backwards ? BACKWARDS : FORWARDS,
          fromRevision: from >= LAST_REVISION ? END : BigInt(from),
          maxCount,
          requiresLeader: true,
        }),
      ),
    );
  }

  /** A reading may begin with the event at the bound itself, which is not wanted. */
  async #allPage({ after, before, backwards, most }: Part, filter: LogFilter): Promise<LogPage> {
    const bound = backwards ? before : after;
    return this.#connection.run(async (client) => {
      const reading = client.readAll({
        direction: backwards ? BACKWARDS : FORWARDS,
        fromPosition: bound ? { commit: bound, prepare: bound } : backwards ? END : FROM_START,
        maxCount: most + 1,
        requiresLeader: true,
        filter: filter.ofServer,
      });
      const events: StoredEvent[] = [];
      let last: Position | undefined;
      let seen = 0;
      for await (const resolved of reading) {
        const position = resolved.event?.position?.commit;
        if (position === undefined || position <= after || (before !== undefined && position >= before))
          continue;
        if (seen === most) break;
        seen += 1;
        last = position;
        if (filter.wants(resolved)) events.push(fromResolved(resolved, this.#names.here));
      }
      return { events, last, full: seen === most };
    });
  }

  async #collect(reading: AsyncIterable<ResolvedEvent>): Promise<StoredEvent[]> {
    const all: StoredEvent[] = [];
    try {
      for await (const resolved of reading) all.push(fromResolved(resolved, this.#names.here));
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return all;
  }
}
