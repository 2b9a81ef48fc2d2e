import type { EventStore } from '@shouzheng/kernel';
import { type SerialState, afterNumber, serialStream } from '../uniqueness.events.js';

/** More acts than this are not decided on numbers that are not stored yet. */
const MOST_UNDER_WAY = 100;
/** After a failure so many acts at most go one by one before numbers are given ahead of the store again. */
const MOST_ONE_BY_ONE = 64;

/** A series up to a revision of its stream. */
interface Seen extends SerialState {
  readonly revision: number;
}

/** Whose turn it is, is alone in asking for a number. */
export interface NumberTurn {
  /** Ends the turn. Does nothing the second time. */
  pass(): void;
  /** To be called when the number is to be appended; the answer is called with whether it was. */
  taken(): (isStored: boolean) => void;
}

/**
 * The gapless numbers of one series, as one process gives them. An act is decided on the numbers of those before it,
 * which need not be stored yet: their appends arrive in the store in this order, and whose number another process took
 * is refused there and decided again. Then the acts go one by one for a while.
 */
export class NumberSeries {
  /** As it was read last: all of this is stored. */
  #stored: Seen = { ...serialStream.initial, revision: -1 };
  /** The same with what was taken since; undefined when it must be read. */
  #ahead: Seen | undefined;
  #underWay = 0;
  #lastTurn: Promise<void> = Promise.resolve();
  /** So many acts go one by one from now on, and so many after the next failure. */
  #oneByOne = 0;
  #afterFailure = 1;

  constructor(
    readonly streamId: string,
    private readonly store: EventStore,
  ) {}

  /** Waits until those before it in this process have their number. */
  async turn(): Promise<NumberTurn> {
    const before = this.#lastTurn;
    const { promise, resolve: pass } = Promise.withResolvers<void>();
    this.#lastTurn = promise;
    await before;
    return {
      pass,
      taken: () => {
        this.#underWay += 1;
        if (this.#oneByOne === 0 && this.#underWay < MOST_UNDER_WAY) pass();
        return (isStored) => {
          this.#underWay -= 1;
          if (isStored) this.#oneByOne = Math.max(0, this.#oneByOne - 1);
          else this.#failed();
          pass();
        };
      },
    };
  }

  /** The next number, from 1; first those that were given back. */
  async next(): Promise<number> {
    if (this.#underWay === 0) this.#ahead = undefined;
    const { free, last } = this.#ahead ?? (await this.#read());
    return free[0] ?? last + 1;
  }

  /**
   * Takes the number, to be appended at once.
   * @returns the revision to expect; for a number that somebody has taken meanwhile one that is taken, too
   */
  take(series: string, number: number, by: string): number {
    const seen = this.#ahead ?? this.#stored;
    if (number !== seen.last + 1 && !seen.free.includes(number)) return -1;
    const taken = { type: 'NumberTaken', data: { series, number, by } } as const;
    this.#ahead = { ...afterNumber(seen, taken), revision: seen.revision + 1 };
    return seen.revision;
  }

  async #read(): Promise<Seen> {
    let now = this.#stored;
    const later = this.store.readStream(this.streamId, { fromRevision: now.revision + 1 });
    for await (const { type, payload, revision } of later) {
      const event = { type, data: JSON.parse(payload) } as Parameters<typeof afterNumber>[1];
      now = { ...afterNumber(now, event), revision };
    }
    if (now.revision > this.#stored.revision) this.#stored = now;
    return now;
  }

  #failed(): void {
    this.#ahead = undefined;
    if (this.#oneByOne > 0) return;
    this.#oneByOne = this.#afterFailure;
    this.#afterFailure = Math.min(MOST_ONE_BY_ONE, this.#afterFailure * 2);
  }
}
