import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { findBinaries, readableBinaries } from './binaries.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.js';
import { EmbeddedPostgresRefusal } from './refusal.js';
import { serverUser } from './server-user.js';

const fixture = path.join(import.meta.dirname, 'program.fixture.mjs');
const asRoot = process.getuid?.() === 0;
let template = '';
const cleanups: Array<() => unknown> = [];

beforeAll(async () => {
  template = mkdtempSync(path.join(tmpdir(), 'sz-'));
  chmodSync(template, 0o755);
  await (await startEmbeddedPostgres({ home: template, log: () => undefined })).stop();
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A folder that everyone may enter, as a clone usually is. */
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sz-'));
  chmodSync(folder, 0o755);
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A home with a cluster in it, copied: initdb takes most of the time that these tests would take. */
function newHome(): string {
  const home = newFolder();
  expect(spawnSync('cp', ['-a', path.join(template, 'postgres'), home]).status).toBe(0);
  return home;
}

async function start(home: string, more: Partial<EmbeddedPostgresOptions> = {}) {
  const lines: string[] = [];
  const server = await startEmbeddedPostgres({ home, log: (line) => lines.push(line), ...more });
  cleanups.push(() => server.stop());
  return { server, lines };
}

async function query<T extends object>(
  connection: EmbeddedPostgres['connection'] | string,
  sql: string,
): Promise<T[]> {
  const client = new pg.Client(
    typeof connection === 'string' ? { connectionString: connection } : connection,
  );
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another program that holds the home, as `npm start` does; rejects when it refuses. */
async function startProgram(
  home: string,
): Promise<{ program: ChildProcess; connection: EmbeddedPostgres['connection'] }> {
  const program = spawn(process.execPath, [fixture, home], { stdio: ['ignore', 'pipe', 'ignore'] });
  cleanups.push(() => program.kill('SIGKILL'));
  const refused = once(program, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)));
  const [line] = (await Promise.race([once(program.stdout, 'data'), refused])) as [Buffer];
  return { program, connection: JSON.parse(line.toString()) as EmbeddedPostgres['connection'] };
}

async function killHard(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL');
  await once(program, 'exit');
}

describe('the embedded PostgreSQL', () => {
  it('runs durable, in UTF-8, without a port, and is reached by connection and by url', async () => {
    const { server } = await start(newFolder());
    const shown = await query(
      server.connection,
      `SELECT name, setting FROM pg_settings WHERE name IN
       ('fsync', 'listen_addresses', 'max_connections', 'server_encoding', 'synchronous_commit') ORDER BY name`,
    );
    expect(Object.fromEntries(shown.map((row) => Object.values(row)))).toEqual({
      fsync: 'on',
      listen_addresses: '',
      max_connections: '200',
      server_encoding: 'UTF8',
      synchronous_commit: 'on',
    });
    expect(
      await query(
        server.url,
        'SELECT datcollate, datlocprovider FROM pg_database WHERE datname = current_database()',
      ),
    ).toEqual([{ datcollate: 'C.UTF-8', datlocprovider: 'c' }]);
  });

  it('gives trigrams of Chinese words, which needs the libc locale', async () => {
    const { server } = await start(newHome());
    await query(server.connection, 'CREATE EXTENSION pg_trgm');
    const [row] = await query<{ n: number }>(
      server.connection,
      "SELECT cardinality(show_trgm('雅安市'))::int AS n",
    );
    expect(row?.n).toBeGreaterThan(0);
  });

  it('survives a clean stop, and stop may be called twice', async () => {
    const home = newHome();
    const { server } = await start(home);
    await query(server.connection, 'CREATE TABLE facts AS SELECT 42 AS fact');
    await server.stop();
    await server.stop();
    const { server: again } = await start(home);
    expect(again.adopted).toBe(false);
    expect(await query(again.connection, 'SELECT fact FROM facts')).toEqual([{ fact: 42 }]);
  });

  it('adopts the server that a killed program left behind', async () => {
    const home = newHome();
    const { program, connection } = await startProgram(home);
    await query(connection, 'CREATE TABLE facts AS SELECT 42 AS fact');
    await killHard(program);
    const { server } = await start(home);
    expect(server.adopted).toBe(true);
    expect(await query(server.connection, 'SELECT fact FROM facts')).toEqual([{ fact: 42 }]);
  });

  it('recovers what was committed when the postmaster itself was killed', async () => {
    const home = newHome();
    const { program, connection } = await startProgram(home);
    await query(connection, 'CREATE TABLE facts AS SELECT 42 AS fact');
    await killHard(program);
    process.kill(
      Number(readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    const { server } = await start(home);
    expect(server.adopted).toBe(false);
    expect(await query(server.connection, 'SELECT fact FROM facts')).toEqual([{ fact: 42 }]);
  });

  it('begins again where an initdb was cut short', async () => {
    const home = newHome();
    renameSync(path.join(home, 'postgres/data'), path.join(home, 'postgres/data.new.1'));
    const { server: again } = await start(home);
    expect(again.adopted).toBe(false);
    expect(readdirSync(path.join(home, 'postgres'))).toEqual(['data', 'postgres.log']);
  });

  it('puts the socket into a short folder when the path of the data is too long', async () => {
    const { server, lines } = await start(path.join(newFolder(), 'x'.repeat(120)));
    cleanups.unshift(() => rmSync(server.connection.host, { recursive: true, force: true }));
    expect(server.connection.host).toMatch(/shouzheng-[0-9a-f]{16}$/);
    expect(lines.join()).toContain(server.connection.host);
  });
});

describe('the embedded PostgreSQL refuses, in one clear line,', () => {
  const refusal = (home: string, more: Partial<EmbeddedPostgresOptions> = {}) =>
    startEmbeddedPostgres({ home, log: () => undefined, ...more }).then(
      () => new Error('it started'),
      (error: unknown) => error,
    );

  it('a second start while the first program lives', async () => {
    const home = newHome();
    const { program } = await startProgram(home);
    const error = await refusal(home);
    expect(error).toBeInstanceOf(EmbeddedPostgresRefusal);
    expect((error as Error).message).toContain(`already running in ${home} (process ${program.pid})`);
    await killHard(program);
    await start(home);
  });

  it('all but one of three that find the same dead owner', async () => {
    const home = newHome();
    writeFileSync(path.join(home, 'postgres.lock'), '999999999');
    const programs = await Promise.allSettled([1, 2, 3].map(() => startProgram(home)));
    expect(programs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await killHard(programs.flatMap((each) => (each.status === 'fulfilled' ? [each.value.program] : []))[0]!);
    await start(home);
  });

  it('a full disk', async () => {
    const error = await refusal(newFolder(), { minimumFreeBytes: Number.MAX_SAFE_INTEGER });
    expect(error).toBeInstanceOf(EmbeddedPostgresRefusal);
    expect((error as Error).message).toMatch(/^The disk is full: /);
  });

  it('data of another major version', async () => {
    const home = newHome();
    const { server } = await start(home);
    await server.stop();
    writeFileSync(path.join(home, 'postgres/data/PG_VERSION'), '17\n');
    const error = await refusal(home);
    expect(error).toBeInstanceOf(EmbeddedPostgresRefusal);
    expect((error as Error).message).toMatch(
      /belongs to PostgreSQL 17, and this program brings PostgreSQL 18/,
    );
  });
});

if (asRoot) {
  describe('under root, in a folder that nobody cannot enter, the embedded PostgreSQL', () => {
    it('keeps its data elsewhere, says where, and finds it again', async () => {
      const sharedPlace = newFolder();
      const home = newFolder();
      chmodSync(home, 0o700);
      const { server, lines } = await start(home, { sharedPlace });
      expect(server.place.startsWith(sharedPlace)).toBe(true);
      expect(lines.join('\n')).toContain(server.place);
      await query(server.connection, 'CREATE TABLE facts AS SELECT 42 AS fact');
      await server.stop();
      chmodSync(home, 0o755);
      const { server: again } = await start(home, { sharedPlace });
      expect(await query(again.connection, 'SELECT fact FROM facts')).toEqual([{ fact: 42 }]);
    });

    it('refuses when its data lies where it cannot go any more', async () => {
      const home = newHome();
      await (await start(home)).server.stop();
      chmodSync(home, 0o700);
      await expect(start(home)).rejects.toThrow(`cannot enter ${home}`);
    });

    it('copies programs that it cannot read', async () => {
      const sharedPlace = newFolder();
      const clone = newFolder();
      const { postgres } = await findBinaries(undefined, () => undefined);
      cpSync(path.resolve(postgres, '../../..'), clone, { recursive: true, verbatimSymlinks: true });
      chmodSync(clone, 0o700);
      const lines: string[] = [];
      const copied = readableBinaries(
        path.join(clone, 'native'),
        serverUser(),
        (line) => lines.push(line),
        sharedPlace,
      );
      expect(lines.join()).toContain(sharedPlace);
      const { stdout } = spawnSync(copied.postgres, ['--version'], { ...serverUser(), cwd: '/' });
      expect(stdout.toString()).toMatch(/^postgres \(PostgreSQL\) 18/);
    });
  });
}
