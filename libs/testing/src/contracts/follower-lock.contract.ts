import { expect } from '@jest/globals';
import type { FollowerLease, FollowerLock } from '@shouzheng/kernel';
import { eventually } from '../eventually.js';
import { contractSuite, type ContractCase, type Make } from './contract-case.js';

/** Two ends of the same lock, as two processes would have; in one process they may be the same object. */
export interface FollowerLockSubject {
  readonly here: FollowerLock;
  readonly there: FollowerLock;
  readonly patienceMs?: number;
}

/** Begins to acquire, and tells what has come of it. */
function acquiring(
  lock: FollowerLock,
  name: string,
  signal?: AbortSignal,
): { lease?: FollowerLease; error?: unknown } {
  const result: { lease?: FollowerLease; error?: unknown } = {};
  lock.acquire(name, signal).then(
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
      await expect(here.acquire('docket', AbortSignal.abort(reason))).rejects.toBe(reason);
      await (await there.acquire('docket')).release();
      await held.release();
      await eventually(() => expect(next.lease).toBeDefined(), patienceMs);
      await next.lease?.release();
    },
  },
];

export function followerLockContract(title: string, make: Make<FollowerLockSubject>): void {
  contractSuite(`FollowerLock contract: ${title}`, followerLockCases, make);
}
