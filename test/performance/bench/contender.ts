import type { BenchEvent } from './workload.js';
import type { Database } from './server.js';

/** An event store that takes part. Each is used as its own documentation recommends, with the same pool size. */
export interface Contender {
  readonly name: string;
  /** Makes its tables in an empty database and opens it. */
  open(database: Database): Promise<OpenContender>;
}

export interface OpenContender {
  /** Appends to a stream that MUST be new; all or nothing. Durable when it resolves. */
  create(stream: string, events: readonly BenchEvent[]): Promise<void>;
  /**
   * Decides one event on the state just before it and appends it: load, fold, decide, append with the expected
   * version, and all of it again when another was faster.
   */
  act(stream: string): Promise<void>;
  /** Reads one stream with payload and metadata parsed; how many events. */
  readStream(stream: string): Promise<number>;
  /** Reads everything in the global order, parsed; absent where the store has no such reading. */
  replay?(): Promise<number>;
  /** How many events are in the database, by plain SQL. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** How often `act` tries again before the contender counts as failed. */
export const MOST_ATTEMPTS = 10_000;
