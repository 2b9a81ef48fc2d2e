import {
  type AppendOptions,
  type AppendOutcome,
  type Position,
  type ReadAllOptions,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import { gate } from '@shouzheng/testing';
import type { Pool, PoolClient } from 'pg';
import { validateAppends } from '../validate-append.js';
import { migrateEventStore } from './migrate.js';
import { PostgresEventStore } from './postgres-event-store.js';

const UNIQUE_VIOLATION = '23505';

/** Thrown to roll back. */
class Clash extends Error {
  constructor(
    readonly actualRevision: number,
    readonly streamId: string,
  ) {
    super('clash');
  }
}

/**
 * The store that most begin with: positions from a sequence, each append its own transaction. Everything else it does
 * right; but positions become visible in the order of the commits, not in their own. So that this need not wait for
 * chance, `lateCommit` lets the first append wait with its commit until a reader has seen a later position.
 */
export class SequenceEventStore extends PostgresEventStore {
  readonly #overtaken = gate();
  readonly #lateBegun = gate();
  #late: Position | undefined;
  #isFirst = true;

  constructor(
    private readonly server: Pool,
    private readonly schema: string,
    private readonly lateCommit: boolean,
  ) {
    super(server, { schema });
  }

  static async create(pool: Pool, schema: string, lateCommit: boolean): Promise<SequenceEventStore> {
    await migrateEventStore(pool, schema);
    await pool.query(`create sequence ${schema}.positions`);
    return new SequenceEventStore(pool, schema, lateCommit);
  }

  /** When the first append has its position and waits with its commit. */
  get lateBegun(): Promise<void> {
    return this.#lateBegun.opened;
  }

  override async append(
    appends: readonly StreamAppend[],
    { signal }: AppendOptions = {},
  ): Promise<AppendOutcome> {
    validateAppends(appends);
    signal?.throwIfAborted();
    const client = await this.server.connect();
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    try {
      await client.query('begin');
      const there = await this.#there(client, appends);
      if (there) return { kind: 'already-there', ...there };
      const done = await this.#insert(client, appends);
      if (this.lateCommit && isFirst) {
        this.#late = done.position;
        this.#lateBegun.open();
        await this.#overtaken.opened;
      }
      await client.query(`select pg_notify('${this.schema}', '')`);
      await client.query('commit');
      return { kind: 'appended', ...done };
    } catch (error) {
      await client.query('rollback');
      return await this.#conflict(client, appends, error);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  override async *readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    for await (const event of super.readAll(options)) {
      if (this.#late !== undefined && event.position > this.#late) this.#overtaken.open();
      yield event;
    }
  }

  override async head(): Promise<Position> {
    const { rows } = await this.server.query<{ head: string }>(
      `select coalesce(max(position), 0) as head from ${this.schema}.events`,
    );
    return BigInt(rows[0]?.head ?? 0);
  }

  async #there(client: PoolClient, appends: readonly StreamAppend[]) {
    let position = 0n;
    const revisions: number[] = [];
    for (const { streamId, expectedRevision, events } of appends) {
      const last = expectedRevision + events.length;
      const { rows } = await client.query<{ event_id: string; position: string }>(
        `select event_id, position from ${this.schema}.events
         where stream_id = $1 and revision between $2 and $3 order by revision`,
        [streamId, expectedRevision + 1, last],
      );
      if (rows[0]?.event_id !== events[0].eventId) return undefined;
      const end = BigInt(rows.at(-1)?.position ?? 0);
      if (end > position) position = end;
      revisions.push(last);
    }
    return { position, revisions };
  }

  async #insert(client: PoolClient, appends: readonly StreamAppend[]) {
    let position = 0n;
    for (const { streamId, expectedRevision, expectedEventId, events } of appends) {
      const last = await this.#last(client, streamId);
      if (last.revision !== expectedRevision) throw new Clash(last.revision, streamId);
      if (expectedEventId && last.eventId !== expectedEventId) throw new Clash(last.revision, streamId);
      for (const [n, event] of events.entries()) {
        const { rows } = await client.query<{ position: string }>(
          `insert into ${this.schema}.events
             (position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at)
           values (nextval('${this.schema}.positions'), $1, $2, $3, $4, $5, $6, $7, clock_timestamp())
           returning position`,
          [
            streamId,
            expectedRevision + 1 + n,
            event.eventId,
            event.type,
            event.schemaVersion,
            event.payload,
            event.metadata,
          ],
        );
        position = BigInt(rows[0]?.position ?? 0);
      }
    }
    return {
      position,
      revisions: appends.map(({ expectedRevision, events }) => expectedRevision + events.length),
    };
  }

  async #conflict(
    client: PoolClient,
    appends: readonly StreamAppend[],
    error: unknown,
  ): Promise<AppendOutcome> {
    const isClash = error instanceof Clash;
    const isRace = error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
    if (!isClash && !isRace) throw error;
    const there = await this.#there(client, appends);
    if (there) return { kind: 'already-there', ...there };
    if (isClash) return { kind: 'conflict', streamId: error.streamId, actualRevision: error.actualRevision };
    for (const { streamId, expectedRevision } of appends) {
      const { revision } = await this.#last(client, streamId);
      if (revision !== expectedRevision) return { kind: 'conflict', streamId, actualRevision: revision };
    }
    throw error;
  }

  async #last(client: PoolClient, streamId: string): Promise<{ revision: number; eventId?: string }> {
    const { rows } = await client.query<{ revision: number; eventId: string }>(
      `select revision, event_id as "eventId" from ${this.schema}.events
       where stream_id = $1 order by revision desc limit 1`,
      [streamId],
    );
    return rows[0] ?? { revision: -1 };
  }
}
