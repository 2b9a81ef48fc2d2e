import {
  type AppendOutcome,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  SeveralStreamsUnsupportedError,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';

/** At which of its appends a process dies, and whether that append still came through. */
export interface Death {
  readonly atAppend: number;
  readonly done: boolean;
}

export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

/**
 * The store as one process sees it, on a server that appends to one stream at a time. `pause` lets other processes in
 * between any two of its calls.
 */
export class DyingStore implements EventStore {
  #appends = 0;
  #dead = false;

  constructor(
    private readonly inner: EventStore,
    private readonly pause: () => Promise<void>,
    private readonly death?: Death,
  ) {}

  async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    await this.#alive();
    if (appends.length > 1) throw new SeveralStreamsUnsupportedError('one stream at a time');
    const dies = this.#appends++ === this.death?.atAppend;
    this.#dead = dies;
    if (dies && !this.death?.done) throw new ProcessDied();
    const outcome = await this.inner.append(appends);
    await this.#alive();
    return outcome;
  }

  async *readStream(streamId: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent> {
    await this.#alive();
    yield* this.inner.readStream(streamId, options);
  }

  readAll(options: ReadAllOptions): AsyncIterable<StoredEvent> {
    return this.inner.readAll(options);
  }

  head(): Promise<Position> {
    return this.inner.head();
  }

  onAppended(listener: () => void): () => void {
    return this.inner.onAppended(listener);
  }

  async #alive(): Promise<void> {
    await this.pause();
    if (this.#dead) throw new ProcessDied();
  }
}
