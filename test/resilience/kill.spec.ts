import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Books } from './harness/books.js';
import { Chance } from './harness/chance.js';
import { CLUE_NAME, DEMO_PASSWORD, Writers, signIn } from './harness/citizens.js';
import { type Program, built, cleanUp, measured, newHome, run, settled, start } from './harness/product.js';

const LONG = 300_000;
const ROUNDS = 4;
const CLIENTS = 6;
/** A key whose request died with the process is held for half a minute; then its repeat goes on. */
const SETTLE_MS = 60_000;

describe('kill -9 while clients write', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const home = newHome();
  const surroundings = { SHOUZHENG_HOME: home };
  let books: Books;

  beforeAll(() => built(), LONG);
  afterAll(async () => {
    await books?.close();
    await cleanUp();
  });

  const begin = async (): Promise<{ program: Program; url: string; token: string }> => {
    const program = start('ops', ['up'], surroundings);
    const url = await program.ready();
    return { program, url, token: await signIn(url, 'mingshan-clerk', DEMO_PASSWORD) };
  };

  it(
    `loses nothing that was acknowledged and doubles nothing that was repeated`,
    async () => {
      const chance = new Chance(seed);
      measured(`kill.spec: SEED=${seed}`);
      let { program, url, token } = await begin();
      const writers = new Writers(url, token, '杀');
      for (let round = 1; round <= ROUNDS; round += 1) {
        const before = writers.acknowledged.size;
        writers.begin(CLIENTS);
        // Some writes first, so that the kill meets the service at work; then a moment by chance.
        await settled(() => writers.acknowledged.size > before + 5);
        await delay(Math.round(chance.next() * 700));
        await program.end('SIGKILL');
        await writers.pause();
        measured(
          `round ${round}: ${writers.acknowledged.size - before} acknowledged, ${writers.pending} not, when it was killed`,
        );
        ({ program, url, token } = await begin());
        expect(program.stdout).toContain('PostgreSQL: adopted');
        writers.moveTo(url, token);
      }
      expect(await writers.settle(SETTLE_MS)).toBe(0);
      // Meanwhile a repeat may have been told to come again, and nothing else.
      const others = [...writers.otherAnswers.keys()];
      expect(others.filter((answer) => answer !== '409 idempotency.in-progress')).toEqual([]);

      books = Books.open(readFileSync(path.join(home, 'postgres.url'), 'utf8'));
      expect(await books.laggards()).toEqual([]);
      // The screening of a name is asked for by the receipt of the clue and comes after it.
      await settled(async () => (await books.oddClues()).length === 0, 30_000);
      expect(await books.oddClues()).toEqual([]);
      expect(await books.faults()).toEqual([]);
      const there = await books.rows<{ id: string }>(
        `SELECT right(stream_id, 36) AS id FROM eventstore.events WHERE type = 'ClueReceived' AND payload LIKE '%${CLUE_NAME}%'`,
      );
      // As many clues as wishes, and just those that the clients were told of: each wish has one key and one id.
      const told = [...writers.acknowledged.values()].sort();
      expect(there.map(({ id }) => id).sort()).toEqual(told);
      expect(new Set(told).size).toBe(writers.acknowledged.size);
      const numbers = await books.number(
        `SELECT count(*) - count(DISTINCT payload::jsonb ->> 'number')
         FROM eventstore.events WHERE type = 'ClueReceived'`,
      );
      expect(numbers).toBe(0);
      const verify = await run('ops', ['verify'], surroundings);
      expect(verify.stdout).toContain('everything is as the events say');
      expect(verify.ending.code).toBe(0);
      measured(`${writers.acknowledged.size} clues, ${writers.unanswered} requests without an answer`);
      expect((await program.end()).code).toBe(0);
    },
    LONG,
  );
});
