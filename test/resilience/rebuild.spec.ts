import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@shouzheng/testing';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Books } from './harness/books.js';
import { DEMO_PASSWORD, signIn, Writers } from './harness/citizens.js';
import { type Answer, Operator } from './harness/ops.js';
import { built, cleanUp, newHome, type Program, run, settled, start } from './harness/product.js';

const LONG = 400_000;
const PRELOADED = ['--import', pathToFileURL(path.resolve('test/resilience/harness/doom.fixture.mjs')).href];
/** Of which the steps of a build are two. */
const ORGANIZATIONS = 1_200;
const EVENTS = 26_000;

/** Which a history as small as this one would not be given. */
const TWO_THREADS = ['--threads', '2'];

describe('a rebuild', () => {
  let database: TestDatabase;
  let surroundings: Record<string, string>;
  let books: Books;
  let operator: Operator;

  beforeAll(async () => {
    await built();
    database = await createTestDatabase();
    surroundings = { DATABASE_URL: database.url, SHOUZHENG_HOME: newHome() };
    books = Books.open(database.url);
    operator = new Operator(surroundings);
    const order = ['--organizations', ORGANIZATIONS, '--events', EVENTS, '--seed', 7, '--region', 'own'];
    const { stderr, ending } = await run('ops', ['synthesize', ...order.map(String)], surroundings);
    if (stderr !== '' || ending.code !== 0) throw new Error(`ops synthesize: ${ending.code} ${stderr}`);
    await ops('rebuild');
  }, LONG);
  afterAll(async () => {
    await books?.close();
    await cleanUp();
    await database?.drop();
  }, LONG);

  const ops = async (...args: string[]): Promise<Answer> => {
    const answer = await operator.ops(...args);
    const { stderr, code } = answer;
    if (stderr !== '' || code !== 0) throw new Error(`ops ${args.join(' ')}: ${code} ${stderr}`);
    return answer;
  };

  /** What is served, in one digest by table: plain SQL, and nothing of those who fold. */
  const served = async (): Promise<Record<string, unknown>> => {
    const tables = await books.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'projection_previous'
         AND table_name <> 'projection_checkpoint' ORDER BY 1`,
    );
    expect(tables.length).toBeGreaterThan(15);
    const digests: Record<string, unknown> = {};
    for (const { name } of tables) {
      const [row] = await books.rows<{ digest: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY key)), '') AS digest FROM public.${name} t`,
      );
      digests[name] = row?.digest;
    }
    return digests;
  };
  const indexes = (): Promise<unknown[]> =>
    books.rows(`SELECT tablename, indexname FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`);

  const dies = async (pattern: string, at: number, threads: readonly string[]): Promise<Program> => {
    const doomed = start(
      'ops',
      ['rebuild', ...threads],
      { ...surroundings, DOOM: pattern, DOOM_AT: String(at) },
      PRELOADED,
    );
    expect(await doomed.over()).toEqual({ code: null, signal: 'SIGKILL' });
    expect(doomed.stdout).toContain('dying before');
    return doomed;
  };
  const sound = async (): Promise<void> => {
    expect((await ops('verify')).stdout).toContain('everything is as the events say');
  };

  it.each([
    ['a step of the folding', 'update projection_next.build_part', 2, /^2\d{4} of about/m, []],
    // Each has a part of one step: of the two, one may be done.
    ['a step of one of two threads', 'update projection_next.build_part', 1, /of about/, TWO_THREADS],
    ['the making of an index', 'CREATE INDEX', 3, undefined, []],
    [
      'the switch, with the tables moved and nothing committed',
      'update "projection_checkpoint" set',
      4,
      undefined,
      [],
    ],
  ])(
    'that is killed at %s goes on from there and leaves the same rows',
    async (_, pattern, at, goesOn, threads) => {
      const [before, indexed] = [await served(), await indexes()];
      await dies(pattern, at, threads);
      expect(await served()).toEqual(before);
      // The lease of the one that was killed outlives it by some seconds.
      const brokenOff = async (): Promise<boolean> =>
        /A rebuild was broken off after \d+ events/.test((await ops('rebuild', '--status')).stdout);
      expect(await settled(brokenOff, 30_000)).toBe(true);
      const { stdout } = await ops('rebuild', ...threads);
      // What was folded before is not folded again: the first line that tells how far it is counts it in.
      if (goesOn) expect(stdout.split('\n').find((line) => / of about /.test(line))).toMatch(goesOn);
      else expect(stdout).not.toContain(' of about ');
      expect(stdout).not.toMatch(/rows otherwise than before/);
      expect([await served(), await indexes()]).toEqual([before, indexed]);
      expect((await ops('rebuild', '--status')).stdout).toContain('No rebuild is under way.');
    },
    LONG,
  );

  it(
    'mends a row that was damaged, and --back serves what was served before',
    async () => {
      const before = await served();
      await books.rows(
        `UPDATE organization SET name = 'damaged' WHERE key = (SELECT min(key) FROM organization)`,
      );
      const damaged = await served();
      expect(damaged).not.toEqual(before);
      expect((await ops('rebuild', ...TWO_THREADS, 'organization')).stdout).toContain(
        'organization: the new rows are served',
      );
      expect(await served()).toEqual(before);
      const back = await ops('rebuild', '--back', 'organization');
      expect(back.stdout).toMatch(/organization: the former rows are served .* 1 rows otherwise than before/);
      expect(await served()).toEqual(damaged);
      await ops('rebuild', '--back', 'organization');
      expect(await served()).toEqual(before);
    },
    LONG,
  );

  it(
    'beside the running service loses and doubles nothing of what is written meanwhile',
    async () => {
      const service = start('ops', ['up'], surroundings);
      const url = await service.ready();
      const writers = new Writers(url, await signIn(url, 'mingshan-clerk', DEMO_PASSWORD), '重建');
      writers.begin(3);
      for (const args of [[], ['--back', 'clue-list', 'docket', 'term'], ['clue-list', 'docket', 'term']]) {
        const before = writers.acknowledged.size;
        await settled(() => writers.acknowledged.size > before + 5);
        await ops('rebuild', ...args);
      }
      const before = writers.acknowledged.size;
      await settled(() => writers.acknowledged.size > before + 5);
      await writers.pause();
      expect(await writers.settle(60_000)).toBe(0);
      expect(await books.laggards()).toEqual([]);
      await settled(async () => (await books.oddClues()).length === 0, 30_000);
      expect(await books.oddClues()).toEqual([]);
      expect(await books.faults()).toEqual([]);
      expect(service.stdout + service.stderr).not.toMatch(/follower projection-.*stands still/);
      expect((await service.end()).code).toBe(0);
      await sound();
    },
    LONG,
  );

  it(
    'of what an older version made begins with the service, which may be killed in it; until then the old rows are served',
    async () => {
      const key = `(SELECT min(key) FROM organization)`;
      const name = async (): Promise<unknown> =>
        (await books.rows(`SELECT name FROM organization WHERE key = ${key}`))[0];
      const before = await name();
      await books.rows(`UPDATE projection_checkpoint SET version = version - 1 WHERE name = 'organization'`);
      await books.rows(`UPDATE organization SET name = 'as it was' WHERE key = ${key}`);
      const doom = { DOOM: 'update projection_next.build_part', DOOM_AT: '1' };
      const doomed = start('worker', [], { ...surroundings, ...doom }, PRELOADED);
      expect(await doomed.over()).toEqual({ code: null, signal: 'SIGKILL' });
      expect(await name()).toEqual({ name: 'as it was' });
      const worker = start('worker', [], surroundings);
      await worker.says(/organization serves rows of version/);
      expect(await name()).toEqual(before);
      expect((await worker.end()).code).toBe(0);
      await sound();
    },
    LONG,
  );

  it(
    'refuses in one line what it cannot do',
    async () => {
      const refused = async (...args: string[]): Promise<string> => {
        const { stderr, code } = await operator.ops('rebuild', ...args);
        expect(code).toBe(1);
        expect(stderr.trim().split('\n')).toHaveLength(1);
        return stderr;
      };
      expect(await refused('nowhere')).toMatch(/There is no projection nowhere; there are: .*organization/);
      expect(await refused('--back')).toContain('Name the projections that shall go back');
      expect(await refused('--back', '--status')).toContain('do not go together');
      await books.rows(`DELETE FROM projection_previous.projection_checkpoint WHERE name = 'office'`);
      expect(await refused('--back', 'office')).toContain('office has no former rows');
    },
    LONG,
  );
});
