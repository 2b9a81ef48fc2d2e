import type { Position, StoredEvent } from '@shouzheng/kernel';
import { type Page, PAGE_EVENTS } from './page.js';

/** While one page is decoded the server fills the next; more at a time would only take connections from others. */
const RANGES_AT_ONCE = 2;

/** Asks for a page after an event, the first one for undefined, of at most so many events. */
export type PageAfter = (last: StoredEvent | undefined, limit: number) => Promise<Page>;

/** Asks for all events of a range: `after < position <= upTo`. */
export type PageOf = (after: Position, upTo: Position) => Promise<Page>;

type Pages = AsyncGenerator<readonly StoredEvent[], void, void>;

/**
 * Page after page; while one is consumed the next one is on its way.
 * @param first how many events the first page may have
 */
export async function* onePageAhead(pageAfter: PageAfter, limit: number, first = PAGE_EVENTS): Pages {
  let left = limit;
  const size = new PageSize();
  const ask = (last?: StoredEvent) => {
    const events = Math.min(left, last ? size.events : first);
    return events > 0 ? { events, page: awaited(pageAfter(last, events)) } : undefined;
  };
  for (let asked = ask(); asked;) {
    const { events, cut } = await asked.page;
    const last = events.at(-1);
    left -= events.length;
    size.learn(events.length, cut);
    asked = last && (cut || events.length === asked.events) ? ask(last) : undefined;
    yield events;
  }
}

/**
 * The order without filters, whose positions have no gaps: where the next page begins is known before this one has come,
 * so several are on their way. A page that is not full is the last one: what was asked for after it was asked later, and
 * what it holds may have been appended in between.
 */
export async function* rangesAhead(pageOf: PageOf, after: Position, last: Position, limit: number): Pages {
  const until = limit === Infinity || after + BigInt(limit) > last ? last : after + BigInt(limit);
  const size = new PageSize();
  const ahead: { readonly upTo: Position; readonly page: Promise<Page> }[] = [];
  let asked = after;
  for (let atOnce = 1; ; atOnce = RANGES_AT_ONCE) {
    while (ahead.length < atOnce && asked < until) {
      const next = asked + BigInt(size.events);
      const upTo = next < until ? next : until;
      ahead.push({ upTo, page: awaited(pageOf(asked, upTo)) });
      asked = upTo;
    }
    const range = ahead.shift();
    if (!range) return;
    const { events, cut } = await range.page;
    size.learn(events.length, cut);
    const end = events.at(-1)?.position;
    if (end !== range.upTo) {
      if (end === undefined || !cut) {
        yield events;
        return;
      }
      ahead.length = 0;
      asked = end;
    }
    yield events;
  }
}

/** How many events to ask for: fewer after a page of large ones was cut, or every page would cost a connection. */
class PageSize {
  #events = PAGE_EVENTS;

  get events(): number {
    return this.#events;
  }

  learn(events: number, cut: boolean): void {
    this.#events = cut ? Math.max(1, events) : Math.min(PAGE_EVENTS, this.#events * 2);
  }
}

/** The consumer may leave before it comes to the page; its failure is nobody's then. */
function awaited(page: Promise<Page>): Promise<Page> {
  page.catch(() => undefined);
  return page;
}

/** The events of pages, one by one. By hand: a generator would cost more for each event than reading it. */
export class EventsOfPages implements AsyncIterableIterator<StoredEvent> {
  #events: readonly StoredEvent[] = [];
  #at = 0;
  #turning: Promise<unknown> = Promise.resolve();
  /** Who waits for a page to be turned; nobody may overtake them. */
  #waiting = 0;

  constructor(
    private readonly pages: Pages,
    private readonly signal?: AbortSignal,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<StoredEvent, void>> {
    const value = this.#events[this.#at];
    if (value === undefined || this.#waiting > 0 || this.signal?.aborted) return this.#turn();
    this.#at += 1;
    return Promise.resolve({ done: false, value });
  }

  async return(): Promise<IteratorResult<StoredEvent, void>> {
    this.#events = [];
    await this.pages.return();
    return { done: true, value: undefined };
  }

  #turn(): Promise<IteratorResult<StoredEvent, void>> {
    this.#waiting += 1;
    const turned = this.#turning.then(() => this.#advance()).finally(() => (this.#waiting -= 1));
    this.#turning = turned.catch(() => undefined);
    return turned;
  }

  async #advance(): Promise<IteratorResult<StoredEvent, void>> {
    for (;;) {
      this.signal?.throwIfAborted();
      const value = this.#events[this.#at];
      if (value !== undefined) {
        this.#at += 1;
        return { done: false, value };
      }
      const page = await this.pages.next();
      if (page.done) return page;
      this.#events = page.value;
      this.#at = 0;
    }
  }
}
