import { Logger } from '@nestjs/common';
import {
  type Clock,
  type EventStore,
  type Fence,
  type FollowerLease,
  type FollowerLock,
  type Position,
  type Recorded,
  StaleEpochError,
  type StoredEvent,
} from '@shouzheng/kernel';
import type { EventCodec } from '../event-codec.js';
import { categoryOf } from '../ids.js';
import type { IsUnavailable } from '../tokens.js';
import {
  CheckpointMovedError,
  type Follower,
  type FollowerReport,
  type FollowerState,
  type FollowerTrouble,
} from './follower.js';
import { NewerRowsError } from '../rebuilding/rebuild-errors.js';
import type { RebuildProgress } from '../rebuilding/rebuild-progress.js';
import { FollowerEventUnparked } from '../parking/parking.events.js';
import type { LogEvent, LogPage } from './log-event.js';
import { LogReader } from './log-reader.js';
import type { LogTail } from './log-tail.js';
import { pauseUnless } from './pause.js';
import { Rate } from './rate.js';
import { reasonOf, textOf, troubleAfter } from './trouble.js';

/** Which events a follower passes over by the decision of a person, and which one such decision gives back to it. */
export interface ParkedEvents {
  /** Ids of the events that are parked. */
  of(follower: string): Promise<ReadonlySet<string>>;
  /** The event that is given back, where this one says so to this follower. */
  givenBack(follower: string, stored: StoredEvent): Promise<LogEvent | undefined>;
}

/** What the followers of a process have in common. */
export interface FollowerParts {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly tail: LogTail;
  readonly lock: FollowerLock;
  readonly parked: ParkedEvents;
  readonly clock: Clock;
  readonly isUnavailable: IsUnavailable;
}

/** Bounds how long a follower waits for a wake-up of the tail that was missed. */
const POLL_MS = 1_000;
/** A checkpoint that passed only what does not concern the follower is written when it is quiet, or with all others'. */
const QUIET_MS = 30;
const SAVE_EVERY_MS = 1_000;
const BACK_OFF_MS = [200, 500, 1_000, 2_000, 5_000];
const nextMoment = (): number => (Math.floor(performance.now() / SAVE_EVERY_MS) + 1) * SAVE_EVERY_MS;

interface Batch {
  readonly events: readonly Recorded[];
  readonly to: Position;
}

/** An event that stands where it could not even be read. */
class Unreadable extends Error {
  constructor(
    readonly event: StoredEvent,
    readonly reason: unknown,
  ) {
    super('unreadable');
  }
}

/**
 * Runs one follower: takes its lease, reads on from its checkpoint, hands over batches. It stands still at an event
 * that it cannot deal with, tries again with back-off, and passes it only where a person has parked it. Which event of
 * a batch it is, halving the batch tells.
 */
export class FollowerRunner {
  private readonly logger: Logger;
  private readonly stopping = new AbortController();
  private readonly reader: LogReader;
  private readonly rate = new Rate();
  private loop: Promise<void> | undefined;
  private owned = false;
  /** Whether checkpoint and parked events were read since the last failure. */
  private begun = false;
  private parked: ReadonlySet<string> = new Set();
  /** What the checkpoint says. */
  private saved: Position = 0n;
  /** Up to here nothing concerns the follower that it has not dealt with. */
  private passed: Position = 0n;
  private saveBy = 0;
  private restUntil = 0;
  /** What is being dealt with. */
  private underWay: Batch | undefined;
  /** After a failure: at most so many events at a time, until that place. */
  private narrowed: { readonly events: number; readonly until: Position } | undefined;
  /** Whether somebody else moved the checkpoint, and nothing was written since. */
  private moved = false;
  private errors = 0;
  private trouble: FollowerTrouble | undefined;
  private rebuilding: RebuildProgress | undefined;

