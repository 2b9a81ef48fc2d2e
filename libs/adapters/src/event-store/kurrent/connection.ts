import { setTimeout as delay } from 'node:timers/promises';
import { InvalidAppendError, StoreUnavailableError } from '@shouzheng/kernel';
import {
  AccessDeniedError,
  AppendRecordSizeExceededError,
  CancelledError,
  DeadlineExceededError,
  isCommandError,
  KurrentDBClient,
  MaxAppendSizeExceededError,
  NotLeaderError,
  TimeoutError,
  TransactionMaxSizeExceededError,
  UnavailableError,
} from '@kurrent/kurrentdb-client';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** The server took offence at name and password, or the connection string has none. */
export class StoreAccessError extends Error {
  override readonly name = 'StoreAccessError';
}

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
   * @throws StoreUnavailableError when the time is over, StoreAccessError, InvalidAppendError
   */
  async run<T>(attempt: (client: KurrentDBClient) => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + this.retryForMs;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await attempt(this.client());
      } catch (error) {
        if (!isPassing(error)) throw translated(error);
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
    await client?.dispose();
  }

  #renew(): void {
    const failed = this.#client;
    this.#client = undefined;
    // Whatever its streams still had to say is of no interest.
    void failed?.dispose().catch(() => undefined);
  }
}

function connect(connectionString: string): KurrentDBClient {
  try {
    return KurrentDBClient.connectionString(connectionString);
  } catch (error) {
    // The client's own message repeats the string, password and all.
    throw new StoreAddressError(
      'KURRENTDB_URL is not a connection string, e.g. kurrentdb://user:password@host:2113?tls=true',
      { cause: error instanceof Error ? error.name : error },
    );
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof UnavailableError ||
    error instanceof NotLeaderError ||
    error instanceof CancelledError ||
    error instanceof DeadlineExceededError ||
    error instanceof TimeoutError ||
    // What the reading half of the client says when nobody listens at the address.
    (error instanceof Error &&
      isCommandError(error) &&
      /transport error|tcp connect|connection refused/i.test(error.message))
  );
}

function translated(error: unknown): unknown {
  if (error instanceof AccessDeniedError) {
    return new StoreAccessError('KurrentDB refused the name and password of KURRENTDB_URL', { cause: error });
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
