import type { FollowerHolding } from '@shouzheng/kernel';
import {
  FREE_FOR_ALL_MS,
  type HeldLease,
  type LeaseTable,
  type Turn,
  type TurnAnswer,
} from './lease-table.js';

interface Entry {
  epoch: bigint;
  holder: string;
  until: number;
  report: Readonly<Record<string, unknown>>;
}

interface Worker {
  readonly until: number;
  readonly wants: readonly string[];
}

/** The follower that this is a part of; undefined where it is none. */
const followerOf = (name: string): string | undefined => /^(.*)#\d+\/\d+$/.exec(name)?.[1];

/** The leases of one process, by its monotonic clock. */
export class MemoryLeaseTable implements LeaseTable {
  readonly #leases = new Map<string, Entry>();
  readonly #workers = new Map<string, Worker>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  async turn({ holder, termMs, renew, release, take, leaving }: Turn): Promise<TurnAnswer> {
    const now = this.now();
    if (leaving) this.#workers.delete(holder);
    else this.#workers.set(holder, { until: now + termMs, wants: take });
    for (const one of release) {
      const entry = this.#of(holder, one);
      if (entry) entry.until = now;
    }
    const renewed = renew.filter((one) => {
      const entry = this.#of(holder, one);
      if (!entry) return false;
      entry.until = now + termMs;
      entry.report = one.report;
      return true;
    });
    const alive = [...this.#workers.values()].filter(({ until }) => until > now);
    const taken: HeldLease[] = [];
    const workers = Math.max(alive.length, 1);
    const all = [...renew.map(({ name }) => name), ...take];
    /** How many more than its share this worker has of what is shared together with the name. */
    const beyondShare = (name: string): number => {
      const have = [...renewed, ...taken].map((one) => one.name);
      if (followerOf(name) === undefined) return have.length - Math.ceil(all.length / workers);
      const among = (names: readonly string[]) =>
        names.filter((one) => followerOf(one) === followerOf(name)).length;
      return among(have) - Math.ceil(among(all) / workers);
    };
    const partsFirst = [...take].sort((a, b) => Number(!followerOf(a)) - Number(!followerOf(b)));
    for (const name of partsFirst) {
      const entry = this.#leases.get(name) ?? { epoch: 0n, until: now };
      if (entry.until > now) continue;
      if (beyondShare(name) >= 0 && entry.until > now - FREE_FOR_ALL_MS) continue;
      const epoch = entry.epoch + 1n;
      this.#leases.set(name, { epoch, holder, until: now + termMs, report: {} });
      taken.push({ name, epoch });
    }
    // Its own wants are none of the names that it holds.
    const wanted = renewed.filter(({ name }) => alive.some(({ wants }) => wants.includes(name)));
    const surplus = wanted.filter(({ name }, n) => {
      const before = wanted.slice(0, n).filter((one) => followerOf(one.name) === followerOf(name));
      return before.length < beyondShare(name);
    });
    return { renewed, taken, surplus: surplus.map(({ name }) => name) };
  }

  async holdings(): Promise<readonly FollowerHolding[]> {
    const now = this.now();
    return [...this.#leases]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { epoch, holder, until, report }]) => ({
        name,
        epoch,
        report,
        ...(until > now ? { holder } : {}),
      }));
  }

  async close(): Promise<void> {}

  #of(holder: string, { name, epoch }: HeldLease): Entry | undefined {
    const entry = this.#leases.get(name);
    return entry?.holder === holder && entry.epoch === epoch ? entry : undefined;
  }
}
