import type { FollowerLock } from '@shouzheng/kernel';
import {
  followerLockCases,
  type FollowerLockSubject,
  type NegativeControl,
  negativeControls,
} from '@shouzheng/testing';
import { MemoryFollowerLock } from './memory-follower-lock.js';

function control(
  what: string,
  lock: () => FollowerLock,
  ...caughtBy: readonly string[]
): NegativeControl<FollowerLockSubject> {
  return {
    broken: what,
    make: async () => {
      const one = lock();
      return { subject: { here: one, there: one, patienceMs: 300 }, dispose: async () => undefined };
    },
    caughtBy,
  };
}

/** Re-entrant, as an advisory lock is within its connection. */
function reentrant(): FollowerLock {
  return { acquire: async () => ({ lost: new AbortController().signal, release: async () => undefined }) };
}

/** A second release of one lease frees the lock of the next. */
function releasesOthers(): FollowerLock {
  const sound = new MemoryFollowerLock();
  let last = async (): Promise<void> => undefined;
  return {
    acquire: async (name, signal) => {
      const lease = await sound.acquire(name, signal);
      if (name === 'directory') last = lease.release;
      return { lost: lease.lost, release: () => (name === 'directory' ? last() : lease.release()) };
    },
  };
}

function deaf(): FollowerLock {
  const sound = new MemoryFollowerLock();
  return { acquire: (name) => sound.acquire(name) };
}

negativeControls('FollowerLock', followerLockCases, [
  control(
    'a lock that its own process may take twice',
    reentrant,
    'gives a name to one lease at a time, here and there, and hands it on',
    'gives other names meanwhile, and a held one only after its release',
  ),
  control(
    'a release that frees the next holder’s lock',
    releasesOthers,
    'gives other names meanwhile, and a held one only after its release',
  ),
  control('a wait that cannot be ended', deaf, 'gives up waiting when it is told to, and holds nothing then'),
]);
