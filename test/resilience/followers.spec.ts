import { afterEach, describe, expect, it } from '@jest/globals';
import { MAX_FAIL_OVER_MS } from '@shouzheng/kernel';
import { Chance } from './harness/chance.js';
import { FollowerWorkers } from './harness/follower-workers.js';
import { type Program, measured, settled } from './harness/product.js';

const LONG = 180_000;
const TERM_MS = 3_000;
/** What may pass between the end of a lease and the next: it is free for all after so long, seen at the next turn. */
const FREE_FOR_ALL_MS = 1_500;
const TURN_MS = 500;
const KILLS = 4;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
let workers: FollowerWorkers | undefined;
afterEach(() => workers?.end(), LONG);
const prepared = async (surroundings?: Record<string, string>): Promise<FollowerWorkers> => {
  workers = await FollowerWorkers.prepare(surroundings);
  return workers;
};

describe('the owner of a follower is killed (-9)', () => {
  it(
    'and another one goes on within five seconds: nothing is left out, nothing done twice, all in order',
    async () => {
      measured(`followers.spec: SEED=${seed}`);
      const chance = new Chance(seed);
      const here = await prepared();
      let alive: readonly Program[] = await Promise.all([here.rise(), here.rise()]);
      here.beginWriting(chance);
      const figures: number[] = [];
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const { worker, lease } = await here.owner(alive);
        const enough = chance.int(10, 200);
        await settled(async () => (await here.handledBy(worker.pid)) > enough);
        const began = performance.now();
        await worker.end('SIGKILL');
        // Nobody renews it now; where it was given to another already, nothing is left of it.
        const left = (await here.leases()).find(({ epoch }) => epoch === lease.epoch)?.leftMs ?? 0;
        expect(left).toBeLessThanOrEqual(TERM_MS);
        expect(left + FREE_FOR_ALL_MS + TURN_MS).toBeLessThanOrEqual(MAX_FAIL_OVER_MS);
        alive = alive.filter((one) => one !== worker);
        const next = await here.owner(alive);
        await settled(async () => (await here.handledBy(next.worker.pid)) > 0);
        figures.push(performance.now() - began);
        expect(next.lease.epoch).toBeGreaterThan(lease.epoch);
        alive = [...alive, await here.rise()];
      }
      await here.pauseWriting();
      expect(await here.faults()).toEqual([]);
      const handled = await here.books.number('SELECT count(*) FROM handled');
      const list = figures.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ');
      measured(`from kill -9 to the next effect: ${list}; ${handled} events handled, each once`);
    },
    LONG,
  );
});

/** Freezes the owner at a moment of its own, lets another take over, and thaws it. */
async function frozenAndThawed(here: FollowerWorkers, moment: string): Promise<Program> {
  const alive = await Promise.all([here.rise(), here.rise()]);
  const { worker, lease } = await here.owner(alive);
  await here.arm(worker, moment);
  here.beginWriting(new Chance(seed));
  await worker.says(/^frozen$/m);
  const next = await here.owner(alive.filter((one) => one !== worker));
  expect(next.lease.epoch).toBeGreaterThan(lease.epoch);
  // What the frozen one holds in its hands is among what the other one handles.
  await settled(async () => (await here.handledBy(next.worker.pid)) > 0);
  worker.child.kill('SIGCONT');
  await worker.says(/^thawed$/m);
  return worker;
}

describe('the owner of a follower is frozen past its lease, and thaws', () => {
  it(
    'before it writes its effects: they are refused',
    async () => {
      const here = await prepared();
      const worker = await frozenAndThawed(here, 'before the transaction');
      await worker.says(/^refused: StaleEpochError$/m);
      await here.pauseWriting();
      expect(await here.faults()).toEqual([]);
    },
    LONG,
  );

  it(
    'when it has written them and not committed: they are gone',
    async () => {
      const here = await prepared();
      const worker = await frozenAndThawed(here, 'in the transaction');
      await worker.says(/^refused: \w+$/m);
      await here.pauseWriting();
      expect(await here.faults()).toEqual([]);
    },
    LONG,
  );

  it(
    'without a fence it does everything twice, and the comparison says so',
    async () => {
      const here = await prepared({ FENCE: 'off' });
      await frozenAndThawed(here, 'before the transaction');
      await here.pauseWriting();
      const faults = await settled(async () => {
        const found = await here.faults();
        return found.some((one) => one.startsWith('events that were handled more than once')) && found;
      });
      expect(faults).not.toBe(false);
    },
    LONG,
  );
});
