import type { FollowerLease, FollowerLock } from '@shouzheng/kernel';
import {
  followerLockCases,
  type FollowerLockSubject,
  type NegativeControl,
  negativeControls,
} from '@shouzheng/testing';
import type { LeaseTable, Turn, TurnAnswer } from './lease-table.js';
import { LeasingFollowerLock } from './leasing-follower-lock.js';
import { MemoryLeaseTable } from './memory-lease-table.js';
import { SilentTable } from './silent-table.fixture.js';

const TIMES = { termMs: 200, turnMs: 10 };

/** A sound table but for one thing. */
class Changed extends MemoryLeaseTable {
  constructor(
    private readonly change: (turn: Turn, sound: (turn: Turn) => Promise<TurnAnswer>) => Promise<TurnAnswer>,
  ) {
    super();
  }

  override turn(turn: Turn): Promise<TurnAnswer> {
    return this.change(turn, (other) => super.turn(other));
  }
}

interface Broken {
  readonly table?: () => LeaseTable;
  readonly lock?: (sound: FollowerLock) => Partial<FollowerLock>;
}

function control(
  what: string,
  broken: Broken,
  ...caughtBy: readonly string[]
): NegativeControl<FollowerLockSubject> {
  return {
    broken: what,
    make: async () => {
      const table = broken.table?.() ?? new MemoryLeaseTable();
      const silent = new SilentTable(table);
      const locks = [new LeasingFollowerLock(silent, TIMES), new LeasingFollowerLock(table, TIMES)] as const;
      const [here, there] = locks.map((sound): FollowerLock => ({
        acquire: (name, options) => sound.acquire(name, options),
        holdings: () => sound.holdings(),
        ...broken.lock?.(sound),
      })) as [FollowerLock, FollowerLock];
      const cutOffHere = (): void => silent.cutOff();
      return {
        subject: { here, there, cutOffHere, termMs: TIMES.termMs, patienceMs: 900 },
        dispose: async () => {
          await Promise.all(locks.map((lock) => lock.close()));
        },
      };
    },
    caughtBy,
  };
}

/** Another lease than the one that was given. */
const changing =
  (change: (lease: FollowerLease) => Partial<FollowerLease>) =>
  (sound: FollowerLock): Partial<FollowerLock> => ({
    acquire: async (name, options) => {
      const lease = await sound.acquire(name, options);
      return { ...lease, ...change(lease) };
    },
  });

/** A second release of one lease frees the lease of the next. */
function releasesOthers(sound: FollowerLock): Partial<FollowerLock> {
  return {
    acquire: async (name, options) => {
      const lease = await sound.acquire(name, options);
      if (name === 'directory') last = () => lease.release();
      return { ...lease, release: () => (name === 'directory' ? last() : lease.release()) };
    },
  };
}
let last = async (): Promise<void> => undefined;

negativeControls('FollowerLock', followerLockCases, [
  control(
    'two holders at once',
    {
      table: () =>
        new Changed(async ({ take, renew }) => ({
          renewed: renew,
          taken: take.map((name) => ({ name, epoch: 1n })),
          surplus: [],
        })),
    },
    'gives a name to one lease at a time, here and there, and hands it on',
    'gives other names meanwhile, and a held one only after its release',
  ),
  control(
    'a release that frees the next holder’s lease',
    { lock: releasesOthers },
    'gives other names meanwhile, and a held one only after its release',
  ),
  control(
    'a wait that cannot be ended',
    { lock: (sound) => ({ acquire: (name) => sound.acquire(name) }) },
    'gives up waiting when it is told to, and holds nothing then',
  ),
  control(
    'epochs that stand still',
    { lock: changing(({ fence }) => ({ fence: { ...fence, epoch: 1n } })) },
    'gives each lease of a name a greater epoch than all before',
  ),
  control(
    'renewals that nobody writes down',
    { table: () => new Changed((turn, sound) => sound({ ...turn, renew: [] })) },
    'renews a lease for as long as it is not released',
  ),
  control(
    'a holder that does not watch its term',
    { lock: changing(() => ({ lost: new AbortController().signal })) },
    'gives the lease of one that is cut off to another, after it has stopped by itself',
  ),
  control(
    'terms that end by the clock of the day',
    { table: () => new MemoryLeaseTable(() => Date.now()) },
    'neither ends a lease nor gives it away because the clock of a process jumps',
  ),
  control(
    'reports that nobody is told of',
    {
      lock: (sound) => ({
        holdings: async () => (await sound.holdings()).map((one) => ({ ...one, report: {} })),
      }),
    },
    'shows who holds which follower under which epoch, and what the holder reports',
  ),
  control(
    'followers that stay where they are',
    {
      table: () =>
        new Changed(async (turn, sound) => ({ ...(await sound({ ...turn, leaving: true })), surplus: [] })),
    },
    'spreads the followers evenly, also when a worker comes later or ends',
    'spreads the parts of one follower evenly, whatever else there is to follow',
  ),
  control(
    'parts that are shared like anything else',
    { table: () => new Changed((turn, sound) => plain(turn, sound)) },
    'spreads the parts of one follower evenly, whatever else there is to follow',
  ),
]);

/** Hides from the table which names are parts of one follower. */
async function plain(turn: Turn, sound: (turn: Turn) => Promise<TurnAnswer>): Promise<TurnAnswer> {
  const hidden = <T extends { name: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, name: one.name.replace('#', ' ') }));
  const shown = <T extends { name: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, name: one.name.replace(' ', '#') }));
  const { renewed, taken, surplus } = await sound({
    ...turn,
    renew: hidden(turn.renew),
    release: hidden(turn.release),
    take: turn.take.map((name) => name.replace('#', ' ')),
  });
  return {
    renewed: shown(renewed),
    taken: shown(taken),
    surplus: surplus.map((name) => name.replace(' ', '#')),
  };
}
