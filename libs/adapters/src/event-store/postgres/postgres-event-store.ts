import {
  type AppendOutcome,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import type { Pool } from 'pg';
import { quoteSchema } from '../../postgres/pool.js';
import { retryOnConnectionErrors } from '../../postgres/retry.js';
import { validateAppends } from '../validate-append.js';
import { appendBatch } from './append-batch.js';
import { GROUP_APPENDER_DEFAULTS, GroupAppender, type GroupAppenderOptions } from './group-appender.js';
import { DEFAULT_EVENT_STORE_SCHEMA } from './migrate.js';
import {
  boundedPage,
  type Page,
  PAGE_EVENTS,
  type PageQuery,
  prefetched,
  readPage,
  selectAll,
} from './reading.js';
import { WakeListener } from './wake-listener.js';

export interface PostgresEventStoreOptions extends Partial<GroupAppenderOptions> {
  readonly schema?: string;
  /** How long a lost connection is retried before a StoreUnavailableError. */
  readonly retryForMs?: number;
}

const LAST_REVISION = 2_147_483_647;

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
    const send = appendBatch(pool, this.#schema);
    // A batch whose connection broke may or may not have been committed. Sending it again is safe: what was committed
    // is found by its event ids and answered as already there.
    this.#appender = new GroupAppender((acts) => this.#retry(() => send(acts)), this.#wake.wake, {
      ...GROUP_APPENDER_DEFAULTS,
      ...options,
    });
  }

  async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    return this.#appender.append(appends, validateAppends(appends));
  }

  readStream(streamId: string, options: ReadStreamOptions = {}): AsyncIterable<StoredEvent> {
    const to = Math.min(options.toRevision ?? LAST_REVISION, LAST_REVISION);
    const page = (from: number): Promise<Page> =>
      this.#page({
        name: `${this.#schema}.read_stream`,
        text: boundedPage(
          `select * from ${this.#table} where stream_id = $1 and revision between $2 and $3 order by revision limit $4`,
          'revision',
        ),
        values: [streamId, from, to],
        limit: PAGE_EVENTS,
      });
    return lazily(() => prefetched(page(options.fromRevision ?? 0), (last) => page(last.revision + 1)));
  }

  readAll({ after, categories, types, limit = Infinity }: ReadAllOptions): AsyncIterable<StoredEvent> {
    const name = `${this.#schema}.read_all${categories ? '_category' : ''}${types ? '_type' : ''}`;
    const text = boundedPage(
      selectAll(this.#table, categories !== undefined, types !== undefined),
      'position',
    );
    const values = [categories && [...new Set(categories)], types];
    const page = (from: Position, left: number): Promise<Page> | undefined =>
      left <= 0
        ? undefined
        : this.#page({
            name,
            text,
            values: [from, ...values],
            limit: Math.min(left, PAGE_EVENTS),
          });
    return lazily(() => {
      const first = page(after, limit);
      return first && prefetched(first, (last, yielded) => page(last.position, limit - yielded));
    });
  }

  async head(): Promise<Position> {
    const { rows } = await this.#retry(() =>
      this.pool.query<{ position: string }>(`select position from ${quoteSchema(this.#schema)}.head`),
    );
    return BigInt(rows[0]?.position ?? 0);
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

  #page(query: PageQuery): Promise<Page> {
    return this.#retry(() => readPage(this.pool, query));
  }

  #retry<T>(attempt: () => Promise<T>): Promise<T> {
    return retryOnConnectionErrors(attempt, { forMs: this.#retryForMs, signal: this.#closing.signal });
  }
}

/** Asks the database only when somebody iterates. */
async function* lazily(events: () => AsyncIterable<StoredEvent> | undefined): AsyncIterable<StoredEvent> {
  const source = events();
  if (source) yield* source;
}
