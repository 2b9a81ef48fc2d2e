import type { EventStore, Position } from '@shouzheng/kernel';
import type { EventCodec } from '../event-codec.js';
import { type LogEvent, type LogPage, PAGE_BYTES, PAGE_EVENTS, readEvent, sizeOf } from './log-event.js';
import { pause } from './pause.js';

/** Wake-ups are hints that may be missed; this bounds how long a missed one can hide an event. */
const POLL_MS = 1_000;
const RETRY_MS = 500;
/** What is kept for followers that are a little behind; who is further behind reads the store. */
const KEPT_EVENTS = 4_000;
const KEPT_BYTES = 16 * 1024 * 1024;

/**
 * The latest events, read once for all followers of the process: an append costs one reading however many follow, and
 * each event is decoded once.
 */
export class LogTail {
  #events: LogEvent[] = [];
  #bytes = 0;
  /** Everything after it, up to the end, is here; undefined until the first look. */
  #start: Position | undefined;
  #end: Position = 0n;
  #wake: (() => void) | undefined;
  #woken = false;
  readonly #waiting = new Set<() => void>();
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
  ) {}

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wakeUp();
    await this.#running;
  }

  /** The events after the position; undefined when they do not all lie here: then the store has them. */
  after(position: Position): LogPage | undefined {
    if (this.#start === undefined || position < this.#start) return undefined;
    const events: LogEvent[] = [];
    let bytes = 0;
    for (let n = this.#indexAfter(position); n < this.#events.length; n += 1) {
      const event = this.#events[n] as LogEvent;
      if (events.length === PAGE_EVENTS || bytes >= PAGE_BYTES)
        return { events, to: events.at(-1)?.stored.position ?? position, full: true };
      events.push(event);
      bytes += sizeOf(event.stored);
    }
    return { events, to: this.#end > position ? this.#end : position, full: false };
  }

  /** Waits for events after the position, until the time is over or the signal aborts. Answers whether there are any. */
  async reaches(position: Position, ms: number, signal: AbortSignal): Promise<boolean> {
    if (this.#end > position || signal.aborted) return this.#end > position;
    await pause(ms, (wake) => {
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      return () => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
      };
    });
    return this.#end > position;
  }

  async #run(): Promise<void> {
    const unsubscribe = this.store.onAppended(() => this.#wakeUp());
    while (!this.#stopping.signal.aborted) {
      this.#woken = false;
      const read = await this.#readOn().catch(() => undefined);
      if (read === PAGE_EVENTS || this.#woken) continue;
      await pause(read === undefined ? RETRY_MS : POLL_MS, (wake) => {
        this.#wake = wake;
        return () => (this.#wake = undefined);
      });
    }
    unsubscribe();
  }

  /** Answers how many events there were. */
  async #readOn(): Promise<number> {
    if (this.#start === undefined) {
      this.#end = await this.store.head();
      this.#start = this.#end;
    }
    let read = 0;
    for await (const stored of this.store.readAll({ after: this.#end, limit: PAGE_EVENTS })) {
      this.#events.push(readEvent(this.codec, stored));
      this.#bytes += sizeOf(stored);
      this.#end = stored.position;
      read += 1;
    }
    if (read > 0) {
      this.#forget();
      for (const wake of this.#waiting) wake();
    }
    return read;
  }

  #forget(): void {
    let surplus = 0;
    while (this.#events.length - surplus > KEPT_EVENTS || this.#bytes > KEPT_BYTES) {
      const { stored } = this.#events[surplus] as LogEvent;
      this.#bytes -= sizeOf(stored);
      this.#start = stored.position;
      surplus += 1;
    }
    if (surplus > 0) this.#events = this.#events.slice(surplus);
  }

  #indexAfter(position: Position): number {
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#events[middle] as LogEvent).stored.position > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #wakeUp(): void {
    this.#woken = true;
    this.#wake?.();
  }
}
