import { randomUUID } from 'node:crypto';
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
  type Filter,
  NO_STREAM,
  type ResolvedEvent,
  type KurrentDBClient,
  START as FROM_START,
  StreamNotFoundError,
  streamNameFilter,
  UnsupportedError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { validateAppends } from '../validate-append.js';
import { demandReached, validateReadAll, validateReadStream } from '../validate-read.js';
import { Connection } from './connection.js';
import { fromResolved, type Read, toEventData } from './recorded-form.js';
import { StreamNames } from './stream-names.js';
import { Subscription } from './subscription.js';

/** Bounds what a reading holds in memory; the client reads ahead of its consumer without end otherwise. */
const PAGE_EVENTS = 500;

/** What the client takes at most; it reads from the stream's end then. */
const LAST_REVISION = Number.MAX_SAFE_INTEGER;

/** What is left of a reading. */
interface Part {
  readonly after: Position;
  readonly before: Position | undefined;
  readonly backwards: boolean;
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
    const attempt = randomUUID();
    try {
      await this.#connection.run((client) => this.#send(client, appends, attempt));
    } catch (error) {
      if (error instanceof UnsupportedError) {
        throw new SeveralStreamsUnsupportedError('an append to several streams needs KurrentDB 25.1', {
          cause: error,
        });
      }
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      return (await this.#alreadyThere(appends)) ?? (await this.#conflict(appends, error));
    }
    return this.#outcome(appends, attempt);
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
      for (const { stored } of page) {
        signal?.throwIfAborted();
        if (stored.revision >= from && stored.revision <= to) yield stored;
      }
      const last = page.at(-1);
      if (!last || page.length < count) return;
      left -= page.length;
      if (backwards) to = last.stored.revision - 1;
      else from = last.stored.revision + 1;
    }
  }

  async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    validateReadAll(options);
    const { categories, types, limit = Infinity, signal } = options;
    const wanted = types && new Set(types);
    const backwards = options.direction === 'backwards';
    const filter = streamNameFilter({ regex: categories ? this.#names.of(categories) : this.#names.all });
    let { after, before } = options;
    let left = limit;
    let seen = 0;
    while (left > 0) {
      signal?.throwIfAborted();
      // The server filters by one thing only: streams, which thin the log out more than types do.
      const page = await this.#allPage({ after, before, backwards }, filter);
      seen += page.length;
      if (seen === 0 && after > START) demandReached(after, await this.head());
      for (const { stored } of page) {
        signal?.throwIfAborted();
        if (wanted && !wanted.has(stored.type)) continue;
        yield stored;
        if (--left <= 0) return;
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE_EVENTS) return;
      if (backwards) before = last.stored.position;
      else after = last.stored.position;
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
    return read[0]?.stored.position ?? 0n;
  }

  onAppended(listener: () => void): () => void {
    return this.#subscription.add(listener);
  }

  /** Ends the connections; what is under way fails. */
  async close(): Promise<void> {
    await this.#subscription.close();
    await this.#connection.close();
  }

  /**
   * KurrentDB answers a repeat of a known append as if it had been done now. Only the attempt that is stored beside the
   * last event tells whose it was.
   */
  async #outcome(appends: readonly StreamAppend[], attempt: string): Promise<AppendOutcome> {
    const last = appends.at(-1);
    const stored = last && (await this.#at(last.streamId, lastRevision(last)));
    if (stored?.attempt !== attempt) {
      const there = await this.#alreadyThere(appends);
      if (there) return there;
      throw new Error(`KurrentDB took an append to ${last?.streamId} that cannot be read back`);
    }
    return { kind: 'appended', position: stored.stored.position, revisions: appends.map(lastRevision) };
  }

  /** Whether all of it was done by an earlier attempt: each stream has the append's first event where it would be. */
  async #alreadyThere(appends: readonly StreamAppend[]): Promise<AppendOutcome | undefined> {
    let position: Position = 0n;
    for (const append of appends) {
      const first = await this.#at(append.streamId, append.expectedRevision + 1);
      if (first?.stored.eventId !== append.events[0].eventId) return undefined;
      const last = await this.#at(append.streamId, lastRevision(append));
      if (last && last.stored.position > position) position = last.stored.position;
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
      if (expected?.stored.eventId === expectedEventId) continue;
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
    return last?.stored.revision ?? -1;
  }

  async #at(streamId: string, revision: number): Promise<Read | undefined> {
    const [read] = await this.#page(streamId, revision, 1);
    return read;
  }

  #page(streamId: string, from: number, maxCount: number, backwards = false): Promise<Read[]> {
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
  async #allPage({ after, before, backwards }: Part, filter: Filter): Promise<Read[]> {
    const bound = backwards ? before : after;
    const read = await this.#connection.run((client) =>
      this.#collect(
        client.readAll({
          direction: backwards ? BACKWARDS : FORWARDS,
          fromPosition: bound ? { commit: bound, prepare: bound } : backwards ? END : FROM_START,
          maxCount: PAGE_EVENTS + 1,
          requiresLeader: true,
          filter,
        }),
      ),
    );
    return read
      .filter(({ stored }) => stored.position > after && (before === undefined || stored.position < before))
      .slice(0, PAGE_EVENTS);
  }

  #send(client: KurrentDBClient, appends: readonly StreamAppend[], attempt: string): Promise<unknown> {
    const requests = appends.map(({ streamId, expectedRevision, events }) => ({
      streamName: this.#names.there(streamId),
      expectedState: expectedRevision < 0 ? (NO_STREAM as typeof NO_STREAM) : BigInt(expectedRevision),
      events: events.map((event) => toEventData(event, attempt)),
    }));
    const [only, ...others] = requests;
    if (!only || others.length > 0) return client.multiStreamAppend(requests);
    return client.appendToStream(only.streamName, only.events, { streamState: only.expectedState });
  }

  async #collect(reading: AsyncIterable<ResolvedEvent>): Promise<Read[]> {
    const all: Read[] = [];
    try {
      for await (const resolved of reading) all.push(fromResolved(resolved, this.#names.here));
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return all;
  }
}

function lastRevision({ expectedRevision, events }: StreamAppend): number {
  return expectedRevision + events.length;
}
