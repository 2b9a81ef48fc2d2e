import { Logger } from '@nestjs/common';
import type {
  CheckpointMove,
  EventStore,
  Fence,
  FollowerLease,
  FollowerLock,
  Position,
  Recorded,
} from '@shouzheng/kernel';
import type { EventCodec } from '../event-codec.js';

/** Something that follows the global order under a name of its own. */
export interface Follower {
  readonly name: string;
  /** Only these categories are read; all when absent. */
  readonly categories?: readonly string[];
  /** Place after the last event that it has dealt with, kept where its effects are. */
  checkpoint(): Promise<Position>;
  /**
   * Deals with a batch and moves the checkpoint, together or so that a repeat does no harm.
   * Called with an empty batch when only events of other categories lie before its end.
   */
  handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void>;
}

export interface FollowerState {
  readonly name: string;
  readonly position: Position;
  /** Why it stands still, if it does: the kind of error and the position, never the event's content. */
  readonly stopped?: string;
}

const BATCH = 500;
/** Wake-ups are hints that may be missed; this bounds how long a missed one can hide an event. */
const POLL_MS = 1000;
const BACK_OFF_MS = [200, 500, 1000, 2000, 5000];

/**
 * Runs one follower: takes its lock, reads on from its checkpoint, hands over batches. It stops at an event that it
 * cannot deal with and tries again with back-off; it never skips.
 */
export class FollowerRunner {
  private readonly logger: Logger;
  private readonly stopping = new AbortController();
  private wake: (() => void) | undefined;
  private woken = false;
  private position: Position = 0n;
  private trouble: string | undefined;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly follower: Follower,
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly lock: FollowerLock,
  ) {
    this.logger = new Logger(`follower ${follower.name}`);
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** Takes no further batch and waits for the one under way. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('stopping'));
    this.wakeUp();
    await this.loop;
  }

  state(): FollowerState {
    const { name } = this.follower;
    return { name, position: this.position, ...(this.trouble ? { stopped: this.trouble } : {}) };
  }

  private async run(): Promise<void> {
    const unsubscribe = this.store.onAppended(() => this.wakeUp());
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        const lease = await this.lock.acquire(this.follower.name, { signal: this.stopping.signal });
        try {
          await this.followWhile(lease, () => {
            failures = 0;
          });
        } finally {
          await lease.release();
        }
      } catch (error) {
        if (this.stopping.signal.aborted) break;
        this.trouble = `${error instanceof Error ? error.name : 'error'} after position ${this.position}`;
        if (failures === 0) this.logger.error(this.trouble, error instanceof Error ? error.stack : undefined);
        await this.sleep(BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)] ?? POLL_MS);
        failures += 1;
      }
    }
    unsubscribe();
  }

  private async followWhile({ fence, lost }: FollowerLease, onProgress: () => void): Promise<void> {
    this.position = await this.follower.checkpoint();
    while (!this.stopping.signal.aborted && !lost.aborted) {
      this.woken = false;
      const advanced = await this.step(fence);
      this.trouble = undefined;
      onProgress();
      if (!advanced && !this.woken) await this.sleep(POLL_MS);
    }
  }

  /** One batch. Answers whether there was anything to read. */
  private async step(fence: Fence): Promise<boolean> {
    const from = this.position;
    const { categories } = this.follower;
    // Where a filter is set, the end of the log is taken first: all matching events up to there are then in the
    // reading, so the checkpoint may pass the others.
    const head = categories ? await this.store.head() : undefined;
    const batch: Recorded[] = [];
    const filter = categories ? { categories } : {};
    for await (const stored of this.store.readAll({ after: from, limit: BATCH, ...filter })) {
      batch.push(this.codec.decode(stored));
    }
    const last = batch.at(-1);
    const full = batch.length >= BATCH;
    const end = full || head === undefined ? last?.position : maxOf(head, last?.position ?? from);
    if (end === undefined || end <= from) return false;
    await this.follower.handle(batch, { from, to: end, fence });
    this.position = end;
    return batch.length > 0;
  }

  private wakeUp(): void {
    this.woken = true;
    this.wake?.();
  }

  private async sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }
}

const maxOf = (a: Position, b: Position): Position => (a > b ? a : b);
