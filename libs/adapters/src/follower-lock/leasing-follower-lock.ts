import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { AcquireOptions, FollowerHolding, FollowerLease, FollowerLock } from '@shouzheng/kernel';
import type { HeldLease, LeaseTable, TurnAnswer } from './lease-table.js';

export interface LeaseTimes {
  /** How long a lease lasts that is not renewed. With the pause between turns it bounds the fail-over. */
  readonly termMs: number;
  /** Pause between two turns: each renews all leases and looks for free ones. */
  readonly turnMs: number;
}

const DEFAULT_TIMES: LeaseTimes = { termMs: 3_000, turnMs: 500 };
/** A holder stops by itself this part of the term before others may begin. */
const SAFETY = 0.1;

interface Waiter {
  readonly name: string;
  readonly report: () => Readonly<Record<string, unknown>>;
  readonly give: (lease: FollowerLease) => void;
  readonly fail: (reason: unknown) => void;
}

interface Held extends HeldLease {
  readonly report: Waiter['report'];
  readonly lost: AbortController;
  /** By the monotonic clock of this process, reckoned from before the renewal was asked for. */
  until: number;
  released?: { readonly done: Promise<void>; readonly tell: () => void };
}

/** Gives the followers of one process their leases, all in one turn at the table: however many, it costs the same. */
export class LeasingFollowerLock implements FollowerLock {
  readonly #holder = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  readonly #times: LeaseTimes;
  readonly #held = new Map<string, Held>();
  #waiting: Waiter[] = [];
  #closed: Error | undefined;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #hurry = false;
  #watching: NodeJS.Timeout | undefined;

  constructor(
    private readonly table: LeaseTable,
    times: Partial<LeaseTimes> = {},
  ) {
    this.#times = { ...DEFAULT_TIMES, ...times };
  }

  acquire(name: string, { signal, report = () => ({}) }: AcquireOptions = {}): Promise<FollowerLease> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw this.#closed;
      signal?.throwIfAborted();
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== waiter);
        reject(signal?.reason as Error);
      };
      const waiter: Waiter = {
        name,
        report,
        give: (lease) => {
          signal?.removeEventListener('abort', leave);
          resolve(lease);
        },
        fail: reject,
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiter);
      this.#goOn();
    });
  }

  holdings(): Promise<readonly FollowerHolding[]> {
    return this.table.holdings();
  }

  /** Ends every waiting and every lease. */
  async close(): Promise<void> {
    const closed = new Error('the follower lock has been closed');
    this.#closed = closed;
    for (const { fail } of this.#waiting.splice(0)) fail(closed);
    for (const held of this.#held.values()) {
      held.lost.abort(closed);
      void this.#release(held);
    }
    this.#goOn();
    await this.#running;
    clearTimeout(this.#watching);
    await this.table.close();
  }

  /** Takes a turn at once, or a further one when one is under way. */
  #goOn(): void {
    this.#hurry = true;
    this.#wake?.();
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // After the present turn of the event loop, so that what is wanted together is asked for together.
    await new Promise(setImmediate);
    for (;;) {
      const leaving = this.#closed !== undefined;
      this.#hurry = false;
      await this.#turn(leaving);
      if (leaving || (!this.#closed && this.#held.size === 0 && this.#waiting.length === 0)) break;
      if (!this.#hurry && !this.#closed) await this.#pause();
    }
    this.#running = undefined;
  }

  async #turn(leaving: boolean): Promise<void> {
    const sentAt = performance.now();
    const all = [...this.#held.values()];
    const release = all.filter(({ released }) => released);
    const renew = all.filter(({ released }) => !released);
    const take = [...new Set(this.#waiting.map(({ name }) => name))].filter((name) => !this.#held.has(name));
    const turn = {
      holder: this.#holder,
      termMs: this.#times.termMs,
      renew: renew.map(({ name, epoch, report }) => ({ name, epoch, report: report() })),
      release: release.map(({ name, epoch }) => ({ name, epoch })),
      take,
      leaving,
    };
    // A turn that is not answered is over: the leases stand until their term, and the watch ends them in time.
    const silence = delay(this.#times.termMs / 2, undefined, { ref: false });
    const answer = await Promise.race([this.table.turn(turn).catch(() => undefined), silence]);
    if (answer) this.#hear(answer, renew, sentAt + this.#times.termMs * (1 - SAFETY));
    // Whether or not it was heard: a lease that is not renewed ends by itself.
    for (const held of release) {
      this.#held.delete(held.name);
      held.released?.tell();
      if (this.#waiting.some(({ name }) => name === held.name)) this.#hurry = true;
    }
  }

  #hear({ renewed, taken, surplus }: TurnAnswer, asked: readonly Held[], until: number): void {
    const stands = new Set(renewed.map(({ name }) => name));
    for (const held of asked) {
      if (!stands.has(held.name)) held.lost.abort(new Error(`${held.name} was given to another`));
      held.until = until;
    }
    for (const one of taken) this.#give(one, until);
    for (const name of surplus)
      this.#held.get(name)?.lost.abort(new Error(`${name} is left to a worker that has fewer`));
    this.#watch();
  }

  /** Ends what could not be renewed, whatever the turns are waiting for. */
  #watch(): void {
    clearTimeout(this.#watching);
    const now = performance.now();
    const standing = [...this.#held.values()].filter(({ lost }) => !lost.signal.aborted);
    const ended = standing.filter(({ until }) => until <= now);
    for (const { name, lost } of ended) lost.abort(new Error(`the lease of ${name} could not be renewed`));
    const next = Math.min(...standing.filter(({ until }) => until > now).map(({ until }) => until));
    if (next < Infinity) this.#watching = setTimeout(() => this.#watch(), next - now + 1).unref();
  }

  #give(one: HeldLease, until: number): void {
    const waiter = this.#waiting.find(({ name }) => name === one.name);
    const held: Held = { ...one, report: waiter?.report ?? (() => ({})), lost: new AbortController(), until };
    this.#held.set(one.name, held);
    if (!waiter) {
      // Whoever wanted it has left meanwhile.
      void this.#release(held);
      return;
    }
    this.#waiting = this.#waiting.filter((other) => other !== waiter);
    waiter.give({
      fence: { follower: one.name, epoch: one.epoch },
      lost: held.lost.signal,
      release: () => this.#release(held),
    });
  }

  #release(held: Held): Promise<void> {
    if (held.released) return held.released.done;
    let tell = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      tell = resolve;
    });
    held.released = { done, tell };
    this.#goOn();
    return done;
  }

  /** Until the next turn, or until something is wanted at once. */
  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#times.turnMs);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
