import { setTimeout as delay } from 'node:timers/promises';
import type { FollowerLease, FollowerLock } from '@shouzheng/kernel';
import type { Client, Pool, QueryResult, QueryResultRow } from 'pg';
import { dedicatedClient } from '../postgres/pool.js';
import { waitFor } from './wait-for.js';

export interface PostgresFollowerLockOptions {
  /** How often a lock that another process holds is tried again. */
  readonly tryEveryMs?: number;
  /** How often the connection is asked whether it is alive: PostgreSQL gives up a lock whose connection is dead. */
  readonly heartbeatMs?: number;
}

/** One connection with the leases that rest on it: they live and die with it. */
interface Session {
  readonly client: Client;
  readonly leases: Map<string, AbortController>;
  heartbeat?: NodeJS.Timeout;
  /** The query under way: one connection does one thing at a time. */
  last: Promise<unknown>;
}

function ask<R extends QueryResultRow>(
  session: Session,
  sql: string,
  params: unknown[] = [],
): Promise<QueryResult<R>> {
  const answer = session.last.then(() => session.client.query<R>(sql, params));
  session.last = answer.catch(() => undefined);
  return answer;
}

const NAMESPACE = 'shouzheng follower ';

/**
 * Advisory locks of PostgreSQL, all of a process on one connection of their own: PostgreSQL frees them when that
 * connection ends, however it ends.
 */
export class PostgresFollowerLock implements FollowerLock {
  /** Names that this process holds or tries: its one connection would be given each of them a second time. */
  readonly #taken = new Map<string, Promise<void>>();
  readonly #tryEveryMs: number;
  readonly #heartbeatMs: number;
  readonly #closing = new AbortController();
  #session: Promise<Session> | undefined;

  constructor(
    private readonly pool: Pool,
    options: PostgresFollowerLockOptions = {},
  ) {
    this.#tryEveryMs = options.tryEveryMs ?? 500;
    this.#heartbeatMs = options.heartbeatMs ?? 5_000;
  }

  async acquire(name: string, signal?: AbortSignal): Promise<FollowerLease> {
    const stop = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
    const giveBack = await this.#take(name, stop);
    try {
      for (;;) {
        stop.throwIfAborted();
        // A connection that cannot be had now is like a lock that another holds: it is tried again.
        const lease = await this.#try(name, giveBack).catch(() => undefined);
        if (lease && !stop.aborted) return lease;
        await lease?.release();
        await delay(this.#tryEveryMs, undefined, { signal: stop }).catch(() => undefined);
      }
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Ends the connection, and with it every lease. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('the follower lock has been closed'));
    const session = await this.#session?.catch(() => undefined);
    if (session) await this.#end(session);
  }

  /** Waits for its turn within this process. */
  async #take(name: string, signal: AbortSignal): Promise<() => void> {
    const before = this.#taken.get(name) ?? Promise.resolve();
    let giveBack = (): void => undefined;
    const mine = new Promise<void>((resolve) => {
      giveBack = resolve;
    });
    this.#taken.set(
      name,
      before.then(() => mine),
    );
    try {
      await waitFor(before, signal);
      return giveBack;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  async #try(name: string, giveBack: () => void): Promise<FollowerLease | undefined> {
    const session = await this.#connected();
    const { rows } = await ask<{ locked: boolean }>(
      session,
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
      [NAMESPACE + name],
    );
    if (!rows[0]?.locked) return undefined;
    const lost = new AbortController();
    session.leases.set(name, lost);
    lost.signal.addEventListener('abort', giveBack);
    const release = async (): Promise<void> => {
      if (!session.leases.delete(name)) return;
      // If it fails the connection is broken, and the lock gone with it.
      await ask(session, 'select pg_advisory_unlock(hashtextextended($1, 0))', [NAMESPACE + name]).catch(() =>
        this.#end(session),
      );
      giveBack();
    };
    return { lost: lost.signal, release };
  }

  #connected(): Promise<Session> {
    if (this.#session) return this.#session;
    const connecting = this.#connect();
    this.#session = connecting;
    connecting.catch(() => {
      if (this.#session === connecting) this.#session = undefined;
    });
    return connecting;
  }

  async #connect(): Promise<Session> {
    const client = dedicatedClient(this.pool, 'follower lock');
    const session: Session = { client, leases: new Map(), last: Promise.resolve() };
    client.on('error', () => void this.#end(session));
    client.on('end', () => void this.#end(session));
    await client.connect();
    session.heartbeat = setInterval(() => void this.#beat(session), this.#heartbeatMs);
    session.heartbeat.unref();
    return session;
  }

  /** A connection that is dead without having said so is found by its silence. */
  async #beat(session: Session): Promise<void> {
    const silence = delay(this.#heartbeatMs, 'silent', { ref: false });
    const answer = await Promise.race([ask(session, 'select 1').catch(() => 'broken'), silence]);
    if (answer === 'silent' || answer === 'broken') await this.#end(session);
  }

  async #end(session: Session): Promise<void> {
    clearInterval(session.heartbeat);
    const current = await this.#session?.catch(() => undefined);
    if (current === session) this.#session = undefined;
    const leases = [...session.leases.values()];
    session.leases.clear();
    for (const lost of leases) lost.abort(new Error('the connection that held the follower lock is lost'));
    // A dead connection may never answer the goodbye.
    await Promise.race([
      session.client.end().catch(() => undefined),
      delay(this.#heartbeatMs, undefined, { ref: false }),
    ]);
  }
}
