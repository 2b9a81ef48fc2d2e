import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Chance } from './harness/chance.js';
import { FollowerWorkers, LEASE } from './harness/follower-workers.js';
import { type Program, measured, settled } from './harness/product.js';

const LONG = 180_000;
const KILLS = 3;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
let workers: FollowerWorkers | undefined;
afterEach(() => workers?.end(), LONG);
const prepared = async (): Promise<FollowerWorkers> => (workers = await FollowerWorkers.prepare());

/** Pids of those that hold a part now, each with the number of its parts. */
async function holders(here: FollowerWorkers): Promise<ReadonlyMap<number, number>> {
  const held = (await here.leases()).filter(({ leftMs }) => leftMs > 0);
  return new Map(held.map(({ pid }) => [pid, held.filter((one) => one.pid === pid).length]));
}

describe('a follower that is split by stream', () => {
  it(
    'is run by several workers at once; killed by chance, split anew meanwhile, they do everything once and in order',
    async () => {
      measured(`follower-parts.spec: SEED=${seed}`);
      const chance = new Chance(seed);
      const here = await prepared();
      await here.split(4);
      let alive: readonly Program[] = await Promise.all([here.rise(4), here.rise(4), here.rise(4)]);
      const killOne = async (parts: number): Promise<void> => {
        await delay(chance.int(0, 1_500));
        const victim = chance.pick(alive);
        await victim.end('SIGKILL');
        alive = [...alive.filter((one) => one !== victim), await here.rise(parts)];
      };
      here.beginWriting(chance);
      await settled(async () => (await holders(here)).size >= 2);
      const together = await holders(here);
      expect([...together.values()].every((parts) => parts <= 2)).toBe(true);
      for (let kill = 0; kill < KILLS; kill += 1) await killOne(4);
      // Some workers are of the next version already when its migration comes, and some still of the old one.
      await killOne(3);
      await settled(() => here.split(3).then(() => true, () => false)); // prettier-ignore
      for (let kill = 0; kill < KILLS; kill += 1) await killOne(3);
      const old = alive.slice(0, -1);
      alive = [...(await Promise.all(old.map(() => here.rise(3)))), ...alive.slice(-1)];
      await Promise.all(old.map((one) => one.end('SIGKILL')));
      await here.pauseWriting();
      expect(await here.faults()).toEqual([]);
      const rows = await here.books.rows(
        'SELECT worker, count(*)::int AS n FROM handled GROUP BY 1 ORDER BY 1',
      );
      measured(`${rows.length} workers had a share: ${JSON.stringify(rows)}`);
      expect(rows.length).toBeGreaterThan(2);
    },
    LONG,
  );

  /** The first of two parts has done all that falls to it, the second nothing: as SQL sees which are whose. */
  async function oneAhead(here: FollowerWorkers): Promise<void> {
    const chance = new Chance(seed);
    for (let n = 0; n < 100; n += 1) await here.write(chance);
    await here.split(2);
    await here.books.rows(
      `INSERT INTO handled (position, stream_id, revision, worker) SELECT position, stream_id, revision, 0
       FROM eventstore.events WHERE ('x' || right(stream_id, 8))::bit(32)::bigint % 2 = 0 ORDER BY position`,
    );
    await here.books.rows(
      `UPDATE follower_checkpoint SET position = (SELECT max(position) FROM eventstore.events) WHERE name = $1`,
      [`${LEASE}#0/2`],
    );
    await here.split(3);
  }

  it(
    'takes over what each of the old parts had done, and no more',
    async () => {
      const here = await prepared();
      await oneAhead(here);
      // Before that is behind, another split would have to remember two.
      await expect(here.split(5)).rejects.toThrow('are not past what they took over');
      await here.rise(3);
      expect(await here.faults()).toEqual([]);
      await here.split(1);
      await here.rise(1);
      await here.write(new Chance(seed + 1));
      expect(await here.faults()).toEqual([]);
    },
    LONG,
  );

  it(
    'would do it twice if it did not know that, and the comparison says so',
    async () => {
      const here = await prepared();
      await oneAhead(here);
      await here.books.rows('UPDATE follower_checkpoint SET inherited = NULL');
      await here.rise(3);
      expect(String(await here.faults())).toContain('events that were handled more than once');
    },
    LONG,
  );

  it(
    'does nothing in a worker that splits it otherwise, which says what to do',
    async () => {
      const here = await prepared();
      await here.write(new Chance(seed));
      await here.split(2);
      const [whole, other] = await Promise.all([here.rise(), here.rise(4)]);
      for (const one of [whole, other]) await settled(() => /stands still/.test(one.stderr + one.stdout));
      expect(other.stderr + other.stdout).toContain(`${LEASE}#0/4 is not a part on record: run the version`);
      expect(await here.books.number('SELECT count(*) FROM handled')).toBe(0);
      await here.rise(2);
      expect(await here.faults()).toEqual([]);
    },
    LONG,
  );
});
