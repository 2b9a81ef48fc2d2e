import { expect, jest } from '@jest/globals';
import { type FollowerLease, type FollowerLock, MAX_FAIL_OVER_MS } from '@shouzheng/kernel';
import { eventually } from '../eventually.js';
import { contractSuite, type ContractCase, type Make } from './contract-case.js';

/** Two ends of the same lock, as two processes would have; in one process they may be the same object. */
export interface FollowerLockSubject {
  readonly here: FollowerLock;
  readonly there: FollowerLock;
  /** From now on nothing that `here` asks is answered: it is frozen or cut off. */
  readonly cutOffHere: () => void;
  /** How long a lease lasts that is not renewed. */
  readonly termMs: number;
  readonly patienceMs?: number;
}

/** Begins to acquire, and tells what has come of it. */
function acquiring(
  lock: FollowerLock,
  name: string,
  signal?: AbortSignal,
): { lease?: FollowerLease; error?: unknown } {
  const result: { lease?: FollowerLease; error?: unknown } = {};
  lock.acquire(name, { signal }).then(
    (lease) => (result.lease = lease),
    (error: unknown) => (result.error = error),
  );
  return result;
}

export const followerLockCases: readonly ContractCase<FollowerLockSubject>[] = [
  {
    name: 'gives a name to one lease at a time, here and there, and hands it on',
    async run({ here, there, patienceMs }) {
      let holders = 0;
      let most = 0;
      const turns: string[] = [];
      const follow = async (lock: FollowerLock, who: string) => {
        const lease = await lock.acquire('directory');
        most = Math.max(most, ++holders);
        await new Promise(setImmediate);
        turns.push(who);
        holders--;
        await lease.release();
      };
      const all = Promise.all([follow(here, 'a'), follow(there, 'b'), follow(here, 'c'), follow(there, 'd')]);
      await eventually(() => expect(turns).toHaveLength(4), patienceMs);
      await all;
      expect(most).toBe(1);
    },
  },
  {
    name: 'gives other names meanwhile, and a held one only after its release',
    async run({ here, there, patienceMs }) {
      const held = await here.acquire('directory');
      const other = await there.acquire('docket');
      const waiting = acquiring(there, 'directory');
      // Another name is given and given back meanwhile, so there was time to be given this one.
      await (await there.acquire('dossier')).release();
      expect(waiting.lease).toBeUndefined();
      expect(held.lost.aborted).toBe(false);
      await held.release();
      const lease = await eventually(
        () => waiting.lease ?? Promise.reject(new Error('not given')),
        patienceMs,
      );
      expect(lease.lost.aborted).toBe(false);
      await held.release();
      const third = acquiring(here, 'directory');
      await (await here.acquire('dossier')).release();
      expect(third.lease).toBeUndefined();
      await lease.release();
      await eventually(() => expect(third.lease).toBeDefined(), patienceMs);
      await third.lease?.release();
      await other.release();
    },
  },
  {
    name: 'gives up waiting when it is told to, and holds nothing then',
    async run({ here, there, patienceMs }) {
      const held = await here.acquire('directory');
      const stop = new AbortController();
      const [waiting, next] = [acquiring(there, 'directory', stop.signal), acquiring(there, 'directory')];
      const reason = new Error('shutting down');
      stop.abort(reason);
      await eventually(() => expect(waiting.error).toBe(reason), patienceMs);
      await expect(here.acquire('docket', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      await (await there.acquire('docket')).release();
      await held.release();
      await eventually(() => expect(next.lease).toBeDefined(), patienceMs);
      await next.lease?.release();
    },
  },
  {
    name: 'gives each lease of a name a greater epoch than all before',
    async run({ here, there }) {
      const epochs: bigint[] = [];
      for (const lock of [here, there, there, here, there]) {
        const lease = await lock.acquire('directory');
        expect(lease.fence.follower).toBe('directory');
        epochs.push(lease.fence.epoch);
        await lease.release();
      }
      expect(epochs.slice(1).every((epoch, n) => epoch > (epochs[n] ?? 0n))).toBe(true);
    },
  },
  {
    name: 'renews a lease for as long as it is not released',
    async run({ here, there, termMs }) {
      const held = await here.acquire('directory');
      const waiting = acquiring(there, 'directory');
      await passed(termMs * 3);
      expect(waiting.lease).toBeUndefined();
      expect(held.lost.aborted).toBe(false);
      await held.release();
    },
  },
  {
    name: 'gives the lease of one that is cut off to another, after it has stopped by itself',
    async run({ here, there, cutOffHere, patienceMs }) {
      const held = await here.acquire('directory');
      const waiting = acquiring(there, 'directory');
      let stoppedBefore: boolean | undefined;
      held.lost.addEventListener('abort', () => (stoppedBefore = waiting.lease === undefined));
      cutOffHere();
      const lease = await eventually(
        () => waiting.lease ?? Promise.reject(new Error('not given')),
        patienceMs ?? MAX_FAIL_OVER_MS,
      );
      expect(stoppedBefore).toBe(true);
      expect(lease.fence.epoch).toBeGreaterThan(held.fence.epoch);
      await lease.release();
    },
  },
  {
    name: 'neither ends a lease nor gives it away because the clock of a process jumps',
    async run({ here, there, termMs }) {
      const held = await here.acquire('directory');
      const now = jest.spyOn(Date, 'now');
      try {
        now.mockReturnValue(Date.now() + 3_600_000);
        const waiting = acquiring(there, 'directory');
        await passed(termMs * 2);
        expect(waiting.lease).toBeUndefined();
        expect(held.lost.aborted).toBe(false);
      } finally {
        now.mockRestore();
      }
      await held.release();
    },
  },
  {
    name: 'shows who holds which follower under which epoch, and what the holder reports',
    async run({ here, there, patienceMs }) {
      const held = await here.acquire('directory', { report: () => ({ position: '7' }) });
      const { epoch } = (await there.acquire('docket')).fence;
      await eventually(async () => {
        const [directory, docket] = await there.holdings();
        expect(directory).toMatchObject({
          name: 'directory',
          epoch: held.fence.epoch,
          report: { position: '7' },
        });
        expect(docket).toMatchObject({ name: 'docket', epoch });
        expect(new Set([directory?.holder, docket?.holder, undefined]).size).toBe(3);
      }, patienceMs);
      await held.release();
      const [directory] = await here.holdings();
      expect(directory).not.toHaveProperty('holder');
    },
  },
  {
    name: 'spreads the followers evenly, also when a worker comes later or ends',
    async run({ here, there, cutOffHere, patienceMs }) {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const [first, second] = [new Set<string>(), new Set<string>()];
      for (const name of names) void keepTaking(here, name, first);
      await eventually(() => expect(first.size).toBe(6), patienceMs);
      for (const name of names) void keepTaking(there, name, second);
      await eventually(() => expect([first.size, second.size]).toEqual([3, 3]), patienceMs);
      expect(new Set([...first, ...second]).size).toBe(6);
      cutOffHere();
      await eventually(() => expect(second.size).toBe(6), patienceMs);
    },
  },
  {
    name: 'spreads the parts of one follower evenly, whatever else there is to follow',
    async run({ here, there, cutOffHere, patienceMs }) {
      const parts = [0, 1, 2, 3].map((part) => `m#${part}/4`);
      // In the order of the names the parts lie side by side, and one half of all is before them.
      const names = ['a', 'b', 'c', 'd', ...parts, 'w', 'x', 'y', 'z'];
      const [first, second] = [new Set<string>(), new Set<string>()];
      for (const name of names) void keepTaking(here, name, first);
      for (const name of names) void keepTaking(there, name, second);
      const spread = (): number[][] =>
        [first, second].map((held) => [held.size, parts.filter((name) => held.has(name)).length]);
      await eventually(() => expect(spread()).toEqual([[6, 2], [6, 2]]), patienceMs); // prettier-ignore
      expect(new Set([...first, ...second]).size).toBe(12);
      cutOffHere();
      await eventually(() => expect(second.size).toBe(12), patienceMs);
    },
  },
];

/** What a worker does with a follower: takes it, keeps it until it must stop, gives it back, wants it again. */
async function keepTaking(lock: FollowerLock, name: string, held: Set<string>): Promise<void> {
  for (;;) {
    const lease = await lock.acquire(name).catch(() => undefined);
    if (!lease) return;
    held.add(name);
    await new Promise<void>((resolve) => {
      if (lease.lost.aborted) resolve();
      lease.lost.addEventListener('abort', () => resolve());
    });
    held.delete(name);
    await lease.release();
  }
}

/** The length of time is what these cases are about. */
const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function followerLockContract(title: string, make: Make<FollowerLockSubject>): void {
  contractSuite(`FollowerLock contract: ${title}`, followerLockCases, make);
}
