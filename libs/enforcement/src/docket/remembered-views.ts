import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock, Instant } from '@shouzheng/kernel';
import { CLOCK } from '@shouzheng/platform';

/** What one look at a whole country may cost, a second or two, is at most a small part of this. */
const KEPT_MS = 60_000;
/** Nobody is shown one that is older, because nobody asked meanwhile. */
const OLDEST_MS = 2 * KEPT_MS;
/** Views that are remembered, the oldest goes first: one of a whole country takes some tens of megabytes. */
const VIEWS = 8;

interface Remembered<T> {
  readonly value: T;
  readonly at: Instant;
}

/**
 * What views are too wide to look through for every page: looked at beside the question, at most once a minute for each
 * view, and answered with the moment of the look. Only the first question after a pause waits for it.
 */
@Injectable()
export class RememberedViews<T> {
  private readonly known = new Map<string, Remembered<T>>();
  private readonly running = new Map<string, Promise<Remembered<T>>>();
  private readonly log = new Logger(RememberedViews.name);

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  has(view: string): boolean {
    return this.known.has(view);
  }

  async of(view: string, look: () => Promise<T>): Promise<Remembered<T>> {
    const known = this.known.get(view);
    const ageMs = known ? Date.parse(this.clock.now()) - Date.parse(known.at) : Infinity;
    if (!known || ageMs > OLDEST_MS) return this.looking(view, look);
    if (ageMs >= KEPT_MS) {
      this.looking(view, look).catch((error: unknown) =>
        this.log.warn(`not looked at anew: ${error instanceof Error ? error.name : 'error'}`),
      );
    }
    return known;
  }

  /** One look at a time for a view, however many ask. */
  private looking(view: string, look: () => Promise<T>): Promise<Remembered<T>> {
    const running = this.running.get(view);
    if (running) return running;
    const begun = this.look(view, look).finally(() => this.running.delete(view));
    this.running.set(view, begun);
    return begun;
  }

  private async look(view: string, look: () => Promise<T>): Promise<Remembered<T>> {
    // Of what came meanwhile it may lack a part: it is as old as its beginning.
    const at = this.clock.now();
    const remembered = { value: await look(), at };
    this.known.delete(view);
    this.known.set(view, remembered);
    const [oldest] = this.known.keys();
    if (this.known.size > VIEWS && oldest !== undefined) this.known.delete(oldest);
    return remembered;
  }
}
