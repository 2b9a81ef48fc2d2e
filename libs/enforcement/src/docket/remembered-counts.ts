import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock, Instant } from '@shouzheng/kernel';
import { CLOCK } from '@shouzheng/platform';

/** What one counting of a whole country may cost, a second or two, is at most a small part of this. */
const KEPT_MS = 60_000;
/** Views that are remembered, the oldest goes first. */
const VIEWS = 100;

interface Remembered<T> {
  readonly value: T;
  readonly at: Instant;
}

/**
 * Counts of views with too many items to count them for every page: counted beside the question, at most once a minute
 * for each view, and answered with the moment of the counting. Only the first question of a view waits for it.
 */
@Injectable()
export class RememberedCounts<T> {
  private readonly known = new Map<string, Remembered<T>>();
  private readonly running = new Map<string, Promise<Remembered<T>>>();
  private readonly log = new Logger(RememberedCounts.name);

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async of(view: string, count: () => Promise<T>): Promise<Remembered<T>> {
    const known = this.known.get(view);
    if (!known) return this.counting(view, count);
    if (Date.parse(this.clock.now()) - Date.parse(known.at) >= KEPT_MS) {
      this.counting(view, count).catch((error: unknown) =>
        this.log.warn(`not counted anew: ${String(error)}`),
      );
    }
    return known;
  }

  /** One counting at a time for a view, however many ask. */
  private counting(view: string, count: () => Promise<T>): Promise<Remembered<T>> {
    const running = this.running.get(view);
    if (running) return running;
    const begun = this.counted(view, count).finally(() => this.running.delete(view));
    this.running.set(view, begun);
    return begun;
  }

  private async counted(view: string, count: () => Promise<T>): Promise<Remembered<T>> {
    // Of what came while it was counted the counts may lack a part: they are as old as their beginning.
    const at = this.clock.now();
    const remembered = { value: await count(), at };
    this.known.delete(view);
    this.known.set(view, remembered);
    const [oldest] = this.known.keys();
    if (this.known.size > VIEWS && oldest !== undefined) this.known.delete(oldest);
    return remembered;
  }
}
