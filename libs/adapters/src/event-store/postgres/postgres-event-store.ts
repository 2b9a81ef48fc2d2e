import {
  type AppendOptions,
  type AppendOutcome,
  type EventStore,
  type Position,
  type ReadAllOptions,
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
import { type Page, prefetched, readPage, selectAll, selectStream, type Shape } from './reading.js';
import { WakeListener } from './wake-listener.js';

export interface PostgresEventStoreOptions extends Partial<GroupAppenderOptions> {
  readonly schema?: string;
  /** How long a lost connection is retried before a StoreUnavailableError. */
  readonly retryForMs?: number;
}

const LAST_REVISION = 2 ** 31 - 1;
const LAST_POSITION: Position = 2n ** 63n - 1n;

/**
 * The event store over one table of PostgreSQL; `migrateEventStore` makes it. The pool belongs to the caller, who
 * closes it after `close()`.
 */
export class PostgresEventStore implements EventStore {
  readonly #appender: GroupAppender;
  readonly #wake: WakeListener;
  readonly #schema: string;
  readonly #table: string;
  readonly #retryForMs: number;
  readonly #closing = new AbortController();

  constructor(
    private readonly pool: Pool,
    options: PostgresEventStoreOptions = {},
  ) {
    this.#schema = options.schema ?? DEFAULT_EVENT_STORE_SCHEMA;
    this.#table = `${quoteSchema(this.#schema)}.events`;
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

  async *readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    validateReadStream(options);
    const { fromRevision = 0, toRevision = LAST_REVISION, signal } = options;
    const backwards = options.direction === 'backwards';
    const page = this.#pages(`read_stream${backwards ? '_back' : ''}`, selectStream(this.#table, backwards));
    yield* prefetched((last, limit) => {
      const from = last && !backwards ? last.revision + 1 : fromRevision;
      const to = last && backwards ? last.revision - 1 : toRevision;
      return page([streamId, Math.min(from, LAST_REVISION), Math.min(to, LAST_REVISION)], limit, signal);
    }, options);
  }

  async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    validateReadAll(options);
    const { categories, types, signal } = options;
    const shape: Shape = {
      byCategory: categories !== undefined,
      byType: types !== undefined,
      backwards: options.direction === 'backwards',
    };
    const name = `read_all${categories ? '_category' : ''}${types ? '_type' : ''}${shape.backwards ? '_back' : ''}`;
    const filters = [categories && [...new Set(categories)], types];
    const page = this.#pages(name, selectAll(this.#table, shape));
    yield* prefetched(async (last, limit) => {
      const after = last && !shape.backwards ? last.position : options.after;
      const before = last && shape.backwards ? last.position : (options.before ?? LAST_POSITION);
      const found = await page([after, before, ...filters], limit, signal);
      if (!last && found.events.length === 0 && after > START) demandReached(after, await this.head());
      return found;
    }, options);
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

  /** Asks for pages with one statement, prepared once per connection. */
  #pages(name: string, text: string) {
    return (values: readonly unknown[], limit: number, signal?: AbortSignal): Promise<Page> =>
      this.#retry(
        () => readPage(this.pool, { name: `${this.#schema}.${name}`, text, values, limit }),
        signal,
      );
  }

  #retry<T>(attempt: () => Promise<T>, given?: AbortSignal): Promise<T> {
    const closing = this.#closing.signal;
    const signal = given ? AbortSignal.any([given, closing]) : closing;
    return retryOnConnectionErrors(attempt, { forMs: this.#retryForMs, signal });
  }
}
