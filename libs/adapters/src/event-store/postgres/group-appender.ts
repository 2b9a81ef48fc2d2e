import { type AppendOutcome, StoreOverloadedError, StoreUnavailableError } from '@shouzheng/kernel';
import type { BatchOutcome, SendBatch } from './append-batch.js';
import { type Act, Batch } from './batch.js';

export interface GroupAppenderOptions {
  /** A batch ends before the act that would exceed one of these; a larger act makes a batch of its own. */
  readonly maxBatchEvents: number;
  readonly maxBatchBytes: number;
  /** While the database commits one batch, the next is on its way and waits for the head's lock. */
  readonly maxBatchesInFlight: number;
  /** More than this waiting is refused, so that a slow server fills no memory. */
  readonly maxWaitingActs: number;
  readonly maxWaitingBytes: number;
}

export const GROUP_APPENDER_DEFAULTS: GroupAppenderOptions = {
  maxBatchEvents: 256,
  maxBatchBytes: 8 * 1024 * 1024,
  maxBatchesInFlight: 2,
  maxWaitingActs: 20_000,
  maxWaitingBytes: 256 * 1024 * 1024,
};

interface Waiting {
  readonly act: Act;
  readonly bytes: number;
  readonly events: number;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
  /** Ends the wish to take it back: from now on its outcome is awaited. */
  readonly keep: () => void;
}

interface Load {
  readonly batch: Batch;
  readonly taken: Waiting[];
}

/**
 * Group commit. Acts that arrive while batches are under way form the next one, so that the cost of the head's lock and
 * of the commit is shared by all who wait for it; an act that comes alone goes at once.
 */
export class GroupAppender {
  /** In the order in which they go. */
  #waiting = new Set<Waiting>();
  #waitingBytes = 0;
  /** Streams of the batches in flight. What else is appended to them waits: batches may arrive in another order. */
  readonly #streamsInFlight = new Set<string>();
  readonly #inFlight = new Set<Promise<void>>();
  #scheduled: Promise<void> | undefined;

  constructor(
    private readonly sendBatch: SendBatch,
    private readonly onAppended: () => void,
    private readonly options: GroupAppenderOptions = GROUP_APPENDER_DEFAULTS,
  ) {}

  /** @param signal takes the act back while it waits; once it is sent, its outcome is awaited */
  append(act: Act, bytes: number, signal?: AbortSignal): Promise<AppendOutcome> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const { maxWaitingActs, maxWaitingBytes } = this.options;
    if (this.#waiting.size >= maxWaitingActs || this.#waitingBytes + bytes > maxWaitingBytes) {
      return Promise.reject(
        new StoreOverloadedError(`${this.#waiting.size} appends wait already: try again in a moment`),
      );
    }
    return new Promise((resolve, reject) => {
      const takeBack = () => {
        this.#forget(waiting);
        reject(signal?.reason);
      };
      const keep = () => signal?.removeEventListener('abort', takeBack);
      const events = act.reduce((sum, append) => sum + append.events.length, 0);
      const waiting: Waiting = { act, bytes, events, resolve, reject, keep };
      signal?.addEventListener('abort', takeBack, { once: true });
      this.#waiting.add(waiting);
      this.#waitingBytes += bytes;
      this.#schedule();
    });
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#scheduled ?? this.#inFlight.size > 0) {
      await this.#scheduled;
      await Promise.all(this.#inFlight);
    }
  }

  /** After the present turn of the event loop, so that appends made together go together. */
  #schedule(): void {
    this.#scheduled ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.#scheduled = undefined;
      this.#fill();
    });
  }

  #fill(): void {
    while (this.#inFlight.size < this.options.maxBatchesInFlight) {
      const load = this.#take();
      if (load.taken.length === 0) return;
      const sending = this.#carry(load).finally(() => {
        this.#inFlight.delete(sending);
        if (this.#waiting.size > 0) this.#schedule();
      });
      this.#inFlight.add(sending);
    }
  }

  /**
   * The longest waiting first, shared between the batches that may go now; but chains are not cut, since no other batch
   * can carry on with a stream in flight. An act that has to wait for its turn on a stream keeps its streams from all
   * later acts, or they would overtake it.
   */
  #take(): Load {
    const { maxBatchEvents, maxBatchBytes, maxBatchesInFlight } = this.options;
    const share = Math.ceil(this.#waiting.size / (maxBatchesInFlight - this.#inFlight.size));
    const load: Load = { batch: new Batch(), taken: [] };
    const { batch, taken } = load;
    const held = new Set<string>();
    let events = 0;
    let bytes = 0;
    for (const waiting of this.#waiting) {
      const fits = events + waiting.events <= maxBatchEvents && bytes + waiting.bytes <= maxBatchBytes;
      if (taken.length > 0 && !fits) break;
      const streams = waiting.act.map(({ streamId }) => streamId);
      const mayGo =
        (taken.length < share || streams.some((id) => batch.holds(id))) &&
        !streams.some((id) => held.has(id) || this.#streamsInFlight.has(id));
      if (!mayGo || !batch.add(waiting.act)) {
        for (const id of streams) held.add(id);
        continue;
      }
      taken.push(waiting);
      events += waiting.events;
      bytes += waiting.bytes;
    }
    for (const waiting of taken) {
      waiting.keep();
      this.#forget(waiting);
    }
    return load;
  }

  async #carry(load: Load): Promise<void> {
    const streams = [...load.batch.streams];
    for (const id of streams) this.#streamsInFlight.add(id);
    const again = await this.#send(load);
    for (const id of streams) this.#streamsInFlight.delete(id);
    if (again.length === 0) return;
    this.#waiting = new Set([...again, ...this.#waiting]);
    for (const { bytes } of again) this.#waitingBytes += bytes;
  }

  /** Answers which acts must go again. */
  async #send({ batch, taken }: Load): Promise<Waiting[]> {
    let outcomes: readonly BatchOutcome[];
    try {
      outcomes = await this.sendBatch(batch);
    } catch (error) {
      if (taken.length > 1 && !(error instanceof StoreUnavailableError)) return this.#sendOneByOne(taken);
      for (const { reject } of taken) reject(error);
      return [];
    }
    // In a turn of its own: what a listener throws is not the writer's.
    if (outcomes.some((outcome) => outcome !== 'again' && outcome.kind === 'appended'))
      setImmediate(this.onAppended);
    return taken.filter(({ resolve }, index) => {
      const outcome = outcomes[index] ?? 'again';
      if (outcome !== 'again') resolve(outcome);
      return outcome === 'again';
    });
  }

  /** PostgreSQL took offence at something in one of the acts: the others must not suffer for it. */
  async #sendOneByOne(taken: readonly Waiting[]): Promise<Waiting[]> {
    const again: Waiting[] = [];
    for (const waiting of taken) {
      const batch = new Batch();
      batch.add(waiting.act);
      again.push(...(await this.#send({ batch, taken: [waiting] })));
    }
    return again;
  }

  #forget(waiting: Waiting): void {
    if (this.#waiting.delete(waiting)) this.#waitingBytes -= waiting.bytes;
  }
}
