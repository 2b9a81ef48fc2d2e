import { type AppendOutcome, StoreOverloadedError, StoreUnavailableError } from '@shouzheng/kernel';
import type { Act, AppendBatch } from './append-batch.js';

export interface GroupAppenderOptions {
  /** A batch ends before the act that would exceed one of these; a larger act makes a batch of its own. */
  readonly maxBatchEvents: number;
  readonly maxBatchBytes: number;
  /** More than this waiting is refused, so that a slow server fills no memory. */
  readonly maxWaitingActs: number;
  readonly maxWaitingBytes: number;
}

export const GROUP_APPENDER_DEFAULTS: GroupAppenderOptions = {
  maxBatchEvents: 256,
  maxBatchBytes: 8 * 1024 * 1024,
  maxWaitingActs: 20_000,
  maxWaitingBytes: 256 * 1024 * 1024,
};

interface Waiting {
  readonly act: Act;
  readonly bytes: number;
  readonly events: number;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
  readonly signal: AbortSignal | undefined;
  readonly takeBack: () => void;
}

/**
 * Group commit. Acts that arrive while a batch is under way form the next one, so that the cost of the head's lock and
 * of the commit is shared by all who wait for it; an act that comes alone goes at once.
 */
export class GroupAppender {
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #running: Promise<void> | undefined;

  constructor(
    private readonly appendBatch: AppendBatch,
    private readonly onAppended: () => void,
    private readonly options: GroupAppenderOptions = GROUP_APPENDER_DEFAULTS,
  ) {}

  /** @param signal takes the act back while it waits; once it is sent, its outcome is awaited */
  append(act: Act, bytes: number, signal?: AbortSignal): Promise<AppendOutcome> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const { maxWaitingActs, maxWaitingBytes } = this.options;
    if (this.#waiting.length >= maxWaitingActs || this.#waitingBytes + bytes > maxWaitingBytes) {
      return Promise.reject(new StoreOverloadedError(`${this.#waiting.length} appends wait already`));
    }
    return new Promise((resolve, reject) => {
      const events = act.reduce((sum, append) => sum + append.events.length, 0);
      const takeBack = () => this.#takeBack(waiting);
      const waiting: Waiting = { act, bytes, events, resolve, reject, signal, takeBack };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', takeBack, { once: true });
      this.#waitingBytes += bytes;
      this.#running ??= this.#run();
    });
  }

  #takeBack(waiting: Waiting): void {
    this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
    this.#waitingBytes -= waiting.bytes;
    waiting.reject(waiting.signal?.reason);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // After the present turn of the event loop, so that appends made together go together.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#send(this.#nextBatch());
    this.#running = undefined;
  }

  /**
   * The longest waiting first. A stream occurs once per batch: the next act on it must see what this one did. An act
   * that is passed over for that keeps its streams from all later acts, or they would overtake it.
   */
  #nextBatch(): Waiting[] {
    const { maxBatchEvents, maxBatchBytes } = this.options;
    const batch: Waiting[] = [];
    const rest: Waiting[] = [];
    const taken = new Set<string>();
    let events = 0;
    let bytes = 0;
    for (const [index, waiting] of this.#waiting.entries()) {
      const fits = events + waiting.events <= maxBatchEvents && bytes + waiting.bytes <= maxBatchBytes;
      if (batch.length > 0 && !fits) {
        rest.push(...this.#waiting.slice(index));
        break;
      }
      const free = waiting.act.every(({ streamId }) => !taken.has(streamId));
      for (const { streamId } of waiting.act) taken.add(streamId);
      if (!free) {
        rest.push(waiting);
        continue;
      }
      waiting.signal?.removeEventListener('abort', waiting.takeBack);
      batch.push(waiting);
      events += waiting.events;
      bytes += waiting.bytes;
    }
    this.#waiting = rest;
    this.#waitingBytes -= bytes;
    return batch;
  }

  async #send(batch: readonly Waiting[]): Promise<void> {
    let outcomes: readonly AppendOutcome[];
    try {
      outcomes = await this.appendBatch(batch.map(({ act }) => act));
    } catch (error) {
      if (batch.length === 1 || error instanceof StoreUnavailableError) {
        for (const { reject } of batch) reject(error);
        return;
      }
      // PostgreSQL took offence at something in one of the acts: the others must not suffer for it.
      for (const waiting of batch) await this.#send([waiting]);
      return;
    }
    batch.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index];
      if (outcome) resolve(outcome);
      else reject(new Error('an append got no outcome'));
    });
    // In a turn of its own: what a listener throws is not the writer's.
    if (outcomes.some((outcome) => outcome.kind === 'appended')) setImmediate(this.onAppended);
  }
}
