import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { Books } from './harness/books.js';
import { DEMO_PASSWORD, Writers, signIn } from './harness/citizens.js';
import { OwnPostgres } from './harness/own-postgres.js';
import { type Program, built, cleanUp, measured, newHome, run, settled, start } from './harness/product.js';

const LONG = 240_000;
/** Bounds of the issue: resident memory after the first load beside PostgreSQL, and time until it listens. */
const MOST_RESIDENT_MB = 500;
const LONGEST_FIRST_START_S = 90;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
/** A refusal is one clear line, no stack. */
function expectRefused(program: Program, line: RegExp): void {
  expect(program.ending).toEqual({ code: 1, signal: null });
  expect(linesOf(program.stderr)).toEqual([expect.stringMatching(line)]);
}

describe('npm start', () => {
  const home = newHome();
  const surroundings = { SHOUZHENG_HOME: home };
  let program: Program;
  let books: Books;
  let firstLoad: Record<string, number>;
  let acknowledged = new Set<string>();

  beforeAll(() => built(), LONG);
  afterAll(async () => {
    await books?.close();
    await cleanUp();
  });

  const openBooks = async (): Promise<void> => {
    await books?.close();
    books = Books.open(readFileSync(path.join(home, 'postgres.url'), 'utf8'));
  };

  it(
    'comes up on nothing and says where it is, who may sign in and what it loaded',
    async () => {
      program = start('ops', ['up'], surroundings);
      const url = await program.ready();
      await program.says(/npm run tour/);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(program.stdout).toMatch(/loaded {4}\d+ register entries/);
      expect(program.stdout).toMatch(/loaded {4}\d+ rows of published lists/);
      expect(program.stdout).toContain(DEMO_PASSWORD);
      expect(program.stdout).toMatch(/mingshan-officer-1 .*名山区/);
      const took = Number(/after ([\d.]+) s/.exec(program.stdout)?.[1]);
      const resident = program.residentMb();
      measured(`first start: ready after ${took} s, ${resident.toFixed(0)} MB resident`);
      expect(took).toBeLessThan(LONGEST_FIRST_START_S);
      expect(resident).toBeLessThanOrEqual(MOST_RESIDENT_MB);
      await openBooks();
      firstLoad = await books.eventsByType();
      expect(firstLoad['OrganizationRecorded']).toBeGreaterThan(0);
      expect(await books.faults()).toEqual([]);
      expect(await books.laggards()).toEqual([]);
      expect(program.stderr).toBe('');
    },
    LONG,
  );

  it(
    'plays the tour as told; without a server the tour says so and fails',
    async () => {
      const [, port = ''] = /:(\d+)\s/.exec(program.stdout.slice(program.stdout.indexOf('ready at'))) ?? [];
      const begun = performance.now();
      const tour = await run('npm', ['tour'], { PORT: port });
      measured(`tour: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      expect(tour.stderr).toBe('');
      expect(tour.stdout).toMatch(/All \d+ steps were as told/);
      expect(tour.ending.code).toBe(0);
      const lost = await run('npm', ['tour'], { PORT: String(await freePort()) });
      expect(lost.ending.code).toBe(1);
      expect(lost.stderr).toMatch(/No server answers at http:\/\/127\.0\.0\.1:\d+: start one with npm start/);
    },
    LONG,
  );

  it(
    'drains on SIGTERM under load: what it acknowledged stands, then it ends with 0 and takes PostgreSQL with it',
    async () => {
      const url = await program.ready();
      const writers = new Writers(url, await signIn(url, 'mingshan-clerk', DEMO_PASSWORD), '停');
      writers.begin(4);
      await settled(() => writers.acknowledged.size >= 20);
      const ended = program.end('SIGTERM');
      await ended;
      await writers.pause();
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(linesOf(program.stdout).at(-1)).toBe('Stopped.');
      // What had been taken in was answered; nobody got half an answer or a failure.
      expect(Object.fromEntries(writers.otherAnswers)).toEqual({});
      expect(existsSync(path.join(home, 'postgres/data/postmaster.pid'))).toBe(false);
      expect(existsSync(path.join(home, 'postgres.lock'))).toBe(false);
      acknowledged = new Set(writers.acknowledged.values());
      expect(acknowledged.size).toBeGreaterThanOrEqual(20);
    },
    LONG,
  );

  it(
    'of two starts at once in one home runs one, and the other is refused; everything is kept, nothing loaded twice',
    async () => {
      const both = [start('ops', ['up'], surroundings), start('ops', ['up'], surroundings)];
      await settled(() => both.some((one) => one.ending !== undefined));
      const refused = both.find((one) => one.ending !== undefined);
      if (!refused) throw new Error('nobody was refused');
      expectRefused(
        refused,
        /^Shouzheng is already running in .* \(process \d+\)\. Stop it first, or set SHOUZHENG_HOME/,
      );
      program = both.find((one) => one !== refused) as Program;
      await program.ready();
      await program.says(/npm run tour/);
      const took = /after ([\d.]+) s/.exec(program.stdout)?.[1];
      measured(`second start: ready after ${took} s, ${program.residentMb().toFixed(0)} MB resident`);
      await openBooks();
      expect(await books.laggards()).toEqual([]);
      const now = await books.eventsByType();
      for (const type of [
        'OrganizationRecorded',
        'ListEntryRecorded',
        'ExternalFactRecorded',
        'FactUnmatched',
        'AccountOpened',
      ])
        expect([type, now[type]]).toEqual([type, firstLoad[type]]);
      const kept = await books.rows<{ id: string }>(
        `SELECT right(stream_id, 36) AS id FROM eventstore.events WHERE type = 'ClueReceived'`,
      );
      const ids = new Set(kept.map(({ id }) => id));
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
      expect(await books.faults()).toEqual([]);
    },
    LONG,
  );

  it(
    'adds nothing by starting: a third start finds the events of the second, verify is green beside it, Ctrl-C ends it',
    async () => {
      await settled(async () => (await books.oddClues()).length === 0, 30_000);
      const before = await books.events();
      expect(await program.end('SIGINT')).toEqual({ code: 0, signal: null });
      program = start('ops', ['up'], surroundings);
      await program.says(/npm run tour/);
      await openBooks();
      expect(await books.laggards()).toEqual([]);
      expect(await books.events()).toBe(before);
      const verify = await run('ops', ['verify'], surroundings);
      expect(verify.stdout).toContain('everything is as the events say');
      expect(verify.ending.code).toBe(0);
      // Verify used the service's server and left it running.
      expect(await books.events()).toBe(before);
      expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
    },
    LONG,
  );

  it(
    'is refused for production in a home with demo accounts',
    async () => {
      expectRefused(
        await run('ops', ['up'], { ...surroundings, SHOUZHENG_MODE: 'production' }),
        /^The store holds demo data \(account [\w-]+\): start production on an empty database/,
      );
      expect(existsSync(path.join(home, 'postgres/data/postmaster.pid'))).toBe(false);
    },
    LONG,
  );

  it(
    'is refused on a port that is taken, and leaves no PostgreSQL behind',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const { port } = other.address() as AddressInfo;
      const taken = await run('ops', ['up'], { ...surroundings, PORT: String(port) });
      other.close();
      expectRefused(taken, new RegExp(`^Port ${port} is taken: end what listens there, or set PORT\\.$`));
      expect(existsSync(path.join(home, 'postgres/data/postmaster.pid'))).toBe(false);
    },
    LONG,
  );

  it(
    'killed again and again during the first load, it loads in the end exactly what one quiet start loads',
    async () => {
      const killed = { SHOUZHENG_HOME: newHome() };
      // Killed when so many events are there: early, in the middle, late.
      for (const atLeast of [1, 300, 900]) {
        const doomed = start('ops', ['up'], killed);
        await doomed.says(/PostgreSQL: (running|adopted)/);
        const note = path.join(killed.SHOUZHENG_HOME, 'postgres.url');
        await settled(() => existsSync(note));
        const watch = Books.open(readFileSync(note, 'utf8'));
        await settled(() =>
          watch.events().then(
            (n) => n >= atLeast || doomed.stdout.includes('ready'),
            () => false,
          ),
        );
        await doomed.end('SIGKILL');
        measured(`killed in the first load at ${await watch.events()} events`);
        await watch.close();
      }
      const survivor = start('ops', ['up'], killed);
      await survivor.says(/npm run tour/);
      expect(survivor.stdout).toContain('PostgreSQL: adopted');
      const watch = Books.open(readFileSync(path.join(killed.SHOUZHENG_HOME, 'postgres.url'), 'utf8'));
      expect(await watch.laggards()).toEqual([]);
      expect(await watch.eventsByType()).toEqual(firstLoad);
      expect(await watch.faults()).toEqual([]);
      await watch.close();
      expect((await run('ops', ['verify'], killed)).ending.code).toBe(0);
      expect((await survivor.end()).code).toBe(0);
    },
    LONG,
  );
});

describe('a database that cannot be used', () => {
  let server: OwnPostgres;
  beforeAll(async () => {
    await built();
    server = await OwnPostgres.start();
    await server.sql(`CREATE ROLE guarded LOGIN PASSWORD 'right-password'`);
    await server.sql(`CREATE DATABASE guarded OWNER guarded`);
    await server.sql(`CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'`);
    const rules = path.join(server.data, 'pg_hba.conf');
    writeFileSync(rules, `local guarded guarded scram-sha-256\n${readFileSync(rules, 'utf8')}`);
    await server.sql('SELECT pg_reload_conf()');
    // The reload takes effect in its own time.
    await settled(() => server.refuses(server.url('guarded', 'guarded', 'wrong-password')), 10_000);
  }, LONG);
  afterAll(async () => {
    await server?.stop();
    await cleanUp();
  });

  it.each([
    [
      'a wrong password',
      () => server.url('guarded', 'guarded', 'wrong-password'),
      /^PostgreSQL cannot be used \(28P01\): the password is wrong: check user name and password in DATABASE_URL$/,
    ],
    [
      'a server that is not there',
      () => 'postgresql://nobody@127.0.0.1:1/none',
      /^PostgreSQL cannot be used \(ECONNREFUSED\): nobody listens there: .*$/,
    ],
    [
      'a database that is not there',
      () => server.url('nowhere'),
      /^PostgreSQL cannot be used \(3D000\): there is no such database: .*$/,
    ],
    [
      'a database that is not UTF-8',
      () => server.url('bytes'),
      /^The database is SQL_ASCII: make one with UTF8$/,
    ],
    ['a text that is no address', () => 'right here', /^The environment is not right: DATABASE_URL: /],
  ])(
    'is refused in one clear line: %s',
    async (_what, url, line) => {
      const refused = await run('ops', ['up'], { SHOUZHENG_HOME: newHome(), DATABASE_URL: url() });
      expectRefused(refused, line);
      expect(refused.stderr).not.toContain('password@');
    },
    LONG,
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
