import { setTimeout as delay } from 'node:timers/promises';
import { InvalidAppendError, StoreAccessError, StoreUnavailableError } from '@shouzheng/kernel';
import {
  AccessDeniedError,
  AppendRecordSizeExceededError,
  CancelledError,
  DeadlineExceededError,
  KurrentDBClient,
  MaxAppendSizeExceededError,
  NotLeaderError,
  TimeoutError,
  TransactionMaxSizeExceededError,
  UnavailableError,
} from '@kurrent/kurrentdb-client';
import { StoreTlsError, tlsTrouble } from './tls-check.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** The connection string is none. */
export class StoreAddressError extends Error {
  override readonly name = 'StoreAddressError';
}

/**
 * A client that is made anew after a failure: the server may have been restarted, or another node may be the leader
 * now, and one part of the client keeps the address that it found first.
 */
export class Connection {
  #client: KurrentDBClient | undefined;
  /** Whether a server let this client in: then its TLS is as it should be. */
  #wasLetIn = false;
  readonly #closing = new AbortController();

  constructor(
    private readonly connectionString: string,
    private readonly retryForMs: number,
  ) {}

  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  client(): KurrentDBClient {
    this.#client ??= connect(this.connectionString);
    return this.#client;
  }

  /**
   * Runs what may be repeated until the server answers, for a bounded time. What came over the connection and not from
   * the server is tried again; an append may have been done all the same, and is found by its event ids then.
   * @throws StoreUnavailableError when the time is over, StoreTlsError, StoreAccessError, InvalidAppendError
   */
  async run<T>(attempt: (client: KurrentDBClient) => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + this.retryForMs;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        const done = await attempt(this.client());
        this.#wasLetIn = true;
        return done;
      } catch (error) {
        if (!isPassing(error)) throw translated(error);
        const trouble = this.#wasLetIn ? undefined : await tlsTrouble(this.connectionString);
        if (trouble) throw trouble;
        this.#renew();
        if (this.closing.aborted || performance.now() + pause > giveUpAt) {
          throw new StoreUnavailableError('KurrentDB cannot be reached', { cause: error });
        }
      }
      await delay(pause, undefined, { signal: this.closing }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const client = this.#client;
    this.#client = undefined;
    if (client) await ended(client);
  }

  #renew(): void {
    const failed = this.#client;
    this.#client = undefined;
    // Whatever its streams still had to say is of no interest.
    if (failed) void ended(failed);
  }
}

function connect(connectionString: string): KurrentDBClient {
  try {
    return KurrentDBClient.connectionString(connectionString);
  } catch (error) {
    if (error instanceof Error && /certificate/i.test(error.message)) {
      throw new StoreTlsError(
        'the file of tlsCaFile, or of the client’s own certificate, cannot be read: check its path',
      );
    }
    // The client's own message repeats the string, password and all.
    throw new StoreAddressError(
      'the address (KURRENTDB_URL) is not a connection string, e.g. kurrentdb://user:password@host:2113?tls=true',
      { cause: error instanceof Error ? error.name : error },
    );
  }
}

/** `dispose` ends the streams and leaves the channel, whose timers would keep the process alive. */
async function ended(client: KurrentDBClient): Promise<void> {
  await client.dispose().catch(() => undefined);
  const { getChannel } = client as unknown as { getChannel?: () => Promise<{ close(): void }> };
  await getChannel?.().then(
    (channel) => channel.close(),
    () => undefined,
  );
}

/** Codes of gRPC: cancelled (also by us, when another call found the connection broken), too late, unavailable. */
const PASSING_CODES: readonly unknown[] = [1, 4, 14];

/** What the client says in words alone: nobody listens at the address, or no node of the cluster will lead. */
const PASSING_WORDS = /transport error|tcp connect|connection refused|failed to discover/i;

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof UnavailableError ||
    error instanceof NotLeaderError ||
    error instanceof CancelledError ||
    error instanceof DeadlineExceededError ||
    error instanceof TimeoutError ||
    PASSING_CODES.includes((error as Error & { code?: unknown }).code) ||
    PASSING_WORDS.test(error.message)
  );
}

function translated(error: unknown): unknown {
  if (error instanceof AccessDeniedError) {
    return new StoreAccessError(
      'KurrentDB refused the name or password in its address (KURRENTDB_URL): check them, and what the account may do',
      { cause: error },
    );
  }
  if (
    error instanceof MaxAppendSizeExceededError ||
    error instanceof AppendRecordSizeExceededError ||
    error instanceof TransactionMaxSizeExceededError
  ) {
    return new InvalidAppendError(
      'the append is larger than KurrentDB is set to take: raise KURRENTDB_MAX_APPEND_SIZE and KURRENTDB_MAX_APPEND_EVENT_SIZE',
      { cause: error },
    );
  }
  return error;
}