  constructor(
    readonly follower: Follower,
    private readonly parts: FollowerParts,
  ) {
    this.logger = new Logger(`follower ${follower.name}`);
    this.reader = new LogReader(parts.store, parts.codec, parts.tail, follower.categories);
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** Takes no further batch and waits for the one under way. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('stopping'));
    await this.loop;
  }

  state(): FollowerState {
    return {
      name: this.follower.name,
      position: this.saved,
      owned: this.owned,
      rate: Math.round(this.rate.perSecond() * 10) / 10,
      errors: this.errors,
      ...(this.trouble ? { trouble: this.trouble } : {}),
      ...(this.rebuilding ? { rebuilding: this.rebuilding } : {}),
    };
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const lease = await this.parts.lock.acquire(this.follower.name, {
          signal,
          report: () => ({ ...this.report() }),
        });
        await this.followUnder(lease).finally(() => lease.release());
      } catch (error) {
        if (signal.aborted) break;
        // The lock is to wait and not to fail; whatever it is, it must not become a busy loop.
        this.logger.error(reasonOf(error).reason);
        await pauseUnless(signal, POLL_MS);
      }
    }
  }

  private report(): FollowerReport {
    const { position, rate, errors, trouble, rebuilding } = this.state();
    return { position: position.toString(), rate, errors, trouble, rebuilding };
  }

  private async followUnder({ fence, lost }: FollowerLease): Promise<void> {
    const stop = AbortSignal.any([this.stopping.signal, lost]);
    this.owned = true;
    this.begun = false;
    while (!stop.aborted) {
      try {
        await this.step(fence, stop);
        this.trouble = undefined;
      } catch (error) {
        if (error instanceof StaleEpochError || stop.aborted) break;
        await this.meet(error, stop);
        // A worker of a newer version may go on with it; what stands in the way here is still to be seen.
        if (error instanceof NewerRowsError) {
          this.owned = false;
          return;
        }
      }
    }
    this.owned = false;
    this.trouble = undefined;
    this.narrowed = undefined;
  }

  /** One page at most; waits when there is none. */
  private async step(fence: Fence, stop: AbortSignal): Promise<void> {
    this.underWay = undefined;
    if (!this.begun) await this.begin(stop);
    await pauseUnless(stop, this.restUntil - performance.now());
    const page = await this.reader.after(this.passed);
    const batch = await this.batchOf(page);
    if (batch.events.length > 0) {
      await this.deal(batch, fence);
      if (!page.full) this.restUntil = performance.now() + (this.follower.restMs ?? 0);
      return;
    }
    if (batch.to > this.passed) {
      if (this.passed === this.saved) this.saveBy = nextMoment();
      this.rate.count(page.events.length);
      this.passed = batch.to;
    }
    await this.settle(page.full ? 0 : QUIET_MS, fence, stop);
  }

  private async begin(stop: AbortSignal): Promise<void> {
    await this.follower
      .prepare?.(stop, (progress) => (this.rebuilding = progress))
      .finally(() => (this.rebuilding = undefined));
    this.parked = await this.parts.parked.of(this.follower.name);
    this.saved = await this.follower.checkpoint();
    this.passed = this.saved;
    this.begun = true;
  }

  private async deal(batch: Batch, fence: Fence): Promise<void> {
    this.underWay = batch;
    await this.follower.handle(batch.events, { from: this.saved, to: batch.to, fence });
    this.moved = false;
    this.saved = batch.to;
    this.passed = batch.to;
    if (batch.events.length > 0) this.rate.count(batch.events.length);
    if (this.narrowed && batch.to >= this.narrowed.until) this.narrowed = undefined;
  }

  /** Waits for more, and writes down how far it has come when nothing comes for a moment, or has not been for long. */
  private async settle(quietMs: number, fence: Fence, stop: AbortSignal): Promise<void> {
    const { tail } = this.parts;
    if (this.passed === this.saved) {
      await tail.reaches(this.passed, POLL_MS, stop);
      return;
    }
    const left = this.saveBy - performance.now();
    const more =
      left > 0 && (quietMs === 0 || (await tail.reaches(this.passed, Math.min(quietMs, left), stop)));
    if (!more) await this.deal({ events: [], to: this.passed }, fence);
  }

  /** What concerns the follower on a page, up to the bounds of a batch. */
  private async batchOf(page: LogPage): Promise<Batch> {
    const most = Math.min(this.narrowed?.events ?? Infinity, this.follower.batchEvents ?? Infinity);
    const events: Recorded[] = [];
    let to = this.passed;
    for (const one of page.events) {
      const event = await this.asGivenBack(one);
      const concerned = this.concerns(event, one.stored.position);
      if (concerned && events.length === most) return { events, to };
      if (concerned && event.error !== undefined) {
        // First what lies before it.
        if (events.length > 0) return { events, to };
        throw new Unreadable(event.stored, event.error);
      }
      if (concerned && event.recorded) events.push(event.recorded);
      to = one.stored.position;
    }
    return { events, to: page.to };
  }

  /** A parked event that was given back stands where the log says so. */
  private async asGivenBack(one: LogEvent): Promise<LogEvent> {
    const { name, takesUnparked } = this.follower;
    if (!takesUnparked || one.stored.type !== FollowerEventUnparked.type) return one;
    const givenBack = await this.parts.parked.givenBack(name, one.stored);
    // It is parked no more, or parked again.
    if (givenBack) this.parked = await this.parts.parked.of(name);
    return givenBack ?? one;
  }

  /** `at`: where it was come to, which is not its own position where it was given back. */
  private concerns({ stored }: LogEvent, at: Position): boolean {
    const { categories, types, part } = this.follower;
    if (categories && !categories.includes(categoryOf(stored.streamId))) return false;
    if (part && !part.owns(stored.streamId, at)) return false;
    // Whether a type that is unknown would have concerned it, nobody can say; of an unknown version the type says it.
    if (types && !types.has(stored.type) && this.parts.codec.knows(stored.type)) return false;
    return !this.parked.has(stored.eventId);
  }

  /** After a failure: finds out which event it is, or waits and lets everything be read anew. */
  private async meet(error: unknown, stop: AbortSignal): Promise<void> {
    const batch = this.underWay;
    this.begun = false;
    // Such as one that let other rows be served: they go on from there at once, and it is no trouble.
    if (error instanceof CheckpointMovedError && !this.moved) {
      this.moved = true;
      return;
    }
    this.errors += 1;
    const ofSurroundings = error instanceof CheckpointMovedError || this.parts.isUnavailable(error);
    if (!ofSurroundings && batch && batch.events.length > 1) {
      this.narrowed = { events: batch.events.length >> 1, until: this.narrowed?.until ?? batch.to };
      return;
    }
    const event = error instanceof Unreadable ? error.event : batch?.events[0];
    this.trouble = troubleAfter(this.trouble, {
      error: error instanceof Unreadable ? error.reason : error,
      event: ofSurroundings ? undefined : event,
      now: this.parts.clock.now(),
    });
    const { tries } = this.trouble;
    if (tries === 1) this.logger.error(textOf(this.trouble, this.saved));
    await pauseUnless(stop, BACK_OFF_MS[Math.min(tries, BACK_OFF_MS.length) - 1] ?? POLL_MS);
  }
}
