import {
  type AppendOptions,
  type AppendOutcome,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadOptions,
  type ReadStreamOptions,
  START,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import type { Pool } from 'pg';
import { quoteSchema } from '../../postgres/pool.js';
import { retryOnConnectionErrors } from '../../postgres/retry.js';
import { validateAppends } from '../validate-append.js';
import { demandReached, validateReadAll, validateReadStream } from '../validate-read.js';
import { sendBatch } from './append-batch.js';
import { GROUP_APPENDER_DEFAULTS, GroupAppender, type GroupAppenderOptions } from './group-appender.js';
import { DEFAULT_EVENT_STORE_SCHEMA } from './migrate.js';
import { EventsOfPages } from './paging.js';
import { PageReader } from './reading.js';
import { WakeListener } from './wake-listener.js';

export interface PostgresEventStoreOptions extends Partial<GroupAppenderOptions> {
  readonly schema?: string;
  /** How long a lost connection is retried before a StoreUnavailableError. */
  readonly retryForMs?: number;
}

/**
 * The event store over one table of PostgreSQL; `migrateEventStore` makes it. The pool belongs to the caller, who
 * closes it after `close()`.
 */
export class PostgresEventStore implements EventStore {
  readonly #appender: GroupAppender;
  readonly #wake: WakeListener;
  readonly #schema: string;
  readonly #pages: PageReader;
  readonly #retryForMs: number;
  readonly #closing = new AbortController();

  constructor(
    private readonly pool: Pool,
    options: PostgresEventStoreOptions = {},
  ) {
    this.#schema = options.schema ?? DEFAULT_EVENT_STORE_SCHEMA;
    this.#pages = new PageReader(
      pool,
      this.#schema,
      `${quoteSchema(this.#schema)}.events`,
      (attempt, signal) => this.#retry(attempt, signal),
    );
    this.#retryForMs = options.retryForMs ?? 10_000;
    this.#wake = new WakeListener(pool, this.#schema);
    const send = sendBatch(pool, this.#schema, this.#wake.origin);
    // A batch whose connection broke may or may not have been committed. Sending it again is safe: what was committed
    // is found by its event ids and answered as already there.
    this.#appender = new GroupAppender((batch) => this.#retry(() => send(batch)), this.#wake.wake, {
      ...GROUP_APPENDER_DEFAULTS,
      ...options,
    });
  }

  async append(appends: readonly StreamAppend[], { signal }: AppendOptions = {}): Promise<AppendOutcome> {
    return this.#appender.append(appends, validateAppends(appends), signal);
  }

  readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    return eventsOf(options, () => {
      validateReadStream(options);
      return this.#pages.ofStream(streamId, options);
    });
  }

  readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    return eventsOf(options, () => {
      validateReadAll(options);
      return this.#pages.ofAll(options, async () => {
        if (options.after > START) demandReached(options.after, await this.head());
      });
    });
  }

  async head(): Promise<Position> {
    const { rows } = await this.#retry(() =>
      this.pool.query<{ position: string }>(`select position from ${quoteSchema(this.#schema)}.head`),
    );
    return BigInt(rows[0]?.position ?? 0);
  }

  /** What tells this history from every other, a copy of it included. */
  async historyId(): Promise<string> {
    const { rows } = await this.#retry(() =>
      this.pool.query<{ id: string }>(`select id from ${quoteSchema(this.#schema)}.history`),
    );
    if (!rows[0]) throw new Error('the history has no id: the store was not migrated');
    return rows[0].id;
  }

  onAppended(listener: () => void): () => void {
    return this.#wake.add(listener);
  }

  /** Waits for the appends under way and ends the connection that listens. */
  async close(): Promise<void> {
    await this.#appender.idle();
    this.#closing.abort();
    await this.#wake.close();
  }

  #retry<T>(attempt: () => Promise<T>, given?: AbortSignal): Promise<T> {
    const closing = this.#closing.signal;
    const signal = given ? AbortSignal.any([given, closing]) : closing;
    return retryOnConnectionErrors(attempt, { forMs: this.#retryForMs, signal });
  }
}

/** Refused and asked only when somebody reads. */
function eventsOf(
  { signal }: ReadOptions,
  pages: () => ReturnType<PageReader['ofStream']>,
): AsyncIterable<StoredEvent> {
  return new EventsOfPages(
    (async function* () {
      yield* pages();
    })(),
    signal,
  );
}
