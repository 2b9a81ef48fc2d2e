import type { EventStore, Position } from '@shouzheng/kernel';
import type { EventCodec } from '../event-codec.js';
import { type LogEvent, type LogPage, PAGE_BYTES, PAGE_EVENTS, readEvent, sizeOf } from './log-event.js';
import type { LogTail } from './log-tail.js';

/** Reads the log for one follower: from the common tail where that reaches, else from the store, one page ahead. */
export class LogReader {
  #ahead: { readonly after: Position; readonly page: Promise<LogPage> } | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly tail: LogTail,
    private readonly categories?: readonly string[],
  ) {}

  /** What comes after the position; nothing to hand over when its end is that position. */
  async after(position: Position): Promise<LogPage> {
    const atHand = this.tail.after(position);
    if (atHand) return atHand;
    const page = await (this.#ahead?.after === position ? this.#ahead.page : this.#read(position));
    this.#ahead = page.full ? { after: page.to, page: this.#read(page.to) } : undefined;
    // Whether anybody will ask for it is not known; then its failure is nobody's.
    this.#ahead?.page.catch(() => undefined);
    return page;
  }

  async #read(after: Position): Promise<LogPage> {
    const { categories } = this;
    // Where a filter is set, the end of the log is taken first: all that concerns the follower up to there is then in
    // the reading, so the checkpoint may pass the others.
    const head = categories ? await this.store.head() : after;
    const events: LogEvent[] = [];
    let bytes = 0;
    let full = false;
    for await (const stored of this.store.readAll({
      after,
      limit: PAGE_EVENTS,
      ...(categories ? { categories } : {}),
    })) {
      events.push(readEvent(this.codec, stored));
      bytes += sizeOf(stored);
      full = events.length === PAGE_EVENTS || bytes >= PAGE_BYTES;
      if (full) break;
    }
    const last = events.at(-1)?.stored.position ?? after;
    return { events, to: full || last > head ? last : head, full };
  }
}
